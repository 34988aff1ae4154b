"""staff add, list, remove."""

from __future__ import annotations

from typing import Annotated

import typer

from fgdm_bot import clock
from fgdm_bot.cli.root import app, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from handlers import staffing
from models.terms import Role

staff_app = typer.Typer(help="Who works here.", no_args_is_help=True)
app.add_typer(staff_app, name="staff")


@staff_app.command("add")
def add(
    name: Annotated[str, typer.Argument(help="First and last name.")],
    role: Annotated[Role, typer.Option(help="What they may do.")],
    team: Annotated[str | None, typer.Option(help="The team whose figures their cases count in.")] = None,
) -> None:
    """Add someone; prints the one-time code they send to the bot."""

    async def work(db: Database, found: Settings) -> str:
        async with db.work() as session:
            return await staffing.add(session, name, role, team, clock.now())

    code = with_database(work)
    typer.echo(f"{name} can come in as {role}. In the bot's chat, once, within 3 days:")
    typer.echo(f"/start {code}")


@staff_app.command("list")
def listing() -> None:
    """Everyone, each line beginning with the ID."""

    async def work(db: Database, found: Settings) -> list[str]:
        async with db.work() as session:
            return await staffing.listing(session)

    for line in with_database(work):
        typer.echo(line)


@staff_app.command("remove")
def remove(staff_id: Annotated[int, typer.Argument(metavar="ID", help="From staff list.")]) -> None:
    """Take someone's access away, at once."""

    async def work(db: Database, found: Settings) -> str:
        async with db.work() as session:
            return await staffing.remove(session, staff_id, clock.now())

    typer.echo(with_database(work))
