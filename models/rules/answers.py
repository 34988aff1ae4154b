"""What a person's answer does to what they said before.

A new list of times takes the place of the old one ("1 and 3", later "just 2"); an addition ("2 as well", a button
pressed) and a refusal ("can't do 3 any more") change only what they name. Whoever has said both of one time can't.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

ADDS = re.compile(r"\b(as ?well|also|too|aswell|plus|add)\b|^\s*(and|&|\+)", re.IGNORECASE)


def is_addition(text: str) -> bool:
    """Does the text only add to what was said before?"""
    return ADDS.search(text) is not None


def merged(before: Mapping[int, bool], can: Collection[int], cannot: Collection[int], *, adds: bool) -> dict[int, bool]:
    """What is now noted, by number: True for can, False for cannot; a number not in it was not said."""
    keeps_yes = adds or not can
    kept = {number: said for number, said in before.items() if keeps_yes or not said}
    return {**kept, **dict.fromkeys(can, True), **dict.fromkeys(cannot, False)}
