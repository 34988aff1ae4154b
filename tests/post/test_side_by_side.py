"""Post offices side by side see the same messages waiting: each goes once, and one to a person at a time."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from fgdm_bot.db import Database, open_engine
from fgdm_bot.post import Post, Window
from fgdm_bot.stagecraft import answers
from models.message import Message, Outgoing
from models.network import Member
from models.terms import Channel, Occasion, Station
from tests.post.office import Office

FAMILY = {"Dawn": "07700 900123", "Lee": "07700 900124", "Sue": "07700 900125"}


@dataclass
class Carrier:
    """Takes a moment over each text; notes who was sent two at once."""

    sent: list[str] = field(default_factory=list)
    busy: Counter[int | None] = field(default_factory=Counter)
    at_once: int = 0

    async def send(self, address: str, message: Outgoing) -> str:
        self.busy[message.member_id] += 1
        self.at_once = max(self.at_once, self.busy[message.member_id])
        await asyncio.sleep(0.005)
        self.busy[message.member_id] -= 1
        self.sent.append(message.body)
        return f"SM{len(self.sent)}"


@pytest.fixture
async def quiet(office: Office) -> Office:
    """Three people who may be written to, and a service whose own post has shut."""
    for name in ("Lee", "Sue"):
        await answers(office.sam, f"/add R-1042 {name} Price, cousin, {FAMILY[name]}")
        await answers(office.sam, f"/check R-1042 {name} verified, safe, any time, not shared")
    office.stage.service.post.stop()
    await office.until_so(lambda: _shut(office.stage.service.post))
    return office


async def _shut(post: Post) -> bool:
    return not post._flights and not post._landed


def _another(office: Office, db: Database, carrier: Carrier) -> Post:
    service = office.stage.service
    return Post(db, service.post.house, [Window(Channel.TEXT, carrier.send, 8)], service.now)


async def _write(office: Office, *texts: tuple[str, str], **more: object) -> None:
    """Texts as (to whom, words)."""
    now = office.stage.service.now()
    async with office.stage.service.db.work() as session:
        ids = {member.first_name: member.id for member in await session.scalars(select(Member))}
        for name, words in texts:
            values = {
                "key": words, "body": words, "occasion": Occasion.PERSONAL, "channel": Channel.TEXT,
                "member_id": ids[name], "priority": 3, "due_at": now, "queued_at": now,
            }  # fmt: skip
            session.add(Message(**values | more))


async def test_each_text_goes_once_and_one_to_a_person_at_a_time_whichever_of_three_sends_it(
    quiet: Office, database_url: str
) -> None:
    carrier = Carrier()
    await _write(quiet, *((name, f"{name} {n}") for n in range(20) for name in FAMILY))
    databases = [Database(open_engine(str(quiet.stage.service.settings.database_url))) for _ in range(3)]
    posts = [_another(quiet, db, carrier) for db in databases]
    running = [asyncio.create_task(post.run()) for post in posts]
    tick = asyncio.create_task(_ticks(posts))
    await quiet.until_so(lambda: _all_sent(quiet, 60))
    tick.cancel()
    for post in posts:
        post.stop()
    await asyncio.gather(*running)
    for db in databases:
        await db.close()
    assert Counter(carrier.sent) == Counter(f"{name} {n}" for n in range(20) for name in FAMILY)
    assert carrier.at_once == 1
    for name in FAMILY:
        assert [words for words in carrier.sent if words.startswith(name)] == [f"{name} {n}" for n in range(20)]


async def _ticks(posts: list[Post]) -> None:
    while True:
        await asyncio.sleep(0.05)
        for post in posts:
            post.nudge()


async def _all_sent(office: Office, number: int) -> bool:
    texts = await office.texts_out()
    return sum(text.station is Station.SENT for text in texts) == number


async def test_a_more_urgent_text_goes_before_what_was_seen_earlier(quiet: Office) -> None:
    carrier = Carrier()
    post = _another(quiet, quiet.stage.service.db, carrier)
    post.windows[Channel.TEXT].at_once = 1
    await _write(quiet, *(("Dawn", f"news {n}") for n in range(3)))
    await post.turn()  # sees them
    await _write(quiet, ("Dawn", "urgent"), priority=0)
    post.nudge()
    running = asyncio.create_task(post.run())
    await quiet.until_so(lambda: _all_sent(quiet, 4))
    post.stop()
    await running
    assert carrier.sent.index("urgent") < 2


async def test_who_sees_only_what_another_is_sending_waits_and_begins_nothing_to_the_same_person(quiet: Office) -> None:
    service = quiet.stage.service
    await _write(quiet, ("Dawn", "first"), ("Dawn", "second"), ("Lee", "third"))
    await _is_being_sent(quiet, "first")
    window = _another(quiet, service.db, Carrier()).windows[Channel.TEXT]
    assert await _sees(quiet, window) == ["third"]
    assert await _sees(quiet, window, timedelta(seconds=21)) == ["second", "third"]  # nothing leaves so late


async def _is_being_sent(office: Office, words: str) -> None:
    service = office.stage.service
    going = {"station": Station.SENDING, "claimed_by": "another", "tried_at": service.now()}
    async with service.db.work() as session:
        lease = {"claimed_until": service.now() + timedelta(minutes=2)}
        await session.execute(update(Message).where(Message.key == words).values(going | lease))


async def _sees(office: Office, window: Window, later: timedelta = timedelta()) -> list[str]:
    service = office.stage.service
    async with service.db.work() as session:
        await window.look(session, "we", service.now() + later)
        words = {message.id: message.body for message in await session.scalars(select(Message))}
    return [words[one.id] for one in window.hand]


async def test_what_another_never_lets_go_of_is_passed_over_with_its_person_and_not_asked_for_again_and_again(
    quiet: Office,
) -> None:
    await _write(quiet, ("Dawn", "first"), ("Dawn", "second"), ("Lee", "third"))
    window = _another(quiet, quiet.stage.service.db, Carrier()).windows[Channel.TEXT]
    await _sees(quiet, window)
    window.pass_over(window.pick()[:1])
    assert window.hand == []
    assert window.is_to_look
    assert await _sees(quiet, window) == ["third"]
    assert not window.is_to_look
    window.tell()
    assert await _sees(quiet, window) == ["first", "second", "third"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_lies_in_anothers_open_transaction_keeps_nobody_else_waiting(quiet: Office) -> None:
    carrier = Carrier()
    post = _another(quiet, quiet.stage.service.db, carrier)
    await _write(quiet, ("Dawn", "first"), ("Dawn", "second"), ("Lee", "third"))
    async with quiet.stage.service.db.work() as session:
        await session.scalars(select(Message).where(Message.key == "first").with_for_update())
        running = asyncio.create_task(post.run())
        await quiet.until_so(lambda: _all_sent(quiet, 1))
        assert carrier.sent == ["third"]
    post.nudge()
    await quiet.until_so(lambda: _all_sent(quiet, 3))
    post.stop()
    await running
    assert carrier.sent == ["third", "first", "second"]


async def test_a_text_that_waits_for_the_morning_counts_as_no_attempt(office: Office) -> None:
    await answers(office.sam, "/check R-1042 Dawn verified, safe, 14-16, not shared")
    await office.texts_dawn("In the afternoon")
    message = await office.until_so(lambda: _put_off(office, "In the afternoon"))
    assert isinstance(message, Message)
    assert (message.station, message.attempts, message.tried_at) == (Station.QUEUED, 0, None)


async def _put_off(office: Office, words: str) -> Message | None:
    message = await office.message(words)
    return message if message.due_at > message.queued_at else None


async def test_what_an_earlier_version_had_claimed_goes_once_its_claim_has_lapsed(office: Office) -> None:
    claim = {"claimed_by": "an earlier one", "claimed_until": office.stage.service.now() + timedelta(minutes=2)}
    await office.texts_dawn("Hello", station=Station.CLAIMED, **claim)
    await office.later(minutes=1)
    assert (await office.message("Hello")).station is Station.CLAIMED
    await office.later(minutes=2)
    assert await office.dawn.hears() == "Hello"
