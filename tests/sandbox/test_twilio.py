"""The stand-in Twilio, spoken to by the real twilio library over a socket."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from fgdm_bot.sandbox import SERVICE_NUMBER, NothingHeard, World

DAWN, LEE = "+447700900123", "+447700900124"


class Redirected(TwilioHttpClient):
    def __init__(self, base: str) -> None:
        super().__init__(timeout=5)
        self.base = base
        self.session.trust_env = False

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        return super().request(method, url.replace("https://api.twilio.com", self.base), *args, **kwargs)


@pytest.fixture
def client(world, addresses):
    http = Redirected(addresses.twilio)
    yield Client(world.twilio.account_sid, world.twilio.auth_token, http_client=http)
    http.session.close()


async def ask(work: Callable[..., Any], **arguments: Any) -> Any:
    return await asyncio.to_thread(lambda: work(**arguments))


async def refused(work: Callable[..., Any], code: int, status: int = 400, **arguments: Any) -> None:
    with pytest.raises(TwilioRestException) as refusal:
        await ask(work, **arguments)
    assert (refusal.value.code, refusal.value.status) == (code, status)


async def test_a_text_reaches_its_phone_and_the_news_is_told(world, client, council):
    callback = f"{council.base}/twilio/status"
    text = await ask(client.messages.create, to=DAWN, from_=SERVICE_NUMBER, body="Hello Dawn", status_callback=callback)
    assert (text.status, text.direction, text.num_segments) == ("queued", "outbound-api", "1")
    assert await world.twilio.phone(DAWN).hears() == "Hello Dawn"
    await world.settled()
    forms = council.forms("/twilio/status")
    assert [form["MessageStatus"] for form in forms] == ["sent", "delivered"]
    assert {form["MessageSid"] for form in forms} == {text.sid}
    for _, form, headers in council.brought:
        signature = headers["x-twilio-signature"]
        assert RequestValidator(world.twilio.auth_token).validate(callback, form, signature)
    assert (await ask(client.messages(text.sid).fetch)).status == "delivered"


async def test_the_messaging_service_counts_nothing_at_first(world, client):
    service = world.twilio.messaging_service_sid
    text = await ask(client.messages.create, to=DAWN, messaging_service_sid=service, body="Hello")
    assert (text.status, text.num_segments, text.from_) == ("accepted", "0", None)


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        (21211, {"to": "+4477001"}),
        (21211, {"to": "07700900123"}),
        (21211, {"to": "+4477009001234"}),
        (21604, {"to": ""}),
        (21408, {"to": "+33639980012"}),
        (21212, {"from_": "nobody"}),
        (21606, {"from_": "+447700900999"}),
        (21266, {"to": SERVICE_NUMBER}),
        (21602, {"body": " "}),
        (21617, {"body": "x" * 1601}),
        (21609, {"status_callback": "not an address"}),
        (21620, {"validity_period": 36_001}),
    ],
)
async def test_what_twilio_refuses(world, client, code, wrong):
    right = {"to": DAWN, "from_": SERVICE_NUMBER, "body": "Hello"}
    await refused(client.messages.create, code, **(right | wrong))
    assert world.twilio.texts == {}


async def test_unknown_parameters_and_wrong_keys_are_refused(world, addresses):
    messages = f"{addresses.twilio}/2010-04-01/Accounts/{world.twilio.account_sid}/Messages.json"
    form = {"To": DAWN, "From": SERVICE_NUMBER, "Body": "Hello", "Urgent": "1"}
    async with httpx.AsyncClient(trust_env=False) as client:
        keyed = await client.post(messages, data=form, auth=(world.twilio.account_sid, world.twilio.auth_token))
        wrong = await client.post(messages, data=form, auth=(world.twilio.account_sid, "guess"))
        bare = await client.post(messages, data=form)
    assert (keyed.status_code, keyed.json()["code"]) == (400, 20001)
    assert (wrong.status_code, wrong.json()["code"]) == (401, 20003)
    assert bare.status_code == 401


@pytest.mark.parametrize("word", ["STOP", " stopall ", "Unsubscribe", "cancel", "END", "quit", "revoke", "OptOut"])
async def test_stop_words_act_before_the_webhook(world, client, council, word):
    world.listens_at(council.base)
    dawn = world.twilio.phone(DAWN)
    assert await dawn.says(word) == 204
    assert council.forms("/twilio/sms")[0]["OptOutType"] == "STOP"
    await refused(client.messages.create, 21610, to=DAWN, from_=SERVICE_NUMBER, body="Hello")
    await dawn.says("start")
    assert council.forms("/twilio/sms")[1]["OptOutType"] == "START"
    assert await ask(client.messages.create, to=DAWN, from_=SERVICE_NUMBER, body="Hello")
    assert await dawn.hears() == "Hello"


@pytest.mark.parametrize("words", ["please stop", "we have got to STOP this", "stop by at 4?", "No"])
async def test_other_words_stop_nothing_at_twilio(world, council, words):
    world.listens_at(council.base)
    dawn = world.twilio.phone(DAWN)
    await dawn.says(words)
    assert not dawn.stopped
    assert "OptOutType" not in council.forms("/twilio/sms")[0]


@pytest.mark.parametrize(
    ("happens", "code"),
    [
        (lambda phone: phone.off(), "30003"),
        (lambda phone: phone.unknown(), "30005"),
        (lambda phone: phone.landline(), "30006"),
        (lambda phone: phone.refuses(30007), "30007"),
    ],
)
async def test_a_phone_out_of_reach_fails_later(world, client, council, happens, code):
    dawn = world.twilio.phone(DAWN)
    happens(dawn)
    order = {"to": DAWN, "from_": SERVICE_NUMBER, "body": "Hello", "status_callback": f"{council.base}/s"}
    text = await ask(client.messages.create, **order)
    await world.settled()
    assert [form.get("ErrorCode") for form in council.forms("/s")] == [None, code]
    assert (await ask(client.messages(text.sid).fetch)).error_code == int(code)
    dawn.on()
    await ask(client.messages.create, **order)
    assert await dawn.hears() == "Hello"
    assert dawn.texts == ["Hello"]


async def test_a_text_in_is_signed_for_the_public_address(world, council):
    world.listens_at("https://meetings.council.example", at=council.base)
    assert await world.twilio.phone(DAWN).says("1 and 3 please x") == 204
    ((path, form, headers),) = council.brought
    assert (path, form["From"], form["Body"], form["NumMedia"]) == (
        "/twilio/sms",
        DAWN,
        "1 and 3 please x",
        "0",
    )
    public = "https://meetings.council.example/twilio/sms"
    assert RequestValidator(world.twilio.auth_token).validate(public, form, headers["x-twilio-signature"])


async def test_a_text_in_while_the_service_is_down_waits_in_the_list(world, client):
    world.listens_at("http://127.0.0.1:9")
    assert await world.twilio.phone(DAWN).says("2") is None
    (kept,) = await ask(client.messages.list, from_=DAWN)
    assert (kept.body, kept.direction, kept.status) == ("2", "inbound", "received")
    assert len(world.twilio.alerts) == 1


async def test_the_same_text_in_twice_at_once(world, council):
    world.listens_at(council.base)
    dawn = world.twilio.phone(DAWN)
    await dawn.says("1")
    assert await dawn.repeats(2) == [204, 204]
    assert len({form["MessageSid"] for form in council.forms("/twilio/sms")}) == 1


async def test_the_list_is_read_page_by_page_newest_first(world, client):
    for number in range(7):
        await world.twilio.phone(DAWN).says(str(number))
    await world.twilio.phone(LEE).says("not Dawn's")
    read = await ask(client.messages.list, from_=DAWN, page_size=3)
    assert [text.body for text in read] == list("6543210")
    everything = await ask(client.messages.list, page_size=1000)
    assert len(everything) == 8


async def test_a_newer_text_does_not_shift_the_pages(world, client):
    for number in range(4):
        await world.twilio.phone(DAWN).says(str(number))
    first = await ask(client.messages.page, page_size=2)
    await world.twilio.phone(DAWN).says("newer")
    second = await ask(first.next_page)
    assert [text.body for text in second] == ["1", "0"]
    assert await ask(second.next_page) is None


async def test_the_list_is_filtered_by_when_texts_were_sent():
    clock = [datetime(2026, 11, 1, 12, 0, tzinfo=UTC)]
    world = World(now=lambda: clock[0])
    async with world.serve() as addresses:
        http = Redirected(addresses.twilio)
        client = Client(world.twilio.account_sid, world.twilio.auth_token, http_client=http)
        for body in ("first", "second", "third"):
            await world.twilio.phone(DAWN).says(body)
            clock[0] += timedelta(days=1)
        noon = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
        bodies = {
            name: [text.body for text in await ask(client.messages.list, **{name: noon})]
            for name in ("date_sent_after", "date_sent_before", "date_sent")
        }
        http.session.close()
    assert bodies["date_sent_after"] == ["third", "second"]
    assert bodies["date_sent_before"] == ["second", "first"]
    assert bodies["date_sent"] == ["second"]


async def test_the_list_may_lag_behind(world, client):
    world.twilio.lists_after = timedelta(minutes=1)
    await ask(client.messages.create, to=DAWN, from_=SERVICE_NUMBER, body="Hello")
    assert await ask(client.messages.list, to=DAWN) == []


async def test_a_body_is_erased_and_a_text_deleted(world, client):
    text = await ask(client.messages.create, to=DAWN, from_=SERVICE_NUMBER, body="Hello")
    await world.settled()
    assert (await ask(client.messages(text.sid).update, body="")).body == ""
    assert await ask(client.messages(text.sid).delete)
    await refused(client.messages(text.sid).fetch, 20404, 404)


async def test_a_text_on_its_way_cannot_be_erased(world, client):
    world.twilio.phone(DAWN).silent()
    text = await ask(client.messages.create, to=DAWN, from_=SERVICE_NUMBER, body="Hello")
    await world.settled()
    await refused(client.messages(text.sid).update, 20009, 409, body="")
    await refused(client.messages(text.sid).delete, 20009, 409)


async def test_the_account_is_there(world, client):
    account = await ask(client.api.accounts(world.twilio.account_sid).fetch)
    assert account.status == "active"


async def test_a_number_never_seen_becomes_a_phone(world, client):
    await ask(client.messages.create, to=LEE, from_=SERVICE_NUMBER, body="Hello Lee")
    await world.settled()
    assert world.twilio.phones[LEE].texts == ["Hello Lee"]


async def test_a_silent_phone_says_how_long_it_waited(world):
    with pytest.raises(NothingHeard, match="within"):
        await world.twilio.phone(DAWN).hears(0.01)
