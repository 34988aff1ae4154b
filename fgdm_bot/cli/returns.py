"""returns list, returns show."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from fgdm_bot import clock
from fgdm_bot.cli.root import BAD_USE, app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from handlers.returns import heading_of, line_of, named, restatement
from messages.returns import none_yet
from models.register import one_moment
from models.returns import all_returns

returns_app = typer.Typer(help="Returns as they were sent, and what has changed since.", invoke_without_command=True)
app.add_typer(returns_app, name="returns")

Format = Annotated[str, typer.Option("--format", help="json or table.")]


@returns_app.callback()
def returns(asked: typer.Context) -> None:
    """Nothing after it lists them."""
    if asked.invoked_subcommand is None:
        list_()


@returns_app.command("list")
def list_(format_: Format = "table") -> None:
    """Every return, in the order they were frozen."""
    _known(format_)

    async def work(db: Database, found: Settings) -> tuple[list[str], list[dict[str, Any]]]:
        async with db.work() as session:
            kept = await all_returns(session)
        return [line_of(one) for one in kept], [heading_of(one) for one in kept]

    lines, plainly = with_database(work)
    _print(format_, lines or [none_yet()], plainly)


@returns_app.command("show")
def show(
    number: Annotated[str, typer.Argument(metavar="ID", help="Its number, as the list has it.")],
    format_: Format = "table",
    in_full: Annotated[bool, typer.Option("--in-full", help="With reasons as typed, which may name people.")] = False,
) -> None:
    """One return: its figures as sent (json), what differs now, and what was recorded since."""
    _known(format_)

    async def work(db: Database, found: Settings) -> tuple[list[str], dict[str, Any]]:
        async with db.work() as session, one_moment(session) as at:
            told = await restatement(at, await named(at, number), clock.now(), in_full=in_full)
        return told.lines, told.as_json

    lines, plainly = with_database(work)
    _print(format_, lines, plainly)


def _known(format_: str) -> None:
    if format_ not in ("json", "table"):
        fail(f"{format_} is not a format; it is json or table.", BAD_USE)


def _print(format_: str, lines: list[str], plainly: object) -> None:
    typer.echo(json.dumps(plainly, ensure_ascii=False, indent=1) if format_ == "json" else "\n".join(lines))
