"""Fix the meeting and tell everyone who was invited (rule 34)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select

from handlers.choosing import FIX_EXAMPLE, Choice, Invited, chosen, who_comes
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows
from handlers.encounters import encounters, note_override, place_of, refuse_encounters, sittings_on
from handlers.meetings import CASE, proposal_for
from handlers.orders import open_case_and_rest, said_now
from handlers.telling import (
    Told,
    Words,
    note_told,
    preview,
    tell_of_sitting,
    telling,
    waiting_for_safe_hours,
    when_it_goes,
)
from handlers.wording import page_address, place_for, wording_for
from messages import encounters as encounter_words
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
    times_of,
    told_of,
)
from models.network import Member
from models.offer import Offer
from models.references import next_reference
from models.rules.slots import Place
from models.staff import Staff
from models.terms import MeetingKind, Occasion, SittingStatus


class NothingFixed(Refusal):
    """No meeting is fixed in this case. /who shows who can make which time; /fix fixes one."""


class AlreadyFixed(Refusal):
    """A meeting is fixed already; the message says what can be done."""


async def on_fix(desk: Desk, staff: Staff, rest: str) -> None:
    """Show what will go to whom; with `now` fix the meeting, or a sitting of it, and tell whom it concerns."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    proposal = await proposal_for(desk, case)
    choice = await chosen(desk, case, proposal, typed)
    if proposal.meeting_id is not None and not choice.people:
        raise AlreadyFixed(words.already_fixed(case.reference))
    invited, left = await who_comes(desk, case, proposal, choice)
    sitting = await _joined(desk, case, choice) or draft(desk, choice.time.starts_at, choice.time.ends_at, choice.place)
    met = await encounters(desk, case, [member for _, member in invited], place_of(sitting))
    await refuse_encounters(desk, case, met, choice.why, "/fix")
    told = await telling(desk, case, invited, fixed_words(desk, sitting), start_of(sitting))
    told.left_out += [(told.called[member.id], words.no_sitting_yet(bool(choice.people))) for _, member in left]
    what = f"fixed for {said(choice.time.starts_at)}{words.at_place(sitting.venue)}"
    if choice.people:
        what += f" with {', '.join(told.called[member.id] for _, member in invited)} alone"
    if not at_once:
        await preview(desk, staff, case, f"to be {what}", told, f"/fix {order}, now")
        return
    await book(desk, case, proposal, sitting)
    await note_override(desk, staff, case, met, choice.why)
    await carry_out(desk, staff, case, invited, told, sitting, named=bool(choice.people))
    await report(desk, staff, case, what, told, sitting)


async def carry_out(
    desk: Desk, staff: Staff, case: Case, invited: Invited, told: Told, sitting: Sitting, *, named: bool
) -> None:
    """Tell those invited of a sitting that is booked, and put it in the trail; with `named`, for whom it is."""
    note_told(desk, invited, sitting)
    await tell_of_sitting(desk, told, sitting, Occasion.FIXED)
    who = [member.reference for _, member in invited] if named else None
    after = facts(starts_at=sitting.starts_at, ends_at=sitting.ends_at, place=sitting.venue, people=who)
    await desk.note("meeting fixed", staff=staff, case=case, after=after)


async def _joined(desk: Desk, case: Case, choice: Choice) -> Sitting | None:
    """A sitting that is on at that very time and place already: the people named come to it too."""
    at = Place(choice.time.starts_at, choice.time.ends_at, choice.place)
    return next((sitting for sitting in await sittings_on(desk, case) if place_of(sitting) == at), None)


def draft(desk: Desk, starts_at: datetime, ends_at: datetime, place: str | None) -> Sitting:
    """A sitting as it would be; not yet of any meeting."""
    return Sitting(
        status=SittingStatus.BOOKED, starts_at=starts_at, ends_at=ends_at, venue=place, sequence=0, void=False,
        uid=f"{secrets.token_hex(16)}@fgdm", fixed_at=desk.now, changed_at=desk.now,
    )  # fmt: skip


async def book(desk: Desk, case: Case, proposal: Proposal, sitting: Sitting) -> None:
    """Write the sitting down: of a meeting linked to the offer it follows, which may have others (rule 12)."""
    if proposal.meeting_id is None:
        reference, key = await next_reference(desk.session, Meeting, case, "M")
        offer = await last_offer(desk, case) if proposal.kind is MeetingKind.FIRST else None
        meeting = Meeting(reference=reference, key=key, case_id=case.id, kind=proposal.kind, offer_id=offer)
        desk.session.add(meeting)
        await desk.session.flush()
        proposal.meeting_id = meeting.id
    sitting.meeting_id = proposal.meeting_id
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
    waiting = await waiting_for_safe_hours(desk, told.named, told.before)
    answer = words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps, waiting)
    desk.tell(staff, Answer(*answer))


def change(desk: Desk, sitting: Sitting, **values: object) -> None:
    """A change makes every message written before it stale (handlers.delivery looks at the sequence)."""
    for name, value in values.items():
        setattr(sitting, name, value)
    sitting.sequence += 1
    sitting.changed_at = desk.now


async def sittings_meant(desk: Desk, case: Case, people: Sequence[Member]) -> list[Sitting]:
    """The sittings that are on, or of them those that people named were told of. NothingFixed if none is on."""
    on = await sittings_on(desk, case)
    if not on:
        raise NothingFixed(NothingFixed.__doc__)
    meant = [sitting for sitting in on if {m.id for _, m in await told_of(desk.session, sitting)} & _ids(people)]
    told = {member.id for sitting in meant for _, member in await told_of(desk.session, sitting)}
    for member in people:
        if member.id not in told:
            raise NothingFixed(encounter_words.not_in_a_sitting(member.first_name))
    return meant or on


def _ids(people: Sequence[Member]) -> set[int]:
    return {member.id for member in people}


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
        "check says `may show venue`; others find it on their own page. Separate sittings of one meeting: "
        "/fix R-1042 3 for Dawn, Sue at Unity Centre, then /fix R-1042 4 for Lee by phone. Whoever has no sitting yet "
        "goes on being asked, and learns nothing of the others.",
    ),
)  # fmt: skip
