"""retention; person export and list."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated

import typer

from fgdm_bot import clock
from fgdm_bot.cli.progress import progress
from fgdm_bot.cli.root import BAD_USE, app, fail, with_database
from fgdm_bot.config import Settings
from fgdm_bot.db import Database
from fgdm_bot.records import BadUse
from handlers import retention as keeping
from handlers import subject
from handlers.subject import Export
from messages import retention as words
from messages import subject as subject_words
from models.retention import LONDON


@app.command()
def retention(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list what is due (as without --yes).")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Erase what was listed today and is still due.")] = False,
) -> None:
    """Cases whose time is over by the council's rules (FGDM_RETENTION). Nothing is erased by itself."""
    if dry_run and yes:
        fail("Give --dry-run or --yes, not both.", BAD_USE)
    for line in with_database(_erase if yes else _list):
        typer.echo(line)


async def _list(db: Database, found: Settings) -> list[str]:
    async with db.work() as session:
        return await keeping.listing(session, found.retention, clock.now())


async def _erase(db: Database, found: Settings) -> list[str]:
    async with db.work() as session:
        picked = await keeping.to_erase(session, found.retention, clock.now())
    if picked is None:
        fail(words.not_listed_today(), BAD_USE)
    erased = []
    with progress("Erasing", "cases") as tell:
        for due in picked.listed:
            async with db.work() as session:
                if await keeping.erase(session, due, found.retention, clock.now()):
                    erased.append(due.reference)
            tell(len(erased))
    new = [words.newly_due([one.reference for one in picked.new])] if picked.new else []
    return [words.erased(erased), *new]


person_app = typer.Typer(help="What is held of one person, for their request to see it.", no_args_is_help=True)
app.add_typer(person_app, name="person")


@person_app.command("export")
def export_person(
    id_: Annotated[str, typer.Argument(metavar="ID", help="As R-1042/DP; a child's: the council's reference.")],
    out: Annotated[Path | None, typer.Option(help="A new folder for the two files.")] = None,
) -> None:
    """Everything held of one person, as JSON and as a document; to be reviewed before release."""

    async def work(db: Database, found: Settings) -> Export:
        async with db.work() as session:
            made = await subject.export(session, id_, clock.now())
            _write(out or _folder(made.id), made)
            return made

    made = with_database(work)
    folder = out or _folder(made.id)
    typer.echo(subject_words.written(str(folder), FILES, made.values["export"]["rows_to_review"]))
    if made.also:
        typer.echo(subject_words.also_elsewhere(made.also))


@person_app.command("list")
def list_people(
    case: Annotated[str | None, typer.Option(help="Of this case.")] = None,
    phone: Annotated[str | None, typer.Option(help="Wherever this number stands.")] = None,
) -> None:
    """IDs of people, by case or by number. That they were looked at is an entry of the trail."""
    if (case is None) == (phone is None):
        fail(subject_words.list_needs_one(), BAD_USE)

    async def work(db: Database, found: Settings) -> list[str]:
        async with db.work() as session:
            drama = found.allow_drama_numbers
            return await subject.people_listed(session, case=case, phone=phone, now=clock.now(), allow_drama=drama)

    for line in with_database(work) or [subject_words.nobody_listed()]:
        typer.echo(line)


FILES = ("person.json", "person.html")


def _folder(id_: str) -> Path:
    day = clock.now().astimezone(LONDON).date().isoformat()
    return Path("person-" + "".join(sign if sign.isalnum() or sign == "-" else "-" for sign in f"{id_}-{day}"))


def _write(folder: Path, made: Export) -> None:
    """Both files, for nobody but whoever runs this; never over something that is there."""
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        raise BadUse(f"{folder} is there already; name a new folder with --out.") from None
    except OSError as error:
        raise BadUse(f"{folder} cannot be made: {error.strerror}.") from None
    json_, html = json.dumps(made.values, ensure_ascii=False, indent=1), subject_words.document(made.values)
    for name, content in zip(FILES, (json_, html), strict=True):
        with os.fdopen(
            os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
        ) as to:
            to.write(content + "\n")
