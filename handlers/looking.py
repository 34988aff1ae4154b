"""The last look before a message goes.

The world is checked again at the moment of sending (rules 21, 26, 27, 34): a message written an hour ago may
be wrong, unsafe or stale by now. What many messages are about is read at once, then each is judged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.alarms import on_lost, tell_each_admin
from handlers.calls import await_call
from handlers.desk import Desk
from handlers.dropping import NO_PART, QUESTIONS
from handlers.hushing import tell_of_silence
from handlers.orders import today
from handlers.surroundings import ANSWERS, Person, Surroundings, surroundings_of
from messages import meetings as words
from models.case import Case
from models.meeting import Invite
from models.message import Message, Outgoing
from models.network import Member
from models.rules.contact import OBJECTED, May, MayNot, may_write
from models.rules.hush import answered_enough
from models.rules.timing import next_allowed
from models.terms import Attendance, Channel, MatterKind, Occasion, SittingStatus, Station


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


@dataclass(frozen=True)
class Stale(Drop):
    """Too late to be of use: a person must know."""


@dataclass(frozen=True)
class Unsafe(Drop):
    """This person may not be written to now; `reason` in the coordinator's words."""

    reason: str


@dataclass(frozen=True)
class Hushed(Drop):
    """Answered so often that a machine may be answering us: the coordinator must know."""


@dataclass(frozen=True)
class OutOfReach(Drop):
    """A member of staff who has left, or is in no chat: of an alarm somebody else must know."""


@dataclass(frozen=True)
class ForAdmins(Drop):
    """An alarm for whoever is admin now: it goes to each as a message of their own."""


Look = Send | Wait | Drop


async def last_look(desk: Desk, message: Message) -> Look:
    """May this message go now? A drop is noted on the row, and told where a person must know."""
    [look] = await last_looks(desk, [Outgoing.of(message)])
    return look


async def last_looks(desk: Desk, messages: Sequence[Outgoing]) -> list[Look]:
    """The same for many, with a handful of questions to the database for all of them."""
    around = await surroundings_of(desk.session, messages)
    looks = [_look(desk, around, message) for message in messages]
    for message, look in zip(messages, looks, strict=True):
        if isinstance(look, Drop):
            await _drop(desk, message, look)
        elif message.occasion is Occasion.CALL and isinstance(look, Send):
            await _note_call(desk, message)
    return looks


def _look(desk: Desk, around: Surroundings, message: Outgoing) -> Look:
    if message.stranger is not None:
        return Send(message.stranger)
    if message.occasion is Occasion.ALARM and around.is_settled(message):
        return Drop("somebody has it")
    if message.occasion is Occasion.ALARM and message.staff_id is None:
        return ForAdmins("the admins are told")
    if message.staff_id is not None:
        return _look_at_staff(around, message, message.staff_id)
    assert message.member_id is not None, "every message is to somebody"
    person = around.people.get(message.member_id)
    if why := _outlived(around, message, person):
        return Drop(why)
    assert person is not None, "one who is gone was dropped"
    if person.id in around.objecting:
        return Unsafe("may not be written to", OBJECTED.reason)
    if message.useless_after and desk.now > message.useless_after:
        return Stale("too late to be of use")
    if message.occasion in ANSWERS and answered_enough(around.answers_before(message), desk.now):
        return Hushed("answered often enough")
    return _look_at_person(desk, around, message, person)


def _look_at_staff(around: Surroundings, message: Outgoing, staff_id: int) -> Look:
    chat = around.desks.get(staff_id)
    if chat is None:
        return OutOfReach("no longer works here")
    if message.occasion is Occasion.CALL and message.invite_id is not None:
        if why := _asking_over(around, message):
            return Drop(why)
        about = around.people.get(message.about_id or 0)
        if about is None or about.is_gone:
            return Drop("no longer of this case")
        if not about.takes_part:
            return Drop(NO_PART)
    return Send(chat)


def _outlived(around: Surroundings, message: Outgoing, person: Person | None) -> str | None:
    """Why the message means nothing any more, if so; nobody need be told."""
    if person is None or person.is_gone:
        return "no longer of this case"
    if message.occasion in QUESTIONS and not person.takes_part:
        return NO_PART
    if message.sitting_id is not None:
        return _sitting_changed(around, message)
    if message.occasion in (Occasion.ASK, Occasion.NUDGE):
        return _asking_over(around, message)
    return None


def _sitting_changed(around: Surroundings, message: Outgoing) -> str | None:
    sitting = around.sittings.get(message.sitting_id or 0)
    if sitting is None or sitting.sequence != message.sequence:
        return "the meeting changed since"
    if message.occasion is Occasion.CANCELLED:
        return None
    if sitting.status is not SittingStatus.BOOKED:
        return "the meeting is not on"
    invite = around.invites.get(message.invite_id or 0)
    if message.occasion is Occasion.REMINDER and invite and invite.attendance is Attendance.NOT_COMING:
        return "they are not coming"
    return None


def _asking_over(around: Surroundings, message: Outgoing) -> str | None:
    invite = around.invites.get(message.invite_id or 0)
    if invite is None or invite.is_over:
        return "these times are no longer asked about"
    if message.occasion in (Occasion.NUDGE, Occasion.CALL) and invite.answered_at:
        return "they have answered"
    return None


def _look_at_person(desk: Desk, around: Surroundings, message: Outgoing, person: Person) -> Look:
    address, mark = person.at(message.channel)
    if address is None:
        there_is = "there is no number" if message.channel is Channel.TEXT else "they are not in chat"
        return Unsafe("may not be written to", there_is)
    check = around.checks.get((person.id, message.channel))
    if message.occasion is Occasion.VERIFY and check is not None:
        check = replace(check, verified=True)  # whether it is, this message is to find out
    stopped = (message.channel, mark) in around.stops
    match may_write(check, stopped=stopped, today=today(desk), good_for=desk.house.check_good_for):
        case MayNot(reason):
            return Unsafe("may not be written to", reason)
        case May(check):
            quiet = None if message.occasion in ANSWERS else desk.house.quiet_hours
            allowed = next_allowed(desk.now, quiet, check.hours)
            return Send(address) if allowed <= desk.now else Wait(allowed)


async def _drop(desk: Desk, message: Outgoing, look: Drop) -> None:
    row = await desk.session.get_one(Message, message.id)
    if isinstance(look, ForAdmins):
        await tell_each_admin(desk, row)
        return
    row.station, row.why = Station.DROPPED, look.why
    row.claimed_by = row.claimed_until = None
    if isinstance(look, OutOfReach):
        await on_lost(desk, message.key)
    elif isinstance(look, Stale):
        member = await desk.session.get_one(Member, message.member_id)
        told = words.not_in_time(member.first_name, message.occasion)
        await await_call(desk, member, MatterKind.DROPPED, told)
    elif isinstance(look, Hushed):
        await tell_of_silence(desk, await desk.session.get_one(Member, message.member_id))
    elif isinstance(look, Unsafe) and message.occasion not in ANSWERS:
        member = await desk.session.get_one(Member, message.member_id)
        told = words.not_written_to(member.first_name, look.reason)
        await await_call(desk, member, MatterKind.UNREACHED, told)


async def _note_call(desk: Desk, message: Outgoing) -> None:
    """Whom to ring stands in /todo too."""
    if message.invite_id is None or await desk.session.get(Invite, message.invite_id) is None:
        return
    member = await desk.session.get_one(Member, message.about_id)
    case = await desk.session.get_one(Case, member.case_id)
    key = f"ring:{message.invite_id}"
    await desk.await_person(MatterKind.RING, key, words.to_ring(member.name), case=case, member=member)
