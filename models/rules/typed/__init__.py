"""Dates, times, lengths, periods and children as staff type them in chat (interfaces, section 4).

Days are before months. What could mean two things, or cannot be, is refused with NotUnderstood.
"""

from models.rules.refusals import NotUnderstood
from models.rules.typed.children import TypedChild, children
from models.rules.typed.lengths import duration
from models.rules.typed.moments import day, moment, moments
from models.rules.typed.periods import period
from models.rules.typed.places import moment_and_place

__all__ = [
    "NotUnderstood",
    "TypedChild",
    "children",
    "day",
    "duration",
    "moment",
    "moment_and_place",
    "moments",
    "period",
]
