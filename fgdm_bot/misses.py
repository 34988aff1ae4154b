"""Who tries links that lead nowhere: after so many misses an address is turned away before anything is looked up."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable

MOST = 30
WITHIN = 600.0  # seconds
MOST_ADDRESSES = 10_000  # the ones that tried longest ago are forgotten first

BESIDE_US = ("127.0.0.1", "::1")
"""A proxy that does not say for whom it asks: everybody comes from there, so nobody is counted."""


class Misses:
    """Counts in this process alone: a token of 128 bits needs no better, and the database is spared."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._counted: OrderedDict[str, tuple[float, int]] = OrderedDict()  # address -> since when, how many

    def too_many(self, address: str | None) -> bool:
        since, count = self._counted.get(address or "", (0.0, 0))
        return count >= MOST and self._clock() - since < WITHIN

    def count(self, address: str | None) -> None:
        if address is None or address in BESIDE_US:
            return
        since, count = self._counted.pop(address, (self._clock(), 0))
        if self._clock() - since >= WITHIN:
            since, count = self._clock(), 0
        self._counted[address] = (since, count + 1)
        while len(self._counted) > MOST_ADDRESSES:
            self._counted.popitem(last=False)
