"""Cases and children against the whole register (register, section 3, stage 3)."""

from array import array
from collections.abc import Callable, Iterable

from models.rules.register.columns import CASES, CHILDREN, CaseCells, ChildCells
from models.rules.register.refs import NONE, Known, Refs

Say = Callable[[str, str], None]
"""Refuses a cell of the row at hand: column, text."""

IN_SERVICE = "is in the service already; a register brings only what is not there yet."


def in_row(row: int) -> str:
    """Where a reference is already."""
    return f"in row {row}"


class Cases:
    """The cases and the one spelling of each team."""

    def __init__(self, known: Known) -> None:
        self.refs = Refs()
        self._known = known
        self._teams: dict[str, tuple[str, int]] = {}

    def take(self, row: int, cells: CaseCells, say: Say) -> None:
        """Note one row of cases.csv, saying what is wrong with it."""
        number = self.refs.number(cells.case_ref)
        if number != NONE:
            first = self.refs.written(number)
            say(
                "case_ref",
                f"{first} is in this file already, {in_row(self.refs.rows[number])}; once is enough.",
            )
        else:
            self.refs.add(cells.case_ref, row)
            if cells.case_ref.upper() in self._known:
                say("case_ref", f"{cells.case_ref} {IN_SERVICE}")
        self._take_team(row, cells.team, say)

    def _take_team(self, row: int, team: str, say: Say) -> None:
        spelling, first = self._teams.setdefault(team.casefold(), (team, row))
        if spelling != team:
            say("team", f'"{team}" is spelt "{spelling}" {in_row(first)}; spell a team one way throughout.')

    def find(self, ref: str, say: Say) -> int:
        """The number of the case a row names; NONE, and said so, if there is none."""
        number = self.refs.number(ref)
        if number == NONE:
            say("case_ref", f"{ref} is not in {CASES}; write the reference of a case in that file.")
        return number


class Children:
    """The children, each in one case."""

    def __init__(self, known: Known) -> None:
        self.refs = Refs()
        self._known = known
        self.cases = array("q")

    def take(self, row: int, cells: ChildCells, cases: Cases, say: Say) -> None:
        """Note one row of children.csv, saying what is wrong with it."""
        case = cases.find(cells.case_ref, say)
        number = self.refs.number(cells.child_ref)
        if number != NONE:
            where = in_row(self.refs.rows[number])
            say(
                "child_ref",
                f"{cells.child_ref} is in this file already, {where}; a child is in one case, once.",
            )
            return
        self.refs.add(cells.child_ref, row)
        self.cases.append(case)
        if cells.child_ref.upper() in self._known:
            say("child_ref", f"{cells.child_ref} {IN_SERVICE}")

    def find(self, refs: Iterable[str], case: int, case_ref: str, say: Say) -> list[int] | None:
        """The numbers of the children a row names; None, and said so, if one is unknown or of another case.

        A case of NONE has been refused, so it is not asked whose child it is.
        """
        numbers = [self.refs.number(ref) for ref in refs]
        if NONE in numbers:
            unknown = [ref for ref, number in zip(refs, numbers, strict=True) if number == NONE]
            say(
                "child_refs",
                f"{_listed(unknown)} not in {CHILDREN}; write references of children in that file.",
            )
            return None
        if case != NONE:
            others = [n for n in numbers if self.cases[n] != case and self.cases[n] != NONE]
            if others:
                names = _listed([self.refs.written(n) for n in others])
                say("child_refs", f"{names} of another case; write children of {case_ref}.")
                return None
        return numbers


def _listed(refs: list[str]) -> str:
    shown = ", ".join(refs[:10]) + (f" and {len(refs) - 10} more" if len(refs) > 10 else "")
    return f"{shown} {'is' if len(refs) == 1 else 'are'}"
