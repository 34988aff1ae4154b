""" "The later one", "the early wed", "late thurs": one of several slots, by when it starts."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from models.rules.reading.areas import Area, Sort, days_area, unfixed
from models.rules.reading.tokens import Token
from models.rules.reading.weekdays import WEEKDAYS
from models.rules.reading.wordlist import listed
from models.rules.reading.world import Slots, World

EARLY = frozenset({"early", "earlier", "earliest"})
LATE = frozenset({"late", "later", "latest"})
_ONES = listed("one 1 slot option ones time")


def rank_at(tokens: Sequence[Token], at: int, world: World) -> tuple[Area, int] | None:
    """ "(the) later (one)": only before "one" or a weekday, or after a weekday and "the"."""
    words = [token.word for token in tokens[at : at + 3]]
    lead = 1 if words[:1] == ["the"] else 0
    word = words[lead] if len(words) > lead else ""
    if word not in EARLY | LATE:
        return None
    after = words[lead + 1] if len(words) > lead + 1 else ""
    before = tokens[at - 1].word if at else ""
    if after not in _ONES and after not in WEEKDAYS and not (lead and before in WEEKDAYS):
        return None
    area = Area(Sort.RANK, minute=0 if word in EARLY else -1)
    return area, lead + 1 + (after in _ONES)


def ranked(rank: Area, among: Area, world: World) -> Area:
    """The slot of that rank among some slots."""
    chosen = _pick(rank, among.inside, world)
    return replace(
        among,
        sort=Sort.DATE,
        inside=chosen,
        touched=chosen,
        outside=frozenset(),
        days=among.days,
        timed=True,
        plural=True,
        single=True,
    )


def _pick(rank: Area, places: Slots, world: World) -> Slots:
    if not places:
        return frozenset()
    dates = world.dates(places)
    keys = {i: (world.slots[i].start if len(dates) > 1 else world.begins(i)) for i in places}
    return _end(keys, first=rank.minute == 0)


def _end(keys: Mapping[int, Any], *, first: bool) -> Slots:
    wanted = min(keys.values()) if first else max(keys.values())
    fits = frozenset(i for i, key in keys.items() if key == wanted)
    return fits if len(fits) == 1 else frozenset()


def ranked_alone(rank: Area, topic: Slots | None, world: World) -> Area:
    """With no day beside it: among the days spoken of; or the whole list if order and clock agree."""
    if topic and len(topic) > 1:
        return replace(ranked(rank, days_area(Sort.DATE, topic), world), sort=Sort.CLOCK)
    if len(world.dates(world.all)) == 1 or len(world.slots) == 2:
        return ranked(rank, days_area(Sort.DATE, world.all), world)
    return unfixed(Sort.PLACE)
