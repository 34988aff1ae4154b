"""What the admin reads on the command line about who works here."""

from __future__ import annotations

from collections.abc import Sequence

from messages.cases import count


def line(number: int, name: str, role: str, team: str | None, cases: int, state: str) -> str:
    """`3  Sam Carter, coordinator, team North, 4 open cases, joined Tue 24 Nov 2026`"""
    facts = [name, role, f"team {team}" if team else "no team"]
    if role == "coordinator":
        facts.append(count(cases, "open case"))
    return f"{number}  {', '.join([*facts, state])}"


def joined_on(day: str) -> str:
    return f"joined {day}"


def removed_on(day: str) -> str:
    return f"removed {day}"


def code_until(day: str) -> str:
    return f"has not joined yet, code good until {day}"


def no_code() -> str:
    return "has not joined"


def bad_name(longest: int) -> str:
    return f'A name of 1 to {longest} letters is needed (and a team, if given, of as many): staff add "Sam Carter"'


def no_such_id(number: int) -> str:
    return f"Nobody who works here has the ID {number}. staff list shows the IDs."


def removed_before(name: str, day: str) -> str:
    return f"{name} was removed on {day} already."


def removed(name: str, cases: Sequence[str]) -> str:
    words = f"{name} is removed and has no access from now on."
    if not cases:
        return f"{words} There is no open case to hand over."
    orders = "\n".join(f"/handover {reference} NAME" for reference in cases)
    return f"{words} An admin now hands over {count(len(cases), 'open case')}, in chat:\n{orders}"
