"""What the coordinator reads about times and meetings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from messages.dates import said_length, said_when

Rows = Sequence[Sequence[tuple[str, str]]]
LeftOut = Sequence[tuple[str, str]]


def proposed(reference: str, lines: Sequence[str], length: timedelta, asked_before: int) -> tuple[str, Rows]:
    parts = [f"{reference}: times proposed, {said_length(length)} each.", *lines, ""]
    if asked_before:
        parts.append(f"{people(asked_before)} asked about the earlier times; those are closed. Ask again.")
    parts.append("Nothing has been sent yet.")
    return "\n".join(parts), [[("See what will be sent", f"/ask {reference}")]]


def nobody_to_ask(reference: str, already: Sequence[str], left_out: LeftOut) -> tuple[str, Rows]:
    lines = [f"{reference}: there is nobody to ask now. Nothing was sent."]
    if already:
        lines.append(f"Asked already: {', '.join(already)}.")
    lines += [f"{name}: {why}." for name, why in left_out]
    if already:
        return "\n".join(lines), [[("Who can make which", f"/who {reference}")]]
    if left_out:
        lines.append("Who is to be asked needs a good contact check first.")
        return "\n".join(lines), [[("Record a check", f"/check {reference}")]]
    lines.append(f"Add the family first: /add {reference} Dawn Price, aunt, 07700 900123")
    return "\n".join(lines), [[("Add someone", f"/add {reference}")]]


def ask_preview(
    reference: str,
    shown: Sequence[tuple[str, str, str]],
    already: Sequence[str],
    left_out: LeftOut,
    sending: Sequence[str],
    order: str,
) -> tuple[str, Rows]:
    """`shown`: (name, way and length, text); `sending`: what it costs, and what keeps it waiting."""
    parts = [f"{reference}: this will go out, one message to each person."]
    parts += [f"To {name}, {way}:\n{text}" for name, way, text in shown]
    parts += [*sending, *_not_asked(already, left_out)]
    return "\n\n".join(parts), [[(f"Send to {people(len(shown))}", order)]]


def asked(
    reference: str, names: Sequence[str], left_out: LeftOut, later: str | None, waiting: Sequence[tuple[str, str]] = ()
) -> tuple[str, Rows]:
    when = f"It is quiet time: the messages go {later}." if later else "The messages are on their way."
    parts = [f"{reference}: asking {', '.join(names)}. {when}", *_waiting(waiting), *_not_asked([], left_out)]
    parts.append("Who does not answer is asked again after 2 and 4 days; then I tell you whom to ring.")
    return "\n\n".join(parts), [[("Who can make which", f"/who {reference}")]]


def waits(when: str, *, too_late: bool) -> str:
    return f"{when}: too late, please ring" if too_late else when


def _waiting(waiting: Sequence[tuple[str, str]]) -> list[str]:
    """`waiting`: (name, when) of those whose message waits for their safe hours."""
    return ["Only in their safe hours:\n" + "\n".join(f"{name}: {when}" for name, when in waiting)] if waiting else []


def _not_asked(already: Sequence[str], left_out: LeftOut) -> list[str]:
    parts = [f"Asked already: {', '.join(already)}."] if already else []
    if left_out:
        parts.append("Not asked:\n" + "\n".join(f"{name}: {why}" for name, why in left_out))
    return parts


def no_time_left() -> str:
    return "no time is left that can be shown to them (kept apart from someone); propose more times"


def wants_no_part(reference: str, name: str) -> str:
    return f"they want no part in it; if that has changed: /change {reference} {name} takes part"


def no_part_note(name: str) -> str:
    return f"({name} has said that they want no part in it. No reminder goes to them.)"


def parts(segments: int) -> str:
    return f"{segments} part" if segments == 1 else f"{segments} parts"


def people(number: int) -> str:
    return "1 person" if number == 1 else f"{number} people"


# Who can make which


def who_line(
    name: str, can: Sequence[int], cannot: Sequence[int], *, answered: bool, all_refused: bool, takes_part: bool = True
) -> str:
    """`Dawn: 1, 3 (not 2)`, `Lee: none`, `Ann: none (not 1)` if silent on the others, `Sue: no answer yet`."""
    if not takes_part:
        return f"{name}: {NO_PART}"
    if not answered:
        return f"{name}: no answer yet"
    yes = ", ".join(map(str, can)) or "none"
    no = f" (not {', '.join(map(str, cannot))})" if cannot and not all_refused else ""
    return f"{name}: {yes}{no}"


def best_line(
    when: str, number: int, *, tied: bool, can: int, asked: int, missing: Sequence[str], unsaid: Sequence[str]
) -> str:
    line = f"{'= ' if tied else ''}{number} {when}: {can} of {asked} can"
    if missing:
        line += f"; without {', '.join(missing)}, who must attend"
    if unsaid:
        line += f"; {', '.join(unsaid)} must attend and has not said"
    return line


def who(
    reference: str, times: Sequence[str], people_lines: Sequence[str], best: Sequence[str], *, tie: bool, waiting: int
) -> str:
    parts_ = [f"{reference}: who can make which", "\n".join(times), "\n".join(people_lines)]
    if best:
        head = "Best times first (those marked = tie; you decide):" if tie else "Best times first:"
        parts_.append("\n".join([head, *best]))
    else:
        parts_.append("Nobody has said yes to a time yet.")
    if waiting:
        parts_.append(f"Still to answer: {people(waiting)}.")
    return "\n\n".join(parts_)


def nobody_asked(reference: str) -> str:
    return f"{reference}: nobody has been asked yet. /ask {reference} shows what would be sent."


# Fixing, moving, cancelling


def already_fixed(reference: str) -> str:
    return (
        f"A meeting is fixed already. /move gives it another time, /cancel calls it off. For a sitting of their own "
        f"for someone who was asked and has none: /fix {reference} 4 for Lee at PLACE"
    )


def no_sitting_yet(named: bool) -> str:
    if named:
        return "asked, and has no sitting yet"
    return "kept apart from someone at this time; give them a sitting of their own"


def at_place(place: str | None) -> str:
    """` at Unity Centre`, ` by phone`."""
    if not place:
        return ""
    return f" {place}" if place.casefold().startswith("by ") else f" at {place}"


def fixed_lines(sittings: Sequence[str], without: Sequence[str]) -> list[str]:
    """`without`: who was asked and has no sitting."""
    fixed = ["Fixed:\n" + "\n".join(sittings)] if sittings else []
    return [*fixed, *([f"No sitting yet: {', '.join(without)}."] if without else [])]


NO_PART = "wants no part"


def sitting_line(where: str, coming: Sequence[tuple[str, str | None]]) -> str:
    """`coming`: (name, what they said of it)."""
    people_ = [f"{name} {said or 'no answer yet'}" for name, said in coming]
    return f"{where}: {', '.join(people_) or 'nobody'}"


def cost(texts: Sequence[int], chats: int) -> str:
    """`texts`: the parts of each."""
    paid = f"{len(texts)} {'text' if len(texts) == 1 else 'texts'}, {parts(sum(texts))} in all" if texts else ""
    free = f"{chats} by chat" if chats else ""
    return f"{'; '.join(part for part in (paid, free) if part)}."


def when_sent(later: str | None, waiting: Sequence[tuple[str, str]]) -> list[str]:
    """What would keep the messages waiting, were they sent now."""
    return [*([f"It is quiet time: sent now, the messages go {later}."] if later else []), *_waiting(waiting)]


def silent_ask_note(name: str, times: str, reference: str) -> str:
    return (
        f"({name}'s texts are silent: when they ring, ask about {times}. "
        f"Record what they say: /meant {reference} {name}: 1)"
    )


def silent_note(name: str, order: str) -> str:
    return f"({name}'s texts are silent: when they ring, tell them what this is about. Record what they say: {order})"


def fix_preview(
    reference: str,
    what: str,
    shown: Sequence[tuple[str, str, str]],
    left_out: LeftOut,
    order: str,
    sending: Sequence[str] = (),
) -> tuple[str, Rows]:
    """`sending`: what it costs, and what keeps it waiting."""
    parts_ = [f"{reference}: {what}. This will go out, one message to each person."]
    parts_ += [f"To {name}, {way}:\n{text}" for name, way, text in shown]
    parts_ += sending
    if left_out:
        parts_.append("Not told (tell them yourself):\n" + "\n".join(f"{name}: {why}" for name, why in left_out))
    return "\n\n".join(parts_), [[(f"Send to {people(len(shown))}", order)]]


def told(
    reference: str,
    what: str,
    names: Sequence[str],
    left_out: LeftOut,
    later: str | None,
    buttons: Rows,
    waiting: Sequence[tuple[str, str]] = (),
) -> tuple[str, Rows]:
    who_ = f"Telling {', '.join(names)}." if names else "There is nobody to tell by message."
    when = f" It is quiet time: the messages go {later}." if later and names else ""
    parts_ = [f"{reference}: {what}. {who_}{when}", *_waiting(waiting)]
    if left_out:
        parts_.append("Not told (tell them yourself):\n" + "\n".join(f"{name}: {why}" for name, why in left_out))
    return "\n\n".join(parts_), buttons


def which_number(typed: str, times: Sequence[str], example: str) -> str:
    understood = f'"{typed[:60]}" names none of the times proposed' if typed.strip() else "Which of the times proposed"
    listing = "\n".join(times)
    return f"{understood}. Write the number of one, and where:\n{listing}\nFor example: {example}"


# News of relatives


def answered(reference: str, line: str, waiting: int) -> str:
    rest = f"Still to answer: {people(waiting)}." if waiting else "Everyone who was asked has answered."
    return f"{reference}: {line}\n{rest}"


def attendance(reference: str, name: str, what: str) -> str:
    return f"{reference}: {name} {what}"


def without_words(name: str, why: str) -> str:
    """`why`: what else there is to say of it, if anything."""
    told = f"{name} sent a message without words, perhaps a picture or a voice message, which the bot does not keep"
    return f"{told} ({why})." if why else f"{told}."


def wrote(name: str, why: str, text: str) -> str:
    """As it waits in /todo."""
    return f"{name} wrote ({why}): {text}" if text.strip() else without_words(name, why)


MEANT = {
    "named": "good for them",
    "refused": "no good for them",
    "hours": "not free then",
    "only": "only this",
    "all but": "all but this",
    "none": "no good",
    "all": "all are good",
    "the rest": "the others too",
    "left open": "perhaps",
    "hedge": "perhaps",
    "not read": "I could not read this",
    "late": "coming late",
    "wish": "another time asked for",
    "elsewhere": "another day or time",
    "doubt": "could mean two things",
    "nod": "yes",
    "opt_out": "stop",
    "safety_concern": "worrying",
    "wrong_number": "wrong number",
    "declines_involvement": "wants no part in it",
}
"""What the reader took some words for, as a coordinator would say it."""


def turned_by(before: str) -> str:
    """`before`: their text just before, not understood by itself."""
    return f'their text before it was "{before}", and together they may say the reverse; nothing was noted'


def passed_on(reference: str, name: str, why: str, text: str, understood: Sequence[tuple[str, str]]) -> str:
    """`understood`: pieces of the text and what each was taken to mean."""
    wrote_so = [f"{reference}: {name} wrote ({why}):", f'"{text}"']
    lines = wrote_so if text.strip() else [f"{reference}: {without_words(name, why)}"]
    if understood:
        pieces = "; ".join(f'"{words}" - {MEANT.get(meaning, meaning)}' for words, meaning in understood)
        lines.append(f"Read as: {pieces}.")
    lines.append("Reply to this message to write back.")
    return "\n".join(lines)


def safety(reference: str, name: str, text: str, *, also: bool, late: str | None) -> str:
    """`also`: this number stands in another family too."""
    return "\n".join(
        [
            f"SAFETY - {reference}: {name} wrote:",
            f'"{text}"',
            *([ALSO] if also else []),
            "Please read and act now. Reply to this message to write back.",
            *([late] if late else []),
        ]
    )


ALSO = "This number stands in another family too, whose coordinator has this as well: it may be about either."


def safety_waits(name: str, text: str) -> str:
    """As it waits in /todo."""
    return f"SAFETY: {name} wrote: {text}"


def safety_unopened(reference: str, coordinator: str, since: datetime | None) -> str:
    """`since`: if for much longer than half an hour."""
    waited = f"since {said_when(since)}" if since else "for 30 minutes"
    find = f"Please find its coordinator, {coordinator}, now."
    return f"SAFETY - {reference}: a relative's message has waited {waited}. {find}"


def safety_of_nobody(reference: str) -> str:
    return (
        f"SAFETY - {reference}: a relative's message may speak of danger, and this case has no coordinator who could "
        "read it. Please hand the case over now; whoever takes it gets the message at once."
    )


def safety_untold(reference: str, coordinator: str) -> str:
    return (
        f"SAFETY - {reference}: a relative's message may speak of danger, and the bot cannot reach its coordinator, "
        f"{coordinator}. Please find them now, or hand the case over: whoever takes it gets the message at once."
    )


def safety_handed_over(reference: str, waits: str, since: datetime) -> str:
    """`waits`: as in /todo."""
    return (
        f"SAFETY - {reference} has come to you with this, which nobody has opened since {said_when(since)}:\n{waits}\n"
        "Please read and act now. Reply to this message to write back."
    )


def stopped(reference: str, name: str, channel: str) -> str:
    return (
        f"{reference}: {name} asked us to stop on {channel}. Nothing more goes to them there. "
        "It does not mean that they decline the offer (rule 28). Please ring or write a letter."
    )


def back(reference: str, name: str, channel: str, objected: bool) -> str:
    still = f" But they objected before: nothing goes until /objects {reference} {name} no longer because ..."
    return f"{reference}: {name} wants messages on {channel} again.{still if objected else ''}"


def two_families(reference: str, other: str, name: str) -> str:
    return (
        f"{reference}: {name}'s number stands in two families. Their text was taken as the answer to the question "
        f"asked last ({other}). Please check with them."
    )


def number_is_wrong(name: str) -> str:
    """To the coordinator of somebody else who is reached at this number."""
    return (
        f"a text from {name}'s number says that the number is wrong. Nothing more goes to it before you have "
        "checked it anew. Please find out the right one."
    )


def came_to_chat(reference: str, name: str, also: Sequence[str]) -> str:
    """`also`: who of the same family is written to in that very chat."""
    same = f" It is the chat in which {' and '.join(also)} is written to: please ring and ask." if also else ""
    return (
        f"{reference}: {name} now uses chat instead of texts.{same} "
        f"If that is not {name}: /change {reference} {name} text"
    )


def stranger(last: str, text: str, danger: bool) -> str:
    mark = "SAFETY - it may speak of danger; please read and act now.\n" if danger else ""
    return f'{mark}A text came from an unknown number ending {last}:\n"{text}"\nNothing was answered.'


def to_ring(name: str) -> str:
    """As it waits in /todo."""
    return f"Ring {name}: no answer yet"


def ring(reference: str, name: str) -> str:
    return f"{reference}: {name} has not answered after two reminders. Please ring them. Silence is not a no (rule 28)."


def ring_buttons(reference: str) -> Rows:
    return [[("Who can make which", f"/who {reference}")]]


OCCASIONS = {
    "ask": "question which times they can make",
    "nudge": "second asking",
    "fixed": "news of the meeting",
    "moved": "news that the meeting has moved",
    "cancelled": "news that the meeting is off",
    "reminder": "reminder",
    "personal": "words you wrote",
}


def not_in_time(name: str, occasion: str) -> str:
    return f"{name} did not get the {OCCASIONS.get(occasion, 'message')}: it could not go in time."


def not_written_to(name: str, reason: str) -> str:
    return f"{name} was not written to: {reason}."
