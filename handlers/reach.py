"""Can a person be written to, as things stand?"""

from __future__ import annotations

from handlers.desk import Desk
from handlers.orders import today
from models.network import Member, last_check, mark_of, stop_of
from models.rules.contact import May, MayNot, may_write
from models.terms import Channel


async def standing_of(desk: Desk, member: Member, channel: Channel) -> May | MayNot:
    """Rules 21 and 27 for one person on one channel."""
    address = member.phone if channel is Channel.TEXT else member.chat
    if address is None:
        return MayNot("there is no number" if channel is Channel.TEXT else "they are not in chat")
    check = await last_check(desk.session, member, channel)
    stopped = await stop_of(desk.session, channel, mark_of(member, channel))
    return may_write(check.values if check else None, stopped=stopped is not None, today=today(desk))


async def not_reachable(desk: Desk, member: Member) -> str | None:
    """Why nothing can be sent to this person now, if so."""
    match await standing_of(desk, member, member.channel):
        case MayNot(reason):
            return reason
        case May():
            return None
