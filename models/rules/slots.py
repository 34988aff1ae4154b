"""Which time is best, and which times each person may be shown."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Person:
    """One person who was asked: what they said of the proposed times, by number."""

    name: str
    must_attend: bool
    can: frozenset[int]
    cannot: frozenset[int]
    shown: frozenset[int]
    takes_part: bool = True

    @property
    def answered(self) -> bool:
        return bool(self.can or self.cannot)


@dataclass(frozen=True)
class Standing:
    """How one time stands."""

    number: int
    can: tuple[str, ...]
    must_cannot: tuple[str, ...]  # must attend, and cannot, wants no part, or may not be shown it
    must_open: tuple[str, ...]  # must attend, and has not said

    @property
    def rank(self) -> tuple[int, int, int]:
        """Lower is better: nobody needed is missing, nobody needed is open, most people can."""
        return len(self.must_cannot), len(self.must_open), -len(self.can)


def ranked(numbers: Iterable[int], people: Sequence[Person]) -> list[list[Standing]]:
    """The times in groups, best first; a group of more than one is a tie, and stays one."""
    standings = [_standing(number, people) for number in numbers]
    ranks = sorted({standing.rank for standing in standings})
    return [[standing for standing in standings if standing.rank == rank] for rank in ranks]


def _standing(number: int, people: Sequence[Person]) -> Standing:
    needed = [person for person in people if person.must_attend]
    return Standing(
        number,
        can=tuple(person.name for person in people if number in person.can),
        must_cannot=tuple(p.name for p in needed if number in p.cannot or number not in p.shown or not p.takes_part),
        must_open=tuple(p.name for p in needed if p.takes_part and number in p.shown - p.can - p.cannot),
    )


@dataclass(frozen=True)
class Place:
    """When and where a sitting is. Moments are aware; no venue: not said yet, or not a place, as `by phone`."""

    starts_at: datetime
    ends_at: datetime
    venue: str | None

    def shares(self, other: Place) -> str | None:
        """What two sittings have in common that two people kept apart must not share (rule 24)."""
        if self.starts_at < other.ends_at and other.starts_at < self.ends_at:
            return "time"
        spots = self._spot, other._spot
        fewer = min(map(len, spots))  # `Unity Centre` and `Unity Centre, S65 1PD` are one place
        return "place" if fewer and spots[0][:fewer] == spots[1][:fewer] else None

    @property
    def _spot(self) -> list[str]:
        """The words of the place, the article left out; none if it is no place."""
        spot = re.findall(r"\w+", (self.venue or "").casefold())
        return [] if spot[:1] == ["by"] else spot[spot[:1] == ["the"] :]


def numbering(numbers: Sequence[int], kept_away: Collection[int]) -> dict[int, int]:
    """The number a person sees, without gaps -> the number proposed (rule 24)."""
    shown = [number for number in sorted(numbers) if number not in kept_away]
    return dict(enumerate(shown, 1))


def kept_from(
    numbers: Sequence[int],
    asking: Sequence[int],
    pairs: Collection[tuple[int, int]],
    shown_before: Mapping[int, Collection[int]],
) -> dict[int, set[int]]:
    """For each person to be asked, the times they must not be shown (rule 24).

    Two people kept apart are never shown the same time. People are taken in the order given, after those
    asked before; where several compete the times are dealt out in turn, so that nobody takes them all.
    """
    holders = {person: set(times) for person, times in shown_before.items()}
    rivals = _rivals(pairs)
    free = [person for person in asking if not rivals.get(person)]
    bound = [person for person in asking if rivals.get(person)]
    dealt = _dealt(sorted(numbers), bound, rivals, holders)
    return {**{person: set() for person in free}, **{p: set(numbers) - dealt[p] for p in bound}}


def _rivals(pairs: Collection[tuple[int, int]]) -> dict[int, set[int]]:
    rivals: dict[int, set[int]] = {}
    for one, other in pairs:
        rivals.setdefault(one, set()).add(other)
        rivals.setdefault(other, set()).add(one)
    return rivals


def _dealt(
    numbers: Sequence[int], bound: Sequence[int], rivals: Mapping[int, set[int]], holders: dict[int, set[int]]
) -> dict[int, set[int]]:
    """Deal each time to whoever has fewest and is in nobody's way; then to all others it does not hurt."""
    dealt: dict[int, set[int]] = {person: set() for person in bound}
    for number in numbers:
        for person in sorted(bound, key=lambda p: (len(dealt[p]), bound.index(p))):
            taken = {other for other, times in {**holders, **dealt}.items() if number in times}
            if not taken & rivals[person]:
                dealt[person].add(number)
    return dealt
