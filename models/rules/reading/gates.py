"""What comes before any answer: fear and danger, stop, wrong number, wanting no part; and the plain keywords."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.rules.reading.lexicon import DECLINING, IDIOMS, SAFETY, STARTING, STAYING, STOPPING, WARY, WRONG
from models.rules.reading.patterns import Table
from models.rules.reading.small import trimmed
from models.rules.reading.terms import Asked, Intent

_HIDDEN = "~"


@dataclass(frozen=True, slots=True)
class Gate:
    """An intent found by its own words, and where in the words."""

    intent: Intent
    first: int
    last: int


def worry(words: Sequence[str]) -> Gate | None:
    """A sign that somebody may be in danger. Idioms are looked for first and hidden."""
    plain = [_HIDDEN if word == "," else word for word in words]
    kept = [i for i, word in enumerate(plain) if word != _HIDDEN]
    heard = [words[i] for i in kept]
    for _, first, last in IDIOMS.finds(heard):
        heard[first:last] = [_HIDDEN] * (last - first)
    for _, first, last in SAFETY.finds(heard):
        return Gate(Intent.SAFETY_CONCERN, kept[first], kept[last - 1] + 1)
    return None


def stop(words: Sequence[str]) -> Gate | None:
    """A wish that our texts stop; not a negated one, nor one about the hours."""
    heard = without_commas(words)
    if stays(words):
        return None
    for _, first, last in STOPPING.finds(heard):
        return Gate(Intent.OPT_OUT, first, last)
    return Gate(Intent.OPT_OUT, 0, len(words)) if STOPPING.finds(trimmed(heard)) else None


def stays(words: Sequence[str]) -> bool:
    """Whether the text speaks of our texts without wanting them to stop ("dont stop texting me", "not so late")."""
    return bool(STAYING.finds(without_commas(words)))


def perhaps_stop(words: Sequence[str]) -> tuple[int, int] | None:
    """Words that may mean that our texts should stop: nothing else may be read from them without asking."""
    if stays(words):
        return None
    return next(((first, last) for meaning, first, last in WARY.finds(words) if meaning == "wary"), None)


def wrong(words: Sequence[str]) -> Gate | None:
    """The text reached someone else."""
    return _first_of(WRONG, "wrong", Intent.WRONG_NUMBER, words)


def decline(words: Sequence[str], asked: Asked) -> Gate | None:
    """Wants no part in it at all; "count me out" only where no time or meeting was asked about."""
    gate = _first_of(DECLINING, "declines", Intent.DECLINES_INVOLVEMENT, words)
    if gate is None and asked == Asked.OPEN:
        return _first_of(DECLINING, "declines when not asked", Intent.DECLINES_INVOLVEMENT, words)
    return gate


def _first_of(table: Table, wanted: str, intent: Intent, words: Sequence[str]) -> Gate | None:
    """The first of the table's lines with that meaning; failing that, the whole text without its politeness."""
    heard = without_commas(words)
    for meaning, first, last in table.finds(heard):
        if meaning == wanted:
            return Gate(intent, first, last)
    bare = any(meaning == wanted for meaning, _, _ in table.finds(trimmed(heard)))
    return Gate(intent, 0, len(words)) if bare else None


def keyword(words: Sequence[str]) -> Gate | None:
    """START, HELP and their kin."""
    for meaning, first, last in STARTING.finds(trimmed(without_commas(words))):
        return Gate(Intent.OPT_IN if meaning == "start" else Intent.HELP, first, last)
    return None


def without_commas(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in {",", "-", "*"}]
