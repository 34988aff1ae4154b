"""The trail: who did what, when, before and after, and why (rule 31). Rows are only ever added.

Each row carries the hash of the one before it, so a changed, missing or moved row shows.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, SealedJSON, UTCDateTime

FIRST = "0" * 64
TOUCHED = "cases with a deed in this unit"
"""Where a session keeps their ids, so that what is worked out from a case can be worked out anew."""


class Entry(Base):
    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UTCDateTime)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # none: the service itself, or a relative
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    deed: Mapped[str] = mapped_column(String(60))
    told: Mapped[dict[str, Any]] = mapped_column(SealedJSON)  # before, after, why
    previous: Mapped[str] = mapped_column(String(64))
    link: Mapped[str] = mapped_column(String(64), unique=True)
    __table_args__ = (Index(None, "case_id"),)

    def worked_out(self) -> str:
        """What `link` must be for this row in this place."""
        words = [self.previous, self.at.isoformat(), self.staff_id, self.case_id, self.deed, self.told]
        return hashlib.sha256(json.dumps(words, sort_keys=True).encode()).hexdigest()


async def record(
    session: AsyncSession, deed: str, *, now: datetime, staff_id: int | None, case_id: int | None, **told: Any
) -> None:
    """Add one entry to the trail, in the transaction of the deed itself."""
    await _one_at_a_time(session)
    last = await session.scalar(select(Entry.link).order_by(Entry.id.desc()).limit(1))
    entry = Entry(at=now, staff_id=staff_id, case_id=case_id, deed=deed, told=told, previous=last or FIRST)
    entry.link = entry.worked_out()
    session.add(entry)
    if case_id is not None:
        session.info.setdefault(TOUCHED, set()).add(case_id)
    await session.flush()


async def _one_at_a_time(session: AsyncSession) -> None:
    # Two transactions that read the same last link would fork the chain. SQLite has one writer anyway.
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(text("SELECT pg_advisory_xact_lock(20260429)"))


async def broken_links(session: AsyncSession) -> list[int]:
    """Ids of entries that do not follow from the one before; empty when the trail is whole."""
    broken, last = [], FIRST
    for entry in await session.scalars(select(Entry).order_by(Entry.id)):
        if entry.previous != last or entry.link != entry.worked_out():
            broken.append(entry.id)
        last = entry.link
    return broken


async def history_of(session: AsyncSession, case_id: int) -> list[Entry]:
    return list(await session.scalars(select(Entry).where(Entry.case_id == case_id).order_by(Entry.id)))
