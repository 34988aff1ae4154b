"""The last look at what goes next, and the mark in the database that it is being sent now."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import case, select, update

from fgdm_bot.post import pace
from fgdm_bot.post.windows import Seen
from handlers import delivery
from handlers.desk import Desk
from models.among import among
from models.message import MESSAGES, OUTGOING, Message, Outgoing
from models.terms import Station


async def take(desk: Desk, picked: Sequence[Seen]) -> list[Outgoing]:
    """Those that still wait, ours until the commit, in the order in which they were picked.

    What another process is at is passed over, not waited for.
    """
    if not picked:
        return []
    query = select(*OUTGOING).where(among(MESSAGES.c.id, [one.id for one in picked]), _WAITS == 1)
    await desk.session.flush()
    rows = await desk.session.execute(query.with_for_update(skip_locked=True))
    found = {message.id: message for message in map(Outgoing._make, rows)}
    return [found[one.id] for one in picked if one.id in found]


_WAITS = case((MESSAGES.c.station == Station.QUEUED, 1))
"""Put so that SQLite finds the rows by their ids: by its index over stations it would go through all that wait."""


async def make_ready(desk: Desk, taken: Sequence[Outgoing], name: str) -> list[tuple[Outgoing, str]]:
    """What may go, and to which address; it goes after the commit."""
    if not taken:
        return []
    ready = []
    for message, look in zip(taken, await delivery.last_looks(desk, taken), strict=True):
        match look:
            case delivery.Send(address=address):
                ready.append((message, address))
            case delivery.Wait(until=until):
                await delivery.record_later(desk, await desk.session.get_one(Message, message.id), until)
            case delivery.Drop():
                pass  # the look has noted it
    await _mark_sending(desk, [message.id for message, _ in ready], name)
    return ready


async def _mark_sending(desk: Desk, ids: Sequence[int], name: str) -> None:
    """In the name of this process, which alone may say what became of it until the lease lapses."""
    if not ids:
        return
    going = update(MESSAGES).where(among(MESSAGES.c.id, ids)).values(station=Station.SENDING, claimed_by=name)
    tried = {"attempts": MESSAGES.c.attempts + 1, "tried_at": desk.now, "claimed_until": desk.now + pace.LEASE}
    await desk.session.execute(going.values(tried))
