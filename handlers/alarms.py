"""Danger goes at once to a person in each family the writer may be of; unopened, on to the admins (rule 29)."""

from __future__ import annotations

from datetime import timedelta

from handlers.desk import Answer, Desk, Inbound, Rows
from handlers.filing import sender_mark
from handlers.heard import Heard
from handlers.lateness import how_late
from handlers.orders import name_to_call
from handlers.questions import question_to
from handlers.wording import wording_for
from messages import meetings as words
from messages import texts
from models.case import Case
from models.message import Matter, Message, message_answered
from models.network import Member, last_check, members_marked
from models.staff import Staff, staff_with_role
from models.terms import Channel, Level, MatterKind, Occasion, Role

ALARM_WAITS = timedelta(minutes=30)


async def raise_alarm(desk: Desk, heard: Heard) -> None:
    """Marked, at any hour, to the coordinator of each open family this address stands in, each of their own."""
    people = await one_of_each_family(desk, heard)
    for member in people:
        await _tell_of_danger(desk, heard, member, also=len(people) > 1)
    await _answer(desk, heard, people)


async def one_of_each_family(desk: Desk, heard: Heard) -> list[Member]:
    """Whoever wrote, and who was asked last in each other open family that they may be of."""
    families: dict[int, list[Member]] = {}
    for member in await _who_it_may_be(desk, heard.inbound):
        families.setdefault(member.case_id, []).append(member)
    del families[heard.member.case_id]
    others = [
        (await question_to(desk, people))[0]
        for case_id, people in families.items()
        if (await desk.session.get_one(Case, case_id)).closed_at is None
    ]
    return [heard.member, *others]


async def _who_it_may_be(desk: Desk, inbound: Inbound) -> list[Member]:
    """Everyone reached where these words came from; of who chats, also everyone at the number they came to chat by."""
    here = await members_marked(desk.session, inbound.channel, sender_mark(inbound))
    numbers = {member.phone_mark for member in here if member.phone_mark}
    there = [one for mark in sorted(numbers) for one in await members_marked(desk.session, Channel.TEXT, mark)]
    return list({member.id: member for member in (*here, *there)}.values())


async def _tell_of_danger(desk: Desk, heard: Heard, member: Member, *, also: bool) -> None:
    case, text = await desk.session.get_one(Case, member.case_id), heard.inbound.text
    name = await name_to_call(desk, case, member)
    matter = await desk.await_person(
        MatterKind.SAFETY, f"safety:{heard.arrival.id}:{member.id}", words.safety_waits(name, text),
        case=case, member=member, arrival_id=heard.arrival.id if member is heard.member else None,
    )  # fmt: skip
    told = words.safety(case.reference, name, text, also=also, late=how_late(desk, heard.arrival))
    if coordinator := await desk.coordinator_of(case):
        _give(desk, coordinator, matter, member, told)
    await _tell_admins_if_unopened(desk, case, matter.id)


def _give(desk: Desk, coordinator: Staff, matter: Matter, member: Member, told: str) -> None:
    buttons: Rows = [[("I have it", f"/done {matter.id}")]]
    key = f"danger:{matter.id}:{coordinator.id}"
    desk.tell(coordinator, Answer(told, buttons), about=member, occasion=Occasion.SAFETY, key=key)


async def _tell_admins_if_unopened(desk: Desk, case: Case, matter_id: int) -> None:
    """The admins are told if nobody has it within half an hour; looked at again when due (handlers.looking)."""
    for admin in await staff_with_role(desk.session, Role.ADMIN):
        desk.tell(
            admin, words.safety_unopened(case.reference), occasion=Occasion.ALARM,
            key=f"alarm:{matter_id}:{admin.id}", due_at=desk.now + ALARM_WAITS,
        )  # fmt: skip


async def _answer(desk: Desk, heard: Heard, people: list[Member]) -> None:
    """The council's words, if it has some; on a shared phone those that any text gets, on a silent one none.

    Whoever else reads it would learn what was written. How it is read holds whichever family recorded it.
    """
    if not desk.house.safety_reply or any(member.level is Level.SILENT for member in people):
        return
    to, channel = await wording_for(desk, heard.member), heard.inbound.channel
    checks = [await last_check(desk.session, member, channel) for member in people]
    shared = to.shared or any(check is not None and check.shared for check in checks)
    desk.say(
        heard.member, texts.passed_on(to) if shared else desk.house.safety_reply, Occasion.SAFETY,
        f"safety:{heard.inbound.provider_id}", channel=channel, useless_after=desk.now + ALARM_WAITS,
    )  # fmt: skip


async def opened_by_reply(desk: Desk, inbound: Inbound, staff: Staff) -> None:
    """Who replies to an alarm has read it, whether or not their reply can go."""
    if inbound.reply_to is None or inbound.pressed:
        return
    answered = await message_answered(desk.session, staff.id, inbound.reply_to, inbound.reply_text)
    matter = await _matter_of(desk, answered) if answered else None
    case = await desk.session.get(Case, matter.case_id) if matter and matter.settled_at is None else None
    if matter is None or case is None or case.coordinator_id != staff.id:
        return
    matter.settled_at = desk.now
    await desk.note("dealt with", staff=staff, case=case, matter=matter.id, kind=matter.kind)


async def _matter_of(desk: Desk, message: Message) -> Matter | None:
    """What an alarm to a coordinator is about: its key is `danger:MATTER:COORDINATOR`."""
    kind, *rest = message.key.split(":")
    return await desk.session.get(Matter, int(rest[0])) if kind == "danger" else None
