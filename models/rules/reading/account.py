"""What has been said so far in a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from models.rules.reading.areas import DAYS, TIMES, Area, Sort, days_area
from models.rules.reading.kinds import Kind
from models.rules.reading.world import NONE, Slots, World

POSITIVE = frozenset({Kind.CAN, Kind.YES, Kind.FINE, Kind.COME, Kind.CHOOSE})


NEGATIVE = frozenset({Kind.CANT, Kind.NOT, Kind.STAY})


VAGUE = frozenset({Kind.HEDGE, Kind.IF})


@dataclass(frozen=True, slots=True)
class Effect:
    """What one statement does, and the words that said it.

    reason: it only explains. open: neither any more. wistful: wished for. past: no longer so, perhaps. empty: "nothing
    on fri". bare: no verdict stood by it. days: those that an "only" with a time of day was said of.
    """

    can: Slots = NONE
    cannot: Slots = NONE
    first: int = 0
    last: int = 0
    meaning: str = ""
    reason: bool = False
    open: Slots = NONE
    wistful: bool = False
    past: bool = False
    empty: bool = False
    bare: bool = False
    days: Slots = NONE


@dataclass(slots=True)
class Account:
    """What has been said so far."""

    world: World
    effects: list[Effect] = field(default_factory=list)
    mentioned: Slots = NONE
    rest: list[tuple[Kind | None, Area]] = field(default_factory=list)
    hedged: bool = False
    wished: bool = False
    elsewhere: bool = False
    doubtful: bool = False
    others: bool = False
    topic: Slots | None = None
    named: Slots = NONE
    base: Effect | None = None
    until: Area | None = None
    since: Area | None = None
    last_area: Area | None = None
    vague_so_far: bool = False
    told: bool = False
    narrowed: bool = False
    opener: Kind | None = None
    redone: bool = False
    heard: Slots = NONE


def withdraw(account: Account, *, refusals: bool) -> None:
    """A correction: what was said before it no longer counts, save what was refused ("not 2, I meant 3")."""
    account.effects[:] = [] if refusals else [e for e in account.effects if e.meaning == "refused"]
    account.rest.clear()
    account.redone = True
    account.hedged = account.wished = account.elsewhere = account.doubtful = account.narrowed = False
    account.mentioned = account.named = NONE
    account.base = account.topic = account.until = account.since = None


def remember(account: Account, areas: Sequence[Area | None], *, positive: bool) -> None:
    first = next((area for area in areas if area is not None), None)
    for area in areas:
        if area is None:
            continue
        if area.sort not in {Sort.ALL, Sort.NONE, Sort.REST, Sort.CHOICE} and not (area.sort in TIMES and area.limit):
            account.mentioned |= area.touched if area.sort not in TIMES else area.inside
        if area.sort in DAYS or area.days is not None:
            account.topic = area.days if not positive or account.topic is None else account.topic | (area.days or NONE)
        if area.sort == Sort.ALL:
            account.topic = None
        account.last_area = _both(account.last_area, area) if area is not first else area


def _both(last: Area | None, area: Area) -> Area:
    """ "tuesdays and thursdays so cant manage those": both of them."""
    together = last is not None and last.sort == area.sort == Sort.WEEKDAY and last.plural and area.plural
    if last is None or not together or last.timed or area.timed:
        return area
    return days_area(Sort.WEEKDAY, last.inside | area.inside, plural=True)


def union(parts: Iterable[Slots]) -> Slots:
    merged: set[int] = set()
    for part in parts:
        merged |= part
    return frozenset(merged)


def settle_rest(account: Account) -> None:
    """ "the others are fine": everything not spoken of, known only at the end."""
    spoken_of = account.mentioned | account.heard or union(effect.can | effect.cannot for effect in account.effects)
    others = account.world.all - spoken_of
    if account.rest and not spoken_of:
        account.wished |= any(kind in POSITIVE or kind is None for kind, _ in account.rest)
        account.rest = []
    for kind, area in account.rest:
        if kind in POSITIVE or kind is None:
            account.effects.append(Effect(others & (area.among or others), NONE, meaning="the rest"))
        elif kind in NEGATIVE or kind in {Kind.NO, Kind.DROP}:
            account.effects.append(Effect(NONE, others & (area.among or others), meaning="the rest"))


def outcome(account: Account) -> tuple[Slots, Slots]:
    """Can and cannot, after all statements: the narrower of two statements that clash holds, the equal cancel out."""
    can: Slots = NONE
    cannot: Slots = NONE
    kept = (
        [e for e in account.effects if not e.reason] if any(not e.reason for e in account.effects) else account.effects
    )
    for effect in kept:
        can, cannot = _clash(can, cannot, _confined(effect, kept))
    return (NONE if account.narrowed else can), cannot


def _confined(effect: Effect, kept: Sequence[Effect]) -> Effect:
    """ "tues after 3 is fine. thurs mornings only": an "only" with a time of day keeps to its own days where others
    were spoken of."""
    beside = union(each.can | each.cannot for each in kept if each is not effect)
    return replace(effect, cannot=effect.cannot & effect.days) if effect.days and beside - effect.days else effect


def _clash(can: Slots, cannot: Slots, new: Effect) -> tuple[Slots, Slots]:
    can, cannot = can - new.open, cannot - new.open
    freed = new.can & cannot
    barred = new.cannot & can
    if freed and not new.can < cannot:
        new = replace(new, can=new.can - freed)
        cannot = cannot - freed if new.can == NONE and freed == cannot else cannot
    elif freed:
        cannot = cannot - freed
    if barred:
        can = can - barred
    refused = new.cannot - barred if barred < new.cannot else new.cannot  # a wide refusal of what was named: a doubt
    return (can | new.can) - new.cannot, (cannot | refused) - new.can
