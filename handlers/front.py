"""The front desk of the chat: who is it, what do they want, and the questions in between."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from handlers import guide, relay, replies
from handlers.alarms import on_joined, opened_by_reply
from handlers.contents import command_named
from handlers.desk import Answer, Card, Command, Desk, Inbound
from handlers.filing import file_arrival
from handlers.hushing import hush_stranger
from handlers.joining import join_by_link
from handlers.orders import first_word
from messages import chat as words
from models.base import Refusal
from models.network import members_marked
from models.rules import names
from models.staff import Button, Staff, Talk, chat_mark, join_with_code, staff_in_chat
from models.terms import Channel


async def on_chat(inbound: Inbound, desk: Desk) -> None:
    """One message or press from Telegram: staff give orders, relatives answer, strangers learn nothing.

    A relative who changes what they wrote means the new words; an order is given once, and not by changing it.
    """
    arrival = await file_arrival(inbound, desk)
    if arrival is None or not inbound.private:
        return
    inbound = await with_order(inbound, desk)
    staff = await staff_in_chat(desk.session, inbound.sender)
    if staff is not None:
        arrival.staff_id = staff.id
        if not inbound.edited:
            await opened_by_reply(desk, inbound, staff)
            await on_staff(inbound, desk, staff)
    elif members := await members_marked(desk.session, Channel.CHAT, chat_mark(inbound.sender)):
        await replies.on_chat_reply(inbound, desk, arrival, members)
    elif not await hush_stranger(desk, arrival):
        await on_newcomer(inbound, desk)


async def with_order(inbound: Inbound, desk: Desk) -> Inbound:
    """A pressed button whose order was too long to carry is given its order back."""
    if not inbound.pressed or not inbound.text.startswith("#"):
        return inbound
    order = await desk.session.scalar(select(Button.order).where(Button.mark == inbound.text))
    return replace(inbound, text=order or "")


async def on_newcomer(inbound: Inbound, desk: Desk) -> None:
    """A chat nobody knows: a one-time code, a relative's own link, or one polite sentence (rule 25)."""
    word, code = first_word(inbound.text)
    if word.casefold() == "/start" and code:
        if await join_by_link(inbound, desk, code):
            return None
        try:
            staff = await join_with_code(desk.session, code, inbound.sender, desk.now)
        except Refusal:
            return desk.tell_stranger(inbound.sender, words.not_known())
        await desk.note("joined", staff=staff)
        desk.joined.append(staff)
        await on_joined(desk, staff)
        return desk.tell(staff, words.welcome(staff.first_name, staff.role))
    return desk.tell_stranger(inbound.sender, words.not_known())


async def on_staff(inbound: Inbound, desk: Desk, staff: Staff) -> None:
    """An order, an answer to a question, a reply to a relative, or a card. A refusal changes nothing."""
    try:
        async with desk.session.begin_nested():
            await _obey(inbound, desk, staff)
    except Refusal as refusal:
        await on_refusal(inbound, desk, staff, refusal)


async def on_refusal(inbound: Inbound, desk: Desk, staff: Staff, refusal: Refusal) -> None:
    """Say why; where it was the last answer to a form, its question stands and is asked again."""
    talk = await desk.session.get(Talk, staff.id)
    command = command_named(talk.command) if talk else None
    question = guide.next_question(command, talk.answers) if talk and command else None
    if talk is None or question is None or inbound.text.strip().startswith("/"):
        return desk.tell(staff, Answer(str(refusal)))
    return await guide.ask(desk, staff, question, talk.answers, before=f"{refusal}\n\n")


async def _obey(inbound: Inbound, desk: Desk, staff: Staff) -> None:
    typed = inbound.text.strip()
    if typed.startswith("/"):
        return await on_order(desk, staff, typed)
    if inbound.reply_to and not inbound.pressed and await relay.on_reply_to_relative(inbound, desk, staff):
        return None
    talk = await desk.session.get(Talk, staff.id)
    if inbound.card:
        return await on_card(desk, staff, talk, inbound.card)
    if talk is None:
        return desk.tell(staff, words.not_an_order())
    command = command_named(talk.command)
    assert command is not None, "talks are only begun for commands there are"
    line = await guide.take_answer(desk, staff, command, talk, typed)
    return await command.run(desk, staff, line) if line is not None else None


async def on_order(desk: Desk, staff: Staff, typed: str) -> None:
    """Run `/name words`; with nothing after the name (or only the case) ask for the rest."""
    name, rest = first_word(typed[1:])
    name = name.split("@")[0].casefold()
    await guide.leave(desk, staff)
    if typed == guide.LEAVE:
        return desk.tell(staff, words.left())
    command = command_named(name)
    if command is None or staff.role not in command.roles:
        return desk.tell(staff, words.no_such_order(name))
    if not rest and not command.alone and command.questions:
        return await guide.begin(desk, staff, command, {})
    if _only_the_case(command, rest):
        return await guide.begin(desk, staff, command, {"case": rest})
    return await command.run(desk, staff, rest)


def _only_the_case(command: Command, rest: str) -> bool:
    keys = [question.key for question in command.questions]
    return len(keys) > 1 and keys[0] == "case" and len(rest.split()) == 1


async def on_card(desk: Desk, staff: Staff, talk: Talk | None, card: Card) -> None:
    """A contact card fills `/add`: name and number are taken from it, the rest is asked."""
    command = command_named("add")
    assert command is not None
    begun = talk.answers if talk and talk.command == "add" else {}
    name = begun.get("name", "")
    same = names.plain(names.first_name(name)) == names.plain(names.first_name(card.name))
    name = name if same and len(name) > len(card.name) else card.name  # a card of someone else is not their number
    await guide.begin(desk, staff, command, {**begun, "name": name, "phone": card.phone})
