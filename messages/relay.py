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


def meant_form(name: str, asked: bool) -> str:
    if not asked:
        return f"{name} has not been asked anything yet."
    return (
        f"What did {name} say? Numbers as proposed, `also 2`, `not 2` or `none`; once the meeting is fixed "
        "`coming`, `not coming` or `unsure`. For example: /meant R-1042 Dawn: 1, 3"
    )


def numbers(can: Sequence[int], cannot: Sequence[int]) -> str:
    yes = f"can {', '.join(map(str, can))}" if can else ""
    no = f"cannot {', '.join(map(str, cannot))}" if cannot else ""
    return "; ".join(part for part in (yes, no) if part)


def recorded(name: str, noted: str) -> str:
    return f"Recorded for {name}: {noted}."


def what_meant(name: str) -> str:
    return f"What did {name} mean? Press each that is right, or write for example: /meant R-1042 {name}: 1, 3"
