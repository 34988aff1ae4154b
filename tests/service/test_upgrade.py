"""Upgrading without downtime: what the version before writes and reads, it goes on writing and reading."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine
from typer.testing import CliRunner

from fgdm_bot.cli import app
from fgdm_bot.db import migrate, migrations, open_engine
from fgdm_bot.sandbox.world import World
from fgdm_bot.stagecraft import demo_settings, free_port
from models import Base

Row = dict[str, Any]
LIKELY: dict[type, Any] = {
    bool: True,
    float: 1.0,
    dict: {},
    object: {},
    date: date(2026, 11, 24),
    datetime: datetime(2026, 11, 24, tzinfo=UTC),
}


BEYOND = {"other_id": 2, "to_hour": 20, "ends_at": datetime(2026, 11, 25, tzinfo=UTC)}
"""What comes after another column of its row."""

ONLY_ADDED_TO = "audit"  # no version changes an entry of the trail (rule 31)


@pytest.fixture
async def older(database_url: str) -> AsyncIterator[AsyncEngine]:
    """A database as the first release made it."""
    engine = open_engine(database_url)
    async with engine.connect() as connection:
        await connection.run_sync(lambda there: command.downgrade(migrations(there), "0001"))
        await connection.commit()
    yield engine
    await engine.dispose()


async def test_the_version_before_writes_and_reads_on_after_the_upgrade(older: AsyncEngine) -> None:
    """Its tables are taken from its own schema, so this holds every coming migration to the promise, too."""
    async with older.connect() as connection:
        before = await connection.run_sync(_tables_there)
        rows = await connection.run_sync(_rows_it_takes, before)
        await connection.rollback()
    await migrate(older)
    assert len(rows) > 20
    async with older.connect() as connection:
        for table in before.sorted_tables:
            await connection.run_sync(_is_written_and_read, table, rows[table.name])


def _tables_there(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    return found


def _rows_it_takes(connection: Connection, tables: MetaData) -> dict[str, list[Row]]:
    """For each table two rows that the first release's schema takes, or one where it takes no second."""
    return {table.name: _taken(connection, table) for table in tables.sorted_tables}


def _taken(connection: Connection, table: Table) -> list[Row]:
    rows = [row for number in (1, 2) if (row := _row_it_takes(connection, table, number))]
    assert rows, f"no row of {table.name} is good enough"
    return rows


def _row_it_takes(connection: Connection, table: Table, number: int) -> Row | None:
    """As little in it as may be: what must be there, or one thing more."""
    needed = [column for column in table.columns if not column.nullable]
    for more in ([], *([column] for column in table.columns if column.nullable)):
        row = {column.name: _likely(column, number) for column in [*needed, *more]}
        with contextlib.suppress(IntegrityError), connection.begin_nested():
            connection.execute(insert(table).values(row))
            return row
    return None


def _likely(column: Column[Any], number: int) -> Any:
    if column.name in BEYOND:
        return BEYOND[column.name]
    kind = bytes if isinstance(column.type, LargeBinary) else column.type.python_type
    if column.foreign_keys:
        return kind(1)
    return {int: number, str: str(number), bytes: b"1"}.get(kind) or LIKELY[kind]


def _is_written_and_read(connection: Connection, table: Table, rows: list[Row]) -> None:
    for row in rows:
        connection.execute(insert(table).values(row))
        same = [column == row[column.name] for column in table.primary_key]
        if table.name != ONLY_ADDED_TO:
            connection.execute(update(table).where(*same).values(row))
    found = connection.execute(select(table)).mappings().all()
    assert len(found) == len(rows)


async def test_models_and_migrations_say_the_same(older: AsyncEngine) -> None:
    await migrate(older)
    async with older.connect() as connection:
        assert await connection.run_sync(_differences) == []


def _differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


def test_migrations_form_one_chain_in_the_order_of_their_names() -> None:
    folder = Path(__file__).parents[2] / "alembic" / "versions"
    numbers = [path.name[:4] for path in sorted(folder.glob("*.py"))]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


async def test_no_number_of_a_chat_is_left_in_the_ids_of_its_messages(older: AsyncEngine) -> None:
    """As the first releases kept them."""
    async with older.connect() as connection:
        message = (await connection.run_sync(_tables_there)).tables["messages"]
        row = await connection.run_sync(_row_it_takes, message, 1)
        assert row is not None
        for number, channel, kept in ((90, "chat", "700100001:8"), (91, "text", "SM0123:4")):
            one = {"id": number, "key": f"k{number}", "channel": channel, "provider_id": kept}
            await connection.execute(insert(message).values(row | one))
        await connection.commit()
    await migrate(older)
    async with older.connect() as connection:
        query = select(message.c.provider_id).where(message.c.id >= 90).order_by(message.c.id)
        assert list(await connection.scalars(query)) == [":8", "SM0123:4"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("command_line", [["migrate"], ["staff", "list"], ["audit", "verify"]])
async def test_a_database_of_a_newer_version_is_named_and_left_as_it_is(
    older: AsyncEngine, database_url: str, command_line: list[str]
) -> None:
    async with older.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    settings = demo_settings(World(), "http://127.0.0.1:1", "http://127.0.0.1:1", free_port(), Path())
    settings["FGDM_DATABASE_URL"] = database_url
    ended = await asyncio.to_thread(CliRunner().invoke, app, command_line, env=settings)
    assert ended.exit_code == 1
    assert "is of a newer fgdm-bot than this one" in ended.stderr
    assert "Traceback" not in ended.output
