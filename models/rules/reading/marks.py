"""What a text says about one time, mark by mark, in order."""

from dataclasses import dataclass, field

from models.rules.reading.clauses import Verdict
from models.rules.reading.kinds import REFUSED, Kind
from models.rules.reading.refusing import REFUSING
from models.rules.reading.world import World

YES = frozenset({Kind.CAN, Kind.YES, Kind.FINE, Kind.COME, Kind.CHOOSE})
NO = REFUSED | {Kind.NO}


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing said about the meeting: yes, no, hedge, late, wish, elsewhere, doubt, passed or nod."""

    what: str
    first: int
    full: bool = False
    opener: bool = False
    after_but: bool = False
    kept: bool = False


@dataclass(slots=True)
class Marks:
    """Everything said, in order."""

    world: World
    asked_by_number: bool
    said: list[Mark] = field(default_factory=list)
    others: bool = False
    softened: bool = False
    conclusion: str = ""

    def has(self, what: str) -> bool:
        return any(mark.what == what for mark in self.said)

    def add(self, what: str, first: int, **more: bool) -> None:
        self.said.append(Mark(what, first, **more))


def keeps(verdict: Verdict | None) -> bool:
    """ "at work": something keeps them, but no word refuses."""
    return verdict is not None and verdict.kind == Kind.CANT and not REFUSING & set(verdict.words)
