"""A text of which we cannot know whether it arrived: the carrier is asked before anything else happens."""

import pytest
from sqlalchemy import update

from fgdm_bot.carriers import TooLate
from fgdm_bot.post.outcomes import Landed, record
from handlers.desk import Desk
from models.message import Message
from models.terms import Station


@pytest.mark.parametrize("fault", ["accept_then_500", "accept_then_drop"])
async def test_a_text_taken_without_an_answer_is_found_on_the_carriers_list(office, fault) -> None:
    office.stage.world.faults.next("twilio", fault)
    await office.texts_dawn("Can you come at four?")
    await office.until("Can you come at four?", Station.IN_DOUBT)
    assert "Not sure it arrived: Dawn" in await office.todo()
    await office.later(seconds=6)
    await office.until("Can you come at four?", Station.SENT, Station.DELIVERED)
    assert "Not sure" not in await office.todo()
    assert office.sam_heard("Not sure it arrived") == 1  # in the first /todo; nobody was alarmed
    assert office.dawn.texts == ["Can you come at four?"]


async def test_a_text_taken_by_a_carrier_that_never_answers_is_given_up_in_time_and_found_on_its_list(office) -> None:
    office.stage.service.texts.http.line.patience = 0.3
    office.stage.world.faults.next("twilio", "accept_then_hang")
    await office.texts_dawn("Can you come at four?")
    await office.until("Can you come at four?", Station.IN_DOUBT)
    await office.later(seconds=6)
    await office.until("Can you come at four?", Station.SENT, Station.DELIVERED)
    assert office.dawn.texts == ["Can you come at four?"]


@pytest.mark.parametrize("fault", ["slow", "accept_then_slow"])
async def test_a_slow_carrier_is_waited_for(office, fault) -> None:
    office.stage.world.faults.next("twilio", fault, seconds=0.3)
    await office.texts_dawn("Can you come at four?")
    await office.until("Can you come at four?", Station.DELIVERED)
    assert (await office.message("Can you come at four?")).attempts == 1
    assert office.dawn.texts == ["Can you come at four?"]


async def test_a_text_that_never_came_there_goes_again_once_that_is_sure(office) -> None:
    office.stage.world.faults.next("twilio", "drop")
    await office.texts_dawn("See you on Friday")
    await office.until("See you on Friday", Station.IN_DOUBT)
    await office.later(seconds=6)
    assert office.dawn.texts == []
    await office.later(minutes=11)
    assert await office.dawn.hears() == "See you on Friday"
    await office.until("See you on Friday", Station.SENT, Station.DELIVERED)
    assert office.dawn.texts == ["See you on Friday"]


async def test_while_the_list_cannot_be_had_sam_is_told_once_and_nothing_goes_again(office) -> None:
    office.stage.world.faults.next("twilio", "drop")
    office.stage.world.faults.next("twilio", "error_500", method="list", times=None)
    await office.texts_dawn("See you on Friday")
    await office.until("See you on Friday", Station.IN_DOUBT)
    for seconds in (6, 60, 120, 900):
        await office.later(seconds=seconds)
    await office.until_so(lambda: _told(office))
    assert office.sam_heard("R-1042: Not sure it arrived: Dawn") == 1
    assert office.dawn.texts == []
    assert (await office.message("See you on Friday")).station is Station.IN_DOUBT


async def _told(office) -> bool:
    return office.sam_heard("R-1042: Not sure it arrived: Dawn") > 0


async def test_the_list_may_show_a_text_late(office) -> None:
    office.stage.world.faults.next("twilio", "accept_then_500")
    await office.texts_dawn("Hello")
    await office.until("Hello", Station.IN_DOUBT)
    office.stage.world.twilio.texts, hidden = {}, office.stage.world.twilio.texts
    office.stage.world.twilio.by_phone, shown = {}, office.stage.world.twilio.by_phone
    await office.later(seconds=6)
    assert (await office.message("Hello")).station is Station.IN_DOUBT
    office.stage.world.twilio.texts, office.stage.world.twilio.by_phone = hidden, shown
    await office.later(seconds=30)
    await office.until("Hello", Station.SENT, Station.DELIVERED)
    assert office.dawn.texts == ["Hello"]


async def test_the_same_words_sent_before_are_not_taken_for_these(office) -> None:
    await office.texts_dawn("Thank you")
    await office.until("Thank you", Station.DELIVERED)
    office.stage.world.faults.next("twilio", "drop")
    await office.texts_dawn(" Thank you", key="a second thank you")
    await office.until(" Thank you", Station.IN_DOUBT)
    await office.later(seconds=6)
    assert (await office.message(" Thank you")).station is Station.IN_DOUBT


async def test_what_a_person_has_seen_to_does_not_go_again(office) -> None:
    office.stage.world.faults.next("twilio", "drop")
    await office.texts_dawn("See you on Friday")
    await office.until("See you on Friday", Station.IN_DOUBT)
    await office.todo()
    office.sam.presses("1. Dealt with")
    await office.sam.hears()
    await office.later(minutes=11)
    assert (await office.message("See you on Friday")).station is Station.DROPPED
    assert office.dawn.texts == []


async def test_chat_has_no_list_so_a_doubt_is_told_and_nothing_goes_again(office) -> None:
    office.stage.world.faults.next("telegram", "accept_then_500", method="sendMessage", to=1001)
    office.sam.says("/mine")
    await office.until_so(lambda: _warned(office))
    assert office.sam_heard("not sure that my last message to you arrived") == 1
    assert office.sam_heard("R-1042") == len({m.text for m in office.sam.messages if m.from_bot and "R-1042" in m.text})


async def _warned(office) -> bool:
    return office.sam_heard("not sure that my last message") > 0


async def test_who_slept_through_another_processes_attempt_says_nothing_about_it(office) -> None:
    """The sleeper's own attempt never left; the later one may have arrived, so its doubt stands."""
    office.stage.world.faults.next("twilio", "accept_then_drop")
    office.stage.world.faults.next("twilio", "error_500", method="list", times=None)
    await office.texts_dawn("See you on Friday")
    message = await office.until("See you on Friday", Station.IN_DOUBT)
    async with office.stage.service.db.work() as session:
        await session.execute(update(Message).values(attempts=2).where(Message.id == message.id))
    await _lands(office, Landed(message.id, 1, failure=TooLate("it slept")))
    assert (await office.message("See you on Friday")).station is Station.IN_DOUBT
    await _lands(office, Landed(message.id, 2, failure=TooLate("it slept")))
    assert (await office.message("See you on Friday")).station is Station.QUEUED


async def _lands(office, landed: Landed) -> None:
    async with office.stage.service.db.work() as session:
        await record(Desk(session, office.stage.service.now(), office.stage.service.house), [landed], "a sleeper")
