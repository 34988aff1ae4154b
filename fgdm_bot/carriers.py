"""What a carrier's failure can be. It is raised in that carrier's file and goes no further than the post."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime, timedelta

may_still_go: ContextVar[Callable[[], bool]] = ContextVar("may_still_go", default=lambda: True)
"""Asked by a carrier's file at the last moment before bytes leave: a process that was asleep has lost its claim."""


class SendFailed(Exception):
    """A message was not taken, or we cannot know. `why` holds nothing personal."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class TryLater(SendFailed):
    """The carrier is busy or down and certainly did not take it."""

    def __init__(self, why: str, after: timedelta | None = None) -> None:
        super().__init__(why)
        self.after = after


class Never(SendFailed):
    """The carrier will never take this one. `stopped`: because the person asked it to stop."""

    def __init__(self, why: str, *, stopped: bool = False) -> None:
        super().__init__(why)
        self.stopped = stopped


class InDoubt(SendFailed):
    """No answer, or one that leaves open whether the message was taken."""


class TooLate(SendFailed):
    """Our claim lapsed before anything left; it certainly did not go from here."""


def readable(text: object, most: int) -> str:
    """Text from outside as it can be kept: no NUL, no half of a pair, no more than `most` characters."""
    return str(text or "")[:most].replace("\0", "").encode("utf-8", "replace").decode()


@dataclass(frozen=True)
class Listed:
    """One text as a carrier's own list shows it. Moments by the carrier's clock."""

    provider_id: str
    inbound: bool
    number: str  # the other side's, E.164
    body: str
    made_at: datetime
    status: str
    error: str | None = None


@dataclass(frozen=True)
class Listing:
    """What a carrier's list showed, newest first; `whole` when nothing older was left out."""

    texts: Sequence[Listed]
    whole: bool
