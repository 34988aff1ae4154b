"""Parts of the day and limits with a grey edge, one line each. Minutes are written as hours."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.rules.reading.areas import Area, Sort, fuzzy_area, limit_area, meet, part_area, unfixed
from models.rules.reading.days import named_weekday
from models.rules.reading.patterns import Table
from models.rules.reading.tables import times
from models.rules.reading.tokens import Token
from models.rules.reading.world import World

PARTS = Table(times.PARTS_OF_DAY, {})
EDGES = Table(times.SOFT_EDGES, {})
EARLIER = Table(times.EARLIER, {})
VOCABULARY = PARTS.vocabulary | EDGES.vocabulary | EARLIER.vocabulary


_ONWARDS = (("onwards",), ("or", "later"), ("or", "after"), ("and", "later"))


_NAMED_PARTS = {"evening", "evenings", "afternoon", "afternoons", "morning", "mornings"}


def hours_at(tokens: Sequence[Token], words: Sequence[str], at: int, world: World) -> tuple[Area, int] | None:
    """The longest part of day, or limit around one, that starts here."""
    found: list[tuple[int, Callable[[], Area]]] = []
    meaning, length = PARTS.longest_at(words, at)
    if words[at] == "not" and set(words[at + length : at + length + 1]) & _NAMED_PARTS:
        length = 0  # "not early evening" denies the early evening
    part = meaning
    if length:
        found.append((length, lambda: _part(part, world)))
        more = next((len(shape) for shape in _ONWARDS if words[at + length : at + length + len(shape)] == shape), 0)
        if part[:1].isdigit() and more:
            start = _minutes(part.partition(" ")[0].split("-")[0])
            found.append((length + more, lambda: limit_area(world, start)))
    edge, length = EDGES.longest_at(words, at)
    if length:
        found.append((length, lambda: fuzzy_area(world, *(_minutes(e) for e in edge.split(",")))))
    until, length = EARLIER.longest_at(words, at)
    if length:
        found.append((length, lambda: unfixed(Sort.PART) if until == "?" else limit_area(world, 0, _minutes(until))))
    if not found:
        return None
    longest = max(found, key=lambda pair: pair[0])
    return longest[1](), longest[0]


def _minutes(hours: str) -> int:
    return int(float(hours) * 60)


def _part(meaning: str, world: World) -> Area:
    if meaning == "?":
        return unfixed(Sort.PART)
    if meaning == "any":
        return replace(part_area(world, 0, 2 * 24 * 60, plural=True), sort=Sort.ANYTIME)
    window, _, note = meaning.partition(" ")
    first, last = (_minutes(edge) for edge in window.split("-"))
    area = part_area(world, first, last, plural=note in {"s", "weekdays", "school"})
    return area if note in {"", "s"} else meet(area, _school_days(world))


def _school_days(world: World) -> Area:
    days = [named_weekday(world, weekday) for weekday in range(5)]
    slots = frozenset(i for day in days for i in day.inside)
    return replace(days[0], inside=slots, touched=slots, days=None, plural=True, dates=None)
