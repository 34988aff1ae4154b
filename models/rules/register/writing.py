"""A register written from families: reading it gives the same figures (register, section 2)."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from models.rules.counting.records import Family
from models.rules.register.columns import (
    CASES,
    CHILDREN,
    EPISODES,
    EXCEPTIONS,
    LAYOUT,
    LAYOUTS,
    MEETINGS,
    OFFERS,
)


class Line(NamedTuple):
    """One row of a file, its end included. Rows stand in the order of their places, which settles ties."""

    file: str
    place: int
    text: str


def write_register(families: Iterable[Family]) -> Mapping[str, bytes]:
    """The six files by name, in memory: UTF-8, LF, rows in the order they have on record."""
    files: dict[str, list[Line]] = {layout.file: [] for layout in LAYOUTS}
    for place, family in enumerate(families):
        for line in lines_of(family, place):
            files[line.file].append(line)
    return {
        file: "".join([header(file), *(line.text for line in sorted(lines))]).encode() for file, lines in files.items()
    }


def header(file: str) -> str:
    """The first row of a file."""
    return _written([column.name for column in LAYOUT[file].columns])


def lines_of(family: Family, place: int) -> Iterator[Line]:
    """A family's rows of all files; `place` is that of its case."""
    yield Line(CASES, place, _written([family.case_ref, family.team]))
    yield from _rows(CHILDREN, family.case_ref, family.children)
    yield from _rows(OFFERS, family.case_ref, family.offers)
    yield from _rows(EPISODES, family.case_ref, family.episodes)
    yield from _rows(EXCEPTIONS, family.case_ref, family.exceptions)
    yield from _rows(MEETINGS, family.case_ref, family.meetings)


def _rows(file: str, case_ref: str, rows: Iterable[Any]) -> Iterator[Line]:
    names = NAMES[file]
    for row in rows:
        yield Line(file, row.place, _written([_cell(case_ref, row, name) for name in names]))


def _cell(case_ref: str, row: Any, name: str) -> Any:
    if name == "case_ref":
        return case_ref
    if name == "void":
        return "y" if row.void else ""
    return getattr(row, name)


def _written(cells: Iterable[Any]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([_said(cell) for cell in cells])
    return out.getvalue()


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


NAMES = {layout.file: [column.name for column in layout.columns] for layout in LAYOUTS}
