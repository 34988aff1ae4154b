"""The last look at what goes next, and the mark in the database that it is being sent now."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from fgdm_bot.post import pace
from fgdm_bot.post.windows import Claimed
from handlers import delivery
from handlers.desk import Desk
from models.among import among
from models.message import MESSAGES, OUTGOING, Message, Outgoing
from models.terms import Station


async def make_ready(desk: Desk, picked: Sequence[Claimed], name: str) -> list[tuple[Outgoing, str]]:
    """What may go, and to which address; it goes after the commit. What is no longer ours is passed over."""
    if not picked:
        return []
    await desk.session.flush()
    messages = await _ours(desk, picked, name)
    ready = []
    for message, look in zip(messages, await delivery.last_looks(desk, messages), strict=True):
        match look:
            case delivery.Send(address=address):
                ready.append((message, address))
            case delivery.Wait(until=until):
                await delivery.record_later(desk, await desk.session.get_one(Message, message.id), until)
            case delivery.Drop():
                pass  # the look has noted it
    await _mark_sending(desk, [message.id for message, _ in ready])
    return ready


async def _ours(desk: Desk, picked: Sequence[Claimed], name: str) -> list[Outgoing]:
    """In the order in which they were picked."""
    query = select(*OUTGOING).where(
        among(MESSAGES.c.id, [one.id for one in picked]),
        MESSAGES.c.station == Station.CLAIMED,
        MESSAGES.c.claimed_by == name,
    )
    rows = await desk.session.execute(query.with_for_update())
    found = {message.id: message for message in map(Outgoing._make, rows)}
    return [found[one.id] for one in picked if one.id in found]


async def _mark_sending(desk: Desk, ids: Sequence[int]) -> None:
    if not ids:
        return
    values = {"attempts": MESSAGES.c.attempts + 1, "tried_at": desk.now, "claimed_until": desk.now + pace.LEASE}
    going = update(MESSAGES).where(among(MESSAGES.c.id, ids)).values(station=Station.SENDING, **values)
    await desk.session.execute(going)
