"""The coordinator and a relative write to each other through the bot."""

from __future__ import annotations

import re
import secrets

from sqlalchemy import exists, select

from handlers.desk import COORDINATOR, Answer, Command, Desk, Inbound, Question, WrongWay
from handlers.hiding import kept_apart_in
from handlers.meetings import CASE
from handlers.orders import open_case_and_rest, person_choices, person_named, refuse_closed
from handlers.reach import not_reachable
from messages import relay as words
from messages.segments import gsm
from models.base import Refusal
from models.case import Case, case_for
from models.message import Message, message_answered
from models.network import Member, last_check
from models.rules.contact import words_that_tell
from models.staff import Staff
from models.terms import Channel, Level, Occasion

LONGEST = 600  # characters of one personal text
ANYWAY = " anyway"  # after the name, for the words themselves may end in it; then what a button sends once by
_ONCE = re.compile(r"[0-9a-f]{8}")


class CannotWrite(Refusal):
    """This person cannot be written to now; the message says why."""


async def on_reply_to_relative(inbound: Inbound, desk: Desk, staff: Staff) -> bool:
    """A coordinator replies, in Telegram, to words the bot passed on: they go to that relative."""
    assert inbound.reply_to is not None
    answered = await message_answered(desk.session, staff.id, inbound.reply_to, inbound.reply_text)
    if answered is None or answered.about_id is None:
        return False
    member = await desk.session.get_one(Member, answered.about_id)
    case = await desk.session.get_one(Case, member.case_id)
    case = await case_for(desk.session, staff, case.reference)  # it may have been handed over since
    refuse_closed(case)
    if member.removed_at is not None:
        raise CannotWrite(words.cannot_write(member.first_name, words.no_longer_of(case.reference)))
    await write_with_care(desk, staff, case, member, inbound.text)
    return True


async def on_text_order(desk: Desk, staff: Staff, rest: str) -> None:
    """`/text R-1042 Dawn: your words`; warns first where they might give somebody away."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    name, _, said = typed.partition(":")
    called, anyway, once = name.strip().partition(ANYWAY)
    if not called or not said.strip():
        raise WrongWay(words.text_form())
    member = await person_named(desk, case, called)
    if anyway:
        await write_to(desk, staff, case, member, said, once.strip())
    else:
        await write_with_care(desk, staff, case, member, said)


async def write_with_care(desk: Desk, staff: Staff, case: Case, member: Member, said: str) -> None:
    """As `write_to`, but what might give somebody away is asked about first."""
    doubt = await doubt_about(desk, member, said)
    if doubt is None:
        return await write_to(desk, staff, case, member, said)
    order = f"/text {case.reference} {member.name}{ANYWAY} {secrets.token_hex(4)}: {said.strip()}"
    return desk.tell(staff, Answer(doubt, [[("Send all the same", order)]]))


async def doubt_about(desk: Desk, member: Member, said: str) -> str | None:
    """Why these words to this person want a second thought, if they do (rules 22, 24)."""
    if named := await kept_apart_in(desk, member, said):
        return words.names_someone_apart(member.first_name, named)
    if member.level is Level.SILENT:
        return words.to_a_silent_phone(member.first_name)
    check = await last_check(desk.session, member, member.channel)
    telling = words_that_tell(said) if check and check.shared else []
    return words.to_a_shared_phone(member.first_name, telling) if telling else None


async def write_to(desk: Desk, staff: Staff, case: Case, member: Member, said: str, once: str = "") -> None:
    """Queue the coordinator's own words to one relative. `once`: of a button, which sends them once."""
    said = said.strip()
    if not said or len(said) > LONGEST:
        raise CannotWrite(words.length(len(said), LONGEST))
    if reason := await not_reachable(desk, member):
        raise CannotWrite(words.cannot_write(member.first_name, reason))
    text = gsm(said) if member.channel is Channel.TEXT else said
    key = f"personal:{member.id}:{once if _ONCE.fullmatch(once) else secrets.token_hex(8)}"
    if not await desk.session.scalar(select(exists().where(Message.key == key))):
        desk.say(member, text, Occasion.PERSONAL, key)
        await desk.note("wrote to", staff=staff, case=case, who=member.reference, channel=member.channel)
    desk.tell(staff, words.written(member.first_name))


PERSON = Question("person", "To whom?", person_choices)
SAID = Question("words", "What shall I write? Your words go out as they are. Name nobody else.")

COMMANDS = (
    Command(
        "text", COORDINATOR, "write to one relative in your own words", "/text R-1042 Dawn: your words", on_text_order,
        (CASE, PERSON, SAID), lambda a: f"{a['case']} {a['person']}: {a['words']}",
        more="Or reply, in Telegram, to a message of theirs that the bot passed on.",
    ),
)  # fmt: skip
