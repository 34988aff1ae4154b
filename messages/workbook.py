"""The counts as a workbook: every figure with its meaning and its records (rule 18)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any

from messages.definitions import DEFINITIONS, SOURCES
from messages.figures import Counts, Figure, as_at, because, figures, period, team_figures
from messages.tabular import Column, Sheets

TITLE = "Family group decision making meetings"
STAGES = {
    "before_letter": "before the letter",
    "at_letter": "at the letter",
    "after_letter": "after the letter",
}
FINDINGS = {
    "no_offer": "court application, no offer",
    "accepted_not_held": "court application, accepted meeting not held",
    "letter_without_offer": "letter without the offer",
}

Line = Sequence[object]

_FIGURES = [
    *(Column("Figure", 32), Column("Team", 16), Column("Count", 9)),
    *(Column("What it means", 60), Column("Rule", 22), Column("Records behind it", 60)),
]
_RECORDS = [
    *(Column("Offer", 12), Column("Case", 12), Column("Offered on", 12), Column("Stage", 18)),
    *(Column("In the total", 9), Column("Next letter on", 12), Column("In letter of", 12)),
    *(Column("Status", 11), Column("Reasons", 32), Column("Children", 18), Column("Recipients", 14)),
    *(Column("Repeats", 14), Column("Meetings", 14), Column("First held on", 12)),
]
_MEETINGS = [
    *(Column("Meeting", 12), Column("Counted as", 34), Column("Held on", 12)),
    *(Column("Case", 12), Column("Offer", 12), Column("Offered on", 12), Column("Remark", 44)),
]
_NOT_COUNTED = [Column("What", 34), Column("Record", 16), Column("Held on", 12), Column("Why", 70)]
_DEFINITIONS = [Column("Figure", 32), Column("What it means", 90), Column("Rule", 26)]
_WARNINGS = [
    *(Column("Rule", 8), Column("Finding", 34), Column("Case", 12), Column("Episode", 12)),
    *(Column("Children", 18), Column("What to look at", 80)),
]


def all_definitions() -> list[tuple[str, str, str]]:
    """The definitions in words, as the workbook's own sheet has them."""
    return [(one.term, one.words, one.source) for one in (*DEFINITIONS.values(), SOURCES)]


def counts_workbook(
    counts: Counts,
    warnings: Iterable[Mapping[str, Any]],
    definitions: Iterable[tuple[str, str, str]],
) -> bytes:
    """An XLSX file. Text stays text, whatever it begins with; days are days; its properties name nobody."""
    out = BytesIO()
    made = datetime.fromisoformat(counts["as_of"])
    with Sheets(out, made=made, title=TITLE, about=_about(counts)) as sheets:
        sheets.add("Figures", _FIGURES, _figure_lines(counts))
        sheets.add("Records", _RECORDS, [_record(offer) for offer in counts["offers"]])
        sheets.add("Meetings", _MEETINGS, _meeting_lines(counts))
        sheets.add("Not counted", _NOT_COUNTED, _not_counted_lines(counts["not_counted"]))
        sheets.add("Definitions", _DEFINITIONS, definitions)
        sheets.add("Warnings", _WARNINGS, [_warning(one) for one in warnings])
    return out.getvalue()


def _about(counts: Counts) -> str:
    team = f"Team {counts['team']}" if counts["team"] else "All teams"
    return (
        f"{period(counts)}. {team}. As at {as_at(counts)}, London. Definition version {counts['definition_version']}."
    )


def _figure_lines(counts: Counts) -> Iterator[Line]:
    for one in figures(counts):
        words, source = one.definition.words, one.definition.source
        yield [one.definition.term, one.team or "All teams", _value(one), words, source, one.refs]
    for one in () if counts["team"] else team_figures(counts):
        yield [one.definition.term, one.team, _value(one), "as above", one.definition.source, one.refs]


def _value(one: Figure) -> object:
    return "none" if one.value is None else one.value


def _record(offer: Mapping[str, Any]) -> Line:
    """One offer, counted in the total or made after the letter."""
    return [
        *(offer["offer_ref"], offer["case_ref"], _day(offer["offered_on"]), STAGES[offer["stage"]]),
        *("no" if offer["stage"] == "after_letter" else "yes", _day(offer["next_letter_on"])),
        *(_days(offer["in_letter_on"]), offer["status"], "; ".join(offer["reasons"])),
        *(offer["child_refs"], offer["recipient_refs"], offer["repeat_refs"], offer["meeting_refs"]),
        _day(offer["held_on"]),
    ]


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _days(isos: Sequence[str]) -> object:
    """One day as a day, several as words."""
    return _day(isos[0]) if len(isos) == 1 else [f"{_day(iso):%d/%m/%Y}" for iso in isos]


def _meeting_lines(counts: Counts) -> Iterator[Line]:
    """Every meeting held in the period. Days stand where the counts give them."""
    held = counts["meetings_facilitated"]
    known = {one["meeting_ref"]: one for one in counts.get("meetings", [])}
    offer_of = {ref: offer for offer in counts["offers"] for ref in offer["meeting_refs"]}
    for refs, counted in (
        (held["total"]["refs"], "meeting held after the offer"),
        (held["after_letter"]["refs"], "not in the total: offered after the letter"),
        (counts["reviews_held"]["refs"], "review meeting"),
    ):
        for ref in refs:
            yield [ref, counted, *_meeting(known.get(ref, {}), offer_of.get(ref))]
    for one in counts["unmatched_meetings"]:
        day, why = _day(one["held_on"]), because(one["because"])
        yield [one["meeting_ref"], "nowhere, until it is linked to its offer", day, None, None, None, why]


def _meeting(known: Mapping[str, Any], offer: Mapping[str, Any] | None) -> Line:
    """Its day, case and offer."""
    day = _day(known.get("held_on"))
    if offer is None:
        remark = "" if known.get("counted") == "review" else "offered in another period"
        return [day, known.get("case_ref"), None, None, remark]
    if day is None and len(offer["meeting_refs"]) == 1:
        day = _day(offer["held_on"])
    return [day, offer["case_ref"], offer["offer_ref"], _day(offer["offered_on"])]


def _not_counted_lines(left_out: Mapping[str, Any]) -> Iterator[Line]:
    for ref in left_out["void_offers"]:
        yield ["Offer", ref, None, "entered in error (rule 9)"]
    for one in left_out["repeats"]:
        yield ["Offer", one["offer_ref"], None, f"a chaser or repeat of {one['repeats']} (rule 6)"]
    for ref in left_out["not_to_parent_or_pr"]:
        yield ["Offer", ref, None, "not to a parent or holder of parental responsibility (rule 1)"]
    for one in left_out["children_not_offered"]:
        why = f"named in {one['offer_ref']}, but no parent or holder of PR was offered it for them (rule 5)"
        yield ["Child", one["child_ref"], None, why]
    for one in left_out["not_facilitated"]:
        why = f"{because(one['because'])} (rule 11)"
        yield ["Meeting", one["meeting_ref"], _day(one["held_on"]), why]


def _warning(one: Mapping[str, Any]) -> Line:
    finding = FINDINGS.get(one["finding"], one["finding"])
    return [
        one["rule"],
        finding,
        one["case_ref"],
        one["episode_ref"],
        list(one["child_refs"]),
        one["message"],
    ]
