"""The post office: claims what is due, looks at it once more, sends it once, notes what became of it.

Claimed and marked as being sent in the database before anything goes out: a process that dies leaves either a
row that was never sent (sent again) or one that may have been (in doubt, told, never sent again by itself).
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import random
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import select, update

from fgdm_bot.carriers import InDoubt, Never, SendFailed, TryLater
from fgdm_bot.db import Database
from fgdm_bot.log import fault
from handlers import delivery
from handlers.desk import Desk, House
from models.message import Message
from models.terms import Channel, Station

log = logging.getLogger("fgdm_bot.post")

BATCH = 50
IN_FLIGHT = 8
LEASE = timedelta(minutes=2)
MOST_ATTEMPTS = 8


class Sender(Protocol):
    """What a carrier's file offers the post."""

    async def __call__(self, address: str, message: Message) -> str: ...


class Post:
    """Sends due messages. Several may run, in one process or many, on one database."""

    def __init__(
        self, db: Database, house: House, senders: dict[Channel, Sender], clock: Callable[[], datetime]
    ) -> None:
        self._db, self.house, self._senders, self._clock = db, house, senders, clock
        self._name = secrets.token_hex(8)
        self._wake = asyncio.Event()
        self._stopping = False

    def nudge(self) -> None:
        """There may be something to send."""
        self._wake.set()

    def stop(self) -> None:
        """Finish what is in hand, take nothing new."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Go round at every nudge, until stopped."""
        while not self._stopping:
            await self._wake.wait()
            self._wake.clear()
            try:
                while not self._stopping and await self.round():
                    pass
            except Exception as error:  # the next tick tries again; a broken round must not end the post
                log.error("a round of the post failed: %s", fault(error))

    async def round(self) -> int:
        """Send one batch of due messages; how many there were."""
        await self._free_the_lapsed()
        claimed = await self._claim()
        if not claimed:
            return 0
        slots = asyncio.Semaphore(IN_FLIGHT)
        # One person's messages go in order; different people's side by side.
        by_person = itertools.groupby(sorted(claimed, key=_person), key=_person)
        await asyncio.gather(*(self._send_in_order(list(theirs), slots) for _, theirs in by_person))
        return len(claimed)

    async def _claim(self) -> list[tuple[str, int]]:
        now = self._clock()
        due = (
            select(Message.id)
            .where(Message.station == Station.QUEUED, Message.due_at <= now)
            .order_by(Message.priority, Message.id)
            .limit(BATCH)
            .with_for_update(skip_locked=True)
        )
        claim = (
            update(Message)
            .where(Message.id.in_(due.scalar_subquery()), Message.station == Station.QUEUED)
            .values(station=Station.CLAIMED, claimed_by=self._name, claimed_until=now + LEASE)
            .returning(Message.id, Message.channel, Message.member_id, Message.staff_id)
            .execution_options(synchronize_session=False)
        )
        async with self._db.work() as session:
            rows = (await session.execute(claim)).all()
        return [(f"{row.channel}:{row.member_id}:{row.staff_id}", row.id) for row in rows]

    async def _free_the_lapsed(self) -> None:
        """What a dead process had only claimed is queued again; what it was sending is in doubt."""
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self.house)
            lapsed = select(Message).where(
                Message.station.in_((Station.CLAIMED, Station.SENDING)), Message.claimed_until < desk.now
            )
            for message in list(await session.scalars(lapsed)):
                if message.station is Station.SENDING:
                    await delivery.record_doubt(desk, message)
                else:
                    await delivery.record_later(desk, message, desk.now)

    async def _send_in_order(self, claimed: list[tuple[str, int]], slots: asyncio.Semaphore) -> None:
        async with slots:
            for _, message_id in claimed:
                try:
                    await self._send(message_id)
                except Exception as error:  # one bad row never stops the others; its lease lapses
                    log.error("message %s was not sent: %s", message_id, fault(error))

    async def _send(self, message_id: int) -> None:
        ready = await self._make_ready(message_id)
        if ready is None:
            return
        message, address = ready
        try:
            provider_id = await self._senders[message.channel](address, message)
        except SendFailed as failure:
            await self._record_failure(message_id, failure)
        else:
            await self._record_sent(message_id, provider_id)

    async def _make_ready(self, message_id: int) -> tuple[Message, str] | None:
        """The last look, and the mark that it is being sent now. None when it is not to go (now)."""
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self.house)
            message = await self._still_ours(desk, message_id)
            if message is None:
                return None
            match await delivery.last_look(desk, message):
                case delivery.Drop():
                    return None
                case delivery.Wait(until=until):
                    await delivery.record_later(desk, message, until)
                    return None
                case delivery.Send(address=address):
                    message.station, message.attempts = Station.SENDING, message.attempts + 1
                    message.claimed_until = desk.now + LEASE
                    return message, address

    async def _still_ours(self, desk: Desk, message_id: int) -> Message | None:
        message = await desk.session.get(Message, message_id, with_for_update=True)
        ours = message is not None and message.station is Station.CLAIMED and message.claimed_by == self._name
        return message if ours else None

    async def _record_sent(self, message_id: int, provider_id: str) -> None:
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self.house)
            message = await session.get_one(Message, message_id)
            await delivery.record_sent(desk, message, provider_id)
            await delivery.earlier_news(desk, message)

    async def _record_failure(self, message_id: int, failure: SendFailed) -> None:
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self.house)
            message = await session.get_one(Message, message_id)
            log.warning("message %s: %s", message_id, failure.why)
            match failure:
                case TryLater() if message.attempts < MOST_ATTEMPTS:
                    await delivery.record_later(desk, message, desk.now + _pause(message, failure.after))
                case InDoubt():
                    await delivery.record_doubt(desk, message)
                case Never():
                    await delivery.record_failed(desk, message, failure.why, stopped=failure.stopped)
                case _:
                    await delivery.record_failed(desk, message, failure.why)
        self.nudge()


def _person(claimed: tuple[str, int]) -> str:
    return claimed[0]


def _pause(message: Message, told: timedelta | None) -> timedelta:
    """As long as we were told, else doubling; with some chance in it, so that not all come back at once."""
    if told is not None:
        return told + timedelta(seconds=random.uniform(0, 1))
    return timedelta(seconds=min(600.0, 2.0**message.attempts) * random.uniform(0.75, 1.25))
