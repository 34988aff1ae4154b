"""`/cancel`: the meeting, or the asking if nothing is fixed, is called off; everyone invited is told (rule 34)."""

from __future__ import annotations

import re

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows, WrongWay
from handlers.fixing import change, fixed_sitting, report, start_of
from handlers.meetings import CASE
from handlers.orders import open_case_and_rest, said_now
from handlers.telling import tell_of_sitting, telling, when_it_goes
from handlers.wording import wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.base import Refusal
from models.case import Case
from models.meeting import (
    Invite,
    Proposal,
    facts,
    invites_of,
    live_proposal,
    told_of,
)
from models.network import Member
from models.staff import Staff
from models.terms import Occasion, SittingStatus


class NothingToCancel(Refusal):
    """No meeting is fixed in this case and no times are before the family: there is nothing to call off."""


async def on_cancel(desk: Desk, staff: Staff, rest: str) -> None:
    """Call off the meeting, or the asking if nothing is fixed yet; the reason never goes to a relative."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    reason = re.sub(r"^because\s+", "", typed, flags=re.IGNORECASE).strip(" ,")
    if not reason:
        raise WrongWay(
            f"Why? The reason is for the record alone: /cancel {case.reference} because the venue is flooded"
        )
    proposal = await live_proposal(desk.session, case)
    if proposal is None:
        raise NothingToCancel(NothingToCancel.__doc__)
    if proposal.meeting_id is None:
        await withdraw_times(desk, staff, case, proposal, order, reason, at_once)
    else:
        await call_off(desk, staff, case, order, reason, at_once)


async def call_off(desk: Desk, staff: Staff, case: Case, order: str, reason: str, at_once: bool) -> None:
    sitting = await fixed_sitting(desk, case)
    when = said(start_of(sitting))
    invited = await told_of(desk.session, sitting)

    async def words_for(invite: Invite, member: Member) -> str:
        return texts.cancelled(await wording_for(desk, member), when)

    told = await telling(desk, case, invited, words_for)
    if not at_once:
        preview = words.fix_preview(
            case.reference,
            f"the meeting on {when} is to be called off",
            told.shown,
            told.left_out,
            f"/cancel {order}, now",
        )
        desk.tell(staff, Answer(*preview))
        return
    change(desk, sitting, status=SittingStatus.CANCELLED, cancel_reason=reason)
    await tell_of_sitting(desk, told, sitting, Occasion.CANCELLED)
    await close_proposal(desk, case)
    await desk.note("meeting cancelled", staff=staff, case=case, before=facts(starts_at=sitting.starts_at), why=reason)
    await report(desk, staff, case, f"the meeting on {when} is called off", told, sitting)


async def close_proposal(desk: Desk, case: Case) -> None:
    proposal = await live_proposal(desk.session, case)
    if proposal is not None:
        proposal.closed_at = desk.now


async def withdraw_times(
    desk: Desk, staff: Staff, case: Case, proposal: Proposal, order: str, reason: str, at_once: bool
) -> None:
    """Nothing was fixed: the people who were asked are told to leave it."""
    invited = await invites_of(desk.session, proposal)

    async def words_for(invite: Invite, member: Member) -> str:
        return texts.times_withdrawn(await wording_for(desk, member))

    told = await telling(desk, case, invited, words_for)
    if not at_once:
        what = "the times proposed are to be withdrawn"
        preview = words.fix_preview(case.reference, what, told.shown, told.left_out, f"/cancel {order}, now")
        desk.tell(staff, Answer(*preview))
        return
    proposal.closed_at = desk.now
    for invite, member, text in told.to:
        desk.say(member, text, Occasion.CANCELLED, f"withdrawn:{proposal.id}:{member.id}", invite=invite)
    await desk.note("times withdrawn", staff=staff, case=case, why=reason)
    steps: Rows = [[("Propose other times", f"/propose {case.reference}")]]
    what = "the times proposed are withdrawn"
    desk.tell(staff, Answer(*words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps)))


def _cancel_line(answers: dict[str, str]) -> str:
    """A full stop ends the reason: words typed as an answer never send at once."""
    return f"{answers['case']} because {answers['why'].rstrip('. ')}."


WHY = Question("why", "Why? This is for the record and never goes to a relative.")


COMMANDS = (
    Command(
        "cancel", COORDINATOR, "call the meeting off and tell everyone",
        "/cancel R-1042 because the venue is flooded", on_cancel, (CASE, WHY),
        _cancel_line,
        more="Everyone invited is told, however they answered. The reason stays in the record. `now` at the end sends "
        "at once; where the reason may end in that word itself (`because she can't come now`) you see the texts "
        "first, and `, now` sends.",
    ),
)  # fmt: skip
