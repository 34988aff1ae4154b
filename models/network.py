"""The family network: who they are, how they may be reached, who is kept apart from whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, SealedText, UTCDateTime, Word
from models.case import Case
from models.rules.contact import Check
from models.sealing import hashed, seal
from models.terms import Channel, Kept, Level, Side


class Member(Base):
    """A network member: a person of one family, once. The same person in another case is another record."""

    __tablename__ = "members"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    reference: Mapped[str] = mapped_column(String(32))  # initials; what stands in the figures instead of the name
    name: Mapped[str] = mapped_column(SealedText)
    relation: Mapped[str] = mapped_column(SealedText)
    phone: Mapped[str | None] = mapped_column(SealedText)  # E.164
    phone_mark: Mapped[str | None] = mapped_column(String(64))
    chat: Mapped[str | None] = mapped_column(SealedText)
    chat_mark: Mapped[str | None] = mapped_column(String(64))
    email: Mapped[str | None] = mapped_column(SealedText)
    is_parent: Mapped[bool] = mapped_column(default=False)
    has_pr: Mapped[bool] = mapped_column(default=False)
    must_attend: Mapped[bool] = mapped_column(default=False)
    prefers_chat: Mapped[bool] = mapped_column(default=False)
    takes_part: Mapped[bool] = mapped_column(default=True, server_default="1")  # no: neither nudged nor reminded
    language: Mapped[str | None] = mapped_column(String(40))
    level: Mapped[Level] = mapped_column(Word(Level), default=Level.DISCREET, server_default=Level.DISCREET)
    join_hash: Mapped[str | None] = mapped_column(String(64), unique=True)  # of the link that brings them to chat
    joined_chat_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # last automatic "I did not understand"
    added_at: Mapped[datetime] = mapped_column(UTCDateTime)
    removed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    case: Mapped[Case] = relationship(lazy="raise")
    __table_args__ = (
        UniqueConstraint("case_id", "reference"),
        Index(None, "phone_mark"),
        Index(None, "chat_mark"),
    )

    @property
    def first_name(self) -> str:
        return self.name.split()[0]

    @property
    def channel(self) -> Channel:
        """Chat once they came there by their own link; else text. STOP never changes it (rule 27)."""
        return Channel.CHAT if self.chat else Channel.TEXT

    @property
    def join_token(self) -> str:
        """Another with another number, and once it was used, so that an old link is dead for good."""
        used = [self.joined_chat_at.isoformat()] if self.joined_chat_at else []
        return seal.token("join", self.id, self.phone_mark, *used)


class ContactCheck(Base):
    """What the coordinator recorded before anything may be sent to a person on a channel (rule 21)."""

    __tablename__ = "contact_checks"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    verified: Mapped[bool]
    safe: Mapped[bool]
    show_venue: Mapped[bool]  # a text may name the council and the place (rule 22)
    from_hour: Mapped[int]  # London hours within which this person may be written to
    to_hour: Mapped[int]
    shared: Mapped[bool]
    language: Mapped[str | None] = mapped_column(String(40))
    checked_on: Mapped[date]
    checked_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))

    @property
    def values(self) -> Check:
        """The check as the rules see it."""
        hours = (self.from_hour, self.to_hour)
        return Check(self.verified, self.safe, self.show_venue, hours, self.shared, self.language, self.checked_on)

    __table_args__ = (
        CheckConstraint("0 <= from_hour AND from_hour < to_hour AND to_hour <= 24", name="hours"),
        Index(None, "member_id", "channel"),
    )


class Apart(Base):
    """Two people who are never shown the same slot, place or a hint of each other (rule 24)."""

    __tablename__ = "aparts"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    one_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    other_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    kept: Mapped[Kept] = mapped_column(Word(Kept))
    unknowing: Mapped[Side | None] = mapped_column(Word(Side))  # who must not know of the other; none: neither may
    since: Mapped[datetime] = mapped_column(UTCDateTime)
    __table_args__ = (
        CheckConstraint("one_id < other_id", name="ordered_pair"),
        UniqueConstraint("one_id", "other_id"),
    )


class Verification(Base):
    """Two digits texted to a number, at the coordinator's word, to be texted back from it."""

    __tablename__ = "verifications"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    mark: Mapped[str] = mapped_column(String(64))  # of the number: another number is another question
    code: Mapped[str] = mapped_column(String(2))
    asked_at: Mapped[datetime] = mapped_column(UTCDateTime)
    answered_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    __table_args__ = (Index(None, "mark"),)


class Stopped(Base):
    """An address that asked us to stop, on one channel, for every case (rule 27)."""

    __tablename__ = "stops"

    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[Channel] = mapped_column(Word(Channel))
    mark: Mapped[str] = mapped_column(String(64))
    stopped_at: Mapped[datetime] = mapped_column(UTCDateTime)
    __table_args__ = (UniqueConstraint("channel", "mark"),)


def phone_mark(e164: str) -> str:
    return seal.blind("phone", e164)


def mark_of(member: Member, channel: Channel) -> str | None:
    return member.phone_mark if channel is Channel.TEXT else member.chat_mark


async def members_of(session: AsyncSession, case: Case) -> list[Member]:
    query = select(Member).where(Member.case_id == case.id, Member.removed_at.is_(None)).order_by(Member.id)
    return list(await session.scalars(query))


async def everybody_of(session: AsyncSession, case: Case) -> list[Member]:
    """Also those who were taken out of the network again."""
    return list(await session.scalars(select(Member).where(Member.case_id == case.id).order_by(Member.id)))


async def members_marked(session: AsyncSession, channel: Channel, mark: str) -> list[Member]:
    """Everyone reached at this address: one number may stand in two families."""
    column = Member.phone_mark if channel is Channel.TEXT else Member.chat_mark
    query = select(Member).join(Case).where(column == mark, Member.removed_at.is_(None)).order_by(Member.id)
    return list(await session.scalars(query))


async def member_joining(session: AsyncSession, token: str) -> Member | None:
    query = select(Member).where(Member.join_hash == hashed(token), Member.removed_at.is_(None))
    return (await session.scalars(query)).one_or_none()


async def last_check(session: AsyncSession, member: Member, channel: Channel) -> ContactCheck | None:
    query = (
        select(ContactCheck)
        .where(ContactCheck.member_id == member.id, ContactCheck.channel == channel)
        .order_by(ContactCheck.id.desc())
        .limit(1)
    )
    return (await session.scalars(query)).one_or_none()


async def stop_of(session: AsyncSession, channel: Channel, mark: str | None) -> Stopped | None:
    query = select(Stopped).where(Stopped.channel == channel, Stopped.mark == mark)
    return (await session.scalars(query)).one_or_none()


async def pairs_apart(session: AsyncSession, members: Sequence[Member]) -> set[tuple[int, int]]:
    """Pairs of member ids kept apart, the lower id first."""
    ids = [member.id for member in members]
    query = select(Apart.one_id, Apart.other_id).where(Apart.one_id.in_(ids), Apart.other_id.in_(ids))
    return {(one, other) for one, other in await session.execute(query)}


async def apart_from_anybody(session: AsyncSession, ids: Sequence[int]) -> list[Apart]:
    """Every pair that one of these people is of."""
    query = select(Apart).where(Apart.one_id.in_(ids) | Apart.other_id.in_(ids))
    return list(await session.scalars(query.order_by(Apart.id)))


async def hidden_from(session: AsyncSession, member: Member) -> set[int]:
    """Ids of those of whom this person may not hear: all kept apart from them, save where only the others may not."""
    query = select(Apart).where((Apart.one_id == member.id) | (Apart.other_id == member.id))
    found: set[int] = set()
    for pair in await session.scalars(query):
        mine, theirs = (Side.ONE, pair.other_id) if pair.one_id == member.id else (Side.OTHER, pair.one_id)
        if pair.unknowing in (None, mine):
            found.add(theirs)
    return found
