"""How fast, how long, how often: the post's sense of time. Its own time also runs while the machine sleeps."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import timedelta

LEASE = timedelta(minutes=2)
"""How long a claim holds. Another process takes over after that, so nothing may be sent on it near its end."""

GOES_WITHIN = 20.0
"""Seconds from the mark that a message is being sent to its last byte leaving; far under the lease."""

FRESH_FOR = 1.0
"""Seconds that a last look is good for: what has not begun to leave by then is looked at again."""

MOST_ATTEMPTS = 20  # over two hours


def elapsed() -> float:
    """Seconds on a clock that nobody sets, and that goes on while the machine or the process sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def until(seconds: float) -> Callable[[], bool]:
    """Whether that long has not gone by yet."""
    end = elapsed() + seconds
    return lambda: elapsed() < end


def pause(attempts: int, told: timedelta | None) -> timedelta:
    """As long as we were told, else doubling; with some chance in it, so that not all come back at once."""
    if told is not None:
        return told + timedelta(seconds=random.uniform(0, 1))
    return timedelta(seconds=min(600.0, 2.0 ** min(attempts, 10)) * random.uniform(0.75, 1.25))


class Pace:
    """So many a second, with a second's worth at once after a rest; None for no limit."""

    def __init__(self, a_second: float | None) -> None:
        self.a_second = a_second
        self._saved, self._at = a_second or 0.0, elapsed()

    def allows(self) -> int:
        """How many may go now."""
        if self.a_second is None:
            return 1_000_000
        now = elapsed()
        self._saved = min(max(1.0, self.a_second), self._saved + (now - self._at) * self.a_second)
        self._at = now
        return int(self._saved)

    def spend(self, number: float) -> None:
        self._saved -= number

    def becomes(self, a_second: float) -> None:
        """As fast as that from now on; what was saved counts for no more than a second of it."""
        self.allows()
        self.a_second = a_second
        self._saved = min(self._saved, max(1.0, a_second))

    @property
    def next_in(self) -> float:
        """Seconds until one more may go."""
        return 0.0 if self.a_second is None else max(0.0, (1.0 - self._saved) / self.a_second)
