"""Ranges: "5-7", "mon-wed", "10th til 20th", "between 12 and 4", "options 1-3"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, days_area, limit_area, unfixed
from models.rules.reading.clock import Time, time_at
from models.rules.reading.dates import Day, date_at
from models.rules.reading.holidays import HOLIDAYS
from models.rules.reading.numbers import HERALDS, number_of, numbers_between
from models.rules.reading.patterns import ENDS
from models.rules.reading.resolving import resolve
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.weeks import coming
from models.rules.reading.wordlist import listed
from models.rules.reading.world import DAY, World, later

TO = listed("to - till until thru through and")


def skip(words: Sequence[str], at: int) -> int:
    """Past "about", "the", "like"."""
    while at < len(words) and words[at] in {"about", "around", "the", "like", "say", "roughly", "at", "approx"}:
        at += 1
    return at


def between_of(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, at_work: bool) -> Found | None:
    if words[at] in HERALDS:
        return _option_range(tokens, words, at, world)
    led = words[at] in {"between", "from", "in"} and at + 1 < len(words)
    if words[at] == "in" and tuple(words[at + 1 : at + 2]) != ("between",):
        led = False
    start = skip(words, at + 1 + (words[at] == "in")) if led else at
    for reader in (_weekday_range, _date_range, _away_and_back):
        found = reader(tokens, words, start, world, words[at] == "between")
        if found and not led and _parts(tokens, words, start, start + found[1]):
            return None
        if found:
            return found[0], start + found[1] - at
    hours = _hour_range(tokens, words, start, world, led, at_work)
    return (hours[0], start + hours[1] - at) if hours else None


def _parts(tokens: Sequence[Token], words: Sequence[str], first: int, last: int) -> bool:
    """ "yes to tues - wednesday is out": a dash with room about it, between a day that was answered and one that will
    be."""
    dashes = [at for at in range(first + 1, last - 1) if words[at] == "-"]
    roomy = any(not tokens[at].joined and not tokens[at + 1].joined for at in dashes)
    answered = first > 0 and words[first - 1] not in _APART and last < len(words) and words[last] not in _APART
    return roomy and answered


_APART = ENDS | {",", "and", "or", "-", "(", ")", "please", "thanks", "x", "xx", "hi", "hiya"}


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
    until = _until_weekday(world, first, last) if words[at + 1] in {"till", "until"} else None
    if until is not None:
        return until, 3
    span = [(first + step) % 7 for step in range((last - first) % 7 + 1)]
    return days_area(Sort.SPAN, world.on(lambda d: d.weekday() in span), plural=True), 3


def _until_weekday(world: World, first: int, last: int) -> Area | None:
    """ "away from friday til monday": from the coming Friday, without the Monday, where no other Friday is offered."""
    if len(world.on(lambda day: day.weekday() == first)) > 1:
        return None
    start = coming(world.today, first)
    end = later(start, (last - first - 1) % 7)
    return days_area(Sort.SPAN, world.within(start, end), plural=True, dates=(start, end))


def _date_range(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, between: bool) -> Found | None:
    first = _plain_date(tokens, at)
    if first is None:
        return None
    middle = at + first.length
    if middle >= len(words) or words[middle] not in TO or (words[middle] == "and" and not between):
        return None
    second = _plain_date(tokens, skip(words, middle + 1))
    if second is None or (first.month is None and second.month is None and not (first.bare or second.bare)):
        return None
    until = words[middle] in {"till", "until"}
    return _dated(world, first, second, until), skip(words, middle + 1) + second.length - at


_RETURNING = listed("back home return returning returns")
_ON_THE_WAY = listed(", - . and i we am are is coming get come gets flying fly be will on the by till not")


def _away_and_back(tokens: Sequence[Token], words: Sequence[str], at: int, world: World, between: bool) -> Found | None:
    """ "away from the 15th, back on the 22nd": until the day of return, which itself is left open."""
    first = _date_or_weekday(tokens, at)
    if first is None:
        return None
    seen = middle = at + first.length
    while middle < len(words) and (words[middle] in _ON_THE_WAY or words[middle] in _RETURNING) and middle < seen + 6:
        middle += 1
    second = _date_or_weekday(tokens, middle) if _RETURNING & set(words[seen:middle]) else None
    if second is None or (first.month == 0) != (second.month == 0):
        return None
    if first.month == 0:
        span = [(first.day + step) % 7 for step in range((second.day - first.day) % 7)]
        return days_area(Sort.SPAN, world.on(lambda d: d.weekday() in span), plural=True), middle + 1 - at
    return _dated(world, first, second, until=True), middle + second.length - at


def _date_or_weekday(tokens: Sequence[Token], at: int) -> Day | None:
    """A date; or a weekday, given as month 0."""
    if at < len(tokens) and tokens[at].word in WEEKDAYS:
        return Day(WEEKDAYS[tokens[at].word], 0, None, 1)
    return date_at(tokens, at) if at < len(tokens) else None


def _plain_date(tokens: Sequence[Token], at: int) -> Day | None:
    """A date, or a bare day number that a date further on makes one ("10 to 14 dec")."""
    if at >= len(tokens):
        return None
    found = date_at(tokens, at) or _holiday_at(tokens, at)
    if found:
        return found
    number = number_of(tokens[at])
    return Day(number, None, None, 1) if number and tokens[at].is_number and number <= 31 else None


def _holiday_at(tokens: Sequence[Token], at: int) -> Day | None:
    """ "from good friday to the 1st"."""
    for length in (3, 2):
        day = HOLIDAYS.get(tuple(token.word for token in tokens[at : at + length]))
        if day:
            return Day(day[1], day[0], None, length)
    return None


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
    second = time_at(tokens, skip(words, middle + 1))
    if second is None:
        return None
    length = skip(words, middle + 1) + second.length - at
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
    first, last = number_of(tokens[at]), number_of(tokens[skip([t.word for t in tokens], middle + 1)])
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
    if exact:
        return replace(area, inside=exact, outside=frozenset(), limit=False, minute=first)
    return replace(area, minute=last)
