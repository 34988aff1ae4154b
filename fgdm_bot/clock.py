"""The only clock: everything below is handed `now`."""

from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)
