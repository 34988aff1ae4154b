"""`/hold`, `/unhold`: nothing of a case is erased while a hold stands (rule 32)."""

from __future__ import annotations

from sqlalchemy import select

from handlers import guide
from handlers.desk import Command, Desk, Question, WrongWay
from handlers.orders import case_choices, first_word, split_reason
from messages import retention as words
from models.base import Refusal
from models.case import Case, Hold, NoSuchCase, case_for, folded, hold_on
from models.staff import Staff
from models.terms import Role

HOLDERS = frozenset({Role.COORDINATOR, Role.ADMIN})


class HoldStands(Refusal):
    """The case is on hold already, or is not on hold; the message says which."""


async def on_hold(desk: Desk, staff: Staff, rest: str) -> None:
    """Put a case on hold, open or closed. An admin may do so for any, and learns nothing of it."""
    case, reason = await _case_and_reason(desk, staff, rest)
    if await hold_on(desk.session, case):
        raise HoldStands(words.held_already(case.reference))
    if reason is None:
        return await guide.begin(desk, staff, HOLD, {"case": case.reference})
    desk.session.add(Hold(case_id=case.id, since=desk.now, put_by=staff.id, why=reason))
    await desk.note("put on hold", staff=staff, case=case, why=reason)
    return desk.tell(staff, words.held(case.reference))


async def on_unhold(desk: Desk, staff: Staff, rest: str) -> None:
    """Take a hold away, with a reason: from then on the council's retention rules apply."""
    case, reason = await _case_and_reason(desk, staff, rest)
    hold = await hold_on(desk.session, case)
    if hold is None:
        raise HoldStands(words.not_held(case.reference))
    if reason is None:
        return await guide.begin(desk, staff, UNHOLD, {"case": case.reference})
    hold.ended_at, hold.ended_by, hold.ended_why = desk.now, staff.id, reason
    await desk.note("hold taken away", staff=staff, case=case, why=reason)
    return desk.tell(staff, words.no_longer_held(case.reference))


async def _case_and_reason(desk: Desk, staff: Staff, rest: str) -> tuple[Case, str | None]:
    order, reason = split_reason(rest)
    reference, more = first_word(order)
    if not reference or more:
        raise WrongWay(words.form())
    return await _case(desk, staff, reference.strip(",:")), reason


async def _case(desk: Desk, staff: Staff, reference: str) -> Case:
    """A coordinator's own case; for an admin any there is, also one that came by import."""
    if staff.role is Role.COORDINATOR:
        return await case_for(desk.session, staff, reference)
    query = select(Case).where(Case.key == folded(reference), Case.erased_at.is_(None))
    found = (await desk.session.scalars(query)).one_or_none()
    if found is None:
        raise NoSuchCase(words.no_such_case(reference))
    return found


async def only_a_case(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await _case(desk, staff, typed)


def _line(answers: dict[str, str]) -> str:
    return f"{answers['case']} because {answers['why']}"


CASE = Question("case", "Which case?", case_choices, only_a_case)

HOLD = Command(
    "hold", HOLDERS, "keep a case from being erased", words.HOLD_EXAMPLE, on_hold,
    (CASE, Question("why", words.why_hold())), _line, more=words.about_hold(),
)  # fmt: skip
UNHOLD = Command(
    "unhold", HOLDERS, "take a hold away", words.UNHOLD_EXAMPLE, on_unhold,
    (CASE, Question("why", words.why_unhold())), _line, more=words.about_hold(),
)  # fmt: skip
