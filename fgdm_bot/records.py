"""The log for the command line: import, export, counts, census, warnings."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from fgdm_bot.db import Database
from handlers.counts import census_said, chart
from messages import count_answers as words
from messages.counts import counts_csv, counts_table
from messages.workbook import all_definitions, counts_workbook
from models import audit
from models.refusal import Refusal
from models.register import (
    Lines,
    Stored,
    census_of,
    counted,
    duty_warnings,
    families,
    note_refs_on_record,
    one_moment,
    scratch_lines,
    scratch_shelves,
    seldom_collecting,
    store,
    teams,
)
from models.rules.counting import duty
from models.rules.counting.as_json import as_json
from models.rules.counting.census import NotACensusYear, census_year
from models.rules.counting.census_xml import census_xml
from models.rules.counting.episodes import start_of
from models.rules.counting.records import Episode, Family
from models.rules.register.checking import EVERY, FILES, Source
from models.rules.register.checking import Progress as Progress
from models.rules.register.errors import Refused, lines
from models.rules.register.reading import Register, read_register
from models.rules.register.rows import A_LINE
from models.rules.register.writing import header, lines_of

Write = Callable[[str], None]

FORMATS = ("json", "table", "csv", "xlsx", "png")
DONE, FAILED = 0, 1
NOT_RECORDED = "not recorded"


class BadUse(Refusal):
    """The command was not used as it is meant; the message says how. Exit 2."""


def _silent(*_: object) -> None:
    """Nobody watches, or listens."""


async def import_register(
    db: Database,
    folder: Path,
    *,
    dry_run: bool = False,
    today: date,
    now: datetime,
    codes: Sequence[str],
    progress: Progress = _silent,
    write_error: Write,
    write: Write = _silent,
) -> int:
    """Take a register in whole or not at all (register, section 3). 0, or 1 with every error written.

    `today` is the London day. It is checked before a unit of work is begun, so the service is not held up;
    a reference that came in meanwhile undoes the whole.
    """
    with scratch_shelves() as shelves, seldom_collecting():
        async with db.work() as session:
            await session.run_sync(lambda at: note_refs_on_record(at, shelves))
        read = read_register(_sources(folder), today=today, codes=codes, shelves=shelves, progress=progress)
        if isinstance(read, Refused):
            return _refuse(read, write_error)
        if dry_run:
            write("The register is right. Nothing was stored (--dry-run).")
            return DONE
        try:
            stored = await _store(db, read, folder, now, progress)
        except IntegrityError:
            write_error("Nothing was imported: one of its references came into the service meanwhile. Try again.")
            return FAILED
    write(_summary(stored))
    return DONE


def _refuse(read: Refused, write_error: Write) -> int:
    for line in lines(read):
        write_error(line)
    write_error("Nothing was imported.")
    return FAILED


def _sources(folder: Path) -> dict[str, Source]:
    """Every file of the folder by name; a folder that is not there has none."""
    if not folder.is_dir():
        return {}
    return {path.name: partial(_lines_of, path) for path in folder.iterdir() if path.is_file()}


def _lines_of(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while line := file.readline(A_LINE + 1):  # one that is longer is refused, and never read to its end
            yield line


async def _store(db: Database, read: Register, folder: Path, now: datetime, progress: Progress) -> Stored:
    async with db.work() as session:
        stored = await session.run_sync(lambda at: store(at, read, now, progress))
        told = {"from": folder.name, "offers": stored.offers, "meetings": stored.meetings, "cases": stored.cases}
        await audit.record(session, "register imported", now=now, staff_id=None, case_id=None, after=told)
    return stored


def _summary(stored: Stored) -> str:
    return (
        f"Imported {stored.cases} cases, {stored.children} children, {stored.offers} offers to {stored.recipients} "
        f"recipients, {stored.episodes} episodes, {stored.exceptions} exceptions, {stored.meetings} meetings."
    )


async def export_register(db: Database, folder: Path, progress: Progress = _silent) -> list[str]:
    """Write the log as the six files of a register into a new or empty folder, in bounded memory.

    Gives in lines what a register has no place for. BadUse if something is in the folder already.
    """
    _refuse_filled(folder)
    notes: list[str] = []
    with scratch_lines() as kept, seldom_collecting():
        async with _reading(db) as session:
            place = 0
            async for family in families(session):
                kept.put(lines_of(_fit_for_register(family, notes), place))
                place += 1
                if place % EVERY == 0:
                    progress("cases", place)
        _write_folder(folder, kept)
    return notes


def _refuse_filled(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadUse(f"{folder.name} is there already and not empty; name a new folder.")


def _write_folder(folder: Path, kept: Lines) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in FILES:
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            file.write(header(name))
            file.writelines(kept.of(name))


def _fit_for_register(family: Family, notes: list[str]) -> Family:
    """A family as a register can hold it: what is not finished is left out or filled in, and named."""
    episodes = tuple(_with_reason(each, family, notes) for each in family.episodes if _has_start(each))
    there = {each.episode_ref for each in episodes}
    fit = tuple(each for each in family.exceptions if each.episode_ref in there)
    left_out = [each.episode_ref for each in family.episodes if not _has_start(each)]
    left_out += [each.exception_ref for each in family.exceptions if each not in fit]
    notes += [f"{family.case_ref}: {ref} is left out, for no episode with a date is on file." for ref in left_out]
    return replace(family, episodes=episodes, exceptions=fit)


def _has_start(episode: Episode) -> bool:
    return start_of(episode) is not None


def _with_reason(episode: Episode, family: Family, notes: list[str]) -> Episode:
    """Rule 17: where proceedings began without a letter, a register asks why there was none."""
    if episode.lbp_sent_on or episode.no_letter_reason or not episode.court_application_on:
        return episode
    notes.append(f"{family.case_ref}: {episode.episode_ref} has no reason on file for there being no letter.")
    return replace(episode, no_letter_reason=NOT_RECORDED)


async def counts_out(
    db: Database,
    from_: date,
    to: date,
    *,
    team: str | None = None,
    format_: str,
    now: datetime,
    duty_starts_on: date | None = None,
) -> bytes | str:
    """The figures of a period, both days included: text for json, table and csv, bytes for xlsx and png."""
    if from_ > to:
        raise BadUse(f"--from {from_} is after --to {to}.")
    if format_ not in FORMATS:
        raise BadUse(f"{format_} is not a format; it is one of {', '.join(FORMATS)}.")
    async with _reading(db) as session:
        await _refuse_unknown_team(session, team)
        if format_ == "png":
            return await chart(session, (from_, to), team, now)
        found = as_json(await counted(session, from_, to, team=team, now=now))
        if format_ == "xlsx":
            warnings = duty.as_json(await duty_warnings(session, duty_starts_on, team=team))
            return counts_workbook(found, warnings, all_definitions())
    return _as_text(found, format_)


def _as_text(found: Mapping[str, Any], format_: str) -> str:
    match format_:
        case "table":
            return words.small_marked(counts_table(found)) + "\n"
        case "csv":
            return counts_csv(found)
        case _:
            lines = (f" {_plain(key)}: {_a_line_each(each)}" for key, each in found.items())
            return "{\n" + ",\n".join(lines) + "\n}\n"


def _a_line_each(figure: Any) -> str:
    """JSON with a line for each record of a list: the library's own indenting takes many times as long."""
    if isinstance(figure, list) and figure:
        return "[\n  " + ",\n  ".join(map(_plain, figure)) + "\n ]"
    return _plain(figure)


def _plain(figure: Any) -> str:
    return json.dumps(figure, ensure_ascii=False)


async def _refuse_unknown_team(session: AsyncSession, team: str | None) -> None:
    known = await teams(session)
    if team is not None and team.casefold() not in {name.casefold() for name in known}:
        raise BadUse(f"--team {team}: {words.no_such_team(known)}")


async def census_out(db: Database, year: str, codes: Sequence[str]) -> tuple[bytes, list[str]]:
    """The census blocks of a year as XML, and in lines what the published checks find and what is left out."""
    try:
        wanted = census_year(year)
    except NotACensusYear as wrong:
        raise BadUse(str(wrong)) from wrong
    async with _reading(db) as session:
        found = await census_of(session, wanted, codes)
    return census_xml(found), census_said(year, found, most=None).split("\n")


async def warnings_out(db: Database, format_: str, duty_starts_on: date | None) -> str:
    """The duty warnings that stand now, as JSON or one a line (register, section 7)."""
    if format_ not in ("json", "table"):
        raise BadUse(f"{format_} is not a format; it is json or table.")
    async with _reading(db) as session:
        found = await duty_warnings(session, duty_starts_on)
    if format_ == "json":
        return json.dumps(duty.as_json(found), ensure_ascii=False, indent=1) + "\n"
    return "".join(f"Rule {each.rule}. {each.message}\n" for each in found)


@asynccontextmanager
async def _reading(db: Database) -> AsyncIterator[AsyncSession]:
    """One unit that sees the log at one moment, whatever is recorded while it counts."""
    async with db.work() as session, one_moment(session) as reading:
        yield reading
