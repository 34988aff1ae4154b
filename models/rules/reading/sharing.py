"""Which of the times between two verdicts go with the one, which with the other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.rules.reading.areas import DAYS, TIMES, Sort
from models.rules.reading.clauses import Verdict
from models.rules.reading.costs import split_cost
from models.rules.reading.kinds import REFUSED, Kind, Lean
from models.rules.reading.units import Unit


@dataclass(frozen=True, slots=True)
class Paired:
    """Units and the verdict upon them (None: named bare)."""

    units: tuple[Unit, ...]
    verdict: Verdict | None
    loose: bool = False


def share(run: list[Unit], left: Verdict | None, right: Verdict | None, *, loose: bool, anew: bool) -> list[Paired]:
    """The run shared out among the verdicts that claim it; `loose` if none does. `anew`: it follows a correction."""
    if not run:
        return [Paired((), verdict) for verdict in (left, right) if verdict is not None]
    if left is not None and right is not None:
        return _between(run, left, right)
    if left is not None:
        return _behind(run, left, anew)
    if right is not None:
        return _before(run, right, anew)
    return [Paired(tuple(run), None, loose)]


def _divided(run: Sequence[Unit], cut: int, left: Verdict | None, right: Verdict | None) -> list[Paired]:
    return [Paired(tuple(run[:cut]), left), Paired(tuple(run[cut:]), right)]


def _before(run: list[Unit], verdict: Verdict, anew: bool) -> list[Paired]:
    """A run that only the verdict after it claims."""
    rest = _rest_at(run)
    if rest:
        return _divided(run, rest, None, verdict)
    whole = 0 if "are" in verdict.words else _whole_until(run)
    if whole:
        return _divided(run, whole, None, verdict)
    if _answers_first(run, verdict, anew):
        signs = (anew, _goes_back(run), _of_two_the_last(run, verdict))
        return [Paired(tuple(run[:1]), None, loose=sum(signs) < 2), Paired(tuple(run[1:]), verdict)]
    contrast = verdict.words == ("nothing",)
    alone = _of_the_sender(verdict) or contrast or (_of_one(verdict) and _listed(run))
    parted = _parted(run) if alone else 0
    if not parted:
        return [Paired(tuple(run), verdict)]
    loose = not anew and not contrast and not _listed(run) and all(unit.joint == Kind.COMMA for unit in run[1:parted])
    bare = Paired(tuple(run[:parted]), None, loose=loose)
    return [bare, Paired(tuple(run[parted:]), verdict)]


_GIVING_WAY = frozenset({Kind.CANT, Kind.ONLY, Kind.UNTIL})  # to a day that is answered by itself


def _behind(run: list[Unit], verdict: Verdict, anew: bool) -> list[Paired]:
    """A run that only the verdict before it claims."""
    if verdict.kind == Kind.NOT and _plain_commas(run):
        return [Paired(tuple(run[:1]), verdict), Paired(tuple(run[1:]), None, loose=not anew)]
    if verdict.kind == Kind.NOT and _turns(run):
        return [Paired(tuple(run[:1]), verdict), Paired(tuple(run[1:]), None, loose=True)]
    if verdict.kind == Kind.DROP and len(run) > 2 and run[1].joint == Kind.COMMA:
        return _divided(run, 1, verdict, None)  # "leave 3 out, 1 2 and 5"
    anew_at = _limited_at(run) if verdict.kind in _GIVING_WAY else 0
    limit = bool(anew_at) and run[anew_at].area.limit
    if anew_at and not (limit and verdict.kind == Kind.ONLY):
        unsure = limit if verdict.kind == Kind.UNTIL else verdict.lean == Lean.PRE and not run[0].area.timed
        rest_of_it = Paired(tuple(run[anew_at:]), None, loose=unsure)
        return [Paired(tuple(run[:anew_at]), verdict), rest_of_it]
    rest = _rest_at(run, comma=True) if verdict.kind in {Kind.NOT, Kind.CANT} else 0
    return _divided(run, rest, verdict, None) if rest else [Paired(tuple(run), verdict)]


def _between(run: list[Unit], left: Verdict, right: Verdict) -> list[Paired]:
    """A run that the verdicts on both sides of it claim."""
    if left.kind == Kind.EXCEPT:
        return _excepted(run, left, right)
    if left.kind == Kind.ONLY and right.kind in REFUSED and run[-1].joint == Kind.COMMA:
        return _divided(run, len(run) - 1, left, right)  # "only the morning one on tues, thurs no good"
    if left.kind == Kind.ONLY and right.kind in REFUSED:
        return [Paired(tuple(run), replace(right, kind=Kind.ALL_BUT, first=left.first))]
    only = _only_these(run, left, right)
    if only is not None or left.side == right.side:
        return [Paired(tuple(run), only or left)]
    if right.kind == Kind.IF and not any(unit.joint == Kind.COMMA for unit in run[1:]):
        return [Paired(tuple(run), right)]  # "can do 4 or 5 as long as its by phone"
    cut = _cut(run)
    return _divided(run, cut, left, right) if cut else [Paired(tuple(run), _both(left, right))]


def _excepted(run: list[Unit], left: Verdict, right: Verdict) -> list[Paired]:
    """ "all except 2, maybe 3": a hedge takes the last of the list, another verdict none of it."""
    if right.kind in {Kind.HEDGE, Kind.IF} and run[-1].joint == Kind.COMMA:
        return _divided(run, len(run) - 1, left, right)
    return [Paired(tuple(run), left), Paired((), right)]


def _only_these(run: Sequence[Unit], left: Verdict, right: Verdict) -> Verdict | None:
    """ "I can do sat only", "only sat works": the "only" of the two; in a list with commas it does not reach so far."""
    if "can" not in {left.side, right.side} or any(unit.joint == Kind.COMMA for unit in run[1:]):
        return None
    return next((verdict for verdict in (right, left) if verdict.kind == Kind.ONLY), None)


def _both(left: Verdict, right: Verdict) -> Verdict:
    """Two verdicts upon the same times: the doubtful one; a bare yes or no gives way; else they make a doubt."""
    hedge = next((v for v in (left, right) if v.kind in {Kind.HEDGE, Kind.IF}), None)
    if hedge is not None:
        return hedge
    fuller = next((v for v in (left, right) if v.kind not in {Kind.NO, Kind.YES}), None)
    if fuller is not None and {left.kind, right.kind} & {Kind.NO, Kind.YES}:
        return fuller
    return Verdict(Kind.HEDGE, Lean.ANY, left.first, right.last)


def _whole_until(run: Sequence[Unit]) -> int:
    """ "tues after 3, thurs is out": where days follow others that were answered by a limit or an "any time"."""
    for at in range(len(run) - 1, 0, -1):
        other = run[at].area.days is not None and run[at].area.days != run[at - 1].area.days
        if other and run[at].joint in {Kind.COMMA, Kind.AND} and all(_answered(unit) for unit in run[:at]):
            return at
    return 0


def _answered(unit: Unit) -> bool:
    """ "tues after 3", "tues any time": an answer by itself."""
    area = unit.area
    return area.sort in DAYS and area.timed and (area.limit or area.plural) and not area.doubt


def _limited_at(run: Sequence[Unit]) -> int:
    """ "got the dentist at 11, thurs after 3": where a day with a limit of its own stands after a comma."""
    for at, unit in enumerate(run):
        other = at > 0 and unit.area.days is not None and unit.area.days != run[at - 1].area.days
        anytime = unit.area.plural and not unit.area.limit and unit.joint == Kind.AND
        if other and _answered(unit) and (unit.joint == Kind.COMMA or anytime):
            return at
    return 0


def _rest_at(run: Sequence[Unit], *, comma: bool = False) -> int:
    """Where "the rest" stands in a list (`comma`: not joined to it by a word); 0 if it does not, or begins it."""
    rests = (at for at, unit in enumerate(run) if at and unit.area.sort == Sort.REST)
    return next((at for at in rests if not comma or run[at].joint in {Kind.COMMA, None}), 0)


def _of_the_sender(verdict: Verdict) -> bool:
    """ "I'm away": said of what stands just before it, not of a list ("are out")."""
    return verdict.kind == Kind.CANT and verdict.lean == Lean.ANY and not {"is", "are"} & set(verdict.words)


def _of_one(verdict: Verdict) -> bool:
    """ "2 or 5, the 6th one is out": said of one, not of a list."""
    return verdict.kind in {Kind.CANT, Kind.NO} and verdict.words[:1] in {("is",), ("isnt",), ("no",)}


def _answers_first(run: Sequence[Unit], verdict: Verdict, anew: bool) -> bool:
    """ "3, 1 is too early", "I meant 3, 1 and 2 are too early": whether only the rest is refused. The signs are a verb
    for one, a number that goes back in the list, and words that put an answer right; two of them make it sure."""
    if len(run) < 2 or verdict.kind != Kind.CANT or any(unit.area.sort == Sort.REST for unit in run):
        return False
    commas = [unit.joint == Kind.COMMA for unit in run[1:]]
    if not commas[0] or any(commas[1:]) or _of_two_the_last(run, verdict):
        return commas[0] and not any(commas[1:])
    back = len(run) == 2 and _goes_back(run) and not _FOR_MANY & set(verdict.words)
    return not _of_the_sender(verdict) and (anew or back)


_FOR_MANY = frozenset({"are", "arent", "both", "dont", "clash"})


def _of_two_the_last(run: Sequence[Unit], verdict: Verdict) -> bool:
    return len(run) == 2 and verdict.words[:1] in {("is",), ("isnt",), ("clashes",), ("doesnt",)}


def _goes_back(run: Sequence[Unit]) -> bool:
    """Whether the first stands later in the list offered than all the others, as no list is written."""
    first, *others = [min(unit.area.inside, default=0) for unit in run]
    return first > max(others)


def _listed(run: Sequence[Unit]) -> bool:
    several = any(unit.area.sort == Sort.NUMBER and len(unit.area.inside) > 1 for unit in run[:-1])  # "2/3/5"
    return several or any(unit.joint in {Kind.AND, Kind.OR} for unit in run[1:-1])


def _parted(run: Sequence[Unit]) -> int:
    """ "1 or 3, 2 im at work": where the last comma parts what is offered from what is refused; 0 if it does not."""
    cut = len(run) - 1
    if cut < 1 or run[cut].joint != Kind.COMMA:
        return 0
    listed = any(unit.joint in {Kind.AND, Kind.OR} for unit in run[1:cut])
    return cut if listed or cut == 1 else 0


def _turns(run: Sequence[Unit]) -> bool:
    """ "the evening, not the morning, and thurs": a day behind a time refused may be refused with it or not."""
    times = len(run) == 2 and run[0].area.sort in TIMES and run[1].area.sort in DAYS and run[1].joint == Kind.AND
    return times and run[0].area.days is None and not run[1].area.plural


def _plain_commas(run: Sequence[Unit]) -> bool:
    """ "not sat, mon": with nothing but commas, what follows the first may be what they mean instead."""
    return len(run) > 1 and all(unit.joint == Kind.COMMA and unit.area.sort != Sort.REST for unit in run[1:])


def _cut(run: Sequence[Unit]) -> int:
    """Where a run between two verdicts is best divided, the later the better; 0 if it cannot be."""
    return min(range(len(run) - 1, 0, -1), key=lambda at: split_cost(run[at]), default=0)
