"""Kinds of cell: what each may hold, and what is said of one that does not (register, sections 1 and 3)."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from models.rules.register.errors import quoted
from models.rules.register.rows import SPACES

LONGEST = 500
YES_NO = {"y": True, "yes": True, "n": False, "no": False}
FIRST_DAY = date(2000, 1, 1)
FIRST_BIRTH = date(1980, 1, 1)
EXPECTED_WITHIN = timedelta(days=300)
DAY_FORM = "write YYYY-MM-DD, for example 2026-04-30"
REF_FORM = "write 1 to 32 letters, digits and - _ . /, the first a letter or digit"
CHILD_FORM = "write 1 to 20 letters and digits, nothing else"

_ref = re.compile(r"[A-Za-z0-9][A-Za-z0-9\-_./]{0,31}").fullmatch
_child_ref = re.compile(r"[A-Za-z0-9]{1,20}").fullmatch
_day = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_digits = re.compile(r"[0-9]+").fullmatch
_controls = re.compile(r"[\x00-\x1f\x7f-\x9f]").search
_breaks = re.compile(r"[\t\r\n\u2028\u2029]+").sub


class Wrong(Exception):
    """A cell that is not of its kind; says what is wrong and what is allowed."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What depends on the day and the council: today in Europe/London, and the outcome codes (CS131)."""

    today: date
    codes: Sequence[str]


Read = Callable[[str], Any]
"""Reads a filled cell, spaces around it dropped; raises Wrong."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of cell. `form` says what to write, `reader` makes what reads it, `blank` stands for nothing."""

    form: Callable[[Bounds], str]
    reader: Callable[[Bounds], Read]
    blank: str | None = None


def _said(form: str) -> Callable[[Bounds], str]:
    return lambda bounds: form


def _refuse(cell: str, wrong: str, form: str) -> Wrong:
    if len(cell) > LONGEST:
        return Wrong(f"{quoted(cell)} has {len(cell)} characters, and no cell may have over {LONGEST}; {form}.")
    if _controls(cell):
        return Wrong(f"{quoted(cell)} holds a control character; {form}, without control characters.")
    return Wrong(f"{quoted(cell)} {wrong}; {form}.")


def _read_ref(cell: str) -> str:
    if _ref(cell):
        return cell
    raise _refuse(cell, "is not a reference", REF_FORM)


def _read_child_ref(cell: str) -> str:
    if _child_ref(cell):
        return cell
    raise _refuse(cell, "is not a child reference", CHILD_FORM)


def _read_child_refs(cell: str) -> tuple[str, ...]:
    form = f"{CHILD_FORM}, with ; between two"
    refs = tuple(cell.split(";"))
    if len(cell) > LONGEST or not all(map(_child_ref, refs)):
        raise _refuse(cell, "is not a list of child references", form)
    if len(refs) > 1 and len({ref.upper() for ref in refs}) < len(refs):
        raise _refuse(cell, "names a child twice", "name each child once, with ; between two")
    return refs


def _days(first: Callable[[Bounds], date], last: Callable[[Bounds], date]) -> Kind:
    def reader(bounds: Bounds) -> Read:
        known: dict[str, date] = {}
        earliest, latest = first(bounds), last(bounds)

        def read(cell: str) -> date:
            day = known.get(cell)
            if day is None:
                day = known[cell] = _read_day(cell, earliest, latest)
            return day

        return read

    return Kind(_said(DAY_FORM), reader)


def _read_day(cell: str, first: date, last: date) -> date:
    if not _day(cell):
        raise _refuse(cell, "is not a date", DAY_FORM)
    try:
        day = date.fromisoformat(cell)
    except ValueError:
        raise _refuse(cell, "is not a real day", DAY_FORM) from None
    if first <= day <= last:
        return day
    side = "before" if day < first else "after"
    edge = first if day < first else last
    raise Wrong(f"{quoted(cell)} is {side} {edge}; write YYYY-MM-DD, a day from {first} to {last}.")


def _words(allowed: Mapping[str, Any], form: str) -> Read:
    """Reads one of some words; capital letters never matter. Only plain letters have capitals here."""
    known = dict(allowed)

    def read(cell: str) -> Any:
        try:
            return known[cell]
        except KeyError:
            pass
        folded = cell.lower()
        if not cell.isascii() or folded not in allowed:
            raise _refuse(cell, "is not allowed", form)
        known[cell] = allowed[folded]
        return allowed[folded]

    return read


def one_of(words: type[StrEnum]) -> Kind:
    """One of the words listed."""
    form = "write one of " + ", ".join(words)
    return Kind(_said(form), lambda bounds: _words({str(word): word for word in words}, form))


def _read_count(cell: str) -> int:
    if _digits(cell) and len(cell) <= LONGEST and int(cell) <= 99:
        return int(cell)
    raise _refuse(cell, "is not a whole number from 0 to 99", "write a whole number from 0 to 99 in plain digits")


def text(limit: int = LONGEST) -> Kind:
    """Free text up to a limit; line breaks and tabs become spaces, a run of them one."""
    form = f"write up to {limit} characters"

    def read(cell: str) -> str:
        if len(cell) <= limit and cell.isprintable():
            return cell
        tidy = _breaks(" ", cell).strip(SPACES)
        if len(tidy) > limit:
            raise Wrong(f"{quoted(tidy)} has {len(tidy)} characters; {form}.")
        if _controls(tidy):
            raise _refuse(tidy, "", form)
        return tidy

    return Kind(_said(form), lambda bounds: read, blank="")


def _code_form(bounds: Bounds) -> str:
    return "write one of " + ", ".join(bounds.codes)


REF = Kind(_said(REF_FORM), lambda bounds: _read_ref)
CHILD_REF = Kind(_said(CHILD_FORM), lambda bounds: _read_child_ref)
CHILD_REFS = Kind(_said(f"{CHILD_FORM}, with ; between two"), lambda bounds: _read_child_refs)
DAY = _days(lambda bounds: FIRST_DAY, lambda bounds: bounds.today)
BIRTH_DAY = _days(lambda bounds: FIRST_BIRTH, lambda bounds: bounds.today)
EXPECTED_DAY = _days(lambda bounds: FIRST_DAY, lambda bounds: bounds.today + EXPECTED_WITHIN)
YES_OR_NO = Kind(_said("write y or n (yes or no)"), lambda bounds: _words(YES_NO, "write y or n (yes or no)"))
COUNT = Kind(_said("write a whole number from 0 to 99"), lambda bounds: _read_count)
CODE = Kind(
    _code_form,
    lambda bounds: _words({code.lower(): code for code in bounds.codes}, _code_form(bounds)),
)
