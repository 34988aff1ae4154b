"""A window of the post office: one channel, what is in its hand, what lies ready, and what is on its way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Column, ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from fgdm_bot.post.pace import GOES_WITHIN, Pace
from models.message import MESSAGES, Outgoing
from models.terms import Channel, Station

BATCH = 2000  # messages seen at one look: it costs as much for few, so it is worth seeing many
MOST_READY = 512
OTHERS = MESSAGES.alias()


class Sender(Protocol):
    """What a carrier's file offers the post."""

    async def __call__(self, address: str, message: Outgoing) -> str: ...


@dataclass(frozen=True)
class Seen:
    """A message that waited when we looked. `person`: one person's messages go one after the other."""

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
        self.hand: list[Seen] = []  # only seen: others see the same, and who takes one first sends it
        self.ready: deque[Ready] = deque()
        self.going: dict[int, str] = {}  # what is ready or on its way: message id -> person
        self.flying = 0
        self.is_told = True  # of something that was not there at the last look
        self.looked_at: datetime | None = None
        self._seen, self._may_be_more = 0, True
        self._passed_over: set[int] = set()  # what another had its hand on when we came to take it
        self._came_down, self._ran_dry = 0, False  # since the last pick: how many; whether the line had to wait for us
        self._ahead = 0

    @property
    def is_to_look(self) -> bool:
        """Whether to look again: at once where we were told of something, else where the hand runs low."""
        return self.is_told or (self._may_be_more and 2 * len(self.hand) < self._seen)

    def tell(self) -> None:
        """There may be something that was not there at the last look; what was passed over may be free again."""
        self.is_told = True
        self._passed_over.clear()

    def pick(self) -> list[Seen]:
        """What goes next: as many as there is room for, nobody twice at once."""
        room = min(self.at_once + self._to_lie_ready() - len(self.going), self.pace.allows())
        if room <= 0:
            return []
        busy = set(self.going.values())
        picked: list[Seen] = []
        left: list[Seen] = []
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

    def pass_over(self, missed: Sequence[Seen]) -> None:
        """Another has its hand on these: neither they nor what follows to the same people is for us until we look."""
        self.is_told = self.is_told or bool(missed)
        self._passed_over.update(one.id for one in missed)
        self._leave({one.person for one in missed})

    def _leave(self, people: set[str]) -> None:
        self.hand = [one for one in self.hand if one.person not in people] if people else self.hand

    async def look(self, session: AsyncSession, name: str, now: datetime) -> None:
        """Take in hand the most urgent that are due, and nothing else.

        What we passed over and still see is in the middle of another's transaction, be it ever so long.
        """
        self.is_told, self.looked_at = False, now
        most = BATCH + len(self._passed_over)
        await session.flush()
        rows = (await session.execute(self._due(name, now).limit(most))).all()
        seen = [Seen(id_, self.channel, person(member_id, staff_id)) for id_, member_id, staff_id in rows]
        self._passed_over &= {one.id for one in seen}
        self.hand = seen
        self._leave({one.person for one in seen if one.id in self._passed_over})
        self._seen, self._may_be_more = len(self.hand), len(seen) == most

    def _due(self, name: str, now: datetime) -> Select[Any]:
        waiting = (MESSAGES.c.station == Station.QUEUED, MESSAGES.c.due_at <= now, MESSAGES.c.channel == self.channel)
        free = [self._is_free(column, name, now) for column in (MESSAGES.c.member_id, MESSAGES.c.staff_id)]
        query = select(MESSAGES.c.id, MESSAGES.c.member_id, MESSAGES.c.staff_id).where(*waiting, *free)
        return query.order_by(MESSAGES.c.priority, MESSAGES.c.id)

    def _is_free(self, column: Column[Any], name: str, now: datetime) -> ColumnElement[bool]:
        """Nobody else is just sending to this person: after so many seconds nothing of an attempt leaves any more."""
        them = OTHERS.c[column.name]
        others = select(them).where(
            OTHERS.c.station == Station.SENDING, OTHERS.c.channel == self.channel, them.is_not(None),
            OTHERS.c.claimed_by != name, OTHERS.c.tried_at > now - timedelta(seconds=GOES_WITHIN),
        )  # fmt: skip
        return or_(column.is_(None), column.not_in(others))


def person(member_id: int | None, staff_id: int | None) -> str:
    return f"{member_id}:{staff_id}"
