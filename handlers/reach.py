"""Can a person be written to, as things stand?"""

from __future__ import annotations

from handlers.desk import Desk
from handlers.orders import today
from models.case import Case
from models.network import Member, last_check, mark_of, stop_of
from models.objection import has_objected
from models.rules.contact import OBJECTED, May, MayNot, may_write
from models.rules.phones import spoken
from models.staff import Staff
from models.terms import Channel, Level


async def standing_of(desk: Desk, member: Member, channel: Channel) -> May | MayNot:
    """An objection, and rules 21 and 27, for one person on one channel."""
    if await has_objected(desk.session, member):
        return OBJECTED
    address = member.phone if channel is Channel.TEXT else member.chat
    if address is None:
        return MayNot("there is no number" if channel is Channel.TEXT else "they are not in chat")
    check = await last_check(desk.session, member, channel)
    stopped = await stop_of(desk.session, channel, mark_of(member, channel))
    good_for = desk.house.check_good_for
    return may_write(check.values if check else None, stopped=stopped is not None, today=today(desk), good_for=good_for)


async def not_reachable(desk: Desk, member: Member) -> str | None:
    """Why nothing can be sent to this person now, if so."""
    match await standing_of(desk, member, member.channel):
        case MayNot(reason):
            return reason
        case May():
            return await _no_number_to_give(desk, member)


async def _no_number_to_give(desk: Desk, member: Member) -> str | None:
    """A silent text says whom to ring: without a number it could say nothing."""
    case = await desk.session.get_one(Case, member.case_id)
    if member.level is not Level.SILENT or number_to_ring(desk, await desk.coordinator_of(case)):
        return None
    return "their texts are silent, and there is no number to ring yet: /number 07700 900100 says yours"


def number_to_ring(desk: Desk, coordinator: Staff | None) -> str | None:
    """Where families ring: the coordinator's own number, else the office's."""
    own = coordinator.phone if coordinator else None
    return spoken(own) if own else desk.house.office_phone or None
