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


async def test_reminders_of_the_meeting_go_to_the_new_number_once_it_is_checked(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    old = fixed.carl.hears().partition("/m/")[2].split()[0]
    told = await sam.types("/change R-1042 Carl phone 07700 900130")
    assert "The meeting of Sat 5 Dec 10am was told at the old one" in told
    await sam.types("/check R-1042 Carl verified, safe, 9-18, not shared")
    await town.later(days=4)
    heard = town.phone("+447700900130").hears()
    assert "It is in 7 days, Sat 5 Dec 10am" in heard
    assert old not in heard
    assert fixed.carl.hears() == ""


async def test_a_number_that_was_never_checked_anew_gets_no_reminder_and_sam_is_told(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await sam.types("/change R-1042 Carl phone 07700 900130")
    sam.hears()
    await town.later(days=4)
    assert town.phone("+447700900130").hears() == ""
    assert "Carl was not written to: the number is not verified" in sam.hears()


async def test_after_a_wrong_number_the_right_one_gets_the_reminder(sam: Colleague, fixed: Family, town: Town) -> None:
    await fixed.carl.says("wrong number mate, no carl here")
    await sam.types("/change R-1042 Carl phone 07700 900130")
    await sam.types("/check R-1042 Carl verified, safe, 9-18, not shared")
    await town.later(days=4)
    assert "Sat 5 Dec 10am" in town.phone("+447700900130").hears()


async def test_who_is_in_chat_and_gets_a_new_number_is_still_written_to_there_and_sam_hears_so(
    sam: Colleague, asked: Family, town: Town
) -> None:
    link = asked.june.hears().partition("start=")[2].split()[0]
    await town.stranger().types(f"/start {link}")
    told = await sam.types("/change R-1042 June phone 07700 900130")
    assert "still written to in chat" in told
    assert "/change R-1042 June text" in told
