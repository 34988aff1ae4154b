"""What a carrier's failure can be. It is raised in that carrier's file and goes no further than the post."""

from __future__ import annotations

from datetime import timedelta


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
