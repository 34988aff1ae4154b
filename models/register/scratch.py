"""A scratch file, so that a national register needs no more memory than a small one, on its way in or out.

It is SQLite's own nameless file: nobody else can open it, and it is gone when it is closed, or the program ends.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager

from models.rules.register.shelf import Packed
from models.rules.register.shelves import Shelves
from models.rules.register.writing import Line

CACHE = 64 * 1024  # KiB


@contextmanager
def scratch_shelves(at_once: int = 2000) -> Iterator[Shelves]:
    """Shelves for one register to be read: references and days, no reasons. So many rows are in memory at once."""
    with _nameless_file() as file:
        yield Shelves(lambda column: _Drawer(file, column), at_once)


@contextmanager
def scratch_lines() -> Iterator[Lines]:
    """The rows of a register to be written, to be put into their order."""
    with _nameless_file() as file:
        yield Lines(file)


@contextmanager
def _nameless_file() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect("", isolation_level=None)) as file:
        for pragma in (f"cache_size=-{CACHE}", "temp_store=FILE", "journal_mode=OFF", "synchronous=OFF"):
            file.execute(f"PRAGMA {pragma}")
        file.execute("BEGIN")
        yield file


class Lines:
    """Rows of files, given in any order and taken in the order of their places."""

    def __init__(self, file: sqlite3.Connection) -> None:
        self._file = file
        file.execute(
            "CREATE TABLE lines (file TEXT, place INTEGER, text TEXT, PRIMARY KEY (file, place)) WITHOUT ROWID"
        )

    def put(self, lines: Iterable[Line]) -> None:
        self._file.executemany("INSERT INTO lines VALUES (?, ?, ?)", lines)

    def of(self, file: str) -> Iterator[str]:
        """One file's rows in order."""
        rows = self._file.execute("SELECT text FROM lines WHERE file = ? ORDER BY place", (file,))
        return (text for (text,) in rows)


class _Drawer:
    """The notes on one kind of reference, in a table of their own."""

    def __init__(self, file: sqlite3.Connection, column: str) -> None:
        self._file = file
        self._table = column
        file.execute(f"CREATE TABLE {column} (key TEXT PRIMARY KEY, note BLOB) WITHOUT ROWID")

    def bring(self, keys: Collection[str]) -> Iterable[Packed]:
        wanted = "json_each(?) AS named"
        query = f"SELECT kept.key, note FROM {wanted} CROSS JOIN {self._table} AS kept ON kept.key = named.value"
        return self._file.execute(query, (json.dumps(list(keys)),))

    def put(self, notes: Iterable[Packed]) -> None:
        self._file.executemany(f"INSERT OR REPLACE INTO {self._table} VALUES (?, ?)", notes)

    def all(self) -> Iterator[Packed]:
        return iter(self._file.execute(f"SELECT key, note FROM {self._table}"))
