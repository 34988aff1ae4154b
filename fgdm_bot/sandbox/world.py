"""The world outside the service: both carriers in memory, and the people at their ends."""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from fgdm_bot.sandbox import telegram, twilio
from fgdm_bot.sandbox.changes import Changes
from fgdm_bot.sandbox.control import control_routes
from fgdm_bot.sandbox.errands import Errands, ended
from fgdm_bot.sandbox.faults import Faults

SERVICE_NUMBER = "+447700900000"


@dataclass(frozen=True)
class Addresses:
    """Where the carriers answer; no slash at the end."""

    telegram: str
    twilio: str
    control: str


def _utc_now() -> datetime:
    return datetime.now(UTC)


class World:
    """Both carriers. `now` gives the carriers' idea of the time (aware)."""

    def __init__(
        self,
        *,
        telegram_token: str | None = None,
        account_sid: str | None = None,
        auth_token: str | None = None,
        number: str = SERVICE_NUMBER,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        self.errands, self.faults, self.changes = Errands(), Faults(), Changes()
        self.telegram = telegram.Telegram(
            telegram_token or f"7000000001:{secrets.token_urlsafe(26)}",
            now=now,
            errands=self.errands,
            faults=self.faults,
            changes=self.changes,
        )
        self.twilio = twilio.Twilio(
            account_sid or "AC" + secrets.token_hex(16),
            auth_token or secrets.token_hex(16),
            number,
            now=now,
            errands=self.errands,
            faults=self.faults,
            changes=self.changes,
        )

    @property
    def keys(self) -> dict[str, str]:
        """What the service needs to be let in."""
        return {
            "telegram_token": self.telegram.token,
            "account_sid": self.twilio.account_sid,
            "auth_token": self.twilio.auth_token,
            "number": self.twilio.number,
            "bot": self.telegram.username,
        }

    def listens_at(self, public: str, at: str | None = None) -> None:
        """The service's public address, and where it really answers when that is another."""
        self.twilio.sms_url = f"{public.rstrip('/')}/twilio/sms"
        if at is not None:
            self.errands.door(public, at)

    async def settled(self) -> None:
        """Until Twilio has carried every text and told all its news."""
        await self.errands.settled()

    @property
    def routes(self) -> list[BaseRoute]:
        """Everything the carriers answer, and /control."""
        return [
            *telegram.Door(self.telegram).routes,
            *twilio.Door(self.twilio).routes,
            *control_routes(self),
        ]

    @property
    def app(self) -> Starlette:
        """The carriers as one ASGI app, for httpx.ASGITransport; over a socket use `serve`."""
        return Starlette(routes=self.routes)

    @asynccontextmanager
    async def serve(self, port: int = 0) -> AsyncIterator[Addresses]:
        """Answer on 127.0.0.1 in the running loop; port 0 takes a free one. OSError when it is taken."""
        try:
            async with serving(self.app, port) as base:
                yield Addresses(telegram=base, twilio=base, control=base)
        finally:
            await self.close()

    async def close(self) -> None:
        """Stop what the carriers do on their own."""
        await self.telegram.updates.close()
        await self.errands.close()


@asynccontextmanager
async def serving(app: Starlette, port: int = 0) -> AsyncIterator[str]:
    """Serve one ASGI app on 127.0.0.1 in the running loop; gives its address and stops at once after."""
    server = uvicorn.Server(
        uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", ws="none", http="h11")
    )
    server.config.load()
    server.lifespan = server.config.lifespan_class(server.config)
    listening = _listening(port)
    await server.startup([listening])
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        await _stopped(server)


def _listening(port: int) -> socket.socket:
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
    except OSError:
        listening.close()
        raise
    return listening


async def _stopped(server: uvicorn.Server) -> None:
    """Cut every connection, so that polls and streams end, and wait for what they leave behind."""
    for listener in server.servers:
        listener.close()
    for connection in list(server.server_state.connections):
        if transport := getattr(connection, "transport", None):
            transport.abort()
    await asyncio.sleep(0)
    await ended(server.server_state.tasks)
