"""What the carrier has and did not bring, or brought while we were down: its own lists are read now and then.

How far its list was read is kept by the carrier's clock. Reading begins a little before that, for texts may be
listed late; what is known already is passed over.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from fgdm_bot.carriers import Listed, Listing, SendFailed
from fgdm_bot.db import AWAY, Database
from fgdm_bot.log import fault
from handlers import delivery
from handlers.desk import Desk, House
from handlers.lateness import LATE
from models.message import AWAITS_NEWS, Arrival, Message, ReadTo
from models.terms import Channel, Station

log = logging.getLogger("fgdm_bot.missed")

NAME = "twilio inbound"
OVERLAP = timedelta(minutes=10)
NEWS_FOR = timedelta(hours=36)  # after that nothing more is expected of a text
FINAL = ("delivered", "read", "undelivered", "failed")

Fetch = Callable[[datetime], Awaitable[Listing]]
File = Callable[[Listed, datetime | None], Awaitable[None]]


class Missed:
    """Reads the carrier's lists. Several may run on one database: one looks at a time.

    `late`: whether what is found was missed (webhook mode) rather than waited for (poll mode).
    """

    def __init__(
        self,
        db: Database,
        house: Callable[[], House],
        inbound: Fetch,
        outbound: Fetch,
        file: File,
        clock: Callable[[], datetime],
        *,
        every: timedelta,
        late: bool,
    ) -> None:
        self._db, self._house, self._clock = db, house, clock
        self._inbound, self._outbound, self._file = inbound, outbound, file
        self._every, self._late = every, late

    async def look_at_start(self) -> None:
        """Fetch what came while nobody was here, however short that was."""
        await self.look(timedelta())

    async def look(self, after: timedelta | None = None) -> None:
        """Fetch what is missing, if it is time and no other process has just done so."""
        since = await self._my_turn(self._every * 0.8 if after is None else after)
        if since is None:
            return
        try:
            await self._fetch_texts(since)
            await self._fetch_news()
        except SendFailed as failure:
            log.warning("the carrier's list could not be read: %s", failure.why)

    async def _my_turn(self, after: timedelta) -> datetime | None:
        now = self._clock()
        turn = (
            update(ReadTo)
            .where(ReadTo.name == NAME, ReadTo.looked_at <= now - after)
            .values(looked_at=now)
            .returning(ReadTo.moment)
        )
        async with self._db.work() as session:
            moment: datetime | None = await session.scalar(turn)
            if moment is not None or await session.get(ReadTo, NAME) is not None:
                return moment
        return await self._first_time(now)

    async def _first_time(self, now: datetime) -> datetime | None:
        """Nothing was known before: what lies in the account from earlier times is not ours to take."""
        try:
            async with self._db.work() as session:
                session.add(ReadTo(name=NAME, moment=now, looked_at=now))
        except IntegrityError:
            return None
        return now

    async def _fetch_texts(self, since: datetime) -> None:
        listing = await self._inbound(since - OVERLAP)
        newest = max((text.made_at for text in listing.texts), default=since)
        missing = await self._unknown(listing)
        for text in sorted(missing, key=lambda text: text.made_at):
            if text.made_at >= since - OVERLAP:
                await self._file(text, text.made_at if self._late or self._is_late(text) else None)
        if missing and self._late:
            log.warning("%s texts were missed and fetched", len(missing))
        if newest > since:
            async with self._db.work() as session:
                await session.execute(update(ReadTo).where(ReadTo.name == NAME).values(moment=newest))

    def _is_late(self, text: Listed) -> bool:
        """Waited for, and yet late: we were down."""
        return self._clock() - text.made_at >= LATE

    async def _unknown(self, listing: Listing) -> list[Listed]:
        ids = [text.provider_id for text in listing.texts]
        query = select(Arrival.provider_id).where(Arrival.channel == Channel.TEXT, Arrival.provider_id.in_(ids))
        async with self._db.work() as session:
            known = set(await session.scalars(query)) if ids else set()
        return [text for text in listing.texts if text.provider_id not in known]

    async def _fetch_news(self) -> None:
        """What became of texts of which we have heard nothing final."""
        now = self._clock()
        waiting = select(func.min(Message.sent_at)).where(AWAITS_NEWS, Message.sent_at > now - NEWS_FOR)
        async with self._db.work() as session:
            oldest = await session.scalar(waiting)
        if oldest is None:
            return
        for text in (await self._outbound(oldest - OVERLAP)).texts:
            if text.status in FINAL:
                await self._note_alone(text)

    async def _note_alone(self, text: Listed) -> None:
        """News that cannot be taken never stops the others'."""
        try:
            await self._note(text)
        except AWAY:
            raise
        except Exception as error:
            log.error("the news of a text was not taken: %s", fault(error))

    async def _note(self, text: Listed) -> None:
        query = select(Message.id).where(Message.channel == Channel.TEXT, Message.provider_id == text.provider_id)
        async with self._db.work() as session:
            if await session.scalar(query.where(Message.station == Station.SENT)) is not None:
                desk = Desk(session, self._clock(), self._house())
                await delivery.on_delivery_news(desk, text.provider_id, text.status, text.error)
