"""Danger, by the carriers: who has blocked the bot hears nothing, and the admin hears at once."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.stagecraft import answers
from models.message import Message
from models.terms import Occasion, Role, Station
from tests.post.office import Office


async def test_telegram_will_not_deliver_the_alarm_so_ada_hears_at_once_and_can_hand_the_case_on(
    office: Office,
) -> None:
    ada = await office.stage.hire("Ada Lunt", Role.ADMIN, 1002, None)
    kit = await office.stage.hire("Kit Ward", Role.COORDINATOR, 1003, "South")
    office.sam.blocks()
    await office.dawn.says("he hit me again")
    alarm = (await ada.hears()).text or ""
    assert "SAFETY - R-1042: a relative's message may speak of danger" in alarm
    assert "cannot reach its coordinator, Sam Carter" in alarm
    await answers(ada, "/handover R-1042 Kit")
    assert "Dawn wrote: he hit me again" in ((await kit.hears()).text or "")


async def test_with_no_admin_the_alarm_waits_in_the_post_for_the_first_who_joins(office: Office) -> None:
    office.sam.blocks()
    await office.dawn.says("he hit me again")
    assert await office.until_so(lambda: waits_for_admins(office))
    await office.later(hours=2)
    ada = await office.stage.hire("Ada Lunt", Role.ADMIN, 1002, None)
    assert await office.until_so(lambda: heard(ada)) == 1


async def waits_for_admins(office: Office) -> bool:
    """Sam could not be told, and there is nobody else as yet."""
    async with office.stage.service.db.work() as session:
        alarm = await session.scalar(select(Message).where(Message.occasion == Occasion.ALARM))
        lost = await session.scalar(select(Message).where(Message.station == Station.FAILED))
        return bool(lost and alarm and alarm.due_at <= office.stage.service.now() + timedelta(minutes=1))


async def heard(one: User) -> int:
    """How many alarms."""
    return sum((message.text or "").startswith("SAFETY") for message in one.messages if message.from_bot)
