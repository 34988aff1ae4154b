"""What `/fix` is to fix: which of the proposed times, for whom, where."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handlers.desk import Desk, WrongWay
from handlers.encounters import overriding, sittings_on
from handlers.orders import names_to_call, people_named
from messages import encounters as encounter_words
from messages import meetings as words
from messages.dates import said
from models.base import Refusal
from models.case import Case
from models.meeting import Invite, Proposal, ProposedTime, Sitting, invites_of, times_of, told_of
from models.network import Member

FIX_EXAMPLE = "/fix R-1042 3 at Unity Centre, St Leonards Road, S65 1PD"

_FORM = re.compile(
    r"#?(?P<number>\d{1,2})(?:\s*,?\s+for\s+(?P<people>.+?))?"
    r"(?:\s*,?\s+(?:at\s+(?P<place>.+)|(?P<way>by\s+(?:phone|video)\b.*)))?",
    re.IGNORECASE | re.DOTALL,
)


class CannotFix(Refusal):
    """That time cannot be fixed; the message says why."""


@dataclass(frozen=True)
class Choice:
    """`people`: those named, who get a sitting of their own; none: everyone who was shown the time.

    `why`: why people kept apart may come together all the same.
    """

    time: ProposedTime
    people: list[Member]
    place: str | None
    why: str | None


async def chosen(desk: Desk, case: Case, proposal: Proposal, typed: str) -> Choice:
    """The proposed time meant by its number, the people after `for`, the place after `at` (or `by phone`)."""
    order, why = overriding(typed)
    found = _FORM.fullmatch(order.strip())
    times = {time.number: time for time in await times_of(desk.session, proposal)}
    if found is None or int(found["number"]) not in times:
        raise WrongWay(words.which_number(typed, [f"{n} {said(t.starts_at)}" for n, t in times.items()], FIX_EXAMPLE))
    time = times[int(found["number"])]
    if time.starts_at <= desk.now:
        raise CannotFix(f"{said(time.starts_at)} is past. Propose other times: /propose.")
    people = await people_named(desk, case, found["people"]) if found["people"] else []
    where = found["place"] or found["way"]
    return Choice(time, people, " ".join(where.split()) if where else None, why)


Invited = list[tuple[Invite, Member]]


async def who_comes(desk: Desk, case: Case, proposal: Proposal, choice: Choice) -> tuple[Invited, Invited]:
    """Who is told of this sitting, and who was asked and has none after it."""
    everyone = await invites_of(desk.session, proposal)
    shown = {member.id for invite, member in everyone if invite.seen(choice.time.number) is not None}
    if choice.people:
        await _refuse_some(desk, case, proposal, choice, everyone, shown)
        wanted = {member.id for member in choice.people}
    else:
        wanted = shown
    booked = await _have_a_sitting(desk, case)
    invited = [(invite, member) for invite, member in everyone if member.id in wanted]
    left = [(invite, member) for invite, member in everyone if member.id not in wanted | booked.keys()]
    return invited, left


async def _have_a_sitting(desk: Desk, case: Case) -> dict[int, Sitting]:
    """By member id, the sitting that is on to which they were told to come."""
    on = {sitting.id: sitting for sitting in await sittings_on(desk, case)}
    found: dict[int, Sitting] = {}
    for sitting in on.values():
        found |= {member.id: sitting for _, member in await told_of(desk.session, sitting)}
    return found


async def _refuse_some(
    desk: Desk, case: Case, proposal: Proposal, choice: Choice, everyone: Invited, shown: set[int]
) -> None:
    """Someone named was not asked, has a sitting already, or was not to see that time."""
    name, booked = await names_to_call(desk, case), await _have_a_sitting(desk, case)
    invites = {member.id: invite for invite, member in everyone}
    for member in choice.people:
        if member.id not in invites:
            raise CannotFix(encounter_words.not_asked(name[member.id]))
        if sitting := booked.get(member.id):
            when = said(sitting.starts_at) if sitting.starts_at else ""
            raise CannotFix(encounter_words.has_a_sitting(name[member.id], when, case.reference))
        if member.id not in shown and choice.why is None:
            seen = [
                f"{time.number} {said(time.starts_at)}"
                for time in await times_of(desk.session, proposal)
                if invites[member.id].seen(time.number) is not None
            ]
            raise CannotFix(encounter_words.not_shown(name[member.id], seen))
