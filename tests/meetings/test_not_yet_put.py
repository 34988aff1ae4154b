"""What a relative writes while the new question or news still waits for the morning: it answers what they had."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import update

from models.message import Message
from models.terms import Occasion, Station

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

NIGHT = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


async def when(sam: Colleague) -> str:
    return (await sam.types("/case R-1042")).split("When:")[1]


async def test_a_number_of_the_list_is_no_yes_to_a_meeting_they_were_not_told_of(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await town.until(NIGHT)
    await sam.types("/fix R-1042 3 at Unity Centre now")
    await asked.dawn.says("1")
    heard = sam.hears()
    assert "before your last question or news had reached them" in heard
    assert "Dawn coming" not in await when(sam)
    await town.until(MORNING)
    await asked.dawn.says("1")
    assert "Dawn coming" in await when(sam)


async def test_a_number_of_the_old_list_is_not_taken_of_a_list_they_have_not_seen(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await town.until(NIGHT)
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm, Wed 9 Dec 1pm")
    await sam.types("/ask R-1042 now")
    await asked.dawn.says("1 and 3")
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")
    await town.until(MORNING)
    await asked.dawn.says("1 and 3")
    assert "Dawn: 1, 3" in await sam.types("/who R-1042")


async def test_a_yes_to_the_day_before_is_no_yes_to_the_day_it_was_moved_to(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await town.until(NIGHT)
    await sam.types("/move R-1042 Sun 6 Dec 7pm now")
    await fixed.lee.says("yes ill be there")
    assert "Lee coming" not in await when(sam)
    await town.until(MORNING)
    await fixed.lee.says("yes ill be there")
    assert "Lee coming" in await when(sam)


async def test_a_question_or_danger_meanwhile_is_what_it_always_is(sam: Colleague, asked: Family, town: Town) -> None:
    await town.until(NIGHT)
    await sam.types("/fix R-1042 3 at Unity Centre now")
    sam.hears()
    await asked.dawn.says("can someone ring me")
    assert "wants to be rung" in sam.hears()
    await asked.dawn.says("he hit me again")
    assert "SAFETY" in sam.hears()


async def test_an_answer_may_come_before_we_know_that_the_question_went(
    sam: Colleague, asked: Family, town: Town
) -> None:
    async with town.db.work() as session:
        underway = update(Message).where(Message.occasion == Occasion.ASK)
        await session.execute(underway.values(station=Station.SENDING, tried_at=town.now, sent_at=None))
    await asked.dawn.says("1 and 3")
    assert "Dawn: 1, 3" in await sam.types("/who R-1042")
