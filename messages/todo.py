"""What waits for a person, most urgent first."""

from __future__ import annotations

from collections.abc import Sequence

from messages.cases import count

LONGEST = 240  # letters of one line


def todo(lines: Sequence[str], more: int) -> str:
    rest = [f"... and {count(more, 'more thing')} after these."] if more else []
    return "\n".join(["What needs you, most urgent first:", *lines, *rest])


def nothing() -> str:
    return "Nothing needs you now."


def line(number: int, reference: str | None, what: str) -> str:
    """`1. R-1042: Not sure it arrived: Dawn`, on one line."""
    words = " ".join(what.split())
    head = f"{number}. " if reference is None or words.startswith(f"{reference}:") else f"{number}. {reference}: "
    return head + (words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}...")


def check_missing(name: str) -> str:
    return f"Contact check of {name} is missing or out of date, so nothing is sent to them."


def all_answered(of: int) -> str:
    return f"Everyone who was asked has answered ({of}); no time is fixed yet."


def not_recorded(when: str) -> str:
    return f"The meeting of {when} is over and nothing is recorded of it."


def nothing_asked(stands: str) -> str:
    return f"Nobody has been asked yet ({stands})."


def without_coordinator(matters: int, safety: int) -> str:
    words = f"Its coordinator has left; {count(matters, 'thing')} wait{'s' if matters == 1 else ''} in it"
    return f"{words}, {safety} about SAFETY. Hand it over now." if safety else f"{words}. Hand it over."


def with_coordinators(matters: int, safety: int, days: int) -> str:
    """Counts only: no case, name or number (rule 30)."""
    if not matters:
        return "Nothing waits with the coordinators."
    since = "since today" if days == 0 else f"the oldest for {count(days, 'day')}"
    about = f", {safety} about safety" if safety else ""
    waits = "waits" if matters == 1 else "wait"
    return f"With the coordinators {count(matters, 'thing')} {waits}{about}; {since}."


def settled() -> str:
    return "Dealt with, and off the list."


def settled_already() -> str:
    return "That was dealt with already."


def nothing_with_that_number(typed: str) -> str:
    return f"Nothing of yours waits under {typed[:20] or 'no number'}. /todo shows what does, each with its button."


def about_todo() -> str:
    return "Each line has a button: it does the next step, or takes the line off once you have dealt with it."


def about_done() -> str:
    return "/todo gives each thing its button; /done with the number does the same."
