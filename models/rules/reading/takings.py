"""What is taken back, turned or asked for instead: corrections, conditions, exceptions."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, NUMBERS, Area, Sort
from models.rules.reading.kinds import Kind, Lean, Phrase
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


def _redo(row: list[Phrase]) -> None:
    """ "2 no sorry 3" takes the 2 back."""
    said = [at for at, p in enumerate(row) if p.kind not in {Kind.STOP, Kind.COMMA} and p.words != ("*",)]
    if [row[at].kind for at in said[:3:2]] == [Kind.UNIT, Kind.UNIT] and row[said[1]].words == ("sorry",):
        row[said[1]] = replace(row[said[1]], kind=Kind.REDO)
    for at in range(len(row) - 2):
        first, second, third = row[at : at + 3]
        if first.kind == Kind.REDO and second.kind == Kind.NO and third.kind in {Kind.UNIT, Kind.PLAIN}:
            row[at + 1] = replace(second, kind=Kind.PLAIN)  # "weds oops no the sunday"
        then = row[at + 3] if third.words == ("the",) and at + 3 < len(row) else third
        if first.kind == Kind.NO and second.words[:1] in {("sorry",), ("wait",)} and then.kind == Kind.UNIT:
            row[at] = replace(first, kind=Kind.REDO) if _after_times(row[:at]) else first
        if first.kind == Kind.NO and at and row[at - 1].kind == Kind.STOP and _lists(row[at + 1 :]):
            row[at] = replace(first, kind=Kind.REDO) if _after_times(row[:at]) else first


def _starred(row: list[Phrase]) -> None:
    """A line that begins with a star sets right the one before it: "2", and below it "*3"."""
    for at in range(1, len(row) - 2):
        ends, star, meant = row[at : at + 3]
        if ends.kind == Kind.STOP and star.words == ("*",) and meant.kind == Kind.UNIT and _after_times(row[:at]):
            row[at + 1] = replace(star, kind=Kind.REDO)


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


def _and_now(row: list[Phrase]) -> None:
    """ "said tues was ok and now it isnt": behind "and now" things stand otherwise."""
    for at in range(1, len(row) - 1):
        if row[at].kind == Kind.AND and row[at + 1].words == ("now",):
            row[at] = replace(row[at], kind=Kind.BUT)


def _lists(row: Sequence[Phrase]) -> bool:
    """ "1 and 3... no 1 and 4": a list that stands in the place of the first."""
    return [p.kind for p in row[:3]] == [Kind.UNIT, Kind.AND, Kind.UNIT] and len(row) == 3


def _after_times(row: Sequence[Phrase]) -> bool:
    heard = next((p for p in reversed(row) if p.kind not in {Kind.STOP, Kind.COMMA, Kind.PLAIN}), None)
    return heard is not None and heard.kind == Kind.UNIT


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


_TURNS = frozenset({"though", "well", "tho", "altho", "although"})


def _turning(row: list[Phrase]) -> None:
    """ "all except mon, well the mon night one is ok": what follows takes a part back."""
    for at in range(1, len(row) - 1):
        before = next((p for p in reversed(row[:at]) if p.kind not in {Kind.PLAIN, Kind.COMMA}), None)
        after = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        named = before is not None and before.kind == Kind.UNIT and after is not None and after.kind == Kind.UNIT
        if named and row[at].kind == Kind.PLAIN and _TURNS & set(row[at].words):
            row[at] = replace(row[at], kind=Kind.BUT)


def _conditions(row: list[Phrase]) -> None:
    """ "friday provided its not pouring": an exception that names no time is a condition."""
    for at, phrase in enumerate(row):
        after = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        told = phrase.words[:1] in {("provided",), ("as",), ("so",)} and phrase.kind == Kind.EXCEPT
        if told and (after is None or after.kind != Kind.UNIT):
            row[at] = replace(phrase, kind=Kind.IF)


_TAKING = frozenset({"take", "leave", "cross", "knock", "miss", "rub", "count"})


_OUT = frozenset({"out", "off"})


def _take_out(row: list[Phrase]) -> None:
    """ "leave 2 out", "take the mon off": those times are taken back."""
    heard = [at for at, p in enumerate(row) if p.kind != Kind.PLAIN or _TAKING & set(p.words)]
    for one, two, three in zip(heard, heard[1:], heard[2:], strict=False):
        if _TAKING & set(row[one].words[-1:]) and row[two].kind == Kind.UNIT and set(row[three].words) <= _OUT:
            row[one] = replace(row[one], kind=Kind.DROP, lean=Lean.PRE)
            row[three] = replace(row[three], kind=Kind.PLAIN)


def excepting(row: list[Phrase]) -> list[Phrase]:
    """ "any day but fri": after "all" or "any", a "but" before times that get no other verdict means "except"."""
    heard = [p for p in row if p.kind not in {Kind.PLAIN, Kind.THANKS}]
    for before, but, after in zip(heard, heard[1:], heard[2:], strict=False):
        if but.kind != Kind.BUT or after.kind != Kind.UNIT or before.area is None or after.area is None:
            continue
        at, many = heard.index(after), before.area.many or before.area.plural
        if _limits(before.area, after.area):
            row[row.index(but)] = replace(but, kind=Kind.PLAIN)
        elif many and not _other_day(heard, at - 2, after.area) and not _told(heard[at:]):
            row[row.index(but)] = replace(but, kind=Kind.EXCEPT, lean=Lean.PRE)
    return row


def _other_day(heard: Sequence[Phrase], at: int, after: Area | None) -> bool:
    """ "tues any time but thurs after 3": no exception from Tuesday."""
    named, when = heard[at - 1].area if at else None, heard[at].area
    if named is None or when is None or after is None or when.sort != Sort.ANYTIME:
        return False
    return named.sort in DAYS and after.sort in DAYS and bool(named.inside) and not after.inside & named.inside


def _limits(days: Area, hours: Area) -> bool:
    """ "tues or thurs but after 3", "any day but after 3": hours beside days limit these, and leave nothing out."""
    return hours.sort == Sort.HOURS and hours.limit and days.sort in DAYS | NUMBERS | {Sort.ALL}


def _told(rest: Sequence[Phrase]) -> bool:
    """Whether the times that begin here get a verdict of their own."""
    for phrase in rest:
        if phrase.kind not in {Kind.UNIT, Kind.AND, Kind.OR, Kind.COMMA}:
            return phrase.kind in {Kind.CAN, Kind.HEDGE, Kind.ONLY, Kind.FINE}
    return False


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
    _redo,
    _starred,
    _and_now,
    _no_such_thing,
    _not_to_be_missed,
    _saving,
    _asking_for_more,
    _turning,
    _conditions,
    _asked_instead,
    _take_out,
)
