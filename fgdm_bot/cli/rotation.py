"""rotate-keys."""

from __future__ import annotations

from typing import Annotated

import typer

from fgdm_bot import clock
from fgdm_bot.cli.progress import progress
from fgdm_bot.cli.root import app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from fgdm_bot.rotating import Tally, walk


@app.command("rotate-keys")
def rotate_keys(
    count: Annotated[bool, typer.Option("--count", help="Only count what lies under an older key.")] = False,
) -> None:
    """Seal everything anew with the first of FGDM_SEALING_KEYS. May run beside the service, and again."""

    async def work(db: Database, found: Settings) -> tuple[Tally, Tally, int]:
        done = Tally()
        if not count:
            with progress("Sealing anew", "rows") as tell:
                done = await walk(db, write=True, clock=clock.now, tell=tell)
        with progress("Counting", "rows") as tell:
            return done, await walk(db, write=False, clock=clock.now, tell=tell), len(found.sealing_keys)

    done, left, keys = with_database(work)
    if not count:
        typer.echo(f"Rows sealed anew: {done.sealed}.")
    typer.echo(f"Rows left under an older key: {left.old}.")
    if left.unreadable:
        fail(f"Rows that none of FGDM_SEALING_KEYS opens: {left.unreadable}. Put back the key that was taken out.")
    typer.echo(advice(left, keys))
    if left.old and not count:
        raise typer.Exit(1)


def advice(left: Tally, keys: int) -> str:
    if left.old and keys > 1:
        return "Run rotate-keys (again), once every process was started anew with the new key first."
    if keys > 1:
        return "The older keys may be taken out of FGDM_SEALING_KEYS, once every process runs with the new one first."
    return "There is one key, and everything opens with it."
