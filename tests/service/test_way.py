"""The service between its carriers: what comes in over HTTP, what goes out, what happens when a carrier fails."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import httpx
import pytest
from sqlalchemy import select

from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.stagecraft import Stage, answers, staged
from fgdm_bot.story import BEGINS
from models.message import Arrival, Message
from models.terms import Role, Station

pytestmark = pytest.mark.either


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    async with staged(begins=BEGINS, more={"FGDM_DATABASE_URL": database_url}) as stage:
        yield stage


@pytest.fixture
async def sam(stage: Stage) -> User:
    """Sam, with a case of one aunt who can be written to."""
    sam = await stage.hire("Sam Carter", Role.COORDINATOR, 1001, "North")
    for order in (
        "/open R-1042 children AB10231 2015-03-27",
        "/add R-1042 Dawn Price, aunt, 07700 900123",
        "/check R-1042 Dawn verified, safe, any time, not shared",
    ):
        await answers(sam, order)
    return sam


async def station(stage: Stage, body: str) -> Station:
    async with stage.service.db.work() as session:
        for message in await session.scalars(select(Message).order_by(Message.id.desc())):
            if message.body == body:
                return message.station
    raise AssertionError(f"no message {body!r}")


async def until_station(stage: Stage, body: str, wanted: Station) -> None:
    """Wait until a message has come to a station; fails after two minutes."""
    async with asyncio.timeout(120):
        while await station(stage, body) is not wanted:
            await asyncio.sleep(0.02)


async def test_a_text_goes_out_once_and_its_delivery_is_noted(stage: Stage, sam: User) -> None:
    dawn = stage.world.twilio.phone("+447700900123")
    await answers(sam, "/text R-1042 Dawn: See you soon")
    assert await dawn.hears() == "See you soon"
    await until_station(stage, "See you soon", Station.DELIVERED)
    assert dawn.texts == ["See you soon"]


async def test_a_text_in_is_answered_and_passed_on(stage: Stage, sam: User) -> None:
    sam.chat.heard.forget()
    dawn = stage.world.twilio.phone("+447700900123")
    assert await dawn.says("can you ring me") == 200
    assert "can you ring me" in ((await sam.hears()).text or "")
    assert "Sam will read your text" in await dawn.hears()


async def test_twilio_brings_a_text_five_times_at_once_and_it_counts_once(stage: Stage, sam: User) -> None:
    dawn = stage.world.twilio.phone("+447700900123")
    await dawn.says("can you ring me")
    assert set(await dawn.repeats(5)) == {200}
    async with stage.service.db.work() as session:
        filed = [arrival.body for arrival in await session.scalars(select(Arrival))]
    assert filed.count("can you ring me") == 1


@pytest.mark.parametrize("signature", [None, "bm90IGEgc2lnbmF0dXJl"])
async def test_a_text_without_twilios_signature_is_turned_away_and_not_kept(
    stage: Stage, sam: User, signature: str | None
) -> None:
    headers = {"X-Twilio-Signature": signature} if signature else {}
    form = {"MessageSid": "SMforged", "From": "+447700900123", "Body": "1"}
    async with httpx.AsyncClient() as stranger:
        answer = await stranger.post(f"{stage.service.settings.public_url}/twilio/sms", data=form, headers=headers)
    assert answer.status_code == 403
    async with stage.service.db.work() as session:
        assert await session.scalar(select(Arrival).where(Arrival.provider_id == "SMforged")) is None


async def test_more_than_64_kib_is_turned_away(stage: Stage) -> None:
    async with httpx.AsyncClient() as stranger:
        answer = await stranger.post(f"{stage.service.settings.public_url}/twilio/sms", data={"Body": "x" * 70_000})
    assert answer.status_code == 413


async def test_health_says_ok_and_an_unknown_page_says_nothing(stage: Stage) -> None:
    async with httpx.AsyncClient(base_url=stage.service.settings.public_url) as visitor:
        assert (await visitor.get("/health")).json() == {"status": "ok"}
        page = await visitor.get("/m/AAAAAAAAAAAAAAAAAAAAAA")
        assert page.status_code == 404
        assert "meeting" not in page.text.casefold() or "not" in page.text.casefold()
        assert (await visitor.get("/m/AAAAAAAAAAAAAAAAAAAAAA.ics")).status_code == 404
        assert (await visitor.get("/c/AAAAAAAAAAAAAAAAAAAAAA.ics")).status_code == 404


async def test_a_text_taken_but_answered_with_500_is_in_doubt_until_the_carriers_list_shows_it(
    stage: Stage, sam: User
) -> None:
    dawn = stage.world.twilio.phone("+447700900123")
    stage.world.faults.next("twilio", "accept_then_500")
    await answers(sam, "/text R-1042 Dawn: Can you come at four?")
    assert await dawn.hears() == "Can you come at four?"
    await until_station(stage, "Can you come at four?", Station.IN_DOUBT)
    assert "Not sure it arrived: Dawn" in ((await answers(sam, "/todo")).text or "")
    await stage.until(BEGINS + timedelta(minutes=1))
    await stage.service.look_after()
    await until_station(stage, "Can you come at four?", Station.DELIVERED)
    assert dawn.texts == ["Can you come at four?"]


async def test_a_busy_carrier_is_tried_again(stage: Stage, sam: User) -> None:
    dawn = stage.world.twilio.phone("+447700900123")
    stage.world.faults.next("twilio", "too_many")
    await answers(sam, "/text R-1042 Dawn: Hello again")
    assert stage.clock is not None
    await stage.until(datetime.fromtimestamp(stage.clock.now().timestamp() + 90, tz=BEGINS.tzinfo))
    assert await dawn.hears() == "Hello again"
    assert dawn.texts == ["Hello again"]


async def test_rule_27_a_stop_known_only_to_the_carrier_is_taken_over(stage: Stage, sam: User) -> None:
    dawn = stage.world.twilio.phone("+447700900123")
    sam.chat.heard.forget()
    await dawn.says("CANCEL")
    assert "asked us to stop" in ((await sam.hears()).text or "")
    refused = await answers(sam, "/text R-1042 Dawn: Hello")
    assert "asked us to stop" in (refused.text or "")


async def test_rule_27_a_relative_who_blocks_the_bot_has_stopped(stage: Stage, sam: User) -> None:
    await answers(sam, "/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm")
    await answers(sam, "/ask R-1042 now")
    dawn = stage.world.twilio.phone("+447700900123")
    link = (await dawn.hears()).partition("start=")[2].split()[0]
    chat = stage.world.telegram.user(2001, "Dawn")
    await answers(chat, f"/start {link}")
    chat.blocks()
    sam.chat.heard.forget()
    sam.says("/text R-1042 Dawn: Are you there?")
    heard = [(await sam.hears()).text or "" for _ in range(3)]
    assert any("Dawn asked us to stop on chat" in text for text in heard)
    assert "asked us to stop" in ((await answers(sam, "/text R-1042 Dawn: Hello?")).text or "")


async def test_the_menu_fits_the_role(stage: Stage, sam: User) -> None:
    mo = await stage.hire("Mo Evans", Role.MANAGER, 1002)
    async with asyncio.timeout(120):
        while not mo.menu:
            await asyncio.sleep(0.02)
    assert "ask" in {entry["command"] for entry in sam.menu}
    assert "counts" in {entry["command"] for entry in mo.menu}
    assert "ask" not in {entry["command"] for entry in mo.menu}


async def test_rule_30_no_name_number_or_word_stands_in_the_log(
    stage: Stage, sam: User, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stage.world.faults.next("twilio", "accept_then_500")
    dawn = stage.world.twilio.phone("+447700900123")
    await answers(sam, "/text R-1042 Dawn: A private word")
    await dawn.says("my private answer")
    await until_station(stage, "A private word", Station.IN_DOUBT)
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("fgdm_bot"))
    logged = "\n".join(line for line in logged.splitlines() if "sandbox" not in line)
    for private in ("Dawn", "900123", "private", stage.service.settings.telegram_token):
        assert private not in logged


async def test_a_document_of_a_case_is_sealed_in_the_database(stage: Stage, sam: User) -> None:
    """No name, number or word can be read in what the tables hold."""
    await stage.world.twilio.phone("+447700900123").says("my private answer")
    await sam.hears()
    async with stage.service.db.engine.connect() as connection:
        for table in ("members", "arrivals", "messages", "staff", "audit", "matters"):
            rows = (await connection.exec_driver_sql(f"SELECT * FROM {table}")).all()
            held = b"".join(_bytes(value) for row in rows for value in row)
            assert rows
            for private in (b"Dawn", b"Price", b"900123", b"private answer", b"Sam Carter"):
                assert private not in held


def _bytes(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


async def test_a_relative_in_chat_changes_their_words_and_the_new_ones_hold(stage: Stage, sam: User) -> None:
    await answers(sam, "/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm")
    await answers(sam, "/ask R-1042 now")
    link = (await stage.world.twilio.phone("+447700900123").hears()).partition("start=")[2].split()[0]
    dawn = stage.world.telegram.user(2001, "Dawn")
    await answers(dawn, f"/start {link}")
    await dawn.hears()
    said = dawn.says("1")
    assert "You can make 1" in ((await dawn.hears()).text or "")
    dawn.edits(said, "2")
    assert "You can make 2" in ((await dawn.hears()).text or "")


async def test_an_order_is_not_given_again_by_changing_it(stage: Stage, sam: User) -> None:
    said = sam.says("/mine")
    await sam.hears()
    sam.edits(said, "/close R-1042")
    assert "R-1042" in ((await answers(sam, "/mine")).text or "")


async def test_a_port_that_somebody_has_taken_is_said_and_ends_nothing_else() -> None:
    """Also where it was free a moment before, as `run` looks first."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(OSError, match=rf"127\.0\.0\.1:{port} cannot be used .*; set FGDM_LISTEN to a free address"):
            async with staged(port=port):
                raise AssertionError("it started")
