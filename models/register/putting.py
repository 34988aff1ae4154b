"""Many rows put into the tables at once, with ids given out here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Table, func, insert, select, text
from sqlalchemy.orm import Session

from models.base import Base
from models.case import Case, Child
from models.meeting import Meeting, Sitting
from models.offer import (
    BestInterests,
    BestInterestsChild,
    Episode,
    EpisodeChild,
    Offer,
    OfferedChild,
    OfferRecipient,
)

AT_ONCE = 5000

Row = dict[str, Any]
Told = Callable[[str, int], None]
"""Told now and then what is being stored, and how many rows have been."""

NUMBERED: tuple[type[Base], ...] = (
    Case,
    Child,
    Offer,
    OfferRecipient,
    Episode,
    BestInterests,
    Meeting,
    Sitting,
)
LINKS: tuple[type[Base], ...] = (OfferedChild, EpisodeChild, BestInterestsChild)
NAMES = [str(of.__tablename__) for of in (*NUMBERED, *LINKS)]


class _Ids:
    """Ids given out in order, beginning after the highest there is."""

    def __init__(self, session: Session, of: type[Base]) -> None:
        self._table = _table(of)
        self.first = session.scalar(select(func.coalesce(func.max(self._table.c.id), 0))) or 0
        self.last = self.first

    def next(self) -> int:
        self.last += 1
        return self.last

    @property
    def given(self) -> int:
        return self.last - self.first


class Putting:
    """Rows on their way into the tables, and the ids given out for them."""

    def __init__(self, session: Session, told: Told) -> None:
        self._session, self._told = session, told
        self._lock()
        self._ids = {of: _Ids(session, of) for of in NUMBERED}
        self._children: dict[str, int] = {}  # ids of the children put in, by reference

    def _put(self, of: type[Base], rows: Iterator[Row]) -> None:
        """Insert rows as they come, a batch at a time."""
        while batch := list(islice(rows, AT_ONCE)):
            self._session.execute(insert(_table(of)), batch)
            self._told(str(of.__tablename__), self._ids[of].given)

    def _put_with_children(
        self, of: type[Base], link: type[Base], column: str, rows: Iterator[tuple[Row, tuple[str, ...]]]
    ) -> None:
        """Insert rows, and for each the children it names."""
        while batch := list(islice(rows, AT_ONCE)):
            self._put(of, iter([row for row, _ in batch]))
            named = ((row["id"], self._children[ref]) for row, refs in batch for ref in refs)
            self._session.execute(
                insert(_table(link)), [{column: row_id, "child_id": child} for row_id, child in named]
            )

    def _lock(self) -> None:
        # Ids are given out here: nobody else may take one meanwhile. SQLite has one writer anyway.
        if self._session.get_bind().dialect.name == "postgresql":
            self._session.execute(text(f"LOCK TABLE {', '.join(NAMES)} IN SHARE ROW EXCLUSIVE MODE"))

    def _catch_up(self) -> None:
        """Let PostgreSQL's own numbering go on after the ids given out here."""
        if self._session.get_bind().dialect.name != "postgresql":
            return
        for of, ids in self._ids.items():
            if ids.given:
                set_to = select(func.setval(func.pg_get_serial_sequence(of.__tablename__, "id"), ids.last))
                self._session.execute(set_to)
        # Until its own round comes by, the planner would take a million new rows for none.
        self._session.execute(text(f"ANALYZE {', '.join(NAMES)}"))


def _table(of: type[Base]) -> Table:
    table = of.__table__
    assert isinstance(table, Table)
    return table
