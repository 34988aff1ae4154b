"""Who wants no part in it, and who takes part after all."""

from __future__ import annotations

from sqlalchemy import delete, exists, select, update

from handlers.desk import Desk
from handlers.dropping import NO_PART, WAITING, drop_follow_ups
from handlers.heard import Heard, answer
from handlers.meetings import last_start
from handlers.orders import name_to_call
from handlers.passing import hand_over
from handlers.questions import question_to, stands, times_to_come
from handlers.reminders import queue_call, queue_nudges
from handlers.rewording import reword
from handlers.standing import still_waiting
from handlers.wording import numbered, time_buttons, wording_for
from messages import no_part as words
from messages import texts
from messages.dates import said_when
from models.case import Case
from models.meeting import Answer as Said
from models.meeting import Invite, Proposal, answers_of, last_invite, live_proposal
from models.message import Message
from models.network import Member
from models.rules import timing
from models.terms import Asking, Attendance, Channel, Occasion, Station


async def note_declined(desk: Desk, heard: Heard) -> None:
    """They want no part in it: no question, nudge or reminder until they, or the coordinator, say otherwise.

    News that a meeting is fixed, moves or is off still reaches them (rule 34). It declines no offer (rule 28).
    """
    invite = heard.invite or (await question_to(desk, [heard.member]))[1]  # a silent one's texts are read without it
    if invite is not None:
        await _take_back_what_they_could(desk, invite)
    if heard.member.takes_part:
        heard.member.takes_part = False
        case = await desk.session.get_one(Case, heard.member.case_id)
        await desk.note("wants no part", case=case, who=heard.member.reference)
        answer(desk, heard, texts.no_part_noted(await wording_for(desk, heard.member)))
    last = invite is not None and await _was_the_last(desk, invite)
    await hand_over(desk, heard, words.why_passed_on(last=last), answer=False)


async def on_taken_out(desk: Desk, case: Case, member: Member) -> str:
    """A coordinator has recorded that they want no part in it; what that means, for the coordinator."""
    invite = await last_invite(desk.session, [member])
    if invite is not None:
        await _take_back_what_they_could(desk, invite)
    last = invite is not None and await _was_the_last(desk, invite)
    return words.wants_no_part(await name_to_call(desk, case, member), last=last)


async def _take_back_what_they_could(desk: Desk, invite: Invite) -> None:
    invite.answered_at = desk.now
    await desk.settle(f"ring:{invite.id}")
    if invite.asking is Asking.ATTENDANCE:
        invite.attendance = Attendance.NOT_COMING
    else:
        await desk.session.execute(delete(Said).where(Said.invite_id == invite.id, Said.can))
    await desk.session.flush()


async def _was_the_last(desk: Desk, invite: Invite) -> bool:
    """Whether nobody is waited for any more, while the times are open."""
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    return proposal.meeting_id is None and proposal.closed_at is None and not await still_waiting(desk, proposal)


async def takes_part_again(desk: Desk, member: Member) -> None:
    """Whoever can come takes part, whatever they wrote before, and so does whoever's answer is recorded by a person."""
    if not member.takes_part:
        member.takes_part = True
        case = await desk.session.get_one(Case, member.case_id)
        await desk.note("takes part again", case=case, who=member.reference)


async def comes_back(desk: Desk, member: Member, invite: Invite) -> None:
    """Whoever may come, or comes late, takes part; with nothing noted of a list they have not answered it yet."""
    if member.takes_part:
        return
    await takes_part_again(desk, member)
    if invite.asking is Asking.AVAILABILITY and not (await answers_of(desk.session, [invite]))[invite.id]:
        invite.answered_at = None


async def on_taken_in(desk: Desk, case: Case, member: Member) -> str:
    """A coordinator has recorded that they take part after all: nothing is noted of them, and they are asked anew.

    What comes of it, for the coordinator.
    """
    await _queue_again(desk, member)
    name, invite = await name_to_call(desk, case, member), await last_invite(desk.session, [member])
    if invite is None or invite.asked_at is None:
        return await _to_be_asked(desk, case, name)
    if not await stands(desk, invite):
        return ""
    if invite.asking is Asking.ATTENDANCE:
        return await _to_say_whether_they_come(desk, invite, name)
    await _forget_answers(desk, invite)
    return await _ask_from_now(desk, case, member, invite, name)


async def _queue_again(desk: Desk, member: Member) -> None:
    """A list or a reminder that did not go while they wanted no part and is still of use; looked at anew when due."""
    held_back = update(Message).where(
        Message.member_id == member.id, Message.station == Station.DROPPED, Message.why == NO_PART,
        Message.occasion.in_((Occasion.ASK, Occasion.REMINDER)), Message.useless_after > desk.now,
    )  # fmt: skip
    await desk.session.flush()
    waits = held_back.values(station=Station.QUEUED, why=None, channel=member.channel)
    await desk.session.execute(waits.execution_options(synchronize_session="fetch"))
    await reword(desk, member)
    desk.nudged = True


async def _to_be_asked(desk: Desk, case: Case, name: str) -> str:
    """Of times that were put to the others meanwhile."""
    proposal = await live_proposal(desk.session, case)
    open_ = proposal is not None and proposal.meeting_id is None
    return words.to_be_asked(case.reference, name) if open_ else ""


async def _to_say_whether_they_come(desk: Desk, invite: Invite, name: str) -> str:
    invite.attendance, invite.unclear = None, 0
    reminders = select(Message.due_at).where(
        Message.invite_id == invite.id, Message.sitting_id == invite.sitting_id,
        Message.occasion == Occasion.REMINDER, Message.station.in_(WAITING),
    )  # fmt: skip
    next_one = await desk.session.scalar(reminders.order_by(Message.due_at).limit(1))
    return words.to_say_whether_they_come(name, said_when(max(next_one, desk.now)) if next_one else None)


async def _forget_answers(desk: Desk, invite: Invite) -> None:
    await desk.session.execute(delete(Said).where(Said.invite_id == invite.id))
    invite.answered_at, invite.unclear = None, 0
    await desk.session.flush()


async def _ask_from_now(desk: Desk, case: Case, member: Member, invite: Invite, name: str) -> str:
    """The nudges, and the call after them, count from now; a list that has not gone yet goes first."""
    await drop_follow_ups(desk, invite, "asked again since")
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    seen, over = numbered(invite, await times_to_come(desk, invite)), await last_start(desk, invite, proposal)
    buttons = time_buttons(seen, invite) if member.channel is Channel.CHAT else ()
    queue_nudges(desk, member, invite, texts.nudge(await wording_for(desk, member), seen), buttons, over, again=True)
    await queue_call(desk, case, member, invite, again=True)
    unheard = exists().where(
        Message.invite_id == invite.id, Message.occasion == Occasion.ASK, Message.station.in_(WAITING)
    )
    goes = bool(await desk.session.scalar(select(unheard)))
    nudged = next((said_when(due) for due in timing.nudges(desk.now) if due < over), None)
    return words.asked_from_now(name, nudged, list_goes=goes)
