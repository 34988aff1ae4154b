"""A relative in chat: buttons answer their own question and no other, however late they are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

FIRST, COMING = "1 Tue 1 Dec 4pm", "1 I can come"


@pytest.fixture
async def june(asked: Family, town: Town) -> Colleague:
    """June has followed the link in her text."""
    link = asked.june.hears().partition("start=")[2].split()[0]
    june = town.stranger()
    await june.types(f"/start {link}")
    return june


async def test_a_time_pressed_after_the_fixing_is_no_yes_to_the_meeting(sam: Colleague, june: Colleague) -> None:
    await sam.types("/fix R-1042 3 at Unity Centre now")
    sam.hears()
    heard = await june.presses(FIRST)
    assert "that button is of an earlier message" in heard
    assert "It is on Sat 5 Dec 10am. Can you come?" in heard
    assert "June" not in sam.hears()
    assert "can come on Sat 5 Dec 10am" in await june.presses(COMING)
    assert "June can come on Sat 5 Dec 10am" in sam.hears()


async def test_a_yes_to_the_old_time_is_no_yes_to_the_new(sam: Colleague, june: Colleague, town: Town) -> None:
    await sam.types("/fix R-1042 3 at Unity Centre now")
    old = next(order for row in june.messages()[-1].buttons or [] for label, order in row if label == COMING)
    await sam.types("/move R-1042 Sat 12 Dec 10am now")
    sam.hears()
    await june._sends(old, pressed=True)
    assert "It is on Sat 12 Dec 10am. Can you come?" in june.hears()
    assert "June" not in sam.hears()


async def test_times_proposed_before_are_not_answered_for_the_new_ones(sam: Colleague, june: Colleague) -> None:
    await sam.types("/propose R-1042 Tue 8 Dec 4pm, Thu 10 Dec 5.30pm")
    sam.hears()
    heard = await june.presses(FIRST)
    assert "There is nothing to answer now. You can write to Sam here." in heard
    assert sam.hears() == ""


async def test_after_calling_off_nothing_is_answered(sam: Colleague, june: Colleague) -> None:
    await sam.types("/fix R-1042 3 at Unity Centre now")
    await sam.types("/cancel R-1042 because the venue is flooded now")
    assert "There is nothing to answer now" in await june.presses(COMING)


async def test_someone_in_chat_for_two_families_answers_the_one_whose_button_it_is(
    sam: Colleague, june: Colleague, asked: Family, town: Town
) -> None:
    await sam.types("/open R-2000 children ZZ1 2016-01-01")
    await sam.types("/add R-2000 June Hall, aunt, 07700 900125")
    await sam.types("/check R-2000 June verified, safe, 9-18, not shared")
    await sam.types("/propose R-2000 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    asked.june.hears()
    await town.later(minutes=5)
    await sam.types("/ask R-2000 now")
    link = asked.june.hears().partition("start=")[2].split()[0]
    assert "1 Mon 7 Dec 1pm" in await june.types(f"/start {link}")
    sam.hears()
    assert "You can make 1 (Tue 1 Dec 4pm)" in await june.presses(FIRST)
    assert "R-1042: June: 1" in sam.hears()
    assert "You can make 1 (Mon 7 Dec 1pm)" in await june.presses("1 Mon 7 Dec 1pm")
    assert "R-2000: June: 1" in sam.hears()


@pytest.mark.parametrize("word", ["/help", "/start", "/start an-old-link", "/Start"])
async def test_who_looks_for_help_in_chat_sees_whom_to_write_to_and_what_was_asked(
    sam: Colleague, june: Colleague, word: str
) -> None:
    sam.hears()
    heard = await june.types(word)
    assert "Write here and Sam will read it. STOP ends these messages." in heard
    assert FIRST in june.buttons()
    assert sam.hears() == ""


async def test_rule_27_stop_and_start_in_chat(sam: Colleague, june: Colleague) -> None:
    assert await june.types("/stop") == ""
    assert await june.types("/help") == ""
    assert "you will get messages about the family meeting again" in await june.types("/start")


async def test_another_relatives_button_is_nobodys(sam: Colleague, june: Colleague, asked: Family, town: Town) -> None:
    button = next(order for row in june.messages()[-1].buttons or [] for label, order in row if label == FIRST)
    link = asked.lee.hears().partition("start=")[2].split()[0]
    lee = town.stranger()
    await lee.types(f"/start {link}")
    sam.hears()
    await lee._sends(button, pressed=True)
    assert "that button is of an earlier message" in lee.hears()
    assert sam.hears() == ""


async def test_an_answer_after_the_meeting_goes_to_sam(sam: Colleague, fixed: Family, town: Town) -> None:
    await town.later(days=12)
    sam.hears()
    fixed.dawn.hears()
    heard = await fixed.dawn.says("1")
    assert "Sam will read your text" in heard
    assert "can come" not in sam.hears()


async def test_an_answer_does_not_go_to_a_closed_case_while_another_asks(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await sam.types("/open R-2000 children ZZ1 2016-01-01")
    await sam.types("/add R-2000 Dawn Price, aunt, 07700 900123")
    await sam.types("/check R-2000 Dawn verified, safe, 9-18, not shared")
    await town.later(minutes=5)
    await sam.types("/propose R-2000 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await sam.types("/ask R-2000 now")
    await sam.types("/close R-2000 anyway")
    assert "You can make 1 (Tue 1 Dec 4pm)" in await asked.dawn.says("1")
