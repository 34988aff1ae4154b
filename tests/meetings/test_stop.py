"""STOP, from the person or from the carrier: obeyed at once on that channel, told to a person, no declined offer."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from handlers import delivery
from handlers.desk import Desk
from models.message import Message
from models.terms import Station


async def refused_by_carrier(town, number: str) -> None:
    """The carrier says 21610 of the last text to this number: it blocks whoever texted CANCEL, END or QUIT."""
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        message = town.heard[number][-1]
        await delivery.on_delivery_news(desk, message.provider_id, "undelivered", "21610")
    await town.post()


async def test_the_carriers_own_blocking_is_told_as_stop_and_nothing_more_goes(sam, town, fixed):
    sam.hears()
    await refused_by_carrier(town, "+447700900126")
    told = sam.hears()
    assert "Lee asked us to stop on texts" in told
    assert "rule 28" in told
    assert "could not be reached" not in told
    fixed.lee.hears()
    await town.until(datetime(2026, 11, 28, 10, 0, tzinfo=UTC))
    assert fixed.lee.hears() == ""
    assert "Lee asked us to stop" in await sam.types("/todo")


async def test_start_after_the_carriers_blocking_begins_again(sam, town, fixed):
    await refused_by_carrier(town, "+447700900126")
    assert "again" in await fixed.lee.says("START")
    assert "Lee wants messages on texts again" in sam.hears()
    await town.until(datetime(2026, 11, 28, 10, 0, tzinfo=UTC))
    assert "Sat 5 Dec 10am" in fixed.lee.hears()


@pytest.mark.parametrize(
    "word", ["CANCEL", "end", "Quit", "REVOKE", "optout", " stopall ", "STOP.", "ARRET", "dość wiadomości"]
)
async def test_every_word_that_makes_the_carrier_block_stops_us_too(sam, town, fixed, word):
    assert await fixed.lee.says(word) == ""
    assert "Lee asked us to stop on texts" in sam.hears()
    async with town.db.work() as session:
        query = select(Message).where(Message.station == Station.QUEUED, Message.member_id.is_not(None))
        assert {m.member_id for m in await session.scalars(query)} == {1, 2, 3}


async def test_a_number_in_two_families_is_stopped_for_both_and_both_coordinators_are_told(sam, town, fixed):
    kit = await town.hire("Kit Moss", "coordinator", "South")
    await kit.types("/open R-2000 children EF10233 2016-02-03")
    await kit.types("/add R-2000 Lee Hall, neighbour, 07700 900126")
    sam.hears()
    kit.hears()
    await refused_by_carrier(town, "+447700900126")
    assert "Lee asked us to stop on texts" in sam.hears()
    assert "Lee asked us to stop on texts" in kit.hears()
