"""Which date of the calendar, and which slots, a day of the month or a month means."""

from datetime import date

from models.rules.reading.areas import Area, Sort, days_area
from models.rules.reading.dates import Day
from models.rules.reading.world import Slots, World, later


def date_area(world: World, day: Day) -> Area:
    """The slots on that day; without a month, any slot with that day of the month."""
    when = resolve(world, day)
    return days_area(Sort.DATE, date_slots(world, day), dates=(when, when) if when else None)


def resolve(world: World, day: Day, since: date | None = None) -> date | None:
    """The date meant: that of a slot if one fits, or else the next such day from `since` or today."""
    fits = sorted(world.dates(date_slots(world, day)))
    start = since or later(world.today, -31)
    for found in fits:
        if found >= start:
            return found
    return _next_such(since or world.today, day)


def date_slots(world: World, day: Day) -> Slots:
    return world.on(lambda d: d.day == day.day and day.month in (None, d.month) and day.year in (None, d.year))


def _next_such(since: date, day: Day) -> date | None:
    """The first such date from `since`, looking a year ahead."""
    for step in range(14):
        month = (since.month - 1 + step) % 12 + 1
        year = since.year + (since.month - 1 + step) // 12
        if day.month in (None, month) and day.year in (None, year):
            found = _real_date(year, month, day.day)
            if found and found >= since:
                return found
    return None


def _real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_area(world: World, month: int) -> Area:
    """The slots in a month (the next such month, for limits around it)."""
    first = _next_such(world.today.replace(day=1), Day(1, month, None, 1))
    dates = (first, later(later(first, 31).replace(day=1), -1)) if first else None
    return days_area(Sort.MONTH, world.on(lambda d: d.month == month), plural=True, dates=dates)
