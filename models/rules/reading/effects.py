"""Seventh stage: what the statements do to the offered slots."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.account import NEGATIVE, POSITIVE, VAGUE, Account, Effect, outcome, remember, union, withdraw
from models.rules.reading.areas import DAYS, NUMBERS, Area, Sort
from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.conclusions import conclude, concluded
from models.rules.reading.kinds import Kind
from models.rules.reading.laying import judge
from models.rules.reading.pairing import Paired, pair
from models.rules.reading.pointing import pointed
from models.rules.reading.sentences import offers
from models.rules.reading.speakers import spoken_by_another, unsure
from models.rules.reading.units import Unit
from models.rules.reading.world import Slots


def take_clause(account: Account, clause: Clause) -> None:
    """Add what one clause says to the account."""
    if clause.opener == Kind.REDO and not _set_right(account, clause):
        withdraw(account, refusals=not {"meant", "mean"} & set(clause.phrases[0].words))
    held, base, account.opener = len(account.effects), account.base, clause.opener
    vague = clause.opener == Kind.BUT and account.vague_so_far
    for said in pair(clause):
        _take(account, clause, said)
    if vague and clause.verdicts == [] and len(account.effects) > held:
        account.effects[held:] = []
        account.hedged = True
    bare = bool(clause.verdicts) and not any(clause.runs)
    account.vague_so_far = bare and all(verdict.kind in VAGUE for verdict in clause.verdicts)
    _weigh(account, clause, held, base)


def _weigh(account: Account, clause: Clause, held: int, base: Effect | None) -> None:
    """What follows "because" is a reason; so are the hours that stand before a "so"."""
    if clause.opener == Kind.BECAUSE and held:
        account.base = base
        account.effects[held:] = [replace(effect, reason=True) for effect in account.effects[held:]]
    if clause.opener == Kind.SO and len(account.effects) > held:
        said = union(effect.cannot for effect in account.effects[held:])
        account.effects[:held] = [replace(e, reason=e.reason or _explains(e, said)) for e in account.effects[:held]]


def _explains(effect: Effect, said: Slots) -> bool:
    """Hours, or days of which less is refused in the end: "parents evening on monday so not the late one"."""
    hours, narrowed = effect.meaning == "hours", bool(said) and said < effect.cannot
    return not effect.can and (hours or narrowed)


def _set_right(account: Account, clause: Clause) -> bool:
    """ "4 not 1 sorry pressed wrong", "oops 5 was a mistake": nothing but what is taken back is withdrawn."""
    if clause.verdicts and any(clause.runs):
        return all(verdict.kind in {Kind.DROP, Kind.NOT, Kind.CANT} for verdict in clause.verdicts)
    if clause.verdicts:
        return False
    can, cannot = outcome(account)
    earlier = bool({"last", "previous"} & set(clause.phrases[0].words))
    return not any(clause.runs) and (earlier or bool(can and cannot))


def _take(account: Account, clause: Clause, said: Paired) -> None:
    if spoken_by_another(clause, said):
        _tell(account, said)
    elif not said.units:
        _alone(account, clause, said.verdict)
    elif said.verdict is not None or any(unit.area.sort not in _POINTERS for unit in said.units):
        _take_times(account, clause, _without_pointers(said))


_POINTERS = frozenset({Sort.THAT, Sort.THOSE})


def _tell(account: Account, said: Paired) -> None:
    """What another can or cannot: only which times it was about."""
    account.others = True
    if said.units:
        account.told = True
        account.last_area = said.units[-1].area


def _without_pointers(said: Paired) -> Paired:
    """ "never wed thats slimming world", "the other two are both fine": straight behind times it means them."""
    units = [u for at, u in enumerate(said.units) if not at or u.joint is not None or not _points_at(said, u)]
    return replace(said, units=tuple(units))


def _points_at(said: Paired, unit: Unit) -> bool:
    both = unit.area.sort == Sort.THOSE and unit.area.doubt and said.units[0].area.sort == Sort.REST
    return unit.area.sort == Sort.THAT or both


def _take_times(account: Account, clause: Clause, said: Paired) -> None:
    kind = said.verdict.kind if said.verdict else None
    areas = [pointed(account, unit.area) for unit in said.units]
    if kind in POSITIVE and all(unit.area.sort == Sort.THAT for unit in said.units) and _refused(account, areas):
        concluded(account, clause)
    elif said.verdict is None and _open(account, clause, said):
        account.doubtful = True
        account.heard |= _named(clause, said)
        remember(account, areas, positive=False)
    else:
        judge(account, clause, said, kind, [area for area in areas if area is not None])


def _open(account: Account, clause: Clause, said: Paired) -> bool:
    """Whether bare times are too little: words beside them were not read, or they follow a refusal after a comma."""
    sorts = {unit.area.sort for unit in said.units}
    if sorts == {Sort.NONE}:
        return False
    refused = account.base is not None and not account.base.can and not account.redone
    after_refusal = clause.opener == Kind.COMMA and refused and sorts != {Sort.REST}
    return said.loose or (after_refusal and not offers(clause.phrases[-1])) or unsure(clause, said)


def _named(clause: Clause, said: Paired) -> Slots:
    """What was named by day or number in a statement that was not understood: "the rest" are none of these."""
    read = union(unit.area.touched for unit in said.units if unit.area.sort in DAYS | NUMBERS and not unit.area.doubt)
    if read:
        return read
    first, last = said.units[0].first, said.units[-1].last
    areas = [p.area for p in clause.phrases if p.area is not None and first <= p.first < last]
    return union(area.touched for area in areas if area.sort in DAYS | NUMBERS)


def _told_of(account: Account, clause: Clause) -> bool:
    """ "my husband works fri but i can do it": the day named just before."""
    return account.last_area is not None and clause.opener in {Kind.BUT, Kind.SO} and not any(clause.runs)


def _refused(account: Account, areas: Sequence[Area | None]) -> bool:
    """ "that is fine" about what was just refused: not understood."""
    inside = union(a.inside for a in areas if a is not None)
    return bool(inside) and bool(account.effects) and inside <= account.effects[-1].cannot


def _alone(account: Account, clause: Clause, verdict: Verdict | None) -> None:
    if verdict is None:
        return
    spoken = "it" in verdict.words[1:] or account.told
    mine = account.told and verdict.kind in POSITIVE and bool({"me", "us", "i", "we"} & set(verdict.words))
    if spoken and verdict.kind in POSITIVE | NEGATIVE and (_told_of(account, clause) or mine):
        unit = Unit(account.last_area or Area(Sort.THAT), verdict.first, verdict.last)
        judge(account, clause, Paired((unit,), verdict), verdict.kind, [unit.area])
    conclude(account, clause, verdict)
