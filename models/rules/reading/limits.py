"""Limits and ranges: "after 5", "from the 9th", "till 3", "between 12 and 4", "5-7", "mon-wed", "10th til 20th"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, dates_limit, limit_area
from models.rules.reading.clock import time_at
from models.rules.reading.limitwords import AFTER, BACKWARDS, BEFORE, ONWARDS, starts
from models.rules.reading.patterns import ENDS
from models.rules.reading.ranges import between_of, skip
from models.rules.reading.ranks import rank_at
from models.rules.reading.stretches import dates_at, for_days
from models.rules.reading.tokens import Token
from models.rules.reading.trailing import trailing
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World, later

OPEN_AFTER = listed("free ok fine good available anytime home around about can any anything whenever whatever all")
_IS_FINE = listed("is works suits would will")
_NOTHING_MORE = ENDS | listed(", n and &")
_COUNTED = listed("kids weeks days months years week of people")
_FROM_THEN = (("from",), ("since",), ("any", "time", "from"))


def limit_at(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, *, at_work: bool = False
) -> Found | None:
    """The limit or range that starts here, if one does. `at_work`: the hours are somebody's shift."""
    return (
        between_of(tokens, words, at, world, at_work)
        or _one_sided(tokens, words, at, world)
        or trailing(tokens, words, at, world)
    )


def _one_sided(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    after = starts(words, at, AFTER)
    used = after or starts(words, at, BEFORE)
    if not used or (words[at] == "earliest" and rank_at(tokens, at, world)):
        return None
    shape = tuple(words[at : at + used])
    return _around_that(words, at, shape, bool(after)) or _around_times(tokens, words, at, world, shape, bool(after))


def _around_that(words: Sequence[str], at: int, shape: Sequence[str], after: bool) -> Found | None:
    """ "after that", "before then", "busy till 2, free after"."""
    used = len(shape)
    if tuple(words[at + used : at + used + 1]) in {("that",), ("then",)} and (after or shape == ("before",)):
        return Area(Sort.AFTER_THAT, limit=True, timed=True, single=not after), used + 1
    return (Area(Sort.AFTER_THAT, limit=True, timed=True), used) if _bare_after(words, at, shape) else None


def _bare_after(words: Sequence[str], at: int, shape: Sequence[str]) -> bool:
    """ "busy till 2, free after": an "after" with nothing behind it."""
    end = at + len(shape)
    last = end >= len(words) or words[end] in _NOTHING_MORE
    if shape == ("any", "time", "after"):
        return last
    if shape != ("after",):
        return False
    return (last and at > 0 and words[at - 1] in OPEN_AFTER) or (end < len(words) and words[end] in _IS_FINE)


def _around_times(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, shape: Sequence[str], after: bool
) -> Found | None:
    """ "after 5", "from the 9th", "till 3", "by friday at the latest"."""
    start = skip(words, at + len(shape))
    if start >= len(words):
        return None
    dated = _dated_limit(tokens, words, start, world, shape, after)
    found = dated or _timed_limit(tokens, words, start, world, after)
    if found is None:
        return None
    length = start - at + found[1]
    return found[0], length + starts(words, at + length, ONWARDS if after else BACKWARDS)


def _timed_limit(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, after: bool) -> Found | None:
    time = time_at(tokens, at)
    if time is None or (not time.marked and _COUNTED.intersection(words[at + 1 : at + 2])):
        return None
    minute = time.minute
    return replace(limit_area(world, minute) if after else limit_area(world, 0, minute), minute=minute), time.length


def _dated_limit(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, shape: Sequence[str], after: bool
) -> Found | None:
    found = dates_at(tokens, at, world)
    if found is None:
        return None
    (first, last), length = found
    if not after:
        return dates_limit(world, date.min, last if shape == ("by",) else later(first, -1)), length
    lasting = for_days(words, at + length) if first == last else None
    if lasting:
        return dates_limit(world, first, later(first, lasting[0] - 1)), length + lasting[1]
    return dates_limit(world, first if shape in _FROM_THEN else later(last, 1), date.max), length


__all__ = ["AFTER", "BEFORE", "OPEN_AFTER", "limit_at"]
