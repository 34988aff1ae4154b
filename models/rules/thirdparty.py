"""Other people in what is held of one person: marked for review, never silently left in or dropped (rule 32)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from models.rules.names import plain

MARK = "[third party: review before release]"
OPENS, CLOSES = f"{MARK}«", "»"

_WORD = re.compile(r"[^\W\d_]+(?:['’‘ʼ-][^\W\d_]+)*")
_NUMBER = re.compile(r"(?<![\w+])\+?\d[\d ()./-]{7,}\d(?!\w)")
_EMAIL = re.compile(r"[^\s@<>«»,;:()\"]+@[^\s@<>«»,;:()\"]+\.[^\W_]+")
_REFERENCE = re.compile(r"(?<![\w/-])[A-Za-z0-9][\w/-]*(?![\w/-])")


@dataclass
class Others:
    """Who and what is not the person's own. Words that are also in their own name are not marked alone.

    `names` of others, `references` of others and of children; `own` names, numbers and addresses of the person.
    """

    names: Iterable[str]
    references: Iterable[str] = ()
    own: Iterable[str] = ()
    _words: set[str] = field(init=False)
    _refs: set[str] = field(init=False)
    _own: set[str] = field(init=False)

    def __post_init__(self) -> None:
        own = list(self.own)
        self._own = {_digits(one) for one in own if _digits(one)} | {one.casefold() for one in own}
        theirs = {word for one in own for word in _parts(one)}
        self._words = {word for one in self.names for word in _parts(one) if len(word) > 1} - theirs
        self._refs = {one.casefold() for one in self.references} - {one.casefold() for one in own}

    def marked(self, text: str) -> str:
        """The text with every other person's name, number, address and reference in marks."""
        spots = sorted({*self._named(text), *self._numbers(text), *self._addresses(text), *self._referred(text)})
        parts, at = [], 0
        for start, end in _joined(spots, text):
            parts += [text[at:start], OPENS, text[start:end], CLOSES]
            at = end
        return "".join([*parts, text[at:]])

    def _named(self, text: str) -> Iterable[tuple[int, int]]:
        # Of a word of several parts (Anne-Marie, O'Brien, Dawn's) one part is enough: better one mark too many.
        return (one.span() for one in _WORD.finditer(text) if self._words & {plain(one[0]), *_parts(one[0])})

    def _numbers(self, text: str) -> Iterable[tuple[int, int]]:
        return (one.span() for one in _NUMBER.finditer(text) if _is_phone(one[0]) and _digits(one[0]) not in self._own)

    def _addresses(self, text: str) -> Iterable[tuple[int, int]]:
        return (one.span() for one in _EMAIL.finditer(text) if one[0].casefold() not in self._own)

    def _referred(self, text: str) -> Iterable[tuple[int, int]]:
        return (one.span() for one in _REFERENCE.finditer(text) if one[0].casefold() in self._refs)

    def within(self, value: Any) -> Any:
        """A value of any shape, with every text in it marked."""
        match value:
            case str():
                return self.marked(value)
            case dict():
                return {key: self.within(one) for key, one in value.items()}
            case list():
                return [self.within(one) for one in value]
            case _:
                return value


def is_marked(value: Any) -> bool:
    """Whether a mark stands anywhere in it."""
    match value:
        case str():
            return MARK in value
        case dict():
            return any(is_marked(one) for one in value.values())
        case list():
            return any(is_marked(one) for one in value)
        case _:
            return False


def _parts(name: str) -> list[str]:
    """`Anne-Marie O'Brien's` -> anne, marie, obrien, s, and what stands before an apostrophe."""
    return [*plain(name).split(), *(plain(part) for part in re.split(r"['’‘ʼ\s-]+", name) if plain(part))]


def _digits(text: str) -> str:
    """A number as it is compared: its last nine digits, whatever stands before and between."""
    digits = re.sub(r"\D", "", text)
    return digits[-9:] if len(digits) >= 9 else ""


def _is_phone(text: str) -> bool:
    """Days and moments are written in digits too: 2026-11-24."""
    return bool(_digits(text)) and not re.match(r"\d{4}-\d\d-\d\d", text)


def _joined(spots: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """Spots that overlap, touch, or have only spaces between, as one."""
    joined: list[tuple[int, int]] = []
    for start, end in spots:
        if joined and not text[joined[-1][1] : start].strip(" "):
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined
