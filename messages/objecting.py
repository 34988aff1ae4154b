"""What a coordinator reads about somebody who objected to being written to."""

from __future__ import annotations

EXAMPLE = "/objects R-1042 Dawn because she asked for no messages at all"


def why() -> str:
    return "What did they say, and how? The reason is for the record alone. For example: by phone, wants no messages"


def noted(reference: str, name: str, dropped: int, meeting: str | None) -> str:
    words = f"{reference}: noted. {name} is never written to again, by text or chat, in any case."
    if dropped:
        words += f" {dropped} {'message' if dropped == 1 else 'messages'} still due will not go."
    if meeting:
        words += f" They know of the meeting of {meeting}: of a change you must tell them another way, if at all."
    return f"{words} It is not a declined offer. To undo: /objects {reference} {name} no longer because ..."


def noted_already(reference: str, name: str) -> str:
    return f"{reference}: that stands already. Nothing goes to {name}."


def noted_elsewhere(reference: str, name: str) -> str:
    return f"{reference}: whoever has {name}'s number has objected to being written to. Nothing more goes to it."


def none_on_record(name: str) -> str:
    return f"There is no objection of {name} on record. Nothing was changed."


def in_another_case(name: str) -> str:
    return (
        f"Nothing goes to {name}: an objection of whoever has this number was recorded in another case, "
        "and only its coordinator can take it back."
    )


def why_taken_back(reference: str, name: str) -> str:
    return (
        "Why may they be written to after all? "
        f"For example: /objects {reference} {name} no longer because she rang and asked for texts"
    )


def taken_back(reference: str, name: str) -> str:
    return (
        f"{reference}: {name} may be written to again, where a good contact check and no STOP says so. "
        "Nothing that was dropped goes by itself."
    )


def about() -> str:
    return (
        "Stronger than STOP, which holds for one channel and ends with START: an objection holds on every channel, for "
        "the number wherever it stands, for a new number too, and ends only by your order with a reason. "
        "It is not a declined offer."
    )
