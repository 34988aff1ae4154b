"""A family of eight, Sam, carriers that stay, and services that die."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, select

from fgdm_bot.db import Database, open_engine
from fgdm_bot.keys import fresh
from fgdm_bot.sandbox.carriers import Carriers, carriers
from fgdm_bot.stagecraft import free_port
from handlers.desk import House
from models.message import Arrival, Matter, Message
from models.network import Member
from models.sealing import seal
from models.terms import Channel, Occasion, Role, Station
from tests.conftest import Town

PEOPLE = {name: f"+44770090020{n}" for n, name in enumerate(["Ann", "Ben", "Cat", "Dan", "Eve", "Fay", "Gus", "Hal"])}
POINTS = ("before commit", "after commit", "statement", "before send", "after send", "answer")
HOUSE = House("Anytown Council", "http://127.0.0.1:1", None, (), allow_drama_numbers=True, bot_name="a_bot")
ON_ITS_WAY = (Station.QUEUED, Station.CLAIMED, Station.SENDING)


@dataclass
class Doomed:
    """The services, one after the other or side by side, and what they were given to do."""

    db: Database
    away: Carriers
    settings: dict[str, str]
    forge: asyncio.subprocess.Process
    said: list[str] = field(default_factory=list)
    members: dict[str, int] = field(default_factory=dict)
    alive: set[int] = field(default_factory=set)
    ended: dict[int, asyncio.Event] = field(default_factory=dict)
    ready: dict[int, asyncio.Event] = field(default_factory=dict)
    _born: asyncio.Queue[int] = field(default_factory=asyncio.Queue)

    async def hear_of_them(self) -> None:
        assert self.forge.stdout is not None
        while line := await self.forge.stdout.readline():
            [(word, pid)] = json.loads(line).items()
            if word == "pid":
                self._know(pid)
                self._born.put_nowait(pid)
            else:
                self._know(pid)
                getattr(self, word)[pid].set()
                if word == "ended":
                    self.alive.discard(pid)

    def _know(self, pid: int) -> None:
        if pid not in self.ended:
            self.ended[pid], self.ready[pid] = asyncio.Event(), asyncio.Event()
            self.alive.add(pid)

    async def begin(self, ahead: float = 0, fate: tuple[str, int] | None = None, number: int = signal.SIGKILL) -> int:
        """Fork a service; its process number, once it runs (or is dead already)."""
        port = free_port()
        listens = {"FGDM_LISTEN": f"127.0.0.1:{port}", "FGDM_PUBLIC_URL": f"http://127.0.0.1:{port}"}
        await self.away.listens_at(listens["FGDM_PUBLIC_URL"])
        struck = {"point": fate[0], "nth": fate[1], "number": number} if fate else None
        order = {"settings": self.settings | listens, "ahead": ahead, "fate": struck}
        assert self.forge.stdin is not None
        self.forge.stdin.write((json.dumps(order) + "\n").encode())
        pid = await self._born.get()
        waits = [asyncio.create_task(event[pid].wait()) for event in (self.ready, self.ended)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in waits:
            task.cancel()
        return pid

    async def dies(self, pid: int, within: float) -> None:
        """It meets its fate, or is killed when the time is up."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self.ended[pid].wait()
        await self.kill(pid)

    async def kill(self, pid: int, number: int = signal.SIGKILL) -> None:
        if pid in self.alive:
            with suppress(ProcessLookupError):  # it has just died, and we have not heard of it yet
                os.kill(pid, number)
            await self.ended[pid].wait()

    async def writes(self, mark: str, number: int) -> None:
        """Queue so many texts, each to somebody, as any handler would."""
        now = datetime.now(UTC)
        async with self.db.work() as session:
            for n in range(number):
                name = list(PEOPLE)[n % len(PEOPLE)]
                session.add(Message(
                    key=f"{mark}:{n}", body=f"text {mark}:{n}", occasion=Occasion.PERSONAL, channel=Channel.TEXT,
                    member_id=self.members[name], priority=3, due_at=now, queued_at=now,
                ))  # fmt: skip

    async def hears(self, mark: str, number: int) -> list[int | None]:
        """So many relatives write at once; what the service answered, if it was there."""
        words = [f"can you ring me about {mark}:{n}." for n in range(number)]
        self.said += words
        numbers = list(PEOPLE.values())
        return await asyncio.gather(*(self.away.phone(numbers[n % 8]).says(words[n]) for n in range(number)))

    async def at_rest(self, within: float = 120, *, doubts: bool) -> None:
        """Until nothing is on its way any more (nor in doubt), and every text has had its effect."""
        stations = (*ON_ITS_WAY, Station.IN_DOUBT) if doubts else ON_ITS_WAY
        going = select(func.count()).where(
            Message.station.in_(stations), Message.due_at <= datetime.now(UTC), Message.channel == Channel.TEXT
        )
        if doubts:
            going = select(func.count()).where(Message.station.in_(stations), Message.channel == Channel.TEXT)
        chats = select(func.count()).where(Message.station.in_(ON_ITS_WAY), Message.channel == Channel.CHAT)
        try:
            async with asyncio.timeout(within):
                while await self._sum(going, chats) or await self._filed() < len(self.said):
                    await asyncio.sleep(0.2)
        except TimeoutError:
            raise AssertionError(f"never at rest: {await self._left()}") from None

    async def _left(self) -> dict[str, int]:
        """What keeps them from their rest."""
        query = select(Message.channel, Message.station, func.count()).group_by(Message.channel, Message.station)
        async with self.db.work() as session:
            left = {f"{channel} {station}": number for channel, station, number in await session.execute(query)}
        return left | {"said": len(self.said), "taken": await self._filed()}

    async def _sum(self, *queries: Any) -> int:
        async with self.db.work() as session:
            return sum([await session.scalar(query) or 0 for query in queries])

    async def _filed(self) -> int:
        taken = select(func.count()).where(Arrival.channel == Channel.TEXT, Arrival.taken_at.is_not(None))
        return await self._sum(taken)

    async def settles(self) -> None:
        """Time passes, with a service that lives: leases lapse, then what never came there is sure."""
        for ahead, doubts in ((200, False), (1000, True)):
            pid = await self.begin(ahead)
            await self.at_rest(doubts=doubts)
            await self.kill(pid, signal.SIGTERM)
        await self.away.settled()

    async def nothing_is_lost_or_doubled(self) -> None:
        await self._every_text_arrived_once()
        await self._every_reply_had_its_effect_once()

    async def _every_text_arrived_once(self) -> None:
        async with self.db.work() as session:
            rows = list(await session.scalars(select(Message).where(Message.channel == Channel.TEXT)))
        for name, number in PEOPLE.items():
            meant = Counter(row.body for row in rows if row.member_id == self.members[name])
            assert Counter(await self.away.phone(number).texts()) == meant
        lost = {row.body: row.station for row in rows if row.station not in (Station.SENT, Station.DELIVERED)}
        assert lost == {}

    async def _every_reply_had_its_effect_once(self) -> None:
        async with self.db.work() as session:
            filed = Counter(one.body for one in await session.scalars(select(Arrival)) if one.channel is Channel.TEXT)
            matters = Counter(m.words.partition(": ")[2] for m in await session.scalars(select(Matter)) if m.arrival_id)
            news = list(await session.scalars(select(Message).where(Message.occasion == Occasion.NEWS)))
        told = [message.text for message in await self.away.user(1001).messages() if message.from_bot]
        assert filed == matters == Counter(self.said)
        for words in self.said:
            [row] = [one for one in news if words in one.body]
            heard = sum(words in text for text in told)
            assert heard == 1 or (heard == 0 and row.station is Station.IN_DOUBT and row.told_at), (heard, row.station)


@asynccontextmanager
async def doomed(database_url: str) -> AsyncIterator[Doomed]:
    keys = fresh()
    earlier = seal.__dict__.copy()
    seal.use(keys["FGDM_SEALING_KEYS"].split(","), keys["FGDM_INDEX_KEY"])
    db = Database(open_engine(database_url))
    pipe = asyncio.subprocess.PIPE
    forge = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.post.killing.forge", stdin=pipe, stdout=pipe, env=dict(os.environ) | PATHS
    )
    hearing: asyncio.Task[None] | None = None
    given: Doomed | None = None
    try:
        async with carriers() as away:
            given = Doomed(db, away, _settings(database_url, away, keys), forge)
            hearing = asyncio.create_task(given.hear_of_them())
            await _people(given)
            yield given
    finally:
        for pid in list(given.alive) if given else []:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if hearing is not None:
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)
        forge.kill()
        await forge.communicate()
        await db.close()
        seal.__dict__.update(earlier)


PATHS = {"PYTHONPATH": os.pathsep.join(path or "." for path in sys.path)}


def _settings(database_url: str, away: Carriers, keys: dict[str, str]) -> dict[str, str]:
    return {
        "FGDM_DATABASE_URL": database_url,
        "FGDM_TELEGRAM_TOKEN": away.keys["telegram_token"],
        "FGDM_TELEGRAM_API": away.addresses.telegram,
        "FGDM_TWILIO_ACCOUNT_SID": away.keys["account_sid"],
        "FGDM_TWILIO_AUTH_TOKEN": away.keys["auth_token"],
        "FGDM_TWILIO_API": away.addresses.twilio,
        "FGDM_TWILIO_FROM": away.keys["number"],
        "FGDM_TWILIO_RATE": "0",
        "FGDM_TWILIO_ERASE": "0",
        "FGDM_COUNCIL_NAME": "Anytown Council",
        "FGDM_QUIET_HOURS": "",
        "FGDM_ALLOW_DRAMA_NUMBERS": "1",
        "FGDM_LOG_LEVEL": "ERROR",
        **keys,
    }


async def _people(given: Doomed) -> None:
    """Sam has a case with eight people, all of whom may be written to at any time."""
    await given.away.user(1001).named("Sam", met=True)
    town = Town(given.db, HOUSE, datetime.now(UTC), arrivals=iter(range(1, 10_000)))
    sam = await town.hire("Sam Carter", Role.COORDINATOR)
    sam.address = "1001"
    await _moves_to(given, "1001")
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    for name, number in PEOPLE.items():
        await sam.types(f"/add R-1042 {name} Price, aunt, 0{number[3:]}")
        await sam.types(f"/check R-1042 {name} verified, safe, any time, not shared")
    async with given.db.work() as session:
        given.members = {one.first_name: one.id for one in await session.scalars(select(Member))}


async def _moves_to(given: Doomed, chat: str) -> None:
    from models.staff import Staff, chat_mark

    async with given.db.work() as session:
        staff = (await session.scalars(select(Staff))).one()
        staff.chat, staff.chat_mark = chat, chat_mark(chat)


async def rounds(given: Doomed, number: int, seed: int) -> None:
    """Each round: a service with its fate (or none: then killed at random), texts out and in, its death."""
    dice = random.Random(seed)
    points = [*POINTS, None, None]
    for turn in range(number):
        point = points[turn % len(points)]
        most = {"statement": 60, "before send": 6, "after send": 6, "answer": 4}.get(point or "", 12)
        fate = (point, dice.randint(1, most)) if point else None
        pid = await given.begin(fate=fate)
        await asyncio.gather(given.writes(f"r{turn}", 6), given.hears(f"r{turn}", 2))
        await given.dies(pid, within=0.4 if fate else dice.uniform(0.0, 0.4))
