"""What people did, waiting for the bot: by long polling or by webhook."""

import asyncio
import ipaddress
import re
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from fgdm_bot.sandbox.errands import Answer, Errands, ended
from fgdm_bot.sandbox.faults import UPDATES, Faults
from fgdm_bot.sandbox.telegram.refusals import bad, conflict

Update = dict[str, Any]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
USE_DELETE = "use deleteWebhook to delete the webhook first"
FIRST_WAIT, LONGEST_WAIT = 0.2, 5.0


@dataclass
class Webhook:
    url: str = ""
    secret: str = ""
    failed_at: datetime | None = None
    failure: str = ""


@dataclass
class Updates:
    """Updates not yet confirmed, in order; the webhook when one is set."""

    errands: Errands
    faults: Faults
    now: Callable[[], datetime]
    pending: deque[Update] = field(default_factory=deque)
    webhook: Webhook = field(default_factory=Webhook)
    wanted: frozenset[str] | None = None
    next_id: int = 100_000_001

    def __post_init__(self) -> None:
        self._poller: asyncio.Future[None] | None = None
        self._bringing: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._polled = asyncio.Event()
        self._confirmed: list[Update] = []

    def add(self, kind: str, body: dict[str, Any]) -> int:
        """Queue one update and wake whoever waits; gives its id."""
        number = self.next_id
        self.next_id += 1
        if self._is_wanted(kind):
            self.pending.append({"update_id": number, kind: body})
            self._wake()
        return number

    async def fetch(self, offset: int, limit: int, timeout: float) -> list[Update]:  # noqa: ASYNC109 - its name
        """getUpdates: an earlier poller is sent away with 409."""
        if self.webhook.url:
            raise conflict(f"can't use getUpdates method while webhook is active; {USE_DELETE}")
        self._send_poller_away()
        again = self._confirm(offset)
        if not self.pending and not again and timeout > 0:
            await self._wait(timeout)
        return [*again, *islice(self.pending, limit)][:limit]

    def set_webhook(self, url: str, secret: str) -> None:
        """An empty address takes the webhook away."""
        if url and not _may_be_called(url):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise bad("secret token contains unallowed characters")
        self.webhook = Webhook(url, secret)
        self._send_poller_away("terminated by setWebhook request")
        self._changed.set()
        self._wake()

    def forget(self) -> None:
        self.pending.clear()

    async def polled(self) -> None:
        """Until somebody waits in a long poll."""
        await self._polled.wait()

    async def brought(self) -> None:
        """Until the webhook has taken everything; waits for ever while it refuses."""
        if self._bringing:
            await self._bringing

    async def close(self) -> None:
        self.webhook = Webhook()
        self._changed.set()
        await ended({self._bringing} if self._bringing else set())

    def _is_wanted(self, kind: str) -> bool:
        return kind in self.wanted if self.wanted is not None else kind not in NOT_BY_DEFAULT

    def _wake(self) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(None)
        if self.webhook.url and self.pending and (self._bringing is None or self._bringing.done()):
            self._bringing = asyncio.get_running_loop().create_task(self._bring())

    def _send_poller_away(self, why: str = "terminated by other getUpdates request") -> None:
        if self._poller and not self._poller.done():
            self._poller.set_exception(conflict(f"{why}; make sure that only one bot instance is running"))

    def _confirm(self, offset: int) -> list[Update]:
        """Forget what the offset confirms; gives back what a fault hands over again."""
        if offset < 0:
            offset = self.next_id + offset
        done = [update for update in self.pending if update["update_id"] < offset]
        self.pending = deque(update for update in self.pending if update["update_id"] >= offset)
        self._confirmed = done or self._confirmed
        repeated = self._confirmed and self.faults.draw("telegram", "getUpdates", among=UPDATES)
        return self._confirmed if repeated else []

    async def _wait(self, seconds: float) -> None:
        self._poller = poller = asyncio.get_running_loop().create_future()
        self._polled.set()
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(poller, seconds)
        finally:
            if self._poller is poller:
                self._poller = None
                self._polled.clear()

    async def _bring(self) -> None:
        wait = FIRST_WAIT
        while self.pending and self.webhook.url:
            update = self.pending[0]
            if await self._brought(update):
                wait = FIRST_WAIT
                if self.pending and self.pending[0] is update:
                    self.pending.popleft()
            else:
                await self._pause(wait)
                wait = min(wait * 2, LONGEST_WAIT)

    async def _pause(self, seconds: float) -> None:
        """Wait, but not after the webhook changed."""
        self._changed.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._changed.wait(), seconds)

    async def _brought(self, update: Update) -> bool:
        headers = {SECRET_HEADER: self.webhook.secret} if self.webhook.secret else {}
        answers = [await self.errands.post(self.webhook.url, json=update, headers=headers)]
        if self.faults.draw("telegram", "webhook", among=UPDATES):
            answers.append(await self.errands.post(self.webhook.url, json=update, headers=headers))
        taken = any(answer is not None and answer.taken for answer in answers)
        if not taken:
            self.webhook.failure, self.webhook.failed_at = _failure(answers[0]), self.now()
        return taken


def _failure(answer: Answer | None) -> str:
    return f"Wrong response from the webhook: {answer.status}" if answer else "Connection refused"


def _may_be_called(url: str) -> bool:
    """Telegram calls https only; this stand-in also calls the machine it runs on."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme == "https" or (parts.scheme == "http" and _is_here(host))


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
