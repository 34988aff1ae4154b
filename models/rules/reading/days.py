"""Days by name: weekdays, weeks, weekends, today and its kin, holidays."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Sort, days_area, unfixed
from models.rules.reading.months import MONTHS
from models.rules.reading.tokens import Token
from models.rules.reading.world import World, later

WEEKDAYS: dict[str, int] = {}
PLURALS: dict[str, int] = {}
_SPELT = """
0 mon mond mondy monday mo munday monda moday
1 tue tues tuesday teusday tuesdy tuseday tuesd tusday tuesay
2 wed weds wednesday wensday wednsday wedensday wednes wedn wenesday wendsday wednessday wedsday wendesday weddy
3 thu thur thurs thursday thurz thurzday thursdy thirsday thurday thrusday thurrs thersday thursd fursday
4 fri friday frid fridy fryday firday frday
5 sat saturday satday satdy satdee saterday satuday satarday satuday satrday saturdy sataday
6 sun sunday sundy sunda sund
"""
for _line in _SPELT.strip().splitlines():
    _number, *_spellings = _line.split()
    WEEKDAYS.update(dict.fromkeys(_spellings, int(_number)))
    PLURALS.update({f"{s}s": int(_number) for s in _spellings if s.endswith(("day", "mon", "fri", "sat", "sun", "dy"))})
PLURALS = {word: day for word, day in PLURALS.items() if word not in WEEKDAYS}

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
HOLIDAYS: dict[tuple[str, ...], tuple[int, int]] = {
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
Found = tuple[Area, int]


def day_at(tokens: Sequence[Token], at: int, world: World) -> Found | None:
    """The longest day phrase that starts here, and how many tokens it takes."""
    words = [token.word for token in tokens[at : at + 8]]
    for reader in _READERS:
        found = reader(words, world)
        if found:
            return found
    return None


def _span(sort: Sort, world: World, first: date, last: date, *, plural: bool = True) -> Area:
    return days_area(sort, world.within(first, last), plural=plural, dates=(first, last))


def _one_day(world: World, day: date) -> Area:
    return _span(Sort.DATE, world, day, day, plural=False)


def _holiday(words: list[str], world: World) -> Found | None:
    for length in (3, 2):
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
    return _one_day(world, date(year, month, day))


def _month_of_new_year(world: World) -> Area:
    year = world.today.year + (world.today.month > 1)
    return _span(Sort.MONTH, world, date(year, 1, 1), date(year, 1, 31))


def _bank_holiday(words: list[str], world: World) -> Found | None:
    if words[:1] != ["bank"] or words[1:2] not in (["holiday"], ["hols"], ["holidays"]):
        return None
    slots = world.on(lambda d: d in BANK_HOLIDAYS)
    weekday = WEEKDAYS.get(words[2]) if len(words) > 2 else None
    if weekday is not None:
        slots = frozenset(i for i in slots if world.slots[i].start.weekday() == weekday)
    return days_area(Sort.DATE, slots, plural=True), 2 + (weekday is not None)


def _between_christmas(words: list[str], world: World) -> Found | None:
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
            return _span(Sort.SPAN, world, date(year, 12, 27), date(year, 12, 31)), _upto(words, ("year", "years"))
    return None


def _upto(words: list[str], ends: tuple[str, ...]) -> int:
    return next((i + 1 for i, word in enumerate(words) if word in ends), len(words))


def _relative(words: list[str], world: World) -> Found | None:
    if words[:4] in (["the", "day", "after", "tomorrow"], ["a", "day", "after", "tomorrow"]):
        return _one_day(world, later(world.today, 2)), 4
    if words[:3] == ["day", "after", "tomorrow"]:
        return _one_day(world, later(world.today, 2)), 3
    if words[:1] == ["tonight"]:
        return _tonight(world), 1
    if words[:1] == ["today"]:
        if words[1:2] == ["week"]:
            return _one_day(world, later(world.today, 7)), 2
        return _one_day(world, world.today), 1
    if words[:1] == ["tomorrow"]:
        return (
            (_one_day(world, later(world.today, 8)), 2)
            if words[1:2] == ["week"]
            else (_one_day(world, later(world.today, 1)), 1)
        )
    return None


def _tonight(world: World) -> Area:
    today = _one_day(world, world.today)
    late = frozenset(i for i in today.inside if world.begins(i) >= 17 * 60)
    return replace(today, inside=late, touched=late, days=late)


def _weeks_on(words: list[str], world: World) -> Found | None:
    """ "a week on thurs", "two weeks today", "a fortnight on mon"."""
    lead = 1 if words[:1] == ["in"] else 0
    if words[lead : lead + 1] == ["fortnight"]:
        words, lead = ["a", *words[lead:]], 0
        found = _weeks_on(words, world)
        return (found[0], found[1] - 1) if found else None
    count = COUNTS.get(words[lead]) if len(words) > lead else None
    if count is None or len(words) < lead + 3 or words[lead + 1] not in {"week", "weeks", "fortnight"}:
        return None
    days = count * (14 if words[lead + 1] == "fortnight" else 7)
    used = lead + 2 + (words[lead + 2] in {"on", "from", "this", "time"})
    end = words[used] if len(words) > used else ""
    if end in WEEKDAYS:
        return _one_day(world, later(coming(world.today, WEEKDAYS[end]), days)), used + 1
    if end in {"today", "tomorrow", "tonight"}:
        return _one_day(world, later(world.today, days + (end == "tomorrow"))), used + 1
    return None


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today (not today itself)."""
    return later(today, (weekday - today.weekday() - 1) % 7 + 1)


def _week(words: list[str], world: World) -> Found | None:
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


def _week_of_month(words: list[str], world: World) -> Found | None:
    """ "first week of march", "last week of feb": seven days of the month."""
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
    return days_area(Sort.WEEK, inside, plural=True), of + 1


def _week_ahead(world: World, weeks: int) -> Area:
    return _span(Sort.WEEK, world, *world.week_of(later(world.today, 7 * weeks)))


def _month_ahead(world: World, months: int) -> Area:
    first = world.today.replace(day=1)
    start = later(first, 31).replace(day=1) if months else first
    return _span(Sort.MONTH, world, start, later(later(start, 31).replace(day=1), -1))


def weeks_of(world: World) -> frozenset[date]:
    """The Mondays of the weeks the slots are in."""
    return frozenset(world.week_of(slot.start.date())[0] for slot in world.slots)


def _weekend(words: list[str], world: World) -> Found | None:
    ahead = {"this": 0, "next": 1}.get(words[0]) if words else None
    if ahead is not None and words[1:2] in (["weekend"], ["weekends"]):
        first, last = world.week_of(later(world.today, 7 * ahead))
        return _span(Sort.WEEK, world, later(first, 5), last), 2
    if words[:1] in (["weekend"], ["weekends"]):
        return _by_weekday(world, lambda d: d > 4), 1
    if words[:1] in (["weekdays"], ["weekday"], ["midweek"]):
        return _by_weekday(world, lambda d: d < 5), 1
    if words[:3] in (["during", "the", "week"], ["through", "the", "week"], ["in", "the", "week"]):
        return _by_weekday(world, lambda d: d < 5), 3
    return None


def _by_weekday(world: World, test: Callable[[int], bool]) -> Area:
    return days_area(Sort.WEEKDAY, world.on(lambda d: test(d.weekday())), plural=True)


def _weekday(words: list[str], world: World) -> Found | None:
    word = words[0] if words else ""
    if word in {"this", "next"} and len(words) > 1 and words[1] in WEEKDAYS:
        area = _this(words[1], world) if word == "this" else _next(words[1], world)
        return area, 2
    if word in PLURALS:
        return replace(named_weekday(world, PLURALS[word]), plural=True), 1
    if word not in WEEKDAYS:
        return None
    if words[1:2] == ["week"]:
        return _one_day(world, later(coming(world.today, WEEKDAYS[word]), 7)), 2
    if words[1:3] == ["next", "week"] or words[1:3] == ["this", "week"]:
        first, _ = world.week_of(later(world.today, 7 * (words[1] == "next")))
        return _one_day(world, later(first, WEEKDAYS[word])), 3
    return named_weekday(world, WEEKDAYS[word]), 1


def named_weekday(world: World, weekday: int) -> Area:
    """A weekday by name; the dates are those of its one slot date, or of the coming one."""
    area = _by_weekday(world, lambda d: d == weekday)
    dates = sorted(world.dates(area.inside)) or [coming(world.today, weekday)]
    return replace(area, plural=False, dates=(dates[0], dates[0]) if len(dates) == 1 else None)


def _this(word: str, world: World) -> Area:
    first, _ = world.week_of(world.today)
    return _one_day(world, later(first, WEEKDAYS[word]))


def _next(word: str, world: World) -> Area:
    """ "next thurs": the one offered in this week or next; both offered is a doubt."""
    first, _ = world.week_of(world.today)
    both = [later(first, WEEKDAYS[word]), later(first, WEEKDAYS[word] + 7)]
    offered = [day for day in both if world.within(day, day)]
    if len(offered) == 2:
        return unfixed(Sort.WEEKDAY)
    return _one_day(world, offered[0] if offered else both[1])


_READERS: tuple[Callable[[list[str], World], Found | None], ...] = (
    _between_christmas,
    _holiday,
    _relative,
    _weeks_on,
    _week_of_month,
    _week,
    _weekend,
    _weekday,
)
