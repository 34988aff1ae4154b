"""What the bot says to a coordinator about the statutory log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from messages.dates import said_day


class _Stage(StrEnum):
    BEFORE = "before_letter"
    AT = "at_letter"
    AFTER = "after_letter"


STAGES = {
    _Stage.BEFORE: "before the letter",
    _Stage.AT: "at the letter",
    _Stage.AFTER: "after the letter",
}


def listed(names: Sequence[str]) -> str:
    """`Dawn, Carl and Lee`."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def offered(reference: str, names: Sequence[str], day: date) -> str:
    return f"{reference}: an FGDM meeting was offered to {listed(names)} on {said_day(day)}."


def counts_as(stage: str, letter: date | None, children: int) -> str:
    """How the offer stands in the figures (rules 5, 8)."""
    about = "1 child" if children == 1 else f"{children} children"
    if stage == _Stage.AFTER:
        return f"It counts apart, as offered after the letter: not in the return (about {about})."
    if stage == _Stage.AT:
        return f"It counts as 1 meeting offered, at the letter (about {about})."
    on_file = f"letter {said_day(letter)}" if letter else "no letter on file yet"
    return f"It counts as 1 meeting offered, before the letter ({on_file}; about {about})."


def a_repeat(reference: str) -> str:
    return f"It counts as a repeat of {reference}, and adds nothing (rule 6)."


def still_open(reference: str) -> str:
    return (
        f"You marked it new, but {reference} was still open on that day, so it counts as a repeat. If {reference} had "
        "been declined, withdrawn or had lapsed by then, note that with /answered."
    )


def repeated_by(references: Sequence[str]) -> str:
    return f"{listed(references)}, offered later, now counts as its repeat."


def not_counted() -> str:
    return "It does not count as a meeting offered (rule 1)."


def not_to_parent(names: Sequence[str]) -> str:
    verb = "is" if len(names) == 1 else "are"
    return (
        f"Please look: {listed(names)} {verb} not recorded as a parent or as holding parental responsibility. An offer "
        "must go to at least one such person."
    )


def stage_differs(said: str, dated: str, letter: date | None) -> str:
    """Rule 8: what was said is kept; the figures follow the dates. `letter`: the next one on file."""
    if said.startswith("in") and dated == _Stage.BEFORE and letter is None:
        return (
            "You said: in letter. No letter is on file yet, so by the dates it is before the letter. "
            "Please record the letter."
        )
    return f"You said: {said}. By the dates on file it is {STAGES[_Stage(dated)]}; the figures follow the dates."


def new_or_again(closed: Sequence[str]) -> str:
    verb = "is closed" if len(closed) == 1 else "are closed"
    return (
        f"{listed(closed)} {verb}. Is this an offer of a new meeting, or the same one again? Nothing is recorded yet."
    )


def answered(reference: str, name: str, status: str, day: date | None, stands: str) -> str:
    when = f" on {said_day(day)}" if day else ""
    return f"{reference}: {name} {status}{when}. {stands_as(stands)}"


STANDS = {
    "accepted": "The offer stands as accepted: one acceptance is enough, and the meeting must then be held.",
    "awaiting": "The offer stands as awaiting an answer.",
    "declined": "The offer stands as declined. It stays counted as offered.",
    "withdrawn": "The offer stands as withdrawn. It stays counted as offered.",
    "lapsed": "The offer stands as lapsed. It stays counted as offered.",
}


def stands_as(status: str) -> str:
    """Rules 4 and 9."""
    return STANDS[status]


def not_offered_by(name: str, day: date, offered_on: Sequence[date]) -> str:
    if not offered_on:
        return f"No such offer to {name} is on record."
    first = said_day(min(offered_on))
    return f"{name} was offered a meeting on {first}; {said_day(day)} is before that. Nothing was changed."


def nothing_offered(case: str) -> str:
    return f"No offer is on record in {case}, so there is no answer to note. /offer {case} records one."


def which_episode(episodes: Sequence[tuple[str, Sequence[str]]]) -> str:
    each = "; ".join(f"{reference} for {listed(children)}" for reference, children in episodes)
    return f"More than one episode fits: {each}. Say for which children, for example: for {episodes[0][1][0]}"


def decided_together(reference: str) -> str:
    return (
        f"{reference} is a decision about these children and others together. Void it with /void and record it "
        "once for each, then write this again. Nothing was changed."
    )


def out_of_order(later: str, second: date, earlier: str, first: date) -> str:
    return (
        f"{later[0].upper()}{later[1:]} ({said_day(second)}) would be before {earlier} ({said_day(first)}). "
        "Nothing was changed. If the earlier date on file is wrong, correct that first."
    )


def two_of_one_start(reference: str, day: date) -> str:
    return f"{reference} starts on {said_day(day)} already, and shares a child. Nothing was changed."


def warning(message: str) -> str:
    """A duty warning as the coordinator sees it at the moment of recording: it warns, and blocks nothing."""
    return f"Warning: {message}"


def letter(reference: str, children: Sequence[str], sent_on: date, offer: str | None) -> str:
    in_it = f"with the offer {offer} in it" if offer else "without an offer of an FGDM meeting in it"
    return f"{reference} ({listed(children)}): letter before proceedings of {said_day(sent_on)}, {in_it}."


def no_letter(reference: str, children: Sequence[str]) -> str:
    return f"{reference} ({listed(children)}): no letter will be sent; the reason is kept (rule 17)."


def application_missing(case: str) -> str:
    return f"Please record the court application when it is made, for example: /court {case} today"


def letter_already(reference: str, sent_on: date | None) -> str:
    there = f"the letter of {said_day(sent_on)}" if sent_on else "a reason why there is no letter"
    return f"{reference} has {there} on file. Nothing was changed. Is this a correction?"


def no_offer_yet(sent_on: date) -> str:
    return (
        f"No offer about these children by {said_day(sent_on)} is on record, so the letter cannot have made or "
        "repeated one. Record the offer first with /offer, then the letter. Nothing was changed."
    )


def excepted(reference: str, limb: str, children: Sequence[str], decided_by: str, decided_on: date) -> str:
    """Rule 10."""
    what = "not offering" if limb == "not_offered" else "not holding"
    return (
        f"{reference} ({listed(children)}): {what} an FGDM meeting was decided on {said_day(decided_on)} by "
        f"{decided_by}, in the child's best interests. {_EFFECT[limb]}"
    )


_EFFECT = {
    "not_offered": "It is counted as an exception; no offer is counted for it.",
    "not_held": "It is counted as an exception; the offer stays counted.",
}


def without_episode() -> str:
    return "No pre-proceedings episode is on file yet; the decision goes to it when one is begun."


def episode(reference: str, children: Sequence[str], told: Sequence[str]) -> str:
    return f"{reference} ({listed(children)}): {', '.join(told)}."


def dated(what: str, day: date) -> str:
    return f"{what} {said_day(day)}"


def reviews(count: int) -> str:
    return f"{count} pre-proceedings review{'' if count == 1 else 's'}"


def outcome(code: str) -> str:
    return f"outcome {code}"


def on_file_already(reference: str, what: str, day: date | None) -> str:
    return (
        f"{reference} has {what} of {said_day(day)} on file. Nothing was changed. Is this a correction?" if day else ""
    )


def say_why_no_letter(case: str) -> str:
    """Rule 17."""
    return (
        "No letter before proceedings is on file. If there was none, please say why: "
        f"/letter {case} none because immediate issue: …"
    )


def wrong_outcome(codes: Sequence[str]) -> str:
    return f"the outcome is one of {', '.join(codes)}."


def no_episode(case: str) -> str:
    return f"{case} has no pre-proceedings episode on file. Begin one: /episode {case} start 2026-11-01"


def held(reference: str, kind: str, day: date, network: int, professionals: int | None, sitting: int) -> str:
    what = "review meeting" if kind == "review" else "FGDM meeting"
    others = "" if professionals is None else f" and {professionals} {_or_one(professionals, 'professional')}"
    again = f", sitting {sitting}" if sitting > 1 else ""
    people = f"{network} of the family network{others}"
    return f"{reference}{again}: {what} on {said_day(day)}, {people}."


def _or_one(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"


def was_adjourned() -> str:
    return "It was adjourned: record the day it goes on with /held, and both are one meeting."


def facilitated(offer: str, day: date) -> str:
    """Rules 1, 11, 12."""
    return f"It counts as 1 meeting facilitated, on {said_day(day)}, after {offer}."


def review_counts(day: date) -> str:
    return f"It counts as 1 review held, on {said_day(day)}; reviews are counted apart (rule 13)."


def not_facilitated(because: str) -> str:
    return f"It does not count as a meeting held: {because} (rule 11)."


def unmatched(because: str) -> str:
    return f"It is listed as unmatched and does not count: {because} (rule 14)."


def letter_same_day() -> str:
    return "The letter went on the same day. Did it come before the meeting? The census asks."


def corrected() -> str:
    return "This corrects what was on record for that day."


def which_sitting() -> str:
    return "There are several sittings that day. Which one took place? Press one of those who were to come to it."


def which_offer(references: Sequence[str]) -> str:
    return f"Which offer did the meeting follow: {listed(references)}? Nothing is recorded yet."


def booked_elsewhere(day: date) -> str:
    return f"A meeting is still booked for {said_day(day)}. If that is the one, /cancel or /move it."


def voided(what: Sequence[str]) -> str:
    return f"{listed(what)}: entered in error, and counted no more. It stays in the trail (rule 9)."


def letter_lost_its_offer(episodes: Sequence[str]) -> str:
    return (
        f"The letter of {listed(episodes)} named it. Whether that letter made an offer now stands as not recorded: "
        "please put it right with /letter … instead."
    )


def nothing_to_void(case: str, reference: str) -> str:
    return f"{case} has nothing on record as {reference}. /case {case} shows what there is. Nothing was changed."


def void_already(reference: str) -> str:
    return f"{reference} is entered in error already."


def still_booked(reference: str) -> str:
    return f"{reference} is booked, and people were invited. Call it off with /cancel first. Nothing was changed."
