"""How the words of an order are taken apart: the case first, then the rest."""

from __future__ import annotations

import re
from datetime import date
from zoneinfo import ZoneInfo

from handlers.desk import Desk, WrongWay
from models.case import Case, case_for, cases_of
from models.network import Member, members_of
from models.rules.names import find_person, split_names
from models.staff import Staff

LONDON = ZoneInfo("Europe/London")


async def case_and_rest(desk: Desk, staff: Staff, words: str) -> tuple[Case, str]:
    """The case an order is about (through the one door) and what follows its reference."""
    reference, _, rest = words.strip().partition(" ")
    if not reference:
        raise WrongWay("Which case? Write its reference first, for example R-1042.")
    return await case_for(desk.session, staff, reference.strip(",:")), rest.strip()


async def person_named(desk: Desk, case: Case, typed: str) -> Member:
    """The network member a coordinator means; a refusal says who is there."""
    return find_person(typed, await members_of(desk.session, case))


async def people_named(desk: Desk, case: Case, typed: str) -> list[Member]:
    """Several network members, named with commas or `and` between."""
    people = await members_of(desk.session, case)
    return [find_person(name, people) for name in split_names(typed)]


def today(desk: Desk) -> date:
    """The day in London."""
    return desk.now.astimezone(LONDON).date()


def said_now(words: str) -> tuple[str, bool]:
    """Whether an order ends in `now` (send at once), and the order without it."""
    without = re.sub(r"(?:^|\s+)now\s*$", "", words, flags=re.IGNORECASE)
    return without.strip(), without != words


async def case_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    """A button for each open case of the coordinator."""
    return [(case.reference, case.reference) for case in await cases_of(desk.session, staff)]


async def person_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    """A button for each network member of the case chosen before."""
    case = await case_for(desk.session, staff, answers["case"])
    return [(name, name) for name in names_that_tell(await members_of(desk.session, case))]


def names_that_tell(people: list[Member]) -> list[str]:
    """First names, or full names where two share one."""
    firsts = [member.first_name.casefold() for member in people]
    return [m.first_name if firsts.count(m.first_name.casefold()) == 1 else m.name for m in people]


async def only_own_case(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await case_for(desk.session, staff, typed)
