"""Times are proposed and the network is asked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from messages.segments import is_gsm, segments

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

TIMES = "Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours"


async def test_proposed_times_are_listed_and_nothing_is_sent(sam: Colleague, family: Family) -> None:
    heard = await sam.types(f"/propose R-1042 {TIMES}")
    assert "1 Tue 1 Dec 4pm\n2 Thu 3 Dec 5.30pm\n3 Sat 5 Dec 10am" in heard
    assert "Nothing has been sent yet" in heard
    assert family.dawn.hears() == ""


async def test_a_wrong_day_is_refused_and_nothing_is_proposed(sam: Colleague, family: Family) -> None:
    heard = await sam.types("/propose R-1042 Mon 1 Dec 4pm")
    assert "Tuesday" in heard
    assert "No times are before the network" in await sam.types("/ask R-1042")


async def test_the_coordinator_sees_every_text_before_it_goes(sam: Colleague, family: Family) -> None:
    await sam.types(f"/propose R-1042 {TIMES}")
    heard = await sam.types("/ask R-1042")
    assert "To Dawn, by text, 2 parts:" in heard
    assert family.dawn.hears() == ""
    assert "asking Dawn, Carl, June, Lee" in await sam.presses("Send to 4 people")
    text = family.dawn.hears()
    assert text in heard
    assert "1 Tue 1 Dec 4pm\n2 Thu 3 Dec 5.30pm\n3 Sat 5 Dec 10am\n" in text


async def test_rule_22_the_text_is_plain_short_and_names_nothing(asked: Family) -> None:
    text = asked.carl.hears()
    assert text.startswith("Hello Carl, Sam here")
    assert is_gsm(text)
    assert segments(text) <= 2
    for word in ("FGDM", "child", "social", "proceedings", "council", "Anytown", "Dawn", "AB10231"):
        assert word.casefold() not in text.casefold()


async def test_rule_21_nobody_is_asked_without_a_contact_check(sam: Colleague, family: Family, town: Town) -> None:
    await sam.types("/add R-1042 Vic Ward, friend, 07700 900127")
    await sam.types(f"/propose R-1042 {TIMES}")
    heard = await sam.types("/ask R-1042 now")
    assert "Vic: no contact check yet" in heard
    assert town.phone("+447700900127").hears() == ""


async def test_rule_21_a_check_over_90_days_old_blocks(sam: Colleague, family: Family, town: Town) -> None:
    await town.until(datetime(2027, 3, 1, 10, tzinfo=UTC))
    await sam.types("/propose R-1042 Tue 9 Mar 2027 4pm")
    heard = await sam.types("/ask R-1042 now")
    assert "over 90 days old" in heard
    assert family.dawn.hears() == ""


async def test_asking_twice_asks_nobody_twice(sam: Colleague, asked: Family) -> None:
    asked.dawn.hears()
    assert "Asked already: Dawn, Carl, June, Lee" in await sam.types("/ask R-1042 now")
    assert asked.dawn.hears() == ""


async def test_someone_added_later_is_asked_alone(sam: Colleague, asked: Family, town: Town) -> None:
    await sam.types("/add R-1042 Vic Ward, friend, 07700 900127")
    await sam.types("/check R-1042 Vic verified, safe, 9-18, not shared")
    asked.dawn.hears()
    assert "asking Vic" in await sam.types("/ask R-1042 now")
    assert "Vic" in town.phone("+447700900127").hears()
    assert asked.dawn.hears() == ""


async def test_rule_26_in_quiet_hours_the_order_is_taken_and_says_when(
    sam: Colleague, family: Family, town: Town
) -> None:
    await sam.types(f"/propose R-1042 {TIMES}")
    await town.until(datetime(2026, 11, 24, 21, tzinfo=UTC))
    assert "Wed 25 Nov at 8am" in await sam.types("/ask R-1042 now")
    assert family.dawn.hears() == ""
    await town.until(datetime(2026, 11, 25, 8, 30, tzinfo=UTC))
    assert family.dawn.hears() == ""  # her own safe hours begin at 9
    await town.until(datetime(2026, 11, 25, 9, tzinfo=UTC))
    assert "1 Tue 1 Dec 4pm" in family.dawn.hears()


async def test_rule_24_two_kept_apart_are_never_shown_the_same_time(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Carl, Lee")
    await sam.types(f"/propose R-1042 {TIMES}")
    await sam.types("/ask R-1042 now")
    carl, lee = family.carl.hears(), family.lee.hears()
    times = ("Tue 1 Dec 4pm", "Thu 3 Dec 5.30pm", "Sat 5 Dec 10am")
    assert all((time in carl) != (time in lee) for time in times)
    assert "\n1 " in lee
    assert "Lee" not in carl


async def test_rule_24_numbers_without_gaps_are_taken_back_to_the_right_times(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Carl, Lee")
    await sam.types(f"/propose R-1042 {TIMES}")
    await sam.types("/ask R-1042 now")
    assert "1 Thu 3 Dec 5.30pm" in family.lee.hears()
    assert "1 (Thu 3 Dec 5.30pm)" in await family.lee.says("1")
    assert "Lee: 2" in await sam.types("/who R-1042")


async def test_those_who_do_not_answer_are_nudged_twice_then_sam_is_told_whom_to_ring(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("1")
    asked.lee.hears()
    asked.dawn.hears()
    await town.until(datetime(2026, 11, 26, 10, tzinfo=UTC))
    assert "not heard from you" in asked.lee.hears()
    await town.until(datetime(2026, 11, 28, 10, tzinfo=UTC))
    assert "not heard from you" in asked.lee.hears()
    sam.hears()
    await town.until(datetime(2026, 11, 29, 10, tzinfo=UTC))
    assert "Lee Hall has not answered" in sam.hears()
    assert "Ring Lee Hall" in await sam.types("/todo")
    await town.until(datetime(2026, 11, 30, 10, tzinfo=UTC))
    assert asked.lee.hears() == ""
    assert asked.dawn.hears() == ""


async def test_new_times_close_the_old_ones(sam: Colleague, asked: Family, town: Town) -> None:
    asked.lee.hears()
    heard = await sam.types("/propose R-1042 Tue 8 Dec 4pm")
    assert "4 people asked about the earlier times" in heard
    await town.until(datetime(2026, 11, 26, 10, tzinfo=UTC))
    assert asked.lee.hears() == ""


async def test_propose_alone_asks_what_is_missing(sam: Colleague, family: Family) -> None:
    assert "Which case?" in await sam.types("/propose")
    assert "Which times?" in await sam.presses("R-1042")
    assert "1 Tue 1 Dec 4pm" in await sam.types(TIMES)
