"""Whether a text that did not arrive is tried once more. Pure: `now` in, a moment out."""

from __future__ import annotations

from datetime import datetime, timedelta

from models.rules.timing import Hours, QuietHours, next_allowed

PASSING = frozenset({"30001", "30003", "30017"})
"""Twilio's codes for what passes by itself and surely did not arrive: its queue was full, the phone was off or out of
reach, the network was congested. Not among them: 30008 (unknown: it may have arrived), and what lasts, such as
30004 (blocked), 30005 (unknown number), 30006 (landline) and 30007 (filtered)."""

AFTER = timedelta(minutes=30)


def once_more_at(
    error: str | None, now: datetime, quiet: QuietHours | None, safe: Hours | None, useless_after: datetime | None
) -> datetime | None:
    """When to try again (aware), or None: then a person must be told at once. Never by night, nor when of no use.

    `safe`: the hours set for this person (rule 21).
    """
    at = now + AFTER
    if error not in PASSING or (useless_after is not None and at >= useless_after):
        return None
    return at if next_allowed(at, quiet, safe) == at else None
