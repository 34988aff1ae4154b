"""The counts (their JSON form) taken apart: lines for tables, sheets and files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from messages.definitions import DEFINITIONS, Definition

Counts = Mapping[str, Any]
"""What `fgdm-bot counts --format json` prints, read back."""

# Written out: strftime would follow the machine's language.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

TEAM_KEYS = {
    "meetings_offered": "meetings_offered.total",
    "before_letter": "meetings_offered.before_letter",
    "at_letter": "meetings_offered.at_letter",
    "after_letter": "meetings_offered.after_letter",
    "meetings_facilitated": "meetings_facilitated.total",
    "reviews_held": "reviews_held",
}

BECAUSE = {
    "no_offer": "no offer is linked",
    "offer_void": "its offer was entered in error",
    "offer_not_to_parent_or_pr": "its offer was not to a parent or holder of parental responsibility",
    "before_offer": "it was held before its offer",
    "same_day_order_not_confirmed": "held on the day of the offer, and nobody confirmed which came first",
    "no_facilitator": "there was no facilitator",
    "no_network_member": "nobody of the family network came",
    "no_proposal": "the family network had no chance to discuss and make a proposal",
}


class Figure(NamedTuple):
    """One figure with the records behind it (rule 18); `value` is None where it is not defined."""

    key: str
    team: str | None
    value: int | float | None
    refs: list[str]

    @property
    def definition(self) -> Definition:
        return DEFINITIONS[self.key]


def figures(counts: Counts) -> Iterator[Figure]:
    """Every figure of the whole, in the order of the definitions."""
    for key in DEFINITIONS:
        at: Any = counts
        for step in key.split("."):
            at = at[step]
        yield _figure(key, counts.get("team"), at)


def team_figures(counts: Counts) -> Iterator[Figure]:
    """The same six figures for each team, teams in the order of the alphabet."""
    for team in sorted(counts["by_team"]):
        for name, key in TEAM_KEYS.items():
            yield _figure(key, team, counts["by_team"][team][name])


def _figure(key: str, team: str | None, found: Any) -> Figure:
    if isinstance(found, Mapping):
        return Figure(key, team, found["count"], list(found["refs"]))
    return Figure(key, team, found, [])


def period(counts: Counts) -> str:
    """`1 April 2026 to 30 June 2026`."""
    return f"{day_in_words(counts['from'])} to {day_in_words(counts['to'])}"


def day_in_words(iso: str) -> str:
    """`2026-06-30` as `30 June 2026`."""
    return _in_words(date.fromisoformat(iso))


def as_at(counts: Counts) -> str:
    """When the figures were taken, as the counts say it (Europe/London): `21 October 2026, 10:15`."""
    moment = datetime.fromisoformat(counts["as_of"])
    return f"{_in_words(moment)}, {moment:%H:%M}"


def _in_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def because(code: str) -> str:
    return BECAUSE.get(code, code)
