"""Days by name: weekdays, weeks, weekends, today and its kin, holidays."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, unfixed
from models.rules.reading.holidays import between_christmas, holiday_of
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.weeks import (
    by_weekday,
    coming,
    one_day,
    week_of,
    week_of_month,
    weekend_of,
    weeks_of,
    weeks_on,
)
from models.rules.reading.world import World, later


def day_at(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """The longest day phrase that starts here, and how many tokens it takes."""
    words = [token.word for token in tokens[at : at + 8]]
    for reader in _READERS:
        found = reader(words, world)
        if found:
            return found
    return None


def _relative(words: list[str], world: World) -> Found | None:
    if words[:4] in (["the", "day", "after", "tomorrow"], ["a", "day", "after", "tomorrow"]):
        return one_day(world, later(world.today, 2)), 4
    if words[:3] == ["day", "after", "tomorrow"]:
        return one_day(world, later(world.today, 2)), 3
    if words[:1] == ["tonight"]:
        return _tonight(world), 1
    if words[:1] == ["today"]:
        if words[1:2] == ["week"]:
            return one_day(world, later(world.today, 7)), 2
        return one_day(world, world.today), 1
    if words[:1] == ["tomorrow"]:
        return (
            (one_day(world, later(world.today, 8)), 2)
            if words[1:2] == ["week"]
            else (one_day(world, later(world.today, 1)), 1)
        )
    return None


def _tonight(world: World) -> Area:
    today = one_day(world, world.today)
    late = frozenset(i for i in today.inside if world.begins(i) >= 17 * 60)
    return replace(today, inside=late, touched=late, days=late)


def _weekday(words: list[str], world: World) -> Found | None:
    word = words[0] if words else ""
    if word in {"this", "next"} and len(words) > 1 and words[1] in WEEKDAYS:
        area = _this(words[1], world) if word == "this" else _next(words[1], world)
        return area, 2
    if word in PLURALS:
        return replace(named_weekday(world, PLURALS[word]), plural=True), 1
    if word not in WEEKDAYS:
        return None
    if words[1:2] == ["after"] and words[2:3] in _NO_MORE:
        return _following(world, WEEKDAYS[word]), 2
    if words[1:2] == ["week"]:
        return one_day(world, later(coming(world.today, WEEKDAYS[word]), 7)), 2
    if words[1:3] == ["next", "week"] or words[1:3] == ["this", "week"]:
        first, _ = world.week_of(later(world.today, 7 * (words[1] == "next")))
        return one_day(world, later(first, WEEKDAYS[word])), 3
    if words[1:2] == ["are"]:
        return replace(named_weekday(world, WEEKDAYS[word]), plural=True), 1
    if words[1:2] == ["ones"]:
        return replace(named_weekday(world, WEEKDAYS[word]), plural=True), 2
    return named_weekday(world, WEEKDAYS[word]), 1


_NO_MORE: tuple[list[str], ...] = ([], ["."], ["?"], [","], ["!"], ["instead"], ["please"], ["then"])


def _following(world: World, weekday: int) -> Area:
    """ "the sat after": the second such day that is offered, or the one a week after the only one."""
    dates = sorted(world.dates(world.on(lambda day: day.weekday() == weekday)))
    if not dates:
        return unfixed(Sort.WEEKDAY)
    return one_day(world, dates[1] if len(dates) > 1 else later(dates[0], 7))


def named_weekday(world: World, weekday: int) -> Area:
    """A weekday by name; the dates are those of its one slot date, or of the coming one."""
    area = by_weekday(world, lambda d: d == weekday)
    dates = sorted(world.dates(area.inside)) or [_meant(world, weekday)]
    return replace(area, plural=False, dates=(dates[0], dates[0]) if len(dates) == 1 else None)


def _meant(world: World, weekday: int) -> date:
    """The day meant when none of them is offered: in the one week the slots are in, or else the coming one."""
    weeks = weeks_of(world)
    return later(min(weeks), weekday) if len(weeks) == 1 else coming(world.today, weekday)


def _this(word: str, world: World) -> Area:
    first, _ = world.week_of(world.today)
    return one_day(world, later(first, WEEKDAYS[word]))


def _next(word: str, world: World) -> Area:
    """ "next thurs": the one offered in this week or next; both offered is a doubt."""
    first, _ = world.week_of(world.today)
    both = [later(first, WEEKDAYS[word]), later(first, WEEKDAYS[word] + 7)]
    offered = [day for day in both if world.within(day, day)]
    if len(offered) == 2:
        return unfixed(Sort.WEEKDAY)
    return one_day(world, offered[0] if offered else both[1])


_READERS: tuple[Callable[[list[str], World], Found | None], ...] = (
    between_christmas,
    holiday_of,
    _relative,
    weeks_on,
    week_of_month,
    week_of,
    weekend_of,
    _weekday,
)
