"""One thought sent as two texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


@pytest.mark.parametrize("first", ["i cant do", "not", "any day except", "anything but"])
async def test_a_day_that_follows_a_refusal_without_one_is_not_noted_as_possible(
    sam: Colleague, asked: Family, first: str
) -> None:
    await asked.dawn.says(first)
    sam.hears()
    heard = await asked.dawn.says("tues")
    assert "You can make" not in heard
    assert f'their text before it was "{first}"' in sam.hears()
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")
    await sam.presses("Can't 1")
    assert "Dawn: none (not 1)" in await sam.types("/who R-1042")


async def test_a_day_that_follows_something_else_is_noted(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("yes")
    await asked.dawn.says("tues")
    assert "Dawn: 1" in await sam.types("/who R-1042")


async def test_what_follows_long_after_stands_for_itself(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("i cant do")
    await town.later(hours=1)
    await asked.dawn.says("tues")
    assert "Dawn: 1" in await sam.types("/who R-1042")


async def test_a_text_that_goes_on_with_or_adds(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("thurs")
    await asked.dawn.says("or sat")
    assert "Dawn: 2, 3" in await sam.types("/who R-1042")
