"""What lapsed in a dead process's hands, and texts in doubt: the carrier's own list is asked what became of them."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import exists, select, update

from fgdm_bot.carriers import Listed, Listing, SendFailed
from fgdm_bot.db import Database
from fgdm_bot.log import fault
from handlers import delivery
from handlers.desk import Desk, House
from models.message import Message
from models.network import Member
from models.terms import Channel, Station

log = logging.getLogger("fgdm_bot.post")

AT_ONCE = 100
ENQUIRY = timedelta(minutes=1)  # how long one process may take over its enquiries
GIVE_UP_AFTER = timedelta(days=1)
SOON = timedelta(seconds=5)
SKEW = timedelta(minutes=2)  # between the carrier's clock and ours

Search = Callable[[str, datetime], Awaitable[Listing]]
"""The carrier's list of texts to a number since a moment (SendFailed when it cannot be had)."""


@dataclass(frozen=True)
class Enquiry:
    """One text in doubt. `tried_at`: when the attempt began."""

    id: int
    member_id: int
    number: str
    body: str
    tried_at: datetime


class Doubts:
    """Looks after messages whose sender died, and after those in doubt. Several may run on one database."""

    def __init__(self, db: Database, house: Callable[[], House], search: Search, clock: Callable[[], datetime]) -> None:
        self._db, self._house, self._search, self._clock = db, house, search, clock
        self._name = secrets.token_hex(8)
        self._silent = False

    async def look(self) -> bool:
        """Once round; whether anything is to be sent (again), or told."""
        nudged = await self._free_the_lapsed()
        self._silent = False
        for message_id in await self._take():
            try:
                if enquiry := await self._enquiry(message_id):
                    nudged = await self._enquire(enquiry) or nudged
            except Exception as error:  # one bad row never stops the others
                log.error("the doubt about message %s was not looked into: %s", message_id, fault(error))
        return nudged

    async def _free_the_lapsed(self) -> bool:
        """What a dead process was sending is in doubt; what one of an earlier version had claimed is queued again."""
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self._house())
            lapsed = select(Message.id).where(
                Message.station.in_((Station.CLAIMED, Station.SENDING)), Message.claimed_until < desk.now
            )
            ids = list(await session.scalars(lapsed.limit(AT_ONCE).with_for_update(skip_locked=True)))
            for message_id in ids:
                await self._free(desk, message_id)
        return bool(ids)

    async def _free(self, desk: Desk, message_id: int) -> None:
        try:
            async with desk.session.begin_nested():
                message = await desk.session.get_one(Message, message_id)
                if message.station is Station.CLAIMED:
                    await delivery.record_later(desk, message, desk.now)
                elif message.channel is Channel.TEXT:
                    await delivery.begin_doubt(desk, message)
                else:
                    await delivery.record_doubt(desk, message)
        except Exception as error:
            log.error("message %s was not freed: %s", message_id, fault(error))

    async def _take(self) -> list[int]:
        """Doubts it is time to look into, now ours for a minute."""
        async with self._db.work() as session:
            now = self._clock()
            due = (
                select(Message.id)
                .where(
                    Message.station == Station.IN_DOUBT,
                    Message.channel == Channel.TEXT,
                    Message.due_at <= now,
                    Message.tried_at > now - GIVE_UP_AFTER,
                )
                .limit(AT_ONCE)
                .with_for_update(skip_locked=True)
            )
            ids = list(await session.scalars(due))
            ours = update(Message).where(Message.id.in_(ids)).execution_options(synchronize_session=False)
            await session.execute(ours.values(claimed_by=self._name, due_at=now + ENQUIRY))
        return ids

    async def _enquiry(self, message_id: int) -> Enquiry | None:
        query = select(Message, Member.phone).join(Member, Message.member_id == Member.id)
        async with self._db.work() as session:
            row = (await session.execute(query.where(Message.id == message_id))).one_or_none()
        if row is None:
            return None
        one, phone = row
        if not (one.member_id and phone and one.tried_at):
            return None
        return Enquiry(one.id, one.member_id, phone, one.body, one.tried_at)

    async def _enquire(self, enquiry: Enquiry) -> bool:
        listing = None if self._silent else await self._listing(enquiry)
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self._house())
            message = await session.get_one(Message, enquiry.id, with_for_update=True)
            if message.station is Station.IN_DOUBT and message.claimed_by == self._name:
                await self._conclude(desk, message, enquiry, listing)
        return desk.nudged or message.station is Station.QUEUED

    async def _listing(self, enquiry: Enquiry) -> Listing | None:
        try:
            return await self._search(enquiry.number, enquiry.tried_at - SKEW)
        except SendFailed as failure:
            log.warning("the carrier's list could not be had: %s", failure.why)
            self._silent = True  # the others need not wait for it too
            return None

    async def _conclude(self, desk: Desk, message: Message, enquiry: Enquiry, listing: Listing | None) -> None:
        """Found: sent. Surely absent: goes again. Unsure: told once, and asked again later."""
        age = desk.now - enquiry.tried_at
        if await self._twin(desk, enquiry):
            message.due_at, message.claimed_by = desk.now + SOON, None
        elif listing and (found := await self._match(desk, enquiry, listing)):
            await delivery.record_found(desk, message, found.provider_id)
        elif listing and listing.whole and age >= delivery.ABSENT_AFTER:
            await delivery.record_absent(desk, message)
        else:
            message.due_at, message.claimed_by = delivery.next_enquiry(desk, message), None
        if message.station is Station.IN_DOUBT and age >= delivery.TELL_AFTER:
            await delivery.tell_doubt(desk, message)

    async def _match(self, desk: Desk, enquiry: Enquiry, listing: Listing) -> Listed | None:
        """The text on the carrier's list that must be ours: the same words, and no other message's."""
        same = [text for text in listing.texts if _words(text.body) == _words(enquiry.body) and not text.inbound]
        query = select(Message.provider_id).where(Message.provider_id.in_([text.provider_id for text in same]))
        others = set(await desk.session.scalars(query))
        free = [text for text in same if text.provider_id not in others]
        return min(free, key=lambda text: text.made_at, default=None)

    async def _twin(self, desk: Desk, enquiry: Enquiry) -> bool:
        """Another message to this person is just being sent: a text on the list may be that one."""
        return bool(
            await desk.session.scalar(
                select(exists().where(Message.member_id == enquiry.member_id, Message.station == Station.SENDING))
            )
        )


def _words(body: str) -> str:
    """A carrier may change white space and nothing else."""
    return " ".join(body.split())
