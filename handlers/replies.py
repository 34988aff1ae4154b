"""What relatives text and write: understood, noted, played back; handed to a person when unsure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers import noting, stopping
from handlers.alarms import raise_alarm
from handlers.desk import Desk, Inbound
from handlers.ending import obey_stop
from handlers.filing import file_arrival, sender_mark
from handlers.fragments import turned_by_the_last
from handlers.heard import Heard
from handlers.joining import join_by_link
from handlers.lateness import overtaken, stopped_since, tell_of_lateness, written
from handlers.no_part import note_declined
from handlers.orders import first_word
from handlers.passing import hand_over, hand_over_stranger
from handlers.questions import Pressed, answered_by, pressed, put_to_them, question_to
from handlers.unsure import UNSURE, note_unsure
from handlers.verifying import came_back
from handlers.wording import wording_for
from handlers.wordless import is_wordless, on_wordless
from messages import meetings as words
from messages import texts
from messages.lateness import OVERTAKEN, UNSEEN
from models.case import Case
from models.meeting import Invite
from models.message import Arrival
from models.network import Member, members_marked, stop_of
from models.rules.numbers import stop_or_start
from models.rules.reading import Intent
from models.terms import Channel, Level, Occasion


async def on_text(inbound: Inbound, desk: Desk) -> None:
    """Take one text. Its sender is found by number; an unknown one is told nothing (rule 25)."""
    arrival = await file_arrival(inbound, desk)
    if arrival is None:
        return
    members = await members_marked(desk.session, Channel.TEXT, sender_mark(inbound))
    if members:
        await on_reply(inbound, desk, arrival, members)
    else:
        await hand_over_stranger(desk, inbound, arrival)


async def on_reply(inbound: Inbound, desk: Desk, arrival: Arrival, members: Sequence[Member]) -> None:
    """Take one message from a relative: understand it, note it, answer it."""
    if inbound.pressed and (press := pressed(inbound.text)):
        await on_press(inbound, desk, arrival, members, press)
        return
    if inbound.channel is Channel.TEXT and (verified := await came_back(desk, inbound, members)):
        arrival.member_id = verified.id
        return
    member, invite = await question_to(desk, members)
    if await take(inbound, desk, arrival, members, member, invite):
        await _warn_of_two_families(desk, member, invite, members)


async def on_press(inbound: Inbound, desk: Desk, arrival: Arrival, members: Sequence[Member], press: Pressed) -> None:
    """A button answers the question it stood under, and no other; a late one is told so and changes nothing."""
    arrival.body = press.answer
    if found := await answered_by(desk, press, members):
        await take(replace(inbound, text=press.answer), desk, arrival, members, *found)
        return
    member, invite = await question_to(desk, members)
    arrival.member_id = member.id
    desk.say(
        member, texts.late_button(await wording_for(desk, member), asked=invite is not None), Occasion.NOTED,
        f"late:{inbound.provider_id}", channel=inbound.channel,
    )  # fmt: skip
    await noting.ask_again_in_chat(desk, member, inbound.provider_id)


async def take(
    inbound: Inbound, desk: Desk, arrival: Arrival, members: Sequence[Member], member: Member, invite: Invite | None
) -> bool:
    """Read the words and act on them. False when they were no answer to one family: every one was told of them."""
    arrival.member_id = member.id
    if member.level is Level.SILENT:
        invite = None  # their texts show no times: what they write is for a person to read
    since = inbound.first_written or written(arrival)
    put = invite is not None and (inbound.pressed or await put_to_them(desk, invite, since))
    reading = await noting.read(desk, inbound.text, invite if put else None, written(arrival))
    arrival.reading = noting.kept(reading) | ({"unseen": True} if invite is not None and not put else {})
    keyword = stop_or_start(inbound.text)
    if keyword == "stop" or reading.intent is Intent.OPT_OUT:
        await obey_stop(desk, inbound.channel, members)
        if reading.intent is not Intent.SAFETY_CONCERN:
            return False
    elif keyword == "start" or reading.intent is Intent.OPT_IN:
        if await stopped_since(desk, arrival):
            return False
        await stopping.on_start_again(desk, inbound.channel, members)
        return False
    heard = Heard(inbound, arrival, member, invite, reading)
    if is_wordless(heard):
        await on_wordless(desk, heard)
    elif why := await _why_not_as_it_stands(desk, heard, put=put):
        await hand_over(desk, heard, why)
    else:
        await act_on(desk, heard, members)
        await tell_of_lateness(desk, heard)
    return reading.intent not in FOR_EVERY_FAMILY


async def _why_not_as_it_stands(desk: Desk, heard: Heard, *, put: bool) -> str | None:
    """Why a person must read it before anything is noted. `put`: what they are asked had gone to them."""
    if heard.reading.intent in FOR_EVERY_FAMILY:
        return None
    if await overtaken(desk, heard):
        return OVERTAKEN
    if heard.invite is not None and not put and heard.reading.intent in ANSWERS:
        return UNSEEN
    before = await turned_by_the_last(desk, heard)
    return words.turned_by(before) if before else None


ANSWERS = frozenset(
    {
        Intent.AVAILABILITY,
        Intent.RESCHEDULE_REQUEST,
        Intent.ATTENDING,
        Intent.NOT_ATTENDING,
        Intent.TENTATIVE,
        Intent.RUNNING_LATE,
        Intent.UNCLEAR,
        Intent.ACKNOWLEDGEMENT,
    }
)
"""What hangs on the question they had before them; "no thanks" is one."""


FOR_EVERY_FAMILY = (Intent.SAFETY_CONCERN, Intent.WRONG_NUMBER)
"""What concerns whoever is reached at this address, whatever they were asked last and whenever it was written."""


async def act_on(desk: Desk, heard: Heard, members: Sequence[Member]) -> None:
    """What each meaning leads to. Whatever is not plainly an answer goes to the coordinator."""
    match heard.reading.intent:
        case Intent.SAFETY_CONCERN:
            await raise_alarm(desk, heard)
        case Intent.AVAILABILITY if heard.invite:
            await noting.note_times(desk, heard)
        case Intent.RESCHEDULE_REQUEST if heard.invite:
            await noting.note_refusal(desk, heard)
        case Intent.ATTENDING | Intent.NOT_ATTENDING | Intent.RUNNING_LATE if heard.invite:
            await noting.note_attendance(desk, heard)
        case Intent.TENTATIVE if heard.invite:
            await note_unsure(desk, heard)
        case Intent.WRONG_NUMBER:
            await stopping.on_wrong_number(desk, heard, members)
        case Intent.DECLINES_INVOLVEMENT:
            await note_declined(desk, heard)
        case Intent.ACKNOWLEDGEMENT if heard.member.level is not Level.SILENT:  # "1 is fine" may be an answer of theirs
            return
        case Intent.UNCLEAR if heard.invite:
            await noting.note_unclear(desk, heard)
        case _:
            silent = heard.member.level is Level.SILENT
            why = WHY.get(heard.reading.intent, "not read, as their texts are silent" if silent else "not understood")
            await hand_over(desk, heard, why)


WHY = {
    Intent.QUESTION: "a question",
    Intent.CALLBACK_REQUEST: "wants to be rung",
    Intent.LANGUAGE_REQUEST: "needs another language",
    Intent.HELP: "asks for help",
    Intent.RUNNING_LATE: "will be late",
    Intent.TENTATIVE: UNSURE,
    Intent.ATTENDING: "says they come",
    Intent.NOT_ATTENDING: "says they cannot come",
    Intent.RESCHEDULE_REQUEST: "asks for another time",
}
"""In the coordinator's words, why a text waits for them."""


async def _warn_of_two_families(desk: Desk, member: Member, invite: Invite | None, members: Sequence[Member]) -> None:
    """A number in two open families answered the question asked last; both coordinators are told."""
    cases = [(one, await desk.session.get_one(Case, one.case_id)) for one in members]
    open_ = [(one, case) for one, case in cases if case.closed_at is None]
    if invite is None or len({case.id for _, case in open_}) < 2:
        return
    asked = await desk.session.get_one(Case, member.case_id)
    for other, case in open_:
        if coordinator := await desk.coordinator_of(case):
            shown = asked.reference if coordinator.id == asked.coordinator_id else "another coordinator's"
            told = words.two_families(case.reference, shown, other.first_name)
            desk.tell(coordinator, told, about=other, occasion=Occasion.NEWS)


async def on_chat_reply(inbound: Inbound, desk: Desk, arrival: Arrival, members: Sequence[Member]) -> None:
    """As `on_reply`, in chat: there are also the link of another family, and the words every bot understands."""
    word, code = first_word(inbound.text)
    order = "" if inbound.pressed else word.casefold()
    if order == "/start" and code and await join_by_link(inbound, desk, code, members):
        return
    if order == "/start" and await stop_of(desk.session, Channel.CHAT, sender_mark(inbound)):
        await stopping.on_start_again(desk, Channel.CHAT, members)
    elif order in ("/start", "/help"):
        member, _ = await question_to(desk, members)
        desk.say(member, texts.here(await wording_for(desk, member)), Occasion.NOTED, f"here:{inbound.provider_id}")
        await noting.ask_again_in_chat(desk, member, inbound.provider_id)
    else:
        await on_reply(inbound, desk, arrival, members)
