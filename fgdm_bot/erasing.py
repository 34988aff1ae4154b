"""Once a text has arrived, its words need not lie at the carrier any longer."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy import select, update

from fgdm_bot.carriers import SendFailed
from fgdm_bot.db import Database
from models.message import Message
from models.terms import Channel

log = logging.getLogger("fgdm_bot.erasing")

AT_ONCE = 50
AGAIN = timedelta(minutes=10)

Erase = Callable[[str], Awaitable[bool]]


class Erasing:
    """Has the words of texts that have ended erased. Several may run on one database: erasing twice does no harm."""

    def __init__(self, db: Database, erase: Erase, clock: Callable[[], datetime]) -> None:
        self._db, self._erase, self._clock = db, erase, clock

    async def look(self) -> None:
        """Erase some of what is due."""
        for message_id, provider_id in await self._due():
            try:
                done = await self._erase(provider_id)
            except SendFailed as failure:
                log.warning("words were not erased at the carrier: %s", failure.why)
                return
            await self._note(message_id, None if done else self._clock() + AGAIN)

    async def _due(self) -> list[tuple[int, str]]:
        due = select(Message.id, Message.provider_id).where(
            Message.erase_due <= self._clock(), Message.channel == Channel.TEXT, Message.provider_id.is_not(None)
        )
        async with self._db.work() as session:
            rows = await session.execute(due.order_by(Message.erase_due).limit(AT_ONCE))
            return [(message_id, str(sid)) for message_id, sid in rows]

    async def _note(self, message_id: int, erase_due: datetime | None) -> None:
        async with self._db.work() as session:
            await session.execute(update(Message).where(Message.id == message_id).values(erase_due=erase_due))
