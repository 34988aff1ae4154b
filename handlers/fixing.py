"""Fix the meeting, move it, call it off; everyone invited is told (rule 34)."""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows, WrongWay
from handlers.meetings import CASE, proposal_for
from handlers.orders import open_case_and_rest, said_now
from handlers.telling import Told, Words, note_told, tell_of_sitting, telling, when_it_goes
from handlers.wording import page_address, place_for, wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.base import Refusal
from models.case import Case, case_for
from models.meeting import (
    Invite,
    Meeting,
    Proposal,
    ProposedTime,
    Sitting,
    answers_of,
    facts,
    invites_of,
    live_proposal,
    sitting_of,
    times_of,
    told_of,
)
from models.network import Member
from models.offer import Offer
from models.references import next_reference
from models.rules.typed import moment_and_place
from models.staff import Staff
from models.terms import MeetingKind, Occasion, SittingStatus

FIX_EXAMPLE = "/fix R-1042 3 at Unity Centre, St Leonards Road, S65 1PD"


class NothingFixed(Refusal):
    """No meeting is fixed in this case. /who shows who can make which time; /fix fixes one."""


class AlreadyFixed(Refusal):
    """A meeting is fixed already. /move gives it another time, /cancel calls it off."""


class CannotFix(Refusal):
    """That time cannot be fixed; the message says why."""


class AlreadyThere(Refusal):
    """The meeting is at that time and place already."""


class NothingToCancel(Refusal):
    """No meeting is fixed in this case and no times are before the family: there is nothing to call off."""


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
    told = await telling(desk, case, invited, await fixed_words(desk, sitting, time, invited))
    told.left_out += [(told.called[member.id], "kept apart from someone at this time") for member in apart]
    what = f"fixed for {said(time.starts_at)}{_at(place)}"
    if not at_once:
        preview = words.fix_preview(case.reference, f"to be {what}", told.shown, told.left_out, f"/fix {order} now")
        desk.tell(staff, Answer(*preview))
        return
    await book(desk, case, proposal, sitting)
    note_told(desk, invited, sitting)
    await tell_of_sitting(desk, told, sitting, Occasion.FIXED)
    after = facts(starts_at=sitting.starts_at, ends_at=sitting.ends_at, place=place)
    await desk.note("meeting fixed", staff=staff, case=case, after=after)
    report(desk, staff, case, what, told)


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


async def fixed_words(desk: Desk, sitting: Sitting, time: ProposedTime, invited: list[tuple[Invite, Member]]) -> Words:
    """Different words for who said yes to that time, who said no, and who has not said."""
    said_by = await answers_of(desk.session, [invite for invite, _ in invited])

    async def words_for(invite: Invite, member: Member) -> str:
        place = await place_for(desk, member, sitting)
        to, page = await wording_for(desk, member), page_address(desk, invite)
        return texts.fixed(to, said(time.starts_at), place, page, said_by[invite.id].get(time.id))

    return words_for


def report(desk: Desk, staff: Staff, case: Case, what: str, told: Told) -> None:
    steps: Rows = [[("Move", f"/move {case.reference}"), ("Cancel", f"/cancel {case.reference}")]]
    answer = words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps)
    desk.tell(staff, Answer(*answer))


def _at(place: str | None) -> str:
    return f" at {place}" if place else ""


async def on_move(desk: Desk, staff: Staff, rest: str) -> None:
    """Show what will go to whom; with `now` move the meeting and tell everyone who was told of it."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    sitting = await fixed_sitting(desk, case)
    typed_when, place = moment_and_place(typed, now=desk.now)
    when = typed_when.astimezone(UTC)
    invited = await told_of(desk.session, sitting)
    moved = draft(desk, when, when + _length(sitting), place or sitting.venue)
    what = where_to(sitting, moved)
    told = await telling(desk, case, invited, moved_words(desk, sitting, moved))
    if not at_once:
        preview = words.fix_preview(case.reference, f"to be {what}", told.shown, told.left_out, f"/move {order} now")
        desk.tell(staff, Answer(*preview))
        return
    before = facts(starts_at=sitting.starts_at, place=sitting.venue)
    change(
        desk, sitting, moved_from=sitting.starts_at, starts_at=moved.starts_at, ends_at=moved.ends_at, venue=moved.venue
    )
    note_told(desk, invited, sitting)
    await tell_of_sitting(desk, told, sitting, Occasion.MOVED)
    after = facts(starts_at=sitting.starts_at, place=sitting.venue)
    await desk.note("meeting moved", staff=staff, case=case, before=before, after=after)
    report(desk, staff, case, what, told)


def where_to(before: Sitting, after: Sitting) -> str:
    """What becomes of the meeting, in the coordinator's words. Refused when it stays as it is."""
    when = said(_start(after))
    if _start(before) != _start(after):
        return f"moved from {said(_start(before))} to {when}{_at(after.venue)}"
    if before.venue == after.venue:
        raise AlreadyThere(f"The meeting is on {when}{_at(after.venue)} already. Nothing was changed.")
    return f"moved{_at(before.venue).replace(' at ', ' from ', 1)} to {after.venue}, still on {when}"


def moved_words(desk: Desk, before: Sitting, after: Sitting) -> Words:
    was, when = said(_start(before)), said(_start(after))

    async def words_for(invite: Invite, member: Member) -> str:
        place = await place_for(desk, member, after)
        return texts.moved(await wording_for(desk, member), was, when, place, page_address(desk, invite))

    return words_for


def change(desk: Desk, sitting: Sitting, **values: object) -> None:
    """A change makes every message written before it stale (handlers.delivery looks at the sequence)."""
    for name, value in values.items():
        setattr(sitting, name, value)
    sitting.sequence += 1
    sitting.changed_at = desk.now


async def on_cancel(desk: Desk, staff: Staff, rest: str) -> None:
    """Call off the meeting, or the asking if nothing is fixed yet; the reason never goes to a relative."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    reason = re.sub(r"^because\s+", "", typed, flags=re.IGNORECASE).strip()
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
    when = said(_start(sitting))
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
            f"/cancel {order} now",
        )
        desk.tell(staff, Answer(*preview))
        return
    change(desk, sitting, status=SittingStatus.CANCELLED, cancel_reason=reason)
    await tell_of_sitting(desk, told, sitting, Occasion.CANCELLED)
    await close_proposal(desk, case)
    await desk.note("meeting cancelled", staff=staff, case=case, before=facts(starts_at=sitting.starts_at), why=reason)
    steps: Rows = [[("Propose other times", f"/propose {case.reference}")]]
    what = f"the meeting on {when} is called off"
    desk.tell(staff, Answer(*words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps)))


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
        preview = words.fix_preview(case.reference, what, told.shown, told.left_out, f"/cancel {order} now")
        desk.tell(staff, Answer(*preview))
        return
    proposal.closed_at = desk.now
    for invite, member, text in told.to:
        desk.say(member, text, Occasion.CANCELLED, f"withdrawn:{proposal.id}:{member.id}", invite=invite)
    await desk.note("times withdrawn", staff=staff, case=case, why=reason)
    steps: Rows = [[("Propose other times", f"/propose {case.reference}")]]
    what = "the times proposed are withdrawn"
    desk.tell(staff, Answer(*words.told(case.reference, what, told.names, told.left_out, when_it_goes(desk), steps)))


async def fixed_sitting(desk: Desk, case: Case) -> Sitting:
    """The sitting that is on in this case. NothingFixed otherwise."""
    proposal = await live_proposal(desk.session, case)
    sitting = await sitting_of(desk.session, proposal) if proposal else None
    if sitting is None or not sitting.is_on:
        raise NothingFixed(NothingFixed.__doc__)
    return sitting


def _start(sitting: Sitting) -> datetime:
    assert sitting.starts_at is not None, "a booked sitting has its time"
    return sitting.starts_at


def _length(sitting: Sitting) -> timedelta:
    assert sitting.ends_at is not None, "a booked sitting has its end"
    return sitting.ends_at - _start(sitting)


async def number_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    """A button for each proposed time."""
    proposal = await proposal_for(desk, await case_for(desk.session, staff, answers["case"]))
    return [(f"{t.number} {said(t.starts_at)}", str(t.number)) for t in await times_of(desk.session, proposal)]


def _fix_line(answers: dict[str, str]) -> str:
    place = f" at {answers['place']}" if answers["place"] else ""
    return f"{answers['case']} {answers['number']}{place}"


NUMBER = Question("number", "Which time?", number_choices)
PLACE = Question("place", "Where? The family's choice, never children's services' own building.", optional=True)
NEW_TIME = Question("time", "To when? For example: Sat 12 Dec 10am")
WHY = Question("why", "Why? This is for the record and never goes to a relative.")

COMMANDS = (
    Command(
        "fix", COORDINATOR, "fix the meeting and tell everyone", FIX_EXAMPLE, on_fix, (CASE, NUMBER, PLACE), _fix_line,
        more="Shows every message first; `now` at the end sends at once. The place goes only to people whose contact "
        "check says `may show venue`; others find it on their own page.",
    ),
    Command(
        "move", COORDINATOR, "move the meeting and tell everyone", "/move R-1042 Sat 12 Dec 10am", on_move,
        (CASE, NEW_TIME), more="`at PLACE` after the time changes the place too.",
    ),
    Command(
        "cancel", COORDINATOR, "call the meeting off and tell everyone",
        "/cancel R-1042 because the venue is flooded", on_cancel, (CASE, WHY),
        lambda answers: f"{answers['case']} because {answers['why']}",
        more="Everyone invited is told, however they answered. The reason stays in the record.",
    ),
)  # fmt: skip
