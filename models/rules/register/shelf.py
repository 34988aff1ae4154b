"""What is noted of each reference while a register is read: the few at hand in memory, the rest put away.

A register may have millions of references, and the checks across rows need something of each. Rows come in batches:
what a batch names is brought, and what it changed is put away before the next, so memory does not grow.
"""

import marshal
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Generic, Protocol, TypeVar

from models.rules.register.refs import fold


class Noted(Protocol):
    """What is noted of one reference, as plain values and back."""

    def values(self) -> tuple[Any, ...]: ...


N = TypeVar("N", bound=Noted)
Packed = tuple[str, bytes]
IN_SERVICE = b""
"""Stands for a reference that is in the service and not, or not yet, in the register."""


class Cupboard(Protocol):
    """Where notes are put away, by folded reference."""

    def bring(self, keys: Collection[str]) -> Iterable[Packed]: ...
    def put(self, notes: Iterable[Packed]) -> None: ...
    def all(self) -> Iterator[Packed]: ...


class InMemory(dict[str, bytes]):
    """A cupboard for a register that is small."""

    def bring(self, keys: Collection[str]) -> Iterable[Packed]:
        return [(key, self[key]) for key in keys if key in self]

    def put(self, notes: Iterable[Packed]) -> None:
        self.update(notes)

    def all(self) -> Iterator[Packed]:
        return iter(self.items())


class Shelf(Generic[N]):
    """The notes on one kind of reference; keys are references folded. Numbers are given out from 0."""

    def __init__(self, make: Callable[..., N], cupboard: Cupboard) -> None:
        self._make = make
        self._cupboard = cupboard
        self._at_hand: dict[str, N | None] = {}
        self._in_service: set[str] = set()
        self._changed: dict[str, N] = {}
        self.count = 0

    def note_in_service(self, refs: Iterable[str]) -> None:
        """These references are in the service already."""
        self._cupboard.put((fold(ref), IN_SERVICE) for ref in refs)

    def bring(self, keys: Collection[str]) -> None:
        """Have at hand what is noted of these; not needed, but one order instead of many."""
        missing = [key for key in keys if key not in self._at_hand]
        self._at_hand.update(dict.fromkeys(missing))
        for key, packed in self._cupboard.bring(missing):
            if packed == IN_SERVICE:
                self._in_service.add(key)
            else:
                self._at_hand[key] = self._make(*marshal.loads(packed))

    def get(self, key: str) -> N | None:
        """What is noted of a reference of the register; None: not met so far."""
        try:
            return self._at_hand[key]
        except KeyError:
            self.bring((key,))
            return self._at_hand[key]

    def of(self, key: str) -> N:
        """What is noted of a reference that has been met."""
        found = self.get(key)
        assert found is not None
        return found

    def is_in_service(self, key: str) -> bool:
        """Whether a reference not met in the register so far is in the service."""
        return key in self._in_service

    def add(self, key: str, noted: N) -> N:
        """Note a reference not met before."""
        self.count += 1
        self._at_hand[key] = self._changed[key] = noted
        return noted

    def change(self, key: str, noted: N) -> None:
        """Remember to put this away: something in it is new."""
        self._changed[key] = noted

    def settle(self) -> None:
        """Put away what has changed, and have nothing at hand."""
        if self._changed:
            self._cupboard.put((key, marshal.dumps(noted.values())) for key, noted in self._changed.items())
        self._changed.clear()
        self._at_hand.clear()
        self._in_service.clear()

    def all(self) -> Iterator[tuple[str, N]]:
        """Every reference of the register with what is noted of it; expects all to be settled."""
        for key, packed in self._cupboard.all():
            if packed != IN_SERVICE:
                yield key, self._make(*marshal.loads(packed))
