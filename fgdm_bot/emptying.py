"""Words are kept only as long as the council says (`FGDM_BODIES_DAYS`): once a day older ones are emptied.

That a message came or went, when and what became of it stays. Cases on hold keep their words, and so does what still
waits for a person or is still to go.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.exc import IntegrityError

from fgdm_bot.db import Database
from models.case import Hold
from models.erasure import ON_ITS_WAY
from models.message import Arrival, Matter, Message, ReadTo
from models.network import Member
from models.staff import Button

log = logging.getLogger("fgdm_bot.emptying")

NAME = "emptying words"
AT_ONCE = 500
NOT_SOONER = timedelta(hours=20)


class Emptying:
    """Empties what is older than `keep` (None: nothing ever). Of several processes one does it, once a day."""

    def __init__(self, db: Database, keep: timedelta | None, clock: Callable[[], datetime]) -> None:
        self._db, self._keep, self._clock = db, keep, clock

    async def look(self) -> None:
        """Empty what is due, if it is time."""
        if self._keep is not None and await self._my_turn():
            await self.empty(self._clock() - self._keep)

    async def empty(self, before: datetime) -> None:
        now = self._clock()
        gone: dict[str, Any] = {"body": "", "emptied_at": now}
        done = await self._all(Message, _sent(before), {**gone, "buttons": None, "document": None})
        done += await self._all(Arrival, _came(before), gone)
        done += await self._all(Matter, _settled(before), {"words": ""})
        async with self._db.work() as session:
            await session.execute(delete(Button).where(Button.made_at < before))
        if done:
            log.info("%s messages were emptied: they were kept as long as is set", done)

    async def _all(self, table: Any, which: ColumnElement[bool], values: dict[str, Any]) -> int:
        """Some hundreds in one transaction, so that nobody waits for long."""
        done, after = 0, 0
        while True:
            async with self._db.work() as session:
                query = select(table.id).where(which, table.id > after).order_by(table.id).limit(AT_ONCE)
                ids = list(await session.scalars(query))
                await session.execute(update(table).where(table.id.in_(ids)).values(values))
            done += len(ids)
            if len(ids) < AT_ONCE:
                return done
            after = ids[-1]

    async def _my_turn(self) -> bool:
        now = self._clock()
        turn = update(ReadTo).where(ReadTo.name == NAME, ReadTo.looked_at <= now - NOT_SOONER)
        async with self._db.work() as session:
            if await session.scalar(turn.values(looked_at=now).returning(ReadTo.name)) is not None:
                return True
            if await session.get(ReadTo, NAME) is not None:
                return False
        try:
            async with self._db.work() as session:
                session.add(ReadTo(name=NAME, moment=now, looked_at=now))
        except IntegrityError:
            return False
        return True


def _on_hold() -> Any:
    """Ids of the people of cases on hold."""
    return select(Member.id).join(Hold, Hold.case_id == Member.case_id).where(Hold.ended_at.is_(None))


def _not_of_a_hold(column: Any) -> ColumnElement[bool]:
    free: ColumnElement[bool] = column.is_(None) | column.not_in(_on_hold())
    return free


def _sent(before: datetime) -> ColumnElement[bool]:
    ended = Message.station.not_in(ON_ITS_WAY) & (Message.due_at < before) & Message.emptied_at.is_(None)
    return ended & _not_of_a_hold(Message.member_id) & _not_of_a_hold(Message.about_id)


def _came(before: datetime) -> ColumnElement[bool]:
    waiting = select(Matter.arrival_id).where(Matter.settled_at.is_(None), Matter.arrival_id.is_not(None))
    taken = Arrival.taken_at.is_not(None) & (Arrival.arrived_at < before) & Arrival.emptied_at.is_(None)
    return taken & Arrival.id.not_in(waiting) & _not_of_a_hold(Arrival.member_id)


def _settled(before: datetime) -> ColumnElement[bool]:
    return (Matter.settled_at < before) & (Matter.opened_at < before) & _not_of_a_hold(Matter.member_id)
