"""The trail: who did what, when, before and after, and why (rule 31). Rows are only ever added.

Each row carries the hash of the one before it, so a changed, missing or moved row shows; the head keeps the last
one's, so that a tail cut off shows too. The database itself refuses to change or delete a row (migration 0003).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, String, delete, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, SealedJSON, UTCDateTime
from models.message import Lease
from models.sealing import seal

FIRST = "0" * 64
TOUCHED = "cases with a deed in this unit"
"""Where a session keeps their ids, so that what is worked out from a case can be worked out anew."""

ERASED = "erased from the trail"
PERMIT = "the trail is sealed anew"
"""The lease without which the database lets nobody touch what an entry tells."""


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


class Head(Base):
    """The last entry there was, marked with the index key: one row, which only goes on."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[int]
    link: Mapped[str] = mapped_column(String(64))
    mark: Mapped[str] = mapped_column(String(64))

    @property
    def is_ours(self) -> bool:
        return self.mark == head_mark(self.entry_id, self.link)


def head_mark(entry_id: int, link: str) -> str:
    return seal.blind("trail", f"{entry_id}:{link}")


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
    mark = head_mark(entry.id, entry.link)
    await session.execute(update(Head).values(entry_id=entry.id, link=entry.link, mark=mark))


async def _one_at_a_time(session: AsyncSession) -> None:
    # Two transactions that read the same last link would fork the chain. SQLite has one writer anyway.
    if session.get_bind().dialect.name == "postgresql":
        await session.execute(text("SELECT pg_advisory_xact_lock(20260429)"))


@asynccontextmanager
async def permit(session: AsyncSession, now: datetime) -> AsyncIterator[None]:
    """Within it, in this transaction, what entries tell may be sealed anew. Nobody else ever sees the permit."""
    values = {"name": PERMIT, "holder": "this transaction", "until": now + timedelta(minutes=1)}
    await session.execute(insert(Lease).values(values))
    yield
    await session.flush()
    await session.execute(delete(Lease).where(Lease.name == PERMIT))


async def erase(session: AsyncSession, case_id: int, *, now: datetime, staff_id: int | None, why: str) -> int:
    """When retention ends: what the entries of a case tell gives way to a stub; how many did.

    When, by whom and what kind of deed stays. The erasing is an entry too and names each row with its link, so that
    verifying tells an honest stub from a changed entry.
    """
    rows = [entry for entry in await history_of(session, case_id) if not is_stub(entry) and entry.deed != ERASED]
    if not rows:
        return 0
    named = {str(entry.id): entry.link for entry in rows}
    async with permit(session, now):
        for entry in rows:
            entry.told = {"erased": now.date().isoformat()}
    await record(session, ERASED, now=now, staff_id=staff_id, case_id=case_id, entries=named, why=why)
    return len(rows)


def is_stub(entry: Entry) -> bool:
    return set(entry.told) == {"erased"}


async def history_of(session: AsyncSession, case_id: int) -> list[Entry]:
    return list(await session.scalars(select(Entry).where(Entry.case_id == case_id).order_by(Entry.id)))
