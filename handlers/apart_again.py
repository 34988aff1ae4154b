"""Who comes back into a network is kept apart from whom they were before (rule 24)."""

from __future__ import annotations

from sqlalchemy import select

from handlers.desk import Desk
from handlers.orders import names_to_call
from messages import network as words
from models.case import Case
from models.network import Apart, Member, apart_from_anybody, everybody_of
from models.rules.names import same_to_call
from models.staff import Staff


async def keep_apart_again(desk: Desk, staff: Staff, case: Case, member: Member) -> list[str]:
    """For who was just added: the pairs of whoever had their name or number before; what to tell of it."""
    everybody = {one.id: one for one in await everybody_of(desk.session, case)}
    before = [one.id for one in everybody.values() if one.removed_at and _same_person(one, member)]
    names, told = await names_to_call(desk, case), []
    for pair in await apart_from_anybody(desk.session, before):
        other = everybody[pair.other_id if pair.one_id in before else pair.one_id]
        if other.id in before or not await put_in_place(desk, pair, member, other):
            continue
        who = [member.name, other.name]
        await desk.note("kept apart", staff=staff, case=case, people=who, after=pair.kept, why="as they were before")
        if other.removed_at is None:
            told.append(words.apart_again(names[member.id], names[other.id], case.reference))
    return told


def _same_person(before: Member, member: Member) -> bool:
    same_number = member.phone_mark is not None and before.phone_mark == member.phone_mark
    return same_number or same_to_call(before.name, member.name)


async def put_in_place(desk: Desk, pair: Apart, member: Member, other: Member) -> bool:
    """The same pair, with this person for the one who was removed. False where there is one already."""
    one_id, other_id = sorted((member.id, other.id))
    query = select(Apart.id).where(Apart.one_id == one_id, Apart.other_id == other_id)
    if await desk.session.scalar(query) is not None:
        return False
    turned = (pair.one_id == other.id) != (one_id == other.id)
    unknowing = pair.unknowing.turned if pair.unknowing and turned else pair.unknowing
    again = Apart(case_id=pair.case_id, one_id=one_id, other_id=other_id, kept=pair.kept, unknowing=unknowing)
    again.since = desk.now
    desk.session.add(again)
    await desk.session.flush()
    return True
