"""What Sam is told of relatives' words, and what of it waits in /todo."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from handlers.desk import Inbound
from models.message import Message
from models.terms import Channel, Station

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


async def test_two_called_dawn_are_told_apart_in_the_news(sam: Colleague, asked: Family, town: Town) -> None:
    await sam.types("/add R-1042 Dawn Hall, neighbour, 07700 900127")
    sam.hears()
    await asked.dawn.says("1")
    assert "R-1042: Dawn Price: 1" in sam.hears()
    await asked.dawn.says("who else is coming?")
    assert "R-1042: Dawn Price wrote (a question)" in sam.hears()
    await asked.dawn.says("STOP")
    assert "R-1042: Dawn Price asked us to stop" in sam.hears()


async def test_someone_who_can_make_none_of_the_times_is_told_as_that(sam: Colleague, asked: Family) -> None:
    sam.hears()
    await asked.dawn.says("none")
    heard = sam.hears()
    assert "Dawn: none" in heard
    assert "more than times" not in heard


async def test_rule_27_start_takes_the_stop_off_the_list_and_brings_the_reminders_back(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await fixed.dawn.says("STOP")
    assert "Dawn asked us to stop" in await sam.types("/todo")
    await fixed.dawn.says("START")
    assert "asked us to stop" not in await sam.types("/todo")
    await town.until(datetime(2026, 11, 28, 10, 1, tzinfo=UTC))
    assert "in 7 days" in fixed.dawn.hears()


async def test_rule_27_stop_from_someone_taken_out_still_holds_when_they_are_back(
    sam: Colleague, asked: Family
) -> None:
    await sam.types("/remove R-1042 Lee because it was the wrong number")
    await asked.lee.says("STOP")
    await sam.types("/add R-1042 Leon Hall, uncle, 07700 900126")
    await sam.types("/check R-1042 Leon verified, safe, 9-18, not shared")
    assert "Leon: they asked us to stop on this channel" in await sam.types("/ask R-1042")
    await asked.lee.says("START")
    assert "To Leon, by text" in await sam.types("/ask R-1042")


async def test_an_answer_that_cannot_be_taken_is_asked_for_again(sam: Colleague, family: Family) -> None:
    await sam.types("/propose R-1042")
    heard = await sam.types("next week")
    assert '"next week"' in heard
    assert "Which times?" in heard
    assert sam.buttons() == ["Leave it"]
    assert "1 Tue 1 Dec 4pm" in await sam.types("Tue 1 Dec 4pm")


async def test_done_alone_shows_what_there_is_to_be_done(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("who else is coming?")
    assert "Dawn wrote (a question)" in await sam.types("/done")


async def test_a_card_gives_the_number_and_leaves_the_full_name_that_was_typed(sam: Colleague, family: Family) -> None:
    await sam.types("/add R-1042")
    await sam.types("Sue Webb")
    await sam.types("aunt")
    await sam.shares("sue", "+447700900130")
    assert "Sue Webb is in the network" in await sam.presses("Skip")


async def test_somebody_elses_card_never_gives_its_number_to_the_name_typed(sam: Colleague, family: Family) -> None:
    await sam.types("/add R-1042")
    await sam.types("Sue Webb")
    await sam.types("aunt")
    await sam.shares("Tom Webb", "+447700900130")
    assert "Tom Webb is in the network" in await sam.presses("Skip")


@pytest.mark.parametrize("recorded", [True, False])
async def test_sam_may_answer_before_we_have_noted_that_it_reached_her(
    sam: Colleague, asked: Family, town: Town, recorded: bool
) -> None:
    await asked.lee.says("is there somewhere to park?")
    [passed_on] = [message for message in sam.messages() if "somewhere to park" in message.body]
    if not recorded:
        async with town.db.work() as session:
            row = await session.get_one(Message, passed_on.id)
            row.station, row.provider_id = Station.SENDING, None
    sent_as = passed_on.provider_id if recorded else "77"
    sam.hears()
    answer = Inbound(Channel.CHAT, "U77", sam.address, "Yes, next door.", reply_to=sent_as, reply_text=passed_on.body)
    await town.takes(answer)
    assert "On its way to Lee" in sam.hears()
    assert "Yes, next door." in asked.lee.hears()


@pytest.mark.parametrize(("said", "goes"), [("as it was", True), ("other words", False)])
async def test_a_reply_to_what_was_passed_on_by_an_older_version_goes_to_the_same_person_or_to_nobody(
    sam: Colleague, asked: Family, town: Town, said: str, goes: bool
) -> None:
    """Of its ids only the end is kept (migration 0010): the words must be the same, too."""
    await asked.dawn.says("is there parking?")
    passed_on = [message for message in sam.messages() if message.about_id][-1]
    async with town.db.work() as session:
        row = await session.get_one(Message, passed_on.id)
        row.provider_id = ":77"
    asked.dawn.hears()
    words = passed_on.body if said == "as it was" else said
    reply = Inbound(Channel.CHAT, "U78", sam.address, "Yes, next door.", reply_to="abcd:77", reply_text=words)
    await town.takes(reply)
    assert asked.dawn.hears() == ("Yes, next door." if goes else "")
