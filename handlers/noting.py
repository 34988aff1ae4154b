"""Notes what a relative said, and plays back what is now noted."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete

from handlers.desk import Answer, Desk, Rows
from handlers.heard import Heard, answer
from handlers.meanings import order_to_record
from handlers.no_part import comes_back, takes_part_again
from handlers.orders import local, name_to_call
from handlers.passing import hand_over
from handlers.questions import AGAIN, question_to, sitting_asked_about, times_to_come
from handlers.standing import line_of, people_of, still_waiting
from handlers.wording import coming_buttons, numbered, time_buttons, wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from messages.texts import Wording
from models.case import Case
from models.meeting import Answer as Said
from models.meeting import Invite, Proposal, ProposedTime, Sitting, answers_of, times_of
from models.network import Member
from models.rules.answers import is_addition, merged
from models.rules.reading import Asked, Intent, Reading, Slot, understand
from models.terms import Asking, Attendance, Channel, Level, Occasion


async def read(desk: Desk, text: str, invite: Invite | None, written: datetime) -> Reading:
    """What a text means, given what this person was asked, and when it was written."""
    now = local(written)
    if invite is None:
        return understand(text, Asked.OPEN, [], None, now)
    reading = await _read_as_answer(desk, text, invite, now)
    if reading.intent is Intent.UNCLEAR and invite.has_answered:
        return _read_as_thanks(text, now) or reading
    return reading


def _read_as_thanks(text: str, now: datetime) -> Reading | None:
    """ "ok thanks", which answers nothing."""
    thanks = understand(text, Asked.OPEN, [], None, now)
    return thanks if thanks.intent is Intent.ACKNOWLEDGEMENT else None


async def _read_as_answer(desk: Desk, text: str, invite: Invite, now: datetime) -> Reading:
    sitting = await sitting_asked_about(desk, invite)
    if sitting is not None and sitting.starts_at is not None and sitting.ends_at is not None:
        meeting = Slot(1, local(sitting.starts_at), local(sitting.ends_at))
        return understand(text, Asked.ATTENDANCE, [], meeting, now)
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    shown = [(seen, time) for seen, time in await times_shown(desk, invite, proposal) if time.starts_at > desk.now]
    return understand(text, Asked.AVAILABILITY, slots_of(shown), None, now)


def slots_of(shown: Sequence[tuple[int, ProposedTime]]) -> list[Slot]:
    """Times, by the numbers this person sees, as texts are read against them."""
    return [Slot(seen, local(time.starts_at), local(time.ends_at)) for seen, time in shown]


async def times_shown(desk: Desk, invite: Invite, proposal: Proposal) -> list[tuple[int, ProposedTime]]:
    """The times this person was shown, by the numbers they see."""
    times = await times_of(desk.session, proposal)
    return sorted((seen, time) for time in times if (seen := invite.seen(time.number)) is not None)


def kept(reading: Reading) -> dict[str, Any]:
    """What of a reading is kept beside the text: no words of it."""
    return {
        "intent": str(reading.intent),
        "can": list(reading.can),
        "cannot": list(reading.cannot),
        "needs_human": reading.needs_human,
    }


async def note_times(desk: Desk, heard: Heard) -> None:
    """Which times they can and cannot make; played back, and told to the coordinator."""
    adds = heard.inbound.pressed or is_addition(heard.inbound.text, heard.reading.why)
    await put_answers(desk, heard.asked, heard.reading.can, heard.reading.cannot, adds=adds)
    await play_back(desk, heard)
    await tell_coordinator(desk, heard)
    if heard.reading.needs_human:
        only_refused = heard.reading.cannot and not heard.reading.can
        await hand_over(desk, heard, NONE_SUITS if only_refused else "more than times in it", answer=False)


NONE_SUITS = "none of the times suits"


async def put_answers(
    desk: Desk,
    invite: Invite,
    can: Sequence[int],
    cannot: Sequence[int],
    *,
    adds: bool,
    drops: Collection[int] = (),
) -> None:
    """Put what a person said (in the numbers they see) beside or in place of what they said before.

    `drops`: of which nothing is known after all; with nothing left they have not answered.
    """
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    ids = {seen: time.id for seen, time in await times_shown(desk, invite, proposal)}
    before = (await answers_of(desk.session, [invite]))[invite.id]
    seen_before = {seen: before[time_id] for seen, time_id in ids.items() if time_id in before}
    now = merged(seen_before, can, cannot, adds=adds or bool(drops))
    now = {seen: yes for seen, yes in now.items() if seen not in drops}
    await desk.session.execute(delete(Said).where(Said.invite_id == invite.id))
    for seen, yes in now.items():
        desk.session.add(Said(invite_id=invite.id, time_id=ids[seen], can=yes, answered_at=desk.now))
    invite.answered_at, invite.unclear = desk.now if now else None, 0
    if can:
        await takes_part_again(desk, await desk.session.get_one(Member, invite.member_id))
    await desk.settle(f"ring:{invite.id}")
    await desk.session.flush()


async def play_back(desk: Desk, heard: Heard, *, wish: bool = False, late: bool = False) -> None:
    """Tell them everything now noted of them, so that a misreading shows, and what else they said."""
    proposal = await desk.session.get_one(Proposal, heard.asked.proposal_id)
    shown = await times_shown(desk, heard.asked, proposal)
    said_of = (await answers_of(desk.session, [heard.asked]))[heard.asked.id]
    can = [(seen, said(time.starts_at)) for seen, time in shown if said_of.get(time.id) is True]
    cannot = [(seen, said(time.starts_at)) for seen, time in shown if said_of.get(time.id) is False]
    text = texts.times_noted(await wording_for(desk, heard.member), can, cannot, wish=wish, late=late)
    answer(desk, heard, text)


async def tell_coordinator(desk: Desk, heard: Heard) -> None:
    """One line of news; with the last answer in, the way to the best times."""
    member, invite = heard.member, heard.asked
    case = await desk.session.get_one(Case, member.case_id)
    coordinator = await desk.coordinator_of(case)
    if coordinator is None:
        return
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    times = await times_of(desk.session, proposal)
    [person] = await people_of(desk, [(invite, member)], times)
    person = replace(person, name=await name_to_call(desk, case, member))
    waiting = await still_waiting(desk, proposal)
    news = words.answered(case.reference, line_of(person), waiting)
    buttons: Rows = [
        [("Who can make which", f"/who {case.reference}")],
        [("Put this right", await order_to_record(desk, case, member, invite, heard.arrival.id))],
    ]
    desk.tell(coordinator, Answer(news, buttons), about=member, occasion=Occasion.NEWS)


async def note_refusal(desk: Desk, heard: Heard) -> None:
    """They ask for another time: what they refused is noted and played back, the wish is for the coordinator."""
    sitting = await sitting_asked_about(desk, heard.asked)
    if sitting is None and (heard.reading.can or heard.reading.cannot):
        await put_answers(desk, heard.asked, heard.reading.can, heard.reading.cannot, adds=False)
        await play_back(desk, heard, wish=True)
        await tell_coordinator(desk, heard)
        await hand_over(desk, heard, WISH, answer=False)
    elif sitting is not None and sitting.starts_at is not None and heard.reading.refuses:
        when = said(sitting.starts_at)
        heard.asked.attendance, heard.asked.unclear = Attendance.NOT_COMING, 0
        answer(desk, heard, texts.not_coming_noted(await wording_for(desk, heard.member), when, wish=True))
        await hand_over(desk, heard, f"cannot come on {when}, {WISH}", answer=False)
    else:
        await hand_over(desk, heard, WISH)


WISH = "asks for another time"


ATTENDANCE = {
    Intent.ATTENDING: (Attendance.COMING, "can come", texts.coming_noted),
    Intent.NOT_ATTENDING: (Attendance.NOT_COMING, "cannot come", texts.not_coming_noted),
}


async def note_attendance(desk: Desk, heard: Heard) -> None:
    """Can they come to the meeting that is fixed? Or, of the one time offered, can they make it?"""
    if heard.reading.can or heard.reading.cannot:
        await note_times(desk, heard)
        return
    to = await wording_for(desk, heard.member)
    if heard.reading.intent is Intent.RUNNING_LATE:
        await _note_late(desk, heard, to)
    else:
        await _note_coming(desk, heard, to)


async def _note_late(desk: Desk, heard: Heard, to: Wording) -> None:
    """Late, but there. Of several times it does not say for which."""
    await comes_back(desk, heard.member, heard.asked)
    if heard.asked.asking is Asking.ATTENDANCE:
        heard.asked.attendance = Attendance.COMING
        answer(desk, heard, texts.late_noted(to))
    elif len(only := numbered(heard.asked, await times_to_come(desk, heard.asked))) == 1:
        await put_answers(desk, heard.asked, [only[0][0]], [], adds=True)
        await play_back(desk, heard, late=True)
        await tell_coordinator(desk, heard)
    else:
        await hand_over(desk, heard, LATE)
        return
    await hand_over(desk, heard, LATE, answer=False)


LATE = "will be late"


async def _note_coming(desk: Desk, heard: Heard, to: Wording) -> None:
    sitting = await desk.session.get(Sitting, heard.asked.sitting_id) if heard.asked.sitting_id else None
    if heard.asked.asking is not Asking.ATTENDANCE or sitting is None or sitting.starts_at is None:
        await hand_over(desk, heard, "about coming, with nothing fixed")
        return
    attendance, news, played_back = ATTENDANCE[heard.reading.intent]
    heard.asked.attendance, heard.asked.unclear = attendance, 0
    if attendance is Attendance.COMING:
        await takes_part_again(desk, heard.member)
    when = said(sitting.starts_at)
    answer(desk, heard, played_back(to, when))
    case = await desk.session.get_one(Case, heard.member.case_id)
    if coordinator := await desk.coordinator_of(case):
        name = await name_to_call(desk, case, heard.member)
        told = words.attendance(case.reference, name, f"{news} on {when}.")
        put_right = await order_to_record(desk, case, heard.member, heard.asked, heard.arrival.id)
        desk.tell(
            coordinator, Answer(told, [[("Put this right", put_right)]]), about=heard.member, occasion=Occasion.NEWS
        )
    if heard.reading.needs_human:
        await hand_over(desk, heard, "more than yes or no in it", answer=False)


async def note_unclear(desk: Desk, heard: Heard) -> None:
    """Ask once more, more simply; the second time it goes to the coordinator. Unread words go there at once."""
    heard.asked.unclear += 1
    sitting = await sitting_asked_about(desk, heard.asked)
    if sitting and heard.asked.unclear == 1 and _read_as_thanks(heard.inbound.text, local(desk.now)):
        await _ask_whether_coming(desk, heard, sitting)
        return
    if heard.asked.asking is not Asking.AVAILABILITY or heard.asked.unclear > 1:
        await hand_over(desk, heard, "not understood")
        return
    shown = numbered(heard.asked, await times_to_come(desk, heard.asked))
    buttons = time_buttons(shown, heard.asked) if heard.inbound.channel is Channel.CHAT else ()
    answer(desk, heard, texts.which_times(await wording_for(desk, heard.member), shown), buttons)
    if heard.reading.says_more:
        await hand_over(desk, heard, "says more than I could read", answer=False)


async def _ask_whether_coming(desk: Desk, heard: Heard, sitting: Sitting) -> None:
    """ "ok thanks" to the news of a meeting may mean that they come, or only that they have read it."""
    assert sitting.starts_at is not None, "nobody is told of a meeting without its time"
    buttons = coming_buttons(heard.asked, sitting) if heard.inbound.channel is Channel.CHAT else ()
    answer(desk, heard, texts.so_can_you_come(await wording_for(desk, heard.member), said(sitting.starts_at)), buttons)


async def ask_again_in_chat(desk: Desk, member: Member, occasion: str, to: Wording | None = None) -> None:
    """What this person was asked and may still answer, with buttons: for who comes to chat, or looks for it there.

    `to`: how they are written to here, if otherwise than elsewhere.
    """
    _, invite = await question_to(desk, [member])
    if invite is None or member.level is Level.SILENT:
        return
    to, sitting = to or await wording_for(desk, member), await sitting_asked_about(desk, invite)
    if sitting is not None and sitting.starts_at is not None:
        text, buttons = texts.can_you_come(to, said(sitting.starts_at)), coming_buttons(invite, sitting)
    else:
        shown = numbered(invite, await times_to_come(desk, invite))
        text, buttons = texts.ask(to, shown, None), time_buttons(shown, invite)
    desk.say(member, text, Occasion.NOTED, f"{AGAIN}{occasion}", invite=invite, sitting=sitting, buttons=buttons)
