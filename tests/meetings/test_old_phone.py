"""Someone gets a new number: the old phone must not show or do anything any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers import pages
from handlers.desk import Desk

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


async def test_the_old_phones_page_and_link_lead_nowhere_and_the_new_phone_is_asked(
    sam: Colleague, asked: Family, town: Town
) -> None:
    link = asked.june.hears().partition("start=")[2].split()[0]
    await sam.types("/fix R-1042 1 now")
    page = asked.june.hears().partition("/m/")[2].split()[0]
    await sam.types("/change R-1042 June phone 07700 900130")
    async with town.db.work() as session:
        assert await pages.page(Desk(session, town.now, town.house), page) is None
    assert "for people who were invited" in await town.stranger().types(f"/start {link}")
    await sam.types("/check R-1042 June verified, safe, 9-18, not shared")
    assert "for people who were invited" in await town.stranger().types(f"/start {link}")


async def test_who_had_not_answered_is_asked_at_the_new_number(sam: Colleague, asked: Family, town: Town) -> None:
    asked.june.hears()
    await sam.types("/change R-1042 June phone 07700 900130")
    await sam.types("/check R-1042 June verified, safe, 9-18, not shared")
    assert "asking June" in await sam.types("/ask R-1042 now")
    assert "1 Tue 1 Dec 4pm" in town.phone("+447700900130").hears()
    assert asked.june.hears() == ""
