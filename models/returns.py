"""Returns as they were sent: the figures of a period frozen with the records behind them (rule 18)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.audit import Entry
from models.base import Base, SealedJSON, SealedText, UTCDateTime
from models.case import Case, Child, folded
from models.meeting import Meeting
from models.offer import BestInterests, Offer

COUNCIL = ""
AT_ONCE = 500


class Return(Base):
    """One return as submitted. Never changed: freezing a period again adds another, with the reason."""

    __tablename__ = "returns"

    id: Mapped[int] = mapped_column(primary_key=True)
    first_on: Mapped[date]
    last_on: Mapped[date]
    team: Mapped[str] = mapped_column(String(60))  # COUNCIL where it is the whole council's
    turn: Mapped[int]  # 1, and one more each time the period was frozen again
    frozen_at: Mapped[datetime] = mapped_column(UTCDateTime)
    frozen_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    why: Mapped[str | None] = mapped_column(SealedText)
    definition_version: Mapped[str] = mapped_column(String(16))
    figures: Mapped[dict[str, Any]] = mapped_column(SealedJSON)
    __table_args__ = (
        UniqueConstraint("first_on", "last_on", "team", "turn"),
        CheckConstraint("first_on <= last_on", name="runs_forward"),
        CheckConstraint("turn = 1 OR why IS NOT NULL", name="again_says_why"),
    )


async def frozen(session: AsyncSession, first: date, last: date, team: str | None) -> list[Return]:
    """The returns of this period and team (None: the council), the first frozen first."""
    same = (Return.first_on == first, Return.last_on == last, Return.team == (team or COUNCIL))
    return list(await session.scalars(select(Return).where(*same).order_by(Return.turn)))


async def all_returns(session: AsyncSession) -> list[Return]:
    """Every return, in the order they were frozen."""
    return list(await session.scalars(select(Return).order_by(Return.id)))


async def cases_behind(session: AsyncSession, refs: Collection[str]) -> dict[int, Case]:
    """The cases of these records, by id; a recipient is `CASE/PERSON`, as the figures write them."""
    found: dict[int, Case] = {}
    keys = sorted({folded(ref) for ref in refs} | {folded(ref.rsplit("/", 1)[0]) for ref in refs})
    for some in _in_parts(keys):
        for of in (Offer, Meeting, BestInterests, Child):
            query = select(Case).join(of, of.case_id == Case.id).where(of.key.in_(some))
            found |= {case.id: case for case in await session.scalars(query)}
        found |= {case.id: case for case in await session.scalars(select(Case).where(Case.key.in_(some)))}
    return found


async def entries_since(
    session: AsyncSession, cases: Collection[int], moment: datetime, deeds: Collection[str]
) -> list[Entry]:
    """What the trail says was done in these cases after a moment, oldest first."""
    entries: list[Entry] = []
    for some in _in_parts(sorted(cases)):
        query = select(Entry).where(Entry.case_id.in_(some), Entry.at > moment, Entry.deed.in_(deeds))
        entries += await session.scalars(query)
    return sorted(entries, key=lambda entry: entry.id)


async def imports_since(session: AsyncSession, moment: datetime) -> list[Entry]:
    """Registers that came in after a moment."""
    query = select(Entry).where(Entry.deed == "register imported", Entry.at > moment)
    return list(await session.scalars(query.order_by(Entry.id)))


def _in_parts(of: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (of[first : first + AT_ONCE] for first in range(0, len(of), AT_ONCE))
