"""Many rows put into the tables at once: by COPY into PostgreSQL, prepared once for SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Table, func, select, text
from sqlalchemy.orm import Session

from models.base import Base

AT_ONCE = 5000

Row = Sequence[Any]
Ready = Callable[[Any], Any] | None
"""Makes a value ready for the driver, where it is not as it is."""


class Putting:
    """Rows of one table on their way in: given as values in the order of `columns`."""

    def __init__(self, session: Session, of: type[Base], columns: Sequence[str]) -> None:
        self._connection = session.connection()
        self._table = table_of(of)
        dialect = self._connection.dialect
        self._is_copied = dialect.name == "postgresql"
        self._columns = [self._table.c[name] for name in columns]
        self._ready: list[tuple[int, Ready]] = [
            (at, ready)
            for at, column in enumerate(self._columns)
            if (ready := column.type.dialect_impl(dialect).bind_processor(dialect))
        ]

    def put(self, rows: Iterable[Row]) -> None:
        """Put these in. Sealed text is sealed on the way."""
        ready = [self._made_ready(row) for row in rows]
        if not ready:
            return
        if self._is_copied:
            self._copy(ready)
        else:
            self._connection.exec_driver_sql(self._insert(), ready)

    def _made_ready(self, row: Row) -> tuple[Any, ...]:
        values = list(row)
        for at, ready in self._ready:
            assert ready is not None
            values[at] = ready(values[at])
        return tuple(values)

    def _insert(self) -> str:
        names = ", ".join(column.name for column in self._columns)
        return f"INSERT INTO {self._table.name} ({names}) VALUES ({', '.join('?' for _ in self._columns)})"

    def _copy(self, rows: Sequence[tuple[Any, ...]]) -> None:
        names = ", ".join(column.name for column in self._columns)
        order = f"COPY {self._table.name} ({names}) FROM STDIN"

        async def copy(raw: Any) -> None:
            async with raw.cursor() as cursor, cursor.copy(order) as into:
                for row in rows:
                    await into.write_row(row)

        driver: Any = self._connection.connection.dbapi_connection
        driver.run_async(copy)


class Ids:
    """Ids given out here, beginning after the highest there is: nobody else may give any meanwhile (see `lock`)."""

    def __init__(self, session: Session, of: type[Base]) -> None:
        self.of = of
        table = table_of(of)
        self.first: int = session.scalar(select(func.coalesce(func.max(table.c.id), 0))) or 0
        self.last = self.first

    def next(self) -> int:
        self.last += 1
        return self.last

    @property
    def given(self) -> int:
        return self.last - self.first


def lock(session: Session, of: Iterable[type[Base]]) -> None:
    """Let nobody else put rows into these tables until this unit ends. SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"LOCK TABLE {_names(of)} IN SHARE ROW EXCLUSIVE MODE"))


def number_on(session: Session, ids: Iterable[Ids]) -> None:
    """Let PostgreSQL's own numbering go on after the ids given out here."""
    if session.get_bind().dialect.name == "postgresql":
        for each in ids:
            if each.given:
                set_to = select(func.setval(func.pg_get_serial_sequence(each.of.__tablename__, "id"), each.last))
                session.execute(set_to)


def analyse(session: Session, of: Iterable[type[Base]]) -> None:
    """Tell PostgreSQL's planner how many rows there are: until its own round it would take a million for none."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text(f"ANALYZE {_names(of)}"))


def batches(rows: Iterator[Any], size: int = AT_ONCE) -> Iterator[list[Any]]:
    """So many at a time."""
    while batch := list(islice(rows, size)):
        yield batch


def table_of(of: type[Base]) -> Table:
    table = of.__table__
    assert isinstance(table, Table)
    return table


def _names(of: Iterable[type[Base]]) -> str:
    return ", ".join(str(each.__tablename__) for each in of)
