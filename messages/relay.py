"""What the coordinator reads when writing to relatives."""

from __future__ import annotations

from collections.abc import Sequence


def text_form() -> str:
    return "To whom, and what? Write the name, a colon, and your words: /text R-1042 Dawn: See you on Saturday."


def length(number: int, most: int) -> str:
    return f"That has {number} characters; write between 1 and {most}." if number else "There were no words to send."


def cannot_write(name: str, reason: str) -> str:
    return f"{name} cannot be written to: {reason}. Nothing was sent."


def no_longer_of(reference: str) -> str:
    return f"they are no longer in the network of {reference}"


def written(name: str) -> str:
    return f"On its way to {name}."


def names_someone_apart(name: str, others: Sequence[str]) -> str:
    return (
        f"Your words to {name} name {', '.join(others)}, who is kept apart from them. Nothing was sent. "
        "Write it without the name, or send it all the same."
    )


def to_a_silent_phone(name: str) -> str:
    return (
        f"{name}'s texts say nothing but whom to ring, and your words would stand there to be read. Nothing was sent. "
        "Ring instead, or send it all the same."
    )


def to_a_shared_phone(name: str, telling: Sequence[str]) -> str:
    return (
        f"{name}'s phone is shared, and whoever reads it would see: {', '.join(telling)}. Nothing was sent. "
        "Write it without, or send it all the same."
    )
