"""One time only, offered or fixed: can they come to it? Yes, no, late, perhaps, or another time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.rules.reading.areas import DAYS, TIMES, Area, Sort, only_within
from models.rules.reading.clauses import Clause
from models.rules.reading.clock import hour_minute
from models.rules.reading.kinds import Kind, Phrase
from models.rules.reading.pairing import Paired, pair
from models.rules.reading.speakers import of_something_else, spoken_by_another, unsure
from models.rules.reading.terms import Intent
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World

_YES = frozenset({Kind.CAN, Kind.YES, Kind.FINE, Kind.COME, Kind.CHOOSE})
_NO = frozenset({Kind.CANT, Kind.NOT, Kind.STAY, Kind.NO})
_NODS = listed(
    """
    ok good great lovely brilliant perfect alright cool super grand fab sorted sound wonderful excellent champion
    really very smashing ace
    """
)
_FULL = listed(
    """
    make come coming attend attending able there it going get that be work working be do
    """
)
_SOFT = listed("sorry but unfortunately afraid sadly gutted apologies actually")


_REFUSING = listed("cant wont not no unable couldnt wouldnt isnt arent never dont")


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing said about the meeting: yes, no, hedge, late, wish, elsewhere, doubt or nod."""

    what: str
    first: int
    full: bool = False
    opener: bool = False
    reason: bool = False
    after_but: bool = False
    kept: bool = False


@dataclass(slots=True)
class Marks:
    """Everything said, in order."""

    world: World
    asked_by_number: bool
    said: list[Mark] = field(default_factory=list)
    others: bool = False
    softened: bool = False
    conclusion: str = ""

    def has(self, what: str) -> bool:
        return any(mark.what == what for mark in self.said)

    def add(self, what: str, first: int, **more: bool) -> None:
        self.said.append(Mark(what, first, **more))


def read_clause(marks: Marks, clause: Clause) -> None:
    """Add what a clause says about the one time."""
    if clause.opener == Kind.REDO:
        marks.said.clear()
    held = len(marks.said)
    for said in pair(clause):
        if _stands_in(clause, said):
            marks.others = True
            marks.add("no", said.verdict.first if said.verdict else 0, full=True)
        elif spoken_by_another(clause, said):
            marks.others = True
        elif _delays(clause, said) or (said.verdict and not said.units and of_something_else(clause, said.verdict)):
            continue
        else:
            _mark(marks, clause, said)
    for phrase in clause.phrases:
        _late(marks, phrase)
    if clause.opener == Kind.BECAUSE and held:
        marks.said[held:] = []
    concluded = {mark.what for mark in marks.said[held:]} & {"yes", "no"}
    if concluded:
        marks.conclusion = ""
    if clause.opener == Kind.SO and held and len(concluded) == 1:
        marks.conclusion = next(iter(concluded))  # "so" joins a reason to a conclusion, which decides (section 4.1)


def _late(marks: Marks, phrase: Phrase) -> None:
    if phrase.kind != Kind.LATE:
        return
    if phrase.area is None or phrase.area.minute is None or "late" in phrase.words:
        marks.add("late", phrase.first)
    else:
        marks.add(_arriving(marks, phrase.area.minute), phrase.first, full=True)


def _stands_in(clause: Clause, said: Paired) -> bool:
    """ "my sister will come instead": someone else comes in their place."""
    if (
        said.verdict is None
        or said.verdict.kind not in _YES
        or not {"instead", "place", "behalf"} & set(said.verdict.words)
    ):
        return False
    return any(phrase.kind == Kind.OTHER for phrase in clause.phrases)


def _delays(clause: Clause, said: Paired) -> bool:
    """ "not til half 1, got clinic": what keeps them a while, where they say they will be late."""
    late = any(phrase.kind == Kind.LATE for phrase in clause.phrases)
    kept = said.verdict is not None and said.verdict.kind == Kind.CANT and not _REFUSING & set(said.verdict.words)
    return late and kept and not said.units


_EARLY = 45


def _arriving(marks: Marks, minute: int) -> str:
    """There a little before the start is a yes, after it is late; at quite another hour, not this meeting."""
    start, end = marks.world.begins(0), marks.world.ends(0)
    if minute > start:
        return "late" if minute < end else "elsewhere"
    return "yes" if minute >= start - _EARLY else "elsewhere"


def _mark(marks: Marks, clause: Clause, said: Paired) -> None:
    verdict = said.verdict
    kind = verdict.kind if verdict else None
    first = min([u.first for u in said.units] + ([verdict.first] if verdict else []), default=0)
    after_but = clause.opener == Kind.BUT
    if not said.units:
        if kind is not None and verdict is not None:
            _bare(marks, kind, verdict.words, first, after_but)
        return
    if kind is None and all(unit.area.sort in {Sort.THAT, Sort.THOSE} for unit in said.units):
        return  # "hope it goes well for them"
    if kind in {Kind.UNTIL, Kind.FROM} and any(unit.area.doubt for unit in said.units):
        return  # "I finish early on a thursday anyway"
    for unit in said.units:
        if kind == Kind.UNTIL and unit.area.minute is not None and (marks.has("yes") or marks.has("late")):
            marks.add("late", first, kept=True)
            continue
        if kind == Kind.COME and unit.area.minute is not None and unit.area.sort in TIMES:
            meets = verdict is not None and "see" in verdict.words
            what = _arriving(marks, unit.area.minute)
            exactly = unit.area.minute == marks.world.begins(0)
            marks.add("elsewhere" if meets and not exactly else what, first, full=True)
            continue
        if kind == Kind.NOT and unit.area.limit and unit.area.minute is not None and marks.has("yes"):
            marks.add("late", first)
            continue
        what = _judge(marks, kind, unit.area)
        kept = kind == Kind.CANT and verdict is not None and not _REFUSING & set(verdict.words)
        if what and not (kind is None and (said.loose or unsure(clause, said))):
            marks.add(what, first, full=True, after_but=after_but, kept=kept)
            if what == "refused":
                marks.said.pop()
                marks.add("no", first, full=True, after_but=after_but)
                marks.add("elsewhere", first)


def _bare(marks: Marks, kind: Kind, words: Sequence[str], first: int, after_but: bool) -> None:
    if words == ("instead",):
        return
    full = bool(_FULL & set(words)) and len(words) > 1
    if kind in {Kind.HEDGE, Kind.IF} or (kind == Kind.ONLY and len(words) > 1):
        marks.add("hedge", first)
    elif kind == Kind.MOVE:
        marks.add("wish", first)
    elif kind == Kind.CHOOSE:
        return
    elif kind in _YES:
        nod = set(words) <= _NODS
        marks.add(
            "nod" if nod else "yes", first, full=full or kind == Kind.FINE, opener=kind == Kind.YES, after_but=after_but
        )
    elif kind in _NO:
        if (
            kind == Kind.CANT
            and not _REFUSING & set(words)
            and marks.said
            and marks.said[0].opener
            and not marks.softened
        ):
            return
        kept = kind == Kind.CANT and not _REFUSING & set(words)
        marks.add("no", first, full=full, opener=kind == Kind.NO, after_but=after_but, kept=kept)


def _judge(marks: Marks, kind: Kind | None, area: Area) -> str:
    if area.sort in {Sort.ALL, Sort.THAT, Sort.THOSE, Sort.ANYTIME, Sort.REST, Sort.CHOICE}:
        area = Area(Sort.ALL, marks.world.all, touched=marks.world.all)
    if area.sort == Sort.NUMBER and marks.asked_by_number:
        return _by_number(marks, kind, area)
    if area.sort == Sort.NONE:
        return "no"
    if kind in {Kind.HEDGE, Kind.IF, Kind.MOVE}:
        return "wish" if kind == Kind.MOVE else "hedge"
    if area.sort == Sort.NUMBER and hour_minute(area.number or 0, 0) == marks.world.begins(0):
        return "no" if kind in _NO else "yes"
    if area.doubt:
        return "doubt"
    if kind in {Kind.UNTIL, Kind.FROM} and area.days is None and area.sort in TIMES:
        area = only_within(area, marks.world.on(lambda day: day.weekday() < 5))
    if kind in _NO | {Kind.UNTIL, Kind.FROM}:
        return "no" if area.touched else "passed"
    return _positive(kind, area)


def _positive(kind: Kind | None, area: Area) -> str:
    if area.inside or (
        area.touched and not area.limit and area.minute is None and (area.sort == Sort.PART or area.timed)
    ):
        return "yes"
    if kind == Kind.ONLY or area.outside or (area.touched and area.limit):
        return "refused"
    if kind == Kind.CHOOSE:
        return "wish"
    if kind in {Kind.EXCEPT, Kind.SHIFT, Kind.DROP}:
        return "doubt"
    return "elsewhere" if area.sort in DAYS | TIMES else "doubt"


def _by_number(marks: Marks, kind: Kind | None, area: Area) -> str:
    """Our texts ask "1 for yes, 2 for no"; any other number answers nothing."""
    if kind == Kind.MOVE:
        return "wish"
    if kind in {Kind.HEDGE, Kind.IF}:
        return "hedge"
    hour = hour_minute(area.number or 0, 0)
    if kind in _NO - {Kind.NO} and hour == marks.world.begins(0):
        return "no"  # "cant make 4"
    if kind == Kind.CAN and (area.number or 0) > 2 and hour is not None and hour != marks.world.begins(0):
        return "elsewhere"
    if kind is not None and kind not in _YES | {Kind.NO}:
        return "doubt"
    number = area.number or 0
    if area.days is not None and hour_minute(number, 0) == marks.world.begins(0):
        return "no" if kind in _NO else "yes"
    if kind is not None and number > 2 and hour_minute(number, 0) == marks.world.begins(0):
        return "yes"
    return {1: "yes", 2: "no"}.get(number, "doubt")


def decide(marks: Marks) -> Intent | None:
    """The intent that all marks together amount to; None if they amount to no answer."""
    yes, no = marks.has("yes"), marks.has("no")
    if marks.has("wish"):
        return Intent.RESCHEDULE_REQUEST
    if marks.has("late") and all(mark.kept for mark in marks.said if mark.what == "no"):
        return Intent.RUNNING_LATE  # what keeps them, where they say that they will be late
    if no and marks.has("elsewhere"):
        return Intent.RESCHEDULE_REQUEST
    if yes and no:
        return _as_intent(marks.conclusion) if marks.conclusion else _contradiction(marks)
    if no:
        return Intent.NOT_ATTENDING
    if marks.has("late"):
        return Intent.RUNNING_LATE
    if marks.has("elsewhere") or marks.has("doubt"):
        return Intent.UNCLEAR
    if marks.has("hedge"):
        return Intent.TENTATIVE
    return Intent.ATTENDING if yes else None


def _contradiction(marks: Marks) -> Intent:
    """A yes or no that only opens gives way to a full statement; otherwise nothing decides."""
    said = [m for m in marks.said if m.what in {"yes", "no"}]
    lead = next((i for i, m in enumerate(said) if not m.opener), len(said))
    openers, rest = said[:lead], said[lead:] or said
    kinds = {m.what for m in rest}
    if len(kinds) == 1 and openers:
        statement = rest[0]
        if statement.full or marks.softened:
            return _as_intent(statement.what)
        return Intent.UNCLEAR
    if kinds == {"yes", "no"} and said[-1].what == "no" and said[-1].full and (said[-1].after_but or marks.softened):
        return Intent.NOT_ATTENDING
    return Intent.UNCLEAR


def _as_intent(what: str) -> Intent:
    return Intent.ATTENDING if what == "yes" else Intent.NOT_ATTENDING


def softened(words: Sequence[str]) -> bool:
    """Whether the text apologises or turns ("sorry", "but"), which makes a bare "cant" decide."""
    return bool(_SOFT & set(words))


__all__ = ["Marks", "decide", "read_clause", "softened"]
