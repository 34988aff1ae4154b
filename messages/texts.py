"""What relatives read. Plain English, reading age 9; GSM-7; numbers as answers (rule 27).

No text names a child, another person, a concern, "social care", "proceedings" or FGDM (rule 22), and each goes in
two parts whatever the names. Three levels: plain may name the council; discreet speaks of the family meeting, on a
shared phone of the meeting; silent says whom to ring, and nothing else. Times come in as people say them
("Tue 1 Dec 4pm").
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from typing import Concatenate, ParamSpec

from messages.segments import is_gsm, plain_letters, segments

Numbered = Sequence[tuple[int, str]]
"""(the number this person sees, the time as people say it)"""

MOST_PARTS = 2


@dataclass(frozen=True)
class Wording:
    """To whom, from whom, and how openly.

    A name that cannot be written in GSM-7 letters, or that would make a third part, is left out of a text. `council`:
    only where it may be named; `ring_on`: the number that a silent text gives.
    """

    name: str
    coordinator: str
    shared: bool = False
    chat: bool = False  # in chat there are buttons, and no texts to stop
    silent: bool = False
    council: str = ""
    ring_on: str = ""

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
    def wish_told(self) -> str:
        return f"We have told {self.coordinator} that you would like another time."

    @property
    def late_told(self) -> str:
        return f"We have told {self.coordinator} that you will be late."

    @property
    def kind(self) -> str:
        return "message" if self.chat else "text"

    @property
    def write(self) -> str:
        return "write" if self.chat else "text"

    @property
    def hello(self) -> str:
        of_council = f" of {self.council}" if self.council else ""
        return f"{self.to('Hello')}, {self.coordinator}{of_council} here about {self.meeting}."

    @property
    def thanks(self) -> str:
        return f"{self.to('Thank you')}."

    def to(self, word: str) -> str:
        """`Hello Dawn`, or where the name is left out `Hello`."""
        return f"{word} {self.name}" if self.name else word


UNNAMED = "your coordinator"
Rest = ParamSpec("Rest")
Said = Callable[Concatenate[Wording, Rest], str]


def levelled(said: Said[Rest]) -> Said[Rest]:
    """A text at the person's level: silent says whom to ring, and no names make it a third part."""

    @wraps(said)
    def at_level(to: Wording, /, *rest: Rest.args, **named: Rest.kwargs) -> str:
        if to.silent:
            return please_ring(to)
        if to.chat:
            return said(to, *rest, **named)
        return _first_fitting([said(shorter, *rest, **named) for shorter in _with_fewer_names(to)])

    return at_level


def _with_fewer_names(to: Wording) -> list[Wording]:
    """As it is, then without the council, the person's name, the coordinator's; none that is not GSM-7."""
    to = replace(
        to,
        name=to.name if is_gsm(to.name) else "",
        council=to.council if is_gsm(to.council) else "",
        coordinator=to.coordinator if is_gsm(to.coordinator) else UNNAMED,
    )
    fewer = [to, replace(to, council=""), replace(to, council="", name="")]
    return [*fewer, replace(fewer[-1], coordinator=UNNAMED)]


def _first_fitting(versions: Sequence[str]) -> str:
    return next((words for words in versions if segments(words) <= MOST_PARTS), versions[-1])


def please_ring(to: Wording) -> str:
    """All that a silent text says."""
    name = to.name if to.chat or is_gsm(to.name) else ""
    coordinator = to.coordinator if to.chat or is_gsm(to.coordinator) else UNNAMED
    return f"{f'{name}, p' if name else 'P'}lease ring {coordinator} on {to.ring_on}."


@levelled
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
        "\n".join([f"{_briefly(to)} {WHEN}", *lines, f"{_how(to)} {WATCHED}{ends}"]),
    )


WHICH, WHEN = "Which times can you make?", "When can you come?"
WATCHED = "Not watched: in danger ring 999."


def _briefly(to: Wording) -> str:
    """Nine times leave no room for more."""
    return f"{to.to('Hello')}." if to.coordinator == UNNAMED else f"{to.to('Hello')}, {to.coordinator} here."


@levelled
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
        "\n".join([f"{_briefly(to)} {WHEN}", *lines, f"{_how(to)} {WATCHED}"]),
    )


@levelled
def which_times(to: Wording, times: Numbered) -> str:
    """The second, simpler way of asking."""
    return "\n".join(
        [f"{to.to('Sorry')}, we could not tell which times you mean.", *_lines(times), "Just the numbers, or none."]
    )


@levelled
def times_noted(to: Wording, can: Numbered, cannot: Numbered, *, wish: bool = False, late: bool = False) -> str:
    """Plays back everything now noted of this person. `wish`: they ask for another time; `late`: they will be late."""
    rest = " ".join([*([to.wish_told] if wish else []), *([to.late_told] if late else []), to.again])
    named, brief = (
        f"{to.thanks} {_can_and_cannot(*parts)} {rest}"
        for parts in ((_named(can), _named(cannot)), (_numbers(can), _numbers(cannot)))
    )
    return _fitting(to, named, brief)


def _can_and_cannot(can: str, cannot: str) -> str:
    parts = [f"You can make {can}{';' if cannot else '.'}"] if can else []
    if cannot:
        parts.append(f"{'you' if can else 'You'} can't make {cannot}.")
    return " ".join(parts)


@levelled
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


@levelled
def can_you_come(to: Wording, when: str) -> str:
    return f"{to.hello} It is on {when}. Can you come? {to.yes_or_no} {to.not_watched}"


@levelled
def so_can_you_come(to: Wording, when: str) -> str:
    """To "ok thanks", which does not say it."""
    return f"{to.thanks} So that we know: can you come on {when}? {to.yes_or_no}"


@levelled
def moved(to: Wording, before: str, when: str, place: str | None, page: str) -> str:
    """The time has changed; or, where `before` and `when` are the same, only the place."""
    if before == when:
        return _of_sitting(to, f"It is still on {when}, but in another place. Can you come?", place, page)
    return _of_sitting(to, f"It has moved from {before} to {when}. Can you come?", place, page)


@levelled
def cancelled(to: Wording, when: str) -> str:
    return f"{to.hello} It is off: please do not come on {when}. You need not do anything. {to.not_watched}"


@levelled
def times_withdrawn(to: Wording) -> str:
    return f"{to.hello} Please leave the times we asked you about: none of them is needed now. {to.not_watched}"


@levelled
def reminder(to: Wording, when: str, days: int, place: str | None, page: str) -> str:
    soon = "tomorrow" if days == 1 else f"in {days} days"
    return _of_sitting(to, f"It is {soon}, {when}. Can you still come?", place, page)


@levelled
def new_link(to: Wording, page: str) -> str:
    """In place of a link that leads nowhere any more."""
    return f"{to.hello} Your new link: {page} The old one does not work any more. {to.not_watched}"


@levelled
def coming_noted(to: Wording, when: str) -> str:
    return f"{to.thanks} We have noted that you can come on {when}. {to.again}"


@levelled
def not_coming_noted(to: Wording, when: str, *, wish: bool = False) -> str:
    """`wish`: they ask for another time."""
    rest = f"{to.wish_told} {to.again}" if wish else to.again
    return f"{to.thanks} We have noted that you can't come on {when}. {rest}"


@levelled
def unsure_noted(to: Wording, dropped: Numbered = (), can: Numbered = (), cannot: Numbered = ()) -> str:
    """`dropped`: what they said before that they could make; `can`, `cannot`: what is noted of other times."""
    return _fitting(
        to,
        _unsure(to, _named(dropped), _can_and_cannot(_named(can), _named(cannot))),
        _unsure(to, _numbers(dropped), _can_and_cannot(_numbers(can), _numbers(cannot))),
    )


def _unsure(to: Wording, dropped: str, noted: str) -> str:
    no_longer = f", and no longer that you can make {dropped}" if dropped else ""
    still = f" Still noted: {noted[:1].lower()}{noted[1:]}" if noted else ""
    return f"{to.thanks} We have noted that you are not sure yet{no_longer}.{still} Just {to.write} when you know."


@levelled
def no_part_noted(to: Wording) -> str:
    return f"{to.thanks} We have noted that you want no part in this, and will not remind you. {to.again}"


@levelled
def late_noted(to: Wording) -> str:
    return f"{to.thanks} {to.late_told}"


@levelled
def passed_on(to: Wording) -> str:
    reader = f"{to.coordinator[:1].upper()}{to.coordinator[1:]}"
    return f"{to.thanks} {reader} will read your {to.kind} and answer. {to.not_watched}"


@levelled
def in_words(to: Wording) -> str:
    """To a picture, a voice message or an empty text."""
    return (
        f"{to.to('Sorry')}, your message came without words. We can't get pictures or voice messages. "
        f"Please {to.write} it in words. {to.not_watched}"
    )


@levelled
def back_again(to: Wording) -> str:
    return f"{to.to('Hello')}, you will get {to.kind}s about {to.meeting} again. STOP ends them."


@levelled
def joined_chat(to: Wording) -> str:
    return f"{to.hello} You will get messages here from now on instead of texts. {to.not_watched}"


@levelled
def here(to: Wording) -> str:
    """Someone in chat looks for help, or comes back to it."""
    return f"{to.hello} Write here and {to.coordinator} will read it. STOP ends these messages. {to.not_watched}"


@levelled
def late_button(to: Wording, *, asked: bool) -> str:
    """Someone in chat pressed a button of a question that does not stand any more."""
    rest = "Please use these:" if asked else f"There is nothing to answer now. You can write to {to.coordinator} here."
    return f"{to.to('Sorry')}, that button is of an earlier message. {rest}"


@levelled
def verify(to: Wording, code: str) -> str:
    """To a number of which nobody knows yet whose it is: no name but the coordinator's, nothing of why."""
    return (
        f"Hello, {to.coordinator} here. To check this number, please text back {code}. "
        "If you do not know me, please just leave this."
    )


def _how(to: Wording, examples: Numbered = ()) -> str:
    """How to answer: with numbers (rule 27)."""
    if to.chat:
        return "Press each time you can make, or write the numbers, or none."
    example = " and ".join(str(number) for number, _ in (*examples[:1], *examples[2:3]))
    return f"Text the numbers, like {example}, or none." if example else "Text the numbers, or none."


def _fitting(to: Wording, *versions: str) -> str:
    """The first of these that goes in two parts; the last if none does. The fullest comes first; chat takes that."""
    return (
        versions[0] if to.chat else next((words for words in versions if segments(words) <= MOST_PARTS), versions[-1])
    )


def _lines(times: Numbered) -> list[str]:
    return [f"{number} {when}" for number, when in times]


def _named(times: Numbered) -> str:
    return _joined([f"{number} ({when})" for number, when in times])


def _numbers(times: Numbered) -> str:
    return _joined([str(number) for number, _ in times])


def _joined(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else "".join(words)


def _place(to: Wording, place: str | None) -> str:
    said = place if place is None or to.chat else plain_letters(place)
    if not said or not (to.chat or is_gsm(said)):
        return ""
    return f" {said[:1].upper()}{said[1:]}." if said.casefold().startswith("by ") else f" At {said}."
