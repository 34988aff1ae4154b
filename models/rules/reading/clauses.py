"""Sixth stage: which verdict speaks of which times.

A clause is a row of runs of units and verdicts between them. Each verdict looks to one side ("cant do tues", "tues is
out"); the cheapest way of pairing them all is taken, so that "1 yes 2 no 3 yes" and "yes 1 no 2" both come out right.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from models.rules.reading.areas import DAYS, NUMBERS, TIMES, Area, Sort, meet, only_within
from models.rules.reading.kinds import BREAKS, VERDICTS, Kind, Lean, Phrase
from models.rules.reading.ranks import ranked
from models.rules.reading.units import Unit, join, unit_of
from models.rules.reading.wordlist import listed
from models.rules.reading.world import World

_SAME = {Kind.CAN: "can", Kind.YES: "can", Kind.FINE: "can", Kind.COME: "can", Kind.CHOOSE: "can"}


@dataclass(slots=True)
class Verdict:
    """One or more verdict phrases that stand together, read as one."""

    kind: Kind
    lean: Lean
    first: int
    last: int
    words: tuple[str, ...] = ()
    comma_before: bool = False
    comma_after: bool = False
    joint: Kind | None = None

    @property
    def side(self) -> str:
        return _SAME.get(self.kind, self.kind.value)


@dataclass(slots=True)
class Clause:
    """Runs of units with verdicts between: runs[0], verdicts[0], runs[1], ... The opener is what cut it off."""

    opener: Kind | None
    phrases: list[Phrase]
    runs: list[list[Unit]] = field(default_factory=lambda: [[]])
    verdicts: list[Verdict] = field(default_factory=list)


def clause_of(piece: Sequence[Phrase], world: World) -> Clause:
    """The runs and verdicts of one piece of the text."""
    opener = piece[0].kind if piece and piece[0].kind in BREAKS | {Kind.COMMA} else None
    clause = Clause(opener, list(piece))
    joint: Kind | None = None
    for at, phrase in enumerate(piece):
        if phrase.kind == Kind.UNIT:
            closing = joint == Kind.COMMA and not any(p.kind == Kind.UNIT for p in piece[at + 1 :])
            anew = clause.verdicts and _speaks_anew(piece[:at])
            if (joint is None or closing) and not anew and _quantifies(clause, phrase, world, apart=joint is not None):
                joint = None
                continue
            clause.runs[-1].append(unit_of(phrase, joint))
            joint = None
        elif phrase.kind in VERDICTS:
            _take(clause, phrase, joint, [p.area for p in piece[at + 1 :] if p.area is not None])
            joint = None
        elif phrase.kind in {Kind.AND, Kind.OR, Kind.COMMA}:
            joint = joint if joint in {Kind.AND, Kind.OR} and phrase.kind == Kind.COMMA else phrase.kind
            if clause.verdicts and not clause.runs[-1]:
                clause.verdicts[-1].comma_after |= phrase.kind == Kind.COMMA
        elif phrase.kind == Kind.UNKNOWN and clause.runs[-1] and joint is None:
            joint = None
    clause.runs = [join(run, world) for run in clause.runs]
    _carry_days(clause, world)
    return clause


def _speaks_anew(before: Sequence[Phrase]) -> bool:
    """ "the wife works mondays, im fine with all of them": the sender's own verdict, after the days of another."""
    named = max((at for at, p in enumerate(before) if p.kind == Kind.UNIT), default=len(before))
    return any(p.kind == Kind.OTHER for p in before) and any(p.kind == Kind.ME for p in before[named:])


def _quantifies(clause: Clause, phrase: Phrase, world: World, *, apart: bool) -> bool:
    """ "next week is fine any day": an "any day" or "any time" after days only says "any of them"."""
    either = phrase.words[:1] == ("either",) or phrase.words == ("both", "weeks")
    of_times = phrase.words[-1:] in {("times",), ("slots",)}
    if apart and (phrase.area is None or not (phrase.area.sort == Sort.ANYTIME or of_times)):
        return False
    if phrase.area is None or not (either or phrase.area.sort in {Sort.ALL, Sort.ANYTIME}):
        return False
    before = [u for run in clause.runs for u in run if u.area.sort in DAYS | TIMES]
    if phrase.words in {("all",), ("both",)} and clause.runs[-1] and clause.runs[-1][-1].area.sort in NUMBERS:
        return True  # "2 - 4 all ok"
    if not before or (clause.runs[-1] and phrase.area.sort == Sort.ANYTIME and not apart):
        return False
    run = next(run for run in reversed(clause.runs) if run)
    area = run[-1].area
    if (
        phrase.words[:1] in {("every",), ("any",)}
        and phrase.words[-1:] == ("day",)
        and area.sort in TIMES
        and area.days is None
    ):
        area = only_within(area, world.all)  # "finish at 2 every day"
    run[-1] = replace(run[-1], area=replace(area, plural=True))
    return True


_ALONE = frozenset({Kind.YES, Kind.NO, Kind.CHOOSE, Kind.MOVE, Kind.EXCEPT})


def _take(clause: Clause, phrase: Phrase, joint: Kind | None, ahead: Sequence[Area]) -> None:
    last = clause.verdicts[-1] if clause.verdicts else None
    if (
        last is not None
        and not _starts_anew(clause, last, phrase, ahead)
        and phrase.kind not in {Kind.EXCEPT, Kind.DROP}
        and not clause.runs[-1]
        and joint is None
        and last.kind not in _ALONE
        and phrase.kind not in _ALONE
    ):
        _merge(last, phrase)
        return
    clause.verdicts.append(
        Verdict(phrase.kind, phrase.lean, phrase.first, phrase.last, phrase.words, joint == Kind.COMMA, False, joint)
    )
    clause.runs.append([])


_ORDERS = frozenset({"put", "book", "pencil", "go", "lets"})


def _starts_anew(clause: Clause, last: Verdict, phrase: Phrase, ahead: Sequence[Area]) -> bool:
    """ "been at bingo put me down for thurs": an order after what kept them is a saying of its own; so is the rest of
    "weekend only im working all week"."""
    if last.kind == Kind.ONLY and phrase.kind == Kind.CANT and ahead and set(phrase.words) & _STATES:
        return True
    if clause.runs[len(clause.verdicts) - 1] and _runs_on(last, phrase) and _next_named(clause, phrase):
        return True
    return last.kind == Kind.CANT and phrase.kind == Kind.CAN and bool(_ORDERS & set(phrase.words[:1]))


def _next_named(clause: Clause, phrase: Phrase) -> bool:
    """Whether a day or a number stands straight behind the phrase."""
    behind = next((p for p in clause.phrases if p.first >= phrase.last and p.kind != Kind.PLAIN), None)
    return behind is not None and behind.area is not None and behind.area.sort in DAYS | NUMBERS


_ENDING = {(word,) for word in listed("ok fine good alright possible doable work shift rota him her partner")}
_FIRM = frozenset({Kind.CAN, Kind.CANT, Kind.FINE, Kind.COME, Kind.STAY, Kind.YES, Kind.NO})


def _runs_on(last: Verdict, phrase: Phrase) -> bool:
    """ "3 clashes with work i can make tues": what was said of the times before is whole, and the next words look to
    the times behind them."""
    looks_on = phrase.lean in {Lean.PRE, Lean.ANY}
    whole = last.kind in _FIRM or last.lean != Lean.PRE or last.words[-1:] in _ENDING
    return whole and last.kind in _FIRM | {Kind.HEDGE} and phrase.kind in _FIRM | {Kind.NOT, Kind.HEDGE} and looks_on


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


_STATES = frozenset({"working", "busy", "away", "tied"})


def _merge(last: Verdict, phrase: Phrase) -> None:
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


def _carry_days(clause: Clause, world: World) -> None:
    """ "weds im at work till 4", "tues is no good after 5": the days before a verdict go with the time after it."""
    for at, verdict in enumerate(clause.verdicts):
        before, after = clause.runs[at], clause.runs[at + 1]
        if not before or not after or verdict.comma_after:
            continue
        if verdict.kind in _NOT_CARRYING and not (verdict.words == ("not",) and _until(before, after)):
            continue
        if verdict.comma_before and verdict.kind not in {Kind.UNTIL, Kind.FROM, Kind.CANT, Kind.ONLY}:
            continue
        cut = _days_from(before, at > 0)
        apart = next((i for i, u in enumerate(after) if i and _parts(u)), len(after))
        if cut is not None and after[0].joint is None and all(_timely(u) for u in after[:apart]):
            timed = [
                Unit(_timed(d.area, t.area, world), t.first, t.last, None) for d in before[cut:] for t in after[:apart]
            ]
            clause.runs[at + 1] = [*timed, *after[apart:]]
            clause.runs[at] = before[:cut]
            verdict.lean = Lean.PRE


def _parts(unit: Unit) -> bool:
    """ "tues i work till 2 and thurs is fine": days after a joint have nothing of the day before them."""
    return unit.joint == Kind.COMMA or (unit.joint in {Kind.AND, Kind.OR} and not _timely(unit))


def _until(before: Sequence[Unit], after: Sequence[Unit]) -> bool:
    """ "fri before 4, wed not till 7": a limit that is denied, said of the one day just before it."""
    apart = len(before) == 1 or before[-1].joint == Kind.COMMA
    return apart and after[0].area.limit and after[0].area.sort in TIMES


def _timed(day: Area, time: Area, world: World) -> Area:
    if time.sort == Sort.RANK:
        return replace(ranked(time, day, world), sort=Sort.CLOCK)
    met = meet(day, replace(time, doubt=time.doubt and not time.single))
    return replace(met, sort=time.sort, doubt=met.doubt or (time.single and len(met.inside) > 1))


_NOT_CARRYING = frozenset({Kind.YES, Kind.NO, Kind.NOT, Kind.EXCEPT, Kind.DROP})


def _days_from(run: Sequence[Unit], led: bool) -> int | None:
    """Where the days at the end of a run begin that are free to go with what follows; None if there are none."""
    cut = len(run)
    while cut and _dayish(run[cut - 1]):
        cut -= 1
    while led and cut < len(run) and run[cut].joint not in {Kind.COMMA, Kind.AND}:
        cut += 1
    return cut if cut < len(run) else None


def _dayish(unit: Unit) -> bool:
    return unit.area.sort in DAYS and not unit.area.timed and not unit.area.limit


def _timely(unit: Unit) -> bool:
    return unit.area.sort in TIMES | {Sort.RANK} and unit.area.days is None
