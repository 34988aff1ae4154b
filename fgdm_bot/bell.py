"""Wakes the other processes on one PostgreSQL when there is something to send (LISTEN/NOTIFY); the tick is the net.

It is rung after the commit, a few times a second at most, from a connection of its own moment: a NOTIFY inside
every unit would make their commits wait for each other. A ring that is lost costs some seconds, never a text.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable
from typing import Any

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from fgdm_bot.log import fault

log = logging.getLogger("fgdm_bot.bell")

CHANNEL = "fgdm_post"
BETWEEN_RINGS = 0.1  # seconds
AGAIN_IN = 2.0  # seconds, after the line broke
QUIET_FOR = 60.0  # seconds of silence after which the line is tried: a dead one says nothing either
ANSWERS_IN = 10.0  # seconds

LISTEN = text(f"LISTEN {CHANNEL}")
RING = text("SELECT pg_notify(:channel, :name)")


class Refused(Exception):
    """The database, or a pooler before it, does not know LISTEN."""


class Bell:
    """Rings for the others, and hears them. With SQLite there are no others, and it is silent."""

    def __init__(self, engine: AsyncEngine, heard: Callable[[], None]) -> None:
        self._engine, self._heard = engine.execution_options(isolation_level="AUTOCOMMIT"), heard
        self._is_there = engine.dialect.name == "postgresql"
        self._name = secrets.token_hex(8)
        self._pulled = asyncio.Event()
        self.hears = asyncio.Event()  # set while the line is open

    def ring(self) -> None:
        """Have the others look, soon."""
        self._pulled.set()

    async def run(self) -> None:
        """Ring and listen, until cancelled; silent where there is nobody else."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._ring_for_ever())
            group.create_task(self._listen_for_ever())

    async def _ring_for_ever(self) -> None:
        while True:
            await self._pulled.wait()
            self._pulled.clear()
            if self._is_there:
                await self._ring()
            await asyncio.sleep(BETWEEN_RINGS)

    async def _ring(self) -> None:
        try:
            async with self._engine.connect() as line:
                await line.execute(RING, {"channel": CHANNEL, "name": self._name})
        except Exception as error:  # the others' tick will do
            log.debug("the bell was not rung: %s", fault(error))

    async def _listen_for_ever(self) -> None:
        told = False
        while self._is_there:
            try:
                await self._listen()
            except Refused:
                if not told:
                    log.warning("the database does not offer LISTEN: another process is woken by its tick alone")
                told = True
                await asyncio.sleep(QUIET_FOR)  # it may have been a standby
            except Exception as error:
                log.warning("the bell's line broke, and is opened again: %s", fault(error))
            await asyncio.sleep(AGAIN_IN)

    async def _listen(self) -> None:
        line = await self._engine.connect()
        try:
            await _open(line)
            self.hears.set()
            self._heard()  # what was rung while the line was down
            while True:
                await self._hear(line)
                async with asyncio.timeout(ANSWERS_IN):
                    await line.execute(text("SELECT 1"))
        finally:
            self.hears.clear()
            await line.invalidate()  # never back into the pool: it would go on listening there
            await line.close()

    async def _hear(self, line: AsyncConnection) -> None:
        """Until a while of silence."""
        driver: Any = (await line.get_raw_connection()).driver_connection
        async for notice in driver.notifies(timeout=QUIET_FOR):
            if notice.payload != self._name:
                self._heard()


async def _open(line: AsyncConnection) -> None:
    try:
        await line.execute(LISTEN)
    except DBAPIError as error:
        if error.connection_invalidated:
            raise
        raise Refused from None
