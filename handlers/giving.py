"""Hand a case over: the new coordinator is told, the old one sees it no more, at once (rule 33)."""

from __future__ import annotations

from sqlalchemy import select, update

from handlers.alarms import tell_next_coordinator
from handlers.desk import Answer, Command, Desk, Question, WrongWay
from handlers.dropping import later_word_to_staff
from handlers.orders import case_choices, first_word
from handlers.rewording import reword_case
from handlers.stages import standing_of_case
from messages import cases as words
from models.base import Refusal
from models.case import Case, NoSuchCase, case_for, children_of, folded
from models.message import Message
from models.network import members_of
from models.rules.names import NoSuchPerson, find_person
from models.staff import Staff, staff_with_role
from models.terms import Occasion, Role

GIVERS = frozenset({Role.COORDINATOR, Role.ADMIN})


class NotHandedOver(Refusal):
    """The case cannot be handed over like this; the message says why."""


async def on_handover(desk: Desk, staff: Staff, rest: str) -> None:
    """Give a case to another coordinator. An admin may do it too, for one who is away or gone."""
    reference, name = first_word(rest)
    case = await case_to_give(desk, staff, reference.strip(",:"))
    to = await coordinator_named(desk, case, name)
    giver = await desk.coordinator_of(case)
    if giver is not None:
        await _forward_later_words(desk, case, giver, to)
    before = giver.name if giver else None
    case.coordinator_id = to.id
    await desk.session.flush()
    await reword_case(desk, case)  # the texts that wait give the new one's name and number
    await desk.note("handed over", staff=staff, case=case, before=before, after=to.name)
    await _tell_new(desk, staff, case, to)
    await tell_next_coordinator(desk, case, to)
    if giver is not None and giver.id != staff.id:
        desk.tell(giver, words.taken_from_you(case.reference, to.name), occasion=Occasion.NEWS)
    desk.tell(staff, words.handed_over(case.reference, to.name, giver is not None and giver.id == staff.id))


async def case_to_give(desk: Desk, staff: Staff, reference: str) -> Case:
    """A coordinator's own case; for an admin any open one, of which they learn nothing more."""
    if not reference:
        raise WrongWay(f"Which case? Write for example {words.HANDOVER_EXAMPLE}")
    if staff.role is Role.COORDINATOR:
        case = await case_for(desk.session, staff, reference)
        if case.closed_at is None:
            return case
        raise NotHandedOver(words.closed_already(case.reference))
    query = select(Case).where(Case.key == folded(reference), Case.closed_at.is_(None), Case.erased_at.is_(None))
    found = (await desk.session.scalars(query)).one_or_none()
    if found is None:
        raise NoSuchCase(words.no_case_to_hand_over(reference))
    return found


async def coordinator_named(desk: Desk, case: Case, name: str) -> Staff:
    """Another coordinator who has joined; a refusal lists who there is."""
    others = await other_coordinators(desk, case)
    try:
        to = find_person(name.removeprefix("to ").strip(), others)
    except NoSuchPerson:
        raise NotHandedOver(words.which_coordinator(name.strip(), [other.name for other in others])) from None
    if to.chat is None:
        raise NotHandedOver(words.not_joined(to.name))
    return to


async def other_coordinators(desk: Desk, case: Case) -> list[Staff]:
    everyone = await staff_with_role(desk.session, Role.COORDINATOR)
    return [staff for staff in everyone if staff.id != case.coordinator_id]


async def _forward_later_words(desk: Desk, case: Case, giver: Staff, to: Staff) -> None:
    """What is to be said to the old coordinator some later day is said to the new one."""
    theirs = later_word_to_staff(desk, case) & (Message.staff_id == giver.id)
    await desk.session.execute(update(Message).where(theirs).values(staff_id=to.id))


async def _tell_new(desk: Desk, giver: Staff, case: Case, to: Staff) -> None:
    children, people = await children_of(desk.session, case), await members_of(desk.session, case)
    standing = await standing_of_case(desk, case)
    told = words.given_to_you(case.reference, giver.name, len(children), len(people), standing.words)
    desk.tell(to, Answer(*told), occasion=Occasion.NEWS)


async def given_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    """One's own open cases; for an admin those that nobody who works here has."""
    if staff.role is Role.COORDINATOR:
        return await case_choices(desk, staff, answers)
    return [(case.reference, case.reference) for case in await cases_of_nobody(desk)]


async def cases_of_nobody(desk: Desk) -> list[Case]:
    """Open cases whose coordinator has left. Imported ones never had one, and wait for nobody."""
    query = (
        select(Case)
        .join(Staff, Case.coordinator_id == Staff.id)
        .where(Case.closed_at.is_(None), Staff.removed_at.is_not(None))
        .order_by(Case.id)
    )
    return list(await desk.session.scalars(query))


async def only_a_case_to_give(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await case_to_give(desk, staff, typed)


async def receiver_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    case = await case_to_give(desk, staff, answers["case"])
    return [(other.name, other.name) for other in await other_coordinators(desk, case)]


async def only_a_receiver(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await coordinator_named(desk, await case_to_give(desk, staff, answers["case"]), typed)


HANDOVER = Command(
    "handover",
    GIVERS,
    "give a case to another coordinator",
    words.HANDOVER_EXAMPLE,
    on_handover,
    (
        Question("case", "Which case?", given_choices, only_a_case_to_give),
        Question("to", "To which coordinator?", receiver_choices, only_a_receiver),
    ),
    more=words.about_handover(),
)
