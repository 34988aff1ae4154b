"""A text that did not arrive: once more where that makes sense, then Sam is told whom to ring."""

from __future__ import annotations

from datetime import timedelta

import pytest

from fgdm_bot.stagecraft import staged
from handlers import delivery
from handlers.desk import Desk
from models.terms import Occasion, Station
from tests.post.office import BEGINS, Office, opened

pytestmark = pytest.mark.either

ASKED = "Can you come at four?"


async def test_a_phone_that_was_off_gets_the_text_half_an_hour_later(office: Office) -> None:
    office.dawn.off()
    await office.texts_dawn(ASKED)
    await office.until(ASKED, Station.UNDELIVERED)
    office.dawn.on()
    await office.later(minutes=31)
    assert await office.dawn.hears() == ASKED
    await office.later(hours=1)
    assert office.dawn.texts == [ASKED]
    assert "could not be reached" not in await office.todo()


async def test_a_phone_that_stays_off_is_tried_twice_and_sam_is_told_whom_to_ring(office: Office) -> None:
    office.dawn.off()
    office.stage.world.faults.next("twilio", "repeat_callbacks", times=None)
    await office.texts_dawn(ASKED)
    await office.until(ASKED, Station.UNDELIVERED)
    assert "could not be reached" not in await office.todo()
    for _ in range(4):
        await office.later(minutes=31)
    await office.until_so(lambda: _told(office))
    tried = [text for text in office.stage.world.twilio.texts.values() if text.body == ASKED]
    assert len(tried) == 2
    assert office.sam_heard("R-1042: Dawn could not be reached (carrier: 30003). Please ring.") == 1


async def _told(office: Office) -> bool:
    return office.sam_heard("Please ring") > 0


@pytest.mark.parametrize("error", [30004, 30005, 30006, 30007, 30008, 21610])
async def test_what_lasts_or_may_have_arrived_is_not_tried_again(office: Office, error: int) -> None:
    office.dawn.refuses(error)
    await office.texts_dawn(ASKED)
    await office.until_so(lambda: _told(office))
    office.dawn.on()
    await office.later(minutes=31)
    assert office.dawn.texts == []
    assert await office.count() == 1


async def test_what_would_be_of_no_use_by_then_is_told_at_once(office: Office) -> None:
    office.dawn.off()
    await office.texts_dawn(ASKED, useless_after=BEGINS + timedelta(minutes=20))
    await office.until_so(lambda: _told(office))
    assert await office.count() == 1


async def test_an_answer_to_words_just_received_is_not_said_later(office: Office) -> None:
    office.dawn.off()
    await office.texts_dawn(ASKED, occasion=Occasion.NOTED)
    await office.until_so(lambda: _told(office))
    assert await office.count() == 1


async def test_rule_27_who_stops_meanwhile_gets_nothing_more(office: Office) -> None:
    office.dawn.off()
    await office.texts_dawn(ASKED)
    await office.until(ASKED, Station.UNDELIVERED)
    await office.dawn.says("STOP")
    await office.until_so(lambda: _taken(office))
    office.dawn.on()
    await office.later(minutes=31)
    await office.until_so(lambda: office.all_at(Station.UNDELIVERED, Station.DROPPED))
    assert office.dawn.texts == []


async def _taken(office: Office) -> bool:
    return all(one.taken_at for one in await office.arrivals())


async def test_a_text_that_arrived_after_all_does_not_go_once_more(office: Office) -> None:
    office.dawn.off()
    await office.texts_dawn(ASKED)
    first = await office.until(ASKED, Station.UNDELIVERED)
    async with office.stage.service.db.work() as session:
        desk = Desk(session, office.stage.service.now(), office.stage.service.house)
        await delivery.on_delivery_news(desk, first.provider_id or "", "delivered", None)
    office.dawn.on()
    await office.later(minutes=31)
    assert await office.all_at(Station.UNDELIVERED, Station.DROPPED)
    assert office.dawn.texts == []


async def test_rule_26_by_night_nothing_is_tried_again_and_sam_is_told_at_once(database_url: str) -> None:
    more = {"FGDM_DATABASE_URL": database_url, "FGDM_QUIET_HOURS": "20:00-08:00"}
    async with staged(begins=BEGINS.replace(hour=19, minute=40), more=more) as stage:
        office = await opened(stage)
        office.dawn.off()
        await office.texts_dawn(ASKED)
        await office.until_so(lambda: _told(office))
        assert await office.count() == 1
