"""A window of the post office: one channel, what is in its hand, and what is on its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from sqlalchemy import Select, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from fgdm_bot.post.pace import LEASE, Pace
from models.message import Message
from models.terms import Channel, Station

BATCH = 200
AHEAD = 2.0  # seconds' worth that is claimed ahead where the pace is limited


class Sender(Protocol):
    """What a carrier's file offers the post."""

    async def __call__(self, address: str, message: Message) -> str: ...


@dataclass(frozen=True)
class Claimed:
    """A message in hand. `person`: one person's messages go one after the other."""

    id: int
    channel: Channel
    person: str


class Window:
    """One channel: how its messages are sent, how many at once, and how many a second (None: no limit)."""

    def __init__(self, channel: Channel, send: Sender, at_once: int, a_second: float | None = None) -> None:
        self.channel, self.send, self.at_once = channel, send, at_once
        self.pace = Pace(a_second)
        self.hand: list[Claimed] = []
        self.flying: dict[int, str] = {}  # message id -> person
        self.may_be_more = True
        self.looked_at: datetime | None = None

    @property
    def has_room(self) -> bool:
        """Whether to claim more: never so much that claims would lapse in our hand."""
        return self.may_be_more and len(self.hand) < max(1, self._most // 2)

    @property
    def _most(self) -> int:
        return BATCH if self.pace.a_second is None else max(2, min(BATCH, int(self.pace.a_second * AHEAD)))

    def pick(self) -> list[Claimed]:
        """What goes next: as many as there is room for, nobody twice at once."""
        room = min(self.at_once - len(self.flying), self.pace.allows())
        busy = set(self.flying.values())
        picked: list[Claimed] = []
        left: list[Claimed] = []
        for one in self.hand:
            if len(picked) < room and one.person not in busy:
                busy.add(one.person)
                picked.append(one)
            else:
                left.append(one)
        self.hand = left
        return picked

    async def claim(self, session: AsyncSession, name: str, now: datetime) -> list[Claimed]:
        """Mark the most urgent that are due as ours; what another process is claiming is passed over."""
        self.looked_at = now
        claim = (
            update(Message)
            .where(Message.id.in_(self._due(now).scalar_subquery()), Message.station == Station.QUEUED)
            .values(station=Station.CLAIMED, claimed_by=name, claimed_until=now + LEASE)
            .returning(Message.id, Message.member_id, Message.staff_id, Message.priority)
            .execution_options(synchronize_session=False)
        )
        rows = (await session.execute(claim)).all()
        rows = sorted(rows, key=lambda row: (row.priority, row.id))
        return [Claimed(row.id, self.channel, f"{row.member_id}:{row.staff_id}") for row in rows]

    def _due(self, now: datetime) -> Select[int]:
        return (
            select(Message.id)
            .where(Message.station == Station.QUEUED, Message.due_at <= now, Message.channel == self.channel)
            .order_by(Message.priority, Message.id)
            .limit(self._most)
            .with_for_update(skip_locked=True)
        )
