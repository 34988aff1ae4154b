"""Words that say of which days a time is: "that evening", "the other two that day", "afternoons only in december"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, TIMES, Sort, only_within
from models.rules.reading.kinds import Kind, Lean, Phrase
from models.rules.reading.world import Slots

_THAT_DAY = ("that", "day")


def _days_named(row: Sequence[Phrase], at: int) -> Slots | None:
    """The days of the last times that were named before this place."""
    return next((p.area.days for p in reversed(row[:at]) if p.area is not None and p.area.days), None)


def _small(phrase: Phrase) -> Phrase:
    return replace(phrase, kind=Kind.PLAIN, area=None)


def _that_day(row: list[Phrase]) -> None:
    """ "that saturday is fine": the day named behind it; "that evening": of the day named before."""
    for at in range(len(row) - 1):
        after, days = row[at + 1].area, _days_named(row, at)
        if row[at].words != ("that",) or row[at].kind != Kind.UNIT or after is None:
            continue
        if after.sort in DAYS:
            row[at] = _small(row[at])
        elif after.sort == Sort.PART and days:
            row[at : at + 2] = [_small(row[at]), replace(row[at + 1], area=only_within(after, days))]


def _others_that_day(row: list[Phrase]) -> None:
    """ "the other two that day"."""
    for at in range(len(row) - 1):
        area, days = row[at].area, _days_named(row, at)
        if area is not None and area.sort == Sort.REST and row[at + 1].words == _THAT_DAY and days:
            row[at : at + 2] = [replace(row[at], area=replace(area, among=days)), _small(row[at + 1])]


def _only_in(row: list[Phrase]) -> None:
    """ "afternoons only in december": of those days only that part."""
    for at in range(len(row) - 2, 0, -1):
        to = at + 1 + (row[at + 1].words in {("in",), ("on",), ("of",)})
        part, days = row[at - 1].area, row[to].area if to < len(row) else None
        narrowed = part is not None and part.sort == Sort.PART and days is not None and days.sort in DAYS
        if narrowed and row[at].kind == Kind.ONLY and row[at].words[:1] == ("only",):
            row[at - 1 : to + 1] = [row[to], replace(row[at], lean=Lean.PRE), row[at - 1]]


def _on_that_day(row: list[Phrase]) -> None:
    """ "monday im tied up until 4, the half 6 one that day is fine": of the day spoken of."""
    for at in range(1, len(row)):
        place = at - 2 if row[at - 1].words == ("one",) and at > 1 else at - 1
        area = row[place].area
        days = _days_named(row, place)
        timed = area is not None and area.sort in TIMES and not area.limit
        if area is not None and row[at].words == _THAT_DAY and timed and days:
            row[place] = replace(row[place], area=only_within(area, days))
            row[at] = _small(row[at])


DAY_WORDS = (_on_that_day, _only_in, _others_that_day, _that_day)
