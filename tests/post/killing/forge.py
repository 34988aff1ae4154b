"""A process that has everything imported and forks a service on demand; each may meet its fate at a set point.

One JSON object a line in: settings, ahead (seconds its clock is ahead), fate (point, nth, signal) or null.
Lines out: {"pid"}, {"ready"}, {"ended"}.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event

from fgdm_bot import log
from fgdm_bot.app import Bot
from fgdm_bot.config import settings_from
from fgdm_bot.post import Window


class Fate:
    """Strikes at the nth time a point is met."""

    def __init__(self, point: str = "", nth: int = 0, number: int = signal.SIGKILL) -> None:
        self.point, self.nth, self.number = point, nth, number
        self.met: Counter[str] = Counter()

    def meets(self, point: str) -> None:
        self.met[point] += 1
        if point == self.point and self.met[point] == self.nth:
            os.kill(os.getpid(), self.number)

    def waits_for(self, service: Bot) -> None:
        """Watch every point at which a process can die between doing and noting."""
        engine = service.db.engine.sync_engine
        event.listen(engine, "commit", lambda _: self.meets("before commit"))
        event.listen(engine, "checkin", lambda *_: self.meets("after commit"))
        event.listen(engine, "after_cursor_execute", lambda *_: self.meets("statement"))
        for window in service.post.windows.values():
            self._at_window(window)
        service.web = self._at_door(service.web)  # type: ignore[assignment]  # an ASGI application is all it need be

    def _at_window(self, window: Window) -> None:
        send = window.send

        async def sent(address: str, message: Any) -> str:
            self.meets("before send")
            self.meets(f"before {window.channel}")
            provider_id = await send(address, message)
            self.meets("after send")
            return provider_id

        window.send = sent

    def _at_door(self, door: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
        async def answered(scope: Any, receive: Any, send: Any) -> None:
            async def answer(message: Any) -> None:
                self.meets("answer")
                await send(message)

            await door(scope, receive, answer)

        return answered


def tell(**told: object) -> None:
    os.write(1, (json.dumps(told) + "\n").encode())


async def serve(order: dict[str, Any]) -> None:
    ahead = timedelta(seconds=order["ahead"])
    service = Bot(settings_from(order["settings"]), lambda: datetime.now(UTC) + ahead)
    service.post.goes_within = 1.0
    Fate(**(order["fate"] or {})).waits_for(service)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with service.running():
        tell(ready=os.getpid())
        ours = os.getppid()
        while os.getppid() == ours:  # whoever forked us may die, too
            with suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await stop.wait()
                    return


def fork(line: str) -> None:
    pid = os.fork()
    if pid == 0:
        os.close(0)
        try:
            asyncio.run(serve(json.loads(line)))
        finally:
            os._exit(0)
    tell(pid=pid)
    threading.Thread(target=lambda: tell(ended=os.waitpid(pid, 0)[0]), daemon=True).start()


if __name__ == "__main__":
    log.set_up("ERROR")
    for line in sys.stdin:
        fork(line)
