"""Which verdict goes with which times: the cheapest pairing of all in a clause."""

from collections.abc import Sequence

from models.rules.reading.areas import DAYS, Sort
from models.rules.reading.clauses import Clause
from models.rules.reading.costs import Side, cheapest_sides
from models.rules.reading.kinds import REFUSED, Kind
from models.rules.reading.sharing import Paired, share
from models.rules.reading.units import Unit

_NEGATIVE = REFUSED | {Kind.NO, Kind.UNTIL, Kind.FROM, Kind.SHIFT, Kind.HEDGE, Kind.IF}


def pair(clause: Clause) -> list[Paired]:
    """The cheapest pairing of verdicts and units, in the order of the text."""
    sides = cheapest_sides(clause)
    said: list[Paired] = []
    for at in range(len(clause.runs)):
        said.extend(_of_run(clause, sides, at))
        if at < len(sides) and sides[at] == Side.ALONE:
            said.append(Paired((), clause.verdicts[at]))
    return said


def _of_run(clause: Clause, sides: Sequence[Side], at: int) -> list[Paired]:
    """What is said of one run, by the verdicts beside it that look to it."""
    run = clause.runs[at]
    left = clause.verdicts[at - 1] if at and sides[at - 1] == Side.RIGHT else None
    right = clause.verdicts[at] if at < len(sides) and sides[at] == Side.LEFT else None
    loose = at > 0 and clause.verdicts[at - 1].kind in _NEGATIVE and not _fresh(run)
    cut = _unread_before(clause, run, at) if left is None and right is not None else 0
    unread = [Paired(tuple(run[:cut]), None, loose=True)] if cut else []
    return unread + share(run[cut:], left, right, loose=loose, anew=clause.opener == Kind.REDO)


def _fresh(run: Sequence[Unit]) -> bool:
    """ "mornings are no good, anything after 4 is": a limit after a comma begins anew."""
    if not run:
        return False
    area = run[0].area
    whole = area.sort in DAYS and area.timed and area.plural  # "fri any time"
    return area.sort == Sort.REST or (run[0].joint == Kind.COMMA and (area.limit or whole))


def _unread_before(clause: Clause, run: Sequence[Unit], at: int) -> int:
    """Where a list really begins, if words not understood stand before its first comma."""
    start = clause.verdicts[at - 1].last if at else 0
    for cut in range(len(run) - 1, 0, -1):
        unread = any(p.kind == Kind.UNKNOWN and start <= p.first < run[cut].first for p in clause.phrases)
        if run[cut].joint == Kind.COMMA and unread:
            return cut
    return 0


__all__ = ["Paired", "pair"]
