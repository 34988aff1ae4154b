"""What the post asks of the database with each text costs no more when there is a long history."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine

from models.terms import Station

Asked = tuple[str, Any]
GROW = {"messages", "arrivals", "members", "contact_checks", "invites", "delivery_news", "cases", "audit", "stops"}


@pytest.fixture
def database_url(tmp_path) -> str:
    """SQLite only: it tells how it finds rows however few there are."""
    return f"sqlite+aiosqlite:///{tmp_path}/fgdm.sqlite3"


async def test_a_text_goes_and_is_answered_without_reading_whole_tables(office) -> None:
    steps = await _steps(office)
    assert len(steps) > 20
    assert not [step for step in steps if step.startswith("SCAN") and _reads_whole(step)]


async def test_texts_of_one_turn_are_found_by_their_ids(office) -> None:
    """By their station, each of them would be looked for among all that are on their way."""
    steps = await _steps(office, "json_each")
    ours = [step for step in steps if "UPDATE messages" in step or 'SELECT messages.id, messages."key"' in step]
    assert len(ours) > 4
    assert not [step for step in ours if "ix_messages_station" in step]


async def _steps(office, *words: str) -> list[str]:
    """How SQLite goes about each statement with these words, from a text to Dawn to what she hears of her answer."""
    engine = office.stage.service.db.engine
    with _overheard(engine) as asked:
        await office.texts_dawn("Hello Dawn")
        await office.until("Hello Dawn", Station.DELIVERED)
        await office.dawn.says("who is this?")
        await office.until_so(lambda: _all_taken(office))
    found = []
    async with engine.connect() as connection:
        for statement, values in asked:
            if all(word in statement for word in words):
                plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                found += [f"{row[3]} FOR {statement}" for row in plan]
    return found


def _reads_whole(step: str) -> bool:
    _, table, *how = step.split(" FOR ")[0].split()
    return table in GROW and "INDEX" not in how


async def _all_taken(office) -> bool:
    async with office.stage.service.db.work() as session:
        taken = await session.scalars(text("SELECT taken_at FROM arrivals WHERE channel = 'text'"))
        return bool((marks := taken.all()) and all(marks))


@contextmanager
def _overheard(engine: AsyncEngine) -> Iterator[list[Asked]]:
    """What is asked meanwhile, but for what the test itself asks."""
    asked: list[Asked] = []
    our_own = asyncio.current_task()

    def note(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        if asyncio.current_task() is not our_own and statement.startswith(("SELECT", "UPDATE", "DELETE", "WITH")):
            asked.append((statement, values))

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine.sync_engine, "before_cursor_execute", note)
