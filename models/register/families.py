"""The log read family by family, as the rules of counting take it.

A few queries a thousand families, never one a family; no more than one such batch is in memory.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
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


def each_family(session: Session, wanted: Slice | None = None) -> Iterator[Family]:
    """Families in the order their cases were opened, read batch by batch as they are asked for."""
    after = 0
    while cases := _cases_after(session, after, wanted or Slice()):
        yield from Batch(session, cases).families()
        after = cases[-1].id


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


def _cases_after(session: Session, after: int, wanted: Slice) -> Sequence[Any]:
    query = select(Case.id, Case.reference, Case.team).where(Case.id > after)
    if wanted.team is not None:
        # Folded by Python on both sides: a database folds only the letters it knows.
        query = query.where(Case.team.in_(_spellings(session, wanted.team)))
    if wanted.between is not None:
        query = query.where(_dated(*wanted.between))
    if wanted.with_episodes:
        query = query.where(Case.id.in_(select(Episode.case_id)))
    return session.execute(query.order_by(Case.id).limit(AT_ONCE)).all()


def _spellings(session: Session, team: str) -> list[str]:
    names = session.scalars(select(Case.team).distinct())
    return [name for name in names if name.casefold() == team.strip().casefold()]


def _dated(first: date, last: date) -> ColumnElement[bool]:
    """Cases with an offer, a sitting or a decision from one day to another."""
    return or_(Case.id.in_(_offered(first, last)), Case.id.in_(_met(first, last)), Case.id.in_(_decided(first, last)))


def _offered(first: date, last: date) -> Select[Any]:
    offers = select(Offer.case_id).join(OfferRecipient, OfferRecipient.offer_id == Offer.id)
    return offers.where(OfferRecipient.offered_on.between(first, last))


def _met(first: date, last: date) -> Select[Any]:
    meetings = select(Meeting.case_id).join(Sitting, Sitting.meeting_id == Meeting.id)
    return meetings.where(Sitting.held_on.between(first, last))


def _decided(first: date, last: date) -> Select[Any]:
    return select(BestInterests.case_id).where(BestInterests.decided_on.between(first, last))
