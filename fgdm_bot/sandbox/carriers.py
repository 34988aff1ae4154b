"""The carriers in a process of their own, worked from here: the service may be killed, they stay.

async with carriers() as away:
    dawn = away.phone("+447700900123")
    await away.fault("twilio", "accept_then_500")
    await dawn.says("1 and 3")
"""

import asyncio
import base64
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from fgdm_bot.sandbox.hearing import NothingHeard
from fgdm_bot.sandbox.telegram import NoSuchButton
from fgdm_bot.sandbox.world import Addresses

PATIENCE = 30.0
_RAISED: dict[str, type[Exception]] = {"NothingHeard": NothingHeard, "NoSuchButton": NoSuchButton}


@dataclass(frozen=True)
class FarMessage:
    """A chat message as the person sees it."""

    id: int
    from_bot: bool
    text: str
    labels: list[str]
    data: list[str | None]
    urls: list[str | None]
    file_name: str | None
    file: bytes | None
    edited: bool


class Carriers:
    """Speaks to /control; `keys` has telegram_token, account_sid, auth_token, number, bot."""

    def __init__(self, addresses: Addresses, keys: dict[str, str], client: httpx.AsyncClient) -> None:
        self.addresses, self.keys, self._client = addresses, keys, client

    def phone(self, number: str) -> "FarPhone":
        return FarPhone(self, "phone", number)

    def user(self, user_id: int) -> "FarUser":
        return FarUser(self, "user", str(user_id))

    async def fault(self, carrier: str, kind: str, **rule: Any) -> None:
        """As Faults.next."""
        await self.do("world", "-", "fault", carrier=carrier, kind=kind, **rule)

    async def clear_faults(self) -> None:
        await self.do("world", "-", "clear_faults")

    async def listens_at(self, public: str, at: str | None = None) -> None:
        await self.do("world", "-", "listens_at", public=public, at=at)

    async def settled(self) -> None:
        await self.do("world", "-", "settled")

    async def texts(self) -> list[dict[str, Any]]:
        """Every text, both ways, as the Twilio API shows it, oldest first."""
        return list(await self.do("world", "-", "texts"))

    async def do(self, kind: str, number: str, deed: str, /, **arguments: Any) -> Any:
        answer = await self._client.post(f"/control/{kind}/{number}/{deed}", json=arguments)
        told = answer.json()
        if answer.status_code == httpx.codes.OK:
            return told["result"]
        raise _RAISED.get(told.get("kind", ""), ValueError)(told["error"])


class _Person:
    def __init__(self, carriers: Carriers, kind: str, number: str) -> None:
        self._carriers, self._kind, self.number = carriers, kind, number

    async def _does(self, deed: str, **arguments: Any) -> Any:
        return await self._carriers.do(self._kind, self.number, deed, **arguments)


class FarPhone(_Person):
    """As Phone, each deed awaited."""

    async def says(self, body: str, **more: Any) -> int | None:
        status: int | None = await self._does("says", body=body, **more)
        return status

    async def repeats(self, times: int = 1) -> list[int | None]:
        return list(await self._does("repeats", times=times))

    async def hears(self, timeout: float = 25.0) -> str:  # noqa: ASYNC109 - a limit, not a cancellation
        return str(await self._does("hears", timeout=timeout))

    async def texts(self) -> list[str]:
        return list(await self._does("texts"))

    async def becomes(self, condition: str) -> None:
        """on, off, landline, unknown or silent."""
        await self._does(condition)


class FarUser(_Person):
    """As User, each deed awaited."""

    async def named(self, first_name: str, *, met: bool = False) -> None:
        await self._does("named", first_name=first_name, met=met)

    async def says(self, text: str, reply_to: int | None = None) -> FarMessage:
        return _message(await self._does("says", text=text, reply_to=reply_to))

    async def presses(self, button: str) -> str:
        return str(await self._does("presses", button=button))

    async def hears(self, timeout: float = 25.0) -> FarMessage:  # noqa: ASYNC109 - a limit
        return _message(await self._does("hears", timeout=timeout))

    async def sees_edit(self, timeout: float = 25.0) -> FarMessage:  # noqa: ASYNC109 - a limit
        return _message(await self._does("sees_edit", timeout=timeout))

    async def messages(self) -> list[FarMessage]:
        return [_message(told) for told in await self._does("messages")]

    async def blocks(self) -> None:
        await self._does("blocks")

    async def unblocks(self) -> None:
        await self._does("unblocks")


@asynccontextmanager
async def carriers(port: int = 0) -> AsyncIterator[Carriers]:
    """Start the carriers as a process; it ends with the block, and with us."""
    order = ("-m", "fgdm_bot.sandbox", "--port", str(port), "--until-stdin-closes")
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(sys.executable, *order, stdin=pipe, stdout=pipe)
    try:
        assert child.stdout is not None
        told = json.loads(await child.stdout.readline())
        addresses = Addresses(*(told.pop(name) for name in ("telegram", "twilio", "control")))
        async with httpx.AsyncClient(base_url=addresses.control, timeout=PATIENCE, trust_env=False) as client:
            yield Carriers(addresses, told, client)
    finally:
        if child.returncode is None:
            child.terminate()
        await child.communicate()


def _message(told: dict[str, Any]) -> FarMessage:
    file = told["file"]
    return FarMessage(**told | {"file": base64.b64decode(file) if file else None})
