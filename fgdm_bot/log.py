"""Logs without names, numbers, words or secrets (rule 30)."""

import logging
import sys
import time
from typing import Any

# These write whole addresses at INFO: bot tokens, account numbers, phones.
TALKATIVE = ("alembic", "httpx", "httpcore", "telegram", "twilio", "aiohttp", "apscheduler", "uvicorn.access")


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
    return f"{type(error).__name__} in {where}"
