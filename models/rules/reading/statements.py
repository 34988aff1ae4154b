"""What one statement does to the slots: the five kinds of section 4.1 of the specification."""

from models.rules.reading.account import NEGATIVE, POSITIVE, Account, Effect, union
from models.rules.reading.areas import TIMES, Area, Sort
from models.rules.reading.kinds import Kind
from models.rules.reading.world import NONE, Slots


def effect_of(account: Account, kind: Kind | None, areas: list[Area], after: bool) -> Effect:
    """The slots a verdict allows and rules out; `after`: it stands behind the times it speaks of."""
    sure = [a for a in areas if not a.doubt]
    inside, touched = union(a.inside for a in sure), union(a.touched for a in sure)
    if any(a.sort == Sort.NONE and not a.doubt for a in areas):
        return _none(account, kind)
    if kind in NEGATIVE or kind in {Kind.UNTIL, Kind.FROM}:
        return Effect(NONE, touched, meaning="hours" if kind in {Kind.UNTIL, Kind.FROM} else "refused")
    if kind == Kind.EXCEPT:
        return Effect(inside, touched)
    if kind == Kind.ONLY:
        return _only(account, areas, after)
    if kind == Kind.ALL_BUT:
        return Effect(account.world.all - touched, touched, meaning="all but")
    if kind in POSITIVE or kind is None:
        outside = union(a.outside for a in sure) - inside
        return Effect(inside, outside - _grey(sure), meaning="named")
    asked_after_all = kind in {Kind.MOVE, Kind.SHIFT} and any(effect.meaning == "none" for effect in account.effects)
    return Effect(meaning="left open", open=NONE if asked_after_all else inside)


def _grey(areas: list[Area]) -> Slots:
    """Slots that another part of the same list leaves open."""
    return union(a.touched for a in areas if not a.limit)


def _none(account: Account, kind: Kind | None) -> Effect:
    return Effect(NONE, account.world.all, meaning="none")


def _one_of_two(account: Account, area: Area) -> bool:
    """ "thurs eve only" with two Thursdays offered: too thin to rule all the others out."""
    if area.sort != Sort.WEEKDAY or area.plural:
        return False
    weekdays = {day.weekday() for day in account.world.dates(area.inside)}
    return len(account.world.dates(account.world.on(lambda day: day.weekday() in weekdays))) > 1


def _only(account: Account, areas: list[Area], after: bool) -> Effect:
    if any(a.doubt or _one_of_two(account, a) for a in areas):
        return Effect(meaning="left open")
    inside = union(a.inside for a in areas)
    open_still = union(a.touched - a.outside - a.inside for a in areas if a.limit)
    scope = union(a.days or NONE for a in areas) if _confined(areas, after) else account.world.all
    timed = all(a.days is not None and a.timed for a in areas)
    days = union(a.days or NONE for a in areas) if timed else NONE
    return Effect(inside, scope - inside - open_still, meaning="only", days=days)


def _confined(areas: list[Area], after: bool) -> bool:
    """An "only" about a time on days named before it stays on those days ("on the monday just the late one")."""
    return all(a.days is not None and (a.sort in TIMES or a.single or (after and a.timed and a.limit)) for a in areas)
