"""Of which of the times offered a text speaks that is all "perhaps"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from models.rules.reading.areas import Sort
from models.rules.reading.phrases import phrases_of
from models.rules.reading.terms import Slot
from models.rules.reading.understand import hear
from models.rules.reading.world import world_of

_NONE_IN_PARTICULAR = frozenset({Sort.ALL, Sort.NONE, Sort.REST, Sort.CHOICE, Sort.ANYTIME, Sort.THAT, Sort.THOSE})


def times_named(text: str, options: Sequence[Slot], now: datetime) -> frozenset[int]:
    """The numbers of the times named in particular: "not sure about saturday"; none in "might not make any of them".

    `options` and `now`: London wall clock.
    """
    world = world_of(list(options), now)
    areas = [phrase.area for phrase in phrases_of(hear(text), world) if phrase.area is not None]
    return frozenset(
        options[place].n for area in areas if area.sort not in _NONE_IN_PARTICULAR for place in area.touched
    )
