"""Whatever staff type, relatives write or anybody presses: it is taken, answered in sentences, and never a fault."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, or_, select

from handlers import front, replies
from handlers.contents import all_commands
from handlers.desk import CHAT_LENGTH, Card, Inbound
from models.message import Message
from models.terms import Channel
from tests.fuzz.conftest import Doors, times

pytestmark = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)

NAMES = [command.name for command in all_commands()]
EXAMPLES = [command.example.split() for command in all_commands()]
PIECES = sorted({word for words in EXAMPLES for word in words})
MORE = "now because anyway no longer none # : R-1042 Dawn Carl -1 ٣ 31/2/2026 25:00 0001-01-01 9999-12-31"
PIECES += MORE.split()
PIECES += ["Dawn Price", "9" * 20]
WILD = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=200)
WORDS = st.lists(st.one_of(st.sampled_from(PIECES), WILD.map(lambda text: text[:20])), max_size=12).map(" ".join)
ORDERS = st.one_of(
    st.builds("/{} R-1042 {}".format, st.sampled_from(NAMES), WORDS),
    st.builds("/{} {}".format, st.sampled_from(NAMES), WORDS),
    st.sampled_from(EXAMPLES).map(" ".join),
    WORDS, WILD, st.just("x" * 4096), st.just("/text R-1042 Dawn: " + "é" * 4000), st.just("/" * 4096),
)  # fmt: skip
NUMBERS = st.one_of(st.integers(0, 10**13), st.sampled_from([1, 2, 3, 2**31 - 1, 2**31, 2**63]))
ANSWERS = st.sampled_from(["1", "also 2", "none", "coming"])
PRESSES = st.one_of(
    st.builds("@{}/{} {}".format, NUMBERS, st.one_of(st.just(""), NUMBERS), ANSWERS),
    *(st.builds(f"/{order} {{}}".format, NUMBERS) for order in ("done", "returns")),
    *(WILD, WILD.map("#{}".format), ORDERS),
)
TEXTLIKE = ["1", "2", "3", "and", "not", "only", "tue", "dec", "pm", "at", "STOP", "yes", "no", "?", "x"]
TEXTS = st.one_of(WILD, WORDS, st.lists(st.sampled_from(TEXTLIKE)).map(" ".join))
CARDS = st.builds(Card, WILD, st.one_of(WILD, st.just("07700 900128")))
_numbers = itertools.count(10**6)

BEFORE = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def inbound(channel: Channel, sender: str, text: str, **how: object) -> Inbound:
    return Inbound(channel, f"Z{next(_numbers)}", sender, text, **how)  # type: ignore[arg-type]


def answers(doors: Doors, after: int) -> list[Message]:
    """What is to be read by somebody: not the row of an alarm that still waits for its admins."""
    to_somebody = or_(Message.staff_id.is_not(None), Message.member_id.is_not(None), Message.stranger.is_not(None))

    async def read() -> list[Message]:
        async with doors.bot.db.work() as session:
            return list(await session.scalars(select(Message).where(Message.id > after, to_somebody)))

    return doors.run(read())


def last(doors: Doors) -> int:
    async def read() -> int:
        async with doors.bot.db.work() as session:
            return await session.scalar(select(func.max(Message.id))) or 0

    return doors.run(read())


def said_in_sentences(messages: list[Message]) -> None:
    for message in messages:
        assert message.body.strip()
        assert len(message.body) <= CHAT_LENGTH
        assert "Traceback" not in message.body
        assert "<" not in message.body or "object at 0x" not in message.body


async def test_whatever_a_coordinator_types_presses_or_shares(at_the_doors, sam):
    @times(40, 10000)
    @given(st.one_of(ORDERS.map(lambda text: {"text": text}), PRESSES.map(lambda text: {"text": text, "pressed": True}),
                     CARDS.map(lambda card: {"text": "", "card": card})), st.booleans())  # fmt: skip
    def fuzz(doors: Doors, what, edited):
        before = last(doors)
        doors.takes(front.on_chat, inbound(Channel.CHAT, sam.address, first_written=BEFORE if edited else None, **what))
        told = answers(doors, before)
        assert edited or [one for one in told if one.staff_id], what
        said_in_sentences(told)

    await at_the_doors(lambda doors: fuzz(doors))


async def test_whatever_an_admin_or_a_manager_types(at_the_doors, mo, ada):
    @times(20, 4800)
    @given(st.sampled_from([mo.address, ada.address]), ORDERS)
    def fuzz(doors: Doors, sender, text):
        before = last(doors)
        doors.takes(front.on_chat, inbound(Channel.CHAT, sender, text))
        told = answers(doors, before)
        assert told, text
        said_in_sentences(told)

    await at_the_doors(lambda doors: fuzz(doors))


async def test_whatever_relatives_and_strangers_write(at_the_doors):
    @times(20, 4000)
    @given(st.sampled_from(["+447700900123", "+447700900124", "+447700900199", "Shortcode"]), TEXTS)
    def fuzz(doors: Doors, sender, text):
        before = last(doors)
        doors.takes(replies.on_text, inbound(Channel.TEXT, sender, text))
        said_in_sentences(answers(doors, before))

    await at_the_doors(lambda doors: fuzz(doors))


async def test_whatever_a_stranger_types_or_presses_in_chat_is_told_one_sentence(at_the_doors):
    @times(20, 4000)
    @given(st.one_of(PRESSES, ORDERS, WILD.map("/start {}".format)), st.booleans(), st.booleans())
    def fuzz(doors: Doors, text, pressed, private):
        before = last(doors)
        doors.takes(front.on_chat, inbound(Channel.CHAT, f"77{next(_numbers)}", text, pressed=pressed, private=private))
        told = answers(doors, before)
        said_in_sentences(told)
        assert all(one.stranger for one in told)
        assert not any(name in one.body for one in told for name in ("Dawn", "Carl", "R-1042", "Sam"))

    await at_the_doors(lambda doors: fuzz(doors))
