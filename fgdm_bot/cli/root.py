"""What all commands share: the app itself, settings, the database, and how a failure is said."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeVar

import typer
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from fgdm_bot import log
from fgdm_bot.config import Misconfigured, Settings, environment, records_settings_from, settings_from
from fgdm_bot.db import Database, migrate, open_engine
from fgdm_bot.keys import with_kept_keys
from fgdm_bot.records import BadUse
from models.base import Refusal
from models.sealing import seal

T = TypeVar("T")

FAILED, BAD_USE = 1, 2

app = typer.Typer(
    help="Arranges Family Group Decision Making meetings from chat, and accounts for every offer.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def fail(sentence: str, code: int = FAILED) -> NoReturn:
    """One plain sentence on standard error, and the end."""
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


def settings() -> Settings:
    """All settings of the service; every fault in them, and exit 2."""
    return _read(lambda: settings_from(environment()))


def records_settings() -> Settings:
    """Settings for commands that touch only the database."""
    return _read(lambda: records_settings_from(with_kept_keys(environment())))


def _read(read: Callable[[], Settings]) -> Settings:
    try:
        found = read()
    except Misconfigured as wrong:
        fail("\n".join(wrong.faults), BAD_USE)
    except OSError as error:
        fail(f"The folder of the database cannot be used: {error.strerror}. Look at FGDM_DATABASE_URL.")
    log.set_up(found.log_level)
    return found


def with_engine(work: Callable[[AsyncEngine, Settings], Awaitable[T]]) -> T:
    """Run `work` on the database of the settings; a database that cannot be used is said in one sentence."""
    found = records_settings()
    seal.use(found.sealing_keys, found.index_key)

    async def opened() -> T:
        engine = open_engine(found.database_url)
        try:
            return await work(engine, found)
        finally:
            await engine.dispose()

    try:
        return asyncio.run(opened())
    except BadUse as wrong:
        fail(str(wrong), BAD_USE)
    except Refusal as refusal:
        fail(str(refusal))
    except (SQLAlchemyError, OSError) as error:
        fail(f"The database cannot be used ({log.fault(error)}). Look at FGDM_DATABASE_URL.")


def with_database(work: Callable[[Database, Settings], Awaitable[T]]) -> T:
    """Run `work` on the database, brought to the newest schema first."""

    async def upgraded(engine: AsyncEngine, found: Settings) -> T:
        await migrate(engine)
        return await work(Database(engine), found)

    return with_engine(upgraded)
