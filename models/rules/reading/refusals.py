"""Refusals and shifts that are read by what stands beside them."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, Sort
from models.rules.reading.kinds import Kind, Lean, Phrase
from models.rules.reading.wordlist import listed

_SHIFTS = listed("shift shifts work course college class classes training job hours")


def _their_hours(row: list[Phrase]) -> None:
    """ "my shifts that week finish at 2": the work is the subject, the hours say when they cannot."""
    for at, phrase in enumerate(row):
        ahead = next((p for p in row[at + 1 :] if p.kind not in {Kind.PLAIN, Kind.UNIT}), None)
        hours = ahead is not None and ahead.kind in {Kind.UNTIL, Kind.FROM}
        if phrase.kind == Kind.CANT and hours and set(phrase.words) <= _SHIFTS:
            row[at] = replace(phrase, kind=Kind.PLAIN)


_DUTY = listed("have need got must gotta")


def _duties(row: list[Phrase]) -> None:
    """ "have to pick the kids up at 3 on weekdays": the days of a duty are not offered by naming them."""
    heard = [at for at, p in enumerate(row) if p.kind != Kind.PLAIN]
    for before, at, after in zip([-1, *heard], heard, heard[1:], strict=False):
        named = before >= 0 and row[before].kind not in {Kind.STOP, Kind.ME}
        duty = row[at].kind == Kind.PARTIAL and bool(_DUTY & set(row[at].words[:1]))
        if duty and not named and row[after].area is not None and row[after].kind == Kind.UNIT:
            row[after] = replace(row[after], kind=Kind.UNKNOWN, area=None)


def _none_of(row: list[Phrase]) -> None:
    """ "neither 2 or 3": refuses those two, not all."""
    for at, phrase in enumerate(row[:-1]):
        if _none(phrase) and row[at + 1].kind == Kind.UNIT and row[at + 1].area is not None:
            row[at] = replace(phrase, kind=Kind.CANT, lean=Lean.PRE, area=None)


def _nothing_then(row: list[Phrase]) -> None:
    """ "week after nothing", "5 and 6 dont": a denial straight after times, and nothing behind it."""
    for at in range(1, len(row)):
        area, ends = row[at - 1].area, at + 1 == len(row) or row[at + 1].kind in {Kind.STOP, Kind.COMMA}
        empty = row[at].words in _EMPTY and _none(row[at]) and area is not None and area.sort in DAYS
        dont = row[at].words in _DONT and row[at].kind == Kind.UNKNOWN and area is not None
        if ends and (empty or dont):
            row[at] = replace(row[at], kind=Kind.CANT, lean=Lean.POST, area=None)


_EMPTY = {("nothing",), ("none",), ("nowt",)}
_DONT = {("dont",), ("doesnt",), ("wont",)}


def _neither(row: list[Phrase]) -> None:
    """ "neither thursday is convenient": both of them, and the "is convenient" is denied with them."""
    for at in range(len(row) - 1):
        area = row[at + 1].area
        if row[at].words[-1:] != ("neither",) or row[at].kind != Kind.CANT or area is None:
            continue
        row[at + 1] = replace(row[at + 1], area=replace(area, plural=True))
        if at + 2 < len(row) and row[at + 2].kind == Kind.CAN and row[at + 2].lean == Lean.POST:
            row[at + 2] = replace(row[at + 2], kind=Kind.PLAIN)


def _at_work(row: list[Phrase]) -> None:
    """ "on 6 till 2" is a shift; "mon and tues work, weds dont" and "dont work fri" are not."""
    for at, phrase in enumerate(row):
        on_shift = phrase.kind == Kind.PLAIN and phrase.words[:1] in {("on",), ("doing",)}
        if on_shift and at + 1 < len(row) and _is_shift(row[at + 1]):
            row[at] = replace(phrase, kind=Kind.CANT, lean=Lean.PRE)
        if phrase.words == ("work",) and at and _none(row[at - 1]):
            row[at] = replace(phrase, kind=Kind.PLAIN)
        elif (
            phrase.words == ("work",)
            and at
            and row[at - 1].kind == Kind.UNIT
            and (_turned(row[at:]) or _every(row, at - 1))
        ):
            row[at] = replace(phrase, kind=Kind.CAN, lean=Lean.POST)
        if phrase.words == ("works",) and phrase.kind == Kind.UNKNOWN and at and row[at - 1].kind == Kind.UNIT:
            row[at] = replace(phrase, kind=Kind.CAN, lean=Lean.POST)
        if phrase.words == ("dont", "work") and _days_follow(row[at + 1 :]):
            row[at] = replace(phrase, kind=Kind.CAN, lean=Lean.PRE)


def _every(row: Sequence[Phrase], at: int) -> bool:
    """ "all of them work": the times do, not the sender ("we both work tues")."""
    area = row[at].area
    ours = at > 0 and row[at - 1].kind in {Kind.ME, Kind.OTHER}
    return area is not None and area.sort in {Sort.ALL, Sort.THOSE, Sort.REST} and not ours


def _turned(rest: Sequence[Phrase]) -> bool:
    """ "mon and tues work, weds and fri dont": here "work" means "suit"."""
    return any({"dont", "doesnt"} & set(p.words) for p in rest)


def _none(phrase: Phrase) -> bool:
    return phrase.area is not None and phrase.area.sort == Sort.NONE


def _is_shift(phrase: Phrase) -> bool:
    """ "on 6 till 2": hours from and to."""
    return phrase.area is not None and phrase.area.sort == Sort.HOURS and phrase.last - phrase.first >= 3


def _days_follow(rest: Sequence[Phrase]) -> bool:
    """ "dont work fri" is free on Friday; "fridays dont work" is not."""
    heard = next((p for p in rest if p.kind != Kind.PLAIN), None)
    return heard is not None and heard.area is not None and heard.area.sort in DAYS


_TURNING = frozenset({Kind.STOP, Kind.COMMA, Kind.BECAUSE, Kind.SO, Kind.BUT, Kind.AND})


def _out(row: list[Phrase]) -> None:
    """ "mondays out cos ...", "2 out": straight after times, with nothing of its own behind it."""
    for at in range(1, len(row)):
        ends = at + 1 == len(row) or row[at + 1].kind in _TURNING
        if row[at].words == ("out",) and row[at].kind == Kind.UNKNOWN and row[at - 1].kind == Kind.UNIT and ends:
            row[at] = replace(row[at], kind=Kind.CANT, lean=Lean.POST)


def _somewhere(row: list[Phrase]) -> None:
    """ "we are in leeds till thurs": a place no table knows, not home."""
    for at in range(len(row) - 1):
        place = row[at + 1] if row[at + 1].words != ("the",) or at + 2 == len(row) else row[at + 2]
        if row[at].kind == Kind.CAN and row[at].words[-1:] == ("in",) and place.kind == Kind.UNKNOWN:
            row[at] = replace(row[at], kind=Kind.CANT, lean=Lean.ANY)


_LEAVE = listed("give get let book take have")


def _time_off(row: list[Phrase]) -> None:
    """ "they wont give me the 8th or the 15th off": the "off" goes with what was not given."""
    for at, phrase in enumerate(row):
        turns = [i + 1 for i in range(at) if row[i].kind in _TURNING - {Kind.AND, Kind.COMMA}]
        before = row[max(turns, default=0) : at]
        denied = any(p.kind == Kind.CANT and _LEAVE & set(p.words) for p in before)
        if phrase.kind == Kind.CAN and phrase.words[:1] == ("off",) and denied:
            row[at] = replace(phrase, kind=Kind.PLAIN)


def _unread_none(row: list[Phrase]) -> None:
    """ "none of them are blah": what is denied is not understood."""
    for at, phrase in enumerate(row):
        rest = [p.kind for p in row[at + 1 : at + 3]]
        unread = rest == [Kind.PLAIN, Kind.UNKNOWN] and row[at + 1].words in {("are",), ("is",)}
        if phrase.area is not None and _none(phrase) and unread:
            row[at] = replace(phrase, area=replace(phrase.area, doubt=True))


_NEGATIVES = listed(
    "dont doesnt didnt wont isnt arent wasnt couldnt wouldnt shouldnt never aint hardly havent hasnt barely"
)


_GLADLY = frozenset({Kind.CAN, Kind.CHOOSE, Kind.COME, Kind.FINE})


def _denied(row: list[Phrase]) -> None:
    """ "i didnt say i can do 2": a yes behind a denial that is not read is no yes."""
    for at in range(len(row) - 1):
        denial = row[at].kind == Kind.UNKNOWN and bool(_NEGATIVES & set(row[at].words[-1:]))
        if denial and row[at + 1].kind in _GLADLY:
            row[at + 1] = replace(row[at + 1], kind=Kind.HEDGE)


HOURS = (_their_hours,)
REFUSALS = (_duties, _nothing_then, _none_of, _neither, _at_work, _out, _somewhere, _time_off, _unread_none)
DENIALS = (_denied,)
