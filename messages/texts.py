"""What relatives read. Plain English, reading age 9; GSM-7; numbers as answers (rule 27).

No text names a child, another person, a concern, the council, "social care", "proceedings" or FGDM (rule 22).
On a shared phone not even the word family stands. Times come in as people say them ("Tue 1 Dec 4pm").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from messages.segments import plain_letters, segments

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
        return f"Not right? Just {self.write} again."

    @property
    def kind(self) -> str:
        return "message" if self.chat else "text"

    @property
    def write(self) -> str:
        return "write" if self.chat else "text"

    @property
    def hello(self) -> str:
        return f"Hello {self.name}, {self.coordinator} here about {self.meeting}."


def ask(to: Wording, times: Numbered, chat_link: str | None) -> str:
    """With many times or long names it gets shorter, and the link to chat goes last of all."""
    rather, chat = (f" Rather chat? {chat_link}", f" Chat: {chat_link}") if chat_link else ("", "")
    stop, ends = ("", "") if to.chat else (" STOP ends these texts.", " STOP ends texts.")
    lines = _lines(times)
    return _fitting(
        to,
        "\n".join([f"{to.hello} {WHICH}", *lines, f"{_how(to, times)} {to.not_watched}{stop}{rather}"]),
        "\n".join([f"{to.hello} {WHEN}", *lines, f"{_how(to)} {to.not_watched}{ends}{chat}"]),
        "\n".join([f"{to.hello} {WHEN}", *lines, f"{_how(to)} {to.not_watched}{ends}"]),
    )


WHICH, WHEN = "Which times can you make?", "When can you come?"


def nudge(to: Wording, times: Numbered) -> str:
    lines = _lines(times)
    return _fitting(
        to,
        "\n".join(
            [
                f"{to.hello} We have not heard from you yet. {WHICH}",
                *lines,
                f"{_how(to, times)} {to.not_watched}",
            ]
        ),
        "\n".join([f"{to.hello} No answer from you yet. {WHEN}", *lines, f"{_how(to)} {to.not_watched}"]),
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
            start, shorter = f"It is on {when}, a time you can make. Still able to come?", "Still able to come?"
        case False:
            start = f"It is on {when}. You said you can't make that. Can you come after all?"
            shorter = "Can you come after all?"
        case None:
            start, shorter = f"It is on {when}. Can you come?", "Can you come?"
    return _of_sitting(to, start, place, page, shorter=f"It is on {when}. {shorter}")


def _of_sitting(to: Wording, start: str, place: str | None, page: str, shorter: str | None = None) -> str:
    """The place stands on the page too: it goes first where the text would be long."""

    def said(words: str, where: str) -> str:
        return f"{to.hello} {words} {to.yes_or_no}{where} More: {page} {to.not_watched}"

    where = _place(to, place)
    return _fitting(to, said(start, where), said(shorter or start, where), said(start, ""), said(shorter or start, ""))


def can_you_come(to: Wording, when: str) -> str:
    return f"{to.hello} It is on {when}. Can you come? {to.yes_or_no} {to.not_watched}"


def moved(to: Wording, before: str, when: str, place: str | None, page: str) -> str:
    """The time has changed; or, where `before` and `when` are the same, only the place."""
    if before == when:
        return _of_sitting(to, f"It is still on {when}, but in another place. Can you come?", place, page)
    return _of_sitting(to, f"It has moved from {before} to {when}. Can you come?", place, page)


def cancelled(to: Wording, when: str) -> str:
    return f"{to.hello} It is off: please do not come on {when}. You need not do anything. {to.not_watched}"


def times_withdrawn(to: Wording) -> str:
    return f"{to.hello} Please leave the times we asked you about: none of them is needed now. {to.not_watched}"


def reminder(to: Wording, when: str, days: int, place: str | None, page: str) -> str:
    soon = "tomorrow" if days == 1 else f"in {days} days"
    return _of_sitting(to, f"It is {soon}, {when}. Can you still come?", place, page)


def new_link(to: Wording, page: str) -> str:
    """In place of a link that leads nowhere any more."""
    return f"{to.hello} Your new link: {page} The old one does not work any more. {to.not_watched}"


def coming_noted(to: Wording, when: str) -> str:
    return f"Thank you {to.name}. We have noted that you can come on {when}. {to.again}"


def not_coming_noted(to: Wording, when: str) -> str:
    return f"Thank you {to.name}. We have noted that you can't come on {when}. {to.again}"


def unsure_noted(to: Wording) -> str:
    return f"Thank you {to.name}. We have noted that you are not sure yet. Just {to.write} when you know."


def late_noted(to: Wording) -> str:
    return f"Thank you {to.name}. We have told {to.coordinator} that you will be late."


def passed_on(to: Wording) -> str:
    return f"Thank you {to.name}. {to.coordinator} will read your {to.kind} and answer. {to.not_watched}"


def back_again(to: Wording) -> str:
    return f"Hello {to.name}, you will get {to.kind}s about {to.meeting} again. STOP ends them."


def joined_chat(to: Wording) -> str:
    return f"{to.hello} You will get messages here from now on instead of texts. {to.not_watched}"


def here(to: Wording) -> str:
    """Someone in chat looks for help, or comes back to it."""
    return f"{to.hello} Write here and {to.coordinator} will read it. STOP ends these messages. {to.not_watched}"


def late_button(to: Wording, *, asked: bool) -> str:
    """Someone in chat pressed a button of a question that does not stand any more."""
    rest = "Please use these:" if asked else f"There is nothing to answer now. You can write to {to.coordinator} here."
    return f"Sorry {to.name}, that button is of an earlier message. {rest}"


def _how(to: Wording, examples: Numbered = ()) -> str:
    """How to answer: with numbers (rule 27)."""
    if to.chat:
        return "Press each time you can make, or write the numbers, or none."
    example = " and ".join(str(number) for number, _ in (*examples[:1], *examples[2:3]))
    return f"Text the numbers, like {example}, or none." if example else "Text the numbers, or none."


MOST_PARTS = 2


def _fitting(to: Wording, *versions: str) -> str:
    """The first of these that goes in two parts; the last if none does. The fullest comes first; chat takes that."""
    return (
        versions[0] if to.chat else next((words for words in versions if segments(words) <= MOST_PARTS), versions[-1])
    )


def _lines(times: Numbered) -> list[str]:
    return [f"{number} {when}" for number, when in times]


def _named(times: Numbered) -> str:
    words = [f"{number} ({when})" for number, when in times]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _place(to: Wording, place: str | None) -> str:
    if not place:
        return ""
    return f" At {place if to.chat else plain_letters(place)}."
