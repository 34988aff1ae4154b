"""What is held of one person, as a document to be reviewed before it is given to them; and the words around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from messages.dates import said_day

TITLES = {
    "record": "The record itself",
    "contact_checks": "Contact checks: how and when they may be written to",
    "number_questions": "Questions whether a number is theirs",
    "stops": "STOP, by channel",
    "objections": "Objections to being written to",
    "kept_apart": "Kept apart from others. WITHHOLD unless a person has judged that nobody is put at risk",
    "offers": "Offers of a meeting, and their answers",
    "episodes": "Pre-proceedings",
    "best_interests": "Decisions that an offer or a meeting was not in the child's best interests",
    "meetings_of_the_case": "Meetings of the case",
    "asked_and_answered": "Times they were asked about, their answers, the meetings they were told of",
    "messages_to_them": "Messages to them, and what became of each",
    "messages_from_them": "Messages from them, how each was read, and corrections",
    "told_to_staff_about_them": "What the service told staff about them",
    "waiting_for_a_person": "What was put before a person to see to",
    "trail": "The audit trail, where it speaks of them",
}


def notice() -> str:
    return (
        "For review. Not to be released as it is: other people's names, numbers and references are marked "
        "[third party: review before release]; other people's words and hints are not all marked, so read every row "
        "that says review. What was emptied after the time your council keeps words shows only that it was there. "
        "Not in here: notes and files kept elsewhere; Telegram's and Twilio's own copies; hashes of numbers and links."
    )


def names_others() -> str:
    return "names other people"


def own_words() -> str:
    return "somebody's own words: may speak of people whose names the service does not know"


def no_such_id(typed: str) -> str:
    return (
        f"Nobody has the ID {typed.strip()[:60]}. A person's ID is their case and letters, as R-1042/DP: "
        "/case R-1042 in chat shows the letters, and `fgdm-bot person list --case R-1042` (or `--phone`) the whole ID. "
        "A child's ID is the council's reference, as AB10231."
    )


def listed(id_: str, name: str, relation: str, removed_at: datetime | None) -> str:
    gone = f", taken out {said_day(removed_at)}" if removed_at else ""
    return f"{id_}  {name}, {relation}{gone}"


def nobody_listed() -> str:
    return "Nobody is on record there."


def list_needs_one() -> str:
    return "Say of which case or number: person list --case R-1042, or --phone 07700 900123."


def written(folder: str, names: Sequence[str], rows: int) -> str:
    return f"Written to {folder}: {' and '.join(names)}, readable by you alone. Rows to review before release: {rows}."


def also_elsewhere(ids: Sequence[str]) -> str:
    return (
        f"The same number or chat stands in {', '.join(ids)}: if that is the same person, export it too. "
        "Do not tell them of a case they may not know of."
    )


def document(values: Mapping[str, Any]) -> str:
    """The readable file: complete HTML, no script, nothing fetched from elsewhere."""
    sections = [(TITLES.get(name, name), rows) for name, rows in values.items() if name != "export"]
    return _template().render(head=values["export"], sections=sections)


@cache
def _template() -> Template:
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return templates.get_template("person.html")
