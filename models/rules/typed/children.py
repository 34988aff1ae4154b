"""The children of a new case: the council's references with dates of birth, or when a birth is due."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.refusals import NotUnderstood, quoted
from models.rules.typed.days import the_day, written_day
from models.rules.typed.plain import plain, unweekdayed

EXAMPLE = "AB10231 2015-03-27, or AB10232 due 2027-01-20 for an unborn child"
FIRST_BIRTH = date(1980, 1, 1)  # register, section 2
FIRST_DUE = date(2000, 1, 1)
LATEST_DUE = timedelta(days=300)

_REFERENCE = re.compile(r"[A-Za-z0-9]{1,20}", re.ASCII)


@dataclass(frozen=True, slots=True)
class TypedChild:
    """A child by the council's reference, as first written; at least one of the two dates is there."""

    reference: str
    birth_date: date | None
    expected_birth_date: date | None


def children(text: str, *, today: date) -> list[TypedChild]:
    """`children AB10231 2015-03-27, CD10232 due 2027-01-20`: each child once, in the order typed.

    NotUnderstood names every part that is wrong. Born from 1980 until today (London's); due up to 300 days ahead.
    """
    listed = re.sub(r"^\s*child(?:ren)?\b[\s:]*", "", text, flags=re.IGNORECASE)
    parts = [part.strip() for part in re.split(r"[,;\n]|\s+and\s+", listed) if plain(part)]
    if not parts:
        raise NotUnderstood("", "Which children?", EXAMPLE)
    found, faults = [], []
    for part in parts:
        try:
            found.append(_child(part, today))
        except NotUnderstood as fault:
            faults.append(str(fault))
    if faults := faults + _repeated(found):
        raise NotUnderstood("", "\n".join(faults))
    return found


def _child(part: str, today: date) -> TypedChild:
    reference, _, rest = " ".join(part.split()).partition(" ")
    born_typed, due_said, due_typed = f" {plain(rest)} ".partition(" due ")
    _check_reference(reference, part)
    born = _date(re.sub(r"^(?:born|dob)\b", "", born_typed.strip()), today, part)
    due = _date(re.sub(r"^on\b", "", due_typed.strip()), today, part)
    if due is None and (due_said or born is None):
        raise NotUnderstood(part, "this has no date.", EXAMPLE)
    if born and not FIRST_BIRTH <= born <= today:
        raise NotUnderstood(part, _cannot_be_born(born, today), EXAMPLE)
    if due and not FIRST_DUE <= due <= today + LATEST_DUE:
        raise NotUnderstood(part, f"a birth cannot be due on {unweekdayed(due)}. Is the year right?")
    return TypedChild(reference, born, due)


def _cannot_be_born(born: date, today: date) -> str:
    return f"{unweekdayed(born)} {'has not come yet' if born > today else 'is before 1980'}."


def _check_reference(reference: str, part: str) -> None:
    """1 to 20 letters and digits. What looks like a name is refused: the bot never learns a child's name."""
    if reference.casefold() == "due":
        raise NotUnderstood(part, "the council's reference of the child comes first.", EXAMPLE)
    if not _REFERENCE.fullmatch(reference):
        raise NotUnderstood(part, "a child's reference is 1 to 20 letters and digits.", EXAMPLE)
    if reference.isalpha() and not reference.isupper():
        told = "this looks like a name. Use the council's reference, never the child's name."
        raise NotUnderstood(reference, told, EXAMPLE)


def _date(typed: str, today: date, part: str) -> date | None:
    """A date with its year; None where nothing was typed."""
    if not typed.strip():
        return None
    written = written_day(typed.strip())
    if written is None or written.year is None:
        raise NotUnderstood(part, f"{quoted(typed)} is not a whole date.", EXAMPLE)
    return the_day(written, today, past=True)


def _repeated(found: list[TypedChild]) -> list[str]:
    folded = [child.reference.casefold() for child in found]
    twice = {child.reference for child in found if folded.count(child.reference.casefold()) > 1}
    return [f"{reference} is there twice." for reference in sorted(twice)]
