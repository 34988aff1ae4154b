"""Dates as a reply writes them, told apart from times and option numbers."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import Area, Found, Sort, days_area, unfixed
from models.rules.reading.clock import time_at
from models.rules.reading.dates import Day, date_at
from models.rules.reading.limitwords import starts
from models.rules.reading.months import month_beside, month_word
from models.rules.reading.numbers import number_of, numbered
from models.rules.reading.ordinals import day_number
from models.rules.reading.resolving import date_area, date_slots, month_area
from models.rules.reading.stretches import dates_at
from models.rules.reading.tokens import Token, word_at, words_of
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.weeks import span
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World, later


def date_of(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    day = date_at(tokens, at)
    if day is None:
        return _number_as_date(tokens, at, world)
    if _is_clock(tokens, at, world, day) or _places_among_days(tokens, at, day):
        return None
    if "/" in tokens[at].word and _as_numbers(tokens[at], world):
        return (unfixed(Sort.DATE) if date_slots(world, day) else _listed(tokens[at], world)), day.length
    area = date_area(world, day)
    if day.bare and not _dated(tokens, at, day):
        area = _or_place(area, day, world)
    return area, day.length


def _places_among_days(tokens: Sequence[Token], at: int, day: Day) -> bool:
    """ "the first thursday": a small ordinal straight before a weekday counts those days."""
    after = word_at(tokens, at + day.length)
    return day.bare and ((day.day <= 4 and after in WEEKDAYS) or after in {"week", "month", "half", "thing", "part"})


def _is_clock(tokens: Sequence[Token], at: int, world: World, day: Day) -> bool:
    """ "4.30" is a time; "5.12" a date, unless only a slot at 5.12 is offered or am or pm follows."""
    time = time_at(tokens, at)
    if "." not in tokens[at].word or time is None:
        return False
    return time.length > 1 or bool(world.starting(time.minute)) or not date_slots(world, day)


def _as_numbers(token: Token, world: World) -> bool:
    parts = token.word.split("/")
    return all(len(part) == 1 for part in parts) and all(numbered(world, int(part[:3])).offered for part in parts)


def _listed(token: Token, world: World) -> Area:
    places = frozenset(i for part in token.word.split("/") for i in numbered(world, int(part[:3])).inside)
    return days_area(Sort.NUMBER, places, plural=True)


def _dated(tokens: Sequence[Token], at: int, day: Day) -> bool:
    """Whether a bare ordinal stands beside a weekday, which makes it a date."""
    before = word_at(tokens, at - 2) if word_at(tokens, at - 1) == "the" else word_at(tokens, at - 1)
    return before in WEEKDAYS or word_at(tokens, at + day.length) in WEEKDAYS


def _or_place(area: Area, day: Day, world: World) -> Area:
    """A bare ordinal is a date if a slot falls on it, a place if none does, a doubt if the place is another."""
    place = frozenset({day.day - 1}) if day.day <= len(world.slots) else frozenset()
    if not area.inside:
        return days_area(Sort.PLACE, place) if place else area
    return area if place <= area.inside else replace(area, doubt=True)


def _number_as_date(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """ "the 14", "mon 22", "14 and 16 dec": a number no option carries, where a date is meant."""
    number = day_number(tokens[at])
    if number is None:
        return None
    month = _month_ahead(tokens, at)
    day = Day(number, month, None, 1)
    if month:
        return date_area(world, day), 1
    if numbered(world, number).offered or not date_slots(world, day):
        return None
    before = word_at(tokens, at - 1)
    return (date_area(world, day), 1) if before in {"the", "on"} or before in WEEKDAYS else None


_JOINS = listed(", and or & to - till")


def _month_ahead(tokens: Sequence[Token], at: int) -> int | None:
    """The month that ends a list of days ("14 and 16 dec", "14th, 16th dec")."""
    ahead = at + 1
    while ahead + 1 < len(tokens) and tokens[ahead].word in _JOINS and number_of(tokens[ahead + 1]):
        ahead += 2 + (word_at(tokens, ahead + 2) in {"st", "nd", "rd", "th"})
    return month_beside(tokens, ahead) if ahead > at + 1 else None


_COMMENCING = (
    ("week", "commencing"),
    ("with", "/", "see"),
    ("with", "/", "c"),
    ("week", "beginning"),
    ("week", "starting"),
    ("week", "of"),
    ("commencing",),
)


def commencing_of(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """ "w/c 7th": the seven days from that date."""
    words = words_of(tokens, at, 5)
    lead = int(words[:1] == ("the",))
    said = starts(words, lead, _COMMENCING)
    used = lead + said + (words[lead + said : lead + said + 1] == ("the",))
    found = dates_at(tokens, at + used, world) if said and at + used < len(tokens) else None
    if found is None:
        return None
    first = found[0][0]
    return span(Sort.WEEK, world, first, later(first, 6)), used + found[1]


def month_of(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    month = month_word(tokens, at)
    if month is None:
        return None
    before = word_at(tokens, at - 1)
    area = month_area(world, month)
    return (unfixed(Sort.MONTH) if before in {"early", "late", "mid"} else area), 1
