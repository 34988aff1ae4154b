"""A register written from families: reading it gives the same figures (register, section 2)."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from models.rules.counting.records import Family
from models.rules.register.columns import (
    CASES,
    CHILDREN,
    EPISODES,
    EXCEPTIONS,
    LAYOUT,
    MEETINGS,
    OFFERS,
)


def write_register(families: Iterable[Family]) -> Mapping[str, bytes]:
    """The six files by name: UTF-8, LF, rows in the order they have on record, which settles ties."""
    kept = list(families)
    return {
        CASES: _written(CASES, ((one.case_ref, one.team) for one in kept)),
        CHILDREN: _file(CHILDREN, kept, lambda one: one.children),
        OFFERS: _file(OFFERS, kept, lambda one: one.offers),
        EPISODES: _file(EPISODES, kept, lambda one: one.episodes),
        EXCEPTIONS: _file(EXCEPTIONS, kept, lambda one: one.exceptions),
        MEETINGS: _file(MEETINGS, kept, lambda one: one.meetings),
    }


def _file(file: str, kept: Sequence[Family], rows_of: Callable[[Family], Sequence[Any]]) -> bytes:
    rows = sorted(((one.case_ref, row) for one in kept for row in rows_of(one)), key=_place)
    names = [column.name for column in LAYOUT[file].columns]
    return _written(file, ([_cell(case_ref, row, name) for name in names] for case_ref, row in rows))


def _place(row: tuple[str, Any]) -> int:
    return int(row[1].place)


def _cell(case_ref: str, row: Any, name: str) -> Any:
    if name == "case_ref":
        return case_ref
    if name == "void":
        return "y" if row.void else ""
    return getattr(row, name)


def _written(file: str, rows: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\n")
    sheet.writerow([column.name for column in LAYOUT[file].columns])
    sheet.writerows([_said(cell) for cell in row] for row in rows)
    return out.getvalue().encode()


def _said(cell: Any) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "y" if cell else "n"
        case date():
            return cell.isoformat()
        case tuple():
            return ";".join(cell)
        case _:
            return str(cell)
