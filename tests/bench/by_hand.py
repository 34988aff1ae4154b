"""The figures as one would write them by hand in SQL over the facts, with their indexes: a query a figure."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from models.sealing import seal

IN = "f.day BETWEEN :first AND :last"
OFFERS = f"FROM offer_facts f JOIN cases c ON c.id = f.case_id WHERE {IN} AND f.fate = 'counted'"
TOTAL = f"{OFFERS} AND f.stage <> 'after_letter'"
MET = f"FROM meeting_facts f JOIN cases c ON c.id = f.case_id WHERE {IN}"
LATER = "f.next_letter_on IS NOT NULL"

OFFERED = {
    "total": f"SELECT f.reference {TOTAL}",
    "before_letter": f"SELECT f.reference {OFFERS} AND f.stage = 'before_letter'",
    "before_letter_later_sent": f"SELECT f.reference {OFFERS} AND f.stage = 'before_letter' AND {LATER}",
    "before_letter_none_yet": f"SELECT f.reference {OFFERS} AND f.stage = 'before_letter' AND NOT ({LATER})",
    "at_letter": f"SELECT f.reference {OFFERS} AND f.stage = 'at_letter'",
    "after_letter": f"SELECT f.reference {OFFERS} AND f.stage = 'after_letter'",
    "families": f"SELECT DISTINCT c.reference {TOTAL}",
    **{
        status: f"SELECT f.reference {TOTAL} AND f.status = '{status}'"
        for status in ("accepted", "declined", "lapsed", "withdrawn", "awaiting")
    },
}
FACILITATED = {
    "total": f"SELECT f.reference {MET} AND f.fate = 'facilitated'",
    "families": f"SELECT DISTINCT c.reference {MET} AND f.fate = 'facilitated'",
    "after_letter": f"SELECT f.reference {MET} AND f.fate = 'after_letter'",
}
BY_TEAM = {
    "meetings_offered": f"SELECT c.team, f.reference {TOTAL}",
    "before_letter": f"SELECT c.team, f.reference {OFFERS} AND f.stage = 'before_letter'",
    "at_letter": f"SELECT c.team, f.reference {OFFERS} AND f.stage = 'at_letter'",
    "after_letter": f"SELECT c.team, f.reference {OFFERS} AND f.stage = 'after_letter'",
    "meetings_facilitated": f"SELECT c.team, f.reference {MET} AND f.fate = 'facilitated'",
    "reviews_held": f"SELECT c.team, f.reference {MET} AND f.fate = 'review'",
}
LINES = f"""
    SELECT f.reference, c.reference, f.day, f.stage, f.next_letter_on, f.in_letter_on, f.status, f.reason_rows,
           f.child_refs, f.recipient_refs, f.repeat_refs, f.meeting_refs, f.held_on {OFFERS}
"""
REASONS = """
    SELECT r.id, r.reason FROM offer_recipients r JOIN offers o ON o.id = r.offer_id
    WHERE r.reason IS NOT NULL AND r.status IN ('declined', 'lapsed', 'withdrawn') AND o.case_id IN
        (SELECT f.case_id FROM offer_facts f WHERE f.day BETWEEN :first AND :last)
"""
CHART = f"""
    SELECT sum(CASE WHEN f.stage = 'before_letter' THEN 1 ELSE 0 END),
           sum(CASE WHEN f.stage = 'at_letter' THEN 1 ELSE 0 END) FROM offer_facts f WHERE {IN}
"""
HELD = f"SELECT count(*) FROM meeting_facts f WHERE {IN} AND f.fate = 'facilitated'"
EXCEPTIONS = """
    SELECT reference FROM best_interests WHERE decided_on BETWEEN :first AND :last AND NOT void AND limb = :limb
"""


def by_hand(at: Connection, first: date, last: date) -> dict[str, Any]:
    """The figures of register/README section 5 that say the most, with the records behind them."""
    days: dict[str, Any] = {"first": str(first) if at.dialect.name == "sqlite" else first}
    days["last"] = str(last) if at.dialect.name == "sqlite" else last
    offered = {key: _figure(_column(at, query, days)) for key, query in OFFERED.items()}
    facilitated = {key: _figure(_column(at, query, days)) for key, query in FACILITATED.items()}
    offers = _lines(at, days)
    total = [one for one in offers if one["stage"] != "after_letter"]
    offered["children"] = _figure(_distinct(child for one in total for child in one["child_refs"]))
    people = (f"{one['case_ref']}/{person}" for one in total for person in one["recipient_refs"])
    offered["recipients"] = _figure(_distinct(people))
    met = _column(at, f"SELECT f.child_refs {MET} AND f.fate = 'facilitated'", days)
    facilitated["children"] = _figure(_distinct(child for refs in met for child in refs.split()))
    limbs = {limb: _figure(_column(at, EXCEPTIONS, days | {"limb": limb})) for limb in ("not_offered", "not_held")}
    return {
        "meetings_offered": offered,
        "meetings_facilitated": facilitated,
        "reviews_held": _figure(_column(at, f"SELECT f.reference {MET} AND f.fate = 'review'", days)),
        "exceptions": limbs,
        "by_team": _by_team(at, days),
        "offers": offers,
    }


def chart_by_hand(at: Connection, first: date, last: date) -> list[int]:
    """Before the letter, at it, and held."""
    days = {"first": str(first), "last": str(last)} if at.dialect.name == "sqlite" else {"first": first, "last": last}
    (before, at_letter), (held,) = at.execute(text(CHART), days).one(), at.execute(text(HELD), days).one()
    return [before, at_letter, held]


def _column(at: Connection, query: str, days: dict[str, Any]) -> list[str]:
    return [row[0] for row in at.execute(text(query), days)]


def _figure(refs: list[str]) -> dict[str, Any]:
    return {"count": len(refs), "refs": refs}


def _distinct(refs: Any) -> list[str]:
    return list(dict.fromkeys(refs))


def _by_team(at: Connection, days: dict[str, Any]) -> dict[str, Any]:
    teams = _column(at, "SELECT DISTINCT team FROM cases", {})
    found: dict[str, dict[str, list[str]]] = {team: {key: [] for key in BY_TEAM} for team in teams}
    for key, query in BY_TEAM.items():
        for team, ref in at.execute(text(query), days):
            found[team][key].append(ref)
    return {team: {key: _figure(refs) for key, refs in figures.items()} for team, figures in found.items()}


def _lines(at: Connection, days: dict[str, Any]) -> list[dict[str, Any]]:
    reasons = {id_: seal.open(bytes(why)).decode() for id_, why in at.execute(text(REASONS), days)}
    return [_line(row, reasons) for row in at.execute(text(LINES), days)]


def _line(row: Any, reasons: dict[int, str]) -> dict[str, Any]:
    ref, case_ref, day, stage, letter, in_letter, status, rows, children, people, repeats, meetings, held = row
    return {
        "offer_ref": ref,
        "case_ref": case_ref,
        "offered_on": str(day),
        "stage": stage,
        "next_letter_on": letter and str(letter),
        "in_letter_on": _split(in_letter),
        "status": status,
        "reasons": [reasons[int(each)] for each in _split(rows)],
        "child_refs": _split(children),
        "recipient_refs": _split(people),
        "repeat_refs": _split(repeats),
        "meeting_refs": _split(meetings),
        "held_on": held and str(held),
    }


def _split(refs: str | None) -> list[str]:
    return refs.split() if refs else []
