"""What a coordinator reads about the people of a family network."""

from __future__ import annotations

from collections.abc import Sequence

from messages.cases import Rows

ADD_EXAMPLE = "/add R-1042 Dawn Price, aunt, 07700 900123"
CHANGE_EXAMPLE = "/change R-1042 Dawn phone 07700 900124"
REMOVE_EXAMPLE = "/remove R-1042 Dawn because she moved abroad"
CHECK_EXAMPLE = "/check R-1042 Dawn verified, safe, 9-18, not shared"
APART_EXAMPLE = "/apart R-1042 Dawn, Lee"


# Adding, changing, removing


def added(reference: str, name: str, facts: Sequence[str], way: str, chat_wish: bool) -> str:
    words = f"{reference}: {name} is in the network: {', '.join(facts)}; {way}."
    if chat_wish:
        words += " They can come to chat by the link in their first text."
    return words


def not_checked_yet(name: str) -> str:
    return f"Nothing is sent to {name} before the contact check."


def parent_without_pr(reference: str, call: str) -> str:
    return f"Counted as a parent. Holds parental responsibility? /change {reference} {call} pr"


def nothing_can_be_sent(name: str) -> str:
    return f"Nothing can be sent to {name}; an offer can be recorded."


def added_buttons(reference: str, call: str, has_phone: bool) -> Rows:
    check = [[(f"Check {call}", f"/check {reference} {call}")]] if has_phone else []
    return [*check, [("Add another", f"/add {reference}"), ("Show the case", f"/case {reference}")]]


def same_number(name: str) -> str:
    return (
        f"{name} has that number already. Nothing was added: of two people on one number "
        "the bot could not tell who answered. Ask for another number, or write: no phone"
    )


def same_name(name: str) -> str:
    return (
        f"There is {name} in this network already. If this is another person, "
        "give both names, or add something to tell them apart, such as Dawn Price senior."
    )


def changed(reference: str, name: str, lines: Sequence[str], new_number: bool) -> str:
    words = "\n".join([f"{reference}: {name} is changed.", *lines])
    if new_number:
        words += f"\nNothing is sent to the new number before a new contact check of {name}."
    return words


def told_at_the_old_one(reference: str, call: str, meeting: str) -> str:
    return (
        f"The meeting of {meeting} was told at the old one. Reminders go to the new one once it is checked; "
        f"before that, ring, or send the page: /newlink {reference} {call}"
    )


def still_in_chat(reference: str, call: str) -> str:
    return f"They are still written to in chat. If that is not theirs any more: /change {reference} {call} text"


def change_line(what: str, before: str, after: str) -> str:
    return f"{what}: {before or 'none'} -> {after or 'none'}"


def nothing_changed(name: str) -> str:
    return f"That is how {name} stands already. Nothing was changed."


def why_remove() -> str:
    return "Why are they to be removed? The reason is for the record alone. For example: she moved abroad"


def removed(reference: str, name: str, dropped: int, meeting: str | None) -> str:
    words = f"{reference}: {name} is no longer in the network, and is sent nothing more."
    if dropped:
        words += f" {dropped} {'message' if dropped == 1 else 'messages'} still due will not go."
    if meeting:
        words += f" {name} was told of the meeting of {meeting}: if they should not come, tell them yourself."
    return words


def about_add() -> str:
    return (
        "After the phone may follow any of: pr (holds parental responsibility), must attend, a language, "
        "chat (would rather chat than text), an e-mail address, plain or silent (how openly to write). "
        "Write no phone for someone without a number. "
        "Or share their contact card here."
    )


def about_change() -> str:
    return (
        "What can change: phone, name, relation, pr or no pr, must attend or need not attend, "
        "parent or not a parent, takes part or wants no part, a language, an e-mail address, "
        "plain, discreet or silent texts. "
        "A new number needs a new contact check."
    )


def which_extras() -> str:
    return (
        "Anything else? Any of: pr (holds parental responsibility), must attend, a language, chat, "
        "an e-mail address; commas between."
    )


def what_to_change() -> str:
    return "What is to change? For example: 07700 900124, or: relation great-aunt, or: must attend"


# Contact check


def which_check() -> str:
    return (
        "What did the check show? Press what is true, or write it: verified or not verified; safe or not safe "
        "(to write to); the safe hours; shared or not shared (the phone). "
        "May follow: may show venue, plain or silent (texts say nothing but: please ring you), a language.\n"
        "For example: verified, safe, 9-18, not shared"
    )


def check_choices() -> list[tuple[str, str]]:
    """Each label says what it records; what an open check leaves unsaid is recorded on the careful side."""
    return [
        ("Verified, safe, 9-18, own phone", "verified, safe, 9-18, not shared"),
        ("Verified, safe, 9-20, own phone", "verified, safe, 9-20, not shared"),
        ("Verified, safe, 9-18, own phone, may show venue", "verified, safe, 9-18, not shared, may show venue"),
        ("Verified, safe, 9-18, shared phone", "verified, safe, 9-18, shared"),
        ("Verified, safe, 9-18, shared phone, silent", "verified, safe, 9-18, shared, silent"),
        ("Not verified yet: send nothing", "not verified, not safe, 9-18, shared"),
        ("Verified, but not safe: send nothing", "verified, not safe, 9-18, shared"),
    ]


def about_check() -> str:
    return (
        "safe means safe to write to. may show venue lets a text name the place, and a plain one the council; not on a "
        "shared phone. plain, discreet (as it is at first) or silent says how openly to write: a silent text says "
        "nothing but `please ring Sam on 07700 900100`; what they say by phone you record with /meant. "
        "For someone who uses chat add the word chat. A check is good for the days your council "
        "has set (90, unless it says otherwise)."
    )


def checked(
    reference: str,
    name: str,
    channel: str,
    state: str,
    hours: str,
    shared: bool,
    venue: bool,
    language: str | None,
    level: str,
) -> str:
    words = f"{reference}: contact check of {name} for {channel} noted: {state}; {hours}; "
    words += "phone shared" if shared else "phone not shared"
    words += "; may show venue" if venue else ""
    words += f"; {level} texts" if level != "discreet" else ""
    return words + (f"; {language}" if language else "") + f".{LEVELS.get((level, shared), '')}"


LEVELS = {
    ("silent", True): " Texts say nothing but: please ring you. /number says on which number.",
    ("silent", False): " Texts say nothing but: please ring you. /number says on which number.",
    ("plain", True): " On a shared phone plain is written as discreet: no council, no place, not even the word family.",
}


def check_state(verified: bool, safe: bool) -> str:
    return f"{'verified' if verified else 'not verified'}, {'safe' if safe else 'not safe'}"


def can_be_written(name: str, channel: str, days: int) -> str:
    return f"{name} can now be written to by {channel}. Good for {days} days."


def will_not_be_written(name: str, reason: str) -> str:
    return f"Nothing will be sent to {name}: {reason}."


def still_unchecked(names: Sequence[str]) -> str:
    return f"Still to check: {', '.join(names)}." if names else "Nobody else is left to check."


def no_number_to_check(reference: str, name: str, call: str) -> str:
    return f"There is no number of {name} to check. Add one: /change {reference} {call} phone 07700 900124"


# Keeping apart


def who_apart() -> str:
    return f"Who are to be kept apart? Two names, for example: {APART_EXAMPLE}"


def two_at_a_time(found: int) -> str:
    return f"I read {found} names. Keep two people apart at a time, for example: {APART_EXAMPLE}"


def same_person(name: str) -> str:
    return f"Both names mean {name}. Write two people, for example: {APART_EXAMPLE}"


def apart(one: str, other: str, kept: str) -> str:
    """`kept`: as `kept_words` says it; one way, `one` is who must not know."""
    never = "they are never shown the same time or place"
    if kept.endswith("one way"):
        return f"{one} must not know of {other}: {never}, and {one} is never told that {other} takes part."
    hidden = " Neither gets to know that the other takes part." if kept == "must not know" else ""
    return f"{one} and {other} {kept}: {never}.{hidden}"


def apart_again(name: str, other: str, reference: str) -> str:
    return (
        f"{name} was in this network before, kept apart from {other}: that holds again. "
        f"If they may meet: /apart {reference} {name}, {other} no longer because ..."
    )


def kept_words(kept: str, *, one_way: bool) -> str:
    return f"{kept}, one way" if one_way else kept


def kept_line(one: str, other: str, kept: str, *, one_way: bool) -> str:
    return f"{one} must not know of {other} (one way)" if one_way else f"{one} and {other} {kept}"


def meeting_is_both_ways() -> str:
    return (
        "Must not meet holds for both. One way goes with must not know: /apart R-1042 Dawn, Lee must not know one way"
    )


def apart_already(one: str, other: str, kept: str) -> str:
    return f"{one} and {other} are kept apart already ({kept}). Nothing was changed."


def both_asked(one: str, other: str, times: Sequence[str], reference: str) -> str:
    return (
        f"Take care: both were asked about the same times already ({', '.join(times)}). "
        f"They are not asked about them again. Propose times again, so that each gets their own: /propose {reference}"
    )


def not_asked_after_all(names: Sequence[str], reference: str) -> str:
    """Of those whose question still waited to go."""
    return (
        f"What still waited to go to {' and '.join(names)} showed the same times and does not go. "
        f"Ask again, each about their own: /ask {reference}"
    )


def both_coming(one: str, other: str, when: str, reference: str) -> str:
    return (
        f"TAKE CARE: both were told of the meeting of {when}. Decide now which of them is to come, and ring them; "
        f"or call it off: /cancel {reference}. Until then texts and reminders go to both."
    )


def not_apart(one: str, other: str) -> str:
    return f"{one} and {other} are not kept apart. Nothing was changed."


def together_again(one: str, other: str) -> str:
    return f"{one} and {other} are no longer kept apart."


def why_together() -> str:
    return "Why may they meet after all? For example: /apart R-1042 Dawn, Lee no longer because entered in error"


def must_not_what() -> str:
    return "Must they not meet, or may they not even know of each other? Press one, or write: must not meet"


def about_apart() -> str:
    return (
        "They are then never shown the same time, place or a hint of each other. Add must not know if neither "
        "may get to know that the other takes part; must not know one way if only the first named may not. "
        "To undo: /apart R-1042 Dawn, Lee no longer because ..."
    )
