"""Engines that go from the database of one test to that of the next, and keep the statements they have compiled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine

from fgdm_bot.db import open_engine

_idle: dict[str, list[AsyncEngine]] = defaultdict(list)


@asynccontextmanager
async def lent(address: str) -> AsyncIterator[AsyncEngine]:
    """An engine to the database that lies there; what two tests hold at one time are two engines."""
    url = make_url(address)
    idle = _idle[url.get_backend_name()]
    engine = idle.pop() if idle else _opened(address)
    engine.sync_engine.url = url
    try:
        yield engine
    finally:
        await engine.dispose()
        idle.append(engine)


def _opened(address: str) -> AsyncEngine:
    engine = open_engine(address)
    sync = engine.sync_engine

    @event.listens_for(sync, "do_connect")
    def to_where_it_lies_now(dialect: Any, _: Any, words: list[Any], named: dict[str, Any]) -> None:
        words[:], values = dialect.create_connect_args(sync.url)
        named.clear()
        named.update(values)

    return engine
