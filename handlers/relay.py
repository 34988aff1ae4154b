"""The coordinator and a relative write to each other through the bot; and `/meant`, for what was said by phone."""

from __future__ import annotations

import re
import secrets
from typing import Any

from sqlalchemy import select

from handlers import noting
from handlers.desk import COORDINATOR, Answer, Command, Desk, Inbound, Question, WrongWay
from handlers.hiding import kept_apart_in
from handlers.meetings import CASE
from handlers.orders import open_case_and_rest, person_choices, person_named, refuse_closed
from handlers.passing import meaning_buttons
from handlers.reach import not_reachable
from messages import relay as words
from messages.segments import gsm
from models.base import Refusal
from models.case import Case, case_for
from models.meeting import Invite, last_invite
from models.message import Arrival, message_answered
from models.network import Member, last_check
from models.rules.contact import words_that_tell
from models.staff import Staff
from models.terms import Asking, Attendance, Channel, Level, Occasion

LONGEST = 600  # characters of one personal text
ANYWAY = " anyway"  # after the name, for the words themselves may end in it


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
    called = name.strip().removesuffix(ANYWAY)
    if not called or not said.strip():
        raise WrongWay(words.text_form())
    member = await person_named(desk, case, called)
    write = write_to if called != name.strip() else write_with_care
    await write(desk, staff, case, member, said)


async def write_with_care(desk: Desk, staff: Staff, case: Case, member: Member, said: str) -> None:
    """As `write_to`, but what might give somebody away is asked about first."""
    doubt = await doubt_about(desk, member, said)
    if doubt is None:
        return await write_to(desk, staff, case, member, said)
    order = f"/text {case.reference} {member.name}{ANYWAY}: {said.strip()}"
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


async def write_to(desk: Desk, staff: Staff, case: Case, member: Member, said: str) -> None:
    """Queue the coordinator's own words to one relative."""
    said = said.strip()
    if not said or len(said) > LONGEST:
        raise CannotWrite(words.length(len(said), LONGEST))
    if reason := await not_reachable(desk, member):
        raise CannotWrite(words.cannot_write(member.first_name, reason))
    text = gsm(said) if member.channel is Channel.TEXT else said
    key = f"personal:{member.id}:{secrets.token_hex(8)}"
    desk.say(member, text, Occasion.PERSONAL, key)
    await desk.note("wrote to", staff=staff, case=case, who=member.reference, channel=member.channel)
    desk.tell(staff, words.written(member.first_name))


async def on_meant(desk: Desk, staff: Staff, rest: str) -> None:
    """Record what a relative said by phone, or what a text of theirs meant."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    name, _, said = typed.partition(":")
    member = await person_named(desk, case, name)
    invite = await last_invite(desk.session, [member])
    if invite is None:
        raise WrongWay(words.meant_form(member.first_name, False))
    if not said.strip():
        buttons = await meaning_buttons(desk, case, member, invite)
        desk.tell(staff, Answer(words.what_meant(member.first_name), buttons))
        return
    if invite.asking is Asking.ATTENDANCE:
        await _meant_coming(desk, staff, case, member, invite, said)
    else:
        await _meant_times(desk, staff, case, member, invite, said)


async def _meant_coming(desk: Desk, staff: Staff, case: Case, member: Member, invite: Invite, said: str) -> None:
    found = {"coming": Attendance.COMING, "not coming": Attendance.NOT_COMING, "unsure": Attendance.UNSURE}
    attendance = found.get(said.strip().casefold())
    if attendance is None:
        raise WrongWay(words.meant_form(member.first_name, True))
    invite.attendance = attendance
    await keep_correction(desk, member, {"attendance": str(attendance)})
    await desk.note("answer recorded", staff=staff, case=case, who=member.reference, after=str(attendance))
    desk.tell(staff, words.recorded(member.first_name, str(attendance)))


async def _meant_times(desk: Desk, staff: Staff, case: Case, member: Member, invite: Invite, said: str) -> None:
    """Numbers as proposed: `1, 3`, `also 2`, `not 2`, `none`."""
    seen = {proposed: int(number) for number, proposed in invite.numbering.items()}
    adds, can, cannot = _numbers(said, set(seen), member)
    await noting.put_answers(desk, invite, [seen[n] for n in can], [seen[n] for n in cannot], adds=adds)
    noted = words.numbers(sorted(can), sorted(cannot))
    await keep_correction(desk, member, {"can": sorted(can), "cannot": sorted(cannot), "adds": adds})
    await desk.note("answer recorded", staff=staff, case=case, who=member.reference, after=noted)
    desk.tell(
        staff, Answer(words.recorded(member.first_name, noted), [[("Who can make which", f"/who {case.reference}")]])
    )


async def keep_correction(desk: Desk, member: Member, meant: dict[str, Any]) -> None:
    """Keep what a person says the last text means beside what was read, for improving the reader."""
    query = select(Arrival).where(Arrival.member_id == member.id, Arrival.reading.is_not(None))
    arrival = (await desk.session.scalars(query.order_by(Arrival.id.desc()).limit(1))).one_or_none()
    if arrival is not None:
        arrival.corrected = meant


def _numbers(said: str, offered: set[int], member: Member) -> tuple[bool, set[int], set[int]]:
    typed = said.strip().casefold()
    if typed == "none":
        return False, set(), offered
    found = re.fullmatch(r"(also |not )?([\d,&+ and]+)", typed)
    numbers = {int(n) for n in re.findall(r"\d+", found[2])} if found else set()
    if not numbers or not numbers <= offered:
        raise WrongWay(words.meant_form(member.first_name, True))
    if found and found[1] == "not ":
        return True, set(), numbers
    return bool(found and found[1]), numbers, set()


PERSON = Question("person", "To whom?", person_choices)
WHO = Question("person", "Who said it?", person_choices)
SAID = Question("words", "What shall I write? Your words go out as they are. Name nobody else.")
MEANT = Question("meant", "What did they say? Numbers as proposed (1, 3), none, coming or not coming.")

COMMANDS = (
    Command(
        "text", COORDINATOR, "write to one relative in your own words", "/text R-1042 Dawn: your words", on_text_order,
        (CASE, PERSON, SAID), lambda a: f"{a['case']} {a['person']}: {a['words']}",
        more="Or reply, in Telegram, to a message of theirs that the bot passed on.",
    ),
    Command(
        "meant", COORDINATOR, "record what a relative said or meant", "/meant R-1042 Dawn: 1, 3", on_meant,
        (CASE, WHO, MEANT), lambda a: f"{a['case']} {a['person']}: {a['meant']}",
        more="For what was said by phone, or a text the bot could not read: numbers as you proposed them, "
        "`also 2`, `not 2`, `none`; or `coming`, `not coming`, `unsure` once the meeting is fixed.",
    ),
)  # fmt: skip
