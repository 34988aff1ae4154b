"""The alarm clock: the post is woken when the next message falls due, and what lies far ahead costs nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import event, text

from fgdm_bot.timetable import Timetable
from models.terms import Channel, Station
from tests.post.office import BEGINS, Office

MANY_MORE = 100_000
MANY = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :number) SELECT i FROM n",
    "postgresql": "SELECT i FROM generate_series(1, :number) AS n(i)",
}
LOOK_AT_PLAN = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN "}
WALKS_THROUGH = {"sqlite": "SCAN messages", "postgresql": "Seq Scan on messages"}


@pytest.fixture
async def without_net(office: Office) -> Office:
    """Nothing but the alarm can wake this post."""
    office.stage.service.ticks.stop()
    office.stage.service.ticks = Timetable({})
    office.stage.service.ticks.start()
    return office


async def test_the_post_wakes_when_the_next_message_falls_due(without_net: Office) -> None:
    now = without_net.stage.service.now()
    for words, seconds in (("second", 1.0), ("first", 0.5), ("third", 1.5)):
        await without_net.texts_dawn(words, due_at=now + timedelta(seconds=seconds))
    heard = [await without_net.dawn.hears() for _ in range(3)]
    assert heard == ["first", "second", "third"]


async def test_a_hundred_thousand_messages_of_later_days_and_as_many_past_are_not_looked_at(office: Office) -> None:
    now = office.stage.service.now()
    await office.writes_to_dawn("Later", due_at=now + timedelta(days=9))
    await office.writes_to_dawn("Long ago", due_at=BEGINS, sent_at=BEGINS, station=Station.SENT, channel=Channel.CHAT)
    await _multiply(office, "Later", "Long ago")
    asked = await _asked(office, "messages", lambda: _quiet_moment(office))
    plans = {statement: await _plan(office, statement, values) for statement, values in asked}
    for statement, plan in plans.items():
        assert WALKS_THROUGH[_kind(office)] not in plan, statement
    [news] = [plan for statement, plan in plans.items() if "min(messages.sent_at)" in statement]
    assert "ix_messages_awaiting_news" in news


def _kind(office: Office) -> str:
    return office.stage.service.db.engine.dialect.name


async def _multiply(office: Office, *keys: str) -> None:
    columns = "occasion, channel, member_id, body, station, priority, due_at, attempts, queued_at, sent_at"
    many = f"""INSERT INTO messages (key, {columns})
        SELECT key || n.i, {columns} FROM messages, ({MANY[_kind(office)]}) AS n WHERE key = :key"""
    async with office.stage.service.db.work() as session:
        for key in keys:
            await session.execute(text(many), {"key": key, "number": MANY_MORE})
        if _kind(office) == "postgresql":
            await session.execute(text("ANALYZE"))  # as it does by itself


async def _quiet_moment(office: Office) -> None:
    """One round of the net, one look at the carrier's lists; then the post rests again."""
    rests = asyncio.Event()
    office.stage.service.post.rests = lambda due: rests.set()
    await office.stage.service.look_after()
    await office.stage.service.missed.look_at_start()
    async with asyncio.timeout(120):
        await rests.wait()


async def _asked(office: Office, table: str, of: Callable[[], Awaitable[object]]) -> list[tuple[str, object]]:
    """What something asks of the database about a table."""
    asked: list[tuple[str, object]] = []

    def note(connection: object, cursor: object, statement: str, values: object, *_: object) -> None:
        if table in statement:
            asked.append((statement, values))

    engine = office.stage.service.db.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    await of()
    event.remove(engine, "before_cursor_execute", note)
    return asked


async def _plan(office: Office, statement: str, values: object) -> str:
    async with office.stage.service.db.engine.connect() as connection:
        rows = await connection.exec_driver_sql(LOOK_AT_PLAN[_kind(office)] + statement, values)
        return "\n".join(str(row) for row in rows)


async def test_what_waits_for_a_person_is_counted_without_a_look_at_what_is_settled(office: Office) -> None:
    async with office.stage.service.db.work() as session:
        settled = text(
            f"""INSERT INTO matters (key, kind, words, opened_at, settled_at)
            SELECT 'old' || n.i, 'text', body, queued_at, queued_at FROM messages, ({MANY[_kind(office)]}) AS n
            WHERE messages.id = (SELECT max(id) FROM messages)"""
        )
        await session.execute(settled, {"number": 5_000})
        if _kind(office) == "postgresql":
            await session.execute(text("ANALYZE"))
    asked = await _asked(office, "matters", office.stage.service.metrics)
    [plan] = [await _plan(office, statement, values) for statement, values in asked]
    assert "ix_matters_open" in plan
