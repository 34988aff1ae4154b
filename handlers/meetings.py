"""Times: propose them and ask the network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select

from handlers.adding import only_open_case
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.encounters import overriding
from handlers.orders import case_choices, names_to_call, open_case_and_rest, said_now
from handlers.reach import not_reachable
from handlers.reminders import queue_call, queue_nudges
from handlers.standing import on_who
from handlers.telling import about_sending, waiting_for_safe_hours, way, when_it_goes
from handlers.wording import chat_link, numbered, time_buttons, wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.base import Refusal
from models.case import Case
from models.meeting import (
    Invite,
    Proposal,
    ProposedTime,
    invites_of,
    live_proposal,
    sittings_of,
    times_of,
)
from models.network import Member, members_of, pairs_apart
from models.rules.slots import kept_from, numbering
from models.rules.typed import moments
from models.sealing import hashed
from models.staff import Staff
from models.terms import Asking, Channel, Level, MeetingKind, Occasion


class StillFixed(Refusal):
    """A meeting is fixed already: move it with /move or call it off with /cancel before proposing other times."""


class NothingProposed(Refusal):
    """No times are before the network. Propose some first: /propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm."""


async def on_propose(desk: Desk, staff: Staff, rest: str) -> None:
    await propose(desk, staff, rest, MeetingKind.FIRST)


async def on_review(desk: Desk, staff: Staff, rest: str) -> None:
    await propose(desk, staff, rest, MeetingKind.REVIEW)


async def propose(desk: Desk, staff: Staff, rest: str, kind: MeetingKind) -> None:
    """Put new times before the network of a case; times proposed before are closed."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    typed_starts, length = moments(typed, now=desk.now)
    starts = sorted(start.astimezone(UTC) for start in typed_starts)
    asked_before = await close_earlier(desk, case)
    proposal = Proposal(case_id=case.id, kind=kind, proposed_at=desk.now)
    desk.session.add(proposal)
    await desk.session.flush()
    for number, start in enumerate(starts, 1):
        desk.session.add(ProposedTime(proposal_id=proposal.id, number=number, starts_at=start, ends_at=start + length))
    lines = [f"{number} {said(start)}" for number, start in enumerate(starts, 1)]
    await desk.note("times proposed", staff=staff, case=case, after=lines)
    desk.tell(staff, Answer(*words.proposed(case.reference, lines, length, asked_before)))


async def close_earlier(desk: Desk, case: Case) -> int:
    """Close the times proposed before; how many people had been asked about them."""
    earlier = await live_proposal(desk.session, case)
    if earlier is None:
        return 0
    sittings = await sittings_of(desk.session, earlier)
    if any(one.is_on and one.starts_at and one.starts_at > desk.now for one in sittings):
        raise StillFixed(StillFixed.__doc__)
    earlier.closed_at = desk.now
    return 0 if sittings else len(await invites_of(desk.session, earlier))


async def proposal_for(desk: Desk, case: Case) -> Proposal:
    proposal = await live_proposal(desk.session, case)
    if proposal is None:
        raise NothingProposed(NothingProposed.__doc__)
    return proposal


@dataclass
class Asked:
    """One person about to be asked: the numbers they will see and the words they will get."""

    member: Member
    name: str  # as the coordinator calls them
    numbers: dict[int, int]
    text: str = ""


@dataclass
class AskList:
    """Who will be asked, who was already, and who cannot be, with the reason."""

    to: list[Asked]
    already: list[str]
    left_out: list[tuple[str, str]]


async def on_ask(desk: Desk, staff: Staff, rest: str) -> None:
    """Show what will go to whom, with a Send button; with `now` at the end, send it."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    _, why = overriding(typed)
    proposal = await proposal_for(desk, case)
    if proposal.meeting_id is not None:
        raise StillFixed(StillFixed.__doc__)
    asking = await who_to_ask(desk, case, proposal, all_times=why is not None)
    if not asking.to:
        desk.tell(staff, Answer(*words.nobody_to_ask(case.reference, asking.already, asking.left_out)))
        return
    if at_once:
        if why is not None:
            await desk.note("kept apart overridden", staff=staff, case=case, why=why)
        await send_asking(desk, staff, case, proposal, asking)
    else:
        await show_asking(desk, staff, case, proposal, asking, f"/ask {order}, now")


async def show_asking(desk: Desk, staff: Staff, case: Case, proposal: Proposal, asking: AskList, order: str) -> None:
    shown = [(one.name, way(one.member, one.text), await _with_note(desk, case, proposal, one)) for one in asking.to]
    sending = await about_sending(desk, [(one.name, one.member, one.text) for one in asking.to], {})
    told = words.ask_preview(case.reference, shown, asking.already, asking.left_out, sending, order)
    desk.tell(staff, Answer(*told))


async def _with_note(desk: Desk, case: Case, proposal: Proposal, one: Asked) -> str:
    """Of a silent text also which times to put to the person by phone, by the numbers proposed."""
    if one.member.level is not Level.SILENT:
        return one.text
    times = [t for t in await times_of(desk.session, proposal) if t.number in one.numbers.values()]
    listed = "; ".join(f"{time.number} {said(time.starts_at)}" for time in times)
    return f"{one.text}\n{words.silent_ask_note(one.name, listed, case.reference)}"


async def who_to_ask(desk: Desk, case: Case, proposal: Proposal, *, all_times: bool = False) -> AskList:
    """Everyone in the network, sorted into those asked now, asked before, and not to be asked.

    `all_times`: nothing is kept from people kept apart; the coordinator has given a reason.
    """
    members = await members_of(desk.session, case)
    future = [time for time in await times_of(desk.session, proposal) if time.starts_at > desk.now]
    invited = {member.id: invite for invite, member in await invites_of(desk.session, proposal)}
    asked = {member_id for member_id, invite in invited.items() if invite.asked_at}
    name = await names_to_call(desk, case)
    listing = AskList([], [name[m.id] for m in members if m.id in asked], [])
    ready = await _reachable(desk, case, [m for m in members if m.id not in asked], name, listing)
    away = kept_from(
        [time.number for time in future],
        [m.id for m in ready],
        set() if all_times else await pairs_apart(desk.session, members),
        {member_id: set(invite.numbering.values()) for member_id, invite in invited.items()},
    )
    for member in ready:
        numbers = numbering([time.number for time in future], away[member.id])
        if numbers:
            listing.to.append(await _worded(desk, member, name[member.id], numbers, future))
        else:
            listing.left_out.append((name[member.id], words.no_time_left()))
    return listing


async def _reachable(
    desk: Desk, case: Case, members: list[Member], name: dict[int, str], listing: AskList
) -> list[Member]:
    """Who of these can be written to, and wants a part in it; the others are listed as left out."""
    ready = []
    for member in members:
        if not member.takes_part:
            listing.left_out.append((name[member.id], words.wants_no_part(case.reference, name[member.id])))
        elif reason := await not_reachable(desk, member):
            listing.left_out.append((name[member.id], reason))
        else:
            ready.append(member)
    return ready


async def _worded(desk: Desk, member: Member, name: str, numbers: dict[int, int], times: list[ProposedTime]) -> Asked:
    starts = {time.number: said(time.starts_at) for time in times}
    seen = [(number, starts[proposed]) for number, proposed in numbers.items()]
    to = await wording_for(desk, member)
    text = texts.ask(to, seen, chat_link(desk, member, to))
    return Asked(member, name, numbers, text)


async def send_asking(desk: Desk, staff: Staff, case: Case, proposal: Proposal, asking: AskList) -> None:
    """Queue one message to each person, and the nudges that follow if they do not answer."""
    for one in asking.to:
        invite = await _invite(desk, proposal, one)
        seen = numbered(invite, await times_of(desk.session, proposal))
        buttons = time_buttons(seen, invite) if one.member.channel is Channel.CHAT else ()
        key = f"ask:{invite.id}:{invite.turn}"
        over = await last_start(desk, invite, proposal)
        desk.say(one.member, one.text, Occasion.ASK, key, invite=invite, buttons=buttons, useless_after=over)
        nudge = texts.nudge(await wording_for(desk, one.member), seen)
        queue_nudges(desk, one.member, invite, nudge, buttons, over)
        await queue_call(desk, case, one.member, invite)
        one.member.join_hash = hashed(one.member.join_token)
    names = [one.name for one in asking.to]
    await desk.note("asked", staff=staff, case=case, after=names)
    later = when_it_goes(desk)
    waiting = await waiting_for_safe_hours(desk, [(one.name, one.member) for one in asking.to], {})
    desk.tell(staff, Answer(*words.asked(case.reference, names, asking.left_out, later, waiting)))


async def last_start(desk: Desk, invite: Invite, proposal: Proposal) -> datetime:
    """When the last of the times this person sees begins; asking after that would be of no use."""
    times = await times_of(desk.session, proposal)
    return max(time.starts_at for time in times if invite.seen(time.number) is not None)


async def _invite(desk: Desk, proposal: Proposal, one: Asked) -> Invite:
    query = select(Invite).where(Invite.proposal_id == proposal.id, Invite.member_id == one.member.id)
    invite = (await desk.session.scalars(query)).one_or_none()
    if invite is None:
        invite = Invite(proposal_id=proposal.id, member_id=one.member.id, asking=Asking.AVAILABILITY, turn=0)
        desk.session.add(invite)
    invite.numbering = {str(seen): proposed for seen, proposed in one.numbers.items()}
    invite.asked_at = invite.last_asked_at = desk.now
    await desk.session.flush()
    invite.token_hash = hashed(invite.token)
    return invite


CASE = Question("case", "Which case?", case_choices, only_open_case)
TIMES = Question(
    "times",
    "Which times? Separate them with commas, and say how long.\n"
    "For example: Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours",
)

COMMANDS = (
    Command(
        "propose", COORDINATOR, "put times before the family",
        "/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours", on_propose, (CASE, TIMES),
        more="Nothing is sent yet: /ask does that. Without a length a meeting lasts 2 hours.",
    ),
    Command(
        "ask", COORDINATOR, "ask the family which times they can make", "/ask R-1042", on_ask, (CASE,),
        more="Shows every text first. /ask R-1042 now sends at once. Only people with a good contact check are asked.",
    ),
    Command(
        "who", COORDINATOR, "who can make which time", "/who R-1042", on_who, (CASE,),
        more="People who must attend come first, then the most people. Ties are shown as ties; you decide.",
    ),
    Command(
        "review", COORDINATOR, "put times for a review meeting before the family",
        "/review R-1042 Tue 2 Mar 4pm, Thu 4 Mar 5.30pm for 1 hour", on_review, (CASE, TIMES),
        more="As /propose, for a review. A review is counted apart (rule 13).",
    ),
)  # fmt: skip
