"""A scratch file for what is noted while a register is read, so that a national one needs no more memory than a small.

It is SQLite's own nameless file: nobody else can open it, and it is gone when it is closed, or the program ends.
Only references and days go into it, never a reason.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager

from models.rules.register.shelf import Packed
from models.rules.register.shelves import Shelves

CACHE = 64 * 1024  # KiB


@contextmanager
def scratch_shelves(at_once: int = 2000) -> Iterator[Shelves]:
    """Shelves for one register, on disk; so many rows are in memory at once."""
    with closing(sqlite3.connect("", isolation_level=None)) as file:
        for pragma in (f"cache_size=-{CACHE}", "temp_store=FILE", "journal_mode=OFF", "synchronous=OFF"):
            file.execute(f"PRAGMA {pragma}")
        file.execute("BEGIN")
        yield Shelves(lambda column: _Drawer(file, column), at_once)


class _Drawer:
    """The notes on one kind of reference, in a table of their own."""

    def __init__(self, file: sqlite3.Connection, column: str) -> None:
        self._file = file
        self._table = column
        file.execute(f"CREATE TABLE {column} (key TEXT PRIMARY KEY, note BLOB) WITHOUT ROWID")

    def bring(self, keys: Collection[str]) -> Iterable[Packed]:
        query = f"SELECT key, note FROM {self._table} WHERE key IN (SELECT value FROM json_each(?))"
        return self._file.execute(query, (json.dumps(list(keys)),))

    def put(self, notes: Iterable[Packed]) -> None:
        self._file.executemany(f"INSERT OR REPLACE INTO {self._table} VALUES (?, ?)", notes)

    def all(self) -> Iterator[Packed]:
        return iter(self._file.execute(f"SELECT key, note FROM {self._table}"))
