"""Walks everything that is sealed, in many short units of work, so that the service goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fgdm_bot.db import Database
from models.resealing import A_BATCH, Batch, batch, sealed_tables


@dataclass
class Tally:
    """Rows: looked at, under an older key, sealed anew, and such as no key opens."""

    looked: int = 0
    old: int = 0
    sealed: int = 0
    unreadable: int = 0

    def add(self, one: Batch) -> None:
        self.looked += one.looked
        self.old += one.old
        self.sealed += one.sealed
        self.unreadable += one.unreadable


async def walk(
    db: Database,
    *,
    write: bool,
    clock: Callable[[], datetime],
    whole: bool = True,
    at_once: int = A_BATCH,
    tell: Callable[[int], None] = lambda rows: None,
) -> Tally:
    """Over every sealed row: counted, and with `write` sealed anew where an older key holds it.

    Not `whole`: only the oldest rows of each table, which tell soon whether the keys are the right ones.
    """
    tally = Tally()
    for table in sealed_tables():
        after, more = None, True
        while more:
            async with db.work() as session:
                found = await batch(session, table, after, most=at_once, write=write, now=clock())
            tally.add(found)
            after, more = found.last, whole and found.last is not None
            tell(tally.looked)
    return tally
