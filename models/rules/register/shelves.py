"""The shelves of one reading of a register, one a kind of reference, and which cells of a file name what."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from models.rules.register.columns import LAYOUTS
from models.rules.register.notes import CaseNote, ChildNote, EpisodeNote, ExceptionNote, MeetingNote, OfferNote
from models.rules.register.refs import fold
from models.rules.register.shelf import Cupboard, InMemory, Shelf

Cupboards = Callable[[str], Cupboard]
"""Gives an empty cupboard for the column that defines a kind of reference."""


class Shelves:
    """What is noted of every reference of a register; rows come, and notes are put away, `at_once` at a time."""

    def __init__(self, cupboard: Cupboards = lambda column: InMemory(), at_once: int = 2000) -> None:
        self.at_once = at_once
        self.cases = Shelf(CaseNote, cupboard("case_ref"))
        self.children = Shelf(ChildNote, cupboard("child_ref"))
        self.offers = Shelf(OfferNote, cupboard("offer_ref"))
        self.episodes = Shelf(EpisodeNote, cupboard("episode_ref"))
        self.exceptions = Shelf(ExceptionNote, cupboard("exception_ref"))
        self.meetings = Shelf(MeetingNote, cupboard("meeting_ref"))
        self._by_column: Mapping[str, Shelf[Any]] = {
            "case_ref": self.cases,
            "child_ref": self.children,
            "child_refs": self.children,
            "offer_ref": self.offers,
            "letter_offer_ref": self.offers,
            "episode_ref": self.episodes,
            "exception_ref": self.exceptions,
            "meeting_ref": self.meetings,
        }
        self._named = {
            layout.file: [
                (index, self._by_column[column.name])
                for index, column in enumerate(layout.columns)
                if column.name in self._by_column
            ]
            for layout in LAYOUTS
        }

    def note_in_service(self, column: str, refs: Iterable[str]) -> None:
        """These references, of the kind this column defines, are in the service already."""
        self._by_column[column].note_in_service(refs)

    def bring(self, file: str, rows: Sequence[Sequence[Any]]) -> None:
        """Have at hand what is noted of all that these rows of cells name."""
        for index, shelf in self._named[file]:
            shelf.bring({fold(ref) for cells in rows for ref in _refs(cells[index])})

    def settle(self) -> None:
        """Put away what has changed."""
        for shelf in set(self._by_column.values()):
            shelf.settle()


def _refs(cell: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if isinstance(cell, str):
        return (cell,)
    return cell or ()
