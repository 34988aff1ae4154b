"""A "but" that means "except", and one that only sets a limit."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, NUMBERS, Area, Sort
from models.rules.reading.kinds import Kind, Lean, Phrase


def excepting(row: list[Phrase]) -> list[Phrase]:
    """ "any day but fri": after "all" or "any", a "but" before times that get no other verdict means "except"."""
    heard = [p for p in row if p.kind not in {Kind.PLAIN, Kind.THANKS}]
    if len(heard) > 1 and heard[-1].kind == Kind.BUT and _all(heard[-2]):
        row[row.index(heard[-1])] = replace(heard[-1], kind=Kind.EXCEPT)  # "all but": of what the next text may say
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


def _all(phrase: Phrase) -> bool:
    return phrase.area is not None and phrase.area.sort in {Sort.ALL, Sort.ANYTIME}
