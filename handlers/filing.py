"""Every arrival is filed once; its effect is taken once, in the transaction that says so. A repeat ends here."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from handlers.desk import Desk, Inbound
from models.message import Arrival
from models.network import phone_mark
from models.staff import chat_mark
from models.terms import Channel

ARRIVALS = cast(Table, Arrival.__table__)


async def file_arrival(inbound: Inbound, desk: Desk) -> Arrival | None:
    """Take one arrival for its effect, filing it if need be; None when it had its effect before.

    Of two at once the later waits, or fails with IntegrityError and finds it filed when it tries again.
    """
    query = select(Arrival).where(Arrival.channel == inbound.channel, Arrival.provider_id == inbound.provider_id)
    arrival = (await desk.session.scalars(query.with_for_update())).one_or_none()
    if arrival is not None and arrival.taken_at is not None:
        return None
    if arrival is None:
        arrival = Arrival(**_values(inbound, desk.now))
        desk.session.add(arrival)
    arrival.taken_at = desk.now
    await desk.session.flush()
    return arrival


async def file_many(connection: AsyncConnection, arrived: Sequence[dict[str, Any]]) -> None:
    """File arrivals that will have their effect later, in one statement; those filed before are left as they are."""
    on_postgresql = connection.dialect.name == "postgresql"
    into = postgresql.insert(ARRIVALS) if on_postgresql else sqlite.insert(ARRIVALS)
    await connection.execute(into.on_conflict_do_nothing(), list(arrived))


def for_filing(inbound: Inbound, now: datetime, written_at: datetime | None = None) -> dict[str, Any]:
    """What is filed of one arrival. `written_at`: only of one that was fetched late."""
    return {**_values(inbound, now), "written_at": written_at}


async def untaken(session: AsyncSession, most: int, but: Collection[int] = ()) -> list[int]:
    """Texts filed whose effect is still to come, oldest first; without some that are left for later."""
    query = (
        select(Arrival.id)
        .where(Arrival.taken_at.is_(None), Arrival.channel == Channel.TEXT)
        .order_by(Arrival.id)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    return list(await session.scalars(query.where(Arrival.id.not_in(but)) if but else query))


async def filed(session: AsyncSession, arrival_id: int) -> Inbound:
    """A text as it was filed."""
    one = await session.get_one(Arrival, arrival_id)
    return Inbound(one.channel, one.provider_id, one.sender, one.body)


def _values(inbound: Inbound, now: datetime) -> dict[str, Any]:
    return {
        "channel": inbound.channel,
        "provider_id": inbound.provider_id,
        "sender": inbound.sender,
        "sender_mark": sender_mark(inbound),
        "body": inbound.text,
        "arrived_at": now,
    }


def sender_mark(inbound: Inbound) -> str:
    mark = phone_mark if inbound.channel is Channel.TEXT else chat_mark
    return mark(inbound.sender)
