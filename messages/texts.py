"""What relatives read. Plain English, reading age 9; GSM-7; numbers as answers (rule 27).

No text names a child, another person, a concern, the council, "social care", "proceedings" or FGDM (rule 22).
On a shared phone not even the word family stands. Times come in as people say them ("Tue 1 Dec 4pm").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Numbered = Sequence[tuple[int, str]]
"""(the number this person sees, the time as people say it)"""


@dataclass(frozen=True)
class Wording:
    """To whom, from whom, and how openly."""

    name: str
    coordinator: str
    shared: bool = False
    chat: bool = False  # in chat there are buttons, and no texts to stop

    @property
    def meeting(self) -> str:
        return "the meeting" if self.shared else "the family meeting"

    @property
    def not_watched(self) -> str:
        """Rule 29."""
        return f"{'Messages' if self.chat else 'Texts'} are not watched: in danger ring 999."

    @property
    def yes_or_no(self) -> str:
        return "Press or write 1 for yes, 2 for no." if self.chat else "Text 1 for yes, 2 for no."

    @property
    def again(self) -> str:
        return "Not right? Just write again." if self.chat else "Not right? Just text again."

    @property
    def hello(self) -> str:
        return f"Hello {self.name}, {self.coordinator} here about {self.meeting}."


def ask(to: Wording, times: Numbered, chat_link: str | None) -> str:
    rather = f" Rather chat? {chat_link}" if chat_link else ""
    stop = "" if to.chat else " STOP ends these texts."
    last = f"{_how(to, times)} {to.not_watched}{stop}{rather}"
    return "\n".join([f"{to.hello} Which times can you make?", *_lines(times), last])


def nudge(to: Wording, times: Numbered) -> str:
    return "\n".join(
        [
            f"{to.hello} We have not heard from you yet. Which times can you make?",
            *_lines(times),
            f"{_how(to, times)} {to.not_watched}",
        ]
    )


def which_times(to: Wording, times: Numbered) -> str:
    """The second, simpler way of asking."""
    return "\n".join(
        [f"Sorry {to.name}, we could not tell which times you mean.", *_lines(times), "Just the numbers, or none."]
    )


def times_noted(to: Wording, can: Numbered, cannot: Numbered) -> str:
    """Plays back everything now noted of this person."""
    parts = [f"Thank you {to.name}."]
    if can:
        parts.append(f"You can make {_named(can)}{';' if cannot else '.'}")
    if cannot:
        parts.append(f"{'you' if can else 'You'} can't make {_named(cannot)}.")
    parts.append(to.again)
    return " ".join(parts)


def fixed(to: Wording, when: str, place: str | None, page: str, said: bool | None) -> str:
    """`said`: what this person answered for that time; None if nothing."""
    match said:
        case True:
            start = f"{to.hello} It is on {when}, a time you can make. Still able to come?"
        case False:
            start = (
                f"{to.hello} It is on {when}. You said you can't make that; if that has changed, tell us. Can you come?"
            )
        case None:
            start = f"{to.hello} It is on {when}. Can you come?"
    return f"{start} {to.yes_or_no}{_place(place)} More: {page} {to.not_watched}"


def can_you_come(to: Wording, when: str) -> str:
    return f"{to.hello} It is on {when}. Can you come? {to.yes_or_no} {to.not_watched}"


def moved(to: Wording, before: str, when: str, place: str | None, page: str) -> str:
    return (
        f"{to.hello} It has moved from {before} to {when}. Can you come? Text 1 for yes, 2 for no."
        f"{_place(place)} More: {page} {to.not_watched}"
    )


def cancelled(to: Wording, when: str) -> str:
    return f"{to.hello} It is off: please do not come on {when}. You need not do anything. {to.not_watched}"


def times_withdrawn(to: Wording) -> str:
    return f"{to.hello} Please leave the times we asked you about: none of them is needed now. {to.not_watched}"


def reminder(to: Wording, when: str, days: int, place: str | None, page: str) -> str:
    soon = "tomorrow" if days == 1 else f"in {days} days"
    return (
        f"{to.hello} It is {soon}, {when}. Can you still come? Text 1 for yes, 2 for no."
        f"{_place(place)} More: {page} {to.not_watched}"
    )


def coming_noted(to: Wording, when: str) -> str:
    return f"Thank you {to.name}. We have noted that you can come on {when}. {to.again}"


def not_coming_noted(to: Wording, when: str) -> str:
    return f"Thank you {to.name}. We have noted that you can't come on {when}. {to.again}"


def unsure_noted(to: Wording) -> str:
    return f"Thank you {to.name}. We have noted that you are not sure yet. Just write when you know."


def late_noted(to: Wording) -> str:
    return f"Thank you {to.name}. We have told {to.coordinator} that you will be late."


def passed_on(to: Wording) -> str:
    return f"Thank you {to.name}. {to.coordinator} will read your text and answer. {to.not_watched}"


def sorry_to_hear(to: Wording) -> str:
    return f"Thank you {to.name}. {to.coordinator} will read your text. In danger, ring 999 now."


def back_again(to: Wording) -> str:
    return f"Hello {to.name}, you will get texts about {to.meeting} again. STOP ends them."


def joined_chat(to: Wording) -> str:
    return f"{to.hello} You will get messages here from now on instead of texts. {to.not_watched}"


def _how(to: Wording, times: Numbered) -> str:
    """How to answer: with numbers (rule 27)."""
    if to.chat:
        return "Press each time you can make, or write the numbers, or none."
    example = " and ".join(str(number) for number, _ in (*times[:1], *times[2:3]))
    return f"Text the numbers, like {example}, or none."


def _lines(times: Numbered) -> list[str]:
    return [f"{number} {when}" for number, when in times]


def _named(times: Numbered) -> str:
    words = [f"{number} ({when})" for number, when in times]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _place(place: str | None) -> str:
    return f" At {place}." if place else ""
