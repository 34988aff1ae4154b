"""Sealing everything anew with the newest key: a batch at a time, beside a running service.

Nothing is kept of how far it got: a value that opens with the newest key is left as it is, so a second run, or one
after an interruption, does what is left. A value that changed meanwhile is left too: whoever changed it sealed it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography.fernet import InvalidToken
from sqlalchemy import Column, LargeBinary, Row, Table, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncSession

from models.audit import Entry, permit
from models.base import Base, SealedBytes, SealedJSON, SealedText
from models.sealing import seal

SEALED = (SealedText, SealedJSON, SealedBytes)
A_BATCH = 100  # rows; a few hundredths of a second, for which SQLite's other writers wait

Pairs = dict[str, tuple[bytes, bytes]]
"""Column -> how the value lay there, and how it lies sealed anew."""


@dataclass
class Batch:
    """What one batch found. `last` is the key of its last row, None at the end of the table."""

    last: Any = None
    looked: int = 0
    old: int = 0  # rows with a value under an older key
    sealed: int = 0  # of those, the ones sealed anew
    unreadable: int = 0  # rows with a value that no key opens


def sealed_tables() -> Iterator[Table]:
    """Every table with something sealed in it, found by the columns' type: a new one cannot be forgotten."""
    return (table for table in Base.metadata.sorted_tables if sealed_columns(table))


def sealed_columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if isinstance(column.type, SEALED)]


async def batch(
    session: AsyncSession, table: Table, after: Any, *, most: int = A_BATCH, write: bool, now: datetime
) -> Batch:
    """Look at the rows after a key, and with `write` seal anew what lies under an older key."""
    rows = await _rows(session, table, after, most)
    found = Batch(rows[-1][0] if len(rows) == most else None, len(rows))
    changes: list[tuple[Any, Pairs]] = []
    for row in rows:
        try:
            pairs = _pairs(table, row)
        except InvalidToken:
            found.unreadable += 1
            continue
        if pairs:
            found.old += 1
            changes.append((row[0], pairs))
    if write and changes:
        found.sealed = await _write(session, table, changes, now)
    return found


async def _rows(session: AsyncSession, table: Table, after: Any, most: int) -> Sequence[Row[Any]]:
    [key] = table.primary_key.columns
    raw = (type_coerce(column, LargeBinary).label(column.name) for column in sealed_columns(table))
    query = select(key, *raw).order_by(key).limit(most)
    return (await session.execute(query if after is None else query.where(key > after))).all()


def _pairs(table: Table, row: Row[Any]) -> Pairs:
    """What of a row lies under an older key. InvalidToken: something that no key opens."""
    values = {column.name: row._mapping[column.name] for column in sealed_columns(table)}
    old = {name: bytes(value) for name, value in values.items() if value is not None and not seal.is_newest(value)}
    return {name: (value, seal.anew(value)) for name, value in old.items()}


async def _write(session: AsyncSession, table: Table, changes: list[tuple[Any, Pairs]], now: datetime) -> int:
    if table is not Entry.__table__:
        return sum([await _replace(session, table, key, pairs) for key, pairs in changes])
    async with permit(session, now):
        return sum([await _replace(session, table, key, pairs) for key, pairs in changes])


async def _replace(session: AsyncSession, table: Table, key_value: Any, pairs: Pairs) -> int:
    """Only where the values still lie as they were read."""
    [key] = table.primary_key.columns
    unchanged = [type_coerce(table.c[name], LargeBinary) == old for name, (old, _) in pairs.items()]
    anew = {name: type_coerce(new, LargeBinary) for name, (_, new) in pairs.items()}
    done = update(table).where(key == key_value, *unchanged).values(anew).returning(key)
    return len((await session.execute(done)).all())
