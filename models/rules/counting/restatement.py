"""What differs between a return as sent and the figures of the same period now (rule 18)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Figures = Mapping[str, Any]
"""The counts in their JSON form (register, section 5)."""

GROUPS = ("meetings_offered", "meetings_facilitated", "exceptions", "cohort")
REPEATED = ("cohort", "offered")  # the same as meetings_offered.total
FOLLOWED = frozenset(
    {
        *(f"meetings_offered.{one}" for one in ("accepted", "declined", "lapsed", "withdrawn", "awaiting")),
        *("meetings_offered.before_letter_later_sent", "meetings_offered.before_letter_none_yet"),
        *("cohort.held", "cohort.held_percent", "cohort.median_days"),
    }
)
"""Figures that follow the period's offers to the day of asking, and so move without a late entry (rule 3)."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure then and now, with the records that came and went; `team` where it is one team's."""

    key: str
    team: str | None
    then: float | None
    now: float | None
    added: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def follows(self) -> bool:
        """Whether the figure moves with time even if nothing was recorded late."""
        return self.key in FOLLOWED


def differences(then: Figures, now: Figures) -> list[Difference]:
    """Every figure that is not what it was: a changed number, or other records behind the same number."""
    whole = [found for key, team in _places(then) if (found := _difference(key, team, then, now))]
    known = {found.key for found in whole if found.team is None}
    return [found for found in whole if found.team is None or found.key not in known]


def refs_of(found: list[Difference]) -> set[str]:
    """The records that came or went."""
    return {ref for one in found for ref in (*one.added, *one.removed)}


def _places(then: Figures) -> Iterator[tuple[str, str | None]]:
    """Where the figures stand: those of the whole, then those of each team."""
    for group in GROUPS:
        yield from ((f"{group}.{name}", None) for name in then[group] if (group, name) != REPEATED)
    yield "reviews_held", None
    for team, figures in then["by_team"].items():
        yield from ((name, team) for name in figures)


def _difference(key: str, team: str | None, then: Figures, now: Figures) -> Difference | None:
    before, after = _at(then, key, team), _at(now, key, team)
    had, has = _refs(before), _refs(after)
    added = tuple(ref for ref in has if ref not in had)
    removed = tuple(ref for ref in had if ref not in has)
    if _number(before) == _number(after) and not added and not removed:
        return None
    return Difference(_named(key, team), team, _number(before), _number(after), added, removed)


def _at(figures: Figures, key: str, team: str | None) -> Any:
    at: Any = figures if team is None else figures["by_team"].get(team, {})
    for step in key.split("."):
        at = at.get(step) if isinstance(at, Mapping) else None
    return at


def _refs(figure: Any) -> dict[str, None]:
    return dict.fromkeys(figure["refs"]) if isinstance(figure, Mapping) else {}


def _number(figure: Any) -> float | None:
    found: float | None = figure["count"] if isinstance(figure, Mapping) else figure
    return found


def _named(key: str, team: str | None) -> str:
    """A team's figures by the names of the council's."""
    if team is None or key == "reviews_held":
        return key
    return {"meetings_offered": "meetings_offered.total", "meetings_facilitated": "meetings_facilitated.total"}.get(
        key, f"meetings_offered.{key}"
    )
