"""Change what is known of a person, or take them out of the network."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from handlers import guide
from handlers.adding import give_number, only_open_case, refuse_same_name, refuse_same_number
from handlers.desk import COORDINATOR, Command, Desk, Question
from handlers.dropping import drop_messages_of_person, drop_questions_to_person
from handlers.encounters import sittings_on
from handlers.no_part import on_taken_in, on_taken_out
from handlers.orders import (
    case_choices,
    name_to_call,
    open_case_and_rest,
    person_and_rest,
    person_choices,
    person_named,
    split_reason,
    today,
)
from handlers.questions import no_longer_silent
from handlers.rewording import reword
from messages import network as words
from messages.dates import said
from models.case import Case, case_for
from models.meeting import Invite, told_of
from models.message import Message
from models.network import ContactCheck, Member, last_check
from models.rules import personwords
from models.rules.phones import spoken
from models.staff import Staff
from models.terms import Channel, Station

SAID = {
    "phone": "phone",
    "name": "name",
    "relation": "relation",
    "has_pr": "holds parental responsibility",
    "must_attend": "must attend",
    "is_parent": "parent",
    "prefers_chat": "would rather chat",
    "takes_part": "takes part",
    "language": "language",
    "email": "e-mail",
    "level": "texts",
    "chat": "chat",
}


async def on_change(desk: Desk, staff: Staff, rest: str) -> None:
    """Change one person. A new number is written to only after a new contact check (rule 21)."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    member, asked = await person_and_rest(desk, case, typed)
    call = await name_to_call(desk, case, member)
    if not asked:
        return await guide.begin(desk, staff, CHANGE, {"case": case.reference, "person": call})
    wanted = personwords.changes(asked, allow_drama=desk.house.allow_drama_numbers)
    if member.chat and wanted.get("prefers_chat") is False:
        wanted["chat"] = None
    wanted = {field: value for field, value in wanted.items() if getattr(member, field) != value}
    if not wanted:
        return desk.tell(staff, words.nothing_changed(member.name))
    await _refuse_clash(desk, case, member, wanted)
    before = {SAID[field]: bool(member.chat) if field == "chat" else getattr(member, field) for field in wanted}
    await _change(desk, staff, member, wanted)
    after = {SAID[field]: value for field, value in wanted.items()}
    await desk.note("person changed", staff=staff, case=case, person=member.name, before=before, after=after)
    lines = [words.change_line(what, _said(was), _said(after[what])) for what, was in before.items()]
    told = [words.changed(case.reference, member.name, lines, bool(wanted.get("phone")))]
    told += await _what_it_means(desk, case, member, wanted)
    told += await _left_at_the_old_one(desk, case, member, call) if {"phone", "chat"} & set(wanted) else []
    return desk.tell(staff, "\n".join(told))


async def _what_it_means(desk: Desk, case: Case, member: Member, wanted: dict[str, Any]) -> list[str]:
    """For who takes part after all, or wants no part any more, once everything else of them is changed."""
    if "takes_part" not in wanted:
        return []
    if wanted["takes_part"]:
        return [told] if (told := await on_taken_in(desk, case, member)) else []
    return [await on_taken_out(desk, case, member)]


async def _left_at_the_old_one(desk: Desk, case: Case, member: Member, call: str) -> list[str]:
    """What a new number does not bring with it."""
    meeting = await meeting_they_know_of(desk, case, member)
    news = [words.told_at_the_old_one(case.reference, call, meeting)] if meeting else []
    return news + ([words.still_in_chat(case.reference, call)] if member.chat else [])


async def _refuse_clash(desk: Desk, case: Case, member: Member, wanted: dict[str, Any]) -> None:
    if "name" in wanted:
        await refuse_same_name(desk, case, wanted["name"], but=member)
    if "phone" in wanted:
        await refuse_same_number(desk, case, wanted["phone"], but=member)


async def _change(desk: Desk, staff: Staff, member: Member, wanted: dict[str, Any]) -> None:
    await no_longer_silent(desk, member, wanted.get("level", member.level))
    for field, value in wanted.items():
        setattr(member, field, value)
    if {"name", "level"} & set(wanted):
        await desk.session.flush()
        await reword(desk, member)
    if "phone" in wanted:
        give_number(member, wanted["phone"])
        await _unverify(desk, staff, member)
    if "chat" in wanted:
        member.chat_mark = None
    if {"phone", "chat"} & set(wanted):
        member.join_hash = None
        await _leave_old_phone(desk, member)


async def _leave_old_phone(desk: Desk, member: Member) -> None:
    """Pages opened from the old phone lead nowhere any more; what was not answered there is to be asked anew.

    News and reminders of a meeting wait on, with the new page, until the new number is checked.
    """
    await drop_questions_to_person(desk, member, "the number changed")
    waiting = update(Message).where(Message.member_id == member.id, Message.station == Station.QUEUED)
    await desk.session.execute(waiting.values(channel=member.channel).execution_options(synchronize_session="fetch"))
    for invite in await desk.session.scalars(select(Invite).where(Invite.member_id == member.id)):
        invite.turn_page()
        invite.unseen_since = desk.now
        if invite.answered_at is None:
            invite.asked_at = None
    await desk.session.flush()
    await reword(desk, member)


async def _unverify(desk: Desk, staff: Staff, member: Member) -> None:
    """What was checked was the old number. Said as a new check, so that the old one stays on record."""
    old = await last_check(desk.session, member, Channel.TEXT)
    if old is None:
        return
    check = ContactCheck(member_id=member.id, channel=Channel.TEXT, verified=False, safe=old.safe)
    check.show_venue, check.shared, check.language = False, True, old.language
    check.from_hour, check.to_hour = old.from_hour, old.to_hour
    check.checked_on, check.checked_by = today(desk), staff.id
    desk.session.add(check)
    await desk.session.flush()


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return spoken(value) if isinstance(value, str) and value.startswith("+") else value or ""


async def on_remove(desk: Desk, staff: Staff, rest: str) -> None:
    """Take a person out of the network: nothing more goes to them; what was said of them stays on record."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    name, reason = split_reason(typed)
    member = await person_named(desk, case, name)
    if reason is None:
        call = await name_to_call(desk, case, member)
        return await guide.begin(desk, staff, REMOVE, {"case": case.reference, "person": call})
    told_meeting = await meeting_they_know_of(desk, case, member)
    dropped = await drop_messages_of_person(desk, member, "no longer of the network")
    member.removed_at = desk.now
    await desk.note("person removed", staff=staff, case=case, person=member.name, why=reason)
    return desk.tell(staff, words.removed(case.reference, member.name, dropped, told_meeting))


async def meeting_they_know_of(desk: Desk, case: Case, member: Member) -> str | None:
    """When the sitting is to which this person was told to come, if one is."""
    for sitting in await sittings_on(desk, case):
        told = [other.id for _, other in await told_of(desk.session, sitting)]
        if member.id in told and sitting.starts_at and sitting.starts_at > desk.now:
            return said(sitting.starts_at)
    return None


async def only_a_person(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await person_named(desk, await case_for(desk.session, staff, answers["case"]), typed)


async def only_a_change(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    personwords.changes(typed, allow_drama=desk.house.allow_drama_numbers)


CASE = Question("case", "In which case?", case_choices, only_open_case)
PERSON = Question("person", "Who?", person_choices, only_a_person)

CHANGE = Command(
    "change",
    COORDINATOR,
    "change what is known of someone",
    words.CHANGE_EXAMPLE,
    on_change,
    (CASE, PERSON, Question("what", words.what_to_change(), check=only_a_change)),
    more=words.about_change(),
)
REMOVE = Command(
    "remove",
    COORDINATOR,
    "take someone out of the network",
    words.REMOVE_EXAMPLE,
    on_remove,
    (CASE, PERSON, Question("why", words.why_remove())),
    compose=lambda answers: f"{answers['case']} {answers['person']} because {answers['why']}",
)
