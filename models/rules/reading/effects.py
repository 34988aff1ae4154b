"""Seventh stage: what the statements do to the offered slots."""

from collections.abc import Sequence
from dataclasses import replace

from models.rules.reading.account import NEGATIVE, POSITIVE, VAGUE, Account, Effect, outcome, remember, union, withdraw
from models.rules.reading.areas import DAYS, NUMBERS, TIMES, Area, Sort
from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.conclusions import PAST, WISTFUL, conclude, concluded
from models.rules.reading.kinds import Kind
from models.rules.reading.pairing import Paired, pair
from models.rules.reading.pointing import ends, pointed
from models.rules.reading.scopes import at_work, scoped
from models.rules.reading.sentences import offers
from models.rules.reading.speakers import spoken_by_another, unsure
from models.rules.reading.statements import effect_of
from models.rules.reading.units import Unit
from models.rules.reading.world import NONE, Slots


def take_clause(account: Account, clause: Clause) -> None:
    """Add what one clause says to the account."""
    taken_back = bool(clause.verdicts) and all(verdict.kind == Kind.DROP for verdict in clause.verdicts)
    if clause.opener == Kind.REDO and not taken_back and not _set_right(account, clause):
        withdraw(account, refusals=not {"meant", "mean"} & set(clause.phrases[0].words))
    held, base, account.opener = len(account.effects), account.base, clause.opener
    vague = clause.opener == Kind.BUT and account.vague_so_far
    for said in pair(clause):
        _take(account, clause, said)
    if vague and clause.verdicts == [] and len(account.effects) > held:
        account.effects[held:] = []
        account.hedged = True
    account.vague_so_far = (
        bool(clause.verdicts) and not any(clause.runs) and all(v.kind in VAGUE for v in clause.verdicts)
    )
    if clause.opener == Kind.BECAUSE and held:
        account.base = base
        account.effects[held:] = [replace(e, reason=True) for e in account.effects[held:]]
    if clause.opener == Kind.SO and len(account.effects) > held:
        account.effects[:held] = [
            replace(e, reason=True) if not e.can and e.meaning == "hours" else e for e in account.effects[:held]
        ]


def _set_right(account: Account, clause: Clause) -> bool:
    """ "4 not 1 sorry pressed wrong": the correction was made before it was spoken of."""
    can, cannot = outcome(account)
    bare = not any(clause.runs) and not clause.verdicts
    return bare and (bool(can and cannot) or bool({"last", "previous"} & set(clause.phrases[0].words)))


def _take(account: Account, clause: Clause, said: Paired) -> None:
    kind = said.verdict.kind if said.verdict else None
    if spoken_by_another(clause, said):
        account.others = True
        if said.units:
            account.told = True
            account.last_area = said.units[-1].area
        return
    if not said.units:
        _alone(account, clause, said.verdict)
        return
    if said.verdict is None and all(unit.area.sort in {Sort.THAT, Sort.THOSE} for unit in said.units):
        return
    units = [u for at, u in enumerate(said.units) if not at or u.joint is not None or u.area.sort != Sort.THAT]
    said = replace(said, units=tuple(units))
    areas = [pointed(account, unit.area) for unit in said.units]
    if kind in POSITIVE and all(unit.area.sort == Sort.THAT for unit in said.units) and _refused(account, areas):
        concluded(account, clause)
        return
    sole = all(unit.area.sort == Sort.NONE for unit in said.units)
    rest = all(unit.area.sort == Sort.REST for unit in said.units)
    refused = account.base is not None and not account.base.can and not account.redone
    offered = offers(clause.phrases[-1])
    after_refusal = clause.opener == Kind.COMMA and refused and not offered and not rest
    if said.verdict is None and not sole and (said.loose or after_refusal or unsure(clause, said)):
        account.doubtful = True
        account.heard |= _named(clause, said)
        remember(account, areas, positive=False)
        return
    _judge(account, clause, said, kind, [a for a in areas if a is not None])


def _named(clause: Clause, said: Paired) -> Slots:
    """What was named by day or number in a statement that was not understood: "the rest" are none of these."""
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
        _judge(account, clause, Paired((unit,), verdict), verdict.kind, [unit.area])
    conclude(account, clause, verdict)


_EMPTY = {("nothing",), ("nowt",)}


def _judge(account: Account, clause: Clause, said: Paired, kind: Kind | None, areas: list[Area]) -> None:
    words = said.verdict.words if said.verdict else ()
    hourly = at_work(words) and all(area.sort in TIMES and area.days is None for area in areas)
    areas = [scoped(account, kind, area, words) for area in areas]
    if kind in {Kind.UNTIL, Kind.CANT}:
        account.until = next((a for a in areas if ends(a)), account.until)
    if kind == Kind.FROM:
        account.since = next((a for a in areas if a.minute is not None), account.since)
    if kind == Kind.NO:
        kind = Kind.CANT if all(a.plural for a in areas) or _after_units(said) or _answered_each(clause) else Kind.DROP
        account.doubtful |= kind == Kind.DROP
    mine = bool({"me", "us"} & set(words)) and clause.opener == Kind.BUT
    if mine and kind in POSITIVE and all(a.sort == Sort.ALL and not a.timed for a in areas):
        account.effects.clear()  # "my lads on holiday the 14th but any is fine by me"
    if account.named and kind in POSITIVE | {None}:
        areas = [area for area in areas if area.sort != Sort.CHOICE]
    if kind in VAGUE:
        account.hedged = True
    _note(account, kind, areas)
    rests = [a for a in areas if a.sort == Sort.REST]
    account.rest.extend((kind, area) for area in rests)
    plain = [a for a in areas if a.sort != Sort.REST]
    if not plain:
        return
    effect = effect_of(account, kind, plain, _after_units(said))
    if hourly and effect.meaning == "refused":
        effect = replace(effect, meaning="hours")
    effect = replace(effect, first=said.units[0].first, last=said.units[-1].last)
    spoken = {word for phrase in clause.phrases for word in phrase.words}
    effect = replace(effect, bare=said.verdict is None, past=bool(PAST & spoken), empty=words[:1] in _EMPTY)
    if said.verdict:
        wistful = kind in POSITIVE and bool(WISTFUL & (set(words) | spoken))
        first, last = min(effect.first, said.verdict.first), max(effect.last, said.verdict.last)
        effect = replace(effect, wistful=wistful, first=first, last=last)
    _lay(account, clause, kind, effect, plain)


def _lay(account: Account, clause: Clause, kind: Kind | None, effect: Effect, areas: list[Area]) -> None:
    if kind == Kind.EXCEPT:
        _except(account, clause, effect, areas)
        return
    if kind == Kind.DROP:
        dropped = union(a.inside for a in areas)
        account.told = True
        account.effects = [replace(e, can=e.can - dropped, cannot=e.cannot - dropped) for e in account.effects]
    account.effects.append(effect)
    account.base = effect
    if kind in POSITIVE or kind is None or kind == Kind.ONLY:
        account.named |= effect.can
    remember(account, areas, positive=kind in POSITIVE or kind is None)


def _note(account: Account, kind: Kind | None, areas: list[Area]) -> None:
    """Wishes and namings of what is not offered."""
    account.doubtful |= any(a.doubt for a in areas)
    missing = any(not a.offered and not a.doubt and a.sort in DAYS | TIMES for a in areas)
    limits = [a for a in areas if a.limit or (kind == Kind.ONLY and a.sort == Sort.PART)]
    unmet = any(not a.inside and not a.doubt and a.days is None for a in limits)
    if kind in POSITIVE or kind in {None, Kind.ONLY}:
        wanted = kind in POSITIVE and any(a.doubt for a in areas) and any(e.meaning == "none" for e in account.effects)
        account.elsewhere |= missing or unmet or wanted  # "none of these are any use, mid january is better"
    if kind == Kind.MOVE or (kind == Kind.CHOOSE and missing):
        account.wished = True


def _after_units(said: Paired) -> bool:
    return said.verdict is not None and said.verdict.first >= said.units[-1].last


def _answered_each(clause: Clause) -> bool:
    """ "yes 1 no 2": a yes and a no, each before a number."""
    kinds = [v.kind for v in clause.verdicts]
    return Kind.YES in kinds and kinds.count(Kind.NO) >= 1


def _unspoken(account: Account, clause: Clause) -> Effect | None:
    """ "im free apart from tues": the verdict of the clause, upon everything that was offered."""
    kinds = {verdict.kind for verdict in clause.verdicts}
    effect = None
    if kinds & POSITIVE and not kinds & NEGATIVE:
        effect = Effect(account.world.all, NONE, meaning="all")
    elif kinds & NEGATIVE:
        effect = Effect(NONE, account.world.all, meaning="none")
    if effect is not None:
        account.effects.append(effect)
    return effect


def _except(account: Account, clause: Clause, effect: Effect, areas: list[Area]) -> None:
    """What came before, but not this: the exception takes the other side."""
    excepted = effect.cannot
    base = account.base
    if base is None:
        base = _unspoken(account, clause)
    if base is None or base.meaning == "left open" or any(a.doubt and not a.touched for a in areas):
        account.doubtful = True
        account.effects = [held for held in account.effects if held is not base]
        return
    if base.can:
        changed = replace(base, can=base.can - excepted, cannot=base.cannot | excepted)
    else:
        inside = effect.can
        changed = replace(base, can=inside, cannot=base.cannot - excepted)
        account.elsewhere |= not inside and not any(a.doubt for a in areas)
    changed = replace(changed, meaning="all but", last=max(base.last, effect.last))
    if account.effects:
        account.effects[-1] = changed
    account.base = changed
    remember(account, areas, positive=False)
