"""The database: engine, one unit of work, migrations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy import event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from models import audit
from models.base import Refusal
from models.register import catch_up, refresh_facts

AWAY = (OperationalError, InterfaceError, PoolTimeout)
"""The database is away, full or locked. What was to be done is still to be done, and is tried again."""

LOCK_WAIT = 8000  # ms; with what else an arrival waits for, under the 15 s that Twilio gives


def open_engine(url: str) -> AsyncEngine:
    """An engine for SQLite (one writer, nothing lost) or PostgreSQL."""
    if make_url(url).get_backend_name() == "sqlite":
        return _sqlite(url)
    return create_async_engine(url, pool_size=10, max_overflow=10, pool_pre_ping=True)


def _sqlite(url: str) -> AsyncEngine:
    if path := make_url(url).database:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_async_engine(url)

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late and loses updates
        for pragma in (f"busy_timeout={LOCK_WAIT}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


class Database:
    """Units of work on one engine."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._sessions = async_sessionmaker(engine, expire_on_commit=False)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[AsyncSession]:
        """One unit: everything in it is committed together, or nothing is."""
        async with self._sessions() as session, session.begin():
            yield session
            if touched := session.info.pop(audit.TOUCHED, None):
                await refresh_facts(session, touched)

    async def close(self) -> None:
        await self.engine.dispose()


async def migrate(engine: AsyncEngine) -> None:
    """Bring the schema to the newest version, and what the rules make of the log to today's definitions."""
    async with engine.connect() as connection:
        await connection.run_sync(_upgrade)
        await connection.commit()
    async with Database(engine).work() as session:
        await session.run_sync(catch_up)


class TooNew(Refusal):
    """The database is of a newer fgdm-bot than this one. Run that one, or a backup from before it was upgraded."""


def _upgrade(connection: Connection) -> None:
    try:
        command.upgrade(migrations(connection), "head")
    except CommandError as unknown:
        raise TooNew(TooNew.__doc__) from unknown


def migrations(connection: Connection) -> Config:
    """Alembic's configuration; the scripts lie beside the packages in a checkout, inside them in a wheel."""
    here = Path(__file__).parent
    scripts = here / "migrations" if (here / "migrations").is_dir() else here.parent / "alembic"
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
