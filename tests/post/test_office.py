"""The post office on ordinary and on bad days."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import select, text, update

from fgdm_bot.poller import Poller
from fgdm_bot.stagecraft import answers
from models.message import Arrival, Message
from models.terms import Channel, Occasion, Station

STOP = "asked us to stop"


async def test_news_that_comes_twice_or_in_the_wrong_order_or_of_nobody_changes_nothing(office) -> None:
    kinds = ("repeat_callbacks", "callbacks_out_of_order", "callback_before_answer", "callback_for_unknown_sid")
    for kind in (*kinds, "callback_of_unknown_status", "callback_failed_after_delivered"):
        office.stage.world.faults.next("twilio", kind)
        await office.texts_dawn(f"after {kind}")
        await office.until(f"after {kind}", Station.DELIVERED)
    await office.stage.world.settled()
    assert (await office.message("after callback_failed_after_delivered")).station is Station.DELIVERED
    assert len(office.dawn.texts) == 6


async def test_an_order_that_telegram_hands_over_twice_is_taken_once(office) -> None:
    office.stage.world.faults.next("telegram", "repeat_update")
    await answers(office.sam, "/mine")
    await answers(office.sam, "/case R-1042")
    assert ("telegram", "repeat_update") in {struck[:2] for struck in office.stage.world.faults.struck}
    async with office.stage.service.db.work() as session:
        orders = [one.body for one in await session.scalars(select(Arrival).where(Arrival.channel == Channel.CHAT))]
    assert orders.count("/mine") == 1


async def test_rule_27_a_stop_the_carrier_tells_of_later_is_a_stop(office) -> None:
    office.stage.world.faults.next("twilio", "callback_says_stopped")
    await office.texts_dawn("Hello")
    await office.until("Hello", Station.FAILED)
    await office.texts_dawn("Hello again")
    await office.until("Hello again", Station.DROPPED)
    assert STOP in await office.todo()


async def test_one_row_that_cannot_be_read_never_stops_the_rest(office) -> None:
    later = office.stage.service.now() + timedelta(minutes=5)
    await office.texts_dawn("broken", due_at=later, priority=0)
    await office.texts_dawn("whole", due_at=later)
    async with office.stage.service.db.work() as session:
        await session.execute(text("UPDATE messages SET body = :junk WHERE key = 'broken'"), {"junk": b"junk"})
    await office.later(minutes=6)
    assert await office.dawn.hears() == "whole"


async def test_a_reminder_slept_over_by_two_days_is_dropped_and_told(office) -> None:
    now = office.stage.service.now()
    times = {"due_at": now + timedelta(hours=1), "useless_after": now + timedelta(hours=10)}
    await office.texts_dawn("Tomorrow at four", occasion=Occasion.REMINDER, **times)
    await office.later(days=2)
    await office.until("Tomorrow at four", Station.DROPPED)
    assert office.dawn.texts == []
    assert "Dawn did not get the reminder" in await office.todo()


async def test_an_account_that_is_not_right_loses_no_text(office) -> None:
    token, office.stage.world.twilio.auth_token = office.stage.world.twilio.auth_token, "changed"
    await office.texts_dawn("Hello")
    await office.until_so(lambda: _tried(office))
    office.stage.world.twilio.auth_token = token
    assert (await office.message("Hello")).station is Station.QUEUED
    await office.later(minutes=11)
    assert await office.dawn.hears() == "Hello"


async def _tried(office) -> bool:
    message = await office.message("Hello")
    return message.attempts == 1 and message.station is Station.QUEUED


async def test_the_words_are_erased_at_the_carrier_once_they_have_arrived(office) -> None:
    await office.texts_dawn("A private word")
    message = await office.until("A private word", Station.DELIVERED)
    await office.stage.service.erasing.look()
    kept = office.stage.world.twilio.texts[message.provider_id]
    assert kept.body == ""
    assert (await office.message("A private word")).erase_due is None


async def test_metrics_count_and_name_nobody(office) -> None:
    office.stage.world.faults.next("twilio", "drop")
    await office.texts_dawn("Hello")
    await office.until("Hello", Station.IN_DOUBT)
    async with httpx.AsyncClient(base_url=office.stage.service.settings.public_url) as watcher:
        told = (await watcher.get("/metrics")).text
    assert "fgdm_messages_in_doubt 1.0" in told
    assert 'fgdm_waiting_for_a_person{kind="doubt"} 1.0' in told
    assert "Dawn" not in told


@pytest.mark.parametrize("at_once", [1, 40])
async def test_many_texts_of_one_moment_are_all_filed_and_taken(office, at_once: int) -> None:
    phones = [office.stage.world.twilio.phone(f"+4477009003{n:02}") for n in range(at_once)]
    assert set(await asyncio.gather(*(phone.says("who is this") for phone in phones))) == {200}
    await office.until_so(lambda: _taken(office, at_once))


async def _taken(office, number: int) -> bool:
    arrivals = await office.arrivals()
    return len(arrivals) == number and all(one.taken_at for one in arrivals)


async def test_another_process_polls_within_ten_seconds_of_the_first_ones_death(office) -> None:
    service = office.stage.service
    ahead = timedelta()
    other = Poller(service.db, service.chat, service._take_telegram, lambda: service.now() + ahead)
    await office.until_so(lambda: _polls(service.poller))
    assert not await other._holds_lease()
    ahead = timedelta(seconds=10)
    assert await other._holds_lease()


async def _polls(poller: Poller) -> bool:
    return poller.alive


async def test_future_rows_do_not_go_before_their_time(office) -> None:
    await office.texts_dawn("later", due_at=office.stage.service.now() + timedelta(hours=2))
    await office.later(hours=1)
    assert (await office.message("later")).station is Station.QUEUED
    async with office.stage.service.db.work() as session:
        await session.execute(update(Message).values(claimed_by=None))
    await office.later(hours=1)
    assert await office.dawn.hears() == "later"
