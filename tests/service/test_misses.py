"""Somebody tries links at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from fgdm_bot.app import Bot
from fgdm_bot.config import settings_from
from fgdm_bot.misses import MOST, MOST_ADDRESSES, WITHIN, Misses
from tests.access.test_web_and_command_line import NONE, settings

if TYPE_CHECKING:
    from conftest import Family, Town


async def test_an_address_that_tries_many_links_is_turned_away_and_nobody_else(
    town: Town, database_url: str, fixed: Family
) -> None:
    bot = Bot(settings_from(settings(database_url)), lambda: town.now)
    dawns = fixed.dawn.hears().partition("/m/")[2].split()[0]

    async def asks(path: str, address: str) -> int:
        way = httpx.ASGITransport(bot.web, client=(address, 1))
        async with httpx.AsyncClient(transport=way, base_url="https://fgdm.example") as visitor:
            return (await visitor.get(path)).status_code

    assert {await asks(f"/m/{NONE}", "203.0.113.9") for _ in range(MOST - 1)} == {404}
    assert await asks(f"/c/{NONE}.ics", "203.0.113.9") == 404
    assert {await asks(path, "203.0.113.9") for path in (f"/m/{NONE}", f"/m/{dawns}", f"/m/{NONE}.ics")} == {429}
    assert await asks(f"/m/{dawns}", "203.0.113.10") == 200
    assert {await asks(f"/m/{NONE}", "127.0.0.1") for _ in range(MOST + 5)} == {404}
    await bot.db.close()


def test_counts_end_and_are_bounded() -> None:
    moments = iter(range(10**9))
    misses = Misses(lambda: next(moments) / 1000)
    for number in range(MOST_ADDRESSES + 500):
        misses.count(f"2001:db8::{number:x}")
    assert len(misses._counted) == MOST_ADDRESSES


def test_after_ten_minutes_an_address_may_ask_again() -> None:
    now = [0.0]
    misses = Misses(lambda: now[0])
    for _ in range(MOST):
        misses.count("203.0.113.9")
    assert misses.too_many("203.0.113.9")
    now[0] = WITHIN
    assert not misses.too_many("203.0.113.9")
