"""A register's files walked and checked in three stages (register, section 3)."""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from models.rules.register.columns import CASES, CHILDREN, EPISODES, EXCEPTIONS, LAYOUT, LAYOUTS, MEETINGS, OFFERS
from models.rules.register.episodes import Episodes, Exceptions
from models.rules.register.errors import Findings
from models.rules.register.kinds import Bounds
from models.rules.register.meetings import Meetings
from models.rules.register.offers import Offers
from models.rules.register.people import Cases, Children, Say
from models.rules.register.shelves import Shelves
from models.rules.register.table import Table

Source = bytes | Callable[[], Iterable[bytes]]
"""A file's bytes, or what gives its lines of bytes afresh each time it is called."""

FILES = tuple(layout.file for layout in LAYOUTS)
MISSING = "is missing from the folder; a register has all six files, this one with at least its header row."
UNKNOWN = f"is not a file of a register, and nothing of it would be imported; a register has {', '.join(FILES)}."

Progress = Callable[[str, int], None]
"""Told now and then which file is being read, and how many of its rows have been."""
EVERY = 10_000


class Reading:
    """One reading of a register: its sources, and what has been found and noted."""

    def __init__(self, files: Mapping[str, Source], bounds: Bounds, shelves: Shelves, progress: Progress) -> None:
        self._files = files
        self._bounds = bounds
        self.shelves = shelves
        self._progress = progress
        self.in_files, self.in_cells, self.in_register = Findings(), Findings(), Findings()
        self.cases = Cases(shelves.cases)
        self.children = Children(shelves.children)
        self.offers = Offers(shelves, self.cases, self.children)
        self.episodes = Episodes(shelves.episodes, self.cases, self.children, self.offers)
        self.exceptions = Exceptions(shelves.exceptions, self.cases, self.children, self.episodes)
        self.meetings = Meetings(shelves.meetings, self.cases, self.offers)

    def check(self) -> None:
        """All three stages. What a later one finds counts only where those before found nothing."""
        self._check_names()
        self._walk(CASES, self.cases.take)
        self._walk(CHILDREN, lambda row, cells, say: self.children.take(row, cells, self.cases, say))
        self._walk(OFFERS, self.offers.take)
        if not self._is_refused():
            self.offers.close(lambda row, column, text: self.in_register.add(OFFERS, row, column, text))
        self._walk(EPISODES, self.episodes.take)
        self._walk(EXCEPTIONS, self.exceptions.take)
        self._walk(MEETINGS, self.meetings.take)

    def _check_names(self) -> None:
        for name in self._files:
            if name not in FILES and name.lower().endswith(".csv") and not name.startswith("."):
                self.in_files.add(name, None, None, UNKNOWN)
        for name in FILES:
            if name not in self._files:
                self.in_files.add(name, None, None, MISSING)

    def _is_refused(self) -> bool:
        return bool(self.in_files.count or self.in_cells.count)

    def _walk(self, file: str, take: Callable[[int, Any, Say], None]) -> None:
        if file not in self._files:
            return
        said: set[str] = set()

        def say(column: str, text: str) -> None:
            if column not in said:
                said.add(column)
                self.in_register.add(file, row, column, text)

        for row, cells in self._noted(file, self._rows(file, self.in_files, self.in_cells)):
            take(row, cells, say)
            said.clear()

    def _noted(self, file: str, rows: Iterator[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
        """The rows, what is noted of their references at hand; none once the register is refused."""
        while batch := list(islice(rows, self.shelves.at_once)):
            if self._is_refused():
                continue
            self.shelves.bring(file, [cells for _, cells in batch])
            yield from batch
            self.shelves.settle()

    def again(self, file: str) -> Iterator[tuple[int, Any]]:
        """The rows of a file that has been found right."""
        return self._noted(file, self._rows(file, Findings(), Findings()))

    def _rows(self, file: str, in_files: Findings, in_cells: Findings) -> Iterator[tuple[int, Any]]:
        source = self._files[file]
        lines = io.BytesIO(source) if isinstance(source, bytes) else source()
        try:
            for row, cells in Table(LAYOUT[file], self._bounds, in_files, in_cells).cells(lines):
                if row % EVERY == 0:
                    self._progress(file, row)
                yield row, cells
        finally:
            if isinstance(lines, io.IOBase):
                lines.close()
