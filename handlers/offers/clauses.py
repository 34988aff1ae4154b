"""The words of an order cut where its own words stand: `to Dawn on 1/12` is to: Dawn, on: 1/12."""

from __future__ import annotations

import re
from collections.abc import Sequence

from models.rules.typed import NotUnderstood

Clauses = dict[str, str]


def cut(typed: str, words: Sequence[str], example: str) -> Clauses:
    """What follows each of the words, in whatever order they stand; what comes before all is under "".

    A word that stands twice is refused, for it could mean either.
    """
    longest_first = sorted(words, key=len, reverse=True)
    spoken = "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first)
    parts = re.split(rf"(?<!\S)({spoken})(?![\w-])", " ".join(typed.split()), flags=re.IGNORECASE)
    clauses = {"": _tidy(parts[0])}
    for word, after in zip(parts[1::2], parts[2::2], strict=True):
        name = " ".join(word.casefold().split())
        if name in clauses:
            raise NotUnderstood(typed, f'"{name}" stands there twice.', example)
        clauses[name] = _tidy(after)
    return clauses


def _tidy(text: str) -> str:
    return text.strip(" ,;")


def only(clauses: Clauses, flags: Sequence[str], typed: str, example: str) -> str | None:
    """Which one of some words that stand alone was said, if any; words after it are not understood."""
    said = [flag for flag in flags if flag in clauses]
    if len(said) > 1:
        raise NotUnderstood(typed, f'"{said[0]}" and "{said[1]}" cannot both be.', example)
    if said and clauses[said[0]]:
        raise NotUnderstood(clauses[said[0]], f'this was not expected after "{said[0]}".', example)
    return said[0] if said else None


def because(typed: str) -> tuple[str, str | None]:
    """An order and the reason after `because`, kept as written."""
    parts = re.split(r"(?<!\S)because(?:\s+|$)", typed, maxsplit=1, flags=re.IGNORECASE)
    return parts[0].strip(" ,;"), parts[1].strip() if len(parts) > 1 else None


def instead(typed: str) -> tuple[str, bool]:
    """Whether an order ends in `instead` (it corrects what is on record), and the order without it."""
    without = re.sub(r"(?:^|\s+)instead\s*$", "", typed, flags=re.IGNORECASE)
    return without.strip(), without != typed
