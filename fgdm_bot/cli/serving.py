"""run, demo, check, migrate, keys."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine
from typing import Annotated, Any

import typer
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from fgdm_bot import keys as making_keys
from fgdm_bot import log, memory
from fgdm_bot.carriers import SendFailed
from fgdm_bot.cli.root import app, fail, settings, with_engine
from fgdm_bot.config import Settings, environment
from fgdm_bot.db import migrate as bring_up
from models.base import Refusal


@app.command()
def run() -> None:
    """The service: web, chat, post and timetable in one process."""
    from fgdm_bot.app import port_is_free

    found = settings()
    if not port_is_free(found.listen_host, found.listen_port):
        fail(f"{found.listen_host}:{found.listen_port} is in use; set FGDM_LISTEN to a free address.")
    _until_stopped(lambda stop: _serve(found, stop))


async def _serve(found: Settings, stop: asyncio.Event) -> None:
    from fgdm_bot.app import Bot

    service = Bot(found)
    await bring_up(service.db.engine)
    async with service.running():
        memory.settle()
        typer.echo(f"fgdm-bot runs on {found.listen_host}:{found.listen_port}.", err=True)
        await stop.wait()


def _until_stopped(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run until SIGTERM or Ctrl-C; then stop cleanly."""

    async def until_told() -> None:
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        await work(stop)

    try:
        asyncio.run(until_told())
    except Refusal as refusal:
        fail(str(refusal))
    except SendFailed as failure:
        fail(f"{failure.why}. Look at FGDM_TELEGRAM_TOKEN and FGDM_TELEGRAM_API; fgdm-bot check tells more.")
    except SQLAlchemyError as error:
        fail(f"The database cannot be used ({log.fault(error)}). Look at FGDM_DATABASE_URL; fgdm-bot check tells more.")
    except OSError as error:
        fail(f"The service could not start: {error.strerror or error}.")


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Where the page is, on 127.0.0.1.", min=1, max=65535)] = 8080,
    story: Annotated[bool, typer.Option("--story", help="Play one family in the terminal, and check it.")] = False,
) -> None:
    """The whole service against stand-in carriers on this machine; no account anywhere."""
    from fgdm_bot.app import port_is_free

    log.set_up("WARNING")
    if story:
        _tell_story()
        return
    if not port_is_free("127.0.0.1", port):
        fail(f"Port {port} is in use; try another, as: fgdm-bot demo --port {port + 1}")
    from fgdm_bot.demo import show

    typer.echo("Setting up a fresh demo ...")

    def ready() -> None:
        typer.echo(f"The demo is on http://127.0.0.1:{port} - open it in a browser. Ctrl-C ends it and leaves nothing.")

    _until_stopped(lambda stop: show(port, ready, stop))


def _tell_story() -> None:
    from fgdm_bot.story import Astray, tell

    try:
        asyncio.run(tell(typer.echo))
    except Astray as astray:
        fail(f"\nThe story went astray: {astray}")


@app.command()
def check() -> None:
    """What is configured, reachable, missing; exit 1 if the service could not run."""
    log.set_up("WARNING")
    from fgdm_bot import check as checking

    lines, good = asyncio.run(checking.look(environment()))
    typer.echo("\n".join(lines))
    if not good:
        raise typer.Exit(1)


@app.command()
def migrate() -> None:
    """Bring the database to the newest schema."""

    async def up(engine: AsyncEngine, found: Settings) -> None:
        await bring_up(engine)

    with_engine(up)
    typer.echo("The database is at the newest schema.")


@app.command()
def keys() -> None:
    """Print a fresh pair of keys for the settings. Nothing is stored."""
    for name, value in making_keys.fresh().items():
        typer.echo(f"{name}={value}")
