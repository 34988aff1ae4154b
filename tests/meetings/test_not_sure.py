"""Who can make it, and then is not sure any more: nobody counts on what they said before."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

NOT_SURE_NOW = "actually not sure now, might not make it"
FOUR_DAYS_AFTER = datetime(2026, 11, 28, 10, 30, tzinfo=UTC)


async def test_who_is_not_sure_any_more_is_counted_for_none_of_their_times(sam: Colleague, asked: Family) -> None:
    await asked.lee.says("1 and 3")
    sam.hears()
    assert await asked.lee.says(NOT_SURE_NOW) == (
        "Thank you Lee. We have noted that you are not sure yet, and no longer that you can make "
        "1 (Tue 1 Dec 4pm) and 3 (Sat 5 Dec 10am). Just text when you know."
    )
    assert "Lee wrote (not sure yet; before: can 1, 3)" in sam.hears()
    who = await sam.types("/who R-1042")
    assert "Lee: no answer yet" in who
    assert "Still to answer: 4 people." in who
    assert "1 of 4 can" not in who


async def test_they_are_asked_again_as_anybody_who_has_not_answered(asked: Family, town: Town) -> None:
    await asked.lee.says("1 and 3")
    await asked.lee.says(NOT_SURE_NOW)
    await town.until(FOUR_DAYS_AFTER)
    assert "We have not heard from you yet" in asked.lee.hears()


async def test_one_tap_of_sams_puts_it_back(sam: Colleague, asked: Family) -> None:
    await asked.lee.says("1 and 3")
    await asked.lee.says(NOT_SURE_NOW)
    await sam.presses("Can 3 Sat 5 Dec 10am")
    assert "Lee: 3" in await sam.types("/who R-1042")


async def test_what_they_refused_stands(sam: Colleague, asked: Family) -> None:
    await asked.lee.says("1 yes 2 no")
    assert await asked.lee.says("might not be able to make it now") == (
        "Thank you Lee. We have noted that you are not sure yet, and no longer that you can make 1 (Tue 1 Dec 4pm). "
        "Still noted: you can't make 2 (Thu 3 Dec 5.30pm). Just text when you know."
    )
    assert "Lee: none (not 2)" in await sam.types("/who R-1042")


@pytest.mark.parametrize("doubt", ["not sure about saturday now", "3 maybe", "might not be able to do the last one"])
async def test_who_doubts_one_time_can_make_the_other(sam: Colleague, asked: Family, doubt: str) -> None:
    await asked.lee.says("1 and 3")
    assert await asked.lee.says(doubt) == (
        "Thank you Lee. We have noted that you are not sure yet, and no longer that you can make 3 (Sat 5 Dec 10am). "
        "Still noted: you can make 1 (Tue 1 Dec 4pm). Just text when you know."
    )
    assert "Lee: 1\n" in await sam.types("/who R-1042")


async def test_who_can_perhaps_make_one_more_can_make_what_they_said(sam: Colleague, asked: Family) -> None:
    await asked.lee.says("1 and 3")
    assert "Still noted: you can make 1 (Tue 1 Dec 4pm) and 3 (Sat 5 Dec 10am)." in await asked.lee.says("maybe 2")
    assert "Lee: 1, 3" in await sam.types("/who R-1042")


async def test_who_is_not_sure_from_the_first_reads_what_they_always_read(sam: Colleague, asked: Family) -> None:
    sam.hears()
    assert await asked.lee.says("not sure yet, will let you know") == (
        "Thank you Lee. We have noted that you are not sure yet. Just text when you know."
    )
    assert "Lee wrote (not sure yet):" in sam.hears()
