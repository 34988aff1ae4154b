"""Where two people kept apart would come together, and how a coordinator overrides that, with a reason (rule 24)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from handlers.desk import Desk, WrongWay
from handlers.hiding import hidden_people
from handlers.orders import names_to_call, split_reason
from messages import encounters as words
from models.base import Refusal
from models.case import Case
from models.meeting import Sitting, live_proposal, sittings_of, told_of
from models.network import Member, everybody_of, members_of, pairs_apart
from models.rules.names import is_named_in
from models.rules.slots import Place
from models.staff import Staff

ANYWAY = "anyway"

Encounter = tuple[int, int, str]
"""Two members, and what they would share: sitting, time or place; or that the place names the second to the first."""


class WouldMeet(Refusal):
    """Two people kept apart would come together; the message says who, and what to do."""


def overriding(typed: str) -> tuple[str, str | None]:
    """The order, and the reason where it says `anyway because …`; an override without one is refused."""
    order, reason = split_reason(typed)
    without = re.sub(rf"(?:^|[\s,]+){ANYWAY}$", "", order, flags=re.IGNORECASE)
    if without == order:
        return typed, None
    if reason is None:
        raise WrongWay(words.why_anyway())
    return without, reason


async def encounters(
    desk: Desk, case: Case, coming: Sequence[Member], at: Place, but: Sitting | None = None
) -> list[Encounter]:
    """Whom these people would meet there, of those kept apart from them. `but`: the sitting that is changed."""
    pairs = await pairs_apart(desk.session, await members_of(desk.session, case))
    ids = {member.id for member in coming}
    found = [(*pair, "sitting") for pair in sorted(pairs) if set(pair) <= ids]
    found += await _named_by_the_place(desk, coming, at)
    for sitting in await sittings_on(desk, case):
        shared = at.shares(place_of(sitting)) if sitting is not but else None
        others = {member.id for _, member in await told_of(desk.session, sitting)} - ids if shared else set()
        met = {_ordered(one, other) for one, other in product(ids, others)} & pairs
        found += [(*pair, str(shared)) for pair in sorted(met)]
    return found


async def _named_by_the_place(desk: Desk, coming: Sequence[Member], at: Place) -> list[Encounter]:
    """`Lee's house` tells whoever comes there of Lee."""
    return [
        (member.id, other.id, words.NAMED)
        for member in coming
        for other in await hidden_people(desk, member)
        if at.venue and is_named_in(other.first_name, at.venue)
    ]


def _ordered(one: int, other: int) -> tuple[int, int]:
    return (min(one, other), max(one, other))


async def sittings_on(desk: Desk, case: Case) -> list[Sitting]:
    """The sittings that people of this case have been told to come to."""
    proposal = await live_proposal(desk.session, case)
    found = await sittings_of(desk.session, proposal) if proposal else []
    return [sitting for sitting in found if sitting.is_on]


def place_of(sitting: Sitting) -> Place:
    assert sitting.starts_at is not None, "a sitting through the bot has its time"
    assert sitting.ends_at is not None, "a sitting through the bot has its end"
    return Place(sitting.starts_at, sitting.ends_at, sitting.venue)


async def refuse_encounters(desk: Desk, case: Case, found: Sequence[Encounter], reason: str | None, order: str) -> None:
    """WouldMeet unless the coordinator gave a reason; an override is said in the trail where it is carried out."""
    if found and reason is None:
        together = await _told(desk, case, found)
        raise WouldMeet(words.would_meet(together, case.reference, order))


async def note_override(desk: Desk, staff: Staff, case: Case, found: Sequence[Encounter], reason: str | None) -> None:
    if found:
        who = await _told(desk, case, found)
        await desk.note("kept apart overridden", staff=staff, case=case, people=who, why=reason)


async def _told(desk: Desk, case: Case, found: Sequence[Encounter]) -> list[str]:
    gone = {member.id: member.name for member in await everybody_of(desk.session, case)}
    name = gone | await names_to_call(desk, case)
    return [words.together(name[one], name[other], what) for one, other, what in found]
