"""How the words of an order are taken apart: the case first, then the rest."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.desk import Desk, WrongWay
from models.base import Refusal
from models.case import Case, case_for, cases_of
from models.network import Member, members_of
from models.rules.endings import now_belongs_to
from models.rules.names import NoSuchPerson, find_person, split_names
from models.staff import Staff

LONDON = ZoneInfo("Europe/London")


def local(moment: datetime) -> datetime:
    """A moment as the clocks of London show it, without a zone: as texts are read."""
    return moment.astimezone(LONDON).replace(tzinfo=None)


LONGEST_NAME = 6  # words

_BECAUSE = re.compile(r"(?:^|[\s,]+)because\b:?", re.IGNORECASE)


class CaseClosed(Refusal):
    """The case is closed; nothing more is arranged in it."""


async def case_and_rest(desk: Desk, staff: Staff, words: str) -> tuple[Case, str]:
    """The case an order is about (through the one door) and what follows its reference."""
    reference, rest = first_word(words)
    if not reference:
        raise WrongWay("Which case? Write its reference first, for example R-1042.")
    return await case_for(desk.session, staff, reference.strip(",:")), rest


def first_word(words: str) -> tuple[str, str]:
    """The first word, and what follows; whatever space or line break stands between."""
    word, rest = [*words.split(maxsplit=1), "", ""][:2]
    return word, rest.strip()


async def open_case_and_rest(desk: Desk, staff: Staff, words: str) -> tuple[Case, str]:
    """As `case_and_rest`, for an order that changes an arrangement: CaseClosed once the case is closed."""
    case, rest = await case_and_rest(desk, staff, words)
    refuse_closed(case)
    return case, rest


def refuse_closed(case: Case) -> None:
    if case.closed_at is not None:
        raise CaseClosed(f"{case.reference} is closed; nothing more is arranged in it.")


async def person_named(desk: Desk, case: Case, typed: str) -> Member:
    """The network member a coordinator means; a refusal says who is there."""
    return find_person(typed, await members_of(desk.session, case))


async def people_named(desk: Desk, case: Case, typed: str) -> list[Member]:
    """Several network members, named with commas or `and` between."""
    people = await members_of(desk.session, case)
    return [find_person(name, people) for name in split_names(typed)]


async def person_and_rest(desk: Desk, case: Case, typed: str) -> tuple[Member, str]:
    """The person an order begins with, by the longest name that fits, and what follows.

    The name may end with a comma or a colon; a refusal says who is there.
    """
    people = await members_of(desk.session, case)
    for count in range(min(len(typed.split()), LONGEST_NAME), 0, -1):
        parts = [*typed.split(maxsplit=count), ""]
        try:
            return find_person(" ".join(parts[:count]).rstrip(",:"), people), parts[count].strip()
        except NoSuchPerson:
            continue
    return find_person(typed.split()[0].rstrip(",:") if typed.split() else "", people), ""


async def people_first(desk: Desk, case: Case, typed: str) -> tuple[list[Member], str]:
    """The people after `for` where an order begins with it (`for Lee, Sue Sat 12 Dec 10am`), and what follows."""
    found = re.match(r"for\s+", typed, flags=re.IGNORECASE)
    people: list[Member] = []
    rest = typed[found.end() :] if found else typed
    while found:
        member, rest = await person_and_rest(desk, case, rest)
        people.append(member)
        found = re.match(r"(?:,|&|and\b)\s*", rest, flags=re.IGNORECASE)
        rest = rest[found.end() :] if found else rest
    return people, rest


def today(desk: Desk) -> date:
    """The day in London."""
    return desk.now.astimezone(LONDON).date()


def said_now(words: str) -> tuple[str, bool]:
    """Whether an order ends in `now` (send at once), and the order without it.

    A reason that reads on into its last word ("because she can't come now") keeps it: the preview is shown, and
    `, now` or the Send button sends.
    """
    _, reason = split_reason(words)
    if reason is not None and now_belongs_to(reason):
        return words.strip(), False
    without = re.sub(r"(?:^|[\s,;]+)now\s*$", "", words, flags=re.IGNORECASE)
    return without.strip(), without != words


def split_reason(words: str) -> tuple[str, str | None]:
    """An order and what stands after `because`; the reason is for the record alone."""
    order, found, reason = _BECAUSE.sub("\0", words, count=1).partition("\0")
    return order.strip(" ,"), reason.strip() or None if found else None


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


async def names_to_call(desk: Desk, case: Case) -> dict[int, str]:
    """By member id, what everyone of this network is called: first names, full ones where two share one."""
    people = await members_of(desk.session, case)
    return dict(zip((one.id for one in people), names_that_tell(people), strict=True))


async def name_to_call(desk: Desk, case: Case, member: Member) -> str:
    """What to type for this person: their first name, or the full one where it is shared."""
    return (await names_to_call(desk, case)).get(member.id, member.name)


async def only_own_case(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await case_for(desk.session, staff, typed)
