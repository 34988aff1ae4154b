"""Weekends, and the weekdays between them."""

from models.rules.reading.areas import Area, Found, Sort, days_area
from models.rules.reading.weeks import NTH, by_weekday, span
from models.rules.reading.world import NONE, World, later

_WEEKDAYS, _WEEKEND, _MIDWEEK = range(5), range(5, 7), range(1, 4)
_DAYS = {
    ("weekend",): _WEEKEND,
    ("weekends",): _WEEKEND,
    ("midweek",): _MIDWEEK,
    ("weekdays",): _WEEKDAYS,
    ("weekday",): _WEEKDAYS,
    ("week", "days"): _WEEKDAYS,
    ("week", "day"): _WEEKDAYS,
    ("during", "the", "week"): _WEEKDAYS,
    ("through", "the", "week"): _WEEKDAYS,
    ("in", "the", "week"): _WEEKDAYS,
}


def weekend_of(words: list[str], world: World) -> Found | None:
    """ "weekends", "midweek", "in the week", "next weekend", "the first weekend"."""
    ahead = {"this": 0, "next": 1}.get(words[0]) if words else None
    if ahead is not None and words[1:2] in (["weekend"], ["weekends"]):
        first, last = world.week_of(later(world.today, 7 * ahead))
        return span(Sort.WEEK, world, later(first, 5), last), 2
    nth = NTH.get(words[0]) if words[1:2] == ["weekend"] else None
    if nth is not None:
        return _nth_weekend(world, nth), 2
    said = next((length for length in (1, 2, 3) if tuple(words[:length]) in _DAYS), 0)
    return (by_weekday(world, _DAYS[tuple(words[:said])]), said) if said else None


def _nth_weekend(world: World, nth: int) -> Area:
    """ "the first weekend": of those that are offered."""
    starts = sorted({world.week_of(day)[0] for day in world.dates(world.all) if day.weekday() > 4})
    if not -len(starts) <= nth < len(starts):
        return days_area(Sort.WEEK, NONE)
    return span(Sort.WEEK, world, later(starts[nth], 5), later(starts[nth], 6))
