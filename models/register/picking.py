"""The facts of a period picked by day and added up to its figures: one query each, whatever their number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from models.case import Case
from models.facts import MeetingFact, OfferFact
from models.offer import BestInterests
from models.register.rows import LIMBS, plainly
from models.rules.counting import facts, words
from models.rules.counting.adding import Adding
from models.rules.counting.figures import Counts, OfferLine, Period

AT_ONCE = 5000
Asking = Select[*tuple[Any, ...]]
STAGES = {word.value: word for word in words.Stage}
STATUSES = {word.value: word for word in words.OfferStatus}
FATES = {word.value: word for word in words.MeetingFate}
LEFT_OUT = {word.value: word for word in words.OfferFate}
REASONS: dict[str, words.Unmatched | words.Failing] = {
    **{word.value: word for word in words.Unmatched},
    **{word.value: word for word in words.Failing},
}
HEADED = (words.Stage.BEFORE_LETTER.value, words.Stage.AT_LETTER.value)
COUNTED = words.OfferFate.COUNTED.value


@dataclass(frozen=True, slots=True)
class Headline:
    """The figures of a chart: meetings offered before and at the letter, and held after the offer."""

    before_letter: int
    at_letter: int
    held: int


def pick(session: Session, period: Period, team: str | None, now: datetime, teams: Sequence[str]) -> Counts:
    """The figures of a period; `teams` are all there are. Reasons are the ids of the rows that hold them."""
    adding = Adding(Counts(period, team, now))
    asked = spelt(team, teams)
    for name in teams if asked is None else asked:
        adding.team(name)
    _add_offers(session, adding, period, asked)
    _add_meetings(session, adding, period, asked)
    _add_exceptions(session, adding, period, asked)
    return adding.finish()


def headline(session: Session, period: Period, team: str | None, teams: Sequence[str]) -> Headline:
    """The few figures of a chart, counted by the database."""
    asked = spelt(team, teams)
    stage = OfferFact.stage
    before, at = (func.coalesce(func.sum(case((stage == one, 1), else_=0)), 0) for one in HEADED)
    offered = _of_team(select(before, at).where(OfferFact.day.between(period.first, period.last)), OfferFact, asked)
    held = select(func.count()).where(MeetingFact.day.between(period.first, period.last))
    held = held.where(MeetingFact.fate == words.MeetingFate.FACILITATED.value)
    found = session.execute(offered).one()
    return Headline(found[0], found[1], session.scalar(_of_team(held, MeetingFact, asked)) or 0)


def spelt(team: str | None, teams: Sequence[str]) -> list[str] | None:
    """The teams asked for, as they are spelt; None: all."""
    # Folded by Python on both sides: a database folds only the letters it knows.
    return None if team is None else [name for name in teams if name.casefold() == team.strip().casefold()]


def _of_team(
    query: Asking, of: type[OfferFact] | type[MeetingFact], asked: list[str] | None
) -> Select[*tuple[Any, ...]]:
    return (
        query if asked is None else query.select_from(of).join(Case, Case.id == of.case_id).where(Case.team.in_(asked))
    )


def _rows(session: Session, query: Asking, asked: list[str] | None) -> Iterator[Any]:
    """Plain rows, a few thousand at a time."""
    wanted = query if asked is None else query.where(Case.team.in_(asked))
    return iter(session.connection().execute(wanted.execution_options(yield_per=AT_ONCE)))


def _add_offers(session: Session, adding: Adding, period: Period, asked: list[str] | None) -> None:
    one = OfferFact
    query = (
        select(Case.team, Case.reference, one.reference, one.fate, one.day, one.repeats, one.stage, one.status)
        .add_columns(one.next_letter_on, one.held_on, one.in_letter_on, one.reason_rows, one.child_refs)
        .add_columns(one.not_offered, one.recipient_refs, one.repeat_refs, one.meeting_refs)
        .join(Case, Case.id == one.case_id)
        .where(one.day.between(period.first, period.last))
        .order_by(one.day, one.id)
    )
    for team, case_ref, ref, fate, day, repeats, stage, status, letter, held, *lists in _rows(session, query, asked):
        if fate == COUNTED:
            adding.offer(_line(case_ref, ref, day, stage, status, letter, held, *lists), team)
        else:
            adding.left_out(facts.LeftOut(ref, LEFT_OUT[fate], day, repeats))


def _line(
    case_ref: str,
    ref: str,
    day: date,
    stage: str,
    status: str,
    next_letter_on: date | None,
    held_on: date | None,
    in_letter: str | None,
    reasons: str | None,
    children: str | None,
    not_offered: str | None,
    people: str | None,
    repeats: str | None,
    meetings: str | None,
) -> OfferLine:
    return OfferLine(
        *(ref, case_ref, day, STAGES[stage], next_letter_on),
        [date.fromisoformat(each) for each in in_letter.split()] if in_letter else [],
        STATUSES[status],
        reasons.split() if reasons else [],
        children.split() if children else [],
        people.split() if people else [],
        repeats.split() if repeats else [],
        meetings.split() if meetings else [],
        held_on,
        not_offered.split() if not_offered else [],
    )


def _add_meetings(session: Session, adding: Adding, period: Period, asked: list[str] | None) -> None:
    one = MeetingFact
    query = (
        select(Case.team, Case.reference, one.reference, one.fate, one.day, one.because, one.child_refs)
        .join(Case, Case.id == one.case_id)
        .where(one.day.between(period.first, period.last))
        .order_by(one.day, one.id)
    )
    for team, case_ref, ref, fate, day, because, children in _rows(session, query, asked):
        why, named = REASONS[because] if because else None, tuple(children.split()) if children else ()
        adding.meeting(facts.MeetingFact(ref, FATES[fate], day, why, named), case_ref, team)


def _add_exceptions(session: Session, adding: Adding, period: Period, asked: list[str] | None) -> None:
    one = BestInterests
    query = select(one.reference, plainly(one.limb)).join(Case, Case.id == one.case_id)
    query = query.where(one.decided_on.between(period.first, period.last), one.void.is_(False))
    for ref, limb in _rows(session, query, asked):
        adding.exception(ref, LIMBS[limb])
