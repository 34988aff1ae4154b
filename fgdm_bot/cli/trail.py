"""audit verify, audit show."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from sqlalchemy import select

from fgdm_bot.cli.root import app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from models.audit import Entry, broken_links, history_of
from models.case import Case, folded

audit_app = typer.Typer(help="The trail: who did what, when and why.", no_args_is_help=True)
app.add_typer(audit_app, name="audit")


@audit_app.command("verify")
def verify() -> None:
    """Find changed, missing or moved entries; exit 1 if there are any."""

    async def work(db: Database, found: Settings) -> list[int]:
        async with db.work() as session:
            return await broken_links(session)

    if broken := with_database(work):
        fail(f"The trail is broken at entry {', '.join(map(str, broken))}.")
    typer.echo("The trail is whole.")


@audit_app.command("show")
def show(case: Annotated[str, typer.Option(help="The council's case reference.")]) -> None:
    """Every entry of one case, oldest first."""

    async def work(db: Database, found: Settings) -> list[Entry] | None:
        async with db.work() as session:
            known = await session.scalar(select(Case.id).where(Case.key == folded(case)))
            return None if known is None else await history_of(session, known)

    entries = with_database(work)
    if entries is None:
        fail(f"There is no case {case}.")
    for entry in entries:
        who = f"staff {entry.staff_id}" if entry.staff_id else "the service"
        typer.echo(
            f"{entry.id} {entry.at.isoformat()} {who}: {entry.deed} {json.dumps(entry.told, ensure_ascii=False)}"
        )
