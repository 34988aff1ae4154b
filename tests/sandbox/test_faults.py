"""What a carrier does wrong when it is told to."""

import asyncio

import httpx
import pytest

from fgdm_bot.sandbox import SERVICE_NUMBER
from fgdm_bot.sandbox.faults import Faults

DAWN = "+447700900123"


@pytest.fixture
async def send(world, addresses, council):
    url = f"{addresses.twilio}/2010-04-01/Accounts/{world.twilio.account_sid}/Messages.json"
    auth = (world.twilio.account_sid, world.twilio.auth_token)
    form = {"To": DAWN, "From": SERVICE_NUMBER, "Body": "Hello", "StatusCallback": f"{council.base}/news"}
    async with httpx.AsyncClient(trust_env=False, timeout=0.3) as client:

        async def send() -> int:
            return (await client.post(url, data=form, auth=auth)).status_code

        yield send


@pytest.mark.parametrize(
    ("kind", "outcome", "texts"),
    [
        ("hang", httpx.ReadTimeout, 0),
        ("drop", httpx.ReadError, 0),
        ("error_500", 500, 0),
        ("too_many", 429, 0),
        ("accept_then_hang", httpx.ReadTimeout, 1),
        ("accept_then_drop", httpx.ReadError, 1),
        ("accept_then_500", 500, 1),
        ("accept_then_slow", httpx.ReadTimeout, 1),
        ("slow", httpx.ReadTimeout, None),
    ],
)
async def test_a_create_call_goes_wrong_once(world, send, kind, outcome, texts):
    world.faults.next("twilio", kind, method="create")
    if isinstance(outcome, int):
        assert await send() == outcome
    else:
        with pytest.raises((outcome, httpx.RemoteProtocolError)):
            await send()
    await world.settled()
    if texts is not None:
        assert len(world.twilio.phone(DAWN).texts) == texts
    assert await send() == 201


async def test_too_many_says_how_long(world, addresses):
    world.faults.next("twilio", "too_many", retry_after=7)
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"{addresses.twilio}/2010-04-01/Accounts/AC/Messages.json")
    assert answer.headers["Retry-After"] == "7"


@pytest.mark.parametrize(
    ("kind", "statuses"),
    [
        ("repeat_callbacks", ["sent", "sent", "delivered", "delivered"]),
        ("callbacks_out_of_order", ["delivered", "sent"]),
        ("callback_for_unknown_sid", ["delivered", "sent", "delivered"]),
        ("callback_of_unknown_status", ["somewhere_on_the_way", "sent", "delivered"]),
        ("callback_failed_after_delivered", ["sent", "delivered", "undelivered"]),
        ("callback_says_stopped", ["failed"]),
        ("callback_wrongly_signed", ["failed", "sent", "delivered"]),
        ("no_callbacks", []),
    ],
)
async def test_the_news_comes_as_it_should_not(world, send, council, kind, statuses):
    world.faults.next("twilio", kind, to=DAWN)
    assert await send() == 201
    await world.settled()
    assert [form["MessageStatus"] for form in council.forms("/news")] == statuses


async def test_the_news_comes_before_the_answer(world, send, council):
    world.faults.next("twilio", "callback_before_answer")
    sending = asyncio.create_task(send())
    assert await council.gets() == "/news"
    assert await council.gets() == "/news"
    assert await sending == 201


def test_rules_count_the_calls_they_concern():
    faults = Faults()
    faults.next("twilio", "drop", method="create", to=DAWN, skip=1, times=2)

    def struck(carrier, method, to):
        return faults.draw(carrier, method, to) is not None

    assert not struck("telegram", "create", DAWN)
    assert not struck("twilio", "list", DAWN)
    assert not struck("twilio", "create", "+447700900124")
    assert [struck("twilio", "create", DAWN) for _ in range(4)] == [False, True, True, False]


def test_the_same_seed_strikes_the_same_calls():
    def struck(seed: int) -> list[bool]:
        faults = Faults()
        faults.sometimes("twilio", "drop", chance=0.3, seed=seed)
        return [faults.draw("twilio", "create") is not None for _ in range(200)]

    assert struck(7) == struck(7) != struck(8)
    assert 40 < sum(struck(7)) < 80


def test_an_unknown_fault_is_refused():
    with pytest.raises(ValueError, match="explode"):
        Faults().next("twilio", "explode")
    with pytest.raises(ValueError, match="no such carrier"):
        Faults().next("pigeon", "drop")
