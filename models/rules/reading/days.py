"""Days by name: weekdays, weeks, weekends, today and its kin, holidays."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, unfixed
from models.rules.reading.holidays import between_christmas, holiday_of
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.weekends import weekend_of
from models.rules.reading.weeks import by_weekday, coming, one_day, week_of, week_of_month, weeks_of, weeks_on
from models.rules.reading.world import World, later


def day_at(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """The longest day phrase that starts here, and how many tokens it takes."""
    words = [token.word for token in tokens[at : at + 8]]
    for reader in _READERS:
        found = reader(words, world)
        if found:
            return found
    return None


_FROM_TODAY = {"today": 0, "tomorrow": 1}


def _relative(words: list[str], world: World) -> Found | None:
    """ "tonight", "tomorrow", "tomorrow week", "the day after tomorrow"."""
    lead = int(words[:1] in (["the"], ["a"]))
    if words[lead : lead + 3] == ["day", "after", "tomorrow"]:
        return one_day(world, later(world.today, 2)), lead + 3
    if words[:1] == ["tonight"]:
        return _tonight(world), 1
    days = _FROM_TODAY.get(words[0]) if words else None
    if days is None:
        return None
    week = words[1:2] == ["week"]
    return one_day(world, later(world.today, days + 7 * week)), 1 + week


def _tonight(world: World) -> Area:
    today = one_day(world, world.today)
    late = frozenset(i for i in today.inside if world.begins(i) >= 17 * 60)
    return replace(today, inside=late, touched=late, days=late)


def _weekday(words: list[str], world: World) -> Found | None:
    """ "mon", "mondays", "this mon", "next mon", "mon week"."""
    word, after = words[0] if words else "", words[1] if len(words) > 1 else ""
    if word in {"this", "next"} and after in WEEKDAYS:
        return (_this(after, world) if word == "this" else _next(after, world)), 2
    if word in PLURALS:
        return replace(named_weekday(world, PLURALS[word]), plural=True), 1
    return _one_weekday(words, WEEKDAYS[word], world) if word in WEEKDAYS else None


def _one_weekday(words: list[str], weekday: int, world: World) -> Found:
    """What the words after a weekday's name make of it."""
    after = words[1:2]
    if after == ["after"] and words[2:3] in _NO_MORE:
        return _following(world, weekday), 2
    if after == ["week"]:
        return one_day(world, later(coming(world.today, weekday), 7)), 2
    if words[1:3] in (["next", "week"], ["this", "week"]):
        first, _ = world.week_of(later(world.today, 7 * (after == ["next"])))
        return one_day(world, later(first, weekday)), 3
    area = named_weekday(world, weekday)
    if after in (["are"], ["ones"]):
        return replace(area, plural=True), 1 + (after == ["ones"])
    return area, 1


_NO_MORE: tuple[list[str], ...] = ([], ["."], ["?"], [","], ["!"], ["instead"], ["please"], ["then"])


def _following(world: World, weekday: int) -> Area:
    """ "the sat after": the second such day that is offered, or the one a week after the only one."""
    dates = sorted(world.dates(world.on(lambda day: day.weekday() == weekday)))
    if not dates and len(world.slots) == 1:
        return one_day(world, coming(min(world.dates(world.all)), weekday))
    if not dates:
        return unfixed(Sort.WEEKDAY)
    return one_day(world, dates[1] if len(dates) > 1 else later(dates[0], 7))


def named_weekday(world: World, weekday: int) -> Area:
    """A weekday by name; the dates are those of its one slot date, or of the coming one."""
    area = by_weekday(world, [weekday])
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
