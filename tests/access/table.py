"""Who gets what at which door. The walk holds the service to it; docs/who-sees-what.md is written from it.

`python -m tests.access.table > docs/who-sees-what.md`
"""

from __future__ import annotations

import sys
from enum import StrEnum


class Who(StrEnum):
    ADMIN = "admin"
    MANAGER = "manager"
    OWN = "coordinator of the case"
    TEAM = "coordinator, same team"
    OTHER = "coordinator, other team"
    REMOVED = "removed staff"
    STRANGER = "stranger"
    RELATIVE = "relative"


class Gets(StrEnum):
    DONE = "yes"
    NO_CASE = "no such case"
    NO_ORDER = "no such order"
    UNKNOWN = "not known here"
    PASSED_ON = "taken as their words"


_OUTSIDE = {Who.REMOVED: Gets.UNKNOWN, Who.STRANGER: Gets.UNKNOWN, Who.RELATIVE: Gets.PASSED_ON}
_NO_STAFF = dict.fromkeys(Who, Gets.NO_ORDER) | _OUTSIDE


def _for(*people: Who, otherwise: dict[Who, Gets] | None = None) -> dict[Who, Gets]:
    return _NO_STAFF | (otherwise or {}) | dict.fromkeys(people, Gets.DONE)


COORDINATORS = (Who.OWN, Who.TEAM, Who.OTHER)
ABOUT_A_CASE = _for(Who.OWN, otherwise={Who.TEAM: Gets.NO_CASE, Who.OTHER: Gets.NO_CASE})
THEIR_OWN = _for(*COORDINATORS)
FIGURES = _for(Who.ADMIN, Who.MANAGER)
ALL_STAFF = _for(Who.ADMIN, Who.MANAGER, *COORDINATORS)

ORDERS: dict[str, dict[Who, Gets]] = {
    "todo": ALL_STAFF,
    "help": ALL_STAFF | {Who.RELATIVE: Gets.DONE},
    "start": ALL_STAFF | {Who.RELATIVE: Gets.DONE},
    "done": _for(Who.ADMIN, *COORDINATORS),
    "mine": THEIR_OWN,
    "calendar": THEIR_OWN,
    "number": THEIR_OWN,
    "open": THEIR_OWN,
    "handover": ABOUT_A_CASE | {Who.ADMIN: Gets.DONE},
    **dict.fromkeys(("hold", "unhold"), ABOUT_A_CASE | {Who.ADMIN: Gets.DONE}),
    **dict.fromkeys(("counts", "export", "census", "warnings", "freeze", "returns"), FIGURES),
    **dict.fromkeys(("case", "close", "history", "add", "check", "apart", "change", "remove", "objects"), ABOUT_A_CASE),
    **dict.fromkeys(("offer", "answered", "letter", "exception", "held", "episode", "step", "court"), ABOUT_A_CASE),
    **dict.fromkeys(("void", "propose", "ask", "who", "review", "fix", "move", "cancel"), ABOUT_A_CASE),
    **dict.fromkeys(("text", "meant", "newlink", "verify"), ABOUT_A_CASE),
}
"""By order: what each gets who gives it, about a case that is not theirs (for OWN: about their own)."""

NOTES = {
    "todo": "own cases; an admin: texts from unknown numbers, and how many matters wait; a manager: only how many",
    "done": "one's own matter; another's number is as one that does not exist",
    "open": "a new case; of a reference or a child that another case has: only that it is in use",
    "handover": "an admin moves any open case, and learns nothing of it",
    "hold": "an admin puts any case on hold, and learns nothing of it",
    "unhold": "as /hold",
    "help": "the orders of one's role; for a relative: what they were asked themselves",
    "start": "a code lets in once; for a relative: what they were asked themselves",
    "counts": "numbers and references, never a name",
    "export": "numbers and references, never a name",
    "returns": "numbers and references, never a name",
    "census": "the council's child references",
    "warnings": "references, never a name",
}

ROUTES: dict[str, str] = {
    "/m/{token}": "whoever has the link: a question for three digits; with them: that one person's page",
    "/m/{token}.ics": "whoever has the link: that one person's entry, with a neutral title, and the place only where "
    "their texts may show it; a locked link: 404",
    "/c/{token}.ics": "whoever has the address: the meetings of that coordinator's cases; removed staff's: 404",
    "/health": "anybody: whether it runs",
    "/metrics": "whoever reaches it (keep it inside): numbers of things",
    "/twilio/sms": "Twilio, by its signature: an empty answer",
    "/twilio/status": "Twilio, by its signature: an empty answer",
    "/telegram": "Telegram, by the secret: an empty answer",
}

COMMAND_LINE: dict[str, str] = {
    "run": "nothing",
    "demo": "an imagined family",
    "check": "settings, without a secret",
    "migrate": "nothing",
    "keys": "a fresh pair of keys",
    "restored": "numbers of messages",
    "rotate-keys": "numbers of rows",
    "read-replies": "the task it is given",
    "import": "numbers of things; where a file is wrong, its row and column",
    "export": "the register: references, never a name",
    "counts": "numbers and references, never a name",
    "census": "the council's child references",
    "warnings": "references, never a name",
    "returns list": "numbers and references, never a name",
    "returns show": "numbers and references, never a name",
    "person export": "where it wrote **everything held of one person**; an entry itself",
    "person list": "**names**, of a case or a number; an entry itself",
    "retention": "references of cases that are due",
    "staff add": "the one-time code",
    "staff list": "names of staff",
    "staff remove": "their name, and references of cases",
    "audit verify": "numbers of entries",
    "audit show": "**everything recorded of one case**; the reading is an entry itself",
}


def document() -> str:
    """The page for docs/."""
    return "\n".join([*_head(), *_orders(), *_others()]) + "\n"


def _head() -> list[str]:
    return [
        "# Who sees what",
        "",
        "This page is written from the table that `tests/access` holds the service to; the test walks every order,",
        "button, form, page and command as every role, and fails for a door that is not in the table.",
        "",
        "A refusal never tells whether the case, person or matter exists: the same words come for one that does not.",
        "Removing somebody acts on their next message, on buttons still open in their chat, and on their feed.",
        "",
        "## Orders in chat, about a case",
        "",
    ]


def _orders() -> list[str]:
    lines = [f"| order | {' | '.join(Who)} |", f"|---|{'---|' * len(Who)}"]
    return lines + [f"| `/{name}` | {' | '.join(gets[who] for who in Who)} |" for name, gets in ORDERS.items()]


def _others() -> list[str]:
    return [
        "",
        "What a *yes* shows, where it is not one's own case:",
        "",
        *(f"- `/{name}`: {note}." for name, note in NOTES.items()),
        "",
        "## The web",
        "",
        "| address | who gets what |",
        "|---|---|",
        *(f"| `{path}` | {gets} |" for path, gets in ROUTES.items()),
        "",
        "## The command line",
        "Whoever may run commands on the server, with the keys in the settings, can read everything. What each prints:",
        "",
        "| command | prints |",
        "|---|---|",
        *(f"| `{name}` | {prints} |" for name, prints in COMMAND_LINE.items()),
    ]


if __name__ == "__main__":
    sys.stdout.write(document())
