"""Add someone to a family network."""

from __future__ import annotations

from sqlalchemy import select

from handlers.apart_again import keep_apart_again
from handlers.casebook import contact_way, person_facts
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.orders import case_choices, name_to_call, open_case_and_rest, refuse_closed
from messages import network as words
from models.base import Refusal
from models.case import Case, case_for
from models.network import Member, members_of, phone_mark
from models.offer import Offer, OfferRecipient
from models.rules import personwords
from models.rules.names import same_to_call
from models.rules.personwords import PersonWords
from models.sealing import hashed
from models.staff import Staff


class NotAdded(Refusal):
    """The person cannot be added like this; the message says why."""


async def on_add(desk: Desk, staff: Staff, rest: str) -> None:
    """Add one person. Nothing goes to them before their contact check (rule 21)."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    person = personwords.person(typed, allow_drama=desk.house.allow_drama_numbers)
    await refuse_same_name(desk, case, person.name)
    await refuse_same_number(desk, case, person.phone)
    member = await add_member(desk, case, person)
    call = await name_to_call(desk, case, member)
    await desk.note("person added", staff=staff, case=case, after=trail_of(member))
    told = [_told(case, member, call), *await keep_apart_again(desk, staff, case, member)]
    buttons = words.added_buttons(case.reference, call, bool(member.phone))
    desk.tell(staff, Answer("\n".join(told), buttons))


def _told(case: Case, member: Member, call: str) -> str:
    head = words.added(case.reference, member.name, person_facts(member), contact_way(member), member.prefers_chat)
    safe = words.not_checked_yet(call) if member.phone else words.nothing_can_be_sent(call)
    parent = words.parent_without_pr(case.reference, call)
    return "\n".join([head, *([parent] if member.is_parent and not member.has_pr else []), safe])


async def add_member(desk: Desk, case: Case, person: PersonWords) -> Member:
    taken = await desk.session.scalars(select(Member.reference).where(Member.case_id == case.id))
    member = Member(case_id=case.id, name=person.name, relation=person.relation, added_at=desk.now)
    logged = select(OfferRecipient.reference).join(Offer).where(Offer.case_id == case.id)
    imported = await desk.session.scalars(logged.where(OfferRecipient.member_id.is_(None)))
    member.reference = personwords.free_reference(person.name, [*taken, *imported])
    for field, value in person.extras.items():
        setattr(member, field, value)
    give_number(member, person.phone)
    desk.session.add(member)
    await desk.session.flush()
    member.join_hash = hashed(member.join_token)
    return member


def give_number(member: Member, phone: str | None) -> None:
    member.phone = phone
    member.phone_mark = phone_mark(phone) if phone else None


def trail_of(member: Member) -> dict[str, str | None]:
    return {"name": member.name, "as": ", ".join(person_facts(member)), "phone": member.phone}


async def refuse_same_name(desk: Desk, case: Case, name: str, but: Member | None = None) -> None:
    """One name that is all or the whole first part of another could not be told from it."""
    for other in await members_of(desk.session, case):
        if other is not but and same_to_call(name, other.name):
            raise NotAdded(words.same_name(other.name))


async def refuse_same_number(desk: Desk, case: Case, phone: str | None, but: Member | None = None) -> None:
    """Within a case one number is one person. Whether it stands in another case is nobody's business here."""
    if phone is None:
        return
    for other in await members_of(desk.session, case):
        if other is not but and other.phone_mark == phone_mark(phone):
            raise NotAdded(words.same_number(other.name))


async def only_open_case(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    refuse_closed(await case_for(desk.session, staff, typed))


async def only_a_name(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    name = personwords.person_name(typed)
    if "case" in answers:
        await refuse_same_name(desk, await case_for(desk.session, staff, answers["case"]), name)


async def only_a_relation(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    personwords.person_relation(typed)


async def only_a_phone(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    phone = personwords.phone(typed, allow_drama=desk.house.allow_drama_numbers)
    if "case" in answers:
        await refuse_same_number(desk, await case_for(desk.session, staff, answers["case"]), phone)


async def only_extras(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    personwords.extras_typed(typed)


async def no_phone_choice(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [("No phone", "no phone")]


async def extras_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [("PR", "pr"), ("Must attend", "must attend"), ("PR, must attend", "pr, must attend"), ("Chat", "chat")]


def one_line(answers: dict[str, str]) -> str:
    person = [answers["name"], answers["relation"], answers["phone"], answers["extras"]]
    return f"{answers['case']} {', '.join(part for part in person if part)}"


ADD = Command(
    "add",
    COORDINATOR,
    "add someone to the family network",
    words.ADD_EXAMPLE,
    on_add,
    (
        Question("case", "To which case?", case_choices, only_open_case),
        Question("name", "What is their name? For example: Dawn Price", check=only_a_name),
        Question("relation", "How are they related to the children? For example: aunt", check=only_a_relation),
        Question("phone", "Their mobile number? For example: 07700 900123", no_phone_choice, only_a_phone),
        Question("extras", words.which_extras(), extras_choices, only_extras, optional=True),
    ),
    compose=one_line,
    more=words.about_add(),
)
