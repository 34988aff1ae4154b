"""One time only, offered or fixed: can they come to it? Yes, no, late, perhaps, or another time."""

from models.rules.reading.areas import TIMES, Area, Sort
from models.rules.reading.bare import mark_bare
from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.deciding import decide, softened
from models.rules.reading.judging import arriving, judge
from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.marks import YES, Marks, keeps
from models.rules.reading.pairing import pair
from models.rules.reading.sharing import Paired
from models.rules.reading.speakers import of_something_else, spoken_by_another, unsure


def read_clause(marks: Marks, clause: Clause) -> None:
    """Add what a clause says about the one time."""
    if clause.opener == Kind.REDO and not {"last", "previous"} & set(clause.phrases[0].words):
        marks.said.clear()
    held = len(marks.said)
    for said in pair(clause):
        _take(marks, clause, said)
    for phrase in clause.phrases:
        _late(marks, phrase)
    if clause.opener == Kind.BECAUSE and held:
        marks.said[held:] = []
    _conclude(marks, clause, held)


def _conclude(marks: Marks, clause: Clause, held: int) -> None:
    """ "so" joins a reason to a conclusion, which decides (section 4.1), unless a later clause says more."""
    concluded = {mark.what for mark in marks.said[held:]} & {"yes", "no"}
    if concluded:
        marks.conclusion = ""
    if clause.opener == Kind.SO and held and len(concluded) == 1:
        marks.conclusion = next(iter(concluded))


def _take(marks: Marks, clause: Clause, said: Paired) -> None:
    if _stands_in(clause, said.verdict):
        marks.others = True
        marks.add("no", said.verdict.first if said.verdict else 0, full=True)
    elif spoken_by_another(clause, said):
        marks.others = True
    elif said.units and not _gets_in(clause, said.verdict):
        _mark(marks, clause, said)
    elif said.verdict is not None and not _beside_it(clause, said.verdict):
        mark_bare(marks, said.verdict, after_but=clause.opener == Kind.BUT)


def _stands_in(clause: Clause, verdict: Verdict | None) -> bool:
    """ "my sister will come instead": someone else comes in their place."""
    if verdict is None or verdict.kind not in YES or not {"instead", "place", "behalf"} & set(verdict.words):
        return False
    return any(phrase.kind == Kind.OTHER for phrase in clause.phrases)


def _gets_in(clause: Clause, verdict: Verdict | None) -> bool:
    """ "train delayed, should get in about 20 past": when they get there, where they say they will be late."""
    late = any(phrase.kind == Kind.LATE for phrase in clause.phrases)
    return late and verdict is not None and verdict.kind == Kind.UNTIL


def _beside_it(clause: Clause, verdict: Verdict) -> bool:
    """ "not til half 1, got clinic": what keeps them a while, where they say they will be late; or something else."""
    late = any(phrase.kind == Kind.LATE for phrase in clause.phrases)
    return (late and keeps(verdict)) or of_something_else(clause, verdict)


_ON_THEIR_WAY = frozenset({("on", "my", "way"), ("on", "the", "way"), ("on", "our", "way")})


def _late(marks: Marks, phrase: Phrase) -> None:
    if phrase.kind == Kind.COME and phrase.words[-3:] in _ON_THEIR_WAY and marks.world.has_begun:
        marks.add("late", phrase.first)
    if phrase.kind != Kind.LATE:
        return
    if phrase.area is None or phrase.area.minute is None or "late" in phrase.words:
        marks.add("late", phrase.first)
    else:
        marks.add(arriving(marks.world, phrase.area.minute), phrase.first, full=True)


def _mark(marks: Marks, clause: Clause, said: Paired) -> None:
    """Add what is said about the times that are named."""
    if _says_nothing(clause, said):
        return
    first = min(unit.first for unit in said.units)
    if said.verdict is not None:
        first = min(first, said.verdict.first)
    for unit in said.units:
        _mark_time(marks, said.verdict, unit.area, first, after_but=clause.opener == Kind.BUT)


def _says_nothing(clause: Clause, said: Paired) -> bool:
    areas = [unit.area for unit in said.units]
    if said.verdict is None:
        pointing = all(area.sort in {Sort.THAT, Sort.THOSE} for area in areas)
        return pointing or said.loose or unsure(clause, said)  # "hope it goes well for them"
    # "I finish early on a thursday anyway"
    return said.verdict.kind in {Kind.UNTIL, Kind.FROM} and any(area.doubt for area in areas)


def _mark_time(marks: Marks, verdict: Verdict | None, area: Area, first: int, *, after_but: bool) -> None:
    kind = verdict.kind if verdict else None
    if _only_late(marks, kind, area):
        return marks.add("late", first)
    if verdict is not None and kind == Kind.COME and area.minute is not None and area.sort in TIMES:
        return marks.add(_coming(marks, verdict, area.minute), first, full=True)
    what = judge(marks, kind, area)
    if what == "refused":
        marks.add("no", first, full=True, after_but=after_but)
        return marks.add("elsewhere", first)
    return marks.add(what, first, full=True, after_but=after_but, kept=keeps(verdict))


def _only_late(marks: Marks, kind: Kind | None, area: Area) -> bool:
    """ "yes, working till 5", "yes but not before 5": after a yes, that is when they get there."""
    if area.minute is None:
        return False
    if kind == Kind.UNTIL:
        return marks.has("yes") or marks.has("late")
    return kind == Kind.NOT and area.limit and marks.has("yes")


def _coming(marks: Marks, verdict: Verdict, minute: int) -> str:
    """ "coming at 4"; "see you at 4" means the start, and at any other minute another meeting."""
    if "see" in verdict.words and minute != marks.world.begins(0):
        return "elsewhere"
    return arriving(marks.world, minute)


__all__ = ["Marks", "decide", "read_clause", "softened"]
