"""How a network member is typed: `Dawn Price, aunt, 07700 900123, pr, must attend, Polish`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from models.refusal import Refusal
from models.rules.checkwords import LANGUAGES, LEVELS
from models.rules.names import plain
from models.rules.phones import BadNumber, mobile

EXAMPLE = "Dawn Price, aunt, 07700 900123"
MAY_FOLLOW = "pr, must attend, a language, chat, an e-mail address, plain, silent"
NO_PHONE = frozenset({"no phone", "no number", "none"})
LONGEST = 60

Extras = dict[str, Any]
"""What was said of a person besides name, relation and phone: field of the record -> value."""

_EXTRAS: dict[str, tuple[str, Any]] = {
    "pr": ("has_pr", True),
    "has pr": ("has_pr", True),
    "parental responsibility": ("has_pr", True),
    "no pr": ("has_pr", False),
    "must attend": ("must_attend", True),
    "must come": ("must_attend", True),
    "need not attend": ("must_attend", False),
    "parent": ("is_parent", True),
    "not a parent": ("is_parent", False),
    "not parent": ("is_parent", False),
    "chat": ("prefers_chat", True),
    "text": ("prefers_chat", False),
    "takes part": ("takes_part", True),
    "wants no part": ("takes_part", False),
    **{word: ("level", level) for word, level in LEVELS.items()},
}
_PARENTS = frozenset(
    {"mother", "mum", "mam", "mom", "mummy", "birth mother", "adoptive mother", "father", "dad", "daddy"}
    | {"birth father", "adoptive father", "parent", "adoptive parent", "biological father"}
)
_NUMBER_ALONE = re.compile(r"[+(]?\d[\d\s().-]{4,}")
_EMAIL = re.compile(r"[^\s@,;<>\"()]+@[^\s@,;<>\"()]+\.[^\s@,;<>\"().]+", re.ASCII)


class PersonUnclear(Refusal):
    """The person was not understood; the message says which words, and gives an example."""


@dataclass(frozen=True)
class PersonWords:
    """A person as typed; `phone` in E.164, none where it was said that there is none."""

    name: str
    relation: str
    phone: str | None
    extras: Extras = field(default_factory=dict)


def person(text: str, *, allow_drama: bool) -> PersonWords:
    """Name, relation, phone (or `no phone`), then extras. PersonUnclear says what is wrong or missing."""
    parts = [part.strip() for part in re.split(r"[,;\n]", text)]
    parts = [part for part in parts if part]
    if len(parts) < 3:
        raise PersonUnclear(_missing(parts))
    name, relation = person_name(parts[0]), person_relation(parts[1])
    number = phone(parts[2], allow_drama=allow_drama)
    return PersonWords(name, relation, number, {"is_parent": is_parent(relation)} | extras(parts[3:]))


def _missing(parts: list[str]) -> str:
    read = [f"{what} {part}" for what, part in zip(("name", "relation"), parts, strict=False)]
    if len(parts) == 2 and _digits(parts[1]) >= 5:
        read[1] = f"phone {parts[1]}"
        return f"I read {' and '.join(read)}. How are they related? For example: {EXAMPLE}"
    understood = f"I read {' and '.join(read)}. " if read else ""
    return f"{understood}A person needs name, relation and phone (or: no phone), for example: {EXAMPLE}"


def person_name(text: str) -> str:
    """A name of letters. PersonUnclear for digits, other signs, two people at once, or too long a one."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if len(name) > LONGEST:
        raise PersonUnclear(f"That name is longer than {LONGEST} letters. For example: {EXAMPLE}")
    if not plain(name) or any(not _may_stand_in_name(sign) for sign in name):
        raise PersonUnclear(f'"{name}" is not a name I can use: write letters only. For example: {EXAMPLE}')
    if re.search(r"\band\b", name, flags=re.IGNORECASE):
        raise PersonUnclear(f'"{name}" looks like two people. Add one at a time, for example: {EXAMPLE}')
    return name


def _may_stand_in_name(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LM" or sign in " '’‘-‐.()"


def person_relation(text: str) -> str:
    """How they are related, in a few words. PersonUnclear for digits or nothing."""
    relation = " ".join(text.split())
    if not plain(relation) or _digits(relation) or len(relation) > LONGEST:
        raise PersonUnclear(f'"{relation[:LONGEST]}" is not a relation, such as aunt or family friend.')
    return relation


def phone(text: str, *, allow_drama: bool) -> str | None:
    """A mobile in E.164, or none for `no phone`. PersonUnclear with the reason otherwise."""
    if " ".join(text.casefold().split()) in NO_PHONE:
        return None
    try:
        return mobile(text, allow_drama=allow_drama)
    except BadNumber as error:
        raise PersonUnclear(f"{error} Or write: no phone") from None


def extras(parts: Iterable[str]) -> Extras:
    """What else was said of a person. PersonUnclear for words not known."""
    found: Extras = {}
    for part in parts:
        found |= _extra(" ".join(part.split()))
    return found


def extras_typed(text: str) -> Extras:
    """Extras with commas between."""
    return extras(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())


def _extra(part: str) -> Extras:
    word = part.casefold()
    if known := _EXTRAS.get(word):
        return dict([known])
    if word in LANGUAGES:
        return {"language": part.capitalize()}
    if _EMAIL.fullmatch(part) and len(part) <= 254:
        return {"email": part}
    raise PersonUnclear(f'I did not understand "{part[:LONGEST]}". After the phone may follow: {MAY_FOLLOW}.')


def is_parent(relation: str) -> bool:
    """Is this a parent by the word of the relation? Step-parents and grandparents are not (s.31ZA(1))."""
    return relation.casefold().strip() in _PARENTS


def changes(text: str, *, allow_drama: bool) -> Extras:
    """What is to change: `phone 07700 900124` (or only the number), `relation great-aunt`, `name Dawn Hall`, extras."""
    found: Extras = {}
    for part in [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]:
        found |= _change(part, allow_drama)
    if not found:
        raise PersonUnclear("What is to change? For example: phone 07700 900124, or: must attend")
    return found


def _change(part: str, allow_drama: bool) -> Extras:
    key, _, value = part.partition(" ")
    match key.casefold():
        case "phone" | "number" | "mobile":
            return {"phone": phone(value, allow_drama=allow_drama)}
        case "relation":
            return {"relation": person_relation(value)}
        case "name":
            return {"name": person_name(value)}
        case "no" if part.casefold() in NO_PHONE:
            return {"phone": None}
        case _ if _NUMBER_ALONE.fullmatch(part):
            return {"phone": phone(part, allow_drama=allow_drama)}
        case _:
            return _extra(re.sub(r"^(?:e-?mail|language)\s+", "", part, flags=re.IGNORECASE))


def initials(name: str) -> str:
    """`DP` for Dawn Price: what stands in the figures instead of the name. `P` without a Latin letter."""
    firsts = [word[0] for word in plain(name).split()]
    letters = "".join(letter for letter in firsts if letter.isascii() and letter.isalpha())
    return letters.upper()[:8] or "P"


def free_reference(name: str, taken: Iterable[str]) -> str:
    """The initials, with a number where others of the case have them: DP, DP2, DP3."""
    used = {reference.casefold() for reference in taken}
    first = initials(name)
    names = (first if number == 1 else f"{first}{number}" for number in range(1, len(used) + 2))
    return next(name for name in names if name.casefold() not in used)


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)
