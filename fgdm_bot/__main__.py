"""The command line."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from sqlalchemy.exc import SQLAlchemyError

from fgdm_bot import log
from fgdm_bot.config import Misconfigured, Settings, environment, records_settings_from, settings_from

T = TypeVar("T")

app = typer.Typer(
    help="Arranges Family Group Decision Making meetings from chat, and accounts for every offer.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
staff_app = typer.Typer(help="Who works here.", no_args_is_help=True)
audit_app = typer.Typer(help="The trail.", no_args_is_help=True)
app.add_typer(staff_app, name="staff")
app.add_typer(audit_app, name="audit")


def fail(sentence: str, code: int = 1) -> NoReturn:
    """One plain sentence on standard error, and the end."""
    typer.echo(sentence, err=True)
    raise typer.Exit(code)


def settings(read: Callable[[dict[str, str]], Settings] = settings_from) -> Settings:
    """The settings, or every fault in them and exit 2."""
    try:
        found = read(environment())
    except Misconfigured as wrong:
        fail("\n".join(wrong.faults), 2)
    log.set_up(found.log_level)
    return found


@app.command()
def run() -> None:
    """The service: web, chat, post and timetable in one process."""
    from fgdm_bot.app import Service, port_is_free

    found = settings()
    if not port_is_free(found.listen_host, found.listen_port):
        fail(f"{found.listen_host}:{found.listen_port} is in use; set FGDM_LISTEN to a free address.")
    _until_stopped(lambda stop: _serve(Service(found), stop))


async def _serve(service: Any, stop: asyncio.Event) -> None:
    from fgdm_bot.db import migrate

    await migrate(service.db.engine)
    async with service.running():
        await stop.wait()


def _until_stopped(work: Callable[[asyncio.Event], Coroutine[Any, Any, None]]) -> None:
    """Run until SIGTERM or Ctrl-C; then stop cleanly."""
    from fgdm_bot.carriers import SendFailed

    async def main() -> None:
        stop = asyncio.Event()
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        await work(stop)

    try:
        asyncio.run(main())
    except SendFailed as failure:
        fail(f"{failure.why}. Look at FGDM_TELEGRAM_TOKEN and FGDM_TELEGRAM_API; fgdm-bot check tells more.")
    except SQLAlchemyError as error:
        fail(f"The database cannot be used ({log.fault(error)}). Look at FGDM_DATABASE_URL; fgdm-bot check tells more.")
    except OSError as error:
        fail(f"The service could not start: {error.strerror or error}.")


@app.command()
def demo(
    port: Annotated[int, typer.Option(help="Where the page is, on 127.0.0.1.")] = 8080,
    story: Annotated[bool, typer.Option("--story", help="Play one family in the terminal, and check it.")] = False,
) -> None:
    """The whole service against stand-in carriers on this machine; no account anywhere."""
    from fgdm_bot.app import port_is_free

    log.set_up("WARNING")
    if story:
        _tell_story()
        return
    if not port_is_free("127.0.0.1", port):
        fail(f"Port {port} is in use; try another, as fgdm-bot demo --port {port + 1}.")
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
def migrate() -> None:
    """Bring the database to the newest schema."""
    from fgdm_bot.db import migrate as bring_up

    _with_engine(bring_up)
    typer.echo("The database is at the newest schema.")


def _with_engine(work: Callable[[Any], Awaitable[T]]) -> T:
    from fgdm_bot.db import open_engine
    from models.sealing import seal

    found = settings(records_settings_from)
    seal.use(found.sealing_keys, found.index_key)

    async def main() -> T:
        engine = open_engine(found.database_url)
        try:
            return await work(engine)
        finally:
            await engine.dispose()

    try:
        return asyncio.run(main())
    except SQLAlchemyError as error:
        fail(f"The database cannot be used ({log.fault(error)}). Look at FGDM_DATABASE_URL.")


def with_database(work: Callable[[Any], Awaitable[T]]) -> T:
    """Run `work` on the database, brought to the newest schema first."""
    from fgdm_bot.db import Database
    from fgdm_bot.db import migrate as bring_up

    async def main(engine: Any) -> T:
        await bring_up(engine)
        return await work(Database(engine))

    return _with_engine(main)


def main() -> None:
    """Where the command begins."""
    app()


if __name__ == "__main__":
    main()
