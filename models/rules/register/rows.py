"""Rows and cells out of CSV bytes, numbered as a spreadsheet shows them (register, sections 1 and 3).

The library's own reader cannot say where a quote that never closes was opened, nor refuse text after a
closing quote at its row, so the splitting is done here. Lines come in one at a time and none is kept.
"""

import re
from collections.abc import Callable, Iterable, Iterator

# Spaces, no-break and zero-width ones too, are dropped around a cell; tabs and line breaks are not spaces.
SPACES = (
    " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
)
_OPENS = re.compile(f'[{SPACES}]*+"')
_CLOSES = re.compile(r'[^"]*+(?:""[^"]*+)*+"')
_LONGEST = 1_000_000
A_LINE = 1_000_000  # bytes

NOT_UTF8 = "is not UTF-8; save the file as CSV UTF-8."
TOO_LONG = f"is a line of over {A_LINE:,} bytes; nothing after it was read. Is the file a register?"
NEVER_CLOSED = 'has a quote that is never closed; end the cell with ", and write a quote inside it twice.'
TEXT_AFTER = 'has text after a closing quote; write a quote inside a quoted cell twice: "".'


def rows_of(lines: Iterable[bytes], refuse: Callable[[int, str], None]) -> Iterator[tuple[int, list[str]]]:
    """Each row's number and cells as they stand, from a file's lines of bytes.

    `refuse` is told row and reason of what cannot be read; such a row is left out, and where the first
    row is not UTF-8 nothing more of the file is.
    """
    return _Reader(lines, refuse).rows()


class _Reader:
    """Walks once through the lines of one file."""

    def __init__(self, lines: Iterable[bytes], refuse: Callable[[int, str], None]) -> None:
        self._lines = self._bounded(lines)
        self._refuse = refuse
        self._row = 0
        self._all_utf8 = True
        self._broken = False

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        for raw in self._lines:
            self._row += 1
            self._broken = False
            line = self._decoded(raw)
            if self._row == 1:
                line = line.removeprefix("\ufeff")
            cells = self._with_quotes(line) if '"' in line else _without_end(line).split(",")
            if not self._broken:
                yield self._row, cells
            elif self._row == 1 and not self._all_utf8:
                return

    def _bounded(self, lines: Iterable[bytes]) -> Iterator[bytes]:
        """The lines up to one no register has: cut into cells it would fill the memory."""
        for raw in lines:
            if len(raw) > A_LINE:
                self._refuse(self._row + 1, TOO_LONG)
                return
            yield raw

    def _decoded(self, raw: bytes) -> str:
        try:
            return raw.decode()
        except UnicodeDecodeError:
            self._broken = True
            if self._all_utf8:
                self._all_utf8 = False
                self._refuse(self._row, NOT_UTF8)
            return raw.decode(errors="replace")

    def _with_quotes(self, line: str) -> list[str]:
        cells: list[str] = []
        at = 0
        while True:
            opening = _OPENS.match(line, at)
            if opening:
                cell, line, at = self._quoted(line, opening.end())
            comma = line.find(",", at)
            rest = line[at:comma] if comma >= 0 else _without_end(line[at:])
            if opening and rest.strip(SPACES):
                self._break(self._row, TEXT_AFTER)
            cells.append(cell if opening else rest)
            if comma < 0:
                return cells
            at = comma + 1

    def _quoted(self, line: str, start: int) -> tuple[str, str, int]:
        """The cell, the line it closes on, and where it goes on after the closing quote."""
        closing = _CLOSES.match(line, start)
        if closing:
            return line[start : closing.end() - 1].replace('""', '"'), line, closing.end()
        return self._over_lines(line[start:])

    def _over_lines(self, first: str) -> tuple[str, str, int]:
        pieces, size = [first], len(first)
        for raw in self._lines:
            line = self._decoded(raw)
            closing = _CLOSES.match(line)
            if closing:
                pieces.append(line[: closing.end() - 1])
                return "".join(pieces).replace('""', '"'), line, closing.end()
            if size <= _LONGEST:
                pieces.append(line if size + len(line) <= _LONGEST else "too long " * 100)
                size += len(line)
        self._break(self._row, NEVER_CLOSED)
        return "", "", 0

    def _break(self, row: int, reason: str) -> None:
        """Refuse a row for its quotes, once."""
        if not self._broken:
            self._refuse(row, reason)
        self._broken = True


def _without_end(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")
