"""What a coordinator reads about who wants no part in it, and who takes part after all."""

from __future__ import annotations


def why_passed_on(*, last: bool) -> str:
    """`last`: everybody else who was asked has answered."""
    return "wants no part: no reminder goes to them" + ("; everyone who was asked has answered" if last else "")


def wants_no_part(name: str, *, last: bool) -> str:
    """`last`: as above."""
    told = f"{name} is not asked, nudged or reminded any more, but hears when a meeting is fixed, moves or is off."
    return f"{told}\nEveryone who was asked has answered." if last else told


def to_be_asked(reference: str, name: str) -> str:
    return f"{name} has not been asked about the times proposed: /ask {reference}"


def to_say_whether_they_come(name: str, reminded: str | None) -> str:
    """`reminded`: when next, if at all."""
    what_next = f"They are reminded on {reminded}." if reminded else "No reminder is left to go: please ring them."
    return f"{name} has not said whether they come. {what_next}"


def asked_from_now(name: str, nudged: str | None, *, list_goes: bool) -> str:
    """`nudged`: when they are asked again, if before the last of the times; `list_goes`: they have not had it yet."""
    if list_goes:
        return f"The times go to {name} as soon as their hours allow."
    if nudged is None:
        return f"It is too late to ask {name} again by text: please ring them."
    return f"{name} counts as not having answered. They are asked again on {nudged}."
