"""Clock times in words and figures: "half 4", "4.30", "1630", "6ish", "quarter to 5", "seven o'clock"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules.reading.tokens import Token, word_at, words_of
from models.rules.reading.wordlist import listed

WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twentyfive": 25, "half": 30}
SPOKEN = {"fifteen": 15, "thirty": 30, "forty five": 45, "fortyfive": 45}
_ROUGHLY = listed("about around roughly approx say")
_HALVES = {
    ("am",): 0,
    ("pm",): 12,
    ("a", ".", "m"): 0,
    ("p", ".", "m"): 12,
    ("in", "the", "morning"): 0,
    ("in", "the", "afternoon"): 12,
    ("in", "the", "evening"): 12,
    ("at", "night"): 12,
}


@dataclass(frozen=True, slots=True)
class Time:
    """A minute of the day, how many tokens said it, whether marked as a time, and whether am or pm was said."""

    minute: int
    length: int
    marked: bool
    settled: bool = False


def hour_minute(hour: int, minute: int, half: int | None = None) -> int | None:
    """A minute of the day: bare hours 1-7 are pm, 8-11 am, 12 noon; `half` 0 for am, 12 for pm."""
    if minute > 59 or hour > 24:
        return None
    if half is not None:
        return (hour % 12 + half) * 60 + minute if hour <= 12 else hour * 60 + minute
    return (hour + 12 if 1 <= hour <= 7 else hour % 24) * 60 + minute


def time_at(tokens: Sequence[Token], at: int) -> Time | None:
    """The clock time that starts here, if one does. A bare number counts, but is not `marked`."""
    skipped = 0
    while word_at(tokens, at + skipped) in _ROUGHLY:
        skipped += 1
    found = _spoken(tokens, at + skipped) or _figures(tokens, at + skipped)
    return replace(found, length=found.length + skipped) if found else None


def hour_of(token: Token) -> int | None:
    """The hour a single number token could mean."""
    if token.is_number and len(token.word) <= 2:
        value = int(token.word)
        return value if 1 <= value <= 23 else None
    return WORDS.get(token.word)


def _spoken(tokens: Sequence[Token], at: int) -> Time | None:
    """ "half 4", "half past four", "quarter to 5", "ten past six", "midday"."""
    if word_at(tokens, at) == "midday":
        return Time(12 * 60, 1, True, True)
    step = int(word_at(tokens, at) == "a")
    first, way = word_at(tokens, at + step), word_at(tokens, at + step + 1)
    away = _minutes_of(first)
    if away is None:
        return None
    if way in {"past", "gone"} or (way == "to" and not first.isdigit()):
        return _shifted(tokens, at, step + 2, -away if way == "to" else away)
    return _shifted(tokens, at, step + 1, away) if first == "half" else None


def _minutes_of(word: str) -> int | None:
    figures = word.isascii() and word.isdigit() and len(word) == 2
    return int(word) if figures else MINUTES.get(word)


def _shifted(tokens: Sequence[Token], at: int, used: int, minutes: int) -> Time | None:
    hour = hour_of(tokens[at + used]) if at + used < len(tokens) else None
    if hour is None or hour > 12:
        return None
    half, more = _meridiem(tokens, at + used + 1)
    minute = hour_minute(hour, 0, half)
    return None if minute is None else Time(minute + minutes, used + 1 + more, True, half is not None)


def _figures(tokens: Sequence[Token], at: int) -> Time | None:
    """ "4", "4pm", "4.30", "16:30", "1630", "four thirty", "6 o'clock", "6ish"."""
    pair = _clock_pair(tokens, at) if at < len(tokens) else None
    if pair is None:
        return None
    hour, minute, used, marked = pair
    half, more = _meridiem(tokens, at + used)
    used += more
    trimmings = _trimmings(tokens, at + used)
    value = hour_minute(hour, minute, half)
    if value is None:
        return None
    said = half is not None
    return Time(value, used + trimmings, marked or said or trimmings > 0, said or hour > 12)


def _clock_pair(tokens: Sequence[Token], at: int) -> tuple[int, int, int, bool] | None:
    """Hour, minutes, tokens used, and whether the form alone marks a time."""
    figures = _pointed(tokens[at].word) or _run_together(tokens[at].word)
    if figures:
        return *figures, 1, True
    hour = hour_of(tokens[at])
    if hour is None:
        return None
    minutes = SPOKEN.get(word_at(tokens, at + 1)) if hour <= 12 else None
    return (hour, 0, 1, False) if minutes is None else (hour, minutes, 2, True)


def _pointed(word: str) -> tuple[int, int] | None:
    """ "4.30", "16:30"."""
    for mark in ":.":
        hour, _, minute = word.partition(mark)
        if hour.isdigit() and minute.isdigit() and len(minute) == 2 and len(hour) <= 2:
            return (int(hour), int(minute)) if int(hour) <= 24 and int(minute) < 60 else None
    return None


def _run_together(word: str) -> tuple[int, int] | None:
    """ "1630"."""
    if not (word.isascii() and word.isdigit() and len(word) == 4):
        return None
    hour, minute = int(word[:2]), int(word[2:])
    return (hour, minute) if hour < 24 and minute < 60 and minute % 5 == 0 else None


def _trimmings(tokens: Sequence[Token], at: int) -> int:
    """How many tokens here only mark the number before them as a time: "o'clock", "ish", "hours"."""
    used = 0
    while more := _oclock(tokens, at + used):
        used += more
    return used + (2 if words_of(tokens, at + used, 2) == ("-", "ish") else 0)


def _oclock(tokens: Sequence[Token], at: int) -> int:
    if word_at(tokens, at) in {"oclock", "ish", "hours"}:
        return 1
    return 2 if words_of(tokens, at, 2) == ("o", "clock") else 0


def _meridiem(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """Am or pm said here, and how many tokens said it. "in the morning" counts, "4 i am" does not."""
    for length in (1, 2, 3):
        half = _HALVES.get(words_of(tokens, at, length))
        if half is not None:
            return half, length
    return None, 0
