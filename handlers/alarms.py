"""Danger goes at once to a person in each family the writer may be of; unopened, on to the admins (rule 29)."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Update, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from handlers import alarm_keys
from handlers.alarm_keys import DANGER
from handlers.desk import Answer, Desk, Inbound, Rows
from handlers.filing import sender_mark
from handlers.heard import Heard
from handlers.lateness import how_late
from handlers.meanings import order_to_record
from handlers.orders import name_to_call
from handlers.questions import question_to
from handlers.wording import wording_for
from messages import meetings as words
from messages import texts
from models.case import Case
from models.message import Matter, Message, message_answered
from models.network import Member, last_check, members_marked
from models.staff import Staff, staff_with_role
from models.terms import Channel, Level, MatterKind, Occasion, Role, Station

ALARM_WAITS = timedelta(minutes=30)
LOOK_AGAIN = timedelta(minutes=1)
"""How often an alarm that waits for an admin looks whether there is one; who joins is told at once."""

LOST = (Station.FAILED, Station.DROPPED)


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
    families.pop(heard.member.case_id, None)
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
    coordinator = await desk.coordinator_of(case)
    can_be_told = coordinator is not None and coordinator.chat is not None
    if coordinator is not None and can_be_told:
        _give(desk, coordinator, matter, member, told, await _misread(desk, heard, case, member))
    desk.tell_admins(alarm_keys.to_admins(matter.id), desk.now + ALARM_WAITS if can_be_told else desk.now)


async def _misread(desk: Desk, heard: Heard, case: Case, member: Member) -> Rows:
    """Where the text was no cry for help but an answer, or held one too."""
    if member is not heard.member or heard.invite is None:
        return []
    return [[("Record an answer", await order_to_record(desk, case, member, heard.invite, heard.arrival.id))]]


def _give(desk: Desk, coordinator: Staff, matter: Matter, member: Member, told: str, more: Rows = ()) -> None:
    buttons: Rows = [[("I have it", f"/done {matter.id}")], *more]
    key = alarm_keys.to_coordinator(matter.id, coordinator.id)
    desk.tell(coordinator, Answer(told, buttons), about=member, occasion=Occasion.SAFETY, key=key)


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
    about = alarm_keys.about(answered.key) if answered else None
    matter = await desk.session.get(Matter, about.matter_id) if about and about.kind == DANGER else None
    if matter is None or matter.settled_at is not None:
        return
    case = await desk.session.get_one(Case, matter.case_id)
    if case.coordinator_id != staff.id:
        return
    matter.settled_at = desk.now
    await desk.note("dealt with", staff=staff, case=case, matter=matter.id, kind=matter.kind)


async def tell_each_admin(desk: Desk, waiting: Message) -> None:
    """An alarm is due: whoever is admin now hears of it, once. While nobody is, it waits for the first who joins."""
    about = alarm_keys.about(waiting.key)
    assert about is not None, "only what waits for the admins is told to each"
    matter = await desk.session.get_one(Matter, about.matter_id)
    case = await desk.session.get_one(Case, matter.case_id) if matter.case_id else None
    coordinator = await desk.coordinator_of(case) if case else None
    there = [one for one in await staff_with_role(desk.session, Role.ADMIN) if one.chat]
    instead_of = coordinator.id if coordinator else 0
    admins = {alarm_keys.to_admin(matter.id, one.id, instead_of): one for one in there}
    before = select(Message.key, Message.station).where(Message.key.in_(admins))
    went = {key: station not in LOST for key, station in await desk.session.execute(before)}
    answer = await _words(desk, matter, case, coordinator)
    for key, admin in admins.items():
        if key not in went:
            desk.tell(admin, answer, occasion=Occasion.ALARM, key=key)
    if len(went) < len(admins) or any(went.values()):
        waiting.station, waiting.sent_at = Station.SENT, desk.now
    else:
        waiting.due_at = desk.now + LOOK_AGAIN


async def _words(desk: Desk, matter: Matter, case: Case | None, coordinator: Staff | None) -> Answer:
    if case is None:
        return Answer(matter.words, [[("Dealt with", f"/done {matter.id}")]])
    next_step: Rows = [[(f"Hand over {case.reference}", f"/handover {case.reference}")]] if not case.closed_at else []
    if coordinator is None:
        return Answer(words.safety_of_nobody(case.reference), next_step)
    if coordinator.chat is None or await _was_lost(desk, alarm_keys.to_coordinator(matter.id, coordinator.id)):
        return Answer(words.safety_untold(case.reference, coordinator.name), next_step)
    since = matter.opened_at if desk.now - matter.opened_at > 2 * ALARM_WAITS else None
    return Answer(words.safety_unopened(case.reference, coordinator.name, since))


async def _was_lost(desk: Desk, key: str) -> bool:
    return await desk.session.scalar(select(Message.station).where(Message.key == key)) in LOST


async def on_lost(desk: Desk, key: str) -> None:
    """A message to staff will not arrive. If it was an alarm to a coordinator, it goes on to the admins at once; if
    it was an admin's, it waits for another where no admin has it.
    """
    about = alarm_keys.about(key)
    if about is None:
        return
    going = Station.QUEUED if about.kind == DANGER else Station.SENT
    waits = update(Message).where(Message.key == alarm_keys.to_admins(about.matter_id), Message.station == going)
    await desk.session.flush()
    await desk.session.execute(waits.values(station=Station.QUEUED, due_at=desk.now))
    desk.nudged = True


async def hurry(session: AsyncSession, now: datetime) -> None:
    """Where the coordinator has left, or is in no chat any more, the admins hear of what is unopened at once."""
    await session.flush()
    nobody = or_(Staff.id.is_(None), Staff.removed_at.is_not(None), Staff.chat.is_(None))
    query = select(Matter.id).join(Case, Matter.case_id == Case.id).outerjoin(Staff, Case.coordinator_id == Staff.id)
    unopened = query.where(Matter.kind == MatterKind.SAFETY, Matter.settled_at.is_(None), nobody)
    keys = [alarm_keys.to_admins(matter_id) for matter_id in await session.scalars(unopened)]
    await session.execute(_waits().where(Message.key.in_(keys)).values(due_at=now))


async def on_joined(desk: Desk, staff: Staff) -> None:
    """What waited for an admin to be there goes to the first who joins."""
    await hurry(desk.session, desk.now)
    if staff.role is Role.ADMIN:
        soon = _waits().where(Message.due_at <= desk.now + LOOK_AGAIN)
        await desk.session.execute(soon.values(due_at=desk.now))
        desk.nudged = True


def _waits() -> Update:
    return update(Message).where(
        Message.occasion == Occasion.ALARM, Message.staff_id.is_(None), Message.station == Station.QUEUED
    )


async def tell_next_coordinator(desk: Desk, case: Case, to: Staff) -> None:
    """What is unopened in a case that changes hands: the new coordinator gets it at once, and has half an hour too."""
    unopened = select(Matter).where(
        Matter.case_id == case.id, Matter.kind == MatterKind.SAFETY, Matter.settled_at.is_(None)
    )
    for matter in list(await desk.session.scalars(unopened.order_by(Matter.id))):
        before = select(Message.id).where(Message.key == alarm_keys.to_coordinator(matter.id, to.id))
        if await desk.session.scalar(before) is None:
            member = await desk.session.get_one(Member, matter.member_id)
            told = words.safety_handed_over(case.reference, matter.words, matter.opened_at)
            _give(desk, to, matter, member, told)
        told_already = update(Message).where(
            Message.key == alarm_keys.to_admins(matter.id), Message.station == Station.SENT
        )
        again = {"station": Station.QUEUED, "due_at": desk.now + ALARM_WAITS}
        await desk.session.execute(told_already.values(again))
