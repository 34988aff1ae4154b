"""Every arrival is filed once, in the transaction of its effect; a repeat ends here."""

from __future__ import annotations

from sqlalchemy import select

from handlers.desk import Desk, Inbound
from models.message import Arrival
from models.network import phone_mark
from models.staff import chat_mark
from models.terms import Channel


async def file_arrival(inbound: Inbound, desk: Desk) -> Arrival | None:
    """File one arrival; None when it was filed before (of two at once the later fails)."""
    query = select(Arrival.id).where(Arrival.channel == inbound.channel, Arrival.provider_id == inbound.provider_id)
    if await desk.session.scalar(query) is not None:
        return None
    arrival = Arrival(
        channel=inbound.channel,
        provider_id=inbound.provider_id,
        sender=inbound.sender,
        sender_mark=sender_mark(inbound),
        body=inbound.text,
        arrived_at=desk.now,
    )
    desk.session.add(arrival)
    await desk.session.flush()
    return arrival


def sender_mark(inbound: Inbound) -> str:
    mark = phone_mark if inbound.channel is Channel.TEXT else chat_mark
    return mark(inbound.sender)
