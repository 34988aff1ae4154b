"""A verdict upon the one time that names no time: "yes", "cant make it", "might", "great"."""

from collections.abc import Sequence

from models.rules.reading.clauses import Verdict
from models.rules.reading.kinds import Kind
from models.rules.reading.marks import NO, YES, Marks, keeps
from models.rules.reading.wordlist import listed

_NODS = listed(
    """
    ok good great lovely brilliant perfect alright cool super grand fab sorted sound wonderful excellent champion
    really very smashing ace
    """
)
_FULL = listed("make come coming attend attending able there it going get that be work working do")


def mark_bare(marks: Marks, verdict: Verdict, *, after_but: bool) -> None:
    """Add what a verdict says by itself. `after_but`: it stands in a clause that a "but" opens."""
    kind, words, first = verdict.kind, verdict.words, verdict.first
    if words == ("instead",) or kind == Kind.CHOOSE:
        return
    if kind in {Kind.HEDGE, Kind.IF} or (kind == Kind.ONLY and len(words) > 1):
        marks.add("hedge", first)
    elif kind == Kind.MOVE:
        marks.add("wish", first)
    elif kind in YES:
        what = "nod" if set(words) <= _NODS else "yes"
        full = _in_full(words) or kind == Kind.FINE
        marks.add(what, first, full=full, opener=kind == Kind.YES, after_but=after_but)
    elif kind in NO and not _only_keeps(marks, verdict):
        opener, kept = kind == Kind.NO, keeps(verdict)
        marks.add("no", first, full=_in_full(words), opener=opener, after_but=after_but, kept=kept)


def _in_full(words: Sequence[str]) -> bool:
    return bool(_FULL & set(words)) and len(words) > 1


def _only_keeps(marks: Marks, verdict: Verdict) -> bool:
    """ "yes, just at work": what keeps them now, after an answer, and without an apology."""
    return keeps(verdict) and bool(marks.said) and marks.said[0].opener and not marks.softened
