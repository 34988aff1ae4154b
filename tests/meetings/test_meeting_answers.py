"""What relatives text back once a meeting is fixed: thanks, refusals, wishes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

A_WEEK_BEFORE = datetime(2026, 11, 28, 10, 1, tzinfo=UTC)
TWO_DAYS_AFTER = datetime(2026, 11, 26, 10, 30, tzinfo=UTC)


async def coming(sam: Colleague) -> str:
    return (await sam.types("/case R-1042")).partition("When:")[2]


@pytest.mark.parametrize("thanks", ["ok", "ok thanks", "noted", "Thanks for letting me know x"])
async def test_thanks_for_the_news_is_no_yes_so_the_bot_asks(sam: Colleague, fixed: Family, thanks: str) -> None:
    assert await fixed.dawn.says(thanks) == (
        "Thank you Dawn. So that we know: can you come on Sat 5 Dec 10am? Text 1 for yes, 2 for no."
    )
    assert "Dawn no answer yet" in await coming(sam)
    await fixed.dawn.says("1")
    assert "Dawn coming" in await coming(sam)


async def test_who_says_thanks_twice_and_no_yes_is_sams_to_ask(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says("ok thanks")
    sam.hears()
    await fixed.dawn.says("ok thanks")
    assert "Dawn wrote (not understood)" in sam.hears()
    await sam.presses("Coming")
    assert "Dawn coming" in await coming(sam)


async def test_thanks_after_a_yes_bothers_nobody(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says("yes ill be there")
    sam.hears()
    assert await fixed.dawn.says("ok thanks x") == ""
    assert "Dawn wrote" not in sam.hears()


async def test_thanks_for_the_news_of_a_move_is_asked_about_anew(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says("ok")
    await fixed.dawn.says("1")
    await sam.types("/move R-1042 Sat 12 Dec 10am now")
    assert "can you come on Sat 12 Dec 10am?" in await fixed.dawn.says("ok")


async def test_who_refuses_the_day_and_asks_for_another_is_not_coming_and_sam_may_move_it(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    sam.hears()
    assert await fixed.dawn.says("cant do saturday, can we move it to sunday?") == (
        "Thank you Dawn. We have noted that you can't come on Sat 5 Dec 10am. "
        "We have told Sam that you would like another time. Not right? Just text again."
    )
    assert "Dawn wrote (cannot come on Sat 5 Dec 10am, asks for another time)" in sam.hears()
    assert "Dawn not coming" in await coming(sam)
    assert "To when?" in await sam.presses("Move the meeting")
    assert "moved from Sat 5 Dec 10am to Sun 6 Dec 10am" in await sam.types("Sun 6 Dec 10am")
    fixed.dawn.hears()
    await town.until(A_WEEK_BEFORE)
    assert fixed.dawn.hears() == ""


async def test_who_only_asks_for_another_day_has_not_refused_this_one(sam: Colleague, fixed: Family) -> None:
    assert "Sam will read your text" in await fixed.dawn.says("any chance of another day?")
    assert "Dawn no answer yet" in await coming(sam)
    await sam.presses("Record an answer")
    await sam.presses("Not coming")
    assert "Dawn not coming" in await coming(sam)


async def test_who_can_come_and_asks_for_another_hour_is_sams_to_judge(sam: Colleague, fixed: Family) -> None:
    assert "can't come" not in await fixed.dawn.says("I can come but could we make it later?")
    assert "Dawn no answer yet" in await coming(sam)


async def test_of_two_sittings_the_button_moves_their_own(sam: Colleague, asked: Family) -> None:
    await sam.types("/fix R-1042 3 for Dawn, Carl at Unity Centre now")
    await sam.types("/fix R-1042 2 for Lee by phone now")
    await asked.lee.says("cant do thursday, can we do another day?")
    assert "/move R-1042 for Lee Hall Sat 12 Dec 10am" in await sam.presses("Move the meeting")
    await asked.june.says("none of those, can we do the week after?")
    assert "who can make which" in await sam.presses("Who can make which")


async def test_who_refuses_every_time_and_asks_for_others_sees_what_is_noted(sam: Colleague, asked: Family) -> None:
    sam.hears()
    assert await asked.dawn.says("none of those, can we do the week after?") == (
        "Thank you Dawn. You can't make 1 (Tue 1 Dec 4pm), 2 (Thu 3 Dec 5.30pm) and 3 (Sat 5 Dec 10am). "
        "We have told Sam that you would like another time. Not right? Just text again."
    )
    heard = sam.hears()
    assert "Dawn: none\nStill to answer: 3 people." in heard
    assert "Dawn wrote (asks for another time)" in heard
    assert "Which times?" in await sam.presses("Propose other times")
    assert "You can make 2" in await asked.dawn.says("sorry, 2 is ok after all")


async def test_who_will_be_late_is_coming(sam: Colleague, fixed: Family) -> None:
    await fixed.june.says("running 20 mins late, start without me")
    assert "June coming" in (await sam.types("/case R-1042")).split("When:")[1]


async def test_of_the_one_time_offered_who_will_be_late_can_make_it(sam: Colleague, family: Family, town: Town) -> None:
    await sam.types("/propose R-1042 Sat 5 Dec 10am for 2 hours")
    await sam.types("/ask R-1042 now")
    sam.hears()
    assert await family.lee.says("yes but ill be 20 mins late") == (
        "Thank you Lee. You can make 1 (Sat 5 Dec 10am). We have told Sam that you will be late. "
        "Not right? Just text again."
    )
    heard = sam.hears()
    assert "Lee: 1\nStill to answer: 3 people." in heard
    assert "Lee wrote (will be late)" in heard
    assert "Lee: 1" in await sam.types("/who R-1042")
    await town.until(TWO_DAYS_AFTER)
    assert family.lee.hears() == ""
    assert "We have not heard from you yet" in family.carl.hears()


async def test_of_several_times_who_will_be_late_has_chosen_none_and_sam_is_asked(
    sam: Colleague, asked: Family
) -> None:
    sam.hears()
    assert await asked.lee.says("yes but ill be 20 mins late") == (
        "Thank you Lee. Sam will read your text and answer. Texts are not watched: in danger ring 999."
    )
    assert "Lee wrote (will be late)" in sam.hears()
    assert "Lee: no answer yet" in await sam.types("/who R-1042")


@pytest.mark.parametrize(
    "text", ["thurs is fine", "ok see you wednesday", "2pm is fine", "ok and mum is fine with thurs"]
)
async def test_another_day_named_after_the_answer_reaches_sam(sam: Colleague, fixed: Family, text: str) -> None:
    await fixed.lee.says("1")
    sam.hears()
    await fixed.lee.says(text)
    assert f'Lee wrote (not understood):\n"{text}"' in sam.hears()
    assert "Lee coming" in (await sam.types("/case R-1042")).split("When:")[1]
