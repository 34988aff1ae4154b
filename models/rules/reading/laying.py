"""How a verdict upon times is laid on the account: what it allows, rules out, leaves open or takes back."""

from dataclasses import replace

from models.rules.reading.account import NEGATIVE, POSITIVE, VAGUE, Account, Effect, remember, union
from models.rules.reading.areas import DAYS, TIMES, Area, Sort
from models.rules.reading.clauses import Clause
from models.rules.reading.conclusions import PAST, WISTFUL
from models.rules.reading.kinds import Kind
from models.rules.reading.pointing import ends
from models.rules.reading.scopes import at_work, scoped
from models.rules.reading.sharing import Paired
from models.rules.reading.statements import effect_of
from models.rules.reading.world import NONE

_BESIDE = frozenset({"too", "also", "well", "or", "otherwise", "else"})
_EMPTY = {("nothing",), ("nowt",)}


def judge(account: Account, clause: Clause, said: Paired, kind: Kind | None, areas: list[Area]) -> None:
    """Lay the verdict of a statement upon its times, given without what they point to."""
    words = said.verdict.words if said.verdict else ()
    hourly = at_work(words) and all(area.sort in TIMES and area.days is None for area in areas)
    apart = said.units[0].joint in {Kind.OR, Kind.AND} or _adds(clause)
    areas = [scoped(account, kind, area, words, apart=apart) for area in areas]
    _keep_hours(account, kind, areas)
    kind = _meant(account, clause, said, kind, areas)
    if _any_will_do(clause, words, kind, areas):
        account.effects.clear()
    if account.named and kind in POSITIVE | {None}:
        areas = [area for area in areas if area.sort != Sort.CHOICE]
    account.hedged |= kind in VAGUE
    _note(account, kind, areas)
    account.rest.extend((kind, area) for area in areas if area.sort == Sort.REST)
    plain = [area for area in areas if area.sort != Sort.REST]
    if plain:
        effect = effect_of(account, kind, plain, _after_units(said))
        hours = hourly and effect.meaning == "refused"
        effect = replace(effect, meaning="hours") if hours else effect
        _lay(account, clause, kind, _worded(effect, clause, said, kind), plain)


def _adds(clause: Clause) -> bool:
    """ "after 5 too": beside what was said before."""
    return bool(_BESIDE & {word for phrase in clause.phrases for word in phrase.words})


def _keep_hours(account: Account, kind: Kind | None, areas: list[Area]) -> None:
    """Until and from when they are kept: what "after that" and "before then" mean."""
    if kind in {Kind.UNTIL, Kind.CANT}:
        account.until = next((area for area in areas if ends(area)), account.until)
    if kind == Kind.FROM:
        account.since = next((area for area in areas if area.minute is not None), account.since)


def _meant(account: Account, clause: Clause, said: Paired, kind: Kind | None, areas: list[Area]) -> Kind | None:
    """A "no" refuses many, or what stands before it; "no thurs" may be "not" or "number": it only drops them."""
    if kind != Kind.NO:
        return kind
    if all(area.plural for area in areas) or _after_units(said) or _answered_each(clause):
        return Kind.CANT
    account.doubtful = True
    return Kind.DROP


def _any_will_do(clause: Clause, words: tuple[str, ...], kind: Kind | None, areas: list[Area]) -> bool:
    """ "my lads on holiday the 14th but any is fine by me"."""
    mine = bool({"me", "us"} & set(words)) and clause.opener == Kind.BUT and kind in POSITIVE
    return mine and all(area.sort == Sort.ALL and not area.timed for area in areas)


def _worded(effect: Effect, clause: Clause, said: Paired, kind: Kind | None) -> Effect:
    """The effect with the words that said it, and how they said it."""
    words = said.verdict.words if said.verdict else ()
    first, last = said.units[0].first, said.units[-1].last
    spoken = {word for phrase in clause.phrases for word in phrase.words}
    past, empty = bool(PAST & spoken), words[:1] in _EMPTY
    if said.verdict is None:
        return replace(effect, first=first, last=last, bare=True, past=past, empty=empty)
    wistful = kind in POSITIVE and bool(WISTFUL & (set(words) | spoken))
    first, last = min(first, said.verdict.first), max(last, said.verdict.last)
    return replace(effect, first=first, last=last, past=past, empty=empty, wistful=wistful)


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
    base = account.base or _unspoken(account, clause)
    if base is None or base.meaning == "left open" or any(area.doubt and not area.touched for area in areas):
        account.doubtful = True
        account.effects = [held for held in account.effects if held is not base]
        return
    account.base = _other_side(account, base, effect, areas)
    if account.effects:
        account.effects[-1] = account.base
    remember(account, areas, positive=False)


def _other_side(account: Account, base: Effect, effect: Effect, areas: list[Area]) -> Effect:
    last = max(base.last, effect.last)
    excepted = effect.cannot
    if base.can:
        can, cannot = base.can - excepted, base.cannot | excepted
    else:
        can, cannot = effect.can, base.cannot - excepted
        account.elsewhere |= not effect.can and not any(area.doubt for area in areas)
    return replace(base, can=can, cannot=cannot, meaning="all but", last=last)
