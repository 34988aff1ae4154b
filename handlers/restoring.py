"""After a restore the database is in the past: what was sent since the backup stands in it as not yet sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from handlers.delivery import begin_doubt
from handlers.desk import Desk
from models.message import Message, ReadTo
from models.terms import Channel, Occasion, Station

WHY = "restored from a backup"
ALARMS = Message.occasion.in_((Occasion.ALARM, Occasion.SAFETY)) & Message.member_id.is_(None)
"""Of danger, to staff, each message for itself: better told twice than never (rule 29)."""

NOT_KNOWN_SENT = (Station.QUEUED, Station.CLAIMED, Station.SENDING)


@dataclass(frozen=True)
class Restored:
    """How many texts are to be looked for at the carrier, and chat messages let go."""

    texts: int
    chats: int


async def mark_restored(desk: Desk, as_of: datetime) -> Restored:
    """Nothing that may have gone since the backup (aware) goes again before the carrier's own list was asked.

    Chat has no such list: what was due there is dropped, all but alarms. Texts that came in since are fetched again.
    """
    at_once = update(Message).where(ALARMS, Message.station.in_(NOT_KNOWN_SENT))
    await desk.session.execute(at_once.values(station=Station.QUEUED, claimed_by=None, claimed_until=None))
    due = select(Message).where(Message.station.in_(NOT_KNOWN_SENT), Message.due_at <= desk.now, ~ALARMS)
    messages = list(await desk.session.scalars(due.order_by(Message.id)))
    texts = [message for message in messages if message.channel is Channel.TEXT]
    for message in texts:
        message.tried_at = as_of
        await begin_doubt(desk, message)
        message.due_at, message.why = desk.now, WHY
    for message in messages:
        if message.channel is Channel.CHAT:
            message.station, message.why, message.claimed_by, message.claimed_until = Station.DROPPED, WHY, None, None
    await desk.session.execute(update(ReadTo).where(ReadTo.moment > as_of).values(moment=as_of))
    await desk.note("restored", backup=as_of.isoformat(), texts=len(texts), chats=len(messages) - len(texts))
    return Restored(len(texts), len(messages) - len(texts))
