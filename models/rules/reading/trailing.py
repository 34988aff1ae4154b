"""Limits whose words stand after the time: "6ish onwards", "9th onwards", "5 or later", "3 at the latest"."""

from collections.abc import Sequence
from datetime import date

from models.rules.reading.areas import Found, Sort, dates_limit, limit_area
from models.rules.reading.clock import time_at
from models.rules.reading.dates import date_at
from models.rules.reading.limitwords import BACKWARDS, ONWARDS, starts
from models.rules.reading.numbers import HERALDS
from models.rules.reading.stretches import dates_at, for_days
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.weeks import span
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World, later


def trailing(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    """The limit that words after the dates or the time here make of them, if they do."""
    return _after_dates(tokens, words, at, world) or _after_time(tokens, words, at, world)


def _after_dates(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    found = dates_at(tokens, at, world) if not tokens[at].is_number or date_at(tokens, at) else None
    if found is None:
        return None
    (first, last), length = found
    end = at + length
    onwards, backwards = starts(words, end, ONWARDS), starts(words, end, BACKWARDS)
    if onwards and not _begins_anew(tokens, words, end):
        return dates_limit(world, first, date.max), length + onwards
    if backwards:
        return dates_limit(world, date.min, last), length + backwards
    lasting = for_days(words, end) if first == last and tokens[at].word not in WEEKDAYS else None
    if lasting is None:
        return None
    # "to Turkey on the 3rd for 2 weeks": the days from then.
    return span(Sort.SPAN, world, first, later(first, lasting[0] - 1)), length + lasting[1]


def _after_time(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    time = time_at(tokens, at) if tokens[at].word not in HERALDS else None
    if time is None:
        return None
    end = at + time.length
    onwards, backwards = starts(words, end, ONWARDS), starts(words, end, BACKWARDS)
    if onwards and not _begins_anew(tokens, words, end) and (words[end] != "+" or time.marked):
        return limit_area(world, time.minute), time.length + onwards
    return (limit_area(world, 0, time.minute), time.length + backwards) if backwards else None


_ASKING = listed("can could do does will what whats where wheres when who whos how")


def _begins_anew(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """ "weds or after 5 on thurs", "weds + thurs": what follows has a time of its own; or "3 plus is there parking"."""
    if words[at] in {"+", "plus"} and at + 1 < len(words):
        asks = words[at + 1] in _ASKING or words[at + 1 : at + 3] in (("is", "there"), ("are", "there"))
        return asks or tokens[at + 1].is_number or words[at + 1] in WEEKDAYS or words[at + 1] in PLURALS
    return words[at] in {"or", "and"} and at + 2 < len(words) and time_at(tokens, at + 2) is not None
