"""The last look before a message goes, and what became of it after.

The world is checked again at the moment of sending (rules 21, 26, 27, 34): a message written an hour ago may
be wrong, unsafe or stale by now.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from handlers.desk import Desk
from handlers.orders import today
from handlers.reach import standing_of
from models.case import Case
from models.meeting import Invite, Proposal, Sitting
from models.message import DeliveryNews, Matter, Message, message_sent_as
from models.network import Member, Stopped, mark_of, stop_of
from models.rules.contact import May, MayNot
from models.rules.timing import next_allowed
from models.staff import Staff
from models.terms import Attendance, Channel, MatterKind, Occasion, SittingStatus, Station

ANSWERS = (Occasion.NOTED, Occasion.SAFETY)
"""What answers a text just received: the person is up and has the phone in hand."""


@dataclass(frozen=True)
class Send:
    """It may go now, to this address."""

    address: str


@dataclass(frozen=True)
class Wait:
    """It may go, but not before then."""

    until: datetime


@dataclass(frozen=True)
class Drop:
    """It must not go any more."""

    why: str


Look = Send | Wait | Drop


async def last_look(desk: Desk, message: Message) -> Look:
    """May this message go now? A drop is noted on the row, and told where a person must know."""
    look = await _look(desk, message)
    if isinstance(look, Drop):
        message.station, message.why = Station.DROPPED, look.why
        message.claimed_by = message.claimed_until = None
    return look


async def _look(desk: Desk, message: Message) -> Look:
    if message.stranger is not None:
        return Send(message.stranger)
    if message.staff_id is not None:
        return await _look_at_staff(desk, message, message.staff_id)
    member = await desk.session.get(Member, message.member_id)
    assert member is not None, "every message is to somebody"
    if why := await _outlived(desk, message, member):
        return Drop(why)
    if message.useless_after and desk.now > message.useless_after:
        await _tell_dropped(desk, message, member)
        return Drop("too late to be of use")
    return await _look_at_person(desk, message, member)


async def _look_at_staff(desk: Desk, message: Message, staff_id: int) -> Look:
    staff = await desk.session.get(Staff, staff_id)
    if staff is None or staff.removed_at or staff.chat is None:
        return Drop("no longer works here")
    if message.occasion is Occasion.ALARM and await _settled(desk, message):
        return Drop("somebody has it")
    if message.occasion is Occasion.CALL and message.invite_id is not None:
        return await _look_at_call(desk, message, staff.chat)
    return Send(staff.chat)


async def _settled(desk: Desk, message: Message) -> bool:
    """Whether the matter an alarm is about (`alarm:MATTER:ADMIN`) has been taken up."""
    matter = await desk.session.get(Matter, int(message.key.split(":")[1]))
    return matter is None or matter.settled_at is not None


async def _look_at_call(desk: Desk, message: Message, chat: str) -> Look:
    """Whom to ring: only where they still have not answered; it then stands in /todo too."""
    if why := await _asking_over(desk, message):
        return Drop(why)
    member = await desk.session.get_one(Member, message.about_id)
    case = await desk.session.get_one(Case, member.case_id)
    if member.removed_at or case.closed_at:
        return Drop("no longer of this case")
    key = f"ring:{message.invite_id}"
    await desk.await_person(MatterKind.RING, key, f"Ring {member.name}: no answer yet", case=case, member=member)
    return Send(chat)


async def _outlived(desk: Desk, message: Message, member: Member) -> str | None:
    """Why the message means nothing any more, if so; nobody need be told."""
    case = await desk.session.get(Case, member.case_id)
    if member.removed_at or case is None or case.closed_at:
        return "no longer of this case"
    if message.sitting_id is not None:
        return await _sitting_changed(desk, message)
    if message.occasion in (Occasion.ASK, Occasion.NUDGE):
        return await _asking_over(desk, message)
    return None


async def _sitting_changed(desk: Desk, message: Message) -> str | None:
    sitting = await desk.session.get(Sitting, message.sitting_id)
    if sitting is None or sitting.sequence != message.sequence:
        return "the meeting changed since"
    if message.occasion is Occasion.CANCELLED:
        return None
    if sitting.status is not SittingStatus.BOOKED:
        return "the meeting is not on"
    invite = await desk.session.get(Invite, message.invite_id) if message.invite_id else None
    if message.occasion is Occasion.REMINDER and invite and invite.attendance is Attendance.NOT_COMING:
        return "they are not coming"
    return None


async def _asking_over(desk: Desk, message: Message) -> str | None:
    invite = await desk.session.get(Invite, message.invite_id)
    proposal = await desk.session.get(Proposal, invite.proposal_id) if invite else None
    if invite is None or proposal is None or proposal.closed_at or proposal.meeting_id:
        return "these times are no longer asked about"
    if message.occasion in (Occasion.NUDGE, Occasion.CALL) and invite.answered_at:
        return "they have answered"
    return None


async def _look_at_person(desk: Desk, message: Message, member: Member) -> Look:
    address = member.phone if message.channel is Channel.TEXT else member.chat
    match await standing_of(desk, member, message.channel):
        case MayNot(reason):
            return await _refused(desk, message, member, reason)
        case May(check):
            assert address is not None, "who may be written to has an address"
            quiet = None if message.occasion in ANSWERS else desk.house.quiet_hours
            allowed = next_allowed(desk.now, quiet, check.hours)
            return Send(address) if allowed <= desk.now else Wait(allowed)


async def _refused(desk: Desk, message: Message, member: Member, reason: str) -> Drop:
    if message.occasion not in ANSWERS:
        await _await_call(desk, member, MatterKind.UNREACHED, f"{member.first_name} was not written to: {reason}")
    return Drop("may not be written to")


async def _tell_dropped(desk: Desk, message: Message, member: Member) -> None:
    words = f"{member.first_name} did not get the {message.occasion}: it could not go in time."
    await _await_call(desk, member, MatterKind.DROPPED, words)


async def _await_call(desk: Desk, member: Member, kind: MatterKind, words: str) -> None:
    """Put on the coordinator's list that a person is to be rung, and tell them."""
    case = await desk.session.get(Case, member.case_id)
    assert case is not None, "every member has a case"
    key = f"{kind}:{member.id}:{today(desk).isoformat()}"
    await desk.await_person(kind, key, words, case=case, member=member)
    if coordinator := await desk.coordinator_of(case):
        desk.tell(coordinator, f"{case.reference}: {words}", about=member, occasion=Occasion.NEWS)


async def record_sent(desk: Desk, message: Message, provider_id: str) -> None:
    message.station, message.sent_at, message.provider_id = Station.SENT, desk.now, provider_id
    message.claimed_by = message.claimed_until = None


async def record_doubt(desk: Desk, message: Message) -> None:
    """We cannot know whether it arrived. It is told, never sent again by itself."""
    message.station, message.why = Station.IN_DOUBT, "no answer from the carrier"
    message.claimed_by = message.claimed_until = None
    if member := await _relative(desk, message):
        await _await_call(desk, member, MatterKind.DOUBT, f"Not sure it arrived: {member.first_name}")


async def record_failed(desk: Desk, message: Message, why: str, *, stopped: bool = False) -> None:
    """The carrier will not take it. A person must be reached another way; STOP is obeyed (rule 27)."""
    message.station, message.why = Station.FAILED, why
    message.claimed_by = message.claimed_until = None
    if member := await _relative(desk, message):
        if stopped:
            await stop(desk, message.channel, member)
        words = f"{member.first_name} could not be reached ({why}). Please ring."
        await _await_call(desk, member, MatterKind.UNREACHED, words)


async def record_later(desk: Desk, message: Message, until: datetime) -> None:
    """The carrier is busy or down; the same message is tried again."""
    message.station, message.due_at = Station.QUEUED, until
    message.claimed_by = message.claimed_until = None


async def stop(desk: Desk, channel: Channel, member: Member) -> None:
    """Nothing more goes to this address on this channel, for any case, at once."""
    mark = mark_of(member, channel)
    if mark is not None and await stop_of(desk.session, channel, mark) is None:
        desk.session.add(Stopped(channel=channel, mark=mark, stopped_at=desk.now))
        await desk.session.flush()


STOPPED_AT_CARRIER = "21610"


async def on_delivery_news(desk: Desk, provider_id: str, status: str, error: str | None) -> None:
    """Take one piece of news about a text of ours. Repeats, disorder and unknown texts change nothing."""
    if await desk.session.get(DeliveryNews, (provider_id, status)) is not None:
        return
    desk.session.add(DeliveryNews(provider_id=provider_id, status=status[:24], error=error, heard_at=desk.now))
    message = await message_sent_as(desk.session, Channel.TEXT, provider_id)
    if message is not None:
        await apply_news(desk, message, status, error)


async def apply_news(desk: Desk, message: Message, status: str, error: str | None) -> None:
    if message.station in (Station.DELIVERED, Station.UNDELIVERED, Station.FAILED):
        return
    if status in ("delivered", "read"):
        message.station = Station.DELIVERED
    elif status in ("undelivered", "failed"):
        await record_failed(desk, message, f"carrier: {error or status}", stopped=error == STOPPED_AT_CARRIER)
        message.station = Station.UNDELIVERED if status == "undelivered" else Station.FAILED


async def earlier_news(desk: Desk, message: Message) -> None:
    """Take the news that came before our own record of the sending."""
    query = select(DeliveryNews).where(DeliveryNews.provider_id == message.provider_id)
    for news in await desk.session.scalars(query):
        await apply_news(desk, message, news.status, news.error)


async def _relative(desk: Desk, message: Message) -> Member | None:
    return await desk.session.get(Member, message.member_id) if message.member_id else None
