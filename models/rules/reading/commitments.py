"""What keeps the sender on a named day, in words no table holds: "the 23rd were travelling up to scotland"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from models.rules.reading.areas import DAYS, TIMES
from models.rules.reading.kinds import VERDICTS, Kind, Lean, Phrase
from models.rules.reading.refs import Text
from models.rules.reading.wordlist import listed

_CUTS = frozenset({Kind.STOP, Kind.COMMA, Kind.BUT, Kind.SO, Kind.BECAUSE, Kind.REDO})
_OTHERWISE = VERDICTS | {Kind.ASK, Kind.RING, Kind.OTHER, Kind.LATE, Kind.PARTIAL, Kind.ADD}
_BEING = frozenset({"am", "are", "be", "being"})
_HAVING = frozenset({"have", "got", "having"})
_PLACED = frozenset({"at", "with", "in", "round", "over"})
_WHOSE = listed("the a an my me our his her their some")
_HOPEFUL = listed(
    """
    coming attending looking hoping thinking planning dying being trying aiming leaning going doing having feeling
    time slot space gap window nothing plenty loads room availability free day morning afternoon evening lift week all
    mind game sorted sound buzzing knocking kicking asking saying wondering picking choosing
    """
)

_DAILY = {("every", "day"), ("all", "day")}


def commitments(row: Sequence[Phrase], text: Text) -> list[Phrase]:
    """The row with each such part read as a CAN'T for the days it names (section 4.1 of the specification)."""
    read = list(row)
    for first, last in _parts(read):
        part = read[first:last]
        kept = next((i for i, p in enumerate(part) if p.kind == Kind.UNKNOWN), None)
        if kept is not None and _names_days(part) and _keeps(part, text):
            read[first + kept] = replace(part[kept], kind=Kind.CANT, lean=Lean.ANY)
        elif kept is not None and _is_unread(part):
            read[first:last] = [_left_open(phrase) for phrase in part]
    return read


def _is_unread(part: Sequence[Phrase]) -> bool:
    """ "the monday is choir": a day, and a word about it that could be anything."""
    said = [p for p in part if p.kind not in {Kind.PLAIN, Kind.THANKS} or p.words[:1] in {("is",), ("are",)}]
    return [p.kind for p in said] == [Kind.UNIT, Kind.PLAIN, Kind.UNKNOWN] and _names_days(part)


def _left_open(phrase: Phrase) -> Phrase:
    return phrase if phrase.area is None else replace(phrase, area=replace(phrase.area, doubt=True))


def _parts(row: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    start = 0
    for at, phrase in enumerate([*row, Phrase(Kind.STOP, 0, 0)]):
        if phrase.kind in _CUTS or (phrase.kind == Kind.AND and _goes_on_about_themselves(row[at + 1 :])):
            yield start, at
            start = at + 1


def _goes_on_about_themselves(rest: Sequence[Phrase]) -> bool:
    """ "before 2 weekdays and ive got two kids": behind the "and" it is of no day."""
    ends = next((at for at, phrase in enumerate(rest) if phrase.kind in _CUTS), len(rest))
    return rest[:1] != [] and rest[0].kind == Kind.ME and not any(phrase.kind == Kind.UNIT for phrase in rest[:ends])


def _names_days(part: Sequence[Phrase]) -> bool:
    named = [p for p in part if p.kind == Kind.UNIT and p.area is not None]
    hours = any(p.area is not None and p.area.sort in TIMES for p in named)
    daily = hours and any(p.words == ("every", "day") for p in named)
    otherwise = _OTHERWISE - {Kind.EXCEPT} if daily else _OTHERWISE  # "on the tills till 5 every day bar thursday"
    days = any(p.area is not None and (p.area.sort in DAYS or p.words == ("that", "day")) for p in named)
    return (days or daily) and not any(p.kind in otherwise for p in part)


def _is_name(phrase: Phrase) -> bool:
    return phrase.words[:1] != () and phrase.words[0].startswith("\x00")


def _keeps(part: Sequence[Phrase], text: Text) -> bool:
    """ "we are travelling", "ive got bingo", "im at the caravan": and nothing hopeful among the words."""
    words = [w.strip("\x00") for w in text.words[part[0].first : part[-1].last]]
    if any(_HOPEFUL & {w.strip("\x00") for w in p.words} for p in part if p.words not in _DAILY):
        return False
    pairs = list(zip(words, [*words[1:], ""], strict=True))
    doing = any(one in _BEING and two.endswith("ing") for one, two in pairs)
    having = bool(_HAVING & set(words))
    placed = any(one in _PLACED and two in _WHOSE for one, two in pairs) and bool(_BEING & set(words))
    placed |= any(
        trio[0] in _BEING and trio[1] == "on" and trio[2] in _WHOSE
        for trio in zip(words, words[1:], words[2:], strict=False)
    )
    placed |= bool(_BEING & set(words)) and any(
        one.words[-1:] in {("at",), ("in",)} and two.kind == Kind.UNKNOWN and (one.words == ("at",) or _is_name(two))
        for one, two in pairwise(part)
    )
    theirs = any(one == "is" and two in {"our", "my", "his", "her", "their"} for one, two in pairs)
    return doing or having or placed or theirs
