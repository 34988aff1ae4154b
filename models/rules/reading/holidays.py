"""Christmas, Easter and the bank holidays."""

from datetime import date

from models.rules.reading.areas import Area, Found, Sort, days_area, unfixed
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.weeks import one_day, span
from models.rules.reading.world import World, later

HOLIDAYS: dict[tuple[str, ...], tuple[int, int]] = {
    ("bonfire", "night"): (11, 5),
    ("guy", "fawkes"): (11, 5),
    ("halloween",): (10, 31),
    ("valentines", "day"): (2, 14),
    ("christmas", "eve"): (12, 24),
    ("christmas", "evening"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("boxing", "day"): (12, 26),
    ("new", "years", "eve"): (12, 31),
    ("new", "years", "day"): (1, 1),
    ("new", "year", "eve"): (12, 31),
    ("new", "year", "day"): (1, 1),
    ("new", "years", "evening"): (12, 31),
    ("good", "friday"): (3, 26),
    ("good", "fri"): (3, 26),
    ("easter", "monday"): (3, 29),
    ("easter", "mon"): (3, 29),
    ("easter", "sunday"): (3, 28),
}


BANK_HOLIDAYS = frozenset(
    date(*parts)
    for parts in (
        (2026, 8, 31),
        (2026, 12, 25),
        (2026, 12, 28),
        (2027, 1, 1),
        (2027, 3, 26),
        (2027, 3, 29),
        (2027, 5, 3),
        (2027, 5, 31),
        (2027, 8, 30),
    )
)


def holiday_of(words: list[str], world: World) -> Found | None:
    for length in (3, 2, 1):
        day = HOLIDAYS.get(tuple(words[:length]))
        if day:
            return _yearly(world, *day), length
    if words[:1] == ["christmas"]:
        return _yearly(world, 12, 25), 1
    if words[:2] in (["new", "year"], ["new", "years"]):
        return _month_of_new_year(world), 2
    if words[:1] == ["easter"] or words[:2] == ["half", "term"]:
        return unfixed(Sort.SPAN), 1 if words[0] == "easter" else 2
    if words[:2] == ["school", "holiday"]:
        return unfixed(Sort.SPAN), 2
    return _bank_holiday(words, world)


def _yearly(world: World, month: int, day: int) -> Area:
    year = world.today.year + ((month, day) < (world.today.month, world.today.day))
    return one_day(world, date(year, month, day))


def _month_of_new_year(world: World) -> Area:
    year = world.today.year + (world.today.month > 1)
    return span(Sort.MONTH, world, date(year, 1, 1), date(year, 1, 31))


def _bank_holiday(words: list[str], world: World) -> Found | None:
    if words[:1] != ["bank"] or words[1:2] not in (["holiday"], ["hols"], ["holidays"]):
        return None
    if words[2:3] == ["weekend"]:
        return _long_weekend(world), 3
    slots = world.on(lambda d: d in BANK_HOLIDAYS)
    weekday = WEEKDAYS.get(words[2]) if len(words) > 2 else None
    if weekday is not None:
        slots = frozenset(i for i in slots if world.slots[i].start.weekday() == weekday)
    return days_area(Sort.DATE, slots, plural=True), 2 + (weekday is not None)


def _long_weekend(world: World) -> Area:
    """The Saturday and Sunday beside a bank holiday, and the holiday: the next one there is."""
    coming = sorted(day for day in BANK_HOLIDAYS if later(day, 3) >= world.today)
    if not coming:
        return unfixed(Sort.SPAN)
    saturday = later(coming[0], 5 - coming[0].weekday() - 7 * (coming[0].weekday() == 0))
    beside = [day for day in coming if abs((day - saturday).days) <= 2]
    return span(Sort.SPAN, world, min(*beside, saturday), max(*beside, later(saturday, 1)))


def between_christmas(words: list[str], world: World) -> Found | None:
    joined = tuple(word for word in words if word not in {"the", "in"})
    for start in (("between", "christmas"), ("christmas",)):
        rest = joined[len(start) :]
        if (
            joined[: len(start)] == start
            and rest[:1]
            and rest[0] in {"and", "n", "&", "till"}
            and rest[1:2] == ("new",)
        ):
            year = world.today.year - (world.today.month == 1)
            return span(Sort.SPAN, world, date(year, 12, 27), date(year, 12, 31)), _upto(words, ("year", "years"))
    return None


def _upto(words: list[str], ends: tuple[str, ...]) -> int:
    return next((i + 1 for i, word in enumerate(words) if word in ends), len(words))
