"""Texts and news that the carrier has and did not bring."""

from fgdm_bot.stagecraft import staged
from models.terms import Station
from tests.post.office import BEGINS, opened


async def test_a_reply_sent_while_we_were_down_is_fetched_and_marked_late(office) -> None:
    world, door = office.stage.world.twilio, office.stage.world.twilio.sms_url
    world.sms_url = "http://127.0.0.1:9/twilio/sms"
    assert await office.dawn.says("can you ring me") is None
    world.sms_url = door
    await office.later(minutes=4)
    await office.stage.service.missed.look()
    assert "Sam will read your text" in await office.dawn.hears()
    [arrival] = await office.arrivals()
    assert arrival.written_at is not None
    assert office.sam_heard("can you ring me") == 1


async def test_what_was_brought_is_not_fetched_again(office) -> None:
    await office.dawn.says("can you ring me")
    await office.dawn.hears()
    for _ in range(2):
        await office.later(minutes=4)
        await office.stage.service.missed.look()
    await office.dawn.repeats(3)
    [arrival] = await office.arrivals()
    assert arrival.written_at is None
    assert office.sam_heard("can you ring me") == 1


async def test_without_a_public_address_texts_and_news_are_fetched(database_url) -> None:
    more = {"FGDM_DATABASE_URL": database_url, "FGDM_TWILIO_INBOUND": "poll"}
    async with staged(begins=BEGINS, more=more) as stage:
        stage.world.twilio.sms_url = None
        office = await opened(stage)
        await office.texts_dawn("See you soon")
        assert await office.dawn.hears() == "See you soon"
        await office.dawn.says("can you ring me")
        await office.later(seconds=10)
        await stage.service.missed.look()
        assert "Sam will read your text" in await office.dawn.hears()
        await office.until("See you soon", Station.DELIVERED)
        [arrival] = await office.arrivals()
        assert arrival.written_at is None


async def test_texts_from_before_our_time_are_left_alone(database_url) -> None:
    async with staged(begins=BEGINS, more={"FGDM_DATABASE_URL": database_url}) as stage:
        office = await opened(stage)
        stage.world.twilio.sms_url = None
        await office.dawn.says("an old story")
        old = stage.world.twilio.last_from(office.dawn.number)
        old.created = old.sent = BEGINS.replace(day=1)
        await office.later(minutes=4)
        await stage.service.missed.look()
        assert await office.arrivals() == []
