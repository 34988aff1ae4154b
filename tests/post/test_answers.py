"""What the carrier's answers mean, and that nothing leaves after its time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from fgdm_bot.carriers import InDoubt, Never, TooLate, TryLater, may_still_go
from fgdm_bot.chat import Chat
from fgdm_bot.config import settings_from
from fgdm_bot.post.pace import Pace, pause
from fgdm_bot.refusals import failure_of
from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.sandbox.world import World
from fgdm_bot.sms import Texts
from tests.service.test_config import GOOD


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, 21610, Never),
        (400, 21211, Never),
        (400, 21614, Never),
        (400, 21408, Never),
        (400, 30003, Never),
        (400, 21617, Never),
        (400, 99999, Never),
        (429, 20429, TryLater),
        (429, None, TryLater),
        (400, 21611, TryLater),
        (400, 14107, TryLater),
        (401, 20003, TryLater),
        (403, None, TryLater),
        (404, 20404, TryLater),
        (400, 21606, TryLater),
        (400, 21701, TryLater),
        (500, 20500, InDoubt),
        (502, None, InDoubt),
        (503, 20503, InDoubt),
    ],
)
def test_what_each_answer_means(status: int, code: int | None, kind: type) -> None:
    assert type(failure_of(status, code, None)) is kind


def test_rule_27_only_21610_means_that_the_person_has_stopped() -> None:
    stopped, other = failure_of(400, 21610, None), failure_of(400, 21211, None)
    assert isinstance(stopped, Never)
    assert isinstance(other, Never)
    assert (stopped.stopped, other.stopped) == (True, False)


@pytest.mark.parametrize(
    ("told", "after"),
    [
        ("7", timedelta(seconds=7)),
        ("999999", timedelta(hours=1)),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        (None, None),
    ],
)
def test_a_busy_carrier_is_given_the_time_it_asks_for(told: str | None, after: timedelta | None) -> None:
    failure = failure_of(429, 20429, told)
    assert isinstance(failure, TryLater)
    assert failure.after == after


def test_waits_grow_and_never_beyond_a_quarter_over_ten_minutes() -> None:
    assert pause(1, None) < pause(4, None) < pause(9, None) < timedelta(minutes=12.6)
    assert timedelta(seconds=7) <= pause(30, timedelta(seconds=7)) <= timedelta(seconds=8)


def test_no_more_go_than_the_pace_allows() -> None:
    pace = Pace(10)
    assert pace.allows() == 10
    pace.spend(10)
    assert pace.allows() == 0
    assert 0 < pace.next_in <= 0.1
    assert Pace(None).allows() > 1_000


async def test_a_text_whose_time_has_gone_by_does_not_leave() -> None:
    """A process that slept past its claim finds out when the line is open and the words would go."""
    world = World()
    async with world.serve() as at:
        keys = {
            "FGDM_TWILIO_ACCOUNT_SID": world.keys["account_sid"],
            "FGDM_TWILIO_AUTH_TOKEN": world.keys["auth_token"],
        }
        texts = Texts(settings_from(GOOD | keys | {"FGDM_TWILIO_API": at.twilio}))
        assert await texts.send("+447700900123", "in time")
        may_still_go.set(lambda: False)
        with pytest.raises(TooLate):
            await texts.send("+447700900123", "too late")
        may_still_go.set(lambda: True)
        assert await texts.send("+447700900123", "in time again")
        await world.settled()
        await texts.close()
        assert world.twilio.phone("+447700900123").texts == ["in time", "in time again"]


@asynccontextmanager
async def chatting(world: World) -> AsyncIterator[tuple[User, Chat]]:
    """Sam, and the chat in which she may be written to."""
    sam = world.telegram.user(1001, "Sam")
    async with world.serve() as at:
        keys = {"FGDM_TELEGRAM_TOKEN": world.keys["telegram_token"], "FGDM_TELEGRAM_API": at.telegram}
        chat = Chat(settings_from(GOOD | keys))
        await chat.open()
        sam.says("/start")
        yield sam, chat
        await chat.close()


async def test_a_chat_message_whose_time_has_gone_by_does_not_leave_either() -> None:
    async with chatting(World()) as (sam, chat):
        assert await chat.send("1001", "in time")
        may_still_go.set(lambda: False)
        for document in (None, b"a sheet"):
            with pytest.raises(TooLate):
                await chat.send("1001", "too late", document=document, name="sheet.csv")
        may_still_go.set(lambda: True)
        assert await chat.send("1001", "in time again", document=b"a sheet", name="sheet.csv")
    assert [m.text or m.caption for m in sam.messages if m.from_bot] == ["in time", "in time again"]


@pytest.mark.parametrize("fault", ["too_many", "drop", "error_500"])
async def test_words_that_have_gone_do_not_go_again_because_their_document_failed(fault: str) -> None:
    world = World()
    async with chatting(world) as (sam, chat):
        world.faults.next("telegram", fault, method="sendDocument")
        with pytest.raises(InDoubt):
            await chat.send("1001", "words " * 300, document=b"a sheet", name="sheet.csv")
    assert len([m for m in sam.messages if m.from_bot]) == 1
