"""Who has objected to being written to, and cases put on hold: lasting marks that only a person takes back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.among import among, many
from models.base import Base, SealedText, UTCDateTime
from models.network import Member


class Objection(Base):
    """A person is never written to again, on any channel, in any family (UK GDPR, article 21).

    The marks are those of their addresses then: they hold wherever such an address stands, and outlive the case.
    """

    __tablename__ = "objections"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))  # none: their case has been erased
    phone_mark: Mapped[str | None] = mapped_column(String(64))
    chat_mark: Mapped[str | None] = mapped_column(String(64))
    objected_at: Mapped[datetime] = mapped_column(UTCDateTime)
    noted_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    why: Mapped[str | None] = mapped_column(SealedText)
    ended_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    ended_why: Mapped[str | None] = mapped_column(SealedText)
    __table_args__ = (Index(None, "member_id"), Index(None, "phone_mark"), Index(None, "chat_mark"))


Addressed = tuple[int, str | None, str | None]
"""A network member's id, and the marks of their phone and chat."""


def addressed(member: Member) -> Addressed:
    return member.id, member.phone_mark, member.chat_mark


async def objecting(session: AsyncSession, people: Iterable[Addressed]) -> set[int]:
    """Ids of those who have objected: in this case, or at an address that stands here too.

    The number somebody has by now counts as much as the one they had when they objected.
    """
    asked = list(people)
    if not asked:
        return set()
    ids = {one for one, _, _ in asked}
    marks = many({mark for _, *theirs in asked for mark in theirs if mark}, str)
    query = (
        select(Objection.member_id, Objection.phone_mark, Objection.chat_mark, Member.phone_mark, Member.chat_mark)
        .outerjoin(Member, Objection.member_id == Member.id)
        .where(Objection.ended_at.is_(None))
    )
    columns = (Objection.phone_mark, Objection.chat_mark, Member.phone_mark, Member.chat_mark)
    touched = or_(among(Objection.member_id, ids), *(among(column, marks) for column in columns))
    barred: set[int | str | None] = {
        part for row in await session.execute(query.where(touched)) for part in row if part is not None
    }
    return {one for one, *theirs in asked if one in barred or any(mark in barred for mark in theirs)}


async def has_objected(session: AsyncSession, member: Member) -> bool:
    return bool(await objecting(session, [addressed(member)]))


async def objections_of(session: AsyncSession, member: Member) -> Sequence[Objection]:
    """Recorded in this person's own case and not taken back, oldest first."""
    query = select(Objection).where(Objection.member_id == member.id, Objection.ended_at.is_(None))
    return (await session.scalars(query.order_by(Objection.id))).all()
