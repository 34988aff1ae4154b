"""The log read family by family, as the rules of counting take it.

A few queries a thousand families, never one a family; no more than one such batch is in memory.
"""

from __future__ import annotations

from array import array
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select, union
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from models.case import Case
from models.meeting import Meeting, Sitting
from models.offer import BestInterests, Episode, Offer, OfferRecipient
from models.register.rows import Batch
from models.rules.counting.records import Family

AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Slice:
    """Which families: of one team (capital letters never matter), or with something dated from day to day.

    A family with nothing dated in a period adds nothing to its figures, so counting need not load it.
    """

    team: str | None = None
    between: tuple[date, date] | None = None
    with_episodes: bool = False
    sealed: bool = False  # reasons stay sealed, and ids of rows stand for them


def each_family(session: Session, wanted: Slice | None = None) -> Iterator[Family]:
    """Families in the order their cases were opened, read batch by batch as they are asked for."""
    wanted = wanted or Slice()
    batches = _dated_cases(session, wanted) if wanted.between else _all_cases(session, wanted)
    for cases in batches:
        yield from Batch(session, cases, sealed=wanted.sealed).families()


async def families(session: AsyncSession, team: str | None = None) -> AsyncIterator[Family]:
    """All families on record, or those of one team, in the order their cases were opened."""
    after, wanted = 0, Slice(team=team)
    while batch := await session.run_sync(_batch_after, after, wanted):
        after, found = batch
        for family in found:
            yield family


async def family_of_case(session: AsyncSession, case: Case) -> Family:
    """One case's record as it stands in this unit, with what is not yet committed."""
    await session.flush()
    (family,) = await session.run_sync(lambda at: list(Batch(at, [case]).families()))
    return family


async def teams(session: AsyncSession) -> list[str]:
    """Every team that has a case, in the order of the alphabet."""
    return list(await session.scalars(select(Case.team).distinct().order_by(Case.team)))


def _batch_after(session: Session, after: int, wanted: Slice) -> tuple[int, list[Family]] | None:
    cases = _cases_after(session, after, wanted)
    return (cases[-1].id, list(Batch(session, cases).families())) if cases else None


def _all_cases(session: Session, wanted: Slice) -> Iterator[Sequence[Any]]:
    after = 0
    while cases := _cases_after(session, after, wanted):
        yield cases
        after = cases[-1].id


def _cases_after(session: Session, after: int, wanted: Slice) -> Sequence[Any]:
    query = _cases(session, wanted).where(Case.id > after)
    if wanted.with_episodes:
        query = query.where(Case.id.in_(select(Episode.case_id)))
    return session.execute(query.limit(AT_ONCE)).all()


def _cases(session: Session, wanted: Slice) -> Select[int, str, str]:
    query = select(Case.id, Case.reference, Case.team).order_by(Case.id)
    if wanted.team is None:
        return query
    # Folded by Python on both sides: a database folds only the letters it knows.
    names = session.scalars(select(Case.team).distinct())
    spelt = [name for name in names if name.casefold() == wanted.team.strip().casefold()]
    return query.where(Case.team.in_(spelt))


def _dated_cases(session: Session, wanted: Slice) -> Iterator[Sequence[Any]]:
    """Cases with an offer, a sitting or a decision in the period; found once, then read batch by batch."""
    assert wanted.between is not None
    dated = union(*(each(*wanted.between) for each in (_offered, _met, _decided)))
    found = session.connection().execute(dated.execution_options(yield_per=AT_ONCE))
    ids = array("q", sorted(row[0] for row in found))
    for first in range(0, len(ids), AT_ONCE):
        query = _cases(session, wanted).where(Case.id.in_(ids[first : first + AT_ONCE].tolist()))
        if cases := session.execute(query).all():
            yield cases


def _offered(first: date, last: date) -> Select[int]:
    offers = select(Offer.case_id).join(OfferRecipient, OfferRecipient.offer_id == Offer.id)
    return offers.where(OfferRecipient.offered_on.between(first, last))


def _met(first: date, last: date) -> Select[int]:
    meetings = select(Meeting.case_id).join(Sitting, Sitting.meeting_id == Meeting.id)
    return meetings.where(Sitting.held_on.between(first, last))


def _decided(first: date, last: date) -> Select[int]:
    return select(BestInterests.case_id).where(BestInterests.decided_on.between(first, last))
