"""Texts that were written some time ago and reach us only now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.desk import Inbound
from handlers.filing import file_many, for_filing
from models.network import phone_mark, stop_of
from models.terms import Channel

if TYPE_CHECKING:
    from conftest import Colleague, Family, Phone, Town


async def wrote(phone: Phone, text: str, at: datetime) -> None:
    """The carrier kept it, and it is fetched now."""
    town = phone.town
    inbound = Inbound(Channel.TEXT, f"late{next(town.arrivals)}", phone.address, text)
    async with town.db.work() as session:
        await file_many(await session.connection(), [for_filing(inbound, town.now, at)])
    await town.takes(inbound)


async def test_tomorrow_is_the_day_after_it_was_written(asked: Family, town: Town, sam: Colleague) -> None:
    await town.until(datetime(2026, 12, 3, 9, 0, tzinfo=UTC))
    await wrote(asked.dawn, "tomorrow is fine", datetime(2026, 12, 2, 9, 0, tzinfo=UTC))
    assert "Dawn: 2" in await sam.types("/who R-1042")


async def test_sam_sees_that_a_noted_text_was_two_days_late(asked: Family, town: Town, sam: Colleague) -> None:
    at = town.now + timedelta(minutes=5)
    await town.later(days=2, minutes=5)
    sam.hears()
    await wrote(asked.dawn, "1 and 3", at)
    assert "Dawn's text was sent Tue 24 Nov at 10.05am, 2 days ago, arrived now" in sam.hears()


@pytest.mark.parametrize("text", ["can you ring me", "I am scared of him, he hit me"])
async def test_sam_sees_that_what_is_passed_on_was_late(asked: Family, town: Town, sam: Colleague, text: str) -> None:
    at = town.now + timedelta(minutes=5)
    await town.later(hours=3, minutes=5)
    sam.hears()
    await wrote(asked.dawn, text, at)
    heard = sam.hears()
    assert text in heard
    assert heard.count("3 hours ago, arrived now") == 1


async def test_an_old_answer_does_not_undo_a_newer_one(asked: Family, town: Town, sam: Colleague) -> None:
    await town.later(hours=1)
    await asked.dawn.says("3")
    sam.hears()
    await wrote(asked.dawn, "1", town.now - timedelta(minutes=30))
    assert "nothing was changed" in sam.hears()
    assert "Dawn: 3" in await sam.types("/who R-1042")


async def test_an_old_answer_does_not_answer_a_newer_question(asked: Family, town: Town, sam: Colleague) -> None:
    at = town.now + timedelta(minutes=5)
    await town.later(hours=1)
    await sam.types("/propose R-1042 Wed 9 Dec 4pm, Thu 10 Dec 5.30pm for 2 hours")
    await sam.types("/ask R-1042 now")
    sam.hears()
    await wrote(asked.dawn, "1", at)
    assert "nothing was changed" in sam.hears()
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")


async def test_rule_27_a_stop_holds_against_a_start_written_before_it(asked: Family, town: Town) -> None:
    at = town.now + timedelta(minutes=5)
    await town.later(hours=1)
    await asked.dawn.says("STOP")
    await wrote(asked.dawn, "START", at)
    async with town.db.work() as session:
        assert await stop_of(session, Channel.TEXT, phone_mark(asked.dawn.address))


async def test_a_text_that_came_as_texts_do_is_not_called_late(asked: Family, sam: Colleague) -> None:
    await asked.dawn.says("can you ring me")
    assert "arrived now" not in sam.hears()
