"""What a person's answer does to what they said before.

A new list of times takes the place of the old one ("1 and 3", later "just 2"); an addition ("2 as well", a button
pressed) and a refusal ("can't do 3 any more") change only what they name. Whoever has said both of one time can't.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import dropwhile

from models.rules.reading import Why
from models.rules.reading.wordlist import listed

_SETS_RIGHT = re.compile(
    r"\b(meant?|instead|rather|wrong|mistake|oops|typo|correction|scrap|ignore|disregard|swop|swap|switch|replace|forget"
    r"|chang(e|ed|ing) (of|my|it|that|to|from)|plans? (have |has )?changed|no wait|wait no|h(ang|old) on|actually no"
    r"|not\b.*\bbut)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Where these stand, what was said before is taken back: nothing is added to it."""

_BEFORE = frozenset({"also", "add", "plus", "and", "n", "&", "+", "or"})
_JOINING = _BEFORE - {"also", "add", "plus"}  # these add only where they begin what is said
_AFTER = frozenset({"too", "also", "aswell"})
_ENDS = frozenset(".!?;\n")
_SMALL = listed(
    """
    , a at be can could do fine for good great hello hey hi hiya i i'll i'm im is it it's its love make me my no number
    of ok okay on oh option please pls possible s sorry suit suits thanks that the them there us we will work works
    would x yeah yes
    """
)
_GOES_ON = listed("now please pls plz if x xx xxx thanks thank thx ta cheers but though tho for love hun")
_ASKS = listed("and are can could how is what whats when where wheres who")  # behind "3 too", not "3 also"
_NAMES = frozenset({"named", "all", "the rest"})


def is_addition(text: str, why: Sequence[Why]) -> bool:
    """Does the text only add to what was said before? `why`: its pieces, as they were read.

    The word that adds must belong to the answer: "3 too", not "3. Also is there a bus?".
    """
    named = [piece for piece in why if piece.meaning in _NAMES]
    if not named or _SETS_RIGHT.search(text):
        return False
    first, last = named[0], named[-1]
    return (
        _led(_words(text[: first.start]))
        or _begins(_words(first.words), _BEFORE - _JOINING)
        or _ends_so(_words(last.words))
        or _followed(_words(text[last.end :]))
    )


def _words(text: str) -> list[str]:
    joined = re.sub(r"\bas well\b(?! as\b)", "aswell", text.casefold().replace("\u2019", "'"))
    return re.findall(r"[a-z']+|\d+|[&+,.!?;\n]", joined)


def _led(before: Sequence[str]) -> bool:
    """ "oh and 3", "got a lift, also 3"; "1 is out and 3" goes on with a list."""
    rest = list(dropwhile(_SMALL.__contains__, reversed(before)))
    if rest[:1] and rest[0] in _JOINING:
        return all(word in _SMALL for word in _until_end(rest[1:]))
    return _begins(rest, _BEFORE)


def _begins(words: Sequence[str], adding: Collection[str]) -> bool:
    return next((word in adding for word in words if word not in _SMALL), False)


def _ends_so(words: Sequence[str]) -> bool:
    """ "sat is also good", "1 and 2 too"; not "2 and also 3"."""
    return _begins(list(reversed(words)), _AFTER)


def _followed(after: Sequence[str]) -> bool:
    """ "3 is fine too", "3 as well now"; not "3 too much on"."""
    rest = list(dropwhile(_SMALL.__contains__, after))
    goes_on = _GOES_ON | _ENDS | {",", "&", "+"} | (frozenset() if rest[:1] == ["also"] else _ASKS)
    return _begins(rest, _AFTER) and (len(rest) == 1 or rest[1] in goes_on)


def _until_end(words: Sequence[str]) -> Sequence[str]:
    return words[: next((at for at, word in enumerate(words) if word in _ENDS), len(words))]


def merged(before: Mapping[int, bool], can: Collection[int], cannot: Collection[int], *, adds: bool) -> dict[int, bool]:
    """What is now noted, by number: True for can, False for cannot; a number not in it was not said."""
    keeps_yes = adds or not can
    kept = {number: said for number, said in before.items() if keeps_yes or not said}
    return {**kept, **dict.fromkeys(can, True), **dict.fromkeys(cannot, False)}
