"""The service between stand-in carriers: for the demo, the story, and the tests of the whole way."""

from __future__ import annotations

import asyncio
import base64
import secrets
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy import func, select
from starlette.routing import BaseRoute

from fgdm_bot.app import Bot, port_is_free
from fgdm_bot.config import settings_from
from fgdm_bot.db import migrate
from fgdm_bot.sandbox.telegram.chats import Message as Seen
from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.sandbox.world import World
from models.message import Message
from models.staff import add_staff
from models.terms import Role, Station

NOTED_WITHIN = 120.0  # seconds


class Clock:
    """A clock that can be set: it runs on from there at the usual pace."""

    def __init__(self, begins: datetime) -> None:
        self._set_to, self._set_at = begins, time.monotonic()

    def now(self) -> datetime:
        return self._set_to + timedelta(seconds=time.monotonic() - self._set_at)

    def set(self, moment: datetime) -> None:
        self._set_to, self._set_at = moment, time.monotonic()


@dataclass
class Stage:
    """A running service, the world around it, and its clock."""

    service: Bot
    world: World
    clock: Clock | None = None

    async def hire(self, name: str, role: Role, telegram_id: int, team: str | None = None) -> User:
        """A new member of staff, let in by their one-time code as in life."""
        async with self.service.db.work() as session:
            _, code = add_staff(session, name, role, team, self.service.now())
        user = self.world.telegram.user(telegram_id, name)
        user.says(f"/start {code}")
        await user.hears()
        return user

    async def at_rest(self) -> None:
        """Wait until it is noted what became of each message: by a clock set forward sooner, it would be in doubt."""
        async with asyncio.timeout(NOTED_WITHIN):
            while await self._on_their_way():  # noqa: ASYNC110  # what the post does shows in the database alone
                await asyncio.sleep(0.02)

    async def _on_their_way(self) -> int:
        query = select(func.count()).where(Message.station.in_((Station.CLAIMED, Station.SENDING)))
        async with self.service.db.work() as session:
            return await session.scalar(query) or 0

    async def until(self, moment: datetime) -> None:
        """Time passes; the post is woken, as its clock would."""
        assert self.clock is not None, "only a story's clock can be set"
        self.clock.set(moment)
        self.service.post.nudge()


async def answers(user: User, text: str, within: float = 25.0) -> Seen:
    """Somebody types, and gets the bot's next answer."""
    user.chat.heard.forget()
    user.says(text)
    return await user.hears(within)


def demo_settings(world: World, telegram: str, twilio: str, port: int, folder: Path) -> dict[str, str]:
    """Settings for a service between stand-in carriers, with keys of its own."""
    return {
        "FGDM_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'demo.sqlite3'}",
        "FGDM_LISTEN": f"127.0.0.1:{port}",
        "FGDM_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "FGDM_TELEGRAM_TOKEN": world.keys["telegram_token"],
        "FGDM_TELEGRAM_API": telegram,
        "FGDM_TWILIO_ACCOUNT_SID": world.keys["account_sid"],
        "FGDM_TWILIO_AUTH_TOKEN": world.keys["auth_token"],
        "FGDM_TWILIO_API": twilio,
        "FGDM_TWILIO_FROM": world.keys["number"],
        "FGDM_COUNCIL_NAME": "Anytown Council",
        "FGDM_QUIET_HOURS": "",
        "FGDM_ALLOW_DRAMA_NUMBERS": "1",
        "FGDM_SEALING_KEYS": Fernet.generate_key().decode(),
        "FGDM_INDEX_KEY": base64.urlsafe_b64encode(secrets.token_bytes(32)).decode(),
        "FGDM_SAFETY_REPLY": "If you or a child are in danger now, ring 999. For help day or night ring 0808 157 0000.",
        "FGDM_LOG_LEVEL": "WARNING",
    }


@asynccontextmanager
async def staged(
    *,
    port: int | None = None,
    begins: datetime | None = None,
    routes: Callable[[World], Sequence[BaseRoute]] = lambda world: (),
    more: dict[str, str] | None = None,
) -> AsyncIterator[Stage]:
    """A fresh database in a temporary folder, carriers, and the service between them.

    `begins`: where the clock starts (aware); None for the real time. `more`: settings over the demo's.
    """
    clock = Clock(begins.astimezone(UTC)) if begins else None
    world = World(now=clock.now) if clock else World()
    port = free_port() if port is None else port
    with tempfile.TemporaryDirectory(prefix="fgdm-demo-") as folder:
        async with world.serve() as at:
            values = demo_settings(world, at.telegram, at.twilio, port, Path(folder)) | (more or {})
            settings = settings_from(values)
            world.listens_at(settings.public_url)
            service = Bot(settings, clock.now, routes(world)) if clock else Bot(settings, more=routes(world))
            await migrate(service.db.engine)
            async with service.running():
                yield Stage(service, world, clock)


def free_port() -> int:
    """A port of this machine that nobody listens at.

    It is drawn from below those that the system gives to outgoing connections, or one may take it meanwhile.
    """
    ports = secrets.SystemRandom().sample(range(10_000, 32_000), 100)
    return next(port for port in ports if port_is_free("127.0.0.1", port))
