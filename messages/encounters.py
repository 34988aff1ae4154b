"""What a coordinator reads where two people kept apart would come together."""

from __future__ import annotations

from collections.abc import Sequence


def why_anyway() -> str:
    return "Why all the same? The reason is for the record, for example: anyway because the police will be there"


NAMED = "name"
"""What two share where the place is called by the name of one of them."""


def together(one: str, other: str, what: str) -> str:
    if what == NAMED:
        return f"{one} would read of {other} (the place names them)"
    return f"{one} and {other} (the same {what})"


def would_meet(pairs: Sequence[str], reference: str, order: str) -> str:
    """`order`: the command that was given, as /fix."""
    own = (
        f" Give them sittings of their own: /fix {reference} 3 for Dawn at PLACE, then /fix {reference} 4 for Lee at "
        "another place or by phone."
        if order == "/fix"
        else ""
    )
    return (
        f"Kept apart, and this would bring them together: {'; '.join(pairs)}. Nothing was sent.{own} "
        f"To do it all the same, say why at the end: {order} {reference} ... anyway because ..."
    )


def not_asked(name: str) -> str:
    return f"{name} has not been asked about these times. Ask first: /ask"


def has_a_sitting(name: str, when: str, reference: str) -> str:
    return (
        f"{name} has been told to come on {when}. First: /move {reference} for {name} ... "
        f"or /cancel {reference} for {name} ..."
    )


def not_shown(name: str, seen: Sequence[str]) -> str:
    return (
        f"{name} was not shown that time, because someone kept apart from them was. "
        f"Theirs: {', '.join(seen) or 'none'}. To fix it all the same, say why at the end: anyway because ..."
    )


def which_sitting(sittings: Sequence[str], reference: str, order: str) -> str:
    listed = "\n".join(sittings)
    return f"There are several sittings. Whose? Write for example {order} {reference} for Lee ...\n{listed}"


def not_in_a_sitting(name: str) -> str:
    return f"{name} has not been told of a sitting that is on."
