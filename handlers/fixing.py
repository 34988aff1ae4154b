"""Fix the meeting and tell everyone who was invited (rule 34)."""

from __future__ import annotations

import re
import secrets
from datetime import datetime, timedelta

from sqlalchemy import select

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows, WrongWay
from handlers.meetings import CASE, proposal_for
from handlers.orders import open_case_and_rest, said_now
from handlers.telling import Told, Words, note_told, tell_of_sitting, telling, waiting_for_safe_hours, when_it_goes
from handlers.wording import page_address, place_for, wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.base import Refusal
from models.case import Case, case_for
from models.meeting import Answer as SaidOfTime
from models.meeting import (
    Invite,
    Meeting,
    Proposal,
    ProposedTime,
    Sitting,
    facts,
    invites_of,
    live_proposal,
    sitting_of,
    times_of,
)
from models.network import Member
from models.offer import Offer
from models.references import next_reference
from models.staff import Staff
from models.terms import MeetingKind, Occasion, SittingStatus

FIX_EXAMPLE = "/fix R-1042 3 at Unity Centre, St Leonards Road, S65 1PD"


class NothingFixed(Refusal):
    """No meeting is fixed in this case. /who shows who can make which time; /fix fixes one."""


class AlreadyFixed(Refusal):
    """A meeting is fixed already. /move gives it another time, /cancel calls it off."""


class CannotFix(Refusal):
    """That time cannot be fixed; the message says why."""


async def on_fix(desk: Desk, staff: Staff, rest: str) -> None:
    """Show what will go to whom; with `now` fix the meeting and tell everyone who was invited."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    proposal = await proposal_for(desk, case)
    if proposal.meeting_id is not None:
        raise AlreadyFixed(AlreadyFixed.__doc__)
    time, place = await chosen(desk, proposal, typed)
    sitting = draft(desk, time.starts_at, time.ends_at, place)
    invited, apart = await shown_that_time(desk, proposal, time)
    told = await telling(desk, case, invited, fixed_words(desk, sitting))
    told.left_out += [(told.called[member.id], "kept apart from someone at this time") for member in apart]
    what = f"fixed for {said(time.starts_at)}{at_place(place)}"
    if not at_once:
        preview = words.fix_preview(case.reference, f"to be {what}", told.shown, told.left_out, f"/fix {order} now")
        desk.tell(staff, Answer(*preview))
        return
    await book(desk, case, proposal, sitting)
    note_told(desk, invited, sitting)
    await tell_of_sitting(desk, told, sitting, Occasion.FIXED)
    after = facts(starts_at=sitting.starts_at, ends_at=sitting.ends_at, place=place)
    await desk.note("meeting fixed", staff=staff, case=case, after=after)
    await report(desk, staff, case, what, told, sitting)


async def chosen(desk: Desk, proposal: Proposal, typed: str) -> tuple[ProposedTime, str | None]:
    """The proposed time meant by its number, and the place after `at`."""
    found = re.fullmatch(r"#?(\d{1,2})(?:\s*,?\s+at\s+(.+))?", typed.strip(), flags=re.IGNORECASE | re.DOTALL)
    times = {time.number: time for time in await times_of(desk.session, proposal)}
    if found is None or int(found[1]) not in times:
        raise WrongWay(words.which_number(typed, [f"{n} {said(t.starts_at)}" for n, t in times.items()], FIX_EXAMPLE))
    time = times[int(found[1])]
    if time.starts_at <= desk.now:
        raise CannotFix(f"{said(time.starts_at)} is past. Propose other times: /propose.")
    place = " ".join(found[2].split()) if found[2] else None
    return time, place


def draft(desk: Desk, starts_at: datetime, ends_at: datetime, place: str | None) -> Sitting:
    """A sitting as it would be; not yet of any meeting."""
    return Sitting(
        status=SittingStatus.BOOKED, starts_at=starts_at, ends_at=ends_at, venue=place, sequence=0, void=False,
        uid=f"{secrets.token_hex(16)}@fgdm", fixed_at=desk.now, changed_at=desk.now,
    )  # fmt: skip


async def shown_that_time(
    desk: Desk, proposal: Proposal, time: ProposedTime
) -> tuple[list[tuple[Invite, Member]], list[Member]]:
    """The invited, and those who were never shown this time because someone else was (rule 24)."""
    everyone = await invites_of(desk.session, proposal)
    invited = [(invite, member) for invite, member in everyone if invite.seen(time.number) is not None]
    return invited, [member for invite, member in everyone if invite.seen(time.number) is None]


async def book(desk: Desk, case: Case, proposal: Proposal, sitting: Sitting) -> None:
    """Write the meeting down, linked to the offer it follows."""
    reference, key = await next_reference(desk.session, Meeting, case, "M")
    offer = await last_offer(desk, case) if proposal.kind is MeetingKind.FIRST else None
    meeting = Meeting(reference=reference, key=key, case_id=case.id, kind=proposal.kind, offer_id=offer)
    desk.session.add(meeting)
    await desk.session.flush()
    sitting.meeting_id, proposal.meeting_id = meeting.id, meeting.id
    desk.session.add(sitting)
    await desk.session.flush()


async def last_offer(desk: Desk, case: Case) -> int | None:
    query = select(Offer.id).where(Offer.case_id == case.id, Offer.new_offer.is_(True)).order_by(Offer.id.desc())
    return await desk.session.scalar(query.limit(1))


def fixed_words(desk: Desk, sitting: Sitting) -> Words:
    async def words_for(invite: Invite, member: Member) -> str:
        return await words_of_fixing(desk, invite, member, sitting)

    return words_for


async def words_of_fixing(desk: Desk, invite: Invite, member: Member, sitting: Sitting) -> str:
    """Different words for who said yes to that time, who said no, and who has not said."""
    answered = select(SaidOfTime.can).join(ProposedTime, SaidOfTime.time_id == ProposedTime.id)
    of_this = answered.where(SaidOfTime.invite_id == invite.id, ProposedTime.starts_at == sitting.starts_at)
    place, page = await place_for(desk, member, sitting), page_address(desk, invite)
    can = await desk.session.scalar(of_this.limit(1))
    return texts.fixed(await wording_for(desk, member), said(start_of(sitting)), place, page, can)


async def report(desk: Desk, staff: Staff, case: Case, what: str, told: Told, sitting: Sitting) -> None:
    """What was done, who is told and when; the next step is to move the meeting, or after a cancel to propose again."""
    steps: Rows = [[("Move", f"/move {case.reference}"), ("Cancel", f"/cancel {case.reference}")]]
    if not sitting.is_on:
        steps = [[("Propose other times", f"/propose {case.reference}")]]
    named = [(told.called[member.id], member) for _, member, _ in told.to]
    waiting = await waiting_for_safe_hours(desk, named, sitting.starts_at)
    answer = words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps, waiting)
    desk.tell(staff, Answer(*answer))


def at_place(place: str | None) -> str:
    return f" at {place}" if place else ""


def change(desk: Desk, sitting: Sitting, **values: object) -> None:
    """A change makes every message written before it stale (handlers.delivery looks at the sequence)."""
    for name, value in values.items():
        setattr(sitting, name, value)
    sitting.sequence += 1
    sitting.changed_at = desk.now


async def fixed_sitting(desk: Desk, case: Case) -> Sitting:
    """The sitting that is on in this case. NothingFixed otherwise."""
    proposal = await live_proposal(desk.session, case)
    sitting = await sitting_of(desk.session, proposal) if proposal else None
    if sitting is None or not sitting.is_on:
        raise NothingFixed(NothingFixed.__doc__)
    return sitting


def start_of(sitting: Sitting) -> datetime:
    assert sitting.starts_at is not None, "a booked sitting has its time"
    return sitting.starts_at


def length_of(sitting: Sitting) -> timedelta:
    assert sitting.ends_at is not None, "a booked sitting has its end"
    return sitting.ends_at - start_of(sitting)


async def number_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    """A button for each proposed time."""
    proposal = await proposal_for(desk, await case_for(desk.session, staff, answers["case"]))
    return [(f"{t.number} {said(t.starts_at)}", str(t.number)) for t in await times_of(desk.session, proposal)]


def _fix_line(answers: dict[str, str]) -> str:
    place = f" at {answers['place']}" if answers["place"] else ""
    return f"{answers['case']} {answers['number']}{place}"


NUMBER = Question("number", "Which time?", number_choices)
PLACE = Question("place", "Where? The family's choice, never children's services' own building.", optional=True)

COMMANDS = (
    Command(
        "fix", COORDINATOR, "fix the meeting and tell everyone", FIX_EXAMPLE, on_fix, (CASE, NUMBER, PLACE), _fix_line,
        more="Shows every message first; `now` at the end sends at once. The place goes only to people whose contact "
        "check says `may show venue`; others find it on their own page.",
    ),
)  # fmt: skip
