"""What is said of returns as sent, and of what has changed since. References only, never a name (rule 30)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages.dates import said_day
from messages.definitions import DEFINITIONS

MOST_REFS = 12
MOST_LINES = 60


def frozen(number: int, name: str, team: str | None, turn: int) -> str:
    again = f" It is frozen for the {_nth(turn)} time; the earlier ones are kept." if turn > 1 else ""
    return (
        f"Return {number} is frozen: {name}, {whose(team)}. Its figures and the records behind them are kept as they "
        f"are now.{again} Late entries will show as a restatement."
    )


def frozen_already(number: int, sent: datetime) -> str:
    return f"That period was frozen on {said_day(sent)} (return {number}), and stays as it was sent."


def not_over(last: str) -> str:
    return f"this period is not over until the end of {last}; a return is frozen after that."


def no_such(number: str) -> str:
    return f"There is no return {number}. /returns lists them."


def submitted(sent: datetime, changed: int, turn: int) -> str:
    """What /counts says of a period that was sent."""
    again = f" (the {_nth(turn)} time)" if turn > 1 else ""
    if not changed:
        return f"Submitted on {said_day(sent)}{again}. No figure has been restated since."
    return f"Submitted on {said_day(sent)}{again}. Restated since: {_count(changed, 'figure')} no longer as sent."


def line(number: int, name: str, team: str | None, sent: datetime, turn: int, total: int) -> str:
    again = f", {_nth(turn)} time" if turn > 1 else ""
    return f"{number}. {name}, {whose(team)}: {_count(total, 'meeting')} offered. Sent {said_day(sent)}{again}."


def none_yet() -> str:
    return "No return has been frozen yet. /freeze Q1 2026-27 freezes one."


def heading(
    number: int, name: str, team: str | None, *, sent: datetime, by: str, version: str, why: str | None
) -> list[str]:
    lines = [
        f"Return {number}: {name}, {whose(team)}.",
        f"Sent {said_day(sent)} by {by}. Definition version {version}.",
    ]
    return [*lines, f"Frozen again because {why}."] if why else lines


def unchanged() -> str:
    return "No figure has been restated."


def restated() -> str:
    return "Restated by what was recorded since:"


def followed() -> str:
    return "Moved on, as these follow the offers to today:"


def difference(
    key: str, team: str | None, then: float | None, now: float | None, added: Sequence[str], removed: Sequence[str]
) -> str:
    """`Meetings offered: 5 as sent, 6 now; added OF-7`."""
    term = DEFINITIONS[key].term
    parts = [f"{_number(then)} as sent, {_number(now)} now"]
    parts += [f"added {_some(added)}"] if added else []
    parts += [f"gone {_some(removed)}"] if removed else []
    return f"- {f'Team {team}, ' if team else ''}{term}: {'; '.join(parts)}"


def why() -> str:
    return "What was recorded in these cases since:"


def deed(day: datetime, case: str, what: str) -> str:
    return f"- {said_day(day)}, {case}: {what}"


def version_changed(then: str, now: str) -> str:
    return f"The figures were defined anew since: version {then} then, {now} now."


def shortened(lines: Sequence[str]) -> list[str]:
    """As many as a chat can hold."""
    left = len(lines) - MOST_LINES
    return [*lines[:MOST_LINES], *([f"… and {left} more: see the command line."] if left > 0 else [])]


def whose(team: str | None) -> str:
    return f"team {team}" if team else "all teams"


def _some(refs: Sequence[str]) -> str:
    left = len(refs) - MOST_REFS
    return ", ".join(refs[:MOST_REFS]) + (f" and {left} more" if left > 0 else "")


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:g}"


def _nth(turn: int) -> str:
    return {1: "first", 2: "second", 3: "third"}.get(turn, f"{turn}th")


def _count(number: int, one: str) -> str:
    return f"{number} {one}{'' if number == 1 else 's'}"
