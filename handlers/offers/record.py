"""What the orders of the log share: the case's record, its children, and the words in common."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import select

from handlers.desk import Desk
from models.case import Case, Child, children_of, folded
from models.meeting import Meeting
from models.offer import BestInterests, Episode, Offer
from models.refusal import Refusal
from models.register import family_of_case
from models.rules.counting.account import Account, account_of
from models.rules.counting.duty import warnings_of
from models.rules.typed import NotUnderstood, day
from models.staff import Staff

LONGEST_REASON = 500
TODAYS = [("Today", "today"), ("Yesterday", "yesterday")]

Logged = TypeVar("Logged", Offer, Episode, BestInterests, Meeting)

_ref = re.compile(r"[A-Za-z0-9][A-Za-z0-9\-_./]{0,31}").fullmatch


class NotOfThisCase(Refusal):
    """Nothing of that reference is on record in this case."""


async def account(desk: Desk, case: Case) -> Account:
    """The case's record as it stands now, with the rules applied."""
    return account_of(await family_of_case(desk.session, case))


async def warned(desk: Desk, case: Case, episode: Episode) -> list[str]:
    """What the duty warns of in this episode as it stands now (rules 19, 20). Warn, never block."""
    family = await family_of_case(desk.session, case)
    found = warnings_of(family, desk.house.duty_starts_on)
    return [warning.message for warning in found if warning.episode_ref == episode.reference]


async def logged(desk: Desk, case: Case, of: type[Logged], reference: str) -> Logged | None:
    """The record of this reference, if it is of this case."""
    query = select(of).where(of.key == folded(reference), of.case_id == case.id)
    return (await desk.session.scalars(query)).one_or_none()


async def offer_named(desk: Desk, case: Case, reference: str) -> Offer:
    offer = await logged(desk, case, Offer, reference)
    if offer is None:
        raise NotOfThisCase(f"{case.reference} has no offer {reference[:40]}. /case {case.reference} shows them.")
    return offer


async def children_named(desk: Desk, case: Case, typed: str | None) -> list[Child]:
    """The children named by reference, or all of the case; a refusal says who there is."""
    children = await children_of(desk.session, case)
    if not typed:
        return children
    by_key = {child.key: child for child in children}
    wanted = [folded(part) for part in re.split(r"[,;&\s]+|\band\b", typed) if part.strip()]
    there = ", ".join(child.reference for child in children)
    if not wanted:
        raise NotOfThisCase(f"Which children? {case.reference} has {there}.")
    for key in wanted:
        if key not in by_key:
            raise NotOfThisCase(f"{case.reference} has no child {key.upper()[:40]}. There is {there}.")
    return [by_key[key] for key in dict.fromkeys(wanted)]


def on_day(desk: Desk, typed: str | None) -> date:
    """A London day that is not to come; today where nothing is said."""
    return day(typed or "today", now=desk.now, past=True)


def reason(typed: str | None, example: str, wanted: str) -> str:
    """A reason for the record: not empty, not longer than a register holds."""
    said = " ".join((typed or "").split())
    if not said:
        raise NotUnderstood("", wanted, example)
    if len(said) > LONGEST_REASON:
        raise NotUnderstood(said, f"a reason has at most {LONGEST_REASON} characters.", example)
    return said


def initials(typed: str, what: str, example: str) -> str:
    """Initials or a post in one word; `Head of Service` and a person's name become theirs, `HoS`.

    That keeps people's names out of the figures.
    """
    words = typed.split()
    if len(words) == 1 and _ref(typed):
        return typed
    if len(words) < 2 or not all(word.isalpha() and word.isascii() for word in words) or _is_small(words):
        raise NotUnderstood(typed, f"{what} is written as initials or a post in one word, as HoS.", example)
    return "".join(word[0] for word in words)


def _is_small(words: Sequence[str]) -> bool:
    """A name and a post begin and end in a capital; `HoS yesterday` is something else."""
    return not (words[0][0].isupper() and words[-1][0].isupper())


def initials_of(staff: Staff) -> str:
    """`SC` for Sam Carter."""
    letters = [word[0].upper() for word in staff.name.split() if word[0].isascii() and word[0].isalnum()]
    return "".join(letters) or "staff"
