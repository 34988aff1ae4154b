""" "so is monday", "same for 2", "neither is tues": the verdict just given goes for these times too."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.kinds import VERDICTS, Kind, Lean, Phrase

_GOOD = frozenset({Kind.CAN, Kind.YES, Kind.FINE, Kind.COME, Kind.CHOOSE})
_BAD = frozenset({Kind.CANT, Kind.NOT, Kind.STAY, Kind.NO})

_EITHER_SIDE = {("likewise",), ("ditto",)}  # "likewise mon", "mon likewise"


def likewise(row: Sequence[Phrase]) -> list[Phrase]:
    """The row with every "so is", "same for" and "neither" read as what was said before it, apart from it."""
    read: list[Phrase] = []
    for at, phrase in enumerate(row):
        if phrase.words == ("neither",) and at and row[at - 1].kind == Kind.UNIT:
            phrase = replace(phrase, kind=Kind.CANT, lean=Lean.POST, area=None)
        if phrase.words in _EITHER_SIDE and not _stands(row, at, phrase.lean):
            phrase = replace(phrase, lean=Lean.POST)
        if phrase.kind != Kind.SAME:
            read.append(phrase)
            continue
        if phrase.lean == Lean.ANY:
            read.extend(_me_too(read, phrase))
            continue
        kind = _echoed(read, phrase) if _stands(row, at, phrase.lean) else None
        if kind is None:
            read.append(replace(phrase, kind=_otherwise(phrase)))
        elif phrase.lean == Lean.PRE:
            read.extend([Phrase(Kind.COMMA, phrase.first, phrase.first), replace(phrase, kind=kind)])
        else:
            read.append(replace(phrase, kind=kind))
    return read


def _me_too(before: Sequence[Phrase], phrase: Phrase) -> list[Phrase]:
    """ "dad can do 3 and so can i": the sender says the same of the times just told of another."""
    denies = bool({"neither", "nor", "cant", "couldnt"} & set(phrase.words))
    said = replace(phrase, kind=Kind.CANT if denies else Kind.CAN)
    turns = any(p.kind == Kind.OTHER for p in before)
    return [Phrase(Kind.BUT, phrase.first, phrase.first), said] if turns else [said]


def _stands(row: Sequence[Phrase], at: int, lean: Lean) -> bool:
    """Whether the times it speaks of stand where they should: after "so is", before "too"."""
    if lean == Lean.PRE:
        following = next((p for p in row[at + 1 :] if p.kind != Kind.PLAIN), None)
        return following is not None and following.kind == Kind.UNIT
    return bool(at) and row[at - 1].kind == Kind.UNIT


def _echoed(before: Sequence[Phrase], phrase: Phrase) -> Kind | None:
    """What was last said, if it was a plain yes or no to something."""
    last = next((p for p in reversed(before) if p.kind in VERDICTS), None)
    troubled = last is not None and last.kind in _GOOD and bool({"no", "not"} & set(last.words))
    if {"neither", "nor"} & set(phrase.words):
        return Kind.CAN if troubled else Kind.CANT
    if last is None or last.kind not in _GOOD | _BAD:
        return None
    return Kind.CAN if last.kind in _GOOD else Kind.CANT


def _otherwise(phrase: Phrase) -> Kind:
    if phrase.words[:1] == ("so",):
        return Kind.SO
    return Kind.NOT if {"neither", "nor"} & set(phrase.words) else Kind.PLAIN
