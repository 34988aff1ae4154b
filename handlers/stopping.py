"""STOP, START, wrong numbers, and moving to chat."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import delete, select, update

from handlers.desk import Answer, Desk
from handlers.dropping import drop_questions_to_person
from handlers.ending import SPOKEN, STOPPED
from handlers.heard import Heard
from handlers.orders import name_to_call, today
from handlers.passing import hand_over
from handlers.rewording import reword
from handlers.wording import wording_for
from messages import meetings as words
from messages import texts
from models.case import Case
from models.message import Message
from models.network import ContactCheck, Member, Stopped, last_check, mark_of
from models.objection import has_objected
from models.staff import chat_mark
from models.terms import Channel, MatterKind, Occasion, Station


async def queue_again(desk: Desk, member: Member, channel: Channel) -> None:
    """What STOP had dropped and is not due yet, such as a reminder, waits again; it is looked at anew when due."""
    dropped = update(Message).where(
        Message.member_id == member.id, Message.channel == channel, Message.station == Station.DROPPED,
        Message.why == STOPPED, Message.due_at > desk.now,
    )  # fmt: skip
    await desk.session.execute(dropped.values(station=Station.QUEUED, why=None))


async def on_start_again(desk: Desk, channel: Channel, members: Sequence[Member]) -> None:
    """START: the address may be written to again. Without an earlier STOP there is nothing to do."""
    mark = mark_of(members[0], channel)
    ended = delete(Stopped).where(Stopped.channel == channel, Stopped.mark == mark).returning(Stopped.id)
    if (await desk.session.execute(ended)).first() is None:
        return
    for member in members:
        case = await desk.session.get_one(Case, member.case_id)
        await desk.settle(f"stop:{member.id}:{channel}")
        await queue_again(desk, member, channel)
        await desk.note("started again", case=case, who=member.reference, channel=channel)
        if coordinator := await desk.coordinator_of(case):
            objected = await has_objected(desk.session, member)
            told = words.back(case.reference, await name_to_call(desk, case, member), SPOKEN[channel], objected)
            desk.tell(coordinator, told, about=member, occasion=Occasion.NEWS)
    text = texts.back_again(await wording_for(desk, members[-1]))
    key = f"back:{members[-1].id}:{secrets.token_hex(8)}"
    desk.say(members[-1], text, Occasion.NOTED, key, channel=channel)


async def on_wrong_number(desk: Desk, heard: Heard, members: Sequence[Member]) -> None:
    """Nothing more of any family goes to this number until a person has verified it anew for theirs (rule 21)."""
    channel = heard.inbound.channel
    for member in members:
        await _take_as_unverified(desk, member, channel)
        if member.channel is channel:  # who left that phone for the chat is asked there as before
            await drop_questions_to_person(desk, member, "the number is wrong")
        if member.id != heard.member.id:
            await _tell_of_wrong_number(desk, heard, member)
    why = "says the number is wrong; nothing more goes to it"
    await hand_over(desk, heard, why, answer=False)


async def _take_as_unverified(desk: Desk, member: Member, channel: Channel) -> None:
    check = await last_check(desk.session, member, channel)
    if check is not None and check.verified:
        doubted = {column.key: getattr(check, column.key) for column in ContactCheck.__table__.columns}
        desk.session.add(ContactCheck(**{**doubted, "id": None, "verified": False, "checked_on": today(desk)}))


async def _tell_of_wrong_number(desk: Desk, heard: Heard, member: Member) -> None:
    """Their coordinator hears of them alone, without the words, which may name somebody of the family they answered."""
    case = await desk.session.get_one(Case, member.case_id)
    if case.closed_at is not None:
        return
    name = await name_to_call(desk, case, member)
    key, told = f"text:{heard.arrival.id}:{member.id}", words.number_is_wrong(name)
    matter = await desk.await_person(MatterKind.TEXT, key, told, case=case, member=member)
    if coordinator := await desk.coordinator_of(case):
        change = ("Enter another number", f"/change {case.reference} {member.name}")
        answer = Answer(f"{case.reference}: {told}", [[change], [("Dealt with", f"/done {matter.id}")]])
        desk.tell(coordinator, answer, about=member, occasion=Occasion.NEWS)


async def move_to_chat(desk: Desk, member: Member, chat: str) -> None:
    """The person came by the link in their own text, so the check of that number holds for this chat too."""
    check = await last_check(desk.session, member, Channel.TEXT)
    member.chat, member.chat_mark, member.joined_chat_at = chat, chat_mark(chat), desk.now
    member.join_hash = None
    if check is not None:
        carried = {column.key: getattr(check, column.key) for column in ContactCheck.__table__.columns}
        desk.session.add(ContactCheck(**{**carried, "id": None, "channel": Channel.CHAT}))
    waiting = select(Message).where(
        Message.member_id == member.id, Message.channel == Channel.TEXT, Message.station == Station.QUEUED
    )
    for message in await desk.session.scalars(waiting):
        message.channel = Channel.CHAT
    await desk.session.flush()
    await reword(desk, member)
