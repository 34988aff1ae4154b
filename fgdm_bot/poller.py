"""Fetches chat updates by polling; one process of many at a time, by a lease in the database."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.exc import IntegrityError

from fgdm_bot.chat import Chat, PollTaken, Update
from fgdm_bot.db import AWAY, Database
from fgdm_bot.log import Spell, fault
from models.message import Lease

log = logging.getLogger("fgdm_bot.poller")

LEASE = timedelta(seconds=6)
RENEWED = 2.0  # seconds between renewals; a fetch may last longer than a lease
NAME = "telegram"
TRIES = 5
PAUSE = 1.0  # seconds between looks while another process polls, or after a fault


class Poller:
    def __init__(
        self,
        db: Database,
        chat: Chat,
        take: Callable[[Update], Awaitable[None]],
        clock: Callable[[], datetime],
    ) -> None:
        self._db, self._chat, self._take, self._clock = db, chat, take, clock
        self._me = secrets.token_hex(8)
        self._offset = 0
        self._failed: Counter[int] = Counter()
        self.alive = False
        self._trouble = Spell(log, "polling fails")

    async def run(self) -> None:
        """Poll for ever; what goes wrong is tried again after a pause. Ends by being cancelled."""
        while True:
            try:
                self.alive = await self._holds_lease()
                self._trouble.is_over()
                if self.alive:
                    await self._poll_while_ours()
                else:
                    await asyncio.sleep(PAUSE)
            except PollTaken:
                log.warning("another process polls this bot")
                await asyncio.sleep(PAUSE)
            except Exception as error:  # the database or Telegram is away; both come back
                self._trouble.goes_on(error)
                await asyncio.sleep(PAUSE)

    async def _poll_while_ours(self) -> None:
        """Poll until the lease is lost: one task fetches, another renews, and the end of either ends both."""
        tasks = {asyncio.create_task(self._poll()), asyncio.create_task(self._renew())}
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()

    async def _poll(self) -> None:
        while True:
            await self.once()

    async def _renew(self) -> None:
        while await self._holds_lease():  # noqa: ASYNC110  # what ends it happens in the database
            await asyncio.sleep(RENEWED)
        log.warning("another process polls now")

    async def once(self) -> None:
        """Fetch and take one batch. The offset moves only after each update's effect is committed."""
        for incoming in await self._chat.fetch(self._offset):
            await self._take_surely(incoming)
            self._offset = incoming.update_id + 1

    async def _take_surely(self, incoming: Update) -> None:
        """One that fails by itself, time after time, is passed over in the end: else nobody would be heard any more."""
        try:
            await self._take(incoming)
        except AWAY:
            raise
        except Exception as error:
            self._failed[incoming.update_id] += 1
            if self._failed[incoming.update_id] < TRIES:
                raise
            log.error("an update was passed over: %s", fault(error))

    async def _holds_lease(self) -> bool:
        now = self._clock()
        async with self._db.work() as session:
            mine = (
                update(Lease)
                .where(Lease.name == NAME, or_(Lease.holder == self._me, Lease.until < now))
                .values(holder=self._me, until=now + LEASE)
            )
            if (await session.execute(mine.returning(Lease.name))).first() is not None:
                return True
            if await session.scalar(select(Lease.name).where(Lease.name == NAME)) is not None:
                return False
        return await self._first_lease(now)

    async def _first_lease(self, now: datetime) -> bool:
        try:
            async with self._db.work() as session:
                session.add(Lease(name=NAME, holder=self._me, until=now + LEASE))
        except IntegrityError:
            return False
        return True

    async def let_go(self) -> None:
        """Let another process poll at once; where the database is away, once the lease has lapsed."""
        mine = update(Lease).where(Lease.name == NAME, Lease.holder == self._me)
        with contextlib.suppress(*AWAY):
            async with self._db.work() as session:
                await session.execute(mine.values(until=self._clock() - LEASE))
