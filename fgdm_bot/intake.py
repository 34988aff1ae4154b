"""Texts in: filed at once, the arrivals of one moment in one commit; their effects follow surely, each by itself.

The answer to the carrier waits for the filing only. What is filed and has not had its effect is looked for at
every start and every few seconds, so that a process that dies in between loses nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from fgdm_bot.db import AWAY, Database
from fgdm_bot.log import Spell, fault
from handlers.desk import Desk, House, Inbound
from handlers.filing import file_many, for_filing, untaken

log = logging.getLogger("fgdm_bot.intake")

AT_ONCE = 200
EFFECTS = 20  # in one transaction
TRIES = 5
AFTER_A_FAULT = 1.0  # seconds

Take = Callable[[Inbound, Desk], Awaitable[None]]
Filed = tuple[dict[str, Any], "asyncio.Future[None]"]


class Intake:
    """Files texts and sees to their effects. Several may run on one database."""

    def __init__(
        self,
        db: Database,
        house: Callable[[], House],
        take: Take,
        mishap: Take,
        nudge: Callable[[], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._db, self._house, self._take, self._mishap, self._clock = db, house, take, mishap, clock
        self._nudge = nudge
        self._waiting: list[Filed] = []
        self._turn = asyncio.Lock()  # in one process one at a time, so that neither waits for the database's own lock
        self._arrived, self._filed = asyncio.Event(), asyncio.Event()
        self._failed: Counter[str] = Counter()
        self._trouble = Spell(log, "texts filed are not taken")

    async def file(self, inbound: Inbound, written_at: datetime | None = None) -> None:
        """Returns once the text is durably filed; raises when it is not."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((for_filing(inbound, self._clock(), written_at), done))
        self._arrived.set()
        await done

    def look(self) -> None:
        """There may be texts whose effect is still to come."""
        self._filed.set()

    async def run(self) -> None:
        """File and take, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._file_for_ever())
            group.create_task(self._take_for_ever())

    async def _file_for_ever(self) -> None:
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            while self._waiting:
                batch, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
                await self._file(batch)

    async def _file(self, batch: list[Filed]) -> None:
        """All in one commit; if that fails, each by itself, so that one bad text never fails its neighbours."""
        try:
            async with self._turn, self._db.work() as session:
                await file_many(session, [values for values, _ in batch])
        except Exception as error:
            if len(batch) > 1 and not isinstance(error, AWAY):
                for one in batch:
                    await self._file([one])
                return
            log.error("%s texts were not filed: %s", len(batch), fault(error))
            _tell(batch, error)
        else:
            _tell(batch, None)
            self._filed.set()

    async def _take_for_ever(self) -> None:
        self._filed.set()  # what an earlier run left
        while True:
            await self._filed.wait()
            self._filed.clear()
            try:
                while await self.take_some():
                    pass
                self._trouble.is_over()
            except Exception as error:  # the database is away; all of it is still there to be taken
                self._trouble.goes_on(error)
                await asyncio.sleep(AFTER_A_FAULT)
                self._filed.set()

    async def take_some(self) -> bool:
        """The effects of the oldest few, in one transaction, in order; whether there were any.

        Fewer where texts wait to be filed: somebody waits for that answer.
        """
        nudged = False
        async with self._turn, self._db.work() as session:
            waiting = await untaken(session, 1 if self._waiting else EFFECTS)
            for number, inbound in enumerate(waiting):
                if number and self._waiting:
                    break
                desk = Desk(session, self._clock(), self._house())
                await self._take_one(inbound, desk)
                nudged = nudged or desk.nudged
        if nudged:
            self._nudge()
        return bool(waiting)

    async def _take_one(self, inbound: Inbound, desk: Desk) -> None:
        """One text's effect behind a savepoint; a fault of ours is undone, logged and told, and the text kept."""
        try:
            async with desk.session.begin_nested():
                await self._take(inbound, desk)
        except AWAY:
            self._failed[inbound.provider_id] += 1
            if self._failed[inbound.provider_id] < TRIES:
                raise  # the database is away: all of these are taken again
            await self._tell_mishap(inbound, desk)
        except Exception as error:
            log.error("a text had no effect: %s", fault(error))
            await self._tell_mishap(inbound, desk)

    async def _tell_mishap(self, inbound: Inbound, desk: Desk) -> None:
        async with desk.session.begin_nested():
            await self._mishap(inbound, desk)


def _tell(batch: list[Filed], error: Exception | None) -> None:
    for _, done in batch:
        if done.done():
            continue  # whoever brought it has gone
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)
