"""Logs without names, numbers, words or secrets (rule 30)."""

import logging
import sys
import time
from collections.abc import Iterator
from typing import Any

# These write whole addresses at INFO: bot tokens, account numbers, phones.
TALKATIVE = (
    *("alembic", "aiosqlite", "httpx", "httpcore", "telegram"),
    *("twilio", "aiohttp", "apscheduler", "uvicorn.access"),
)

TOLD_EVERY = 60.0  # seconds

DATABASE_SAYS = {
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": "the disk cannot be read or written",
    "SQLITE_READONLY": "the database file may not be written",
    "SQLITE_CANTOPEN": "the database file cannot be opened",
    "SQLITE_BUSY": "the database is locked by another process",
    "53100": "the database's disk is full",
    "53300": "the database takes no more connections",
    "57P": "the database is stopping or starting",
    "08": "the database is away",
    "25006": "this is a standby: the database is read only",
}
"""Beginnings of SQLite's and PostgreSQL's own codes."""


def set_up(level: str) -> None:
    """One line an event on standard error, UTC."""
    formatter = Wordless("%(asctime)sZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")
    formatter.converter = time.gmtime
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


class Wordless(logging.Formatter):
    """A library's own report of an error gets one line: its words may hold names, numbers or texts."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the library's name
        return fault(ei[1])


def fault(error: BaseException) -> str:
    """What of an unforeseen error may stand in a log: its kind and its place, never its words."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{place.tb_frame.f_code.co_name}:{place.tb_lineno}" if place else "nowhere"
    return f"{type(error).__name__}{_of_database(error)} in {where}"


def _of_database(error: BaseException) -> str:
    """The database's own code for what is wrong, and what it means where that is known."""
    codes = [code for one in _chain(error) if (code := _code(one))]
    for code in codes:
        for start, meaning in DATABASE_SAYS.items():
            if code.startswith(start):
                return f" {code} ({meaning})"
    if codes:
        return f" {codes[0]}"
    return " (the database is away)" if type(error).__name__ == "OperationalError" else ""


def _code(error: BaseException) -> str | None:
    told = getattr(error, "orig", None)
    return getattr(told, "sqlite_errorname", None) or getattr(told, "sqlstate", None)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, and what it came upon: a database that is full also fails at undoing."""
    one: BaseException | None = error
    while one is not None:
        yield one
        one = one.__context__


class Spell:
    """A spell of trouble: told when it begins, then once a minute, and when it is over."""

    def __init__(self, log: logging.Logger, what: str) -> None:
        self._log, self._what = log, what
        self._told_at: float | None = None

    def goes_on(self, error: BaseException) -> None:
        now = time.monotonic()
        if self._told_at is None or now - self._told_at >= TOLD_EVERY:
            self._log.error("%s: %s; it is tried again until it works", self._what, fault(error))
            self._told_at = now

    def is_over(self) -> None:
        if self._told_at is not None:
            self._log.warning("%s: that is over", self._what)
            self._told_at = None
