"""Cases and children against the whole register (register, section 3, stage 3)."""

from collections.abc import Callable, Iterable

from models.rules.register.columns import CASES, CHILDREN, CaseCells, ChildCells
from models.rules.register.notes import CaseNote, ChildNote
from models.rules.register.refs import fold
from models.rules.register.shelf import Shelf

Say = Callable[[str, str], None]
"""Refuses a cell of the row at hand: column, text."""

IN_SERVICE = "is in the service already; a register brings only what is not there yet."


def in_row(row: int) -> str:
    """Where a reference is already."""
    return f"in row {row}"


class Cases:
    """The cases and the one spelling of each team."""

    def __init__(self, shelf: Shelf[CaseNote]) -> None:
        self._shelf = shelf
        self._teams: dict[str, tuple[str, int]] = {}

    def take(self, row: int, cells: CaseCells, say: Say) -> None:
        """Note one row of cases.csv, saying what is wrong with it."""
        key = fold(cells.case_ref)
        if noted := self._shelf.get(key):
            where = in_row(noted.row)
            say("case_ref", f"{noted.written} is in this file already, {where}; once is enough.")
        else:
            if self._shelf.is_in_service(key):
                say("case_ref", f"{cells.case_ref} {IN_SERVICE}")
            self._shelf.add(key, CaseNote(self._shelf.count, cells.case_ref, row))
        self._take_team(row, cells.team, say)

    def _take_team(self, row: int, team: str, say: Say) -> None:
        spelling, first = self._teams.setdefault(team.casefold(), (team, row))
        if spelling != team:
            say("team", f'"{team}" is spelt "{spelling}" {in_row(first)}; spell a team one way throughout.')

    def find(self, ref: str, say: Say) -> str | None:
        """The case a row names, folded; None, and said so, if there is none."""
        key = fold(ref)
        if self._shelf.get(key):
            return key
        say("case_ref", f"{ref} is not in {CASES}; write the reference of a case in that file.")
        return None

    def written(self, case: str) -> str:
        """A case's reference as first written."""
        return self._shelf.of(case).written

    def doubt(self, case: str) -> None:
        """A row of this case was refused."""
        noted = self._shelf.of(case)
        noted.doubtful = True
        self._shelf.change(case, noted)

    def note_spelling(self, case: str | None, person: str) -> None:
        """People written in small letters may be written otherwise elsewhere in the case."""
        folded = fold(person)
        noted = self._shelf.get(case) if case and folded != person else None
        if case and noted and folded not in noted.people:
            noted.people[folded] = ""
            self._shelf.change(case, noted)

    def person(self, case: str, person: str) -> str:
        """A recipient as first written in the case; asked row by row, in the order of the file."""
        noted, folded = self._shelf.of(case), fold(person)
        if folded not in noted.people:
            return person
        if not noted.people[folded]:
            noted.people[folded] = person
            self._shelf.change(case, noted)
        return noted.people[folded]

    def is_doubtful(self, case: str | None) -> bool:
        """Whether a row of this case was refused."""
        return case is not None and self._shelf.of(case).doubtful


class Children:
    """The children, each in one case."""

    def __init__(self, shelf: Shelf[ChildNote]) -> None:
        self._shelf = shelf

    def take(self, row: int, cells: ChildCells, cases: Cases, say: Say) -> None:
        """Note one row of children.csv, saying what is wrong with it."""
        case, key = cases.find(cells.case_ref, say), fold(cells.child_ref)
        if noted := self._shelf.get(key):
            where = in_row(noted.row)
            say("child_ref", f"{cells.child_ref} is in this file already, {where}; a child is in one case, once.")
            return
        if self._shelf.is_in_service(key):
            say("child_ref", f"{cells.child_ref} {IN_SERVICE}")
        self._shelf.add(key, ChildNote(self._shelf.count, cells.child_ref, row, case))

    def find(self, refs: Iterable[str], case: str | None, case_ref: str, say: Say) -> list[str] | None:
        """The children a row names, folded; None, and said so, if one is unknown or of another case.

        A case of None has been refused, so it is not asked whose child it is.
        """
        keys = [fold(ref) for ref in refs]
        notes = [self._shelf.get(key) for key in keys]
        if unknown := [ref for ref, noted in zip(refs, notes, strict=True) if noted is None]:
            say("child_refs", f"{_listed(unknown)} not in {CHILDREN}; write references of children in that file.")
            return None
        others = [each.written for each in notes if each and each.case not in (case, None)] if case else []
        if others:
            say("child_refs", f"{_listed(others)} of another case; write children of {case_ref}.")
            return None
        return keys

    def written(self, child: str) -> str:
        """A child's reference as first written."""
        return self._shelf.of(child).written

    def doubt(self, refs: Iterable[str]) -> None:
        """A row that named these, known or not, was refused."""
        for key in map(fold, refs):
            if noted := self._shelf.get(key):
                noted.doubtful = True
                self._shelf.change(key, noted)

    def offered(self, children: Iterable[str], made: tuple[int, int]) -> None:
        """An offer that concerns these was made (day, row); the first one is kept."""
        for child in children:
            noted = self._shelf.of(child)
            if noted.first is None or made < noted.first:
                noted.first = made
                self._shelf.change(child, noted)

    def note(self, child: str) -> ChildNote:
        """All that is noted of a child."""
        return self._shelf.of(child)

    def starts(self, child: str, day: int, episode: str, row: int) -> tuple[str, int]:
        """The first episode to start on this day, and its row: this one if there is no other."""
        noted = self._shelf.of(child)
        if day not in noted.starts:
            noted.starts[day] = episode, row
            self._shelf.change(child, noted)
        return noted.starts[day]


def _listed(refs: list[str]) -> str:
    shown = ", ".join(refs[:10]) + (f" and {len(refs) - 10} more" if len(refs) > 10 else "")
    return f"{shown} {'is' if len(refs) == 1 else 'are'}"
