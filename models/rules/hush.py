"""When to fall silent: two machines that answer each other would do so for ever."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

ANSWERS_AN_HOUR = 10
ANSWERS_A_DAY = 30
STRANGERS_WORDS_AN_HOUR = 5
"""Messages, and so codes, from one chat or number that is nobody's. More are neither answered nor tried."""

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def answered_enough(before: Sequence[datetime], now: datetime) -> bool:
    """Whether the automatic answers to one person before this one are as many as any person needs."""
    in_a_day = [moment for moment in before if now - moment < DAY]
    in_an_hour = [moment for moment in in_a_day if now - moment < HOUR]
    return len(in_an_hour) >= ANSWERS_AN_HOUR or len(in_a_day) >= ANSWERS_A_DAY
