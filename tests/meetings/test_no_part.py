"""Who wants no part in it: what still goes to them, and what does not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Phone, Town

COUNT_ME_OUT = "I want nothing to do with this, count me out"
AT_NIGHT, IN_THE_MORNING = datetime(2026, 11, 24, 20, 30, tzinfo=UTC), datetime(2026, 11, 25, 9, 1, tzinfo=UTC)
ON_SUNDAY, ON_TUESDAY = datetime(2026, 11, 29, 10, 1, tzinfo=UTC), datetime(2026, 12, 1, 10, 1, tzinfo=UTC)
REMINDED = [datetime(2026, 11, 28, 10, 1, tzinfo=UTC), datetime(2026, 12, 2, 10, 1, tzinfo=UTC)]
NUDGED = [datetime(2026, 11, 26, 10, 30, tzinfo=UTC), datetime(2026, 11, 28, 10, 30, tzinfo=UTC)]


async def hears_until(town: Town, phone: Phone, moments: list[datetime]) -> str:
    phone.hears()
    for moment in moments:
        await town.until(moment)
    return phone.hears()


async def out_before_the_list_goes(sam: Colleague, asked: Family, town: Town) -> None:
    """A new list waits for the morning, and meanwhile Lee wants no part."""
    await town.until(AT_NIGHT)
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await sam.types("/ask R-1042 now")
    await asked.lee.says(COUNT_ME_OUT)


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


@pytest.mark.parametrize(
    ("words", "noted"),
    [
        ("sorry changed my mind. ill come but will be 15 mins late", "Dawn coming"),
        ("maybe i will come after all", "Dawn unsure"),
    ],
)
async def test_whoever_comes_late_or_perhaps_is_reminded_again(
    sam: Colleague, fixed: Family, town: Town, words: str, noted: str
) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    await fixed.dawn.says(words)
    assert noted in await sam.types("/case R-1042")
    assert "in 3 days" in await hears_until(town, fixed.dawn, REMINDED[1:])


@pytest.mark.parametrize(
    "words", ["maybe i will come after all", "sorry changed my mind. ill come but will be 15 mins late"]
)
async def test_before_anything_is_fixed_they_count_as_not_having_answered_and_are_asked_again(
    sam: Colleague, asked: Family, town: Town, words: str
) -> None:
    await asked.lee.says("1 and 3")
    await asked.lee.says(COUNT_ME_OUT)
    await asked.lee.says(words)
    assert "Lee: no answer yet" in await sam.types("/who R-1042")
    assert "We have not heard from you" in await hears_until(town, asked.lee, NUDGED)


async def test_of_the_one_time_offered_whoever_comes_late_after_all_can_make_it(sam: Colleague, family: Family) -> None:
    await sam.types("/propose R-1042 Sat 5 Dec 10am for 2 hours")
    await sam.types("/ask R-1042 now")
    await family.lee.says(COUNT_ME_OUT)
    await family.lee.says("ill come after all but will be 15 mins late")
    assert "Lee: 1\n" in await sam.types("/who R-1042")


async def test_sam_says_by_a_tap_that_they_take_part_after_all(sam: Colleague, fixed: Family, town: Town) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    answer = await sam.presses("Takes part after all")
    assert "Dawn has not said whether they come. They are reminded on Sat 28 Nov at 10am." in answer
    assert "Dawn no answer yet" in await sam.types("/case R-1042")
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
    await out_before_the_list_goes(sam, asked, town)
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


async def test_who_takes_part_after_all_is_waited_for_and_asked_again_from_then_on(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.lee.says(COUNT_ME_OUT)
    await town.later(days=3)
    answer = await sam.presses("Takes part after all")
    assert "Lee counts as not having answered. They are asked again on Sun 29 Nov at 10am." in answer
    for one in (asked.dawn, asked.carl, asked.june):
        await one.says("3")
    assert "Still to answer: 1 person." in sam.hears()
    assert "Lee: no answer yet" in await sam.types("/who R-1042")
    assert await hears_until(town, asked.lee, [datetime(2026, 11, 28, 10, 30, tzinfo=UTC)]) == ""
    assert "We have not heard from you" in await hears_until(town, asked.lee, [ON_SUNDAY])
    assert "We have not heard from you" in await hears_until(town, asked.lee, [ON_TUESDAY])
    sam.hears()
    await town.until(datetime(2026, 12, 2, 10, 1, tzinfo=UTC))
    assert "Lee Hall has not answered after two reminders. Please ring them." in sam.hears()


async def test_who_takes_part_after_all_has_said_nothing_of_the_times(sam: Colleague, asked: Family) -> None:
    await asked.lee.says("1, not 2")
    await asked.lee.says(COUNT_ME_OUT)
    await sam.presses("Takes part after all")
    who = await sam.types("/who R-1042")
    assert "Lee: no answer yet" in who
    assert "Still to answer: 4 people." in who


async def test_who_changes_their_mind_twice_is_asked_again_once(sam: Colleague, asked: Family, town: Town) -> None:
    for _ in range(2):
        await sam.types("/change R-1042 Lee wants no part")
        await sam.types("/change R-1042 Lee takes part")
    heard = await hears_until(town, asked.lee, NUDGED[:1])
    assert heard.count("We have not heard from you") == 1


async def test_one_day_before_the_last_time_sam_is_to_ring_who_takes_part_after_all(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.lee.says(COUNT_ME_OUT)
    await town.until(datetime(2026, 12, 4, 9, 0, tzinfo=UTC))
    assert "It is too late to ask Lee again by text: please ring them." in await sam.presses("Takes part after all")


async def test_the_list_that_did_not_go_to_them_goes_once_they_take_part_after_all(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await out_before_the_list_goes(sam, asked, town)
    await town.until(IN_THE_MORNING)
    await town.until(datetime(2026, 12, 7, 14, 0, tzinfo=UTC))
    asked.lee.hears()
    await sam.types("/change R-1042 Lee takes part")
    heard = asked.lee.hears()
    assert "Which times can you make?" in heard
    assert "Tue 8 Dec 1pm" in heard
    assert "Mon 7 Dec 1pm" not in heard


async def test_sam_hears_that_the_list_is_on_its_way(sam: Colleague, asked: Family, town: Town) -> None:
    await out_before_the_list_goes(sam, asked, town)
    assert "The times go to Lee as soon as their hours allow." in await sam.presses("Takes part after all")
    assert "Which times can you make?" in await hears_until(town, asked.lee, [IN_THE_MORNING])


async def test_of_times_put_to_the_others_meanwhile_sam_is_to_ask_them(sam: Colleague, asked: Family) -> None:
    await asked.lee.says(COUNT_ME_OUT)
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await sam.types("/ask R-1042 now")
    answer = await sam.types("/change R-1042 Lee takes part")
    assert answer.endswith("Lee has not been asked about the times proposed: /ask R-1042")


async def test_a_reminder_of_this_morning_goes_to_who_takes_part_after_all_at_noon(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    assert await hears_until(town, fixed.dawn, [*REMINDED, datetime(2026, 12, 4, 10, 1, tzinfo=UTC)]) == ""
    await town.later(hours=2)
    await sam.types("/change R-1042 Dawn takes part")
    assert "tomorrow" in fixed.dawn.hears()


async def test_in_the_last_evening_sam_is_to_ring_who_takes_part_after_all(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    await hears_until(town, fixed.dawn, [*REMINDED, datetime(2026, 12, 4, 10, 1, tzinfo=UTC)])
    await town.until(datetime(2026, 12, 4, 19, 30, tzinfo=UTC))
    answer = await sam.types("/change R-1042 Dawn takes part")
    assert answer.endswith("Dawn has not said whether they come. No reminder is left to go: please ring them.")
    assert fixed.dawn.hears() == ""


async def test_of_whom_sam_records_that_they_want_no_part_no_answer_is_waited_for(
    sam: Colleague, asked: Family
) -> None:
    assert (await sam.types("/change R-1042 Lee wants no part")).endswith(
        "Lee is not asked, nudged or reminded any more, but hears when a meeting is fixed, moves or is off."
    )
    for one in (asked.dawn, asked.carl):
        await one.says("3")
    assert "Still to answer: 1 person." in sam.hears()
    await asked.june.says("3")
    assert "Everyone who was asked has answered." in sam.hears()
    assert "4 of 4 answered" in await sam.types("/case R-1042")
    assert "Still to answer" not in await sam.types("/who R-1042")
    assert "Everyone who was asked has answered (4)" in await sam.types("/todo")


async def test_who_was_to_be_rung_and_wants_no_part_need_not_be(sam: Colleague, asked: Family, town: Town) -> None:
    await town.until(datetime(2026, 11, 29, 10, 1, tzinfo=UTC))
    assert "Ring Lee Hall" in await sam.types("/todo")
    await sam.types("/change R-1042 Lee wants no part")
    assert "Ring Lee Hall" not in await sam.types("/todo")
    await sam.types("/change R-1042 Lee takes part")
    assert "Ring Lee Hall" not in await sam.types("/todo")


async def test_with_the_last_who_wants_no_part_sam_hears_that_everyone_has_answered(
    sam: Colleague, asked: Family
) -> None:
    for one in (asked.dawn, asked.carl):
        await one.says("3")
    await sam.types("/change R-1042 June wants no part")
    sam.hears()
    await asked.lee.says(COUNT_ME_OUT)
    assert "Lee wrote (wants no part: no reminder goes to them; everyone who was asked has answered)" in sam.hears()
    await sam.types("/change R-1042 Lee takes part")
    assert "Everyone who was asked has answered." in await sam.types("/change R-1042 Lee wants no part")


async def test_whatever_answer_sam_records_they_take_part(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says(COUNT_ME_OUT)
    await sam.types("/meant R-1042 Dawn: unsure")
    page = await sam.types("/case R-1042")
    assert "Dawn unsure" in page
    assert "wants no part" not in page


async def test_so_they_do_with_none_of_the_times_but_not_with_an_answer_taken_back(
    sam: Colleague, asked: Family
) -> None:
    for one in (asked.lee, asked.carl):
        await one.says(COUNT_ME_OUT)
    await sam.types("/meant R-1042 Lee: none")
    await sam.types("/meant R-1042 Carl: drop 2")
    who = await sam.types("/who R-1042")
    assert "Lee: none" in who
    assert "Carl: wants no part" in who


async def test_a_number_they_text_is_none_of_a_list_that_did_not_go_to_them(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await out_before_the_list_goes(sam, asked, town)
    await town.until(IN_THE_MORNING)
    sam.hears()
    await asked.lee.says("ok, 2 then")
    assert "Lee wrote" in sam.hears()
    assert "Lee: wants no part" in await sam.types("/who R-1042")
