"""What a coordinator reads about a number that is checked by text."""

from __future__ import annotations

from collections.abc import Sequence

Rows = Sequence[Sequence[tuple[str, str]]]


def preview(reference: str, name: str, number: str, text: str, order: str) -> tuple[str, Rows]:
    told = (
        f"{reference}: this goes to {number}, of which nobody knows yet whether it is {name}'s:\n{text}\n\n"
        f"Send it only if that is safe at whoever's phone it may be."
    )
    return told, [[("Send it", order)]]


def asked(reference: str, name: str, code: str) -> str:
    return f"{reference}: the number given for {name} is asked to text back {code}. I tell you when it does."


def came_back(reference: str, name: str, code: str, order: str) -> tuple[str, Rows]:
    told = (
        f"{reference}: {code} came back from the number given for {name}: somebody answers there. "
        f"Once you are sure that it is {name}, record it."
    )
    return told, [[("It is verified", order)]]


def cannot(name: str, why: str) -> str:
    return f"{name}'s number cannot be checked by text: {why}. Nothing was sent."


def needs_safe(reference: str, name: str) -> str:
    return f"first record that it is safe to text it: /check {reference} {name} not verified, safe, 9-18, not shared"
