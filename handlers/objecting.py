"""`/objects`: a person has objected to being written to, and never is again; undone only by order, with a reason."""

from __future__ import annotations

import re

from handlers import guide
from handlers.changing import PERSON, meeting_they_know_of
from handlers.desk import COORDINATOR, Command, Desk, Question, WrongWay
from handlers.dropping import drop_messages_of_person
from handlers.orders import case_and_rest, case_choices, name_to_call, only_own_case, split_reason
from messages import objecting as words
from models.case import Case
from models.network import Member, everybody_of, members_marked, members_of
from models.objection import Objection, has_objected, objections_of
from models.rules.names import NoSuchPerson, find_person
from models.staff import Staff
from models.terms import Channel, Occasion

_NO_LONGER = re.compile(r"[\s,]*\bno longer\b[\s,]*$", re.IGNORECASE)


async def on_objects(desk: Desk, staff: Staff, rest: str) -> None:
    """Note an objection, or with `no longer` that it is taken back; also in a case that is closed."""
    case, typed = await case_and_rest(desk, staff, rest)
    order, reason = split_reason(typed)
    name = _NO_LONGER.sub("", order)
    member = await _anybody_named(desk, case, name)
    call = await name_to_call(desk, case, member)
    if name != order:
        return await take_back(desk, staff, case, member, call, reason)
    if reason is None:
        return await guide.begin(desk, staff, OBJECTS, {"case": case.reference, "person": call})
    if await objections_of(desk.session, member):
        return desk.tell(staff, words.noted_already(case.reference, call))
    await _note(desk, staff, case, member, reason)
    dropped = await drop_messages_of_person(desk, member, "they have objected")
    await _tell_other_families(desk, member)
    meeting = await meeting_they_know_of(desk, case, member)
    return desk.tell(staff, words.noted(case.reference, call, dropped, meeting))


async def _anybody_named(desk: Desk, case: Case, name: str) -> Member:
    """Somebody of the network; who was taken out of it may object too."""
    try:
        return find_person(name, await members_of(desk.session, case))
    except NoSuchPerson:
        everybody = await everybody_of(desk.session, case)
        gone = [member for member in everybody if member.removed_at and member.name.casefold() == name.casefold()]
        if not gone:
            raise
        return gone[-1]


async def _note(desk: Desk, staff: Staff, case: Case, member: Member, reason: str) -> None:
    objection = Objection(member_id=member.id, phone_mark=member.phone_mark, chat_mark=member.chat_mark, why=reason)
    objection.objected_at, objection.noted_by = desk.now, staff.id
    desk.session.add(objection)
    await desk.session.flush()
    await desk.note("objection", staff=staff, case=case, person=member.name, after="never written to", why=reason)


async def _tell_other_families(desk: Desk, member: Member) -> None:
    """Whoever arranges for this address elsewhere learns that it is not written to, and nothing of this case."""
    for other in await _elsewhere(desk, member):
        await drop_messages_of_person(desk, other, "they have objected")
        case = await desk.session.get_one(Case, other.case_id)
        await desk.note("objection elsewhere", case=case, person=other.name, after="never written to")
        if coordinator := await desk.coordinator_of(case):
            told = words.noted_elsewhere(case.reference, await name_to_call(desk, case, other))
            desk.tell(coordinator, told, about=other, occasion=Occasion.NEWS)


async def _elsewhere(desk: Desk, member: Member) -> list[Member]:
    """Everybody in other cases who is reached at an address of this person."""
    found: dict[int, Member] = {}
    for channel, mark in ((Channel.TEXT, member.phone_mark), (Channel.CHAT, member.chat_mark)):
        marked = await members_marked(desk.session, channel, mark) if mark else []
        found |= {one.id: one for one in marked if one.case_id != member.case_id}
    return list(found.values())


async def take_back(desk: Desk, staff: Staff, case: Case, member: Member, call: str, reason: str | None) -> None:
    """The person wants to be written to again. What was dropped does not go by itself."""
    theirs = await objections_of(desk.session, member)
    if not theirs:
        elsewhere = await has_objected(desk.session, member)
        return desk.tell(staff, words.in_another_case(call) if elsewhere else words.none_on_record(call))
    if reason is None:
        raise WrongWay(words.why_taken_back(case.reference, call))
    for objection in theirs:
        objection.ended_at, objection.ended_by, objection.ended_why = desk.now, staff.id, reason
    await desk.session.flush()
    before = "never written to"
    await desk.note("objection taken back", staff=staff, case=case, person=member.name, before=before, why=reason)
    still = await has_objected(desk.session, member)
    return desk.tell(staff, words.in_another_case(call) if still else words.taken_back(case.reference, call))


CASE = Question("case", "In which case?", case_choices, only_own_case)

OBJECTS = Command(
    "objects",
    COORDINATOR,
    "someone is never to be written to again",
    words.EXAMPLE,
    on_objects,
    (CASE, PERSON, Question("why", words.why())),
    compose=lambda answers: f"{answers['case']} {answers['person']} because {answers['why']}",
    more=words.about(),
)
