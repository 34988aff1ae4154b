"""restored: the one step after a backup was put back."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from fgdm_bot import clock
from fgdm_bot.cli.root import BAD_USE, app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from handlers.desk import Desk
from handlers.restoring import Restored, mark_restored

LONDON = ZoneInfo("Europe/London")
WHEN = "When the backup was begun: 2026-11-24T02:00, London time."


@app.command("restored")
def restored(moment: Annotated[str, typer.Argument(help=WHEN)]) -> None:
    """After a backup was put back, before the service starts: let nothing that was sent since go again."""

    from fgdm_bot.app import house_of

    async def work(db: Database, found: Settings) -> Restored:
        async with db.work() as session:
            return await mark_restored(Desk(session, clock.now(), house_of(found)), as_of)

    as_of = _moment(moment)
    done = with_database(work)
    typer.echo(f"{done.texts} texts will be looked for at Twilio before they go; {done.chats} chat messages do not go.")


def _moment(typed: str) -> datetime:
    try:
        moment = datetime.fromisoformat(typed)
    except ValueError:
        fail(f"{typed} is no moment. Write it as 2026-11-24T02:00.", BAD_USE)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=LONDON)
    if moment > clock.now():
        fail(f"{typed} is still to come. When was the backup begun?", BAD_USE)
    return moment
