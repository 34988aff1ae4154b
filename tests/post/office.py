"""The service between its carriers, with one aunt who can be written to; its clock can be set."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.sandbox.twilio.phones import Phone
from fgdm_bot.stagecraft import Stage, answers
from models.message import Arrival, Message
from models.network import Member
from models.terms import Channel, Occasion, Role, Station

BEGINS = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@dataclass
class Office:
    """What the tests of the post do with the service."""

    stage: Stage
    sam: User
    dawn: Phone

    async def later(self, **by: float) -> None:
        """Time passes, and the net is drawn in once."""
        assert self.stage.clock is not None
        self.stage.clock.set(self.stage.clock.now() + timedelta(**by))
        await self.stage.service.look_after()

    async def texts_dawn(self, words: str, **more: object) -> None:
        """A text to Dawn is queued, as any handler would, and the post told of it."""
        await self.writes_to_dawn(words, **more)
        self.stage.service.post.nudge()

    async def writes_to_dawn(self, words: str, **more: object) -> None:
        """The same as if another process had queued it: this one is not told."""
        async with self.stage.service.db.work() as session:
            dawn = (await session.scalars(select(Member))).first()
            assert dawn is not None
            now = self.stage.service.now()
            values = {
                "key": words, "body": words, "occasion": Occasion.PERSONAL, "channel": Channel.TEXT,
                "member_id": dawn.id, "priority": 3, "due_at": now, "queued_at": now,
            }  # fmt: skip
            session.add(Message(**values | more))

    async def message(self, words: str) -> Message:
        async with self.stage.service.db.work() as session:
            rows = await session.scalars(select(Message).order_by(Message.id))
            return next(one for one in rows if one.body == words)

    async def texts_out(self) -> list[Message]:
        async with self.stage.service.db.work() as session:
            return list(await session.scalars(select(Message).where(Message.channel == Channel.TEXT)))

    async def count(self) -> int:
        """How many texts there are, gone or not."""
        return len(await self.texts_out())

    async def all_at(self, *stations: Station) -> bool:
        """Whether the texts are at these stations, in order."""
        return [text.station for text in sorted(await self.texts_out(), key=lambda text: text.id)] == list(stations)

    async def until(self, words: str, *stations: Station) -> Message:
        """Wait until a message has come to one of these stations; fails after two minutes."""
        return await self.until_so(lambda: self._at(words, stations))

    async def until_so(self, found: Callable[[], Awaitable[object]]) -> object:
        async with asyncio.timeout(120):
            while not (there := await found()):
                await asyncio.sleep(0.02)
            return there

    async def _at(self, words: str, stations: tuple[Station, ...]) -> Message | None:
        message = await self.message(words)
        return message if message.station in stations else None

    async def arrivals(self) -> list[Arrival]:
        async with self.stage.service.db.work() as session:
            query = select(Arrival).where(Arrival.channel == Channel.TEXT).order_by(Arrival.id)
            return list(await session.scalars(query))

    async def todo(self) -> str:
        """What waits for Sam: the list itself, should a word of doubt about an earlier message come before it."""
        words = (await answers(self.sam, "/todo")).text or ""
        while words.startswith("I am not sure that my last message"):
            words = (await self.sam.hears()).text or ""
        return words

    def sam_heard(self, words: str) -> int:
        """How many messages to Sam hold these words."""
        return sum(words in (message.text or "") for message in self.sam.messages if message.from_bot)


async def opened(stage: Stage) -> Office:
    sam = await stage.hire("Sam Carter", Role.COORDINATOR, 1001, "North")
    for order in (
        "/open R-1042 children AB10231 2015-03-27",
        "/add R-1042 Dawn Price, aunt, 07700 900123",
        "/check R-1042 Dawn verified, safe, any time, not shared",
    ):
        await answers(sam, order)
    return Office(stage, sam, stage.world.twilio.phone("+447700900123"))
