"""A moment with the place after it: `Sat 12 Dec 10am at Unity Centre`."""

import re
from datetime import datetime

from models.rules.refusals import NotUnderstood
from models.rules.typed.moments import NoTime, moment


def moment_and_place(text: str, *, now: datetime) -> tuple[datetime, str | None]:
    """The moment, and what follows the `at` after it, as written; None where no place follows.

    `at` may also stand before the time: `Sat 12 Dec at 10am at Unity Centre`. NotUnderstood as `moment`.
    """
    faults = []
    for before, after in _cuts(text):
        try:
            return moment(before, now=now), " ".join(after.split()) or None
        except NotUnderstood as fault:
            faults.append(fault)
    raise next((fault for fault in faults if not isinstance(fault, NoTime)), faults[0])


def _cuts(text: str) -> list[tuple[str, str]]:
    """Every way to end the moment at an `at`, the earliest first; last of all the whole text."""
    ats = re.finditer(r"\sat\s", text, flags=re.IGNORECASE)
    return [*((text[: found.start()], text[found.end() :]) for found in ats), (text, "")]
