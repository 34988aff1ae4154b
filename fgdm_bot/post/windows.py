"""A window of the post office: one channel, what is in its hand, what lies ready, and what is on its way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Select, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from fgdm_bot.post.pace import LEASE, Pace
from models.message import MESSAGES, Outgoing
from models.terms import Channel, Station

BATCH = 500
AHEAD = 2.0  # seconds' worth that is claimed ahead where the pace is limited
MOST_READY = 512


class Sender(Protocol):
    """What a carrier's file offers the post."""

    async def __call__(self, address: str, message: Outgoing) -> str: ...


@dataclass(frozen=True)
class Claimed:
    """A message in hand. `person`: one person's messages go one after the other."""

    id: int
    channel: Channel
    person: str


class Ready(NamedTuple):
    """Looked at, and marked as being sent.

    `fresh`: whether that look is still good to begin on; `in_time`: whether bytes may still leave.
    """

    message: Outgoing
    address: str
    fresh: Callable[[], bool]
    in_time: Callable[[], bool]


class Window:
    """One channel: how its messages are sent, how many at once, and how many a second (None: no limit)."""

    def __init__(self, channel: Channel, send: Sender, at_once: int, a_second: float | None = None) -> None:
        self.channel, self.send, self.at_once = channel, send, at_once
        self.pace = Pace(a_second)
        self.hand: list[Claimed] = []
        self.ready: deque[Ready] = deque()
        self.going: dict[int, str] = {}  # what is ready or on its way: message id -> person
        self.flying = 0
        self.may_be_more = True
        self.looked_at: datetime | None = None
        self._came_down, self._ran_dry = 0, False  # since the last pick: how many; whether the line had to wait for us
        self._ahead = 0

    @property
    def has_room(self) -> bool:
        """Whether to claim more: never so much that claims would lapse in our hand."""
        return self.may_be_more and len(self.hand) < max(1, self._most // 2)

    @property
    def _most(self) -> int:
        return BATCH if self.pace.a_second is None else max(2, min(BATCH, int(self.pace.a_second * AHEAD)))

    def pick(self) -> list[Claimed]:
        """What goes next: as many as there is room for, nobody twice at once."""
        room = min(self.at_once + self._to_lie_ready() - len(self.going), self.pace.allows())
        if room <= 0:
            return []
        busy = set(self.going.values())
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

    def _to_lie_ready(self) -> int:
        """How many besides those that may be on their way: so that the line is not idle while the database works.

        As many as came down since the last pick, so that none lies there for long; where the line had to wait for us,
        twice as many as before.
        """
        came_down, self._came_down = self._came_down, 0
        ran_dry, self._ran_dry = self._ran_dry, False
        self._ahead = min(max(came_down, 2 * self._ahead if ran_dry else 0), MOST_READY)
        return self._ahead

    def lay_ready(self, one: Ready) -> None:
        self.ready.append(one)
        self.going[one.message.id] = person(one.message.member_id, one.message.staff_id)
        self.pace.spend(1)

    def come_down(self, message_id: int) -> None:
        del self.going[message_id]
        self._came_down += 1
        self._ran_dry = self._ran_dry or not self.ready

    async def claim(self, session: AsyncSession, name: str, now: datetime) -> list[Claimed]:
        """Mark the most urgent that are due as ours; what another process is claiming is passed over."""
        self.looked_at = now
        claim = (
            update(MESSAGES)
            .where(MESSAGES.c.id.in_(self._due(now).scalar_subquery()), MESSAGES.c.station == Station.QUEUED)
            .values(station=Station.CLAIMED, claimed_by=name, claimed_until=now + LEASE)
            .returning(MESSAGES.c.priority, MESSAGES.c.id, MESSAGES.c.member_id, MESSAGES.c.staff_id)
        )
        await session.flush()
        rows = sorted((await session.execute(claim)).all(), key=itemgetter(0, 1))
        return [Claimed(id_, self.channel, person(member_id, staff_id)) for _, id_, member_id, staff_id in rows]

    def _due(self, now: datetime) -> Select[Any]:
        return (
            select(MESSAGES.c.id)
            .where(MESSAGES.c.station == Station.QUEUED, MESSAGES.c.due_at <= now, MESSAGES.c.channel == self.channel)
            .order_by(MESSAGES.c.priority, MESSAGES.c.id)
            .limit(self._most)
            .with_for_update(skip_locked=True)
        )


def person(member_id: int | None, staff_id: int | None) -> str:
    return f"{member_id}:{staff_id}"
