"""Limits and ranges: "after 5", "from the 9th", "till 3", "between 12 and 4", "5-7", "mon-wed", "10th til 20th"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Sort, days_area, limit_area, unfixed
from models.rules.reading.clock import Time, hour_minute, time_at
from models.rules.reading.dates import Day, date_area, date_at, month_area, month_word, resolve
from models.rules.reading.days import COUNTS, WEEKDAYS, coming, day_at
from models.rules.reading.numbers import HERALDS, number_of, numbers_between
from models.rules.reading.tokens import Token
from models.rules.reading.wordlist import listed
from models.rules.reading.world import DAY, World, later

AFTER = (
    ("later", "than"),
    ("any", "time", "after"),
    ("any", "time", "from"),
    ("earliest",),
    ("after",),
    ("from",),
    ("past",),
    ("gone",),
    ("since",),
    ("only", "after"),
)
BEFORE = (
    ("up", "to"),
    ("earlier", "than"),
    ("any", "time", "before"),
    ("any", "time", "up", "to"),
    ("finished", "by"),
    ("done", "by"),
    ("must", "be", "done", "by"),
    ("be", "done", "by"),
    ("over", "by"),
    ("out", "by"),
    ("before",),
    ("till",),
    ("by",),
    ("upto",),
)
ONWARDS = (
    ("onwards",),
    ("onward",),
    ("or", "later"),
    ("or", "after"),
    ("and", "later"),
    ("and", "after"),
    ("on", "wards"),
    ("or", "onwards"),
    ("upwards",),
    ("plus",),
    ("+",),
    ("at", "the", "earliest"),
)
BACKWARDS = (("or", "earlier"), ("or", "before"), ("and", "before"), ("at", "the", "latest"), ("latest",))
TO = listed("to - till until thru through and")
Found = tuple[Area, int]


def limit_at(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, *, at_work: bool = False
) -> Found | None:
    """The limit or range that starts here, if one does. `at_work`: the hours are somebody's shift."""
    return (
        _between(tokens, words, at, world, at_work)
        or _one_sided(tokens, words, at, world)
        or _trailing(tokens, words, at, world)
    )


def _starts(words: Sequence[str], at: int, shapes: tuple[tuple[str, ...], ...]) -> int:
    if at >= len(words):
        return 0
    return next((len(s) for s in shapes if words[at] == s[0] and tuple(words[at : at + len(s)]) == s), 0)


def _skip(words: Sequence[str], at: int) -> int:
    """Past "about", "the", "like"."""
    while at < len(words) and words[at] in {"about", "around", "the", "like", "say", "roughly", "at", "approx"}:
        at += 1
    return at


def _between(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, at_work: bool) -> Found | None:
    if words[at] in HERALDS:
        return _option_range(tokens, words, at, world)
    led = words[at] in {"between", "from", "in"} and at + 1 < len(words)
    if words[at] == "in" and tuple(words[at + 1 : at + 2]) != ("between",):
        led = False
    start = _skip(words, at + 1 + (words[at] == "in")) if led else at
    for reader in (_weekday_range, _date_range):
        found = reader(tokens, words, start, world, words[at] == "between")
        if found:
            return found[0], start + found[1] - at
    hours = _hour_range(tokens, words, start, world, led, at_work)
    return (hours[0], start + hours[1] - at) if hours else None


def _option_range(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    """ "options 1-3", "numbers 2 to 4"."""
    if at + 3 >= len(words) or words[at + 2] not in TO - {"and"}:
        return None
    first, last = number_of(tokens[at + 1]), number_of(tokens[at + 3])
    return None if first is None or last is None else (numbers_between(world, first, last), 4)


def _weekday_range(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, between: bool) -> Found | None:
    if (
        at + 2 >= len(words)
        or words[at] not in WEEKDAYS
        or words[at + 1] not in TO - ({"and"} if not between else set())
    ):
        return None
    last = WEEKDAYS.get(words[at + 2])
    if last is None:
        return None
    first = WEEKDAYS[words[at]]
    span = [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    return days_area(Sort.SPAN, world.on(lambda d: d.weekday() in span), plural=True), 3


def _date_range(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, between: bool) -> Found | None:
    first = _plain_date(tokens, at)
    if first is None:
        return None
    middle = at + first.length
    if middle >= len(words) or words[middle] not in TO or (words[middle] == "and" and not between):
        return None
    second = _plain_date(tokens, _skip(words, middle + 1))
    if second is None or (first.month is None and second.month is None and not (first.bare or second.bare)):
        return None
    until = words[middle] in {"till", "until"}
    return _dated(world, first, second, until), _skip(words, middle + 1) + second.length - at


def _plain_date(tokens: Sequence[Token], at: int) -> Day | None:
    """A date, or a bare day number that a date further on makes one ("10 to 14 dec")."""
    if at >= len(tokens):
        return None
    found = date_at(tokens, at)
    if found:
        return found
    number = number_of(tokens[at])
    return Day(number, None, None, 1) if number and tokens[at].is_number and number <= 31 else None


def _dated(world: World, first: Day, second: Day, until: bool) -> Area:
    end = resolve(world, second)
    if end and first.month is None and second.month is not None:
        first = replace(first, month=end.month if first.day <= end.day else (end.month - 2) % 12 + 1)
    start = resolve(world, replace(first, year=None))
    if second.month is None and start:
        end = _after(start, second.day)
    if start is None or end is None or end < start:
        return unfixed(Sort.SPAN)
    inside = world.within(start, end)
    stop = later(end, -1) if until else end
    return Area(Sort.SPAN, inside, frozenset(), world.within(start, stop), inside, plural=True, dates=(start, stop))


def _after(start: date, day: int) -> date | None:
    return next((later(start, step) for step in range(62) if later(start, step).day == day), None)


def _hour_range(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, led: bool, at_work: bool
) -> Found | None:
    first = time_at(tokens, at)
    if first is None:
        return None
    middle = at + first.length
    if middle >= len(words) or words[middle] not in TO or (words[middle] == "and" and not led):
        return None
    second = time_at(tokens, _skip(words, middle + 1))
    if second is None:
        return None
    length = _skip(words, middle + 1) + second.length - at
    plain = not (first.marked or second.marked or led or at_work or words[middle] in {"till", "until"})
    window = forward(tokens, at, first, second, at_work)
    if plain:
        return _numbers_or_hours(tokens, at, middle, world, window), length
    return hours_area(world, *window), length


def forward(tokens: Sequence[Token], at: int, first: Time, second: Time, at_work: bool) -> tuple[int, int]:
    """A window that runs forward from its start: "6-8" is 18:00-20:00, "9-5" 9:00-17:00, "8-10pm" 20:00-22:00."""
    start, end = first.minute, second.minute
    if second.settled and not first.settled:
        start = next((s for s in (start % 720 + 720, start % 720) if s < end), start)
        return start, end
    if at_work and not first.settled and 300 <= start % 720 < 480 and end % 720 <= 360:
        start = start % 720
    if not second.settled:
        end = next((e for e in (end % 720, end % 720 + 720, end % 720 + DAY) if e > start), end)
    return start, end if end > start else end + DAY


def _numbers_or_hours(tokens: Sequence[Token], at: int, middle: int, world: World, window: tuple[int, int]) -> Area:
    """ "a-b" unmarked: hours if a number is no option, numbers if no slot lies in the hours, else a doubt."""
    first, last = number_of(tokens[at]), number_of(tokens[_skip([t.word for t in tokens], middle + 1)])
    largest = max((slot.n for slot in world.slots), default=0)
    if first is None or last is None or first > largest or last > largest:
        return hours_area(world, *window)
    if limit_area(world, *window).inside or last <= first:
        return unfixed(Sort.NUMBER)
    return numbers_between(world, first, last)


def hours_area(world: World, first: int, last: int) -> Area:
    """A window of hours: a limit, unless it is just a slot's own start and end, which names that slot."""
    exact = frozenset(i for i in world.all if world.begins(i) == first and world.ends(i) == last)
    area = limit_area(world, first, last)
    return replace(area, inside=exact, outside=frozenset(), limit=False, minute=first) if exact else area


def _one_sided(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    after, before = _starts(words, at, AFTER), _starts(words, at, BEFORE)
    used = after or before
    if not used:
        return None
    if after and tuple(words[at + used : at + used + 1]) in {("that",), ("then",)}:
        return Area(Sort.AFTER_THAT, limit=True, timed=True), used + 1
    start = _skip(words, at + used)
    if start >= len(words):
        return None
    found = _dated_limit(tokens, words, start, world, words[at : at + used], bool(after))
    if found is None:
        found = _timed_limit(tokens, words, start, world, bool(after))
    if found is None:
        return None
    length = start - at + found[1]
    more = _starts(words, at + length, ONWARDS) if after else 0
    return found[0], length + more


def _timed_limit(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, after: bool) -> Found | None:
    time = time_at(tokens, at)
    if time is None or (
        not time.marked
        and at + 1 < len(words)
        and words[at + 1] in {"kids", "weeks", "days", "months", "years", "week", "of", "people"}
    ):
        return None
    minute = time.minute
    return replace(limit_area(world, minute) if after else limit_area(world, 0, minute), minute=minute), time.length


def _dated_limit(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, by: Sequence[str], after: bool
) -> Found | None:
    found = dates_at(tokens, at, world)
    if found is None:
        return None
    (first, last), length = found
    if after:
        lasting = _lasting(words, at + length)
        if lasting and first == last:
            return _around(world, first, later(first, lasting[0] - 1)), length + lasting[1]
        since = first if list(by) in (["from"], ["since"], ["any", "time", "from"]) else later(last, 1)
        return _around(world, since, date.max), length
    until = last if list(by) in (["by"],) else later(first, -1)
    return _around(world, date.min, until), length


def _lasting(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """ "for a week", "for ten days": how many days, and how many words said it."""
    if at + 2 >= len(words) or words[at] != "for":
        return None
    count = COUNTS.get(words[at + 1]) or (
        int(words[at + 1]) if words[at + 1].isdigit() and len(words[at + 1]) < 3 else 0
    )
    unit = {"week": 7, "weeks": 7, "fortnight": 14, "day": 1, "days": 1}.get(words[at + 2], 0)
    return (count * unit, 3) if count and unit else None


def dates_at(tokens: Sequence[Token], at: int, world: World) -> tuple[tuple[date, date], int] | None:
    """The dates that the day words here stand for, where they stand for some."""
    day = date_at(tokens, at)
    if day:
        area, length = date_area(world, day), day.length
    else:
        month = month_word(tokens, at)
        if month:
            area, length = month_area(world, month), 1
        else:
            found = day_at(tokens, at, world)
            if found is None:
                return None
            area, length = found
            if words_of(tokens, at, length) == ("new", "year") or words_of(tokens, at, length) == ("new", "years"):
                area = replace(area, dates=(area.dates[0], area.dates[0]) if area.dates else None)
    if area.dates is None:
        weekday = WEEKDAYS.get(tokens[at].word)
        if weekday is None:
            return None
        return (coming(world.today, weekday), coming(world.today, weekday)), length
    return area.dates, length


def words_of(tokens: Sequence[Token], at: int, length: int) -> tuple[str, ...]:
    return tuple(token.word for token in tokens[at : at + length])


def _around(world: World, first: date, last: date) -> Area:
    inside = world.within(first, last)
    return Area(Sort.SPAN, inside, world.all - inside, inside, None, limit=True, plural=True, dates=(first, last))


def _trailing(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    """ "6ish onwards", "9th onwards", "5 or later", "3 at the latest"."""
    found = dates_at(tokens, at, world) if not tokens[at].is_number or date_at(tokens, at) else None
    if found and _starts(words, at + found[1], ONWARDS):
        return _around(world, found[0][0], date.max), found[1] + _starts(words, at + found[1], ONWARDS)
    if found and _starts(words, at + found[1], BACKWARDS):
        return _around(world, date.min, found[0][1]), found[1] + _starts(words, at + found[1], BACKWARDS)
    time = time_at(tokens, at) if tokens[at].word not in HERALDS else None
    if time is None:
        return None
    forth, back = _starts(words, at + time.length, ONWARDS), _starts(words, at + time.length, BACKWARDS)
    if forth and (words[at + time.length] != "+" or time.marked):
        return limit_area(world, time.minute), time.length + forth
    return (limit_area(world, 0, time.minute), time.length + back) if back else None


__all__ = ["dates_at", "forward", "hour_minute", "hours_area", "limit_at"]
