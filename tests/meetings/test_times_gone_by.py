"""Times that have begun are neither read as an answer nor asked about again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

AFTER_THE_FIRST = datetime(2026, 12, 2, 11, 0, tzinfo=UTC)
AFTER_ALL = datetime(2026, 12, 14, 11, 0, tzinfo=UTC)


async def test_who_is_asked_once_more_sees_only_what_is_to_come(asked: Family, town: Town) -> None:
    await town.until(AFTER_THE_FIRST)
    again = await asked.dawn.says("yes")
    assert "Thu 3 Dec" in again
    assert "Tue 1 Dec" not in again


async def test_a_number_of_a_time_gone_by_is_no_answer(sam: Colleague, asked: Family, town: Town) -> None:
    await town.until(AFTER_THE_FIRST)
    assert "could not tell which times" in await asked.dawn.says("1")
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")


async def test_what_was_said_of_it_before_stays_on_record(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("1 and 2")
    await town.until(AFTER_THE_FIRST)
    await asked.dawn.says("3 as well now")
    assert "Dawn: 1, 2, 3" in await sam.types("/who R-1042")


async def test_when_all_have_gone_by_a_person_reads_the_answer(sam: Colleague, asked: Family, town: Town) -> None:
    await town.until(AFTER_ALL)
    sam.hears()
    heard = await asked.dawn.says("1 and 3")
    assert "You can make" not in heard
    assert '"1 and 3"' in sam.hears()
