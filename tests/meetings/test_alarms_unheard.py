"""An alarm that its coordinator cannot hear goes to the admins at once, and waits for one where there is none."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select, update

from handlers import delivery, replies, staffing
from handlers.desk import Desk, Inbound
from handlers.restoring import mark_restored
from models.case import Case
from models.message import Message
from models.staff import Staff
from models.terms import Channel, Occasion, Role, Station

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

HIT = "he hit me again"
NOBODY = (
    "SAFETY - R-1042: a relative's message may speak of danger, and this case has no coordinator who could read it. "
    "Please hand the case over now; whoever takes it gets the message at once."
)
UNREACHED = (
    "SAFETY - R-1042: a relative's message may speak of danger, and the bot cannot reach its coordinator, Sam Carter. "
    "Please find them now, or hand the case over: whoever takes it gets the message at once."
)
UNOPENED = (
    "SAFETY - R-1042: a relative's message has waited for 30 minutes. Please find its coordinator, Sam Carter, now."
)


async def removed(one: Colleague) -> None:
    """From the command line."""
    async with one.town.db.work() as session:
        staff = next(staff for staff in await session.scalars(select(Staff)) if staff.chat == one.address)
        await staffing.remove(session, staff.id, one.town.now)
    await one.town.post()


def safety(one: Colleague) -> list[str]:
    """Every alarm they have had."""
    return [message.body for message in one.messages() if message.body.startswith("SAFETY")]


async def cannot_be_delivered(one: Colleague) -> None:
    """They have blocked the bot: of the last message to them this is what Telegram says."""
    async with one.town.db.work() as session:
        desk = Desk(session, one.town.now, one.town.house)
        message = await session.get_one(Message, one.messages()[-1].id)
        await delivery.record_failed(desk, message, "they have blocked the bot", stopped=True)
    await one.town.post()


async def test_ada_hears_at_once_where_the_coordinator_has_left(sam: Colleague, ada: Colleague, asked: Family) -> None:
    await removed(sam)
    ada.hears()
    await asked.dawn.says(HIT)
    assert ada.hears() == NOBODY
    assert ada.buttons() == ["Hand over R-1042"]


async def test_ada_hears_at_once_of_a_case_that_never_had_a_coordinator(
    ada: Colleague, asked: Family, town: Town
) -> None:
    async with town.db.work() as session:
        await session.execute(update(Case).values(coordinator_id=None))
    ada.hears()
    await asked.dawn.says(HIT)
    assert ada.hears() == NOBODY


async def test_ada_hears_at_once_where_the_coordinator_is_in_no_chat(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    async with town.db.work() as session:
        await session.execute(update(Staff).where(Staff.role == Role.COORDINATOR).values(chat=None, chat_mark=None))
    ada.hears()
    await asked.dawn.says(HIT)
    assert ada.hears() == UNREACHED


async def test_ada_hears_at_once_where_the_coordinator_leaves_with_the_alarm_unopened(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says(HIT)
    await town.later(minutes=5)
    assert "SAFETY" not in ada.hears()
    await removed(sam)
    assert ada.hears() == NOBODY


async def test_ada_hears_at_once_where_the_coordinator_left_between_the_text_and_the_alarm(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    ada.hears()
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        await replies.on_text(Inbound(Channel.TEXT, "SM1", asked.dawn.address, HIT), desk)
        await session.execute(update(Staff).where(Staff.role == Role.COORDINATOR).values(removed_at=town.now))
    await town.post()
    assert ada.hears() == NOBODY


async def test_ada_hears_at_once_where_the_coordinator_has_blocked_the_bot(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    ada.hears()
    await asked.dawn.says(HIT)
    await cannot_be_delivered(sam)
    assert ada.hears() == UNREACHED
    await town.later(minutes=31)
    assert ada.hears() == ""


async def test_an_admin_who_joins_while_it_waits_hears_of_it_when_it_is_due(asked: Family, town: Town) -> None:
    await asked.dawn.says(HIT)
    await town.later(minutes=5)
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    assert "SAFETY" not in ada.hears()
    await town.later(minutes=26)
    assert ada.hears() == UNOPENED


async def test_an_admin_who_has_left_meanwhile_hears_nothing_and_the_others_each_once(
    ada: Colleague, asked: Family, town: Town
) -> None:
    bea = await town.hire("Bea Moor", Role.ADMIN)
    cal = await town.hire("Cal Orme", Role.ADMIN)
    for one in (ada, bea, cal):
        one.hears()
    await asked.dawn.says(HIT)
    await removed(ada)
    await town.later(minutes=31)
    await town.later(minutes=31)
    assert [one.hears() for one in (ada, bea, cal)] == ["", UNOPENED, UNOPENED]


async def test_with_no_admin_the_first_who_joins_hears_of_it_at_once(asked: Family, town: Town) -> None:
    await asked.dawn.says(HIT)
    await town.later(minutes=31)
    await town.later(hours=3)
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    bea = await town.hire("Bea Moor", Role.ADMIN)
    await town.later(minutes=31)
    assert safety(ada) == [
        "SAFETY - R-1042: a relative's message has waited since Tue 24 Nov at 10am. "
        "Please find its coordinator, Sam Carter, now."
    ]
    assert safety(bea) == []


async def test_with_neither_coordinator_nor_admin_the_first_admin_who_joins_hears_of_it(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await removed(sam)
    await asked.dawn.says(HIT)
    await town.later(minutes=2)
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    assert safety(ada) == [NOBODY]


async def test_with_no_admin_nobody_hears_of_what_was_opened_meanwhile(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says(HIT)
    await town.later(minutes=31)
    await sam.presses("I have it")
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    await town.later(minutes=31)
    assert safety(ada) == []


async def test_where_the_only_admin_cannot_be_reached_the_next_who_joins_hears_of_it(
    ada: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says(HIT)
    await town.later(minutes=31)
    await cannot_be_delivered(ada)
    await town.later(minutes=5)
    assert ada.hears().count("SAFETY") == 1
    bea = await town.hire("Bea Moor", Role.ADMIN)
    assert safety(bea) == [UNOPENED]


async def test_whoever_takes_the_case_gets_the_alarm_and_half_an_hour_to_open_it(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    kit = await town.hire("Kit Ward", Role.COORDINATOR, "South")
    await removed(sam)
    await asked.dawn.says(HIT)
    await town.later(minutes=10)
    await ada.types("/handover R-1042 Kit")
    assert safety(kit) == [
        f"SAFETY - R-1042 has come to you with this, which nobody has opened since Tue 24 Nov at 10am:\n"
        f"SAFETY: Dawn wrote: {HIT}\nPlease read and act now. Reply to this message to write back."
    ]
    await town.later(minutes=29)
    assert ada.hears() == ""
    await town.later(minutes=2)
    assert "Please find its coordinator, Kit Ward, now." in ada.hears()
    alarm = next(message for message in kit.messages() if message.body.startswith("SAFETY"))
    await kit.types("Ring me on 07700 900100", reply_to=alarm)
    assert "SAFETY" not in await kit.types("/todo")


async def test_a_case_handed_over_with_its_alarm_opened_brings_none(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    kit = await town.hire("Kit Ward", Role.COORDINATOR, "South")
    await asked.dawn.says(HIT)
    await sam.presses("I have it")
    await sam.types("/handover R-1042 Kit")
    await town.later(minutes=31)
    assert "SAFETY" not in kit.hears() + ada.hears()


async def test_rule_29_danger_from_an_unknown_number_waits_for_the_first_admin(town: Town, sam: Colleague) -> None:
    await town.phone("+447700900999").says("its dawn on my mates phone, he has hit me again")
    await town.later(days=1)
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    alarm = next(message for message in ada.messages() if message.body.startswith("SAFETY - it may speak of danger"))
    assert "unknown number ending 999" in alarm.body
    assert await ada.presses("Dealt with") == "Dealt with, and off the list."


async def test_what_waits_for_an_admin_is_asked_after_once_a_minute(asked: Family, town: Town) -> None:
    await asked.dawn.says(HIT)
    await town.later(minutes=31)
    async with town.db.work() as session:
        [waits] = [one for one in await session.scalars(select(Message)) if one.key.startswith("alarm:")]
        assert waits.due_at == town.now + timedelta(minutes=1)


async def test_an_alarm_that_was_due_when_a_backup_was_put_back_is_not_let_go(asked: Family, town: Town) -> None:
    await asked.dawn.says(HIT)
    town.now += timedelta(minutes=31)
    async with town.db.work() as session:
        await mark_restored(Desk(session, town.now, town.house), town.now - timedelta(minutes=5))
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    assert safety(ada) == [UNOPENED]


@pytest.mark.parametrize("station", [Station.QUEUED, Station.CLAIMED, Station.SENDING])
async def test_an_alarm_of_ada_s_own_that_had_not_gone_when_a_backup_was_made_goes_after_all(
    ada: Colleague, asked: Family, town: Town, station: Station
) -> None:
    await asked.dawn.says(HIT)
    town.now += timedelta(minutes=31)
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        [waits] = [one for one in await session.scalars(select(Message)) if one.key.startswith("alarm:")]
        await delivery.last_look(desk, waits)
        await session.flush()
        hers = update(Message).where(Message.occasion == Occasion.ALARM, Message.staff_id.is_not(None))
        await session.execute(hers.values(station=station))
        await mark_restored(desk, town.now - timedelta(minutes=5))
    await town.post()
    assert safety(ada) == [UNOPENED]


async def test_an_alarm_of_sam_s_that_had_not_gone_when_a_backup_was_made_goes_after_all(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        await replies.on_text(Inbound(Channel.TEXT, "SM1", asked.dawn.address, HIT), desk)
        await session.flush()
        await mark_restored(desk, town.now - timedelta(minutes=5))
    await town.post()
    assert len(safety(sam)) == 1
    assert safety(ada) == []
