"""Clock times in words and figures: "half 4", "4.30", "1630", "6ish", "quarter to 5", "seven o'clock"."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.rules.reading.tokens import Token
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
ROUGH = listed("ish about around roughly approx say like circa latest earliest")
MERIDIEM = {"am": 0, "pm": 12, "a": 0, "p": 12}


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
    while at + skipped < len(tokens) and tokens[at + skipped].word in {
        "about",
        "around",
        "roughly",
        "approx",
        "say",
    }:
        skipped += 1
    found = _spoken(tokens, at + skipped) or _figures(tokens, at + skipped)
    if found is None:
        return None
    return Time(found.minute, found.length + skipped, found.marked, found.settled)


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def hour_of(token: Token) -> int | None:
    """The hour a single number token could mean."""
    if token.is_number and len(token.word) <= 2:
        value = int(token.word)
        return value if 1 <= value <= 23 else None
    return WORDS.get(token.word)


def _spoken(tokens: Sequence[Token], at: int) -> Time | None:
    """ "half 4", "half past four", "quarter to 5", "ten past six", "midday"."""
    if _word(tokens, at) == "midday":
        return Time(12 * 60, 1, True, True)
    step = 1 if _word(tokens, at) == "a" else 0
    first = _word(tokens, at + step)
    away = MINUTES.get(first, int(first) if first.isascii() and first.isdigit() and len(first) == 2 else None)
    if away is None:
        return None
    way, used = _word(tokens, at + step + 1), step + 2
    if way not in {"past", "to", "gone"} or (way == "to" and first != "quarter" and first.isdigit()):
        if first != "half":
            return None
        way, used = "past", step + 1
    return _shifted(tokens, at, used, away if way != "to" else -away)


def _shifted(tokens: Sequence[Token], at: int, used: int, minutes: int) -> Time | None:
    hour = hour_of(tokens[at + used]) if at + used < len(tokens) else None
    if hour is None or hour > 12:
        return None
    half, more = _meridiem(tokens, at + used + 1)
    minute = hour_minute(hour, 0, half)
    return None if minute is None else Time(minute + minutes, used + 1 + more, True, half is not None)


def _figures(tokens: Sequence[Token], at: int) -> Time | None:
    """ "4", "4pm", "4.30", "16:30", "1630", "four thirty", "6 o'clock", "6ish"."""
    if at >= len(tokens):
        return None
    pair = _clock_pair(tokens, at)
    if pair is None:
        return None
    hour, minute, used, marked = pair
    half, more = _meridiem(tokens, at + used)
    used += more
    while _word(tokens, at + used) in {"oclock", "ish", "hours"} or (
        _word(tokens, at + used) in {"o"} and _word(tokens, at + used + 1) == "clock"
    ):
        used += 2 if _word(tokens, at + used) == "o" else 1
        marked = True
    if _word(tokens, at + used) == "-" and _word(tokens, at + used + 1) == "ish":
        used, marked = used + 2, True
    value = hour_minute(hour, minute, half)
    return None if value is None else Time(value, used, marked or half is not None, half is not None or hour > 12)


def _clock_pair(tokens: Sequence[Token], at: int) -> tuple[int, int, int, bool] | None:
    """Hour, minutes, tokens used, and whether the form alone marks a time."""
    word = tokens[at].word
    for mark in ":.":
        hour, sep, minute = word.partition(mark)
        if sep and hour.isdigit() and minute.isdigit() and len(minute) == 2 and len(hour) <= 2:
            return (int(hour), int(minute), 1, True) if int(hour) <= 24 and int(minute) < 60 else None
    if (
        word.isascii()
        and word.isdigit()
        and len(word) == 4
        and int(word[:2]) < 24
        and int(word[2:]) % 5 == 0
        and int(word[2:]) < 60
    ):
        return int(word[:2]), int(word[2:]), 1, True
    hour_said = hour_of(tokens[at])
    if hour_said is None:
        return None
    following = _word(tokens, at + 1)
    if following in SPOKEN and hour_said <= 12:
        return hour_said, SPOKEN[following], 2, True
    return hour_said, 0, 1, False


def _meridiem(tokens: Sequence[Token], at: int) -> tuple[int | None, int]:
    """Am or pm said here, and how many tokens said it. "in the morning" counts, "4 i am" does not."""
    word = _word(tokens, at)
    if word in {"am", "pm"}:
        return MERIDIEM[word], 1
    if word in {"a", "p"} and _word(tokens, at + 1) == "." and _word(tokens, at + 2) == "m":
        return MERIDIEM[word], 3
    words = tuple(_word(tokens, at + i) for i in range(3))
    if words[:2] == ("in", "the") and words[2] in {"morning", "afternoon", "evening"}:
        return (0 if words[2] == "morning" else 12), 3
    if words[:2] == ("at", "night"):
        return 12, 2
    return None, 0
