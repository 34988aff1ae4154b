"""What phrases mean beside each other: days counted from others, conditions, what is asked for instead."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import Sort
from models.rules.reading.kinds import Kind, Lean, Phrase
from models.rules.reading.redoing import REDOING
from models.rules.reading.weeks import span
from models.rules.reading.world import World, later


def weeks_after(row: list[Phrase], world: World) -> list[Phrase]:
    """ "next week any, not the week after": the week after the one named."""
    for at, phrase in enumerate(row):
        named = [p.area for p in row[:at] if p.area is not None and p.area.dates and p.area.sort in _OF_A_WEEK]
        follows = row[at + 1].kind if at + 1 < len(row) else None
        if not named or (named[-1].sort != Sort.WEEK and follows not in {Kind.CAN, Kind.CANT}):
            continue
        if phrase.kind == Kind.MOVE and phrase.words[-2:] == ("week", "after") and named[-1].dates:
            monday = later(named[-1].dates[0], 7 - named[-1].dates[0].weekday())
            row[at] = replace(phrase, kind=Kind.UNIT, area=span(Sort.WEEK, world, monday, later(monday, 6)))
    return row


_OF_A_WEEK = frozenset({Sort.WEEK, Sort.DATE})


def days_beside(row: list[Phrase], world: World) -> list[Phrase]:
    """ "good friday im working but the day before is fine": counted from the date named last."""
    for at, phrase in enumerate(row):
        step = -1 if phrase.words[-2:] == ("day", "before") else int(phrase.words[-2:] == ("day", "after"))
        named = [p.area.dates for p in row[:at] if p.area is not None and p.area.dates]
        if phrase.kind == Kind.MOVE and step and named and named[-1][0] == named[-1][1]:
            day = later(named[-1][0], step)
            row[at] = replace(phrase, kind=Kind.UNIT, area=span(Sort.DATE, world, day, day))
    return row


def _saving(row: list[Phrase]) -> None:
    """ "any of them save the first": an exception."""
    for at in range(1, len(row) - 1):
        every, saving = row[at - 1].area, row[at].words == ("save",) and row[at].kind == Kind.UNKNOWN
        if saving and every is not None and every.sort == Sort.ALL and row[at + 1].kind == Kind.UNIT:
            row[at] = replace(row[at], kind=Kind.EXCEPT, lean=Lean.PRE)


def _not_to_be_missed(row: list[Phrase]) -> None:
    """ "got my scan thurs, cant miss it": said of what keeps them, not of our meeting."""
    kept = False
    for at, phrase in enumerate(row):
        if kept and phrase.kind == Kind.COME and "miss" in phrase.words:
            row[at] = replace(phrase, kind=Kind.THANKS)
        kept = phrase.kind == Kind.CANT or (kept and phrase.kind != Kind.STOP)


def _no_such_thing(row: list[Phrase]) -> None:
    """ "whichever, no fuss": a "no" before a word not known refuses no time."""
    for at in range(1, len(row) - 1):
        no, thing = row[at], row[at + 1]
        if no.words == ("no",) and thing.kind == Kind.UNKNOWN and thing.words != ("longer",):
            row[at] = replace(no, kind=Kind.PLAIN)


_ANYTHING = {("anything",), ("owt",), ("something",)}


def _asking_for_more(row: list[Phrase]) -> None:
    """ "anything on a sunday?" asks for more."""
    for at, phrase in enumerate(row):
        any_more = phrase.words[:1] in _ANYTHING or phrase.words[:2] == ("any", "other")
        if any_more and phrase.kind == Kind.UNIT and _ends_asking(row[at:]):
            row[at] = replace(phrase, kind=Kind.MOVE, area=None)


def _ends_asking(rest: Sequence[Phrase]) -> bool:
    return next((p.words[:1] == ("?",) for p in rest if p.kind == Kind.STOP), False)


def _asked_instead(row: list[Phrase]) -> None:
    """ "cant do wed, thurs?": what is asked about after a refusal is not refused with it."""
    for at in range(3, len(row)):
        before, comma, asked, end = row[at - 3 : at + 1]
        alone = (before.kind, comma.kind, asked.kind) == (Kind.UNIT, Kind.COMMA, Kind.UNIT)
        refused = any(p.kind in {Kind.CANT, Kind.NOT, Kind.STAY} for p in row[max(at - 6, 0) : at - 3])
        if alone and refused and end.words == ("?",):
            row[at - 2] = replace(comma, kind=Kind.STOP)


def _conditions(row: list[Phrase]) -> None:
    """ "friday provided its not pouring": an exception that names no time is a condition."""
    for at, phrase in enumerate(row):
        after = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        told = phrase.words[:1] in {("provided",), ("as",), ("so",)} and phrase.kind == Kind.EXCEPT
        if told and (after is None or after.kind != Kind.UNIT):
            row[at] = replace(phrase, kind=Kind.IF)


def _numbers_work(row: list[Phrase]) -> None:
    """ "1 and 3 work": several numbers do, and nobody is at work."""
    for at in range(3, len(row)):
        first, joint, second = row[at - 3 : at]
        listed = joint.kind in {Kind.AND, Kind.OR, Kind.COMMA} and first.area is not None and second.area is not None
        if listed and row[at].words == ("work",) and {_sort(first), _sort(second)} == {Sort.NUMBER}:
            row[at] = replace(row[at], kind=Kind.CAN, lean=Lean.POST)


def _sort(phrase: Phrase) -> Sort | None:
    return phrase.area.sort if phrase.area is not None else None


TAKINGS = (
    _numbers_work,
    *REDOING,
    _no_such_thing,
    _not_to_be_missed,
    _saving,
    _asking_for_more,
    _conditions,
    _asked_instead,
)
