"""What the bot says to managers about the figures. References only, never a name (rule 30)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from messages.counts import WIDTH

SMALL = 5
MOST_LINES = 100


def counts(table: str) -> str:
    """The figures in a block of even letters; the small ones are marked."""
    marked = small_marked(table)
    note = f"\n* under {SMALL}: it can identify a family. For managers and admins only." if marked != table else ""
    return f"```\n{marked}\n```{note}"


def small_marked(table: str) -> str:
    """Each figure from 1 to 4 in a line of figures gets a star, in the room before it where there is some."""
    return "\n".join(_marked(line) if len(line) == WIDTH else line for line in table.split("\n"))


def _marked(line: str) -> str:
    roomy = re.sub(rf"(?<= ) ([1-{SMALL - 1}])(?=$| +[0-9]+\*?$)", r"\1*", line)
    return re.sub(rf"(?<= )([1-{SMALL - 1}])$", r"\1*", roomy)


def workbook(name: str, team: str | None) -> str:
    whose = f"team {team}" if team else "all teams"
    return f"The figures of {name}, {whose}: with the records behind them, what they mean, and the warnings."


def no_such_team(teams: Sequence[str]) -> str:
    there = ", ".join(teams) if teams else "none yet"
    return f"no team of that name has a case. There is: {there}."


def census(
    year: str, children: int, blocks: int, checks: Sequence[str], earlier: Sequence[str], most: int | None
) -> str:
    lines = [f"Census {year}: {_count(blocks, 'block')} for {_count(children, 'child', 'children')}."]
    if checks:
        lines += ["", f"The published checks would find {len(checks)}:", *_first(checks, most)]
    else:
        lines.append("The published checks find nothing.")
    if earlier:
        lines += ["", "Begun in an earlier year, so not reported again (9005):", *_first(earlier, most)]
    return "\n".join(lines)


def check(code: str, child: str, episode: str, field: str, message: str) -> str:
    return f"{code} {child} ({episode}), {field}: {message}"


def warnings(messages: Sequence[str]) -> str:
    if not messages:
        return "No duty warnings (rules 19, 20)."
    return "\n".join(
        [f"{_count(len(messages), 'duty warning')}. They warn and block nothing.", *_first(messages, MOST_LINES)]
    )


def _first(lines: Sequence[str], most: int | None) -> list[str]:
    left = len(lines) - most if most is not None else 0
    return [*lines[:most], *([f"… and {left} more: see the command line."] if left > 0 else [])]


def _count(number: int, one: str, more: str | None = None) -> str:
    return f"{number} {one if number == 1 else more or one + 's'}"
