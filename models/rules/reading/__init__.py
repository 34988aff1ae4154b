"""What a relative's text means: a text, what was asked and what was offered in; a reading out. Pure, no clock."""

from models.rules.reading.perhaps import times_named
from models.rules.reading.terms import Asked, AwareTime, Intent, Reading, Slot, Why
from models.rules.reading.understand import understand

__all__ = ["Asked", "AwareTime", "Intent", "Reading", "Slot", "Why", "times_named", "understand"]
