"""What lies ready while the carrier is slow is looked at again before it goes."""

from __future__ import annotations

import asyncio

from sqlalchemy import select

from fgdm_bot.post.windows import Seen, Window
from fgdm_bot.stagecraft import answers
from models.among import among
from models.message import Message, Outgoing
from models.network import Member
from models.terms import Channel, Station


async def test_rule_27_who_stops_while_her_text_lies_ready_gets_nothing(office) -> None:
    sue = office.stage.world.twilio.phone("+447700900125")
    people = {"first": "Dawn", "second": "Lee", "third": "Sue"}
    for person, number in (("Lee", "07700 900124"), ("Sue", "07700 900125")):
        await answers(office.sam, f"/add R-1042 {person} Price, cousin, {number}")
        await answers(office.sam, f"/check R-1042 {person} verified, safe, any time, not shared")
    goes_on = _stalls_at(office, "second")
    await _write_to(office, people)
    ready = office.stage.service.post.windows[Channel.TEXT].ready
    await office.until_so(lambda: _stale(ready))
    await sue.says("STOP")
    await office.until_so(lambda: _taken(office))
    goes_on.set()
    await office.until("third", Station.DROPPED)
    await office.until("second", Station.DELIVERED)
    assert "third" not in sue.texts


def _stalls_at(office, words: str) -> asyncio.Event:
    """The carrier takes one text at a time, and stalls at this one until told to go on."""
    window, goes_on = office.stage.service.post.windows[Channel.TEXT], asyncio.Event()
    send, window.at_once = window.send, 1
    office.stage.service.post.fresh_for = 0.2

    async def slow(address: str, message: Outgoing) -> str:
        if message.body == words:
            await goes_on.wait()
        return await send(address, message)

    window.send = slow
    return goes_on


async def _write_to(office, people: dict[str, str]) -> None:
    async with office.stage.service.db.work() as session:
        ids = {member.first_name: member.id for member in await session.scalars(select(Member))}
        now = office.stage.service.now()
        for words, person in people.items():
            session.add(Message(
                key=words, body=words, occasion="personal", channel=Channel.TEXT, member_id=ids[person], priority=3,
                due_at=now, queued_at=now,
            ))  # fmt: skip
    office.stage.service.post.nudge()


async def _stale(ready) -> bool:
    return bool(ready) and not ready[0].fresh()


async def _taken(office) -> bool:
    arrivals = await office.arrivals()
    return bool(arrivals) and all(one.taken_at for one in arrivals)


async def _never(address: str, message: Outgoing) -> str:
    raise AssertionError("nothing is sent here")


def test_as_many_are_made_ready_ahead_as_came_down_and_nobody_twice() -> None:
    window = Window(Channel.TEXT, _never, at_once=2)
    window.hand = [Seen(n, Channel.TEXT, f"{n % 5}:None") for n in range(10)]
    first = window.pick()
    window.going = {one.id: one.person for one in first}
    assert [one.id for one in first] == [0, 1]
    assert window.pick() == []
    window.come_down(0)
    assert [one.id for one in window.pick()] == [2, 3]


def test_while_the_line_has_to_wait_for_us_twice_as_many_are_made_ready_each_time() -> None:
    window = Window(Channel.TEXT, _never, at_once=2)
    window.hand = [Seen(n, Channel.TEXT, f"{n}:None") for n in range(100)]
    numbers = []
    for _ in range(5):
        window.going |= {one.id: one.person for one in window.pick()}
        numbers.append(len(window.going))
        for number in list(window.going)[:2]:  # no more than two ever come down meanwhile
            window.come_down(number)
    assert numbers == [2, 4, 6, 10, 18]


async def test_among_is_in(office) -> None:
    async with office.stage.service.db.work() as session:
        for column in (Member.id, Member.reference):
            everyone = list(await session.scalars(select(column)))
            for some in (everyone, everyone[:0], [*everyone, *everyone]):
                found = await session.scalars(select(column).where(among(column, some)))
                assert set(found) == set(await session.scalars(select(column).where(column.in_(some))))
