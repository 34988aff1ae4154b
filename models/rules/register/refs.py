"""References of one kind: which are defined, how they were first written, and in which row."""

from array import array
from collections.abc import Container

Known = Container[str]
"""References already in the service, each as `fold` gives it."""

NONE = -1


def fold(ref: str) -> str:
    """The form in which references are compared: capital letters never matter."""
    return ref.upper()


class Refs:
    """Numbers references from 0 in the order first met, and keeps how each was written and where."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._written: list[str] = []
        self.rows = array("q")

    def number(self, ref: str) -> int:
        """Its number, or NONE."""
        return self._numbers.get(ref.upper(), NONE)

    def add(self, ref: str, row: int) -> int:
        """The number of a reference not met before."""
        key = ref.upper()
        number = self._numbers[key] = len(self._written)
        self._written.append(key if key == ref else ref)
        self.rows.append(row)
        return number

    def written(self, number: int) -> str:
        """The reference as first written."""
        return self._written[number]

    def as_written(self, ref: str) -> str:
        """This reference as first written."""
        return self._written[self._numbers[ref.upper()]]
