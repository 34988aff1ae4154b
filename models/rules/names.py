"""Whom a coordinator means by a name typed in chat."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Protocol, TypeVar

from models.refusal import Refusal


class Named(Protocol):
    @property
    def name(self) -> str: ...


P = TypeVar("P", bound=Named)

# Letters that Unicode does not take apart into a letter and an accent.
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


class NoSuchPerson(Refusal):
    """The name fits nobody, or more than one; the message says who there is."""


def find_person(typed: str, people: Sequence[P]) -> P:
    """The one person meant: by first name, or by full name where two share it. NoSuchPerson otherwise.

    Case, accents, apostrophes and hyphens do not matter. A part of a name never counts: a text to the wrong
    relative cannot be taken back.
    """
    wanted = plain(typed)
    if not wanted:
        raise NoSuchPerson(f"Whose name? {_who_there_is(people)}")
    for fitting in (_by_full_name(wanted, people), _by_first_names(wanted, people)):
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise NoSuchPerson(_shared(typed, fitting))
    raise NoSuchPerson(_unknown(typed, people))


def split_names(text: str) -> list[str]:
    """`Dawn, Carl and Lee` -> the names as typed, none twice."""
    names: dict[str, str] = {}
    for part in re.split(r"[,;&\n]|\band\b", text, flags=re.IGNORECASE):
        if plain(part):
            names.setdefault(plain(part), part.strip())
    return list(names.values())


def plain(name: str) -> str:
    """A name as it is compared: small letters, no accents, no apostrophes, a hyphen as a space."""
    loose = unicodedata.normalize("NFKD", name.casefold()).translate(_STROKES)
    bare = "".join(letter for letter in loose if not unicodedata.combining(letter))
    joined = re.sub(r"[-\u2010-\u2015\u2212_.\s]+", " ", re.sub(r"['’‘ʼ`´]", "", bare))
    return "".join(letter for letter in joined if letter.isalnum() or letter == " ").strip()


def same_to_call(one: str, other: str) -> bool:
    """The same name, or one that is only the first name of the other."""
    alone = len(plain(one).split()) == 1 or len(plain(other).split()) == 1
    same_first = plain(one).split()[:1] == plain(other).split()[:1]
    return plain(one) == plain(other) or (alone and same_first)


def is_named_in(name: str, text: str) -> bool:
    """Whether a text names somebody so called, also as in `Dawn's`; a longer word that begins so is another."""
    apart = re.findall(r"[\w'’‘ʼ`´-]+", unicodedata.normalize("NFC", text))
    spoken = f" {' '.join(plain(word) for word in apart)} "
    return any(f" {plain(name)}{ending} " in spoken for ending in ("", "s"))


def gives_away(name: str, phone: str | None, text: str, *, own: str) -> bool:
    """Whether a text tells of somebody: their first name, another name of theirs as it is written, or their number.

    `own`: the name of whom the text is to; what both are called tells nothing. `phone`: in E.164.
    """
    first, *others = name.split()
    if is_named_in(first, text):
        return True
    telling = [other for other in others if len(other) > 1 and plain(other) not in plain(own).split()]
    if any(re.search(rf"(?<!\w){re.escape(other)}(?:['’]?s)?(?!\w)", text) for other in telling):
        return True
    return phone is not None and phone[-9:] in re.sub(r"\D", "", text)


def first_name(name: str) -> str:
    """`Dawn` of `Dawn Price`, as written."""
    return name.split()[0] if name.split() else ""


def _by_full_name(wanted: str, people: Sequence[P]) -> list[P]:
    return [person for person in people if plain(person.name) == wanted]


def _by_first_names(wanted: str, people: Sequence[P]) -> list[P]:
    return [person for person in people if wanted in _openings(person.name)]


def _openings(name: str) -> list[str]:
    """`Mary Ann Jones` answers to Mary and to Mary Ann; `Anne-Marie Lee` does not answer to Anne."""
    words = name.split()
    return [plain(" ".join(words[:count])) for count in range(1, len(words) + 1)]


def _shared(typed: str, fitting: Sequence[Named]) -> str:
    names = [person.name for person in fitting]
    told = f"There are {_number(len(names))} called {_echo(typed)}: {_listed(names)}."
    if len({plain(name) for name in names}) < len(names):
        return f"{told} The bot cannot tell them apart: one of them needs another name."
    return f"{told} Write the full name."


def _unknown(typed: str, people: Sequence[Named]) -> str:
    near = _near(typed, people)
    guess = f" Did you mean {_listed(near, 'or')}?" if near else ""
    return f"There is no {_echo(typed)} in this network.{guess} {_who_there_is(people)}"


def _echo(typed: str) -> str:
    """What was typed, on one line and short enough to read back."""
    words = " ".join(typed.split())
    return words if len(words) <= 40 else f"{words[:40]}..."


def _near(typed: str, people: Sequence[Named]) -> list[str]:
    """At most three names close to what was typed, as they would have to be typed."""
    names = {plain(person.name): person.name for person in people}
    names |= {plain(short): short for short in _callable_by(people)}
    close = get_close_matches(plain(typed), names, n=3, cutoff=0.6)
    return list(dict.fromkeys(names[name] for name in close))


def _callable_by(people: Sequence[Named]) -> list[str]:
    """First names where one is enough, full names where two share it."""
    firsts = [plain(first_name(person.name)) for person in people]
    return [
        first_name(person.name) if firsts.count(first) == 1 else person.name
        for person, first in zip(people, firsts, strict=True)
    ]


def _who_there_is(people: Sequence[Named]) -> str:
    names = _callable_by(people)
    if not names:
        return "Nobody has been added yet."
    return f"There {'is' if len(names) == 1 else 'are'} {', '.join(names)}."


def _listed(names: Sequence[str], word: str = "and") -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


def _number(count: int) -> str:
    return {2: "two", 3: "three", 4: "four"}.get(count, str(count))
