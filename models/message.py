"""What came in (filed once) and what goes out (a row first, then the post)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple, Self, cast

from sqlalchemy import JSON, ForeignKey, Index, String, Table, UniqueConstraint, and_, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, SealedBytes, SealedJSON, SealedText, UTCDateTime, Word
from models.terms import Channel, MatterKind, Occasion, Station

AWAITS_NEWS = text("station = 'sent' AND channel = 'text'")
"""A text of which nothing final is known yet. In words, so that SQLite knows its index by them."""


class Arrival(Base):
    """Something that came from outside. Its provider id is unique: a repeat has no effect."""

    __tablename__ = "arrivals"

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    provider_id: Mapped[str] = mapped_column(String(64))
    sender: Mapped[str] = mapped_column(SealedText)
    sender_mark: Mapped[str] = mapped_column(String(64))
    body: Mapped[str] = mapped_column(SealedText)
    arrived_at: Mapped[datetime] = mapped_column(UTCDateTime)
    written_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # only of one fetched late: when it was written
    taken_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when it had its effect, in that transaction
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reading: Mapped[dict[str, Any] | None] = mapped_column(JSON)  # intent and numbers; no words of the text
    corrected: Mapped[dict[str, Any] | None] = mapped_column(JSON)  # what the coordinator said it means
    emptied_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # its words were kept as long as the council said
    __table_args__ = (
        UniqueConstraint("channel", "provider_id"),
        Index(None, "member_id"),
        Index(None, "sender_mark", "arrived_at"),
        Index(
            "ix_arrivals_untaken",
            "id",
            sqlite_where=text("taken_at IS NULL"),
            postgresql_where=text("taken_at IS NULL"),
        ),
    )


class Message(Base):
    """One message to one person (rule 23). `key` says what it means: the same thing is never queued twice."""

    __tablename__ = "messages"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(120), unique=True)
    occasion: Mapped[Occasion] = mapped_column(Word(Occasion))
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    stranger: Mapped[str | None] = mapped_column(SealedText)  # a chat that is neither's
    invite_id: Mapped[int | None] = mapped_column(ForeignKey("invites.id"))
    sitting_id: Mapped[int | None] = mapped_column(ForeignKey("sittings.id"))
    sequence: Mapped[int | None]  # of the sitting when this was written: a later change makes it stale
    about_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))  # whose words this passes on to staff
    body: Mapped[str] = mapped_column(SealedText)
    buttons: Mapped[list[list[list[str]]] | None] = mapped_column(SealedJSON)  # rows of [label, order]
    document: Mapped[bytes | None] = mapped_column(SealedBytes)
    document_name: Mapped[str | None] = mapped_column(String(80))
    station: Mapped[Station] = mapped_column(Word(Station), default=Station.QUEUED)
    priority: Mapped[int] = mapped_column(default=5)  # lower goes first
    due_at: Mapped[datetime] = mapped_column(UTCDateTime)
    useless_after: Mapped[datetime | None] = mapped_column(UTCDateTime)
    claimed_by: Mapped[str | None] = mapped_column(String(40))
    claimed_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    attempts: Mapped[int] = mapped_column(default=0)
    tried_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when the last attempt began
    told_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # when a person was told that it is in doubt
    erase_due: Mapped[datetime | None] = mapped_column(UTCDateTime)  # from when its words may go at the carrier
    provider_id: Mapped[str | None] = mapped_column(String(64))
    why: Mapped[str | None] = mapped_column(String(200))  # of a failure or a drop; never personal
    queued_at: Mapped[datetime] = mapped_column(UTCDateTime)
    sent_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    emptied_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # as of an arrival
    __table_args__ = (
        Index(None, "station", "due_at"),
        Index(
            "ix_messages_erase_due",
            "erase_due",
            sqlite_where=text("erase_due IS NOT NULL"),
            postgresql_where=text("erase_due IS NOT NULL"),
        ),
        Index(
            "ix_messages_awaiting_news", "station", "sent_at",
            sqlite_where=AWAITS_NEWS, postgresql_where=AWAITS_NEWS,
        ),
        Index(None, "channel", "provider_id"),
        Index(None, "member_id"),
        Index(None, "staff_id"),
        Index(None, "invite_id"),
    )  # fmt: skip


class Outgoing(NamedTuple):
    """What sending needs to know of a message, as values: many are read at once, and none is changed through this."""

    id: int
    key: str
    occasion: Occasion
    channel: Channel
    member_id: int | None
    staff_id: int | None
    stranger: str | None
    invite_id: int | None
    sitting_id: int | None
    sequence: int | None
    about_id: int | None
    body: str
    buttons: list[list[list[str]]] | None
    document: bytes | None
    document_name: str | None
    queued_at: datetime
    useless_after: datetime | None
    attempts: int

    @classmethod
    def of(cls, message: Message) -> Self:
        return cls(*(getattr(message, name) for name in cls._fields))


MESSAGES = cast(Table, Message.__table__)
OUTGOING = tuple(MESSAGES.c[name] for name in Outgoing._fields)


class DeliveryNews(Base):
    """What the carrier told us of a message; told twice, it counts once."""

    __tablename__ = "delivery_news"

    provider_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    status: Mapped[str] = mapped_column(String(24), primary_key=True)
    error: Mapped[str | None] = mapped_column(String(12))
    heard_at: Mapped[datetime] = mapped_column(UTCDateTime)


class Matter(Base):
    """Something that waits for a person (`/todo`)."""

    __tablename__ = "matters"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(120), unique=True)
    kind: Mapped[MatterKind] = mapped_column(Word(MatterKind))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("cases.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))
    arrival_id: Mapped[int | None] = mapped_column(ForeignKey("arrivals.id"))
    words: Mapped[str] = mapped_column(SealedText)
    opened_at: Mapped[datetime] = mapped_column(UTCDateTime)
    settled_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    __table_args__ = (
        Index(None, "case_id", "settled_at"),
        Index(
            "ix_matters_open", "kind",
            sqlite_where=text("settled_at IS NULL"), postgresql_where=text("settled_at IS NULL"),
        ),
    )  # fmt: skip


class ReadTo(Base):
    """How far a carrier's own list has been read; by the carrier's clock, never by ours."""

    __tablename__ = "read_to"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    moment: Mapped[datetime] = mapped_column(UTCDateTime)
    looked_at: Mapped[datetime] = mapped_column(UTCDateTime)  # ours: so that of many processes one looks


class Lease(Base):
    """A lock with an end: who polls, until when."""

    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    holder: Mapped[str] = mapped_column(String(40))
    until: Mapped[datetime] = mapped_column(UTCDateTime)


async def message_sent_as(session: AsyncSession, channel: Channel, provider_id: str) -> Message | None:
    query = select(Message).where(Message.channel == channel, Message.provider_id == provider_id)
    return (await session.scalars(query.order_by(Message.id.desc()).limit(1))).one_or_none()


async def message_answered(session: AsyncSession, staff_id: int, provider_id: str, body: str) -> Message | None:
    """The message to staff that is replied to in chat, also where the answer came before our own record of it.

    One look: the record may be made between two. Of ids kept long ago only the end was left (migration 0010).
    """
    ids = [provider_id, f":{provider_id.rpartition(':')[2]}"]
    sent = and_(Message.channel == Channel.CHAT, Message.provider_id.in_(ids))
    query = select(Message).where(Message.staff_id == staff_id, or_(sent, Message.station == Station.SENDING))
    found = list(await session.scalars(query.order_by(Message.id.desc())))
    recorded = [message for message in found if message.provider_id == provider_id]
    return next((message for message in recorded or found if recorded or message.body == body), None)
