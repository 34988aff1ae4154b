"""The database breaks down beneath the service: no text is lost, none is doubled, and it recovers by itself."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select

from fgdm_bot.stagecraft import staged
from models.message import Matter
from models.terms import Station
from tests.post.breakdowns import Disk, Server, Standby, filled, locked, small_disk
from tests.post.office import BEGINS, Office, opened

LONG = "I can come on the first day but " + "really " * 200
ON_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@ON_SQLITE
async def test_on_a_full_disk_dawns_text_is_refused_then_fetched_once_there_is_room(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    disk = Disk(office.stage.service.db)
    disk.fills()
    answers = [await office.dawn.says(f"{LONG}{n}") for n in range(4)]
    assert set(answers[1:]) == {503}
    assert any("SQLITE_FULL (the disk is full)" in record.getMessage() for record in caplog.records)
    disk.has_room()
    await _fetches(office)
    await _each_had_its_effect_once(office, [f"{LONG}{n}" for n in range(4)])
    await office.texts_dawn("We have noted it")
    await office.until("We have noted it", Station.DELIVERED)
    assert office.dawn.texts.count("We have noted it") == 1


@ON_SQLITE
async def test_while_another_process_holds_the_lock_dawns_text_is_refused_and_fetched_later(
    office: Office, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    await office.texts_dawn("Before")
    async with locked(database_url, office.stage.service.db):
        assert await office.dawn.says("can you ring me") == 503
        assert any("SQLITE_BUSY (the database is locked" in record.getMessage() for record in caplog.records)
    await _fetches(office)
    await _each_had_its_effect_once(office, ["can you ring me"])
    await office.until("Before", Station.SENT, Station.DELIVERED)
    assert office.dawn.texts.count("Before") == 1


@ON_SQLITE
async def test_a_text_that_cannot_be_filed_in_time_is_refused_in_time(office: Office, database_url: str) -> None:
    office.stage.service.answers_within = 0.1
    async with locked(database_url, office.stage.service.db):
        assert await office.dawn.says("can you ring me") == 503
    await _each_had_its_effect_once(office, ["can you ring me"])
    assert await office.dawn.repeats() == [200]
    assert len(await office.arrivals()) == 1


@pytest.fixture
def server() -> Iterator[Server]:
    if sys.platform not in ("linux", "darwin"):
        pytest.skip("PostgreSQL is only started on Linux and macOS")
    there = Server()
    yield there
    there.close()


async def test_postgresql_stops_crashes_and_comes_back_while_texts_go_out_and_come_in(server: Server) -> None:
    async with _busy(server.url):
        for breaks_down in (server.stops, server.crashes):
            await asyncio.sleep(0.3)
            await breaks_down()
            await asyncio.sleep(0.5)
            await server.starts()


@pytest.fixture
def standby(server: Server) -> Iterator[Standby]:
    there = Standby(server)
    yield there
    there.close()


async def test_a_standby_takes_over_while_texts_go_out_and_come_in(server: Server, standby: Standby) -> None:
    """With both in the address and commits that wait for the standby, the service need not even be started again."""
    async with _busy(standby.url):
        await asyncio.sleep(0.3)
        await server.crashes()
        await asyncio.sleep(0.5)
        await standby.takes_over()


@pytest.fixture
def on_a_small_disk() -> Iterator[tuple[str, Server]]:
    try:
        with small_disk(mebibytes=160) as disk:
            server = Server(under=disk)
            yield disk, server
            server.close()
    except OSError:
        pytest.skip("a disk that can be filled may only be mounted by root")


async def test_postgresqls_disk_is_full_while_texts_go_out_and_come_in(
    on_a_small_disk: tuple[str, Server], caplog: pytest.LogCaptureFixture
) -> None:
    disk, server = on_a_small_disk
    async with _busy(server.url) as answers:
        await asyncio.sleep(0.3)
        with filled(disk):
            async with asyncio.timeout(60):
                while 503 not in answers:
                    await asyncio.sleep(0.05)
    assert any("53100 (the database's disk is full)" in record.getMessage() for record in caplog.records)


@asynccontextmanager
async def _busy(database_url: str) -> AsyncIterator[list[int | None]]:
    """Many texts go out and come in; in the end each went once, and each had its effect once.

    Gives what those who write have been answered so far.
    """
    async with staged(begins=BEGINS, more={"FGDM_DATABASE_URL": database_url, "FGDM_TWILIO_RATE": "0"}) as stage:
        office = await opened(stage)
        out, written = [f"text {n}" for n in range(60)], [f"{LONG}{n}" for n in range(30)]
        for words in out:
            await office.writes_to_dawn(words)
        stage.service.post.nudge()
        answers: list[int | None] = []
        writing = asyncio.create_task(_write(office, written, answers))
        yield answers
        await writing
        assert 503 in answers
        assert 200 in answers
        await _fetches(office)
        await _each_had_its_effect_once(office, written)
        for minutes in (1, 3, 11, 11):
            await office.until_so(lambda: _rests(office))
            await office.later(minutes=minutes)
        await office.until_so(lambda: _all_went(office))
        assert Counter(text for text in office.dawn.texts if text in out) == Counter(out)


async def _write(office: Office, words: list[str], answers: list[int | None]) -> None:
    for one in words:
        answers.append(await office.dawn.says(one))
        await asyncio.sleep(0.1)


async def _fetches(office: Office) -> None:
    """Some minutes later the carrier's list is read."""
    await office.later(minutes=4)
    await office.stage.service.missed.look()


async def _each_had_its_effect_once(office: Office, words: list[str]) -> None:
    await office.until_so(lambda: _taken(office, len(words)))
    assert Counter(one.body for one in await office.arrivals()) == Counter(words)
    async with office.stage.service.db.work() as session:
        matters = [one for one in await session.scalars(select(Matter)) if one.arrival_id]
    assert len(matters) == len(words)


async def _taken(office: Office, number: int) -> bool:
    arrivals = await office.arrivals()
    return len(arrivals) >= number and all(one.taken_at for one in arrivals)


async def _rests(office: Office) -> bool:
    return not any(text.station in (Station.CLAIMED, Station.SENDING) for text in await office.texts_out())


async def _all_went(office: Office) -> bool:
    return all(text.station in (Station.SENT, Station.DELIVERED) for text in await office.texts_out())
