"""`/cancel`: the meeting, or the asking if nothing is fixed, is called off; everyone invited is told (rule 34)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows, WrongWay
from handlers.fixing import change, sittings_meant, start_of
from handlers.meetings import CASE
from handlers.orders import open_case_and_rest, people_first, said_now
from handlers.telling import Told, Words, preview, tell_of_sitting, telling, waiting_for_safe_hours, when_it_goes
from handlers.wording import wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.base import Refusal
from models.case import Case
from models.meeting import Invite, Proposal, Sitting, facts, invites_of, live_proposal, told_of
from models.network import Member
from models.staff import Staff
from models.terms import Occasion, SittingStatus


class NothingToCancel(Refusal):
    """No meeting is fixed in this case and no times are before the family: there is nothing to call off."""


async def on_cancel(desk: Desk, staff: Staff, rest: str) -> None:
    """Call off the meeting, or the asking if nothing is fixed yet; the reason never goes to a relative."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    people, typed = await people_first(desk, case, typed)
    reason = re.sub(r"^because\s+", "", typed, flags=re.IGNORECASE).strip(" ,")
    if not reason:
        raise WrongWay(
            f"Why? The reason is for the record alone: /cancel {case.reference} because the venue is flooded"
        )
    proposal = await live_proposal(desk.session, case)
    if proposal is None:
        raise NothingToCancel(NothingToCancel.__doc__)
    if proposal.meeting_id is None:
        sittings, what = [], "the times proposed are"
    else:
        sittings = await sittings_meant(desk, case, people)
        what = f"the meeting on {' and on '.join(said(start_of(sitting)) for sitting in sittings)} is"
    off = await _called_off(desk, case, proposal, sittings, everything=not people)
    verb = "called off" if sittings else "withdrawn"
    if not at_once:
        await preview(desk, staff, case, f"{what} to be {verb}", off.told, f"/cancel {order}, now")
        return
    await carry_out(desk, staff, case, proposal, off, reason)
    await report_off(desk, staff, case, f"{what} {verb}", off.told)


@dataclass
class Off:
    """What is called off: sittings, each with whom it was told, and the asking of those who have no sitting."""

    sittings: list[tuple[Sitting, Told]]
    asked: Told | None

    @property
    def told(self) -> Told:
        """All of it, as the coordinator looks at it."""
        parts = [told for _, told in self.sittings] + ([self.asked] if self.asked else [])
        return Told(
            [one for told in parts for one in told.to],
            [one for told in parts for one in told.left_out],
            {member: name for told in parts for member, name in told.called.items()},
            {member: start for told in parts for member, start in told.before.items()},
            next((told.reference for told in parts), ""),
        )


async def _called_off(
    desk: Desk, case: Case, proposal: Proposal, sittings: Sequence[Sitting], *, everything: bool
) -> Off:
    """With everything, whoever was asked and has no sitting is told too (rule 34)."""
    off = Off([(one, await _told_it_is_off(desk, case, one)) for one in sittings], None)
    if everything:
        asked = [(i, m) for i, m in await invites_of(desk.session, proposal) if i.sitting_id is None]
        off.asked = await telling(desk, case, asked, _withdrawn(desk))
    return off


async def _told_it_is_off(desk: Desk, case: Case, sitting: Sitting) -> Told:
    when = said(start_of(sitting))

    async def words_for(invite: Invite, member: Member) -> str:
        return texts.cancelled(await wording_for(desk, member), when)

    return await telling(desk, case, await told_of(desk.session, sitting), words_for, start_of(sitting))


def _withdrawn(desk: Desk) -> Words:
    """Nothing was fixed for them: they are told to leave it."""

    async def words_for(invite: Invite, member: Member) -> str:
        return texts.times_withdrawn(await wording_for(desk, member))

    return words_for


async def carry_out(desk: Desk, staff: Staff, case: Case, proposal: Proposal, off: Off, reason: str) -> None:
    """Call it off and tell everyone; the times are closed once nothing of them is left."""
    for sitting, told in off.sittings:
        change(desk, sitting, status=SittingStatus.CANCELLED, cancel_reason=reason)
        await tell_of_sitting(desk, told, sitting, Occasion.CANCELLED)
        before = facts(starts_at=sitting.starts_at)
        await desk.note("meeting cancelled", staff=staff, case=case, before=before, why=reason)
    if off.asked is None:
        return
    proposal.closed_at = desk.now
    for invite, member, text in off.asked.to:
        desk.say(member, text, Occasion.CANCELLED, f"withdrawn:{proposal.id}:{member.id}", invite=invite)
    if not off.sittings:
        await desk.note("times withdrawn", staff=staff, case=case, why=reason)


async def report_off(desk: Desk, staff: Staff, case: Case, what: str, told: Told) -> None:
    """What was done, who is told and when."""
    steps: Rows = [[("Propose other times", f"/propose {case.reference}")]]
    waiting = await waiting_for_safe_hours(desk, told.named, told.before)
    answer = words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps, waiting)
    desk.tell(staff, Answer(*answer))


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
