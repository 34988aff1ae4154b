"""What is noted of each case, child, offer, episode, exception and meeting while a register is read.

`number` counts from 0 in the order first met, `row` is the row that has the reference first. Cases, children and
offers are named by their folded references. Days are ordinals.
"""

from dataclasses import dataclass, field
from typing import Any

NEVER = 1 << 30
"""Later than any day."""


@dataclass(slots=True)
class CaseNote:
    """`people`: of those written in small letters somewhere, each as written first. `doubtful`: a row was refused."""

    number: int
    written: str
    row: int
    doubtful: bool = False
    people: dict[str, str] = field(default_factory=dict)

    def values(self) -> tuple[Any, ...]:
        return self.number, self.written, self.row, self.doubtful, self.people


@dataclass(slots=True)
class ChildNote:
    """`first`: day and row of the first offer made; `starts`: day to episode and its row."""

    number: int
    written: str
    row: int
    case: str | None
    doubtful: bool = False
    first: tuple[int, int] | None = None
    starts: dict[int, tuple[str, int]] = field(default_factory=dict)

    def values(self) -> tuple[Any, ...]:
        return self.number, self.written, self.row, self.case, self.doubtful, self.first, self.starts


@dataclass(slots=True)
class OfferNote:
    """`live_row`: its first row that is not void; `people`: recipient to row; `children`: whom it concerns."""

    number: int
    written: str
    row: int
    case: str | None
    new: bool
    live_row: int | None = None
    first_on: int = NEVER
    people: dict[str, int] = field(default_factory=dict)
    children: set[str] = field(default_factory=set)
    doubtful: bool = False

    @property
    def made(self) -> tuple[int, int]:
        """When it was first made to anyone; the same day: file order."""
        return self.first_on, self.live_row or 0

    def values(self) -> tuple[Any, ...]:
        one = (self.number, self.written, self.row, self.case, self.new, self.live_row, self.first_on)
        return *one, self.people, self.children, self.doubtful


@dataclass(slots=True)
class EpisodeNote:
    """`children`: None where they were refused."""

    number: int
    written: str
    row: int
    case: str | None
    live_row: int | None = None
    children: tuple[str, ...] | None = ()

    def values(self) -> tuple[Any, ...]:
        return self.number, self.written, self.row, self.case, self.live_row, self.children


@dataclass(slots=True)
class ExceptionNote:
    """Of one best-interests decision."""

    number: int
    written: str
    row: int
    live_row: int | None = None

    def values(self) -> tuple[Any, ...]:
        return self.number, self.written, self.row, self.live_row


@dataclass(slots=True)
class MeetingNote:
    """`offer`: None where blank; `held`: day to the row of that sitting."""

    number: int
    written: str
    row: int
    case: str | None
    offer: str | None
    is_review: bool
    live_row: int | None = None
    held: dict[int, int] = field(default_factory=dict)

    def values(self) -> tuple[Any, ...]:
        one = (self.number, self.written, self.row, self.case, self.offer, self.is_review)
        return *one, self.live_row, self.held
