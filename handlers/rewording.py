"""Messages that wait are worded anew when it changes how openly someone is written to, or by whom."""

from __future__ import annotations

from sqlalchemy import select

from handlers.desk import Desk, Rows
from handlers.dropping import WAITING
from handlers.fixing import words_of_fixing
from handlers.questions import times_to_come
from handlers.telling import CALENDAR_FILE, calendar_entry
from handlers.wording import (
    chat_link,
    coming_buttons,
    numbered,
    page_address,
    place_for,
    time_buttons,
    wording_for,
)
from messages import texts
from messages.dates import said
from messages.texts import Numbered, Wording
from models.case import Case
from models.meeting import Invite, Proposal, Sitting, times_of
from models.message import Message
from models.network import Member, members_of
from models.terms import Channel, Level, Occasion

OF_TIMES = (Occasion.ASK, Occasion.NUDGE)


async def reword_case(desk: Desk, case: Case) -> None:
    """For everyone of a case: it has another coordinator, whose name and number the texts give."""
    for member in await members_of(desk.session, case):
        await reword(desk, member)


async def reword(desk: Desk, member: Member) -> None:
    """Everything that waits for this person, as it would be written now."""
    waiting = select(Message).where(Message.member_id == member.id, Message.station.in_(WAITING))
    to = await wording_for(desk, member)
    for message in await desk.session.scalars(waiting):
        invite = await desk.session.get(Invite, message.invite_id) if message.invite_id else None
        if message.occasion is Occasion.VERIFY:
            continue
        if member.level is Level.SILENT:
            desk.reword(message, texts.please_ring(to), (), None)
        elif message.occasion is Occasion.PERSONAL:
            continue
        elif invite is not None:
            await _reword_one(desk, message, member, invite, to)


async def _reword_one(desk: Desk, message: Message, member: Member, invite: Invite, to: Wording) -> None:
    chat = message.channel is Channel.CHAT
    if message.sitting_id is None:
        words = await _of_times(desk, message, member, invite, to)
        buttons = await _time_buttons(desk, invite) if chat and message.occasion in OF_TIMES else ()
        return desk.reword(message, words, buttons, message.document)
    sitting = await desk.session.get_one(Sitting, message.sitting_id)
    words = await _of_sitting(desk, message, member, invite, sitting, to)
    told = chat and message.occasion is not Occasion.REMINDER
    message.document_name = CALENDAR_FILE if told else None
    document = await calendar_entry(desk, member, invite, sitting) if told else None
    return desk.reword(message, words, coming_buttons(invite, sitting) if chat and sitting.is_on else (), document)


async def _of_times(desk: Desk, message: Message, member: Member, invite: Invite, to: Wording) -> str:
    seen = await _seen(desk, invite)
    match message.occasion:
        case Occasion.ASK:
            return texts.ask(to, seen, chat_link(desk, member, to))
        case Occasion.NUDGE:
            return texts.nudge(to, seen)
        case Occasion.CANCELLED:
            return texts.times_withdrawn(to)
        case _:
            return message.body


async def _time_buttons(desk: Desk, invite: Invite) -> Rows:
    return time_buttons(await _seen(desk, invite), invite)


async def _seen(desk: Desk, invite: Invite) -> Numbered:
    """The times they are asked about; once all have begun those they were asked about, in what goes no more."""
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    to_come = await times_to_come(desk, invite)
    return numbered(invite, to_come or await times_of(desk.session, proposal))


async def _of_sitting(
    desk: Desk, message: Message, member: Member, invite: Invite, sitting: Sitting, to: Wording
) -> str:
    assert sitting.starts_at is not None, "a sitting that people are told of has its time"
    when, place, page = said(sitting.starts_at), await place_for(desk, member, sitting), page_address(desk, invite)
    match message.occasion:
        case Occasion.FIXED:
            return await words_of_fixing(desk, invite, member, sitting)
        case Occasion.MOVED:
            return texts.moved(to, said(sitting.moved_from or sitting.starts_at), when, place, page)
        case Occasion.CANCELLED:
            return texts.cancelled(to, when)
        case Occasion.REMINDER:
            return texts.reminder(to, when, int(message.key.rsplit(":", 1)[1]), place, page)
        case _:
            return message.body
