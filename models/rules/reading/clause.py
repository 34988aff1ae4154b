"""A clause of a text: runs of times, and the verdicts that stand between them."""

from dataclasses import dataclass, field

from models.rules.reading.kinds import Kind, Lean, Phrase
from models.rules.reading.units import Unit

SAME = {Kind.CAN: "can", Kind.YES: "can", Kind.FINE: "can", Kind.COME: "can", Kind.CHOOSE: "can"}


@dataclass(slots=True)
class Verdict:
    """One or more verdict phrases that stand together, read as one."""

    kind: Kind
    lean: Lean
    first: int
    last: int
    words: tuple[str, ...] = ()
    comma_before: bool = False
    comma_after: bool = False
    joint: Kind | None = None

    @property
    def side(self) -> str:
        return SAME.get(self.kind, self.kind.value)


@dataclass(slots=True)
class Clause:
    """Runs of units with verdicts between: runs[0], verdicts[0], runs[1], ... The opener is what cut it off."""

    opener: Kind | None
    phrases: list[Phrase]
    runs: list[list[Unit]] = field(default_factory=lambda: [[]])
    verdicts: list[Verdict] = field(default_factory=list)
