"""Which verdict goes with which times: the cheapest pairing of all in a clause."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from models.rules.reading.areas import Sort
from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.kinds import Kind, Lean
from models.rules.reading.units import Unit

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
        cut = _unread_before(clause, run, at) if left is None and right is not None else 0
        if cut:
            said.append(Paired(tuple(run[:cut]), None, loose=True))
        said.extend(_share(run[cut:], left, right, loose, anew=clause.opener == Kind.REDO))
        if at < len(sides) and sides[at] == ALONE:
            said.append(Paired((), clause.verdicts[at]))
    return said


def _fresh(run: Sequence[Unit]) -> bool:
    """ "mornings are no good, anything after 4 is": a limit after a comma begins anew."""
    return bool(run) and (run[0].area.sort == Sort.REST or (run[0].joint == Kind.COMMA and run[0].area.limit))


def _unread_before(clause: Clause, run: Sequence[Unit], at: int) -> int:
    """Where a list really begins, if words not understood stand before its first comma."""
    start = clause.verdicts[at - 1].last if at else 0
    for cut in range(len(run) - 1, 0, -1):
        unread = any(p.kind == Kind.UNKNOWN and start <= p.first < run[cut].first for p in clause.phrases)
        if run[cut].joint == Kind.COMMA and unread:
            return cut
    return 0


_REFUSED = frozenset({Kind.CANT, Kind.NOT, Kind.STAY})


def _only_after(clause: Clause, at: int) -> bool:
    """ "I can do sat only", "only sat works": the "only" goes with what could be done."""
    left, right = clause.verdicts[at - 1], clause.verdicts[at]
    together = {left.side, right.side} == {"can", Kind.ONLY.value}
    return together and not clause.runs[at + 1] and not right.comma_before


def _only_not(clause: Clause, at: int) -> bool:
    """ "only monday I can't do": an "only" and a refusal about the same times, with nothing after them."""
    left, right = clause.verdicts[at - 1], clause.verdicts[at]
    bare = not clause.runs[at + 1] and not right.comma_before
    return left.kind == Kind.ONLY and right.kind in _REFUSED and bare


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


def _share(run: list[Unit], left: Verdict | None, right: Verdict | None, loose: bool, *, anew: bool) -> list[Paired]:
    if not run:
        return [Paired((), v) for v in (left, right) if v is not None]
    rest = next((i for i, u in enumerate(run) if i and u.area.sort == Sort.REST), 0)
    if rest and left is None and right is not None:
        return [Paired(tuple(run[:rest]), None), Paired(tuple(run[rest:]), right)]
    if left is not None and left.kind == Kind.EXCEPT and right is not None:
        if right.kind in {Kind.HEDGE, Kind.IF} and run[-1].joint == Kind.COMMA:
            return [Paired(tuple(run[:-1]), left), Paired((run[-1],), right)]
        return [Paired(tuple(run), left), Paired((), right)]
    if left is not None and right is None and left.kind == Kind.NOT and _plain_commas(run):
        return [Paired(tuple(run[:1]), left), Paired(tuple(run[1:]), None, loose=not anew)]
    if left is not None and right is None and left.kind in {Kind.NOT, Kind.CANT}:
        rest = next((i for i, u in enumerate(run) if i and u.area.sort == Sort.REST and u.joint == Kind.COMMA), 0)
        if rest:
            return [Paired(tuple(run[:rest]), left), Paired(tuple(run[rest:]), None)]
    if left is not None and right is not None and left.kind == Kind.ONLY and right.kind in _REFUSED:
        return [Paired(tuple(run), replace(right, kind=Kind.ALL_BUT, first=left.first))]
    only = next((v for v in (right, left) if v is not None and v.kind == Kind.ONLY), None)
    listed = any(unit.joint == Kind.COMMA for unit in run[1:])
    if left is not None and right is not None and only is not None and "can" in {left.side, right.side} and not listed:
        return [Paired(tuple(run), only)]
    if left is None and right is not None and _of_the_sender(right):
        parted = _parted(run)
        if parted:
            bare = Paired(tuple(run[:parted]), None, loose=all(u.joint == Kind.COMMA for u in run[1:parted]))
            return [bare, Paired(tuple(run[parted:]), right)]
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


def _of_the_sender(verdict: Verdict) -> bool:
    """ "I'm away": said of what stands just before it, not of a list ("are out")."""
    return verdict.kind == Kind.CANT and verdict.lean == Lean.ANY and not {"is", "are"} & set(verdict.words)


def _parted(run: Sequence[Unit]) -> int:
    """ "1 or 3, 2 im at work": where the last comma parts what is offered from what is refused; 0 if it does not."""
    cut = len(run) - 1
    if cut < 1 or run[cut].joint != Kind.COMMA:
        return 0
    listed = any(unit.joint in {Kind.AND, Kind.OR} for unit in run[1:cut])
    return cut if listed or cut == 1 else 0


def _plain_commas(run: Sequence[Unit]) -> bool:
    """ "not sat, mon": with nothing but commas, what follows the first may be what they mean instead."""
    return len(run) > 1 and all(unit.joint == Kind.COMMA and unit.area.sort != Sort.REST for unit in run[1:])


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
    if side == ALONE and verdict.kind == Kind.MOVE:
        return 2.0
    if (
        side == ALONE
        and clause.opener == Kind.SO
        and at == 0
        and verdict.kind == Kind.NO
        and _ends_there(verdict, right)
    ):
        return 0.5
    if side == ALONE:
        return 3.5 if not left and not right else 4.0
    run = left if side == LEFT else right
    lean = Lean.POST if verdict.lean == Lean.PRE and _each_before(clause) else verdict.lean
    cost = _SIDE_COST[(lean, side)] + (0 if run else 6)
    comma = (
        verdict.comma_before if side == LEFT else verdict.comma_after or (bool(right) and right[0].joint == Kind.COMMA)
    )
    cost += 1.5 if comma else 0
    if side == LEFT and left and _something_between(clause, left[-1].last, verdict.first):
        cost += 4
    if side == RIGHT and right and right[0].joint in {Kind.AND, Kind.OR}:
        cost += 1.5
    if verdict.kind == Kind.NOT and side == LEFT and not right:
        cost -= 1.9  # "weds im not" at the end of a clause
    elif verdict.kind in {Kind.EXCEPT, Kind.NOT} and side == LEFT:
        cost += 4
    return cost


def _ends_there(verdict: Verdict, after: Sequence[Unit]) -> bool:
    """ "so no, tues is ok", "so no and then tues": the "no" stands alone."""
    return verdict.comma_after or (bool(after) and after[0].joint == Kind.AND)


def _each_before(clause: Clause) -> bool:
    """ "tues can weds cant thurs can": times and verdicts by turns, a verdict last, and no comma to part them."""
    *filled, last = clause.runs
    turns = len(filled) > 1 and all(len(run) == 1 and run[0].joint is None for run in filled) and not last
    return turns and not any(v.comma_before or v.comma_after or v.kind in _APART for v in clause.verdicts)


_APART = frozenset({Kind.EXCEPT, Kind.ONLY, Kind.DROP, Kind.ALL_BUT})


def _something_between(clause: Clause, first: int, last: int) -> bool:
    """Words not understood, after a comma, between times and a verdict: it may be about something else."""
    between = [p.kind for p in clause.phrases if first <= p.first < last]
    return Kind.COMMA in between and Kind.UNKNOWN in between


def _run_cost(clause: Clause, at: int, last: str, side: str) -> float:
    """The cost of what happens to the run between two verdicts."""
    run = clause.runs[at]
    if not run:
        return 0
    claimed_left, claimed_right = last == RIGHT, at < len(clause.verdicts) and side == LEFT
    if claimed_left and claimed_right:
        left, right = clause.verdicts[at - 1], clause.verdicts[at]
        if left.side == right.side or left.kind == Kind.EXCEPT or _only_not(clause, at) or _only_after(clause, at):
            return 0.3
        if {left.kind, right.kind} & {Kind.HEDGE, Kind.IF, Kind.YES, Kind.NO} and len(run) == 1:
            return 0.5
        return min((_SPLIT_COST.get(u.joint, 1.0) for _, u in pairwise(run)), default=5.0)
    return 0.0 if claimed_left or claimed_right else 1.0
