"""What the coordinator reads about relatives' links."""

from __future__ import annotations

from collections.abc import Sequence

Rows = Sequence[Sequence[tuple[str, str]]]


def locked(reference: str, name: str) -> str:
    return (
        f"{reference}: {name}'s link is locked. Somebody opened it and three times gave wrong digits of the phone. "
        f"It may have been passed on: ring {name} before you give a new one. The page showed nothing of them."
    )


def chat_link_passed_on(reference: str, name: str) -> str:
    return (
        f"{reference}: the link that brings {name} to chat was opened in the chat of somebody kept apart from {name}. "
        f"Nothing was shown, and that link is dead now. It may have been passed on, or the phone be in other hands: "
        f"ring {name}."
    )


def new_link_button(reference: str, name: str) -> Rows:
    return [[(f"New link for {name}", f"/newlink {reference} {name}")]]


def no_link(name: str) -> str:
    return f"{name} has no link now: a link goes out when the meeting is fixed, moved or drawing near."


def revoked(reference: str, name: str, text: str, order: str) -> tuple[str, Rows]:
    told = (
        f"{reference}: {name}'s old link leads nowhere any more, from now on. "
        f"This would go out, with the new address in it:\n{text}"
    )
    return told, [[(f"Send to {name}", order)]]


def revoked_only(reference: str, name: str, reason: str) -> str:
    return f"{reference}: {name}'s old link leads nowhere any more. No new one can be sent: {reason}."


def sent(reference: str, name: str, later: str | None) -> str:
    when = f"It is quiet time: it goes {later}." if later else "It is on its way."
    return f"{reference}: a new link for {name}; the old one leads nowhere any more. {when}"


def about() -> str:
    return (
        "The old link is dead at once, and whoever opened it is shut out. You see the text with the new one first; "
        "`now` at the end sends it. Reminders that still wait carry the new link."
    )
