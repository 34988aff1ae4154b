"""The dates that day words stand for ("the 9th", "march", "weds the 9th"), and how long ("for two weeks")."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Found
from models.rules.reading.dates import date_at
from models.rules.reading.days import day_at
from models.rules.reading.months import month_word
from models.rules.reading.resolving import date_area, month_area
from models.rules.reading.tokens import Token, words_of
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.weeks import COUNTS, coming
from models.rules.reading.world import World

_UNITS = {"week": 7, "weeks": 7, "fortnight": 14, "day": 1, "days": 1}


def dates_at(tokens: Sequence[Token], at: int, world: World) -> tuple[tuple[date, date], int] | None:
    """The first and last date that the day words here stand for, where they stand for some."""
    found = _named(tokens, at, world)
    if found and found[1] == 1 and tokens[at].word in WEEKDAYS:
        found = _weekday_dated(tokens, at, world) or found
    if found is None:
        return None
    dates = found[0].dates or _coming(tokens[at].word, world)
    return (dates, found[1]) if dates else None


def for_days(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "for a week", "for ten days": how many days, and how many words said it."""
    if at + 2 >= len(words) or words[at] != "for":
        return None
    said = words[at + 1]
    count = COUNTS.get(said) or (int(said) if said.isdigit() and len(said) < 3 else 0)
    days = count * _UNITS.get(words[at + 2], 0)
    return (days, 3) if days else None


def _named(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    day = date_at(tokens, at)
    if day:
        return date_area(world, day), day.length
    month = month_word(tokens, at)
    if month:
        return month_area(world, month), 1
    found = day_at(tokens, at, world)
    if found and words_of(tokens, at, found[1]) in {("new", "year"), ("new", "years")}:
        return _first_day(found[0]), found[1]
    return found


def _first_day(area: Area) -> Area:
    return replace(area, dates=(area.dates[0], area.dates[0]) if area.dates else None)


def _weekday_dated(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """ "weds 9th": the date beside the weekday."""
    day = date_at(tokens, at + 1) if at + 1 < len(tokens) else None
    area = date_area(world, day) if day else None
    return (area, 1 + day.length) if day and area and area.dates else None


def _coming(word: str, world: World) -> tuple[date, date] | None:
    """The coming such day, for a weekday that stands for no one date."""
    if word not in WEEKDAYS:
        return None
    day = coming(world.today, WEEKDAYS[word])
    return day, day
