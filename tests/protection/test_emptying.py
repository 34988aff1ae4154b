"""`FGDM_BODIES_DAYS`: words are kept so long, and no longer; that they came and went stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from fgdm_bot.emptying import Emptying
from models.message import Arrival, Matter, Message
from models.network import Member
from models.staff import Button
from models.terms import Station

MONTH = timedelta(days=30)


@pytest.fixture
def emptying(town):
    return Emptying(town.db, MONTH, lambda: town.now)


async def bodies(town, table) -> list[str]:
    async with town.db.work() as session:
        return list(await session.scalars(select(table.body)))


async def count(town, table) -> int:
    async with town.db.work() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_older_words_go_newer_ones_and_what_is_still_to_go_stay(town, asked, emptying):
    await asked.dawn.says("1 and 3 says Dawn")
    before = await count(town, Message), await count(town, Arrival)
    await town.later(days=20)
    await asked.dawn.says("a newer word")
    await town.later(days=15)
    async with town.db.work() as session:
        waiting = (await session.scalars(select(Message).order_by(Message.id).limit(1))).one()
        waiting.station = Station.QUEUED
    await emptying.look()
    assert [one for one in await bodies(town, Arrival) if one] == ["a newer word"]
    async with town.db.work() as session:
        rows = list(await session.scalars(select(Message).order_by(Message.id)))
    assert rows[0].body
    old = [row for row in rows[1 : before[0]] if row.due_at < town.now - MONTH]
    assert old
    assert {(row.body, row.buttons, row.document) for row in old} == {("", None, None)}
    assert all(row.emptied_at == town.now and row.sent_at and row.provider_id for row in old if row.station == "sent")
    assert (await count(town, Message), await count(town, Arrival)) >= before
    assert await count(town, Button) == 0


async def test_what_waits_for_a_person_keeps_its_words_until_it_is_done(town, sam, asked, emptying):
    await asked.lee.says("can somebody ring me about the door?")
    await town.later(days=40)
    await emptying.look()
    assert "can somebody ring me about the door?" in await bodies(town, Arrival)
    async with town.db.work() as session:
        matter = (await session.scalars(select(Matter).where(Matter.arrival_id.is_not(None)))).one()
    assert "ring me" in matter.words
    await sam.types(f"/done {matter.id}")
    await town.later(days=31)
    await emptying.look()
    assert "can somebody ring me about the door?" not in await bodies(town, Arrival)
    async with town.db.work() as session:
        assert (await session.get_one(Matter, matter.id)).words == ""


async def test_a_case_on_hold_keeps_its_words(town, sam, asked, emptying):
    await asked.dawn.says("1 and 3 says Dawn")
    await sam.types("/hold R-1042 because of court")
    await town.later(days=40)
    await emptying.look()
    assert "1 and 3 says Dawn" in await bodies(town, Arrival)
    async with town.db.work() as session:
        theirs = list(await session.scalars(select(Message.body).join(Member, Message.member_id == Member.id)))
    assert theirs
    assert all(theirs)


async def test_nothing_is_emptied_where_nothing_is_set(town, asked):
    await asked.dawn.says("1 and 3 says Dawn")
    await town.later(days=4000)
    await Emptying(town.db, None, lambda: town.now).look()
    assert all(await bodies(town, Arrival))


async def test_of_several_processes_one_does_it_once_a_day(town, asked, emptying):
    other = Emptying(town.db, MONTH, lambda: town.now)
    assert await emptying._my_turn()
    assert not await other._my_turn()
    town.now += timedelta(hours=23)
    assert await other._my_turn()
    assert not await emptying._my_turn()


async def test_who_wrote_long_ago_is_still_understood_and_told(town, sam, asked, emptying):
    """What is emptied is not needed: the same people answer, and are written to, as before."""
    await asked.dawn.says("1 and 3")
    await town.later(days=40)
    await emptying.look()
    for order in ("/who R-1042", "/todo", "/case R-1042", "/history R-1042"):
        assert await sam.types(order)
    await sam.types("/propose R-1042 Tue 2 Feb 4pm, Thu 4 Feb 5.30pm")
    await sam.types("/ask R-1042 now")
    assert "You can make 2 (Thu 4 Feb 5.30pm)" in await asked.dawn.says("2")
