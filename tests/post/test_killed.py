"""Services are killed at every point there is: nothing is lost, nothing is sent twice."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from fgdm_bot.poller import LEASE, PAUSE
from models.message import Arrival
from models.terms import Channel
from tests.post.killing.town import Doomed, doomed, rounds

SEED = int(os.environ.get("SEED", "4"))


@pytest.mark.either
async def test_twenty_services_are_killed_one_after_the_other(database_url: str) -> None:
    async with doomed(database_url) as given:
        await rounds(given, 20, SEED)
        await given.settles()
        await given.nothing_is_lost_or_doubled()


@pytest.mark.slow
@pytest.mark.parametrize("batch", range(5))
async def test_two_hundred_services_are_killed(database_url: str, batch: int) -> None:
    """Five times forty, with carriers that misbehave besides."""
    async with doomed(database_url) as given:
        for kind in ("accept_then_500", "drop", "too_many", "slow", "repeat_callbacks", "callbacks_out_of_order"):
            await given.away.fault("twilio", kind, times=None, chance=0.03, method="create", seed=batch)
        await rounds(given, 40, SEED + batch)
        await given.away.clear_faults()
        await given.settles()
        await given.nothing_is_lost_or_doubled()


def state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_of_three_services_one_is_killed_and_one_sleeps_past_its_lease(database_url: str) -> None:
    async with doomed(database_url) as given:
        sleeper = await given.begin(fate=("before send", 1), number=signal.SIGSTOP)
        await given.writes("asleep", 8)
        async with asyncio.timeout(120):
            while state(sleeper) != "T":
                await asyncio.sleep(0.05)
        victim = await given.begin(fate=("after send", 5))
        third = await given.begin()
        await asyncio.gather(given.writes("three", 60), given.hears("three", 4))
        await given.dies(victim, within=2)
        await given.kill(third, signal.SIGTERM)
        await given.settles()
        os.kill(sleeper, signal.SIGCONT)
        await asyncio.sleep(1)
        await given.kill(sleeper, signal.SIGTERM)
        await given.away.settled()
        await given.nothing_is_lost_or_doubled()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_when_the_service_that_polls_is_killed_another_polls_and_no_order_is_lost_or_taken_twice(
    database_url: str,
) -> None:
    async with doomed(database_url) as given:
        poller = await given.begin()
        await _answers(given, "/case R-1042")
        other = await given.begin()
        os.kill(poller, signal.SIGKILL)
        await _answers(given, "/mine")
        await given.kill(other, signal.SIGTERM)
        assert await _orders(given) == {"/case R-1042": 1, "/mine": 1}


def test_another_polls_within_ten_seconds_of_a_pollers_death() -> None:
    assert LEASE + timedelta(seconds=PAUSE) < timedelta(seconds=10)


async def _answers(given: Doomed, order: str) -> None:
    sam = given.away.user(1001)
    await sam.says(order)
    assert "R-1042" in (await sam.hears(60)).text


async def _orders(given: Doomed) -> Counter[str]:
    """Orders taken, of those given here."""
    async with given.db.work() as session:
        taken = await session.scalars(select(Arrival).where(Arrival.channel == Channel.CHAT))
        return Counter(one.body for one in taken if one.body in ("/case R-1042", "/mine"))


@pytest.mark.slow
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_service_that_sleeps_past_its_lease_before_a_chat_message_does_not_send_it(database_url: str) -> None:
    """Another has told Sam by then that it is in doubt; the sleeper knows that it never went, and it goes once."""
    async with doomed(database_url) as given:
        sleeper = await given.begin(fate=("before chat", 1), number=signal.SIGSTOP)
        await given.hears("asleep", 1)
        async with asyncio.timeout(120):
            while state(sleeper) != "T":
                await asyncio.sleep(0.05)
        await given.settles()
        os.kill(sleeper, signal.SIGCONT)
        await asyncio.sleep(1)
        await given.kill(sleeper, signal.SIGTERM)
        await given.settles()
        await given.nothing_is_lost_or_doubled()


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux can fill one process's disk")
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_service_whose_disk_takes_nothing_more_loses_nothing_and_goes_on_once_there_is_room(
    database_url: str,
) -> None:
    """Its writes are refused by the system itself; ours are not."""
    async with doomed(database_url) as given:
        pid = await given.begin()
        await asyncio.gather(given.writes("before", 8), given.hears("before", 2))
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        _, answers = await asyncio.gather(given.writes("full", 8), given.hears("full", 4))
        assert set(answers) == {503}
        await asyncio.sleep(1)
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        await asyncio.gather(given.writes("after", 8), given.hears("after", 2))
        await asyncio.sleep(1)
        assert pid in given.alive
        await given.kill(pid, signal.SIGTERM)
        await given.settles()
        await given.nothing_is_lost_or_doubled()
