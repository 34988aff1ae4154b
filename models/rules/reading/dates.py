"""Days of the month and months: "the 21st", "5/12", "dec 5", "twenty second of march", "march"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.reading.areas import Area, Sort, days_area
from models.rules.reading.months import MONTHS
from models.rules.reading.tokens import Token
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World, later

NAMES_TOO = listed("jan may june april march mar august jun")
BEFORE_A_MONTH = listed(
    """
    be in of till before after from by during next all until any and or early late mid since not to the for only with
    this except but through anytime
    """
)
AFTER_A_NAME = listed("can cant is says said will wont could has works and would might with isnt")
_GOOD_OF_A_MONTH = listed("better best good easier fine ok great perfect ideal brilliant")
AFTER_A_MONTH = listed("please thanks x or and , . ! onwards best better only ones dates one suits works") | {""}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "twentyfirst": 21,
    "twentysecond": 22,
    "twentythird": 23,
    "twentyfourth": 24,
    "twentyfifth": 25,
    "twentysixth": 26,
    "twentyseventh": 27,
    "twentyeighth": 28,
    "twentyninth": 29,
    "thirtyfirst": 31,
}
TENS = {"twenty": 20, "thirty": 30}
SUFFIXES = listed("st nd rd th ths sts")


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month; month and year if said. `bare`: an ordinal alone, which may be a place in the list."""

    day: int
    month: int | None
    year: int | None
    length: int
    bare: bool = False


def date_at(tokens: Sequence[Token], at: int) -> Day | None:
    """The day of a month that starts here, if one does."""
    return (_slashed(tokens[at]) and _yearly(tokens, at)) or _worded(tokens, at)


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].word if 0 <= at < len(tokens) else ""


def _yearly(tokens: Sequence[Token], at: int) -> Day | None:
    return _slashed(tokens[at])


def _slashed(token: Token) -> Day | None:
    """ "5/12", "5.12", "13.3.27": day first."""
    for mark in "/.":
        parts = token.word.split(mark)
        if len(parts) in (2, 3) and all(p.isascii() and p.isdigit() and len(p) <= 4 for p in parts):
            day, month = int(parts[0]), int(parts[1])
            if 1 <= day <= 31 and 1 <= month <= 12:
                return Day(day, month, _year(parts[2]) if len(parts) == 3 else None, 1)
    return None


def _year(word: str) -> int | None:
    return 2000 + int(word) if len(word) == 2 else int(word) if len(word) == 4 and word.startswith("20") else None


def ordinal_at(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The number an ordinal means and how many tokens said it: "21st", "twenty first", "fifth"."""
    word = _word(tokens, at)
    if tokens[at].is_number and _word(tokens, at + 1) in SUFFIXES and 1 <= int(word[:4]) <= 31:
        return int(word), 2
    if word in TENS and 1 <= ORDINALS.get(_word(tokens, at + 1), 0) <= 9:
        return TENS[word] + ORDINALS[_word(tokens, at + 1)], 2
    return (ORDINALS[word], 1) if word in ORDINALS else None


def _worded(tokens: Sequence[Token], at: int) -> Day | None:
    ordinal = ordinal_at(tokens, at)
    if ordinal:
        return _with_month(tokens, at, *ordinal)
    if tokens[at].is_number and 1 <= int(tokens[at].word[:4]) <= 31 and len(tokens[at].word) <= 2:
        found = _with_month(tokens, at, int(tokens[at].word), 1)
        return found if found.month else None
    return _month_first(tokens, at)


def _with_month(tokens: Sequence[Token], at: int, day: int, used: int) -> Day:
    of = 1 if _word(tokens, at + used) == "of" else 0
    month = month_word(tokens, at + used + of, dated=True)
    if month is None:
        return Day(day, None, None, used, bare=True)
    used += of + 1
    year = (
        _year(_word(tokens, at + used))
        if _word(tokens, at + used).isdigit() and len(_word(tokens, at + used)) == 4
        else None
    )
    return Day(day, month, year, used + (year is not None))


def _month_first(tokens: Sequence[Token], at: int) -> Day | None:
    month = month_word(tokens, at, dated=True)
    if month is None or at + 1 >= len(tokens):
        return None
    the = 1 if _word(tokens, at + 1) == "the" else 0
    if at + 1 + the >= len(tokens):
        return None
    ordinal = ordinal_at(tokens, at + 1 + the)
    if ordinal:
        return Day(ordinal[0], month, None, 1 + the + ordinal[1])
    after = tokens[at + 1 + the]
    if after.is_number and len(after.word) <= 2 and 1 <= int(after.word) <= 31:
        return Day(int(after.word), month, None, 2 + the)
    return None


def month_word(tokens: Sequence[Token], at: int, *, dated: bool = False) -> int | None:
    """The month this word names. A name that is a month too ("June", "may") needs a word beside it that says so."""
    word = _word(tokens, at)
    month = MONTHS.get(word)
    if month is None or (dated and word not in {"may", "march"}):
        return month
    before, after = _word(tokens, at - 1), _word(tokens, at + 1)
    if dated:
        return (
            month
            if before in SUFFIXES
            or before in ORDINALS
            or before == "of"
            or _is_number(before)
            or _is_number(after)
            or after == "the"
            else None
        )
    if word not in NAMES_TOO:
        return month
    if after in {"is", "would"} and _word(tokens, at + 2 + (_word(tokens, at + 2) == "be")) in _GOOD_OF_A_MONTH:
        return month  # "june would be best"
    if after in AFTER_A_NAME and before not in {
        "in",
        "of",
        "during",
        "by",
        "after",
        "before",
        "till",
        "from",
    }:
        return None
    if before in BEFORE_A_MONTH:
        return month
    return month if before in {"", ",", ".", "!"} and after in AFTER_A_MONTH else None


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit()


def date_area(world: World, day: Day) -> Area:
    """The slots on that day; without a month, any slot with that day of the month."""
    slots = world.on(lambda d: d.day == day.day and day.month in (None, d.month) and day.year in (None, d.year))
    when = resolve(world, day)
    return days_area(Sort.DATE, slots, dates=(when, when) if when else None)


def resolve(world: World, day: Day, since: date | None = None) -> date | None:
    """The date meant: that of a slot if one fits, or else the next such day from `since` or today."""
    fits = sorted(world.dates(date_slots(world, day)))
    start = since or later(world.today, -31)
    for found in fits:
        if found >= start:
            return found
    return _next_such(since or world.today, day)


def date_slots(world: World, day: Day) -> frozenset[int]:
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
