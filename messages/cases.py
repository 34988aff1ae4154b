"""What a coordinator reads about opening, handing over and closing a case, and where each case stands."""

from __future__ import annotations

from collections.abc import Sequence

Rows = list[list[tuple[str, str]]]

OPEN_EXAMPLE = "/open R-1042 children AB10231 2015-03-27, CD10232 due 2027-01-20"
HANDOVER_EXAMPLE = "/handover R-1042 Sam"


# Opening


def opened(reference: str, children: Sequence[str], team: str, has_team: bool) -> tuple[str, Rows]:
    lines = [f"{reference} is open and yours, with {count(len(children), 'child', 'children')}:", *children, ""]
    lines.append(f"It counts for team {team}.")
    if not has_team:
        lines.append("You are in no team yet; ask your admin, for figures are shown by team.")
    lines.append("Next: add the family, one person at a time.")
    return "\n".join(lines), [[("Add someone", f"/add {reference}")], [("Show the case", f"/case {reference}")]]


def child_line(reference: str, born: str | None, due: str | None) -> str:
    return f"{reference}, born {born}" if born else f"{reference}, due {due}"


def bad_reference(typed: str) -> str:
    return (
        f"{typed[:40]} cannot be a case reference: 1 to 32 letters, digits and - _ . / without spaces. "
        f"Write for example {OPEN_EXAMPLE}"
    )


def no_children_given(reference: str) -> str:
    return f"{reference}: which children? Write for example {OPEN_EXAMPLE}"


def yours_already(reference: str, closed: bool) -> str:
    return f"{reference} is yours already{' and closed' if closed else ''}. /case {reference} shows it."


def taken(reference: str, what: str) -> str:
    return (
        f"{reference} is in this service already, so it cannot be opened again as a {what}. Nothing was opened. "
        "Check the reference; if it is right, ask your admin."
    )


def which_children() -> str:
    return (
        "Which children? The council's reference and date of birth of each, with commas between. "
        "For example: AB10231 2015-03-27, CD10232 due 2027-01-20"
    )


def about_open() -> str:
    return (
        "Child references are letters and digits. For an unborn child write due and the date. "
        "Never a child's name: the bot does not need it."
    )


def about_close() -> str:
    return "/close R-1042 anyway closes it although something is still due, which is then dropped."


# Where a case stands


def empty() -> str:
    return "nobody added yet"


def nothing_asked() -> str:
    return "nothing asked yet"


def proposed(times: int) -> str:
    return f"{count(times, 'time')} proposed, not asked yet"


def asked(answered: int, of: int) -> str:
    return f"asked, {answered} of {of} answered"


def fixed(when: str) -> str:
    return f"fixed for {when}"


def past(when: str) -> str:
    return f"the meeting was to be on {when}; nothing is recorded of it"


def held(day: str) -> str:
    return f"held on {day}"


def adjourned(day: str) -> str:
    return f"begun on {day} and adjourned"


def cancelled(when: str | None) -> str:
    return f"the meeting{f' of {when}' if when else ''} was cancelled"


# Listing


def none_open() -> tuple[str, Rows]:
    return f"You have no open case. Open one: {OPEN_EXAMPLE}", [[("Open a case", "/open")]]


def mine(lines: Sequence[str]) -> str:
    return "\n".join([f"Your {count(len(lines), 'open case')}:", *lines])


def mine_line(reference: str, children: int, stands: str) -> str:
    return f"{reference} ({count(children, 'child', 'children')}): {stands}"


# Handing over


def which_coordinator(typed: str, others: Sequence[str]) -> str:
    found = f"There is no other coordinator called {typed[:40]}." if typed else "To whom?"
    return f"{found} {_who_else(others)} Write for example {HANDOVER_EXAMPLE}"


def _who_else(others: Sequence[str]) -> str:
    if not others:
        return "There is no other coordinator yet; ask your admin to add one."
    return f"Coordinators: {', '.join(others)}."


def not_joined(name: str) -> str:
    return f"{name} has not joined the bot yet and would hear nothing. Ask your admin to give them their code."


def no_case_to_hand_over(reference: str) -> str:
    return f"There is no open case {reference[:40]} to hand over."


def handed_over(reference: str, to: str, was_own: bool) -> str:
    rest = " You no longer see it." if was_own else ""
    return f"{reference} is handed over to {to}, who has been told.{rest}"


def taken_from_you(reference: str, to: str) -> str:
    return f"{reference} was handed over from you to {to} by your admin. You no longer see it."


def about_handover() -> str:
    return (
        "The other coordinator is told, and you no longer see the case. "
        "An admin can hand over any open case, for a coordinator who is away or gone."
    )


def given_to_you(reference: str, giver: str, children: int, people: int, stands: str) -> tuple[str, Rows]:
    family = f"{count(children, 'child', 'children')}, {count(people, 'person', 'people')} in the network"
    words = f"{giver} handed {reference} over to you: {family}; {stands}. What waits in it is on your /todo."
    return words, [[("Show the case", f"/case {reference}"), ("What needs me", "/todo")]]


# Closing


def not_closed(reference: str, reasons: Sequence[str]) -> tuple[str, Rows]:
    lines = [f"{reference} was not closed:", *reasons, ""]
    lines.append("To close it all the same (what is due is then dropped):")
    return "\n".join([*lines, f"/close {reference} anyway"]), [[("Show the case", f"/case {reference}")]]


def still_fixed(reference: str, when: str) -> str:
    return f"- A meeting is fixed for {when}, and nobody would be told that it is off. /cancel {reference} tells them."


def not_recorded(reference: str, when: str) -> str:
    return f"- The meeting of {when} is not recorded, so it would count nowhere. /held {reference} records it."


def still_asking(reference: str, stands: str) -> str:
    return f"- The family is {stands}, and nobody would be told to leave it. /cancel {reference} tells them."


def still_due(messages: int) -> str:
    return f"- {count(messages, 'message')} to the family {'is' if messages == 1 else 'are'} still due."


def still_waiting(matters: int) -> str:
    return f"- {count(matters, 'thing')} on your /todo {'waits' if matters == 1 else 'wait'} in this case."


def closed(reference: str, dropped: int, fixed_for: str | None) -> str:
    words = f"{reference} is closed. Nothing more is sent in it."
    if dropped:
        words += f" {count(dropped, 'message')} that {'was' if dropped == 1 else 'were'} due will not go."
    if fixed_for:
        words += f" Nobody was told that the meeting of {fixed_for} is off: ring the family."
    return f"{words} /case and /history still show it."


def closed_already(reference: str) -> str:
    return f"{reference} is closed already."


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 child`, `2 children`, `no children`."""
    return f"{number or 'no'} {one if number == 1 else many or one + 's'}"
