"""Tells the demo page what has changed."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Change:
    """`kind` is message, removed, menu, toast, place (a chat) or text, phone (a telephone)."""

    kind: str
    where: int | str
    what: Any


class Changes:
    """Hands every change to everyone who watches."""

    def __init__(self) -> None:
        self._watchers: set[asyncio.Queue[Change]] = set()

    def tell(self, kind: str, where: int | str, what: Any) -> None:
        for watcher in self._watchers:
            watcher.put_nowait(Change(kind, where, what))

    @contextmanager
    def watched(self) -> Iterator[asyncio.Queue[Change]]:
        watcher: asyncio.Queue[Change] = asyncio.Queue()
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)
