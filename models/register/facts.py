"""The facts kept in step with the log: worked out by the pure rules, in the unit of work that changed it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from models.base import Base
from models.case import Case
from models.facts import CaseFacts, FactsUpTo, MeetingFact, OfferFact
from models.register.putting import Putting, analyse
from models.register.rows import Batch, among
from models.rules.counting.facts import Facts, facts_of
from models.rules.counting.facts import MeetingFact as MetFact
from models.rules.counting.figures import DEFINITION_VERSION, OfferLine
from models.rules.counting.words import OfferFate

VERSION = f"{DEFINITION_VERSION}.1"
"""Of the definitions, and after the dot of how facts are kept: change either, and all are worked out anew."""

AT_ONCE = 1000
Row = dict[str, Any]
Told = Callable[[str, int], None]


def refresh(session: Session, case_ids: Collection[int]) -> None:
    """Work out the facts of these cases anew, as the log stands in this unit."""
    session.flush()
    ids = sorted(case_ids)
    for first in range(0, len(ids), AT_ONCE):
        query = select(Case.id, Case.reference, Case.team).where(Case.id.in_(ids[first : first + AT_ONCE]))
        _work_out(session, session.execute(query.order_by(Case.id)).all())


def catch_up(session: Session, told: Told = lambda what, rows: None) -> None:
    """Work out the facts of every case that has none by today's definitions.

    What was found whole before is not looked at again, unless the definitions have changed since.
    """
    newest = session.scalar(select(func.max(Case.id))) or 0
    whole = 0 if _any_outdated(session) else session.scalar(select(FactsUpTo.case_id)) or 0
    catch_up_beyond(session, whole, told)
    session.execute(update(FactsUpTo).where(FactsUpTo.case_id < newest).values(case_id=newest))


def catch_up_beyond(session: Session, case_id: int, told: Told = lambda what, rows: None) -> None:
    """The same for the cases that came after this one."""
    after, done = case_id, 0
    while cases := session.execute(_behind(after)).all():
        _work_out(session, cases)
        after, done = cases[-1].id, done + len(cases)
        told("cases counted", done)
    if done >= AT_ONCE:
        analyse(session, (CaseFacts, OfferFact, MeetingFact))


def _any_outdated(session: Session) -> bool:
    """By other definitions than today's, older or newer. The ends of the index show it, however many rows there are."""
    ends = (select(end(CaseFacts.version)).scalar_subquery() for end in (func.min, func.max))
    return set(session.execute(select(*ends)).one()) != {VERSION}


def _behind(after: int) -> Any:
    current = select(CaseFacts.case_id).where(CaseFacts.case_id == Case.id, CaseFacts.version == VERSION)
    query = select(Case.id, Case.reference, Case.team).where(Case.id > after, ~current.exists())
    return query.order_by(Case.id).limit(AT_ONCE)


def _work_out(session: Session, cases: Sequence[Any]) -> None:
    ids = [case.id for case in cases]
    for table in (CaseFacts, OfferFact, MeetingFact):
        session.execute(delete(table).where(among(table.case_id, ids)))
    families = Batch(session, cases, sealed=True).families()
    worked_out = [(case.id, facts_of(family)) for case, family in zip(cases, families, strict=True)]
    _put(session, OfferFact, (row for id_, facts in worked_out for row in _offer_rows(id_, facts)))
    _put(session, MeetingFact, (_meeting_row(id_, each) for id_, facts in worked_out for each in facts.meetings))
    _put(session, CaseFacts, ({"case_id": id_, "version": VERSION} for id_ in ids))


def _put(session: Session, of: type[Base], rows: Iterable[Row]) -> None:
    columns = [column.name for column in of.__table__.columns if column.name != "id"]
    Putting(session, of, columns).put([row[name] for name in columns] for row in rows)


def _offer_rows(case_id: int, facts: Facts) -> Iterator[Row]:
    for line in facts.offers:
        yield _counted_row(case_id, line)
    for each in facts.left_out:
        yield _EMPTY | {
            **{"case_id": case_id, "reference": each.offer_ref, "fate": each.fate.value},
            **{"day": each.day, "repeats": each.repeats},
        }


def _counted_row(case_id: int, line: OfferLine) -> Row:
    return {
        **{"case_id": case_id, "reference": line.offer_ref, "fate": OfferFate.COUNTED.value, "repeats": None},
        **{"day": line.offered_on, "stage": line.stage.value, "status": line.status.value},
        **{"next_letter_on": line.next_letter_on, "held_on": line.held_on},
        "in_letter_on": _listed(day.isoformat() for day in line.in_letter_on),
        "reason_rows": _listed(line.reasons),
        "child_refs": _listed(line.child_refs),
        "not_offered": _listed(line.not_offered),
        "recipient_refs": _listed(line.recipient_refs),
        "repeat_refs": _listed(line.repeat_refs),
        "meeting_refs": _listed(line.meeting_refs),
    }


_EMPTY: Row = {
    column.name: None for column in OfferFact.__table__.columns if column.name not in ("id", "case_id", "day")
}


def _meeting_row(case_id: int, fact: MetFact) -> Row:
    return {
        **{"case_id": case_id, "reference": fact.meeting_ref, "fate": fact.fate.value, "day": fact.day},
        "because": fact.because.value if fact.because else None,
        "child_refs": _listed(fact.child_refs),
    }


def _listed(refs: Iterable[str]) -> str | None:
    return " ".join(refs) or None
