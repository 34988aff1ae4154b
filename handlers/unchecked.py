"""Whose contact check is missing, out of date or open (rule 21)."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.desk import Desk
from handlers.orders import names_that_tell
from handlers.orders import today as london_day
from models.network import Member, last_check, mark_of, stop_of
from models.objection import has_objected
from models.terms import Channel


async def needing_check(desk: Desk, people: Sequence[Member]) -> list[tuple[str, Member]]:
    """Those with an address but no good check for it, by the name to type.

    Who is marked as not safe to write to has been checked; who asked us to stop or objected needs no check.
    """
    names = names_that_tell(list(people))
    return [(name, one) for name, one in zip(names, people, strict=True) if await _needs_check(desk, one)]


async def _needs_check(desk: Desk, member: Member) -> bool:
    address = member.phone if member.channel is Channel.TEXT else member.chat
    if address is None or await stop_of(desk.session, member.channel, mark_of(member, member.channel)):
        return False
    if await has_objected(desk.session, member):
        return False
    check = await last_check(desk.session, member, member.channel)
    if check is None or not check.verified:
        return True
    return check.safe and london_day(desk) - check.checked_on > desk.house.check_good_for


def check_order(reference: str, name: str, member: Member) -> str:
    """What the button that begins the check types; a check for chat says so."""
    return f"/check {reference} {name}{' chat' if member.channel is Channel.CHAT else ''}"
