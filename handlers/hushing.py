"""Falling silent where a machine may be writing to us; a person is told once, and STOP is obeyed all the same."""

from __future__ import annotations

from sqlalchemy import func, select

from handlers.calls import tell_coordinator
from handlers.desk import Answer, Desk
from handlers.orders import today
from messages import hushing as words
from models.case import Case
from models.message import Arrival, Matter
from models.network import Member
from models.rules.hush import HOUR, STRANGERS_WORDS_AN_HOUR
from models.staff import staff_with_role
from models.terms import MatterKind, Occasion, Role


async def tell_of_silence(desk: Desk, member: Member) -> None:
    """Once a day for each person."""
    key = f"hushed:{member.id}:{today(desk).isoformat()}"
    if await desk.session.scalar(select(Matter.id).where(Matter.key == key)) is not None:
        return
    case = await desk.session.get_one(Case, member.case_id)
    told = words.fell_silent(member.first_name)
    await desk.await_person(MatterKind.DROPPED, key, told, case=case, member=member)
    await tell_coordinator(desk, member, told)


async def strangers_words(desk: Desk, arrival: Arrival) -> int:
    """How often this address, which is nobody's, has written within the hour, this time included."""
    query = select(func.count()).where(
        Arrival.sender_mark == arrival.sender_mark, Arrival.arrived_at > desk.now - HOUR,
        Arrival.member_id.is_(None), Arrival.staff_id.is_(None),
    )  # fmt: skip
    return await desk.session.scalar(query) or 0


async def hush_stranger(desk: Desk, arrival: Arrival) -> bool:
    """Whether this stranger has written too often to be answered; at the first time too many the admins are told."""
    number = await strangers_words(desk, arrival)
    if number == STRANGERS_WORDS_AN_HOUR + 1:
        told = words.stranger_writes_on(STRANGERS_WORDS_AN_HOUR)
        key = f"stranger:many:{arrival.id}"
        matter = await desk.await_person(MatterKind.STRANGER, key, told, arrival_id=arrival.id)
        for admin in await staff_with_role(desk.session, Role.ADMIN):
            desk.tell(admin, Answer(told, [[("Dealt with", f"/done {matter.id}")]]), occasion=Occasion.NEWS)
    return number > STRANGERS_WORDS_AN_HOUR
