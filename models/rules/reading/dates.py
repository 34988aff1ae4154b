"""Days of the month, with their month if it is said: "the 21st", "5/12", "dec 5", "twenty second of march"."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.rules.reading.months import month_beside
from models.rules.reading.ordinals import ORDINALS, TENS, day_number, ordinal_at
from models.rules.reading.tokens import Token, word_at


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month; month and year if said. `bare`: an ordinal alone, which may be a place in the list."""

    day: int
    month: int | None
    year: int | None
    length: int
    bare: bool = False


def date_at(tokens: Sequence[Token], at: int) -> Day | None:
    """The day of a month that starts here, if one does."""
    return _slashed(tokens[at]) or _worded(tokens, at)


def _slashed(token: Token) -> Day | None:
    """ "5/12", "5.12", "13.3.27": day first."""
    for mark in "/.":
        parts = token.word.split(mark)
        if len(parts) in (2, 3) and all(p.isascii() and p.isdigit() and len(p) <= 4 for p in parts):
            day, month = int(parts[0]), int(parts[1])
            if 1 <= day <= 31 and 1 <= month <= 12:
                return Day(day, month, _year(parts[2]) if len(parts) == 3 else None, 1)
    return None


def _year(word: str) -> int | None:
    return 2000 + int(word) if len(word) == 2 else int(word) if len(word) == 4 and word.startswith("20") else None


def _worded(tokens: Sequence[Token], at: int) -> Day | None:
    ordinal = ordinal_at(tokens, at)
    if ordinal:
        return _with_month(tokens, at, *ordinal)
    number = day_number(tokens[at])
    if number is None:
        return _month_first(tokens, at)
    found = _with_month(tokens, at, number, 1)
    return found if found.month else None


def _with_month(tokens: Sequence[Token], at: int, day: int, used: int) -> Day:
    of = word_at(tokens, at + used) == "of"
    month = month_beside(tokens, at + used + of)
    if month is None:
        return Day(day, None, None, used, bare=True)
    used += of + 1
    after = word_at(tokens, at + used)
    year = _year(after) if after.isdigit() and len(after) == 4 else None
    return Day(day, month, year, used + (year is not None))


def _month_first(tokens: Sequence[Token], at: int) -> Day | None:
    month = month_beside(tokens, at)
    used = 1 + (word_at(tokens, at + 1) == "the")
    if month is None or at + used >= len(tokens):
        return None
    ordinal = ordinal_at(tokens, at + used)
    if ordinal:
        return Day(ordinal[0], month, None, used + ordinal[1])
    number = day_number(tokens[at + used])
    return None if number is None else Day(number, month, None, used + 1)


__all__ = ["ORDINALS", "TENS", "Day", "date_at"]
