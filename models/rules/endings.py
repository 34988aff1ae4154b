"""Whether the `now` at the end of a reason is the order to send at once, or the last word of the reason."""

from __future__ import annotations

import re

_SET_OFF = re.compile(r"[,;:.!)\n]\s*now\s*$", re.IGNORECASE)
_LAST_WORD = re.compile(r"(?:^|\s)now\s*$", re.IGNORECASE)

# Read on into the last word: "until now", "no longer safe now", "can't come now", "he is in hospital now".
_BINDERS = re.compile(
    r"\b(?:until|till|til|for|right|just|by|from|since|up|only|even|not|already|here|there|well|better|than|and|or"
    r"|like|as|but|is|are|was|were|happening|starting|leaving|going)\s+now\s*$",
    re.IGNORECASE,
)
_NEGATIONS = re.compile(
    r"\b(?:not|no|never|none|nobody|cannot|cant|wont|isnt|arent|doesnt|dont|didnt|wasnt|havent|hasnt|unable|unwell|ill)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:i|we|you|he|she|they|i['’]m|we['’]re|he['’]s|she['’]s|they['’]re|mum|mam|mom|mother|dad|father|nan|nana|gran"
    r"|grandma|grandad|aunt|auntie|uncle|brother|sister|child|children|baby|family|everyone|everybody|someone)\b",
    re.IGNORECASE,
)


def now_belongs_to(reason: str) -> bool:
    """The reason ends in `now`, not set off by a comma or a full stop, and its last clause reads on into it.

    A clause does so with a person in it or a negation, or where the word before `now` binds it: these are said
    of the present. Unsure means asking, for a text cannot be taken back.
    """
    if not _LAST_WORD.search(reason) or _SET_OFF.search(reason):
        return False
    clause = re.split(r"[,;:.!\n]", reason.strip())[-1]
    return any(form.search(clause) for form in (_BINDERS, _NEGATIONS, _PEOPLE))
