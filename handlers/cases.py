"""Cases: open one, hand it over, close it."""

from __future__ import annotations

import re

from sqlalchemy import func, select

from handlers.casebook import CASE_PAGE, MINE
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, WrongWay
from handlers.dropping import drop_messages_of_case, messages_due
from handlers.giving import HANDOVER
from handlers.history import HISTORY
from handlers.holding import HOLD, UNHOLD
from handlers.orders import case_and_rest, case_choices, first_word, only_own_case, split_reason, today
from handlers.stages import Stage, Standing, standing_of_case
from messages import cases as words
from messages.dates import said_day
from models.base import Refusal
from models.case import Case, Child, children_of, folded
from models.message import Matter
from models.rules.typed import TypedChild, children
from models.staff import Staff

REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./-]{0,31}", re.ASCII)
UNASSIGNED = "Unassigned"  # the team of a case whose coordinator is in none


class NotOpened(Refusal):
    """The case cannot be opened; the message says why."""


class NotClosed(Refusal):
    """Something is still on in the case; the message says what."""


async def on_open(desk: Desk, staff: Staff, rest: str) -> None:
    """Open a case with its children; the coordinator's team is the team it counts for (rule 2)."""
    reference, typed = open_words(rest)
    await refuse_case_taken(desk, staff, reference)
    if not typed:
        raise WrongWay(words.no_children_given(reference))
    typed_children = children(typed, today=today(desk))
    await refuse_children_taken(desk, typed_children)
    case = await open_case(desk, staff, reference, typed_children)
    lines = [_child_line(child) for child in await children_of(desk.session, case)]
    await desk.note("case opened", staff=staff, case=case, after={"team": case.team, "children": lines})
    desk.tell(staff, Answer(*words.opened(reference, lines, case.team, staff.team is not None)))


def open_words(rest: str) -> tuple[str, str]:
    """The reference (of the register's form) and what is said of the children."""
    reference, typed = first_word(rest)
    reference = reference.strip(",:")
    if not REFERENCE.fullmatch(reference):
        raise WrongWay(words.bad_reference(reference))
    return reference, re.sub(r"^\s*child(?:ren)?\b:?", "", typed, flags=re.IGNORECASE).strip()


async def refuse_case_taken(desk: Desk, staff: Staff, reference: str) -> None:
    """One's own case is said to be so; of another's no more than that the reference is in use (rule 33)."""
    case = (await desk.session.scalars(select(Case).where(Case.key == folded(reference)))).one_or_none()
    if case is not None and case.coordinator_id == staff.id:
        raise NotOpened(words.yours_already(case.reference, case.closed_at is not None))
    if case is not None:
        raise NotOpened(words.taken(reference, "case"))


async def refuse_children_taken(desk: Desk, typed: list[TypedChild]) -> None:
    keys = {folded(child.reference): child.reference for child in typed}
    query = select(Child.key).where(Child.key.in_(list(keys)))
    taken = set(await desk.session.scalars(query))
    for key, reference in keys.items():
        if key in taken:
            raise NotOpened(words.taken(reference, "child of another case"))


async def open_case(desk: Desk, staff: Staff, reference: str, typed: list[TypedChild]) -> Case:
    case = Case(reference=reference, key=folded(reference), team=staff.team or UNASSIGNED, opened_at=desk.now)
    case.coordinator_id = staff.id
    desk.session.add(case)
    await desk.session.flush()
    for one in typed:
        child = Child(case_id=case.id, reference=one.reference, key=folded(one.reference))
        child.birth_date, child.expected_birth_date = one.birth_date, one.expected_birth_date
        desk.session.add(child)
        await desk.session.flush()  # one by one: they keep the order in which they were typed
    return case


def _child_line(child: Child) -> str:
    born = said_day(child.birth_date) if child.birth_date else None
    due = said_day(child.expected_birth_date) if child.expected_birth_date else None
    return words.child_line(child.reference, born, due)


async def on_close(desk: Desk, staff: Staff, rest: str) -> None:
    """Close a case in which nothing is on any more; with `anyway`, drop what was still due and say so."""
    case, typed = await case_and_rest(desk, staff, rest)
    order, reason = split_reason(typed)
    if case.closed_at is not None:
        raise NotClosed(words.closed_already(case.reference))
    standing = await standing_of_case(desk, case)
    reasons = await _still_on(desk, case, standing)
    if reasons and order.casefold() != "anyway":
        return desk.tell(staff, Answer(*words.not_closed(case.reference, reasons)))
    dropped = await drop_messages_of_case(desk, case, "the case was closed")
    case.closed_at = desk.now
    await desk.note("case closed", staff=staff, case=case, after={"messages dropped": dropped}, why=reason)
    fixed_for = standing.when if standing.stage is Stage.FIXED else None
    return desk.tell(staff, words.closed(case.reference, dropped, fixed_for))


async def _still_on(desk: Desk, case: Case, standing: Standing) -> list[str]:
    """Every reason not to close the case yet."""
    reasons = []
    if standing.stage is Stage.FIXED and standing.when:
        reasons.append(words.still_fixed(case.reference, standing.when))
    if standing.stage is Stage.PAST and standing.when:
        reasons.append(words.not_recorded(case.reference, standing.when))
    if standing.stage in (Stage.ASKED, Stage.ANSWERED):
        reasons.append(words.still_asking(case.reference, standing.words))
    if due := await messages_due(desk, case):
        reasons.append(words.still_due(due))
    waiting = select(func.count()).where(Matter.case_id == case.id, Matter.settled_at.is_(None))
    if matters := await desk.session.scalar(waiting):
        reasons.append(words.still_waiting(matters))
    return reasons


async def only_free_reference(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    reference, more = open_words(typed)
    if more:
        raise WrongWay(words.bad_reference(typed))
    await refuse_case_taken(desk, staff, reference)


async def only_free_children(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await refuse_children_taken(desk, children(typed, today=today(desk)))


CASE = Question("case", "Which case?", case_choices, only_own_case)

OPEN = Command(
    "open",
    COORDINATOR,
    "open a case",
    words.OPEN_EXAMPLE,
    on_open,
    (
        Question("case", "The council's reference of the case, for example R-1042?", check=only_free_reference),
        Question("children", words.which_children(), check=only_free_children),
    ),
    more=words.about_open(),
)
CLOSE = Command("close", COORDINATOR, "close a case", "/close R-1042", on_close, (CASE,), more=words.about_close())

COMMANDS = (MINE, CASE_PAGE, OPEN, HANDOVER, CLOSE, HOLD, UNHOLD, HISTORY)
