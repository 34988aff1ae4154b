"""Sixth stage: which verdict speaks of which times.

A clause is a row of runs of units and verdicts between them. Each verdict looks to one side ("cant do tues", "tues is
out"); the cheapest way of pairing them all is taken, so that "1 yes 2 no 3 yes" and "yes 1 no 2" both come out right.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from models.rules.reading.areas import DAYS, TIMES, Area, Sort, meet
from models.rules.reading.kinds import BREAKS, VERDICTS, Kind, Lean, Phrase
from models.rules.reading.units import Unit, join, unit_of
from models.rules.reading.world import World

LEFT, RIGHT, ALONE = "left", "right", "alone"
_SIDE_COST = {
    (Lean.PRE, RIGHT): 0.0,
    (Lean.PRE, LEFT): 2.0,
    (Lean.POST, LEFT): 0.0,
    (Lean.POST, RIGHT): 3.0,
    (Lean.ANY, LEFT): 0.2,
    (Lean.ANY, RIGHT): 0.3,
}
_SPLIT_COST = {Kind.COMMA: 0.0, None: 0.5, Kind.AND: 1.0, Kind.OR: 3.0}
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
    for phrase in piece:
        if phrase.kind == Kind.UNIT:
            if joint is None and _quantifies(clause, phrase):
                continue
            clause.runs[-1].append(unit_of(phrase, joint))
            joint = None
        elif phrase.kind in VERDICTS:
            _take(clause, phrase, joint)
            joint = None
        elif phrase.kind in {Kind.AND, Kind.OR, Kind.COMMA}:
            joint = joint if joint in {Kind.AND, Kind.OR} and phrase.kind == Kind.COMMA else phrase.kind
            if clause.verdicts and not clause.runs[-1]:
                clause.verdicts[-1].comma_after |= phrase.kind == Kind.COMMA
        elif phrase.kind == Kind.UNKNOWN and clause.runs[-1] and joint is None:
            joint = None
    clause.runs = [join(run, world) for run in clause.runs]
    _carry_days(clause)
    return clause


def _quantifies(clause: Clause, phrase: Phrase) -> bool:
    """ "next week is fine any day": an "any day" or "any time" after days only says "any of them"."""
    if phrase.area is None or phrase.area.sort not in {Sort.ALL, Sort.ANYTIME}:
        return False
    before = [u for run in clause.runs for u in run if u.area.sort in DAYS | TIMES]
    if not before or (clause.runs[-1] and phrase.area.sort == Sort.ANYTIME):
        return False
    if clause.runs[-1]:
        clause.runs[-1][-1] = replace(clause.runs[-1][-1], area=replace(clause.runs[-1][-1].area, plural=True))
    return True


_ALONE = frozenset({Kind.YES, Kind.NO, Kind.CHOOSE, Kind.MOVE})


def _take(clause: Clause, phrase: Phrase, joint: Kind | None) -> None:
    last = clause.verdicts[-1] if clause.verdicts else None
    if (
        last is not None
        and not clause.runs[-1]
        and joint is None
        and last.kind not in _ALONE
        and phrase.kind not in _ALONE
    ):
        _merge(last, phrase)
        return
    clause.verdicts.append(
        Verdict(phrase.kind, phrase.lean, phrase.first, phrase.last, phrase.words, comma_before=joint == Kind.COMMA)
    )
    clause.runs.append([])


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
    if last.kind == Kind.NOT and phrase.words[:1] and phrase.words[0] in _STATES:
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


def _carry_days(clause: Clause) -> None:
    """ "weds im at work till 4", "tues is no good after 5": the days before a verdict go with the time after it."""
    for at, verdict in enumerate(clause.verdicts):
        before, after = clause.runs[at], clause.runs[at + 1]
        if not before or not after or verdict.comma_after or verdict.kind in _NOT_CARRYING:
            continue
        if verdict.comma_before and verdict.kind not in {Kind.UNTIL, Kind.FROM, Kind.CANT, Kind.ONLY}:
            continue
        cut = _days_from(before, at > 0)
        if cut is not None and after[0].joint is None and all(_timely(u) for u in after):
            clause.runs[at + 1] = [
                Unit(_timed(d.area, t.area), t.first, t.last, None) for d in before[cut:] for t in after
            ]
            clause.runs[at] = before[:cut]


def _timed(day: Area, time: Area) -> Area:
    return replace(meet(day, time), sort=time.sort)


_NOT_CARRYING = frozenset({Kind.YES, Kind.NO, Kind.NOT, Kind.EXCEPT, Kind.DROP})


def _days_from(run: Sequence[Unit], led: bool) -> int | None:
    """Where the days at the end of a run begin that are free to go with what follows; None if there are none."""
    cut = len(run)
    while cut and _dayish(run[cut - 1]):
        cut -= 1
    while led and cut < len(run) and run[cut].joint != Kind.COMMA:
        cut += 1
    return cut if cut < len(run) else None


def _dayish(unit: Unit) -> bool:
    return unit.area.sort in DAYS and not unit.area.timed and not unit.area.limit


def _timely(unit: Unit) -> bool:
    return unit.area.sort in TIMES and unit.area.days is None


@dataclass(frozen=True, slots=True)
class Paired:
    """Units and the verdict upon them (None: named bare)."""

    units: tuple[Unit, ...]
    verdict: Verdict | None
    loose: bool = False


def pair(clause: Clause) -> list[Paired]:
    """The cheapest pairing of verdicts and units, in the order of the text."""
    sides = _cheapest(clause)
    said: list[Paired] = []
    for at, run in enumerate(clause.runs):
        left = clause.verdicts[at - 1] if at and sides[at - 1] == RIGHT else None
        right = clause.verdicts[at] if at < len(sides) and sides[at] == LEFT else None
        loose = at > 0 and left is None and _negative(clause.verdicts[at - 1]) and not _fresh(run)
        said.extend(_share(run, left, right, loose))
        if at < len(sides) and sides[at] == ALONE:
            said.append(Paired((), clause.verdicts[at]))
    return said


def _fresh(run: Sequence[Unit]) -> bool:
    """ "mornings are no good, anything after 4 is": a limit after a comma begins anew."""
    return bool(run) and run[0].joint == Kind.COMMA and run[0].area.limit


def _negative(verdict: Verdict) -> bool:
    return verdict.kind in {
        Kind.CANT,
        Kind.NOT,
        Kind.NO,
        Kind.STAY,
        Kind.UNTIL,
        Kind.FROM,
        Kind.SHIFT,
        Kind.HEDGE,
        Kind.IF,
    }


def _share(run: list[Unit], left: Verdict | None, right: Verdict | None, loose: bool) -> list[Paired]:
    if not run:
        return [Paired((), v) for v in (left, right) if v is not None]
    rest = next((i for i, u in enumerate(run) if i and u.area.sort == Sort.REST), 0)
    if rest and left is None and right is not None:
        return [Paired(tuple(run[:rest]), None), Paired(tuple(run[rest:]), right)]
    if left is not None and left.kind == Kind.EXCEPT and right is not None:
        return [Paired(tuple(run), left), Paired((), right)]
    if left is not None and right is None and left.kind in {Kind.NOT, Kind.CANT}:
        rest = next((i for i, u in enumerate(run) if i and u.area.sort == Sort.REST and u.joint == Kind.COMMA), 0)
        if rest:
            return [Paired(tuple(run[:rest]), left), Paired(tuple(run[rest:]), None)]
    if left is None or right is None or left.side == right.side:
        return [Paired(tuple(run), left or right, loose and right is None)]
    cut = _cut(run)
    if cut:
        return [Paired(tuple(run[:cut]), left), Paired(tuple(run[cut:]), right)]
    hedge = next((v for v in (left, right) if v.kind in {Kind.HEDGE, Kind.IF}), None)
    weak = next((v for v in (left, right) if v.kind not in {Kind.NO, Kind.YES}), None)
    if hedge is None and {left.kind, right.kind} & {Kind.NO, Kind.YES} and weak is not None:
        return [Paired(tuple(run), weak)]
    return [Paired(tuple(run), hedge or Verdict(Kind.HEDGE, Lean.ANY, left.first, right.last))]


def _cut(run: Sequence[Unit]) -> int:
    """Where a run between two verdicts is best divided; 0 if it cannot be."""
    best, where = 99.0, 0
    for at in range(1, len(run)):
        cost = _SPLIT_COST.get(run[at].joint, 1.0)
        if cost <= best:
            best, where = cost, at
    return where


def _cheapest(clause: Clause) -> list[str]:
    """The side each verdict looks to, by the least total cost (dynamic programming over the row)."""
    paths: dict[str, tuple[float, list[str]]] = {"": (0.0, [])}
    for at, verdict in enumerate(clause.verdicts):
        fresh: dict[str, tuple[float, list[str]]] = {}
        for last, (cost, path) in paths.items():
            for side in (LEFT, RIGHT, ALONE):
                total = cost + _verdict_cost(clause, at, verdict, side) + _run_cost(clause, at, last, side)
                if side not in fresh or total < fresh[side][0]:
                    fresh[side] = (total, [*path, side])
        paths = fresh
    ends = [(cost + _run_cost(clause, len(clause.verdicts), side, ALONE), path) for side, (cost, path) in paths.items()]
    return min(ends, key=lambda end: end[0])[1]


def _verdict_cost(clause: Clause, at: int, verdict: Verdict, side: str) -> float:
    left, right = clause.runs[at], clause.runs[at + 1]
    if side == ALONE:
        return 3.5 if not left and not right else 4.0
    run = left if side == LEFT else right
    cost = _SIDE_COST[(verdict.lean, side)] + (0 if run else 6)
    comma = (
        verdict.comma_before if side == LEFT else verdict.comma_after or (bool(right) and right[0].joint == Kind.COMMA)
    )
    cost += 1.5 if comma else 0
    if side == RIGHT and right and right[0].joint in {Kind.AND, Kind.OR}:
        cost += 1.5
    if verdict.kind in {Kind.EXCEPT, Kind.NOT} and side == LEFT:
        cost += 4
    return cost


def _run_cost(clause: Clause, at: int, last: str, side: str) -> float:
    """The cost of what happens to the run between two verdicts."""
    run = clause.runs[at]
    if not run:
        return 0
    claimed_left, claimed_right = last == RIGHT, at < len(clause.verdicts) and side == LEFT
    if claimed_left and claimed_right:
        left, right = clause.verdicts[at - 1], clause.verdicts[at]
        if left.side == right.side or left.kind == Kind.EXCEPT:
            return 0.3
        if {left.kind, right.kind} & {Kind.HEDGE, Kind.IF, Kind.YES, Kind.NO} and len(run) == 1:
            return 0.5
        return min((_SPLIT_COST.get(u.joint, 1.0) for _, u in pairwise(run)), default=5.0)
    return 0.0 if claimed_left or claimed_right else 1.0
