"""What needs this person, and `Dealt with`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.desk import EVERYONE, Answer, Command, Desk
from handlers.waiting import Waiting, waiting_by_number, waiting_for_admin, waiting_for_coordinator
from messages import todo as words
from models.base import Refusal
from models.case import Case
from models.message import Matter
from models.staff import Staff
from models.terms import MatterKind, Role

MOST_LINES = 30


class NotYours(Refusal):
    """Nothing of yours waits under that number."""


async def on_todo(desk: Desk, staff: Staff, rest: str) -> None:
    """What needs them, most urgent first. Who has no cases sees numbers of things, never names (rule 30)."""
    match staff.role:
        case Role.COORDINATOR:
            desk.tell(staff, _list(await waiting_for_coordinator(desk, staff)))
        case Role.ADMIN:
            answer = _list(await waiting_for_admin(desk))
            counts = words.with_coordinators(*await waiting_by_number(desk))
            desk.tell(staff, Answer(f"{answer.text}\n\n{counts}", answer.buttons))
        case Role.MANAGER:
            counts = words.with_coordinators(*await waiting_by_number(desk))
            desk.tell(staff, f"{words.nothing()} {counts}")


def _list(waiting: Sequence[Waiting]) -> Answer:
    """Numbered lines; each button carries the number of its line."""
    if not waiting:
        return Answer(words.nothing())
    shown = list(enumerate(waiting[:MOST_LINES], 1))
    lines = [words.line(number, one.reference, one.words) for number, one in shown]
    rows = [[(f"{number}. {one.label}", one.order)] for number, one in shown]
    return Answer(words.todo(lines, len(waiting) - len(shown)), rows)


async def on_done(desk: Desk, staff: Staff, rest: str) -> None:
    """Take a matter off the list: its own coordinator, or an admin for a text from an unknown number."""
    if not rest.strip():
        return await on_todo(desk, staff, rest)
    matter, case = await matter_of(desk, staff, rest.strip())
    if matter.settled_at is not None:
        return desk.tell(staff, words.settled_already())
    matter.settled_at = desk.now
    await desk.note("dealt with", staff=staff, case=case, matter=matter.id, kind=matter.kind)
    return desk.tell(staff, words.settled())


async def matter_of(desk: Desk, staff: Staff, typed: str) -> tuple[Matter, Case | None]:
    """The matter meant, if it is this person's to settle; another's is as if it were not there (rule 33)."""
    found = await desk.session.get(Matter, int(typed)) if re.fullmatch(r"\d{1,9}", typed, re.ASCII) else None
    case = await desk.session.get(Case, found.case_id) if found and found.case_id else None
    theirs = case is not None and staff.role is Role.COORDINATOR and case.coordinator_id == staff.id
    on_duty = found is not None and found.kind is MatterKind.STRANGER and staff.role is Role.ADMIN
    if found is None or not (theirs or on_duty):
        raise NotYours(words.nothing_with_that_number(typed))
    return found, case


TODO = Command("todo", EVERYONE, "what needs you", "/todo", on_todo, more=words.about_todo(), alone=True)
DONE = Command(
    "done",
    frozenset({Role.COORDINATOR, Role.ADMIN}),
    "take something off your list",
    "/done 12",
    on_done,
    more=words.about_done(),
    alone=True,
)

COMMANDS = (TODO, DONE)
