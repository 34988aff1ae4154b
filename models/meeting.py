"""Times put to the network, their answers, and the meeting that comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, SealedText, UTCDateTime, Word
from models.case import Case
from models.network import Member
from models.offer import Offer
from models.sealing import hashed, seal
from models.terms import Asking, Attendance, MeetingKind, SittingStatus


class Meeting(Base):
    """One family network meeting, in one or more sittings (rule 12)."""

    __tablename__ = "meetings"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offers.id"))
    kind: Mapped[MeetingKind] = mapped_column(Word(MeetingKind))
    case: Mapped[Case] = relationship(lazy="raise")
    offer: Mapped[Offer | None] = relationship(lazy="raise")
    __table_args__ = (Index(None, "case_id"), Index(None, "offer_id"))


class Proposal(Base):
    """A list of times put to the network for one meeting."""

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    kind: Mapped[MeetingKind] = mapped_column(Word(MeetingKind))
    proposed_at: Mapped[datetime] = mapped_column(UTCDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # a later proposal took its place
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id"))
    case: Mapped[Case] = relationship(lazy="raise")
    __table_args__ = (Index(None, "case_id"),)


class ProposedTime(Base):
    __tablename__ = "proposed_times"

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"))
    number: Mapped[int]
    starts_at: Mapped[datetime] = mapped_column(UTCDateTime)
    ends_at: Mapped[datetime] = mapped_column(UTCDateTime)
    dropped_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    __table_args__ = (
        UniqueConstraint("proposal_id", "number"),
        CheckConstraint("ends_at > starts_at", name="runs_forward"),
    )


class Invite(Base):
    """One person asked about one proposal. Their page lives through fixing, moving, cancelling."""

    __tablename__ = "invites"

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"))
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    turn: Mapped[int] = mapped_column(default=0)  # of the token: a new number gets a new page
    tries: Mapped[int] = mapped_column(default=0, server_default="0")  # in vain, at the question for the digits
    locked_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # after three of them, until there is a new link
    numbering: Mapped[dict[str, int]] = mapped_column(JSON)  # the number they see -> the number proposed (rule 24)
    asked_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # none: to be asked again, at a new number
    asking: Mapped[Asking] = mapped_column(Word(Asking))
    last_asked_at: Mapped[datetime] = mapped_column(UTCDateTime)
    unseen_since: Mapped[datetime | None] = mapped_column(UTCDateTime)  # what went before showed them nothing
    answered_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    unclear: Mapped[int] = mapped_column(default=0)  # texts in a row that were not understood
    attendance: Mapped[Attendance | None] = mapped_column(Word(Attendance))
    sitting_id: Mapped[int | None] = mapped_column(ForeignKey("sittings.id"))  # the meeting they were told of
    proposal: Mapped[Proposal] = relationship(lazy="raise")
    member: Mapped[Member] = relationship(lazy="raise")
    __table_args__ = (UniqueConstraint("proposal_id", "member_id"), Index(None, "member_id"))

    @property
    def token(self) -> str:
        return seal.token("page", self.id, self.turn)

    @property
    def has_answered(self) -> bool:
        """What they are asked now: an answer to the list says nothing of the meeting that is fixed."""
        return (self.answered_at if self.asking is Asking.AVAILABILITY else self.attendance) is not None

    def turn_page(self) -> None:
        """Make the page's old address lead nowhere; the new one has its tries before it."""
        self.turn += 1
        self.tries, self.locked_at = 0, None
        self.token_hash = hashed(self.token)

    def seen(self, number: int) -> int | None:
        """The number this person sees for a proposed time, if they see it at all."""
        return next((int(seen) for seen, proposed in self.numbering.items() if proposed == number), None)


class Answer(Base):
    """What one person said of one proposed time."""

    __tablename__ = "answers"

    invite_id: Mapped[int] = mapped_column(ForeignKey("invites.id"), primary_key=True)
    time_id: Mapped[int] = mapped_column(ForeignKey("proposed_times.id"), primary_key=True)
    can: Mapped[bool]
    answered_at: Mapped[datetime] = mapped_column(UTCDateTime)


class Sitting(Base):
    """One sitting of a meeting: booked through the bot (with a clock time) or only recorded (with a day)."""

    __tablename__ = "sittings"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id"))
    status: Mapped[SittingStatus] = mapped_column(Word(SittingStatus))
    starts_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    ends_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    venue: Mapped[str | None] = mapped_column(SealedText)
    uid: Mapped[str | None] = mapped_column(String(64), unique=True)  # of the calendar entry: never changes
    sequence: Mapped[int] = mapped_column(default=0)
    fixed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    changed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    moved_from: Mapped[datetime | None] = mapped_column(UTCDateTime)
    cancel_reason: Mapped[str | None] = mapped_column(SealedText)  # for the record; never told to a relative
    held_on: Mapped[date | None]
    facilitator: Mapped[str | None] = mapped_column(String(40))
    network_attended: Mapped[int | None]
    professionals_attended: Mapped[int | None]
    could_propose: Mapped[bool | None]
    plan_agreed: Mapped[bool | None]
    order_confirmed: Mapped[bool | None]
    void: Mapped[bool] = mapped_column(default=False)
    meeting: Mapped[Meeting] = relationship(lazy="raise")
    __table_args__ = (
        CheckConstraint("(status IN ('held', 'adjourned')) = (held_on IS NOT NULL)", name="held_on_a_day"),
        Index(None, "meeting_id"),
        Index(None, "starts_at"),
    )

    @property
    def is_on(self) -> bool:
        return self.status is SittingStatus.BOOKED and not self.void and self.starts_at is not None


async def live_proposal(session: AsyncSession, case: Case) -> Proposal | None:
    """The times now before the network of this case, if any."""
    query = (
        select(Proposal)
        .where(Proposal.case_id == case.id, Proposal.closed_at.is_(None))
        .order_by(Proposal.id.desc())
        .limit(1)
    )
    return (await session.scalars(query)).one_or_none()


async def times_of(session: AsyncSession, proposal: Proposal) -> list[ProposedTime]:
    query = select(ProposedTime).where(ProposedTime.proposal_id == proposal.id, ProposedTime.dropped_at.is_(None))
    return list(await session.scalars(query.order_by(ProposedTime.number)))


async def invites_of(session: AsyncSession, proposal: Proposal) -> list[tuple[Invite, Member]]:
    """Everyone asked about this proposal who is still of the network, in the order they were added."""
    query = (
        select(Invite, Member)
        .join(Member, Invite.member_id == Member.id)
        .where(Invite.proposal_id == proposal.id, Member.removed_at.is_(None))
        .order_by(Member.id)
    )
    return [(invite, member) for invite, member in await session.execute(query)]


def unanswered(invites: Sequence[tuple[Invite, Member]]) -> list[Member]:
    """Those asked whose answer is waited for: of who wants no part in it none is."""
    return [member for invite, member in invites if member.takes_part and invite.answered_at is None]


async def answers_of(session: AsyncSession, invites: Sequence[Invite]) -> dict[int, dict[int, bool]]:
    """invite id -> time id -> can."""
    said: dict[int, dict[int, bool]] = {invite.id: {} for invite in invites}
    query = select(Answer).where(Answer.invite_id.in_(list(said)))
    for answer in await session.scalars(query):
        said[answer.invite_id][answer.time_id] = answer.can
    return said


async def last_invite(session: AsyncSession, members: Sequence[Member]) -> Invite | None:
    """What a person at this address was asked last, in whichever family (INTERFACES: section 4)."""
    query = (
        select(Invite)
        .join(Proposal)
        .where(Invite.member_id.in_([m.id for m in members]), Proposal.closed_at.is_(None))
        .order_by(Invite.last_asked_at.desc(), Invite.id.desc())
        .limit(1)
    )
    return (await session.scalars(query)).one_or_none()


async def invite_with_token(session: AsyncSession, token: str, *, lock: bool = False) -> Invite | None:
    """`lock`: of two who ask at once the later waits."""
    query = select(Invite).where(Invite.token_hash == hashed(token))
    if lock:
        query = query.with_for_update()
    return (await session.scalars(query)).one_or_none()


async def told_of(session: AsyncSession, sitting: Sitting) -> list[tuple[Invite, Member]]:
    """Everyone who was told of a sitting, however they answered (rule 34)."""
    query = (
        select(Invite, Member)
        .join(Member, Invite.member_id == Member.id)
        .where(Invite.sitting_id == sitting.id, Member.removed_at.is_(None))
        .order_by(Member.id)
    )
    return [(invite, member) for invite, member in await session.execute(query)]


async def sittings_of(session: AsyncSession, proposal: Proposal) -> list[Sitting]:
    """The sittings fixed out of a proposal (booked, moved, held or cancelled), in the order they were fixed."""
    if proposal.meeting_id is None:
        return []
    query = select(Sitting).where(
        Sitting.meeting_id == proposal.meeting_id, Sitting.uid.is_not(None), Sitting.void.is_(False)
    )
    return list(await session.scalars(query.order_by(Sitting.id)))


async def sitting_of(session: AsyncSession, proposal: Proposal) -> Sitting | None:
    """The sitting by which a proposal stands: the first that is on, else the last that was fixed."""
    sittings = await sittings_of(session, proposal)
    on = [sitting for sitting in sittings if sitting.is_on]
    if on:
        return min(on, key=lambda one: (one.starts_at, one.id))
    return sittings[-1] if sittings else None


def facts(**values: Any) -> dict[str, Any]:
    """Values for the trail: moments and days as ISO text, nothing unset."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
        if value is not None
    }
