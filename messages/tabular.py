"""Sheets of a workbook: a heading, a frozen header row, one line a record, ready to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any, NamedTuple

LINE_HEIGHT = 15  # points
MOST_LINES = 27  # Excel takes rows of up to 409 points
LONGEST_CELL = 30_000  # Excel takes 32,767 characters
HEADER = 3  # the row of the header, counted from 0

_HEADING = {"bold": True, "font_size": 14}
_HEAD = {"bold": True, "bottom": 1, "bg_color": "#F3F2F1", "text_wrap": True, "valign": "top"}
_TEXT = {"text_wrap": True, "valign": "top", "num_format": "@"}
_DATE = {"num_format": "dd/mm/yyyy", "valign": "top", "align": "left"}
_NUMBER = {"valign": "top", "align": "left"}


class Column(NamedTuple):
    """A column's name and its width in characters."""

    name: str
    width: int


class Sheets:
    """A workbook being written to `out`; closed at the end of its `with` block.

    `made` is an aware moment for the file's properties, `about` stands at the top of every sheet.
    """

    def __init__(self, out: BytesIO, *, made: datetime, title: str, about: str) -> None:
        from xlsxwriter import Workbook

        self.about = about
        self.title = title
        self._book: Any = Workbook(out, {"in_memory": True})
        self._book.set_properties({"title": title, "created": made.astimezone(UTC).replace(tzinfo=None)})
        self._forms = {
            name: self._book.add_format(form)
            for name, form in (
                ("heading", _HEADING),
                ("head", _HEAD),
                ("text", _TEXT),
                ("date", _DATE),
                ("number", _NUMBER),
            )
        }

    def __enter__(self) -> Sheets:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._book.close()

    def add(self, name: str, columns: Sequence[Column], lines: Iterable[Sequence[object]]) -> None:
        """One sheet; a list in a line is written as its parts with commas between."""
        sheet = self._book.add_worksheet(name)
        sheet.write_string(0, 0, f"{self.title}: {name}", self._forms["heading"])
        sheet.write_string(1, 0, self.about)
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
            sheet.write_string(HEADER, place, column.name, self._forms["head"])
        sheet.set_row(HEADER, LINE_HEIGHT * _deep(columns, [column.name for column in columns]))
        row = HEADER
        for row, line in enumerate(lines, HEADER + 1):
            sheet.set_row(row, LINE_HEIGHT * min(_deep(columns, line), MOST_LINES))
            for place, value in enumerate(line):
                self._write(sheet, row, place, value)
        if row == HEADER:
            sheet.write_string(HEADER + 1, 0, "None.")
        sheet.autofilter(HEADER, 0, max(row, HEADER + 1), len(columns) - 1)
        _for_paper(sheet)

    def _write(self, sheet: Any, row: int, place: int, value: object) -> None:
        """Text as text, whatever it begins with; days as days; nothing where nothing is known."""
        match value:
            case None | "":
                return
            case bool() | str():
                sheet.write_string(row, place, str(value), self._forms["text"])
            case int() | float():
                sheet.write_number(row, place, value, self._forms["number"])
            case date():
                sheet.write_datetime(row, place, value, self._forms["date"])
            case list():
                for further, cell in enumerate(_cells([str(one) for one in value])):
                    sheet.write_string(row, place + further, cell, self._forms["text"])
            case _:
                raise TypeError(f"a cell cannot hold {type(value).__name__}")


def _cells(words: list[str]) -> list[str]:
    """Words with commas between, over several cells where one would grow too long."""
    cells = [""]
    for word in words:
        longer = f"{cells[-1]}, {word}" if cells[-1] else word
        cells = [*cells[:-1], longer] if len(longer) <= LONGEST_CELL else [*cells, word]
    return cells


def _deep(columns: Sequence[Column], line: Sequence[object]) -> int:
    """How many lines of writing the fullest cell takes: not every program finds that out by itself."""
    return max(
        -(-len(", ".join(value) if isinstance(value, list) else str(value or " ")) // column.width)
        for column, value in zip(columns, line, strict=False)
    )


def _for_paper(sheet: Any) -> None:
    """A4 on its side, one page wide, the header on each page, pages numbered."""
    sheet.freeze_panes(HEADER + 1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&L&A&RPage &P of &N")
