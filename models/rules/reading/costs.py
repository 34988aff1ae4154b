"""The side each verdict of a clause looks to for its times: the cheapest way of pairing them all."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.kinds import REFUSED, Kind, Lean
from models.rules.reading.units import Unit


class Side(StrEnum):
    """Where a verdict looks: to the run before it, to the run after it, to neither."""

    LEFT = "left"
    RIGHT = "right"
    ALONE = "alone"


_SIDE_COST = {
    (Lean.PRE, Side.RIGHT): 0.0,
    (Lean.PRE, Side.LEFT): 2.0,
    (Lean.POST, Side.LEFT): 0.0,
    (Lean.POST, Side.RIGHT): 3.0,
    (Lean.ANY, Side.LEFT): 0.2,
    (Lean.ANY, Side.RIGHT): 0.3,
}
_SPLIT_COST = {Kind.COMMA: 0.0, None: 0.5, Kind.AND: 1.0, Kind.OR: 3.0}
_APART = frozenset({Kind.EXCEPT, Kind.ONLY, Kind.DROP, Kind.ALL_BUT})
_WEAK = frozenset({Kind.HEDGE, Kind.IF, Kind.YES, Kind.NO})

# The cheapest path to each side of the last verdict: its cost, and the sides taken (None: no verdict yet).
_Paths = dict[Side | None, tuple[float, list[Side]]]


def cheapest_sides(clause: Clause) -> list[Side]:
    """The side each verdict looks to, by the least total cost (dynamic programming over the row)."""
    paths: _Paths = {None: (0.0, [])}
    for at in range(len(clause.verdicts)):
        paths = _one_further(clause, at, paths)
    end = len(clause.verdicts)
    ends = [(cost + _run_cost(clause, end, last, Side.ALONE), path) for last, (cost, path) in paths.items()]
    return min(ends, key=lambda end: end[0])[1]


def _one_further(clause: Clause, at: int, paths: _Paths) -> _Paths:
    further: _Paths = {}
    for last, (cost, path) in paths.items():
        for side in Side:
            total = cost + _verdict_cost(clause, at, side) + _run_cost(clause, at, last, side)
            if side not in further or total < further[side][0]:
                further[side] = (total, [*path, side])
    return further


def split_cost(unit: Unit) -> float:
    """What it costs to divide a run before this unit."""
    return _SPLIT_COST.get(unit.joint, 1.0)


def _verdict_cost(clause: Clause, at: int, side: Side) -> float:
    if side == Side.ALONE:
        return _alone_cost(clause, at)
    return _left_cost(clause, at) if side == Side.LEFT else _right_cost(clause, at)


def _alone_cost(clause: Clause, at: int) -> float:
    verdict, left, right = clause.verdicts[at], clause.runs[at], clause.runs[at + 1]
    if verdict.kind == Kind.MOVE:
        return 2.0
    if clause.opener == Kind.SO and at == 0 and verdict.kind == Kind.NO and _ends_there(verdict, right):
        return 0.5
    if at and not right and verdict.joint == Kind.AND and _whole_before(clause, at):
        return 1.2
    return 4.0 if left or right else 3.5


def _whole_before(clause: Clause, at: int) -> bool:
    """ "no afternoons and see you soon": whole before its "and"; not "tues is fine and now I cant"."""
    run, before, verdict = clause.runs[at], clause.verdicts[at - 1], clause.verdicts[at]
    between = [p for p in clause.phrases if before.last <= p.first < verdict.first]
    turned = any("now" in p.words for p in between) or "now" in verdict.words
    return bool(run) and not turned and not any(p.kind == Kind.COMMA for p in between)


def _left_cost(clause: Clause, at: int) -> float:
    verdict, left, right = clause.verdicts[at], clause.runs[at], clause.runs[at + 1]
    cost = _lean_cost(clause, verdict, Side.LEFT, left)
    if verdict.comma_before or verdict.joint == Kind.AND:
        cost += 1.5
    if left and _something_between(clause, left[-1].last, verdict.first):
        cost += 4
    if verdict.kind == Kind.NOT and not right:
        return cost - 1.9  # "weds im not" at the end of a clause
    return cost + 4 if verdict.kind in {Kind.EXCEPT, Kind.NOT} else cost


def _right_cost(clause: Clause, at: int) -> float:
    verdict, right = clause.verdicts[at], clause.runs[at + 1]
    joint = right[0].joint if right else None
    cost = _lean_cost(clause, verdict, Side.RIGHT, right)
    if verdict.comma_after or joint == Kind.COMMA:
        cost += 1.5
    if right and clause.runs[at] and _something_between(clause, verdict.last, right[0].first):
        cost += 4
    return cost + 1.5 if joint in {Kind.AND, Kind.OR} else cost


def _lean_cost(clause: Clause, verdict: Verdict, side: Side, run: Sequence[Unit]) -> float:
    lean = Lean.POST if verdict.lean == Lean.PRE and _each_before(clause) else verdict.lean
    return _SIDE_COST[(lean, side)] + (0 if run else 6)


def _ends_there(verdict: Verdict, after: Sequence[Unit]) -> bool:
    """ "so no, tues is ok", "so no and then tues": the "no" stands alone."""
    return verdict.comma_after or (bool(after) and after[0].joint == Kind.AND)


def _each_before(clause: Clause) -> bool:
    """ "tues can weds cant thurs can": times and verdicts by turns, a verdict last, and no comma to part them."""
    *filled, last = clause.runs
    turns = len(filled) > 1 and all(len(run) == 1 and run[0].joint is None for run in filled) and not last
    return turns and not any(v.comma_before or v.comma_after or v.kind in _APART for v in clause.verdicts)


def _something_between(clause: Clause, first: int, last: int) -> bool:
    """Words not understood, after a comma, between times and a verdict: it may be about something else."""
    between = [p.kind for p in clause.phrases if first <= p.first < last]
    return Kind.COMMA in between and Kind.UNKNOWN in between


def _run_cost(clause: Clause, at: int, last: Side | None, side: Side) -> float:
    """The cost of what happens to the run between two verdicts."""
    if not clause.runs[at]:
        return 0
    claimed_left, claimed_right = last == Side.RIGHT, at < len(clause.verdicts) and side == Side.LEFT
    if claimed_left and claimed_right:
        return _shared_cost(clause, at)
    return 0.0 if claimed_left or claimed_right else 1.0


def _shared_cost(clause: Clause, at: int) -> float:
    """The cost of a run that the verdicts on both sides of it claim."""
    run, left, right = clause.runs[at], clause.verdicts[at - 1], clause.verdicts[at]
    if left.side == right.side or left.kind == Kind.EXCEPT or _only_not(clause, at) or _only_after(clause, at):
        return 0.3
    if {left.kind, right.kind} & _WEAK and len(run) == 1:
        return 0.5
    return min((split_cost(unit) for _, unit in pairwise(run)), default=5.0)


def _only_after(clause: Clause, at: int) -> bool:
    """ "I can do sat only", "only sat works": the "only" goes with what could be done."""
    left, right = clause.verdicts[at - 1], clause.verdicts[at]
    return {left.side, right.side} == {"can", Kind.ONLY.value} and _last_said(clause, at)


def _only_not(clause: Clause, at: int) -> bool:
    """ "only monday I can't do": an "only" and a refusal about the same times, with nothing after them."""
    left, right = clause.verdicts[at - 1], clause.verdicts[at]
    return left.kind == Kind.ONLY and right.kind in REFUSED and _last_said(clause, at)


def _last_said(clause: Clause, at: int) -> bool:
    return not clause.runs[at + 1] and not clause.verdicts[at].comma_before
