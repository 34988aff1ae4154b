"""One file of a register: its header, and its rows cell by cell (register, section 3, stages 1 and 2)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from models.rules.register.columns import Column, Layout
from models.rules.register.contradictions import CHECKS, Check
from models.rules.register.errors import Findings, quoted
from models.rules.register.kinds import Bounds, Read, Wrong
from models.rules.register.rows import SPACES, rows_of

REFUSED: Any = object()

ANY_SPACE = SPACES + "\t\r\n"
EMPTY = "is empty; each file has at least its header row."


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a column stands in this file's rows, and how it is read."""

    index: int
    name: str
    read: Read


class Table:
    """Reads one file once, noting what stages 1 and 2 refuse; `cells` gives the rows that are right."""

    def __init__(self, layout: Layout, bounds: Bounds, in_files: Findings, in_cells: Findings) -> None:
        self._layout = layout
        self._bounds = bounds
        self._in_files = in_files
        self._in_cells = in_cells
        self._checks: Sequence[Check] = CHECKS.get(layout.file, ())

    def cells(self, lines: Iterable[bytes]) -> Iterator[tuple[int, Any]]:
        """Row number and cells of every row that is right; none once stage 1 has found something."""
        rows = rows_of(lines, self._refuse_row)
        places, width = self._header(rows)
        for row, cells in rows:
            if places is not None:
                yield from self._row(row, cells, places, width)

    def _header(self, rows: Iterator[tuple[int, list[str]]]) -> tuple[list[Cell] | None, int]:
        """Where each column stands, None if the header is refused; and how many there are."""
        before = self._in_files.count
        row, cells = next(rows, (0, []))
        names = _trimmed(cells) if row == 1 else []
        if names or (row == 1 and _any_filled(rows)):
            return self._places(names), len(names)
        if row <= 1 and self._in_files.count == before:
            self._in_files.add(self._layout.file, None, None, EMPTY)
        return None, 0

    def _refuse_row(self, row: int, text: str) -> None:
        self._in_files.add(self._layout.file, row, None, text)

    def _places(self, header: list[str]) -> list[Cell] | None:
        """Where each column stands; None: the header is refused, and no row is looked at."""
        before = self._in_files.count
        names = [name.lower() if name.isascii() else name for name in header]
        known = {column.name for column in self._layout.columns}
        for index, name in enumerate(names):
            self._check_name(index, header[index], name, known, names)
        for column in self._layout.columns:
            if column.name not in names:
                self._in_files.add(self._layout.file, 1, column.name, "is missing; a register has this column.")
        if self._in_files.count > before:
            return None
        return [
            Cell(names.index(column.name), column.name, _reader(column, self._bounds))
            for column in self._layout.columns
        ]

    def _check_name(self, index: int, written: str, name: str, known: set[str], names: list[str]) -> None:
        add, file = self._in_files.add, self._layout.file
        if not name:
            add(file, 1, None, f"the name of column {index + 1} is blank; name it, or take the column out.")
        elif name not in known:
            if names.index(name) != index:
                return
            place = written if _is_plain(written) else None
            allowed = ", ".join(column.name for column in self._layout.columns)
            add(file, 1, place, f"{quoted(written)} is not a column of this file; it has {allowed}.")
        elif names.index(name) != index and names[:index].count(name) == 1:
            add(file, 1, name, "is there twice; a register has each column once.")

    def _row(self, row: int, cells: list[str], places: list[Cell], width: int) -> Iterator[tuple[int, Any]]:
        if len(cells) > width and _any_filled([(row, cells[width:])]):
            self._refuse_row(row, f"has more filled cells than the {width} columns; take the last ones out.")
        if self._in_files.count:
            return
        if len(cells) < width:
            cells += [""] * (width - len(cells))
        try:
            values = [cell.read(cells[cell.index].strip(SPACES)) for cell in places]
        except Wrong:
            if _any_filled([(row, cells)]):
                self._refuse_cells(row, cells, places)
            return
        right = self._layout.cells._make(values)
        if self._contradictions(row, right, set()):
            return
        yield row, right

    def _refuse_cells(self, row: int, cells: list[str], places: list[Cell]) -> None:
        """Say of each cell what is wrong with it, then what contradicts among the rest."""
        values = []
        refused = set()
        for cell in places:
            try:
                values.append(cell.read(cells[cell.index].strip(SPACES)))
            except Wrong as wrong:
                self._in_cells.add(self._layout.file, row, cell.name, str(wrong))
                values.append(REFUSED)
                refused.add(cell.name)
        self._contradictions(row, self._layout.cells._make(values), refused)

    def _contradictions(self, row: int, cells: Any, refused: set[str]) -> bool:
        for check in self._checks:
            if refused and not refused.isdisjoint(check.needs):
                continue
            text = check.wrong(cells)
            if text:
                self._in_cells.add(self._layout.file, row, check.at, text)
                refused.add(check.at)
        return bool(refused)


def _reader(column: Column, bounds: Bounds) -> Read:
    """Reads a cell of this column, blank or filled."""
    read = column.kind.reader(bounds)
    if not column.needed:
        blank = column.kind.blank
        return lambda cell: read(cell) if cell else blank
    form = column.kind.form(bounds)

    def needed(cell: str) -> Any:
        value = read(cell) if cell else None
        if value is None or value == "":
            raise Wrong(f"is blank; {form}.")
        return value

    return needed


def _trimmed(header: list[str]) -> list[str]:
    """The names in a header; blank ones at the right are ignored."""
    names = [name.strip(SPACES) for name in header]
    while names and not names[-1]:
        names.pop()
    return names


def _any_filled(rows: Iterable[tuple[int, list[str]]]) -> bool:
    return any(cell.strip(ANY_SPACE) for _, cells in rows for cell in cells)


def _is_plain(name: str) -> bool:
    """Whether a name can stand in the place of an error without being mistaken for another part of it."""
    return name.isprintable() and len(name) <= 40 and not set(name) & set(':,"')
