"""A bot on a real database, at its own doors; whatever comes, it answers, and tells and logs nothing it should not."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, settings
from twilio.request_validator import RequestValidator

from fgdm_bot.app import Bot
from fgdm_bot.config import settings_from
from tests import keys

SLOW = os.environ.get("SLOW") == "1"
PUBLIC, AUTH, TELEGRAM_SECRET, TOKEN = "https://fgdm.example", "hush-auth", "hush-secret", "1:hush-token"
HUSHED = (AUTH, TELEGRAM_SECRET, "hush-token", "AChush", keys.SEALING, keys.INDEX, "Traceback", "/site-packages/")
PERSONAL = ("Dawn", "Carl", "Price", "900123", "900124", "Quincey", "Unity")


def times(quick: int, slow: int) -> settings:
    """So many examples; the long round under SLOW=1."""
    return settings(
        max_examples=slow if SLOW else quick, deadline=None, derandomize=not SLOW, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip


class Ears(logging.Handler):
    """Everything that is logged, at every level."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.heard: list[tuple[int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append((record.levelno, record.getMessage() + str(record.exc_info or "")))


@contextmanager
def nothing_given_away() -> Iterator[None]:
    """No fault, no secret and no name in the log of what is done within."""
    ears, ours = Ears(), logging.getLogger("fgdm_bot")
    level = ours.level
    ours.addHandler(ears)
    ours.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        ours.removeHandler(ears)
        ours.setLevel(level)
    faults = [words for level, words in ears.heard if level >= logging.ERROR]
    assert faults == []
    assert [words for _, words in ears.heard for one in (*HUSHED, *PERSONAL) if one in words] == []


class Doors:
    """One bot, in a loop and a thread of its own, as hypothesis knows no loop."""

    def __init__(self, database_url: str, now: Any) -> None:
        self.runner = asyncio.Runner()
        self.runner.run(self._open(database_url, now))

    async def _open(self, database_url: str, now: Any) -> None:
        self.bot = Bot(settings_from(bot_settings(database_url)), lambda: now)
        inside = httpx.ASGITransport(self.bot.web, raise_app_exceptions=False)
        self.client = httpx.AsyncClient(transport=inside)
        self.intake = asyncio.create_task(self.bot.intake.run())

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(work)

    def ask(self, method: str, path: str, **how: Any) -> httpx.Response:
        """One request, and the effect of what it brought; then what was answered is looked at."""
        with nothing_given_away():
            answer = self.run(self._ask(method, path, how))
        assert 200 <= answer.status_code < 500, (answer.status_code, path, how)
        told = answer.text + str(answer.headers)
        assert [one for one in (*HUSHED, *PERSONAL) if one in told] == []
        return answer

    async def _ask(self, method: str, path: str, how: dict[str, Any]) -> httpx.Response:
        answer = await self.client.request(method, PUBLIC + path, **how)  # whole: "//a" alone would name a host
        while await self.bot.intake.take_some():
            pass
        return answer

    def signed(self, path: str, form: dict[str, Any]) -> httpx.Response:
        """As Twilio posts it."""
        signature = RequestValidator(AUTH).compute_signature(PUBLIC + path, form)
        return self.ask("POST", path, data=form, headers={"X-Twilio-Signature": signature})

    def takes(self, handler: Any, inbound: Any) -> None:
        """Straight to a handler, as the bot calls it: nothing may come back but rows."""
        with nothing_given_away():
            self.run(self.bot.take(handler, inbound))

    def close(self) -> None:
        self.runner.run(self._close())
        self.runner.close()

    async def _close(self) -> None:
        self.intake.cancel()
        await asyncio.gather(self.intake, return_exceptions=True)
        await self.client.aclose()
        await self.bot.db.close()


def bot_settings(database_url: str) -> dict[str, str]:
    return {
        "FGDM_DATABASE_URL": database_url, "FGDM_PUBLIC_URL": PUBLIC, "FGDM_TELEGRAM_TOKEN": TOKEN,
        "FGDM_TELEGRAM_SECRET": TELEGRAM_SECRET, "FGDM_TWILIO_ACCOUNT_SID": "AChush", "FGDM_TWILIO_AUTH_TOKEN": AUTH,
        "FGDM_TWILIO_FROM": "+447700900000", "FGDM_COUNCIL_NAME": "Anytown Council",
        "FGDM_SEALING_KEYS": keys.SEALING, "FGDM_INDEX_KEY": keys.INDEX, "FGDM_ALLOW_DRAMA_NUMBERS": "1",
    }  # fmt: skip


Fuzz = Callable[[Doors], None]


@pytest.fixture
async def at_the_doors(town: Any, sam: Any, database_url: str) -> Callable[[Fuzz], Coroutine[Any, Any, None]]:
    """Runs a round at the doors of a bot in whose database Sam's case lies, with everybody asked."""
    await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    for name, words in {"Dawn": "mother, 07700 900123, pr", "Carl": "father, 07700 900124, pr"}.items():
        await sam.types(f"/add R-1042 {name} Price, {words}")
        await sam.types(f"/check R-1042 {name} verified, safe, 9-18, not shared, may show venue")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours")
    await sam.types("/ask R-1042 now")

    def round_(fuzz: Fuzz) -> None:
        doors = Doors(database_url, town.now)
        try:
            fuzz(doors)
        finally:
            doors.close()

    async def begin(fuzz: Fuzz) -> None:
        await asyncio.to_thread(round_, fuzz)

    return begin
