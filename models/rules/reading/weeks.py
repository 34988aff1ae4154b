"""Weeks, weekends and months by name, and so many weeks on."""

from collections.abc import Callable
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, days_area
from models.rules.reading.months import MONTHS
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.world import NONE, World, later

COUNTS = {
    "a": 1,
    "one": 1,
    "1": 1,
    "two": 2,
    "2": 2,
    "three": 3,
    "3": 3,
    "four": 4,
    "4": 4,
    "five": 5,
    "5": 5,
    "six": 6,
    "6": 6,
}


def span(sort: Sort, world: World, first: date, last: date, *, plural: bool = True) -> Area:
    return days_area(sort, world.within(first, last), plural=plural, dates=(first, last))


def one_day(world: World, day: date) -> Area:
    return span(Sort.DATE, world, day, day, plural=False)


def weeks_on(words: list[str], world: World) -> Found | None:
    """ "a week on thurs", "two weeks today", "a fortnight on mon"."""
    lead = 1 if words[:1] == ["in"] else 0
    if words[lead : lead + 1] == ["fortnight"]:
        words, lead = ["a", *words[lead:]], 0
        found = weeks_on(words, world)
        return (found[0], found[1] - 1) if found else None
    if words[:2] == ["week", "on"]:
        found = weeks_on(["a", *words], world)
        return (found[0], found[1] - 1) if found else None
    count = COUNTS.get(words[lead]) if len(words) > lead else None
    if count is None or len(words) < lead + 3 or words[lead + 1] not in {"week", "weeks", "fortnight"}:
        return None
    days = count * (14 if words[lead + 1] == "fortnight" else 7)
    used = lead + 2 + (words[lead + 2] in {"on", "from", "this", "time"})
    end = words[used] if len(words) > used else ""
    if end in WEEKDAYS:
        return one_day(world, later(coming(world.today, WEEKDAYS[end]), days)), used + 1
    if end in {"today", "tomorrow", "tonight"}:
        return one_day(world, later(world.today, days + (end == "tomorrow"))), used + 1
    return None


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today (not today itself)."""
    return later(today, (weekday - today.weekday() - 1) % 7 + 1)


def week_of(words: list[str], world: World) -> Found | None:
    lead = 1 if words[:1] == ["the"] else 0
    shape = words[lead : lead + 3]
    if shape == ["week", "after", "next"]:
        return _week_ahead(world, 2), lead + 3
    if shape[:2] in (["week", "commencing"], ["week", "beginning"], ["week", "starting"]):
        return None
    if shape[:1] in (["this"], ["next"]) and shape[1:2] == ["month"]:
        return _month_ahead(world, int(shape[0] == "next")), lead + 2
    if shape[:1] in (["this"], ["next"]) and shape[1:2] in (["week"], ["weeks"]):
        return _week_ahead(world, int(shape[0] == "next")), lead + 2
    if words[:5] in (["rest", "of", "this", "week"], ["rest", "of", "the", "week"]):
        return _rest_of_week(words, world), 4
    if words[:4] in (
        ["rest", "of", "this", "week"],
        ["rest", "of", "the", "week"],
        ["rest", "of", "next", "week"],
    ):
        return _rest_of_week(words, world), 4
    if shape[:2] in (["that", "week"], ["same", "week"], ["whole", "week"]) and len(weeks_of(world)) == 1:
        return days_area(Sort.WEEK, world.all, plural=True), lead + 2
    return None


def _rest_of_week(words: list[str], world: World) -> Area:
    if words[2] == "the":
        return Area(Sort.REST, plural=True)
    return _week_ahead(world, int(words[2] == "next"))


_NTH = {"first": 0, "1": 0, "second": 1, "third": 2, "last": -1}


def week_of_month(words: list[str], world: World) -> Found | None:
    """ "first week of march", "last week of feb": seven days of the month."""
    said = words
    words = [word for at, word in enumerate(words) if not (word in {"st", "nd", "rd"} and words[at - 1].isdigit())]
    lead = 1 if words[:1] == ["the"] else 0
    nth = _NTH.get(words[lead]) if len(words) > lead + 2 else None
    if nth is None or words[lead + 1] != "week":
        return None
    of = lead + 2 + (words[lead + 2] in {"of", "in"})
    month = MONTHS.get(words[of]) if len(words) > of else None
    if month is None:
        return None
    inside = world.on(
        lambda d: d.month == month and ((d.day - 1) // 7 == nth if nth >= 0 else later(d, 7).month != d.month)
    )
    return days_area(Sort.WEEK, inside, plural=True), of + 1 + len(said) - len(words)


def _week_ahead(world: World, weeks: int) -> Area:
    return span(Sort.WEEK, world, *world.week_of(later(world.today, 7 * weeks)))


def _month_ahead(world: World, months: int) -> Area:
    first = world.today.replace(day=1)
    start = later(first, 31).replace(day=1) if months else first
    return span(Sort.MONTH, world, start, later(later(start, 31).replace(day=1), -1))


def weeks_of(world: World) -> frozenset[date]:
    """The Mondays of the weeks the slots are in."""
    return frozenset(world.week_of(slot.start.date())[0] for slot in world.slots)


def weekend_of(words: list[str], world: World) -> Found | None:
    ahead = {"this": 0, "next": 1}.get(words[0]) if words else None
    if ahead is not None and words[1:2] in (["weekend"], ["weekends"]):
        first, last = world.week_of(later(world.today, 7 * ahead))
        return span(Sort.WEEK, world, later(first, 5), last), 2
    nth = _NTH.get(words[0]) if words[1:2] == ["weekend"] else None
    if nth is not None:
        return _nth_weekend(world, nth), 2
    if words[:1] in (["weekend"], ["weekends"]):
        return by_weekday(world, lambda d: d > 4), 1
    if words[:1] == ["midweek"]:
        return by_weekday(world, lambda d: 0 < d < 4), 1
    if words[:1] in (["weekdays"], ["weekday"]):
        return by_weekday(world, lambda d: d < 5), 1
    if words[:2] in (["week", "days"], ["week", "day"]):
        return by_weekday(world, lambda d: d < 5), 2
    if words[:3] in (["during", "the", "week"], ["through", "the", "week"], ["in", "the", "week"]):
        return by_weekday(world, lambda d: d < 5), 3
    return None


def _nth_weekend(world: World, nth: int) -> Area:
    """ "the first weekend": of those that are offered."""
    starts = sorted({world.week_of(day)[0] for day in world.dates(world.all) if day.weekday() > 4})
    if not -len(starts) <= nth < len(starts):
        return days_area(Sort.WEEK, NONE)
    return span(Sort.WEEK, world, later(starts[nth], 5), later(starts[nth], 6))


def by_weekday(world: World, test: Callable[[int], bool]) -> Area:
    return days_area(Sort.WEEKDAY, world.on(lambda d: test(d.weekday())), plural=True)
