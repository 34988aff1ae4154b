"""import, export, counts, census, warnings."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

from fgdm_bot import clock, records
from fgdm_bot.cli.root import BAD_USE, app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database

LONDON = ZoneInfo("Europe/London")

Out = Annotated[Path | None, typer.Option(help="Write to this file instead of standard output.")]


@app.command("import")
def import_(
    folder: Annotated[Path, typer.Argument(help="A register folder: six CSV files.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Check it all, store nothing.")] = False,
) -> None:
    """Take in a council's history: all of it or nothing."""

    async def work(db: Database, found: Settings) -> int:
        with _progress() as tell:
            return await records.import_register(
                db,
                folder,
                dry_run=dry_run,
                today=clock.now().astimezone(LONDON).date(),
                now=clock.now(),
                codes=found.outcome_codes,
                progress=tell,
                write_error=lambda line: typer.echo(line, err=True),
                write=typer.echo,
            )

    if exit_status := with_database(work):
        raise typer.Exit(exit_status)


@contextmanager
def _progress() -> Iterator[records.Progress]:
    """How far it is, on a terminal; nothing in a pipe."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn("{task.completed:,.0f} rows"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Beginning", total=None)
        yield lambda what, rows: bar.update(task, description=what, completed=rows)


@app.command()
def export(
    register: Annotated[Path, typer.Option(help="A new folder for the six files.")],
) -> None:
    """Write the log as a register folder, in the form that import takes."""

    async def work(db: Database, found: Settings) -> list[str]:
        with _progress() as tell:
            return await records.export_register(db, register, tell)

    for note in with_database(work):
        typer.echo(note, err=True)


@app.command()
def counts(
    from_: Annotated[str, typer.Option("--from", metavar="YYYY-MM-DD", help="First day, included.")],
    to: Annotated[str, typer.Option(metavar="YYYY-MM-DD", help="Last day, included.")],
    team: Annotated[str | None, typer.Option(help="Only this team's cases.")] = None,
    format_: Annotated[str, typer.Option("--format", help="json, table, csv, xlsx or png.")] = "table",
    out: Out = None,
) -> None:
    """The figures of a period, with the records behind them."""
    first, last = _day("--from", from_), _day("--to", to)

    async def work(db: Database, found: Settings) -> bytes | str:
        return await records.counts_out(
            db, first, last, team=team, format_=format_, now=clock.now(), duty_starts_on=found.duty_starts_on
        )

    _write(with_database(work), out, binary=format_ in ("xlsx", "png"))


@app.command()
def census(
    year: Annotated[str, typer.Option(help="A census year, as 2026-27.")],
    out: Out = None,
) -> None:
    """The Children in Need census blocks, as XML; what the published checks find goes to standard error."""

    async def work(db: Database, found: Settings) -> tuple[bytes, list[str]]:
        return await records.census_out(db, year, found.outcome_codes)

    written, notes = with_database(work)
    for note in notes:
        typer.echo(note, err=True)
    _write(written, out)


@app.command()
def warnings(format_: Annotated[str, typer.Option("--format", help="json or table.")] = "table") -> None:
    """Duty warnings: letters and court applications without the offer they need. They never block."""

    async def work(db: Database, found: Settings) -> str:
        return await records.warnings_out(db, format_, found.duty_starts_on)

    _write(with_database(work), None)


def _day(option: str, typed: str) -> date:
    try:
        return datetime.strptime(typed, "%Y-%m-%d").replace(tzinfo=LONDON).date()
    except ValueError:
        fail(f'{option} "{typed}" is not a day; write YYYY-MM-DD, for example 2026-04-01.', BAD_USE)


def _write(written: bytes | str, out: Path | None, *, binary: bool = False) -> None:
    content = written if isinstance(written, bytes) else written.encode()
    if out is None and binary and sys.stdout.isatty():
        fail("That is a file, not text; name one with --out.", BAD_USE)
    try:
        if out is None:
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        else:
            out.write_bytes(content)
    except BrokenPipeError:
        raise typer.Exit(1) from None
    except OSError as error:
        fail(f"{out} cannot be written: {error.strerror}.")
