"""From a text to a reading."""

from collections.abc import Sequence
from datetime import datetime

from models.rules.reading.terms import Asked, Intent, Reading, Slot


def understand(
    text: str, asked: Asked, options: Sequence[Slot], meeting: Slot | None, now: datetime
) -> Reading:
    """Read one reply. All times are London wall clock. Total: any text and any options give a reading."""
    return Reading(Intent.UNCLEAR)
