"""audit verify, audit show."""

from __future__ import annotations

import json
from typing import Annotated

import typer
from sqlalchemy import select

from fgdm_bot import clock
from fgdm_bot.cli.progress import progress
from fgdm_bot.cli.root import app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from models import audit
from models.audit import Entry, history_of
from models.case import Case, folded
from models.verifying import Walk

audit_app = typer.Typer(help="The trail: who did what, when and why.", no_args_is_help=True)
app.add_typer(audit_app, name="audit")


@audit_app.command("verify")
def verify(
    holds: Annotated[
        str | None, typer.Option(metavar="LINK", help="The link of a last entry, noted down earlier elsewhere.")
    ] = None,
) -> None:
    """Find changed, missing or moved entries; exit 1 if there are any."""

    async def work(db: Database, found: Settings) -> tuple[Walk, list[str]]:
        walk, more = Walk(anchor=holds), True
        with progress("Reading the trail", "entries") as tell:
            while more:
                async with db.work() as session:
                    more = await walk.on(session)
                tell(walk.entries)
        async with db.work() as session:
            return walk, await walk.end(session)

    walk, faults = with_database(work)
    if faults:
        fail("The trail is broken:\n" + "\n".join(faults))
    typer.echo("The trail is whole.")
    if walk.entries:
        typer.echo(f"Entries: {walk.entries}. Note the last link elsewhere; --holds asks for it later: {walk.link}")


@audit_app.command("show")
def show(case: Annotated[str, typer.Option(help="The council's case reference.")]) -> None:
    """Every entry of one case, oldest first. That they were read is an entry too."""

    async def work(db: Database, found: Settings) -> list[Entry] | None:
        async with db.work() as session:
            known = await session.scalar(select(Case.id).where(Case.key == folded(case)))
            if known is None:
                return None
            entries = await history_of(session, known)
            told = {"from": "the command line"}
            await audit.record(session, "case read", now=clock.now(), staff_id=None, case_id=known, **told)
            return entries

    entries = with_database(work)
    if entries is None:
        fail(f"There is no case {case}.")
    for entry in entries:
        who = f"staff {entry.staff_id}" if entry.staff_id else "the service"
        typer.echo(
            f"{entry.id} {entry.at.isoformat()} {who}: {entry.deed} {json.dumps(entry.told, ensure_ascii=False)}"
        )
