""" "That one", "those", "after that": what words mean that point back."""

from datetime import date

from models.rules.reading.account import Account
from models.rules.reading.areas import DAYS, Area, Sort, days_area, limit_area, only_within
from models.rules.reading.world import NONE, Slots, later


def pointed(account: Account, area: Area) -> Area | None:
    """ "that one", "those": what was named last."""
    if area.doubt:
        return _the_two(account, area)
    if area.sort == Sort.AFTER_THAT:
        return _before_that(account) if area.single else _after_that(account)
    if area.sort == Sort.THAT:
        if area.minute is None:
            return _day_of(account.last_area)
        return _one_after(account) if area.minute else _soonest(account)
    if area.sort == Sort.PLACE and account.last_area is not None and account.last_area.among:
        return _place_among(account, area, account.last_area.among)
    if area.sort == Sort.THOSE:
        last = account.last_area
        if last is not None and last.plural and last.sort in DAYS and not last.doubt:
            return last  # "the sats are ok but i have the kids tuesdays so those are out"
        if account.mentioned:
            m = account.mentioned
            return Area(Sort.THOSE, m, NONE, m, m, plural=True)
        every = account.world.all
        return Area(Sort.ALL, every, NONE, every, None, plural=True)
    return area


def _the_two(account: Account, area: Area) -> Area:
    """ "the 28th and the 5th im free so either of those is fine": either or both, where just two were named."""
    named = account.mentioned
    if area.sort != Sort.THOSE or not area.many or len(named) != 2:
        return area
    return Area(Sort.THOSE, named, NONE, named, named, plural=True)


def _one_after(account: Account) -> Area:
    """ "cant do this thurs but the one after is fine": the same weekday, the next time it is offered."""
    dates = account.world.dates(account.last_area.inside | account.last_area.touched) if account.last_area else ()
    last = max(dates, default=None)
    later_on = [day for day in account.world.dates(account.world.all) if last and day > last and _alike(day, last)]
    first = min(later_on, default=None)
    return Area(Sort.DATE, doubt=True) if first is None else days_area(Sort.DATE, account.world.within(first, first))


def _alike(one: date, other: date) -> bool:
    return one.weekday() == other.weekday()


def _soonest(account: Account) -> Area | None:
    """ "wednesdays, but not this one": the first of the days named."""
    area = account.last_area
    if area is None or not area.plural:
        return area
    first = min(account.world.dates(area.inside), default=None)
    return area if first is None else days_area(Sort.DATE, account.world.within(first, first) & area.inside)


def _place_among(account: Account, place: Area, among: Slots) -> Area:
    """ "the second thursday, not the first": a place among the days it was last counted in."""
    order = account.world.in_time_order(among)
    return days_area(Sort.DATE, frozenset(order[at] for at in place.inside if at < len(order)))


def _day_of(area: Area | None) -> Area | None:
    """ "tues I finish at 4 so could do that one": the slots of that day, not the hours."""
    if area is None or not area.limit or not area.days:
        return area
    return days_area(Sort.DATE, area.days)


def ends(area: Area) -> bool:
    """Whether it has an end that "after that" can mean: an hour, or a last day."""
    dated = area.dates is not None and area.dates[1] < date.max and not area.timed and not area.doubt
    return (area.minute is not None and area.limit) or (dated and area.sort in DAYS)


def _before_that(account: Account) -> Area:
    """ "I start at 2 so it needs to be before then"."""
    busy = account.since
    if busy is None or busy.minute is None:
        return Area(Sort.HOURS, doubt=True)
    area = limit_area(account.world, 0, busy.minute)
    return area if busy.days is None else only_within(area, busy.days)


def _after_that(account: Account) -> Area:
    """ "I finish at 3 so after that is fine": from the end of what keeps them, on those days."""
    busy = account.until
    if busy is not None and busy.minute is None and busy.dates is not None:
        inside = account.world.within(later(busy.dates[1], 1), date.max)
        return Area(Sort.SPAN, inside, account.world.all - inside, inside, limit=True, plural=True)
    if busy is None or busy.minute is None:
        return Area(Sort.HOURS, doubt=True)
    area = limit_area(account.world, busy.minute)
    return area if busy.days is None else only_within(area, busy.days)
