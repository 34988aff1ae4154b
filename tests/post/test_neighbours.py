"""One row or person that cannot be read, or always fails, never stops the others."""

from __future__ import annotations

import asyncio
from itertools import count

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import StatementError

from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.stagecraft import answers
from handlers.desk import Inbound
from handlers.filing import file_many, for_filing
from models.message import Arrival, DeliveryNews, Message
from models.terms import Channel, Occasion, Role, Station
from tests.post.office import Office


async def test_of_texts_filed_in_one_commit_one_that_cannot_be_filed_never_fails_its_neighbours(office: Office) -> None:
    words = ["one", "half a letter: \ud800", "three"]
    inbound = [Inbound(Channel.TEXT, f"SM{n}", office.dawn.number, one) for n, one in enumerate(words)]
    filed = await asyncio.gather(*map(office.stage.service.intake.file, inbound), return_exceptions=True)
    assert [filed[0], filed[2]] == [None, None]
    assert isinstance(filed[1], StatementError)
    assert [one.body for one in await office.arrivals()] == ["one", "three"]


@pytest.fixture
async def with_lee(office: Office) -> Office:
    """Lee is of Dawn's family, Ben of another."""
    for order in (
        "/add R-1042 Lee Price, cousin, 07700 900124",
        "/check R-1042 Lee verified, safe, any time, not shared",
        "/open R-2000 children EF10233 2016-02-03",
        "/add R-2000 Ben Hall, uncle, 07700 900125",
        "/check R-2000 Ben verified, safe, any time, not shared",
    ):
        await answers(office.sam, order)
    return office


async def _break(office: Office, statement: str) -> None:
    """Something was sealed with a key that is gone."""
    async with office.stage.service.db.work() as session:
        await session.execute(text(statement), {"junk": b"junk"})


LEES_NAME, LEES_PHONE = (f"UPDATE members SET {column} = :junk WHERE id = 2" for column in ("name", "phone"))


async def test_texts_from_one_whose_record_cannot_be_read_reach_the_admin_and_never_stop_the_others(
    with_lee: Office,
) -> None:
    await _break(with_lee, LEES_NAME)
    kit = await with_lee.stage.hire("Kit Hall", Role.ADMIN, 1002, None)
    twilio = with_lee.stage.world.twilio
    ben = twilio.phone("+447700900125")
    assert await twilio.phone("+447700900124").says("STOP, this is Lee") == 200
    assert await with_lee.dawn.says("can you ring Dawn") == 200
    assert await ben.says("can you ring Ben") == 200
    assert "Sam will read your text" in await ben.hears()
    await with_lee.until_so(lambda: _all_taken(with_lee, 3))
    await with_lee.until_so(lambda: _heard(kit, "STOP, this is Lee"))
    await with_lee.until_so(lambda: _heard(with_lee.sam, "can you ring Dawn"))


async def _heard(staff: User, words: str) -> bool:
    return any(words in (message.text or "") for message in staff.messages if message.from_bot)


async def test_texts_have_their_effect_also_while_one_comes_after_the_other_without_end(office: Office) -> None:
    """Filing goes first, for somebody waits for that answer; but effects are not put off for ever."""
    intake = office.stage.service.intake
    for number in count():
        await intake.file(Inbound(Channel.TEXT, f"SM{number}", "+447700900199", "who is this"))
        if number % 20 == 0 and any(one.taken_at for one in await office.arrivals()):
            break
    assert number < 20_000


async def test_a_text_that_cannot_be_read_itself_is_kept_and_never_stops_the_others(office: Office) -> None:
    service = office.stage.service
    for task in service._endless:  # nothing is taken until both are there
        task.cancel()
    service._endless = []
    async with service.db.work() as session:
        texts = [Inbound(Channel.TEXT, f"SM{n}", office.dawn.number, "can you ring me") for n in range(2)]
        await file_many(await session.connection(), [for_filing(one, service.now()) for one in texts])
    await _break(office, "UPDATE arrivals SET body = :junk WHERE provider_id = 'SM0'")
    while await service.intake.take_some():
        pass
    query = select(Arrival.provider_id, Arrival.taken_at).where(Arrival.channel == Channel.TEXT).order_by(Arrival.id)
    async with service.db.work() as session:
        taken = {provider_id: taken_at is not None for provider_id, taken_at in await session.execute(query)}
    assert taken == {"SM0": False, "SM1": True}


async def _all_taken(office: Office, number: int) -> bool:
    arrivals = await office.arrivals()
    return len(arrivals) == number and all(one.taken_at for one in arrivals)


async def test_messages_to_and_about_one_whose_record_cannot_be_read_never_stop_the_others(with_lee: Office) -> None:
    await _break(with_lee, LEES_PHONE)
    await _write(with_lee, {"to Lee": 2, "to Ben": 3})
    assert await with_lee.stage.world.twilio.phone("+447700900125").hears() == "to Ben"


async def test_a_doubt_about_one_whose_record_cannot_be_read_never_stops_the_others(with_lee: Office) -> None:
    for _ in range(2):
        with_lee.stage.world.faults.next("twilio", "accept_then_500")
    await _write(with_lee, {"to Lee": 2, "to Ben": 3})
    for words in ("to Lee", "to Ben"):
        await with_lee.until(words, Station.IN_DOUBT)
    await _break(with_lee, LEES_PHONE)
    await with_lee.later(seconds=6)
    await with_lee.until("to Ben", Station.SENT, Station.DELIVERED)
    assert (await with_lee.message("to Lee")).station is Station.IN_DOUBT


async def test_news_of_one_whose_record_cannot_be_read_never_stops_the_others(with_lee: Office) -> None:
    """It fails for good, and that came before our own record of the sending; so Sam must be told, and cannot."""
    await _break(with_lee, LEES_NAME)
    service = with_lee.stage.service
    service.post._sent = [await _sent_undelivered(with_lee)]
    await _write(with_lee, {"to Ben": 3})
    assert await with_lee.stage.world.twilio.phone("+447700900125").hears() == "to Ben"
    await with_lee.until("to Ben", Station.DELIVERED)
    assert service.post._sent == []


async def _sent_undelivered(office: Office) -> str:
    now = office.stage.service.now()
    async with office.stage.service.db.work() as session:
        session.add(Message(
            key="to Lee", body="to Lee", occasion=Occasion.PERSONAL, channel=Channel.TEXT, member_id=2, priority=3,
            due_at=now, queued_at=now, sent_at=now, station=Station.SENT, provider_id="SMlee",
        ))  # fmt: skip
        session.add(DeliveryNews(provider_id="SMlee", status="failed", error="30006", heard_at=now))
    return "SMlee"


async def _write(office: Office, people: dict[str, int]) -> None:
    now = office.stage.service.now()
    async with office.stage.service.db.work() as session:
        for words, person in people.items():
            session.add(Message(
                key=words, body=words, occasion=Occasion.PERSONAL, channel=Channel.TEXT, member_id=person, priority=3,
                due_at=now, queued_at=now,
            ))  # fmt: skip
    office.stage.service.post.nudge()
