"""Verdict phrases that stand together: read as one, or the second as the beginning of a statement of its own."""

from collections.abc import Sequence

from models.rules.reading.areas import DAYS, NUMBERS, Area
from models.rules.reading.clause import Clause, Verdict
from models.rules.reading.kinds import Kind, Lean, Phrase
from models.rules.reading.refusing import REFUSING
from models.rules.reading.wordlist import listed

_ORDERS = frozenset({"put", "book", "pencil", "go", "lets"})


_FIRM = frozenset({Kind.CAN, Kind.CANT, Kind.FINE, Kind.COME, Kind.STAY, Kind.YES, Kind.NO})


_ENDING = {(word,) for word in listed("ok fine good alright possible doable work shift rota him her partner")}


_STATES = frozenset({"working", "busy", "away", "tied"})


_STRONGER = (
    Kind.EXCEPT,
    Kind.IF,
    Kind.HEDGE,
    Kind.SHIFT,
    Kind.MOVE,
    Kind.DROP,
    Kind.UNTIL,
    Kind.FROM,
    Kind.ALL_BUT,
    Kind.ONLY,
    Kind.STAY,
    Kind.CANT,
    Kind.NOT,
    Kind.CHOOSE,
    Kind.CAN,
    Kind.COME,
    Kind.FINE,
    Kind.YES,
    Kind.NO,
)


def starts_anew(clause: Clause, last: Verdict, phrase: Phrase, ahead: Sequence[Area]) -> bool:
    """ "been at bingo put me down for thurs": an order after what kept them is a saying of its own; so is the rest of
    "weekend only im working all week"."""
    between = [p.kind for p in clause.phrases if last.last <= p.first < phrase.first]
    turned = (last.kind in _COMING and _keeps_busy(phrase)) or (phrase.kind in _COMING and _keeps_busy(last))
    if Kind.OTHER in between or turned:
        return True
    if last.kind == Kind.ONLY and phrase.kind == Kind.CANT and ahead and set(phrase.words) & _STATES:
        return True
    if clause.runs[len(clause.verdicts) - 1] and _runs_on(last, phrase) and _next_named(clause, phrase):
        return True
    return last.kind == Kind.CANT and phrase.kind == Kind.CAN and bool(_ORDERS & set(phrase.words[:1]))


_COMING = frozenset({Kind.COME, Kind.YES, Kind.FINE})


def _keeps_busy(phrase: Phrase | Verdict) -> bool:
    """ "still coming im at work till 3": what keeps them a while, not a refusal."""
    return phrase.kind == Kind.CANT and not REFUSING & set(phrase.words)


def _next_named(clause: Clause, phrase: Phrase) -> bool:
    """Whether a day or a number stands straight behind the phrase."""
    behind = next((p for p in clause.phrases if p.first >= phrase.last and p.kind != Kind.PLAIN), None)
    return behind is not None and behind.area is not None and behind.area.sort in DAYS | NUMBERS


def _runs_on(last: Verdict, phrase: Phrase) -> bool:
    """ "3 clashes with work i can make tues": what was said of the times before is whole, and the next words look to
    the times behind them."""
    looks_on = phrase.lean in {Lean.PRE, Lean.ANY}
    whole = last.kind in _FIRM or last.lean != Lean.PRE or last.words[-1:] in _ENDING
    return whole and last.kind in _FIRM | {Kind.HEDGE} and phrase.kind in _FIRM | {Kind.NOT, Kind.HEDGE} and looks_on


def merge(last: Verdict, phrase: Phrase) -> None:
    """Two verdicts with nothing between are one: "might" + "cant do", "not" + "good"."""
    kinds = {last.kind, phrase.kind}
    stronger = next(kind for kind in _STRONGER if kind in kinds)
    at_work = phrase.words[:1] in {("in",), ("at",), ("on",)} and phrase.words[-1] in {"work", "shift", "school"}
    if last.kind == Kind.NOT and phrase.words[:1] and (phrase.words[0] in _STATES or at_work):
        stronger = Kind.CAN
    if last.kind == Kind.ONLY and phrase.kind in {Kind.CANT, Kind.NOT, Kind.STAY}:
        stronger = Kind.CANT if last.words == ("just",) else Kind.ALL_BUT
    if kinds == {Kind.NOT, Kind.CAN}:
        stronger = Kind.CANT
    if (last.kind == Kind.NOT and phrase.kind == Kind.HEDGE) or kinds >= {Kind.NOT, Kind.ONLY}:
        stronger = Kind.HEDGE
    lean = phrase.lean if phrase.lean == Lean.PRE or last.lean == Lean.ANY else last.lean
    if phrase.lean == Lean.PRE or (last.lean == Lean.PRE and phrase.lean == Lean.POST):
        lean = Lean.PRE if phrase.lean == Lean.PRE else Lean.ANY
    last.kind, last.lean, last.last = stronger, lean, phrase.last
    last.words = (*last.words, *phrase.words)
