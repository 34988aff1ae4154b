"""Whatever is posted to or asked of the web: 2xx, 3xx or 4xx, nothing given away, memory bounded."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fgdm_bot.web import MOST_BYTES
from tests.fuzz.conftest import TELEGRAM_SECRET, Doors, times

pytestmark = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)

WILD = st.text(st.characters(exclude_categories=()), max_size=300)
SENDABLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
NUMBERS = st.one_of(st.sampled_from(["+447700900123", "+447700900124", "+447700900199", "HMRC", "\x00"]), SENDABLE)
BODIES = st.one_of(
    SENDABLE,
    st.sampled_from(["1", "1 and 3", "STOP", "START", "none", "5/12", "he hits me", "\x00", "£" * 1600, "1" * 3000]),
)
SIDS = st.one_of(st.integers(0, 10**9).map("SM{:032x}".format), SENDABLE)
FORM = st.fixed_dictionaries(
    {},
    optional={
        "MessageSid": SIDS,
        "SmsSid": SIDS,
        "From": NUMBERS,
        "Body": BODIES,
        "NumMedia": SENDABLE,
        "To": SENDABLE,
    },
)
STATUSES = st.one_of(st.sampled_from(["delivered", "failed", "undelivered", "sent", "read", "?"]), SENDABLE)
NEWS = st.fixed_dictionaries({}, optional={"MessageSid": SIDS, "MessageStatus": STATUSES, "ErrorCode": SENDABLE})
TYPES = st.sampled_from(
    [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "multipart/form-data",
        "text/plain",
        "é",
        "",
    ]
)
HEADERS = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=60)


async def test_texts_and_news_as_twilio_signs_them(at_the_doors):
    @times(25, 6000)
    @given(FORM, NEWS)
    def fuzz(doors: Doors, form, news):
        assert doors.signed("/twilio/sms", form).status_code == 200
        assert doors.signed("/twilio/status", news).status_code == 204

    await at_the_doors(lambda doors: fuzz(doors))


async def test_bodies_of_any_kind_without_a_signature(at_the_doors):
    @times(25, 6000)
    @given(st.binary(max_size=400), TYPES, HEADERS)
    def fuzz(doors: Doors, body, kind, signature):
        for path in ("/twilio/sms", "/twilio/status", "/telegram"):
            given_ = {
                "X-Twilio-Signature": signature,
                "X-Telegram-Bot-Api-Secret-Token": signature,
                "Content-Type": kind,
            }
            sent = {name: value.encode("latin-1") for name, value in given_.items()}
            assert doors.ask("POST", path, content=body, headers=sent).status_code in (400, 403)

    await at_the_doors(lambda doors: fuzz(doors))


LEAVES = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WILD)
JSON = st.recursive(
    LEAVES, lambda part: st.lists(part, max_size=4) | st.dictionaries(WILD, part, max_size=4), max_leaves=12
)
IDS = st.one_of(st.integers(-(2**70), 2**70), st.integers(1000, 1010))
CHAT = st.fixed_dictionaries({"id": IDS, "type": st.sampled_from(["private", "group", "channel", "?"])})
PERSON = st.fixed_dictionaries({"id": IDS, "is_bot": st.booleans(), "first_name": WILD})
CONTACT = st.fixed_dictionaries({"phone_number": WILD, "first_name": WILD}, optional={"last_name": WILD})
MESSAGE = st.fixed_dictionaries(
    {"message_id": IDS, "date": st.integers(0, 2**40), "chat": CHAT},
    optional={
        "from": PERSON,
        "text": WILD,
        "caption": WILD,
        "contact": CONTACT,
        "entities": JSON,
        "reply_to_message": JSON,
    },
)
PRESS = st.fixed_dictionaries(
    {"id": WILD, "from": PERSON, "chat_instance": WILD},
    optional={"data": WILD, "message": MESSAGE, "game_short_name": JSON},
)
UPDATE = st.fixed_dictionaries(
    {"update_id": IDS},
    optional={"message": MESSAGE | JSON, "edited_message": MESSAGE | JSON, "callback_query": PRESS | JSON},
)


async def test_updates_of_any_shape_with_the_secret(at_the_doors):
    @times(40, 12000)
    @given(st.one_of(UPDATE, UPDATE, JSON))
    def fuzz(doors: Doors, update):
        body = json.dumps(update)
        answer = doors.ask(
            "POST", "/telegram", content=body, headers={"X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET}
        )
        assert answer.status_code in (200, 400)

    await at_the_doors(lambda doors: fuzz(doors))


EXHAUSTING = ["[" * 60_000, '{"a":' * 10_000, "1" * 60_000, "NaN", '{"update_id":' + "9" * 5000 + "}", "\ufeff{}"]


async def test_json_meant_to_exhaust_a_reader(at_the_doors):
    def ask(doors: Doors):
        secret = {"X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET}
        for body in EXHAUSTING:
            assert doors.ask("POST", "/telegram", content=body.encode(), headers=secret).status_code in (200, 400)

    await at_the_doors(ask)


PATHS = st.lists(st.binary(max_size=40), max_size=3).map(b"/".join)


async def test_addresses_tokens_keys_and_digits_of_any_kind(at_the_doors):
    @times(25, 6000)
    @given(
        st.sampled_from(["/m/", "/c/", "/", "/m/x.ics/"]),
        PATHS,
        st.sampled_from(["", ".ics"]),
        HEADERS,
        st.binary(max_size=60),
    )
    def fuzz(doors: Doors, room, token, ending, cookie, digits):
        path = room + quote(token, safe="/") + ending
        for method in ("GET", "POST"):
            headers = {"Cookie": b"opened=" + cookie.encode("latin-1")}
            answer = doors.ask(method, path, content=b"digits=" + digits, headers=headers)
            assert answer.status_code in (404, 405, 307), (method, path)

    await at_the_doors(lambda doors: fuzz(doors))


async def test_more_than_the_limit_is_refused_and_never_read_to_its_end(at_the_doors):
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        for _ in range(10_000):
            read += 4096
            yield b"x" * 4096

    def ask(doors: Doors):
        nonlocal read
        for path in ("/twilio/sms", "/twilio/status", "/telegram", "/m/" + "a" * 22):
            read = 0
            headers = {"X-Telegram-Bot-Api-Secret-Token": TELEGRAM_SECRET}
            assert doors.ask("POST", path, content=endless(), headers=headers).status_code == 413
            assert read <= MOST_BYTES + 2 * 4096
            for length in ("99999999999999999999999", "-5", "many", ""):
                answer = doors.ask("POST", path, content=b"a=b", headers={**headers, "Content-Length": length})
                assert answer.status_code in (200, 400, 403, 404, 413)

    await at_the_doors(ask)
