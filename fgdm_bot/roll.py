"""Which processes send on this database, so that they share what the carrier allows one sender a second."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update

from fgdm_bot.db import Database
from models.message import Lease

PREFIX = "post:"
LAPSES_IN = timedelta(seconds=20)  # some ticks: a busy process is not struck off


class Roll:
    """Each says at every tick that it is there; one that has died is struck off when its lease lapses."""

    def __init__(self, db: Database, name: str, clock: Callable[[], datetime]) -> None:
        self._db, self._holder, self._clock = db, name, clock

    async def call(self) -> int:
        """Say that we are here; how many are, ourselves among them."""
        now = self._clock()
        async with self._db.work() as session:
            ours = update(Lease).where(Lease.name == PREFIX + self._holder).values(until=now + LAPSES_IN)
            if (await session.execute(ours.returning(Lease.name))).first() is None:
                session.add(Lease(name=PREFIX + self._holder, holder=self._holder, until=now + LAPSES_IN))
            await session.execute(delete(Lease).where(Lease.name.startswith(PREFIX), Lease.until < now))
            there = select(func.count()).where(Lease.name.startswith(PREFIX))
            return await session.scalar(there) or 1

    async def leave(self) -> None:
        async with self._db.work() as session:
            await session.execute(delete(Lease).where(Lease.name == PREFIX + self._holder))
