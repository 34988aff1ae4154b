"""Who wants no part in it: what still goes to them, and what does not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Colleague, Family, Phone, Town

COUNT_ME_OUT = "I want nothing to do with this, count me out"
AT_NIGHT, IN_THE_MORNING = datetime(2026, 11, 24, 20, 30, tzinfo=UTC), datetime(2026, 11, 25, 9, 1, tzinfo=UTC)
REMINDED = [datetime(2026, 11, 28, 10, 1, tzinfo=UTC), datetime(2026, 12, 2, 10, 1, tzinfo=UTC)]
NUDGED = [datetime(2026, 11, 26, 10, 30, tzinfo=UTC), datetime(2026, 11, 28, 10, 30, tzinfo=UTC)]


async def hears_until(town: Town, phone: Phone, moments: list[datetime]) -> str:
    phone.hears()
    for moment in moments:
        await town.until(moment)
    return phone.hears()


async def test_they_are_told_what_is_noted_and_sam_is_told(sam: Colleague, fixed: Family) -> None:
    sam.hears()
    assert await fixed.dawn.says(COUNT_ME_OUT) == (
        "Thank you Dawn. We have noted that you want no part in this, and will not remind you. "
        "Not right? Just text again."
    )
    assert "Dawn wrote (wants no part: no reminder goes to them)" in sam.hears()
    assert "Dawn wants no part" in await sam.types("/case R-1042")


async def test_no_reminder_goes_to_them_and_all_go_to_the_others(fixed: Family, town: Town) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    fixed.carl.hears()
    assert await hears_until(town, fixed.dawn, REMINDED) == ""
    assert "in 3 days" in fixed.carl.hears()


async def test_rule_34_they_hear_that_the_meeting_moves_or_is_off_and_are_not_reminded_of_it(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    fixed.dawn.hears()
    assert "(Dawn has said that they want no part in it." in await sam.types("/move R-1042 Sat 12 Dec 10am")
    await sam.types("/move R-1042 Sat 12 Dec 10am now")
    assert "It has moved" in fixed.dawn.hears()
    assert await hears_until(town, fixed.dawn, [datetime(2026, 12, 5, 10, 1, tzinfo=UTC)]) == ""
    await sam.types("/cancel R-1042 because of the flood, now")
    assert "It is off" in fixed.dawn.hears()


async def test_whoever_comes_after_all_is_reminded_again(sam: Colleague, fixed: Family, town: Town) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    await fixed.dawn.says("sorry, I will be there after all")
    assert "Dawn coming" in await sam.types("/case R-1042")
    assert "in 3 days" in await hears_until(town, fixed.dawn, REMINDED[1:])


async def test_sam_says_by_a_tap_that_they_take_part_after_all(sam: Colleague, fixed: Family, town: Town) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    await sam.presses("Takes part after all")
    assert "Dawn not coming" in await sam.types("/case R-1042")
    await sam.types("/meant R-1042 Dawn: coming")
    assert "in 3 days" in await hears_until(town, fixed.dawn, REMINDED[1:])


async def test_before_anything_is_fixed_what_they_could_make_is_taken_back_and_nobody_waits_for_them(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.june.says("1 and 3")
    await asked.june.says(COUNT_ME_OUT)
    await asked.dawn.says("3")
    who = await sam.types("/who R-1042")
    assert "June: wants no part" in who
    assert "without June, who must attend" in who
    assert "Still to answer: 2 people." in who
    assert await hears_until(town, asked.june, NUDGED) == ""
    assert "(June has said that they want no part in it." in await sam.types("/fix R-1042 3 at Unity Centre")


async def test_they_are_not_asked_about_other_times_until_sam_says_so(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.lee.says(COUNT_ME_OUT)
    asked.lee.hears()
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    shown = await sam.types("/ask R-1042")
    assert "Lee: they want no part in it; if that has changed: /change R-1042 Lee takes part" in shown
    assert "To Lee" not in shown
    await sam.types("/change R-1042 Lee takes part")
    assert "To Lee, by text" in await sam.types("/ask R-1042")


async def test_who_says_it_twice_is_answered_once(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    sam.hears()
    assert await fixed.dawn.says("leave me out of it") == ""
    assert "leave me out of it" in sam.hears()


async def test_the_others_are_nudged_as_ever(asked: Family, town: Town) -> None:
    await asked.dawn.says(COUNT_ME_OUT)
    assert "We have not heard from you" in await hears_until(town, asked.lee, NUDGED)


async def test_who_wants_no_part_at_night_is_not_asked_in_the_morning(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await town.until(AT_NIGHT)
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await sam.types("/ask R-1042 now")
    await asked.lee.says(COUNT_ME_OUT)
    asked.carl.hears()
    heard = await hears_until(town, asked.lee, [IN_THE_MORNING])
    assert heard.startswith("Thank you Lee. We have noted that you want no part in this")
    assert "Which times can you make?" not in heard
    assert "Which times can you make?" in asked.carl.hears()


async def test_rule_34_who_wants_no_part_at_night_hears_in_the_morning_that_a_meeting_is_fixed(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await town.until(AT_NIGHT)
    await sam.types("/fix R-1042 3 at Unity Centre, S65 1PD now")
    await asked.lee.says(COUNT_ME_OUT)
    assert "Sat 5 Dec 10am" in await hears_until(town, asked.lee, [IN_THE_MORNING])
