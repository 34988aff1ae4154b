"""What the carriers do on their own: webhooks and delivery news, and where to bring them."""

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

import httpx

PATIENCE = 15.0
LAST_MOMENT = 2.0
AT_ONCE = 32


@dataclass(frozen=True)
class Answer:
    """What the service said to a webhook."""

    status: int
    text: str
    content_type: str

    @property
    def taken(self) -> bool:
        return 200 <= self.status < 300


async def ended(tasks: set[asyncio.Task[Any]]) -> None:
    """Until the tasks are done; cancelled after a moment, since cutting a connection half made leaks it."""
    if not tasks:
        return
    _, late = await asyncio.wait(set(tasks), timeout=LAST_MOMENT)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)


class Errands:
    """Runs errands in the background and posts to the service."""

    def __init__(self) -> None:
        self.doors: dict[str, str] = {}
        self._running: set[asyncio.Task[Any]] = set()
        self._client: httpx.AsyncClient | None = None
        self._turns = asyncio.Semaphore(AT_ONCE)

    def door(self, public: str, at: str) -> None:
        """Addresses that begin with `public` are really answered at `at` (they are signed as public)."""
        self.doors[public.rstrip("/")] = at.rstrip("/")

    def start(self, errand: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        task = asyncio.get_running_loop().create_task(errand)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def settled(self) -> None:
        """Until no errand is under way."""
        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)

    async def post(
        self,
        address: str,
        *,
        form: Mapping[str, str] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer | None:
        """Post to the service; None when nobody answered within 15 s."""
        async with self._turns:
            try:
                answer = await self._http().post(self._real(address), data=form, json=json, headers=headers)
            except (httpx.TransportError, httpx.InvalidURL):
                return None
        return Answer(answer.status_code, answer.text, answer.headers.get("content-type", ""))

    async def close(self) -> None:
        """Give what is under way a moment, then end it."""
        await ended(self._running)
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            self._client = httpx.AsyncClient(timeout=PATIENCE, trust_env=False)
        return self._client

    def _real(self, address: str) -> str:
        for public, at in self.doors.items():
            if address == public or address.startswith(public + "/"):
                return at + address.removeprefix(public)
        return address
