"""For httpx what line.py does for aiohttp: a body leaves only if it still may when the line is open."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx

from fgdm_bot.carriers import TooLate, may_still_go


class _InTime(httpx.AsyncByteStream):
    """Asked for its first piece once the line is open and the head is out: a carrier ignores a request cut there."""

    def __init__(self, body: httpx.AsyncByteStream) -> None:
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if not may_still_go.get()():
            raise TooLate("its time had gone by before it left")
        async for piece in self._body:
            yield piece

    async def aclose(self) -> None:
        await self._body.aclose()


async def _only_in_time(request: httpx.Request) -> None:
    if isinstance(request.stream, httpx.AsyncByteStream):
        request.stream = _InTime(request.stream)


ONLY_IN_TIME = {"event_hooks": {"request": [_only_in_time]}}
"""What to give an httpx client, so that nothing leaves it too late."""
