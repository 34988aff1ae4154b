"""Seventh stage: what the statements do to the offered slots."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from models.rules.reading.account import NEGATIVE, POSITIVE, VAGUE, Account, Effect, outcome, remember, union, withdraw
from models.rules.reading.areas import DAYS, NUMBERS, TIMES, Area, Sort, days_area, limit_area, only_within
from models.rules.reading.clauses import Clause, Verdict
from models.rules.reading.kinds import Kind
from models.rules.reading.pairing import Paired, pair
from models.rules.reading.ranks import ranked_alone
from models.rules.reading.speakers import spoken_by_another, unsure
from models.rules.reading.statements import effect_of
from models.rules.reading.units import Unit
from models.rules.reading.wordlist import listed
from models.rules.reading.world import NONE, Slots, later


def take_clause(account: Account, clause: Clause) -> None:
    """Add what one clause says to the account."""
    if clause.opener == Kind.REDO:
        withdraw(account, refusals=not {"meant", "mean"} & set(clause.phrases[0].words))
    held = len(account.effects)
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
        account.effects[held:] = [replace(e, reason=True) for e in account.effects[held:]]
    if clause.opener == Kind.SO and len(account.effects) > held:
        account.effects[:held] = [
            replace(e, reason=True) if not e.can and e.meaning == "hours" else e for e in account.effects[:held]
        ]


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
    areas = [_pointed(account, unit.area) for unit in said.units]
    if kind in POSITIVE and all(unit.area.sort == Sort.THAT for unit in said.units) and _refused(account, areas):
        _concluded(account, clause)
        return
    sole = all(unit.area.sort == Sort.NONE for unit in said.units)
    after_refusal = clause.opener == Kind.COMMA and account.base is not None and not account.base.can
    if said.verdict is None and not sole and (said.loose or after_refusal or unsure(clause, said)):
        account.doubtful = True
        remember(account, areas, positive=False)
        return
    _judge(account, clause, said, kind, [a for a in areas if a is not None])


def _concluded(account: Account, clause: Clause) -> None:
    """ "nothing on mon so thats ok": what was just refused is not, but nor is it understood."""
    last = account.effects[-1]
    if clause.opener == Kind.SO and last.empty:
        account.effects[-1] = replace(last, can=last.cannot, cannot=NONE)
        return
    account.doubtful = True
    if clause.opener == Kind.SO:
        account.effects[-1] = replace(last, cannot=NONE)


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
    if spoken and verdict.kind in POSITIVE | NEGATIVE and _told_of(account, clause):
        unit = Unit(account.last_area or Area(Sort.THAT), verdict.first, verdict.last)
        _judge(account, clause, Paired((unit,), verdict), verdict.kind, [unit.area])
    if account.effects and _undone(account.effects[-1], clause, verdict):
        undone = account.effects[-1]
        account.effects[-1] = replace(undone, can=undone.cannot, cannot=NONE, wistful=False)
    if account.effects and _dashed(account.effects[-1], clause, verdict):
        dashed = account.effects[-1]
        account.effects[-1] = replace(dashed, can=NONE, cannot=dashed.cannot | dashed.can, wistful=False)
    if clause.opener in {Kind.SO, Kind.BUT} and verdict.kind in NEGATIVE | {Kind.NO} and not any(clause.runs):
        _so_no(account, verdict)
    if verdict.kind == Kind.FINE and clause.opener == Kind.SO and "that" in verdict.words and account.effects:
        _concluded(account, clause)
    if verdict.kind == Kind.IF and clause.opener == Kind.BUT and account.effects and account.effects[-1].can:
        account.effects[-1] = replace(account.effects[-1], can=NONE, open=account.effects[-1].can)
    if verdict.kind in VAGUE or (verdict.kind == Kind.ONLY and len(verdict.words) > 1):
        account.hedged = True
    unread = any(p.kind == Kind.UNKNOWN and p.first >= verdict.last for p in clause.phrases)
    if unread and (verdict.kind == Kind.EXCEPT or (verdict.kind == Kind.ONLY and len(verdict.words) > 1)):
        account.narrowed = True
    if verdict.kind == Kind.MOVE:
        account.wished = True
    last = account.effects[-1] if account.effects else None
    if (
        last
        and last.meaning == "all but"
        and verdict.kind in NEGATIVE
        and verdict.first == last.last
        and "are" in verdict.words
    ):
        account.effects[-1] = replace(last, can=last.cannot, cannot=last.can)


def _so_no(account: Account, verdict: Verdict) -> None:
    """ "fri im with my boys til late so no": said of the days named last, where nothing else was said of them."""
    named = account.last_area
    if named is None or named.doubt or named.sort not in DAYS | NUMBERS:
        return
    if named.touched & (outcome(account)[0] | outcome(account)[1]):
        return
    account.effects.append(Effect(NONE, named.touched, verdict.first, verdict.last, "refused"))


_WISTFUL = listed("would love loved like liked wish was were used looked seemed could had")


def _undone(said: Effect, clause: Clause, verdict: Verdict) -> bool:
    """ "was meant to be away fri but that fell through so im about": what kept them no longer does."""
    return (
        said.past
        and bool(said.cannot)
        and verdict.kind in POSITIVE
        and clause.opener in {Kind.SO, Kind.BUT}
        and not any(clause.runs)
    )


_EMPTY = {("nothing",), ("nowt",)}
_PAST = frozenset({"was", "were", "meant", "supposed", "thought"})


def _dashed(said: Effect, clause: Clause, verdict: Verdict) -> bool:
    """ "I'd love to do Friday but I'm away", "2 is a bank holiday so no": taken back by what follows."""
    refused = bool(said.can) and verdict.kind in NEGATIVE | {Kind.NO}
    concluded = clause.opener == Kind.SO and said.bare and clause.verdicts[0] is verdict
    return refused and (concluded or (said.wistful and clause.opener == Kind.BUT))


def _judge(account: Account, clause: Clause, said: Paired, kind: Kind | None, areas: list[Area]) -> None:
    words = said.verdict.words if said.verdict else ()
    hourly = _at_work(words) and all(area.sort in TIMES and area.days is None for area in areas)
    areas = [_scoped(account, kind, area, words) for area in areas]
    if kind in {Kind.UNTIL, Kind.CANT}:
        account.until = next((a for a in areas if _ends(a)), account.until)
    if kind == Kind.NO:
        kind = Kind.CANT if all(a.plural for a in areas) or _after_units(said) or _answered_each(clause) else Kind.DROP
        account.doubtful |= kind == Kind.DROP
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
    effect = replace(effect, bare=said.verdict is None, past=bool(_PAST & spoken), empty=words[:1] in _EMPTY)
    if said.verdict:
        wistful = kind in POSITIVE and bool(_WISTFUL & (set(words) | spoken))
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
    unmet = any(a.limit and not a.inside and not a.doubt and a.days is None for a in areas)
    if kind in POSITIVE or kind in {None, Kind.ONLY}:
        account.elsewhere |= missing or unmet
    if kind == Kind.MOVE or (kind == Kind.CHOOSE and missing):
        account.wished = True


def _after_units(said: Paired) -> bool:
    return said.verdict is not None and said.verdict.first >= said.units[-1].last


def _answered_each(clause: Clause) -> bool:
    """ "yes 1 no 2": a yes and a no, each before a number."""
    kinds = [v.kind for v in clause.verdicts]
    return Kind.YES in kinds and kinds.count(Kind.NO) >= 1


def _pointed(account: Account, area: Area) -> Area | None:
    """ "that one", "those": what was named last."""
    if area.doubt:
        return area
    if area.sort == Sort.AFTER_THAT:
        return _after_that(account)
    if area.sort == Sort.THAT:
        return _day_of(account.last_area) if area.minute is None else _soonest(account)
    if area.sort == Sort.PLACE and account.last_area is not None and account.last_area.among:
        return _place_among(account, area, account.last_area.among)
    if area.sort == Sort.THOSE:
        if account.mentioned:
            m = account.mentioned
            return Area(Sort.THOSE, m, NONE, m, m, plural=True)
        every = account.world.all
        return Area(Sort.ALL, every, NONE, every, None, plural=True)
    return area


def _soonest(account: Account) -> Area | None:
    """ "wednesdays, but not this one": the first of the days named."""
    area = account.last_area
    if area is None or not area.plural:
        return area
    first = min(account.world.dates(area.inside), default=None)
    return area if first is None else days_area(Sort.DATE, account.world.within(first, first) & area.inside)


def _place_among(account: Account, place: Area, among: Slots) -> Area:
    """ "the second thursday, not the first": a place among the days it was last counted in."""
    order = account.world.in_time_order(among)
    return days_area(Sort.DATE, frozenset(order[at] for at in place.inside if at < len(order)))


def _day_of(area: Area | None) -> Area | None:
    """ "tues I finish at 4 so could do that one": the slots of that day, not the hours."""
    if area is None or not area.limit or not area.days:
        return area
    return days_area(Sort.DATE, area.days)


def _ends(area: Area) -> bool:
    """Whether it has an end that "after that" can mean: an hour, or a last day."""
    dated = area.dates is not None and area.dates[1] < date.max and not area.timed and not area.doubt
    return (area.minute is not None and area.limit) or (dated and area.sort in DAYS)


def _after_that(account: Account) -> Area:
    """ "I finish at 3 so after that is fine": from the end of what keeps them, on those days."""
    busy = account.until
    if busy is not None and busy.minute is None and busy.dates is not None:
        inside = account.world.within(later(busy.dates[1], 1), date.max)
        return Area(Sort.SPAN, inside, account.world.all - inside, inside, limit=True, plural=True)
    if busy is None or busy.minute is None:
        return Area(Sort.HOURS, doubt=True)
    area = limit_area(account.world, busy.minute)
    return area if busy.days is None else only_within(area, busy.days)


def _scoped(account: Account, kind: Kind | None, area: Area, words: Sequence[str]) -> Area:
    """A time without a day goes with the days it is said about."""
    if area.sort == Sort.RANK:
        return ranked_alone(area, account.topic, account.world)
    if kind == Kind.UNTIL and area.sort in DAYS and area.dates and not area.timed:
        before = account.world.within(date.min, later(area.dates[0], -1))
        return replace(area, inside=NONE, touched=before)
    if area.days is not None or area.sort not in TIMES:
        return area
    if kind in {Kind.UNTIL, Kind.FROM} or (kind == Kind.CANT and _at_work(words)):
        return only_within(area, _scope_of_work(account, words))
    if (kind in {Kind.ONLY, Kind.NOT, Kind.CANT} or (area.limit and kind is not None)) and account.topic:
        return only_within(area, account.topic)
    return area


_WORK = listed(
    """
    work working college school training nursery shift finish finishes start starts clock knock end
    """
)


def _at_work(words: Sequence[str]) -> bool:
    return bool(_WORK & set(words))


def _scope_of_work(account: Account, words: Sequence[str]) -> Slots:
    """Hours of work or school without days are those of Monday to Friday; "busy till 4" is every day."""
    if account.topic:
        return account.topic
    return account.world.on(lambda day: day.weekday() < 5) if _at_work(words) else account.world.all


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
    if base is None or base.meaning == "left open":
        account.doubtful = True
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
