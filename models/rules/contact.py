"""May this person be written to on this channel (rules 21, 27)?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from models.rules.timing import Hours

GOOD_FOR = timedelta(days=90)


class Level(StrEnum):
    """How openly a person is written to; on a shared phone plain is written as discreet."""

    PLAIN = "plain"  # may name the council, where the contact check lets a text show it
    DISCREET = "discreet"
    SILENT = "silent"  # whom to ring, and nothing else


@dataclass(frozen=True)
class Check:
    """What the coordinator recorded, per person and channel."""

    verified: bool
    safe: bool
    show_venue: bool
    hours: Hours
    shared: bool
    language: str | None
    checked_on: date


@dataclass(frozen=True)
class May:
    check: Check


@dataclass(frozen=True)
class MayNot:
    """`reason` completes "NAME was not written to: …"."""

    reason: str


_TELLING = re.compile(
    r"\b(?:fgdm|social (?:care|work\w*|services)|(?:pre-?)?proceedings|courts?|child protection|safeguarding|"
    r"concerns?|council)\b",
    re.IGNORECASE,
)


def words_that_tell(text: str) -> list[str]:
    """What in a text would tell whoever else reads the phone what it is about (rule 22), each once, as written."""
    return list(dict.fromkeys(_TELLING.findall(text)))


OBJECTED = MayNot("they have objected to being written to")


def may_write(check: Check | None, *, stopped: bool, today: date, good_for: timedelta = GOOD_FOR) -> May | MayNot:
    """Rule 21: no message before the check, none after it has gone stale; rule 27: none after STOP."""
    if stopped:
        return MayNot("they asked us to stop on this channel")
    if check is None:
        return MayNot("no contact check yet")
    if not check.verified:
        return MayNot("the number is not verified")
    if not check.safe:
        return MayNot("it is not safe to write to them")
    if today - check.checked_on > good_for:
        return MayNot(f"the contact check is over {good_for.days} days old")
    return May(check)
