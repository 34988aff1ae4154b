"""A register joined into families, for counting."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from models.rules.counting.records import Family
from models.rules.register.reading import Register

T = TypeVar("T")


def families(register: Register) -> Iterator[Family]:
    """Each family of the register, in the order of its cases. All its rows are in memory meanwhile."""
    children = _by_case(register.children())
    offers = _by_case(register.offers())
    episodes = _by_case(register.episodes())
    exceptions = _by_case(register.exceptions())
    meetings = _by_case(register.meetings())
    for case_ref, team in register.cases():
        yield Family(
            case_ref,
            team,
            tuple(children.pop(case_ref, ())),
            tuple(offers.pop(case_ref, ())),
            tuple(episodes.pop(case_ref, ())),
            tuple(exceptions.pop(case_ref, ())),
            tuple(meetings.pop(case_ref, ())),
        )


def _by_case(rows: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    by_case: defaultdict[str, list[T]] = defaultdict(list)
    for case_ref, row in rows:
        by_case[case_ref].append(row)
    return dict(by_case)
