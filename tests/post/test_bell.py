"""One process queues, another is woken: here the service's own ticks are stopped, so that nothing else can wake it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import text

from fgdm_bot import bell
from fgdm_bot.bell import Bell
from fgdm_bot.db import open_engine
from fgdm_bot.stagecraft import staged
from models.terms import Station
from tests.post.office import BEGINS, Office, opened
from tests.post.pooler import pooler

ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
pytestmark = ON_POSTGRESQL


@asynccontextmanager
async def another_process(database_url: str) -> AsyncIterator[Bell]:
    engine = open_engine(database_url)
    there = Bell(engine, lambda: None)
    running = asyncio.create_task(there.run())
    try:
        yield there
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await engine.dispose()


@pytest.fixture
async def sleepy(office: Office) -> Office:
    """A service that looks after nothing by itself."""
    async with asyncio.timeout(120):
        await office.stage.service.bell.hears.wait()
    office.stage.service.ticks.stop()
    return office


async def test_what_one_process_queues_another_sends(sleepy: Office, database_url: str) -> None:
    async with another_process(database_url) as other:
        await sleepy.writes_to_dawn("Hello")
        other.ring()
        assert await sleepy.dawn.hears() == "Hello"


async def test_after_the_line_broke_it_is_opened_again(sleepy: Office, database_url: str) -> None:
    hears = sleepy.stage.service.bell.hears
    async with another_process(database_url) as other:
        async with sleepy.stage.service.db.work() as session:
            cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
            await session.execute(text(cut))
        await sleepy.until_so(lambda: _is(hears, False))
        await sleepy.until_so(lambda: _is(hears, True))
        await sleepy.writes_to_dawn("Hello")
        other.ring()
        assert await sleepy.dawn.hears() == "Hello"


async def _is(event: asyncio.Event, so: bool) -> bool:
    return event.is_set() is so


@pytest.mark.parametrize("becomes", [b"LOSTEN fgdm_post", b"SELECT 1 -- post"], ids=["refuses", "forgets"])
async def test_behind_a_pooler_that_does_not_know_listen_the_tick_wakes(
    database_url: str, becomes: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "fgdm_bot")
    async with (
        pooler(database_url, b"LISTEN fgdm_post", becomes) as by_pooler,
        staged(begins=BEGINS, more={"FGDM_DATABASE_URL": by_pooler}) as stage,
    ):
        office = await opened(stage)
        await office.writes_to_dawn("Hello")
        assert await office.dawn.hears() == "Hello"
        await office.until("Hello", Station.SENT, Station.DELIVERED)
        assert stage.service.bell.hears.is_set() == (becomes != b"LOSTEN fgdm_post")
    told = [record.getMessage() for record in caplog.records if record.name == bell.log.name]
    assert any("does not offer LISTEN" in line for line in told) == (becomes == b"LOSTEN fgdm_post")
