"""The trail of one case in plain words: when, who, what, before and after, and why (rule 31)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.orders import LONDON, case_and_rest, case_choices, only_own_case
from messages import casebook as words
from messages.dates import said, said_day
from models.audit import Entry, history_of
from models.rules.phones import spoken
from models.staff import Staff

A_PAGE = 25
READ = "case read"


async def on_history(desk: Desk, staff: Staff, rest: str) -> None:
    """The newest page, oldest entry first; `page 2` goes further back. Mere reading is summed up."""
    case, typed = await case_and_rest(desk, staff, rest)
    entries = await history_of(desk.session, case.id)
    await desk.note(READ, staff=staff, case=case, what="history")
    names = await staff_names(desk, entries)
    deeds = [entry for entry in entries if entry.deed != READ]
    number = _page_number(typed)
    last = max(len(deeds) - A_PAGE * (number - 1), 0)
    first = max(last - A_PAGE, 0)
    lines = history_lines(deeds[first:last], names)
    read = read_lines([entry for entry in entries if entry.deed == READ], names) if number == 1 else []
    told = words.history(case.reference, lines, read, words.showing(first + 1, last, len(deeds)))
    desk.tell(staff, Answer(told, words.earlier(case.reference, number + 1) if first else ()))


def _page_number(typed: str) -> int:
    found = re.fullmatch(r"(?:page\s+)?(\d{1,4})", typed.strip(), flags=re.IGNORECASE | re.ASCII)
    return max(int(found[1]), 1) if found else 1


async def staff_names(desk: Desk, entries: Sequence[Entry]) -> dict[int, str]:
    """Names of those who did something, also of those who have left."""
    ids = {entry.staff_id for entry in entries if entry.staff_id is not None}
    people = await desk.session.scalars(select(Staff).where(Staff.id.in_(ids)))
    return {staff.id: staff.name for staff in people}


def history_lines(entries: Sequence[Entry], names: dict[int, str]) -> list[str]:
    """One line an entry, under one line a London day."""
    lines = []
    for day, those in itertools.groupby(entries, key=lambda entry: entry.at.astimezone(LONDON).date()):
        lines += [said_day(day), *(entry_line(entry, names) for entry in those)]
    return lines


def entry_line(entry: Entry, names: dict[int, str]) -> str:
    told = dict(entry.told)
    change, why = change_of(told.pop("before", None), told.pop("after", None)), plain(told.pop("why", None))
    rest = plain(told)
    deed = f"{entry.deed} ({rest})" if rest else entry.deed
    return words.entry(f"{entry.at.astimezone(LONDON):%H:%M}", _who(entry, names), deed, change, why)


def change_of(before: Any, after: Any) -> str:
    """`aunt -> great-aunt`; where several things changed, each by its name."""
    if isinstance(before, dict) and isinstance(after, dict):
        keys = [*before, *(key for key in after if key not in before)]
        parts = [f"{key.replace('_', ' ')} {change_of(before.get(key), after.get(key))}" for key in keys]
        return ", ".join(parts)
    return words.change(plain(before), plain(after))


def _who(entry: Entry, names: dict[int, str]) -> str:
    return names.get(entry.staff_id, words.by_itself()) if entry.staff_id else words.by_itself()


def read_lines(entries: Sequence[Entry], names: dict[int, str]) -> list[str]:
    by_reader: dict[str, list[Entry]] = {}
    for entry in entries:
        by_reader.setdefault(_who(entry, names), []).append(entry)
    return [words.read_by(who, len(those), said_when(those[-1].at)) for who, those in by_reader.items()]


def said_when(moment: datetime) -> str:
    return f"{said_day(moment)} {moment.astimezone(LONDON):%H:%M}"


def plain(value: Any) -> str:
    """A value of the trail as a person reads it; nothing for one that is not set."""
    match value:
        case None | "" | []:
            return ""
        case bool():
            return "yes" if value else "no"
        case dict():
            pairs = ((key.replace("_", " "), plain(one)) for key, one in value.items())
            return ", ".join(f"{key} {one}" for key, one in pairs if one)
        case list():
            return ", ".join(plain(one) for one in value)
        case str():
            return _moment_day_or_number(value)
        case _:
            return str(value)


def _moment_day_or_number(value: str) -> str:
    """Moments and days lie in the trail as ISO text, numbers in E.164."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return said_day(date.fromisoformat(value))
    if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:\+\d\d:\d\d|Z)", value, re.ASCII):
        return said(datetime.fromisoformat(value))
    if re.fullmatch(r"\+\d{8,15}", value, re.ASCII):
        return spoken(value)
    return value


HISTORY = Command(
    "history",
    COORDINATOR,
    "what was done in a case, by whom and why",
    "/history R-1042",
    on_history,
    (Question("case", "Which case?", case_choices, only_own_case),),
)
