"""Small words that only look like an answer: a greeting, an opening yes, a "that" which joins, a filling "just"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, TIMES
from models.rules.reading.kinds import VERDICTS, Kind, Lean, Phrase
from models.rules.reading.wordlist import listed

_TELLS = listed("regret know think say said hope afraid see mean feel sure reckon believe fear understand")


def _conjunctions(row: list[Phrase]) -> None:
    """ "I regret that neither thursday ...": a "that" which only joins."""
    for at in range(1, len(row) - 1):
        joins = bool(_TELLS & set(row[at - 1].words)) and row[at + 1].kind not in {Kind.STOP, Kind.COMMA}
        if row[at].words == ("that",) and row[at].kind == Kind.UNIT and joins:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


def _ringing_times(row: list[Phrase]) -> None:
    """ "could somebody ring me, before 1": when to ring, not when to meet, where nothing is said of it."""
    for at in (at for at, phrase in enumerate(row) if phrase.kind == Kind.RING):
        end = next((i for i in range(at, len(row)) if row[i].kind == Kind.STOP), len(row))
        if any(phrase.kind in VERDICTS for phrase in row[at:end]):
            continue
        for place in range(at, end):
            area = row[place].area
            if row[place].kind == Kind.UNIT and area is not None and area.sort in TIMES:
                row[place] = replace(row[place], kind=Kind.PLAIN, area=None)


def _was_so(row: list[Phrase]) -> None:
    """ "my nans funeral was lovely": past, and keeps nobody."""
    for at in range(len(row) - 1):
        if row[at].kind == Kind.CANT and row[at + 1].words[:1] in {("was",), ("went",)}:
            row[at : at + 2] = [replace(phrase, kind=Kind.PLAIN) for phrase in row[at : at + 2]]


def _not_until_then(row: list[Phrase]) -> None:
    """ "my hospital appointment isnt till feb": keeps nobody before, and says nothing of the times."""
    for at in range(len(row) - 2):
        kept, denied, limit = row[at : at + 3]
        until = limit.kind == Kind.UNIT and limit.area is not None and limit.area.limit
        if kept.kind == Kind.CANT and denied.words in {("isnt",), ("not",), ("arent",)} and until:
            row[at : at + 3] = [replace(phrase, kind=Kind.PLAIN, area=None) for phrase in row[at : at + 3]]


def _i_come(row: list[Phrase]) -> None:
    """ "i come thursday": straight before a day, as those say it who learnt English late."""
    for at in range(1, len(row) - 1):
        day, mine = row[at + 1].area, row[at].kind == Kind.UNKNOWN and row[at - 1].kind == Kind.ME
        if row[at].words == ("come",) and mine and day is not None and day.sort in DAYS:
            row[at] = replace(row[at], kind=Kind.CAN, lean=Lean.PRE)


def _so_far(row: list[Phrase]) -> None:
    """ "been at the hospital all week": how long, not which."""
    for at in range(1, len(row)):
        past = any(p.words[:1] == ("been",) for p in row[_begins(row, at) : at])
        if row[at].words[:1] == ("all",) and row[at].words[1:] in _LONG and row[at].kind == Kind.UNIT and past:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


_LONG = {("week",), ("day",), ("morning",), ("month",), ("weekend",)}


def _nowadays(row: list[Phrase]) -> None:
    """ "im at my sisters these days": when, not which."""
    for at in range(1, len(row)):
        if row[at].words == ("these", "days") and row[at - 1].kind not in VERDICTS | {Kind.STOP, Kind.COMMA}:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


_DENYING = frozenset({Kind.CANT, Kind.NOT, Kind.STAY, Kind.NO})


def _begins(row: Sequence[Phrase], at: int) -> int:
    """Where the sentence with this phrase begins."""
    return next((place + 1 for place in range(at - 1, -1, -1) if row[place].kind == Kind.STOP), 0)


def _denied_twice(row: list[Phrase]) -> None:
    """ "cant do that neither": one denial, not of them all."""
    for at in range(1, len(row)):
        last = at + 1 == len(row) or row[at + 1].kind in {Kind.STOP, Kind.COMMA, Kind.THANKS}
        before = row[_begins(row, at) : at]
        denied = any(p.kind in _DENYING for p in before[-3:]) and any(p.kind == Kind.UNIT for p in before)
        if row[at].words in {("neither",), ("either",)} and row[at].kind == Kind.UNIT and last and denied:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


def _firstly(row: list[Phrase]) -> None:
    """ "got clinic first": after what keeps them, "first" is when, not which."""
    for at in range(1, len(row)):
        if row[at].words == ("first",) and row[at - 1].kind in {Kind.CANT, Kind.PARTIAL}:
            row[at] = replace(row[at], kind=Kind.PLAIN, area=None)


def _opening_yes(row: list[Phrase]) -> None:
    """ "yeah sorry only just seen this, sat no": a yes before an apology only opens."""
    first = next((at for at, p in enumerate(row) if p.kind not in {Kind.PLAIN, Kind.THANKS}), None)
    if first is None or first + 1 >= len(row) or row[first].kind not in {Kind.YES, Kind.NO}:
        return
    softened = row[first + 1].words == ("sorry",) or row[first + 1].kind == Kind.THANKS
    if softened and any(p.kind == Kind.UNIT for p in row[first + 2 :]):
        row[first] = replace(row[first], kind=Kind.THANKS)


def _fillers(row: list[Phrase]) -> None:
    """ "just" and "only" beside nothing that they could narrow."""
    for at, phrase in enumerate(row):
        coming = phrase.words == ("just",) and _next_kind(row, at) in {Kind.COME, Kind.STAY}
        if phrase.kind == Kind.ONLY and phrase.words in {("just",), ("only",)} and (coming or not _narrows(row, at)):
            row[at] = replace(phrase, kind=Kind.PLAIN)


def _next_kind(row: Sequence[Phrase], at: int) -> Kind | None:
    return row[at + 1].kind if at + 1 < len(row) else None


def _narrows(row: Sequence[Phrase], at: int) -> bool:
    """ "just" and "only" narrow what stands straight beside them; elsewhere they are small words."""
    after = next((p for p in row[at + 1 :] if p.kind not in {Kind.PLAIN, Kind.ME}), None)
    before = next((p for p in reversed(row[:at]) if p.kind != Kind.PLAIN), None)
    beside = after is not None and (after.kind == Kind.UNIT or after.kind in VERDICTS)
    return beside or (before is not None and before.kind == Kind.UNIT)


_GREETED = {
    (word,) for word in listed("sorry love hun all mate duck lovely darling babe everyone there hunny pet flower")
}


def _greetings(row: list[Phrase]) -> None:
    """ "Morning! ..." and "evening, ..." open a text."""
    if len(row) < 3 or row[0].kind != Kind.UNIT or row[0].words not in {("morning",), ("evening",), ("afternoon",)}:
        return
    if row[1].kind in {Kind.STOP, Kind.COMMA, Kind.THANKS} or row[1].words[:1] in _GREETED:
        row[0] = replace(row[0], kind=Kind.THANKS, area=None)
        row[1] = replace(row[1], kind=Kind.THANKS, area=None) if row[1].kind == Kind.UNIT else row[1]


SMALL_WORDS = (
    _not_until_then,
    _was_so,
    _ringing_times,
    _i_come,
    _so_far,
    _firstly,
    _denied_twice,
    _nowadays,
    _conjunctions,
)
CLOSING = (_fillers,)
OPENING = (_opening_yes, _greetings)
