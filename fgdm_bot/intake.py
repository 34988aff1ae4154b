"""Texts in: filed at once, the arrivals of one moment in one commit; their effects follow surely, each by itself.

The answer to the carrier waits for the filing only. What is filed and has not had its effect is looked for at
every start and every few seconds, so that a process that dies in between loses nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from fgdm_bot.db import AWAY, Database
from fgdm_bot.log import Spell, fault
from fgdm_bot.post.pace import elapsed
from handlers.desk import Desk, House, Inbound
from handlers.filing import file_many, filed, for_filing, untaken

log = logging.getLogger("fgdm_bot.intake")

AT_ONCE = 200
EFFECTS = 20  # in one transaction
QUIET = 0.005  # seconds in which nothing came: whoever brings a text waits for its filing, so that goes first
HOLDS_BACK = 0.4  # seconds at most for which effects wait for that
SLICE = 0.05  # seconds of effects after which they make way again
TRIES = 5
AFTER_A_FAULT = 1.0  # seconds
PASSED_OVER_FOR = timedelta(hours=1)

Take = Callable[[Inbound, Desk], Awaitable[None]]
Filed = tuple[dict[str, Any], "asyncio.Future[None]"]


class Intake:
    """Files texts and sees to their effects. Several may run on one database.

    `ways`: what is done with a text; each the next where the one before failed for a fault of ours.
    """

    def __init__(
        self,
        db: Database,
        house: Callable[[], House],
        ways: Sequence[Take],
        nudge: Callable[[], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._db, self._house, self._clock = db, house, clock
        self._ways, self._nudge = ways, nudge
        self._waiting: list[Filed] = []
        self._turn = _turns(db)
        self._files, self._busy_at = False, elapsed()  # whether anything is being filed, and when something last was
        self._arrived, self._filed = asyncio.Event(), asyncio.Event()
        self._failed: Counter[int] = Counter()
        self._passed_over: dict[int, datetime] = {}  # which arrivals, and until when
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
                self._files = True
                await self._file(batch)
                self._files, self._busy_at = False, elapsed()

    async def _file(self, batch: list[Filed]) -> None:
        """All in one commit; if that fails, each by itself, so that one bad text never fails its neighbours."""
        try:
            async with self._turn, self._db.engine.begin() as connection:
                await file_many(connection, [values for values, _ in batch])
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
                await self._lull()
                while await self.take_some():
                    await self._lull()
                self._trouble.is_over()
            except Exception as error:  # the database is away; all of it is still there to be taken
                self._trouble.goes_on(error)
                await asyncio.sleep(AFTER_A_FAULT)
                self._filed.set()

    @property
    def _is_filing(self) -> bool:
        return self._files or bool(self._waiting)

    async def _lull(self) -> None:
        """Wait while one text comes after the other, but not for long."""
        end = elapsed() + HOLDS_BACK
        while (now := elapsed()) < end and (self._is_filing or now < self._busy_at + QUIET):  # noqa: ASYNC110  # time, too
            await asyncio.sleep(QUIET / 4)

    async def take_some(self) -> bool:
        """The effects of the oldest few; whether there were any."""
        taken: list[int] = []
        try:
            await self._together(EFFECTS, taken)
        except AWAY:
            raise
        except Exception as error:
            log.error("a group of texts was taken apart: %s", fault(error))
            await self._first_alone()
        return bool(taken)

    async def _together(self, most: int, taken: list[int]) -> None:
        """In one transaction, in order; which they were is told in `taken`, also when it fails."""
        nudged, end = False, elapsed() + SLICE
        async with self._turn, self._db.work() as session:
            for arrival_id in await untaken(session, most, self._left_for_later()):
                if taken and self._is_filing and elapsed() > end:
                    break
                taken.append(arrival_id)
                desk = Desk(session, self._clock(), self._house())
                await self._take_one(arrival_id, desk)
                nudged = nudged or desk.nudged
        if nudged:
            self._nudge()

    async def _first_alone(self) -> None:
        """The oldest by itself, or it is passed over for a while, so that one never stops the others."""
        taken: list[int] = []
        try:
            await self._together(1, taken)
        except AWAY:
            raise
        except Exception as error:
            log.error("a text had no effect: %s", fault(error))
            for arrival_id in taken:
                self._pass_over(arrival_id)

    async def _take_one(self, arrival_id: int, desk: Desk) -> None:
        """One text's effect behind a savepoint; a fault of ours is undone, logged and told, and the text kept."""
        for number, way in enumerate(self._ways):
            try:
                async with desk.session.begin_nested():
                    await way(await filed(desk.session, arrival_id), desk)
                return
            except AWAY:
                self._failed[arrival_id] += 1
                if number or self._failed[arrival_id] < TRIES:
                    raise  # the database is away: all of these are taken again
            except Exception as error:
                log.error("a text had no effect: %s", fault(error))
        self._pass_over(arrival_id)

    def _pass_over(self, arrival_id: int) -> None:
        log.error("text %s is passed over for an hour, and nobody was told of it", arrival_id)
        self._passed_over[arrival_id] = self._clock() + PASSED_OVER_FOR

    def _left_for_later(self) -> Collection[int]:
        now = self._clock()
        self._passed_over = {one: until for one, until in self._passed_over.items() if until > now}
        return self._passed_over


def _turns(db: Database) -> asyncio.Semaphore:
    """Filing and taking side by side; with SQLite in turn, so that neither waits for the database's own lock."""
    return asyncio.Semaphore(1 if db.engine.dialect.name == "sqlite" else 2)


def _tell(batch: list[Filed], error: Exception | None) -> None:
    for _, done in batch:
        if done.done():
            continue  # whoever brought it has gone
        if error is None:
            done.set_result(None)
        else:
            done.set_exception(error)
