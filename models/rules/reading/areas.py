"""What a phrase covers: the slots wholly inside it, those it rules out as a limit, those it merely touches."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from models.rules.reading.world import DAY, NONE, Slots, World


class Sort(StrEnum):
    """What kind of words named the area."""

    NUMBER = "number"
    PLACE = "place in the list"
    WEEKDAY = "weekday"
    DATE = "date"
    MONTH = "month"
    WEEK = "week"
    SPAN = "span of days"
    PART = "part of day"
    RANK = "early or late one"
    CLOCK = "clock time"
    HOURS = "hours"
    AFTER_THAT = "after that"
    ANYTIME = "any time"
    ALL = "all"
    NONE = "none"
    CHOICE = "left to us"
    REST = "the rest"
    THAT = "that"
    THOSE = "those"


DAYS = frozenset({Sort.WEEKDAY, Sort.DATE, Sort.MONTH, Sort.WEEK, Sort.SPAN})
NUMBERS = frozenset({Sort.NUMBER, Sort.PLACE})
TIMES = frozenset({Sort.PART, Sort.CLOCK, Sort.HOURS, Sort.ANYTIME})


@dataclass(frozen=True, slots=True)
class Area:
    """Some slots, as a phrase names them.

    inside: a plain naming makes these `can`. outside: a limit makes these `cannot`. touched: a can't makes these
    `cannot`. days: the slots on the days it is attached to, None if no day was said. timed: a time was said.
    single: one of them only ("the evening one"). among: the slots it was picked from ("the second thursday").
    doubt: the words fit more than one thing, or nothing that is fixed. offered: False when nothing offered fits.
    """

    sort: Sort
    inside: Slots = NONE
    outside: Slots = NONE
    touched: Slots = NONE
    days: Slots | None = None
    timed: bool = False
    limit: bool = False
    plural: bool = False
    doubt: bool = False
    dates: tuple[date, date] | None = None
    minute: int | None = None
    many: bool = False
    number: int | None = None
    single: bool = False
    among: Slots | None = None

    @property
    def offered(self) -> bool:
        return bool(self.inside | self.outside | self.touched)


def days_area(sort: Sort, slots: Slots, *, plural: bool = False, dates: tuple[date, date] | None = None) -> Area:
    """An area named by days alone."""
    return Area(sort, slots, NONE, slots, slots, plural=plural, dates=dates)


def unfixed(sort: Sort) -> Area:
    """Words that fix nothing ("early", "dinner time", "half term")."""
    return Area(sort, doubt=True, timed=sort in TIMES)


def part_area(world: World, first: int, last: int, *, plural: bool = False) -> Area:
    """A named part of day, in minutes: a slot counts only if wholly inside."""
    inside, touched = _inside(world, first, last), _touched(world, first, last)
    return Area(Sort.PART, inside, NONE, touched, timed=True, plural=plural)


def limit_area(world: World, first: int = 0, last: int = 2 * DAY) -> Area:
    """A limit, in minutes: slots inside are allowed, all others ruled out."""
    inside = _inside(world, first, last)
    return Area(Sort.HOURS, inside, world.all - inside, _touched(world, first, last), timed=True, limit=True)


def dates_limit(world: World, first: date, last: date) -> Area:
    """A limit, in dates, both included: slots on them are allowed, all others ruled out."""
    inside = world.within(first, last)
    return Area(Sort.SPAN, inside, world.all - inside, inside, limit=True, plural=True, dates=(first, last))


def fuzzy_area(world: World, sure: int, never: int) -> Area:
    """A limit with a grey edge: starts from `sure` are allowed, before `never` ruled out, between unknown."""
    inside = frozenset(i for i in world.all if world.begins(i) >= sure)
    outside = frozenset(i for i in world.all if world.begins(i) < never)
    return Area(Sort.HOURS, inside, outside, _touched(world, sure, 2 * DAY), timed=True, limit=True)


def clock_area(world: World, minute: int) -> Area:
    """A clock time: names the slots that start then; as a can't it touches those it falls in."""
    touched = frozenset(i for i in world.all if world.begins(i) <= minute < world.ends(i))
    return Area(Sort.CLOCK, world.starting(minute), NONE, touched, timed=True, minute=minute)


def _inside(world: World, first: int, last: int) -> Slots:
    return frozenset(i for i in world.all if world.begins(i) >= first and world.ends(i) <= last)


def _touched(world: World, first: int, last: int) -> Slots:
    return frozenset(i for i in world.all if world.begins(i) < last and world.ends(i) > first)


def meet(one: Area, other: Area) -> Area:
    """Both at once: "tues" and "after 5", "tues" and "the 9th". Days that disagree are a doubt."""
    days = _days_of(one, other)
    inside, touched = one.inside & other.inside, one.touched & other.touched
    limit = one.limit or other.limit
    scope = one.outside | other.outside | touched if one.limit and other.limit else touched
    outside = (one.outside | other.outside) & (scope if days is None else days) if limit else NONE
    return replace(
        one,
        inside=inside,
        outside=outside - inside,
        touched=touched,
        days=days,
        timed=one.timed or other.timed,
        limit=limit,
        plural=one.plural or other.plural,
        doubt=one.doubt or other.doubt or _disagree(one, other),
        minute=other.minute if one.minute is None else one.minute,
        many=False,
        single=one.single or other.single,
    )


def _days_of(one: Area, other: Area) -> Slots | None:
    if one.days is None or other.days is None:
        return one.days if other.days is None else other.days
    return one.days & other.days


def _disagree(one: Area, other: Area) -> bool:
    """Whether both name days that are offered, and no day in common."""
    both = bool(one.days and other.days and one.touched and other.touched)
    return both and _days_of(one, other) == NONE


def only_within(area: Area, scope: Slots) -> Area:
    """The same words, said about these slots only."""
    return replace(
        area,
        inside=area.inside & scope,
        outside=area.outside & scope,
        touched=area.touched & scope,
        days=scope if area.days is None else area.days & scope,
    )


# What a reader of day or time words gives back: the area, and how many words said it.
Found = tuple[Area, int]
