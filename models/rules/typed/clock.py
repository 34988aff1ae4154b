"""A time of day as staff type it. A bare hour is refused: 4 is 4am or 4pm, and a family would be told one of them."""

import re
from collections.abc import Callable
from datetime import time

from models.rules.refusals import NotUnderstood
from models.rules.typed.plain import spelt_clock

EXAMPLE = "4pm, 5.30pm or 16:00"

NOON = re.compile(r"(?:12(?:[.:]00)? ?)?(?:noon|midday)")
MIDNIGHT = re.compile(r"(?:12(?:[.:]00)? ?)?midnight|12(?:[.:]00)? ?am")
MARKED = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?(?: ?o'?clock)? ?(am|pm|in the morning|in the afternoon|in the evening)")
WRITTEN = re.compile(r"(\d{1,2})[.:](\d{2})(?: ?hrs| ?h)?")
BARE = re.compile(r"(\d{1,2})(?: ?o'?clock)?")
PAST = re.compile(r"(half|half past|quarter past|quarter to) (\d{1,2}) ?(am|pm)?")
PARTS = {"half": 30, "half past": 30, "quarter past": 15, "quarter to": -15}

Shape = tuple[re.Pattern[str], Callable[["re.Match[str]"], time]]


def looks_like_clock(plain_text: str) -> bool:
    """Could this be meant as a time of day, right or wrong?"""
    return any(shape.fullmatch(plain_text) for shape, _ in SHAPES)


def clock(plain_text: str) -> time:
    """The local time of day meant. NotUnderstood where it is none, or could be two."""
    for shape, read in SHAPES:
        if found := shape.fullmatch(plain_text):
            return read(found)
    raise NotUnderstood(plain_text, "this is not a time I know.", EXAMPLE)


def _noon(found: "re.Match[str]") -> time:
    return time(12)


def _midnight(found: "re.Match[str]") -> time:
    raise NotUnderstood(found[0], "that is the middle of the night. If you mean midday, write 12 noon.")


def _marked(found: "re.Match[str]") -> time:
    """`4pm`, `5.30pm`, `10 in the morning`."""
    hour, minute = int(found[1]), int(found[2] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        raise _no_such_time(found[0])
    morning = found[3] in ("am", "in the morning")
    return time(hour % 12 + (0 if morning else 12), minute)


def _written(found: "re.Match[str]") -> time:
    """`16:00` and `09:30` are the 24-hour clock; so is 10.30, but 5.30 may be morning or afternoon."""
    hour, minute = int(found[1]), int(found[2])
    if hour > 23 or minute > 59:
        raise _no_such_time(found[0])
    if len(found[1]) == 1 and hour:
        raise _either(found[0], hour, minute)
    return time(hour, minute)


def _bare(found: "re.Match[str]") -> time:
    hour = int(found[1])
    if not 1 <= hour <= 12:
        raise NotUnderstood(found[0], "this is not a time I know.", EXAMPLE)
    raise _either(found[0], hour, 0)


def _past(found: "re.Match[str]") -> time:
    """`half past 4pm`. Without am or pm it is refused like a bare hour."""
    hour, mark = int(found[2]), found[3]
    if not 1 <= hour <= 12:
        raise _no_such_time(found[0])
    minutes = hour % 12 * 60 + PARTS[found[1]]
    whole, minute = divmod(minutes % 720, 60)
    if mark is None:
        raise _either(found[0], whole, minute)
    return time(_on_its_side(whole, hour, found[1], mark == "pm"), minute)


def _on_its_side(whole: int, hour: int, part: str, afternoon: bool) -> int:
    """Quarter to 12pm is before noon, and quarter to 12am after 11 at night."""
    before_twelve = part == "quarter to" and hour == 12
    return whole + (12 if afternoon != before_twelve else 0)


def _no_such_time(typed: str) -> NotUnderstood:
    return NotUnderstood(typed, "there is no such time.", EXAMPLE)


def _either(typed: str, hour: int, minute: int) -> NotUnderstood:
    morning, evening = time(hour % 12, minute), time(hour % 12 + 12, minute)
    if (hour % 12, minute) == (0, 0):
        return NotUnderstood(typed, "12 noon, or 12 at night?", "12 noon")
    return NotUnderstood(typed, f"{spelt_clock(morning)} or {spelt_clock(evening)}?", spelt_clock(evening))


SHAPES: tuple[Shape, ...] = (
    (NOON, _noon),
    (MIDNIGHT, _midnight),
    (MARKED, _marked),
    (WRITTEN, _written),
    (PAST, _past),
    (BARE, _bare),
)
