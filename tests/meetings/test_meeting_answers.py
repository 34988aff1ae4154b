"""What relatives text back once a meeting is fixed: thanks, refusals, wishes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family


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
