"""What the coordinator reads of a text that arrived late."""

from __future__ import annotations

from datetime import datetime, timedelta

from messages.dates import said_when

OVERTAKEN = "sent before they were last asked, or last wrote, so nothing was changed"

UNSEEN = "sent before your last question or news had reached them, so nothing was changed"


def sent_then(written: datetime, late: timedelta) -> str:
    """`sent Sun 22 Nov at 10am, 2 days ago, arrived now`."""
    return f"sent {said_when(written)}, {_ago(late)} ago, arrived now"


def noted_late(name: str, late: str) -> str:
    return f"{name}'s text was {late}. It was read as of then: please look at /who."


def _ago(late: timedelta) -> str:
    for size, word in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        number = round(late.total_seconds() / size)
        if late.total_seconds() >= size:
            return f"{number} {word}" if number == 1 else f"{number} {word}s"
    return "moments"
