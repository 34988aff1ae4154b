"""Weeks and months by name, and so many weeks on."""

from collections.abc import Collection
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, days_area
from models.rules.reading.months import MONTHS
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.world import World, later

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


def by_weekday(world: World, days: Collection[int]) -> Area:
    """The slots on these days of the week; Monday is 0."""
    return days_area(Sort.WEEKDAY, world.on(lambda day: day.weekday() in days), plural=True)


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today (not today itself)."""
    return later(today, (weekday - today.weekday() - 1) % 7 + 1)


def weeks_of(world: World) -> frozenset[date]:
    """The Mondays of the weeks the slots are in."""
    return frozenset(world.week_of(slot.start.date())[0] for slot in world.slots)


def weeks_on(words: list[str], world: World) -> Found | None:
    """ "a week on thurs", "two weeks today", "a fortnight on mon", "week on mon"."""
    lead = int(words[:1] == ["in"])
    if words[lead : lead + 1] != ["fortnight"] and words[:2] != ["week", "on"]:
        return _so_many_weeks(words, world)
    found = _so_many_weeks(["a", *words[lead:]], world)
    return (found[0], found[1] - 1) if found else None


def _so_many_weeks(words: list[str], world: World) -> Found | None:
    lead = int(words[:1] == ["in"])
    count = COUNTS.get(words[lead]) if len(words) > lead + 2 else None
    if count is None or words[lead + 1] not in {"week", "weeks", "fortnight"}:
        return None
    days = count * (14 if words[lead + 1] == "fortnight" else 7)
    used = lead + 2 + (words[lead + 2] in {"on", "from", "this", "time"})
    end = words[used] if len(words) > used else ""
    if end in WEEKDAYS:
        return one_day(world, later(coming(world.today, WEEKDAYS[end]), days)), used + 1
    if end in {"today", "tomorrow", "tonight"}:
        return one_day(world, later(world.today, days + (end == "tomorrow"))), used + 1
    return None


def week_of(words: list[str], world: World) -> Found | None:
    """ "this week", "next month", "the week after next", "the rest of the week"."""
    lead = int(words[:1] == ["the"])
    shape = words[lead : lead + 3]
    if shape == ["week", "after", "next"]:
        return _week_ahead(world, 2), lead + 3
    area = _this_or_next(shape, world)
    if area:
        return area, lead + 2
    if words[:2] == ["rest", "of"] and words[2:4] in (["this", "week"], ["the", "week"], ["next", "week"]):
        return _rest_of_week(words, world), 4
    if shape[:2] in (["that", "week"], ["same", "week"], ["whole", "week"]) and len(weeks_of(world)) == 1:
        return days_area(Sort.WEEK, world.all, plural=True), lead + 2
    return None


def _this_or_next(shape: list[str], world: World) -> Area | None:
    if shape[:1] not in (["this"], ["next"]):
        return None
    ahead = int(shape[0] == "next")
    if shape[1:2] == ["month"]:
        return _month_ahead(world, ahead)
    return _week_ahead(world, ahead) if shape[1:2] in (["week"], ["weeks"]) else None


def _rest_of_week(words: list[str], world: World) -> Area:
    if words[2] == "the":
        return Area(Sort.REST, plural=True)
    return _week_ahead(world, int(words[2] == "next"))


NTH = {"first": 0, "1": 0, "second": 1, "third": 2, "last": -1}


def week_of_month(words: list[str], world: World) -> Found | None:
    """ "first week of march", "last week of feb": seven days of the month."""
    said = words
    words = [word for at, word in enumerate(words) if not (word in {"st", "nd", "rd"} and words[at - 1].isdigit())]
    lead = 1 if words[:1] == ["the"] else 0
    nth = NTH.get(words[lead]) if len(words) > lead + 2 else None
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
