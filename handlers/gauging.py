"""How things stand with what goes out and comes in, as numbers for whoever watches the service. Nobody is in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.message import Arrival, Matter, Message
from models.terms import MatterKind, Station

WAITING = (Station.QUEUED, Station.CLAIMED, Station.SENDING)
ENDED_BADLY = (Station.FAILED, Station.UNDELIVERED, Station.DROPPED)
LATELY = timedelta(days=1)


@dataclass(frozen=True)
class Gauges:
    """Numbers of messages and matters; `oldest_due` in seconds that the most overdue message waits."""

    due: dict[str, int] = field(default_factory=dict)
    later: int = 0
    oldest_due: float = 0.0
    in_doubt: int = 0
    failures: dict[tuple[str, str], int] = field(default_factory=dict)  # (channel, station) in the last day
    matters: dict[str, int] = field(default_factory=dict)
    untaken: int = 0


async def gauges(session: AsyncSession, now: datetime) -> Gauges:
    """All of them, each by an index: what is long past or far ahead costs nothing."""
    due = Message.due_at <= now
    oldest = await session.scalar(select(func.min(Message.due_at)).where(Message.station.in_(WAITING), due))
    return Gauges(
        due=await _due(session, now),
        later=await _count(session, Message.station == Station.QUEUED, ~due),
        oldest_due=(now - oldest).total_seconds() if oldest else 0.0,
        in_doubt=await _count(session, Message.station == Station.IN_DOUBT),
        failures=await _failures(session, now),
        matters=await _matters(session),
        untaken=await session.scalar(select(func.count()).where(Arrival.taken_at.is_(None))) or 0,
    )


async def _count(session: AsyncSession, *which: object) -> int:
    return await session.scalar(select(func.count()).select_from(Message).where(*which)) or 0  # type: ignore[arg-type]  # conditions


async def _due(session: AsyncSession, now: datetime) -> dict[str, int]:
    query = select(Message.channel, func.count()).where(Message.station.in_(WAITING), Message.due_at <= now)
    return {channel.value: number for channel, number in await session.execute(query.group_by(Message.channel))}


async def _failures(session: AsyncSession, now: datetime) -> dict[tuple[str, str], int]:
    lately = (Message.station.in_(ENDED_BADLY), Message.due_at > now - LATELY)
    query = select(Message.channel, Message.station, func.count()).where(*lately)
    rows = await session.execute(query.group_by(Message.channel, Message.station))
    return {(channel.value, station.value): number for channel, station, number in rows}


async def _matters(session: AsyncSession) -> dict[str, int]:
    query = select(Matter.kind, func.count()).where(Matter.settled_at.is_(None)).group_by(Matter.kind)
    found = {kind.value: number for kind, number in await session.execute(query)}
    return {kind.value: found.get(kind.value, 0) for kind in MatterKind}
