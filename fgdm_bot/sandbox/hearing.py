"""Ears: what has reached a person, and waiting for what has not come yet."""

import asyncio
from typing import Generic, TypeVar

Heard = TypeVar("Heard")


class NothingHeard(TimeoutError):
    """Nothing reached this person in the time given."""


class Ear(Generic[Heard]):
    """Keeps what arrived in order; each thing is heard once."""

    def __init__(self, owner: str) -> None:
        self.owner = owner
        self.waiting: list[Heard] = []
        self._arrived = asyncio.Event()

    def catch(self, thing: Heard) -> None:
        self.waiting.append(thing)
        self._arrived.set()

    async def hears(self, timeout: float = 25.0) -> Heard:  # noqa: ASYNC109 - a limit, not a cancellation
        """The next thing not yet heard; NothingHeard after `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                return await self._next()
        except TimeoutError:
            raise NothingHeard(f"{self.owner} heard nothing within {timeout:g} s") from None

    def forget(self) -> None:
        """Treat everything that has come so far as heard."""
        self.waiting.clear()

    async def _next(self) -> Heard:
        while not self.waiting:
            self._arrived.clear()
            await self._arrived.wait()
        return self.waiting.pop(0)
