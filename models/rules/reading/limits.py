"""Limits and ranges: "after 5", "from the 9th", "till 3", "between 12 and 4", "5-7", "mon-wed", "10th til 20th"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.areas import Area, Found, Sort, days_area, limit_area
from models.rules.reading.clock import hour_minute, time_at
from models.rules.reading.dates import date_at
from models.rules.reading.days import day_at
from models.rules.reading.months import month_word
from models.rules.reading.numbers import HERALDS
from models.rules.reading.patterns import ENDS
from models.rules.reading.ranges import between_of, forward, hours_area, skip
from models.rules.reading.ranks import rank_at
from models.rules.reading.resolving import date_area, month_area
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import PLURALS, WEEKDAYS
from models.rules.reading.weeks import COUNTS, coming
from models.rules.reading.world import World, later

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
    *(
        (*lead, verb, side)
        for lead in ((), ("that",), ("which",))
        for verb in ("starts", "start", "starting", "begins", "beginning")
        for side in ("after", "from")
    ),
    *(("that", verb, "after") for verb in ("finishes", "finish", "ends", "end", "runs", "goes", "run", "go")),
    ("finishing", "after"),
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
    *(("that", "is", done, "by") for done in ("done", "over", "finished")),
    *(
        (*lead, verb, side)
        for lead in ((), ("that",), ("which",))
        for verb in ("finishes", "finish", "finishing", "ends", "ending", "over")
        for side in ("before", "by")
    ),
    ("over", "by"),
    ("out", "by"),
    ("till", "after"),
    ("till", "gone"),
    ("till", "past"),
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


def limit_at(
    tokens: Sequence[Token], words: Sequence[str], at: int, world: World, *, at_work: bool = False
) -> Found | None:
    """The limit or range that starts here, if one does. `at_work`: the hours are somebody's shift."""
    return (
        between_of(tokens, words, at, world, at_work)
        or _one_sided(tokens, words, at, world)
        or _trailing(tokens, words, at, world)
    )


def _starts(words: Sequence[str], at: int, shapes: tuple[tuple[str, ...], ...]) -> int:
    if at >= len(words):
        return 0
    return next((len(s) for s in shapes if words[at] == s[0] and tuple(words[at : at + len(s)]) == s), 0)


def _one_sided(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    after, before = _starts(words, at, AFTER), _starts(words, at, BEFORE)
    used = after or before
    if not used or (words[at] == "earliest" and rank_at(tokens, at, world)):
        return None
    pointing = tuple(words[at + used : at + used + 1]) in {("that",), ("then",)}
    if after and pointing:
        return Area(Sort.AFTER_THAT, limit=True, timed=True), used + 1
    if tuple(words[at : at + used]) == ("before",) and pointing:
        return Area(Sort.AFTER_THAT, limit=True, timed=True, single=True), used + 1
    if _bare_after(words, at, used):
        return Area(Sort.AFTER_THAT, limit=True, timed=True), used
    start = skip(words, at + used)
    if start >= len(words):
        return None
    found = _dated_limit(tokens, words, start, world, words[at : at + used], bool(after))
    if found is None:
        found = _timed_limit(tokens, words, start, world, bool(after))
    if found is None:
        return None
    length = start - at + found[1]
    more = _starts(words, at + length, ONWARDS if after else BACKWARDS)
    return found[0], length + more


_IS_FINE = {("is",), ("works",), ("suits",), ("would",), ("will",)}
_AND = frozenset({"n", "and", "&"})
OPEN_AFTER = frozenset({"free", "ok", "fine", "good", "available", "anytime", "home", "around", "about", "can"})


def _bare_after(words: Sequence[str], at: int, used: int) -> bool:
    """ "busy till 2, free after": an "after" with nothing behind it."""
    last = at + used >= len(words) or words[at + used] in ENDS | {","} | _AND
    shape = tuple(words[at : at + used])
    if shape == ("any", "time", "after"):
        return last
    if shape == ("after",) and tuple(words[at + used : at + used + 1]) in _IS_FINE:
        return True
    return last and shape == ("after",) and at > 0 and words[at - 1] in OPEN_AFTER


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
    if length == 1 and tokens[at].word in WEEKDAYS and at + 1 < len(tokens):
        named = date_at(tokens, at + 1)
        if named and date_area(world, named).dates:
            area, length = date_area(world, named), 1 + named.length
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


def _begins_anew(tokens: Sequence[Token], words: Sequence[str], at: int) -> bool:
    """ "weds or after 5 on thurs", "weds + thurs": what follows has a time of its own."""
    if words[at] in {"+", "plus"} and at + 1 < len(words):
        return tokens[at + 1].is_number or words[at + 1] in WEEKDAYS or words[at + 1] in PLURALS
    return words[at] in {"or", "and"} and at + 2 < len(words) and time_at(tokens, at + 2) is not None


def _lasted(world: World, first: date, last: date) -> Area:
    """ "to Turkey on the 3rd for 2 weeks": the days from then."""
    return days_area(Sort.SPAN, world.within(first, last), plural=True, dates=(first, last))


def _trailing(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> Found | None:
    """ "6ish onwards", "9th onwards", "5 or later", "3 at the latest"."""
    found = dates_at(tokens, at, world) if not tokens[at].is_number or date_at(tokens, at) else None
    if found and _starts(words, at + found[1], ONWARDS) and not _begins_anew(tokens, words, at + found[1]):
        return _around(world, found[0][0], date.max), found[1] + _starts(words, at + found[1], ONWARDS)
    if found and _starts(words, at + found[1], BACKWARDS):
        return _around(world, date.min, found[0][1]), found[1] + _starts(words, at + found[1], BACKWARDS)
    lasting = (
        _lasting(words, at + found[1])
        if found and found[0][0] == found[0][1] and tokens[at].word not in WEEKDAYS
        else None
    )
    if found and lasting:
        first = found[0][0]
        return _lasted(world, first, later(first, lasting[0] - 1)), found[1] + lasting[1]
    time = time_at(tokens, at) if tokens[at].word not in HERALDS else None
    if time is None:
        return None
    forth, back = _starts(words, at + time.length, ONWARDS), _starts(words, at + time.length, BACKWARDS)
    anew = forth and _begins_anew(tokens, words, at + time.length)
    if forth and not anew and (words[at + time.length] != "+" or time.marked):
        return limit_area(world, time.minute), time.length + forth
    return (limit_area(world, 0, time.minute), time.length + back) if back else None


__all__ = ["dates_at", "forward", "hour_minute", "hours_area", "limit_at"]
