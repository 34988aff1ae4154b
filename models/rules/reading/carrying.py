"""Days that go with a time behind a verdict: "weds im at work till 4"."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.areas import DAYS, TIMES, Area, Sort, meet
from models.rules.reading.clause import Clause
from models.rules.reading.kinds import Kind, Lean
from models.rules.reading.ranks import ranked
from models.rules.reading.units import Unit
from models.rules.reading.world import World


def carry_days(clause: Clause, world: World) -> None:
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
