"""Someone is taken out of a network and comes back: whom they were kept apart from, they still are (rule 24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family

CHECKED = "verified, safe, 9-18, not shared"


async def times_of(sam: Colleague, name: str) -> str:
    """What /ask would put to this person."""
    shown = await sam.types("/ask R-1042")
    return shown.partition(f"To {name},")[2].partition("Text the numbers")[0]


@pytest.mark.parametrize(
    "again", ["Lee Hall, uncle, 07700 900127", "Lee, uncle, 07700 900127", "Leo Holl, uncle, 07700 900126"]
)
async def test_rule_24_who_comes_back_by_name_or_number_is_kept_apart_as_before(
    sam: Colleague, family: Family, again: str
) -> None:
    await sam.types("/apart R-1042 Dawn, Lee must not know because of an injunction")
    await sam.types("/remove R-1042 Lee because the number was wrong")
    told = await sam.types(f"/add R-1042 {again}")
    name = again.partition(",")[0].split()[0]
    assert f"{name} was in this network before, kept apart from Dawn: that holds again" in told
    await sam.types(f"/check R-1042 {name} {CHECKED}")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm for 2 hours")
    assert "Tue 1 Dec 4pm" in await times_of(sam, "Dawn")
    assert "Tue 1 Dec 4pm" not in await times_of(sam, name)
    assert "kept apart (people" in await sam.types("/history R-1042")


async def test_rule_24_both_come_back_and_one_way_stays_one_way(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee must not know one way")
    await sam.types("/remove R-1042 Dawn because of a slip")
    await sam.types("/remove R-1042 Lee because of a slip")
    assert "kept apart" not in await sam.types("/add R-1042 Lee Hall, uncle, 07700 900126")
    assert "that holds again" in await sam.types("/add R-1042 Dawn Price, mother, 07700 900123")
    assert "Dawn must not know of Lee (one way)" in await sam.types("/case R-1042")


async def test_rule_24_one_way_is_turned_with_the_order_of_the_two(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee must not know one way")
    await sam.types("/remove R-1042 Dawn because of a slip")
    await sam.types("/add R-1042 Dawn Price, mother, 07700 900123")
    assert "Dawn must not know of Lee (one way)" in await sam.types("/case R-1042")


async def test_somebody_else_who_is_added_is_kept_apart_from_nobody(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    await sam.types("/remove R-1042 Lee because of his own wish")
    assert "kept apart" not in await sam.types("/add R-1042 Lee Price, cousin, 07700 900127")
    assert "Kept apart" not in await sam.types("/case R-1042")


async def test_a_pair_that_was_undone_in_between_is_not_brought_back(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    await sam.types("/apart R-1042 Dawn, Lee no longer because entered in error")
    await sam.types("/remove R-1042 Lee because of a slip")
    assert "kept apart" not in await sam.types("/add R-1042 Lee Hall, uncle, 07700 900126")
