"""What is taken back or set right: "2 no sorry 3", a starred line, "and now I cant", "leave 2 out"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.kinds import Kind, Lean, Phrase


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


_TURNS = frozenset({"though", "well", "tho", "altho", "although"})


def _turning(row: list[Phrase]) -> None:
    """ "all except mon, well the mon night one is ok": what follows takes a part back."""
    for at in range(1, len(row) - 1):
        before = next((p for p in reversed(row[:at]) if p.kind not in {Kind.PLAIN, Kind.COMMA}), None)
        after = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        named = before is not None and before.kind == Kind.UNIT and after is not None and after.kind == Kind.UNIT
        if named and row[at].kind == Kind.PLAIN and _TURNS & set(row[at].words):
            row[at] = replace(row[at], kind=Kind.BUT)


_TAKING = frozenset({"take", "leave", "cross", "knock", "miss", "rub", "count"})


_OUT = frozenset({"out", "off"})


def _take_out(row: list[Phrase]) -> None:
    """ "leave 2 out", "take the mon off": those times are taken back."""
    heard = [at for at, p in enumerate(row) if p.kind != Kind.PLAIN or _TAKING & set(p.words)]
    for one, two, three in zip(heard, heard[1:], heard[2:], strict=False):
        if _TAKING & set(row[one].words[-1:]) and row[two].kind == Kind.UNIT and set(row[three].words) <= _OUT:
            row[one] = replace(row[one], kind=Kind.DROP, lean=Lean.PRE)
            row[three] = replace(row[three], kind=Kind.PLAIN)


REDOING = (_redo, _starred, _and_now, _turning, _take_out)
