"""The shapes of words that make a limit, before the time or after it."""

from collections.abc import Sequence

Shapes = tuple[tuple[str, ...], ...]

AFTER: Shapes = (
    ("later", "than"),
    ("any", "time", "after"),
    ("any", "time", "from"),
    ("earliest",),
    ("after",),
    ("from",),
    ("past",),
    ("gone",),
    ("since",),
    ("only", "after"),
    *(
        (*lead, verb, side)
        for lead in ((), ("that",), ("which",))
        for verb in ("starts", "start", "starting", "begins", "beginning")
        for side in ("after", "from")
    ),
    *(("that", verb, "after") for verb in ("finishes", "finish", "ends", "end", "runs", "goes", "run", "go")),
    ("finishing", "after"),
)
BEFORE: Shapes = (
    ("up", "to"),
    ("earlier", "than"),
    ("any", "time", "before"),
    ("any", "time", "up", "to"),
    ("finished", "by"),
    ("done", "by"),
    ("must", "be", "done", "by"),
    ("be", "done", "by"),
    *(("that", "is", done, "by") for done in ("done", "over", "finished")),
    *(
        (*lead, verb, side)
        for lead in ((), ("that",), ("which",))
        for verb in ("finishes", "finish", "finishing", "ends", "ending", "over")
        for side in ("before", "by")
    ),
    ("over", "by"),
    ("out", "by"),
    ("till", "after"),
    ("till", "gone"),
    ("till", "past"),
    ("before",),
    ("till",),
    ("by",),
    ("upto",),
)
ONWARDS: Shapes = (
    ("onwards",),
    ("onward",),
    ("or", "later"),
    ("or", "after"),
    ("and", "later"),
    ("and", "after"),
    ("on", "wards"),
    ("or", "onwards"),
    ("upwards",),
    ("plus",),
    ("+",),
    ("at", "the", "earliest"),
)
BACKWARDS: Shapes = (("or", "earlier"), ("or", "before"), ("and", "before"), ("at", "the", "latest"), ("latest",))


def starts(words: Sequence[str], at: int, shapes: Shapes) -> int:
    """How many words the first of these shapes takes that starts here; 0 if none does."""
    if at >= len(words):
        return 0
    return next((len(s) for s in shapes if words[at] == s[0] and tuple(words[at : at + len(s)]) == s), 0)
