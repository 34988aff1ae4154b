"""What needs a person, most urgent first."""

from datetime import UTC, datetime

from sqlalchemy import select

from handlers import delivery, staffing
from handlers.desk import Desk
from models.case import Case
from models.message import Matter, Message
from models.network import Member
from models.terms import MatterKind, Occasion


async def test_a_new_coordinator_has_nothing_to_do(sam):
    assert await sam.types("/todo") == "Nothing needs you now."
    assert sam.buttons() == []


async def test_a_case_with_nobody_asked_waits_for_its_next_step(sam):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    assert "1. R-1042: Nobody has been asked yet (nobody added yet)." in await sam.types("/todo")
    assert sam.buttons() == ["1. Add someone"]


async def test_a_text_that_was_not_understood_waits_until_it_is_dealt_with(sam, asked, town):
    await town.phone("+447700900123").says("can you ring me about the dog")
    todo = await sam.types("/todo")
    assert "1. R-1042: Dawn wrote" in todo
    assert "the dog" in todo
    assert await sam.presses("1. Dealt with") == "Dealt with, and off the list."
    assert await sam.types("/todo") == "Nothing needs you now."
    assert await sam.presses("1. Dealt with") == "That was dealt with already."
    assert "dealt with" in await sam.types("/history R-1042")


async def test_a_message_in_doubt_says_so(sam, asked, town):
    await town_does(town, "Lee Moss", delivery.record_doubt)
    assert "R-1042: Not sure it arrived: Lee" in await sam.types("/todo")


async def test_a_message_that_failed_says_whom_to_ring(sam, asked, town):
    async def fails(desk, message):
        await delivery.record_failed(desk, message, "carrier: 30003")

    await town_does(town, "Lee Moss", fails)
    assert "Lee could not be reached (carrier: 30003). Please ring." in await sam.types("/todo")


async def town_does(town, name, deed):
    """Something becomes of the text that asked this person."""
    async with town.db.work() as session:
        members = {member.name: member.id for member in await session.scalars(select(Member))}
        query = select(Message).where(Message.member_id == members[name], Message.occasion == Occasion.ASK)
        await deed(Desk(session, town.now, town.house), (await session.scalars(query)).one())
    await town.post()


async def test_safety_comes_first_whatever_came_before(sam, asked, town):
    await town_does(town, "Lee Moss", delivery.record_doubt)
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        case = (await session.scalars(select(Case))).one()
        await desk.await_person(MatterKind.SAFETY, "safety:1", "SAFETY: Dawn wrote: he is here", case=case)
    todo = await sam.types("/todo")
    assert todo.index("1. R-1042: SAFETY: Dawn wrote: he is here") < todo.index("2. R-1042: Not sure it arrived")


async def test_someone_who_did_not_answer_twice_is_to_be_rung_until_they_answer(sam, asked, town):
    for day in (26, 28, 29):
        await town.until(datetime(2026, 11, day, 10, 30, tzinfo=UTC))
    todo = await sam.types("/todo")
    assert "Ring Dawn Price: no answer yet" in todo
    assert "Ring Lee Moss: no answer yet" in todo
    await town.phone("+447700900123").says("1")
    todo = await sam.types("/todo")
    assert "Ring Dawn" not in todo
    assert "Ring Lee Moss" in todo


async def test_contact_checks_are_asked_for_while_times_are_before_the_family(sam, asked):
    await sam.types("/add R-1042 Sue Webb, neighbour, 07700 900126")
    await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    todo = await sam.types("/todo")
    assert "Contact check of Sue is missing or out of date" in todo
    assert "Nan" not in todo
    assert "What did the check show?" in await sam.presses("1. Check Sue")


async def test_a_check_over_90_days_old_is_asked_for_again(sam, asked, town):
    await sam.types("/propose R-1042 Tue 8 Jun 2027 4pm")
    town.now = datetime(2027, 3, 1, 10, 0, tzinfo=UTC)
    assert "Contact check of Dawn is missing or out of date" in await sam.types("/todo")


async def test_once_everyone_has_answered_sam_is_to_fix_a_time(sam, asked, town):
    await town.phone("+447700900123").says("1")
    await town.phone("+447700900125").says("1 and 2")
    assert "Everyone who was asked has answered (2); no time is fixed yet." in await sam.types("/todo")
    assert sam.buttons() == ["1. Who can"]


async def test_a_meeting_that_is_over_is_to_be_recorded(sam, asked, town):
    await sam.types("/fix R-1042 1 at Unity Centre now")
    assert await sam.types("/todo") == "Nothing needs you now."
    await town.until(datetime(2026, 12, 16, 9, 0, tzinfo=UTC))
    assert "The meeting of Tue 15 Dec 4pm is over and nothing is recorded of it." in await sam.types("/todo")
    assert any(label.endswith("Record it") for label in sam.buttons())


async def test_rule_33_nobody_settles_what_is_anothers(sam, asked, town, mo, ada):
    await town.phone("+447700900123").says("can you ring me about the dog")
    lou = await town.hire("Lou Hart", "coordinator", "South")
    assert "Nothing needs you now." in await lou.types("/todo")
    async with town.db.work() as session:
        number = (await session.scalars(select(Matter.id))).one()
    for someone in (lou, ada):
        other = await someone.types("/done 99999")
        assert await someone.types(f"/done {number}") == other.replace("99999", str(number))
    assert "There is no order /done for you" in await mo.types(f"/done {number}")
    assert "the dog" in await sam.types("/todo")


async def test_rule_30_managers_and_admins_see_how_much_waits_and_no_names(sam, asked, town, mo, ada):
    await town.phone("+447700900123").says("can you ring me about the dog")
    town.now = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
    for someone in (mo, ada):
        todo = await someone.types("/todo")
        assert "With the coordinators 1 thing waits; the oldest for 3 days." in todo
        assert "Dawn" not in todo
        assert "R-1042" not in todo


async def test_a_text_from_an_unknown_number_waits_for_the_admin(sam, ada, mo, town):
    await town.phone("+447700900199").says("hello?")
    assert "unknown number" in await ada.types("/todo")
    assert await sam.types("/todo") == "Nothing needs you now."
    assert "unknown number" not in await mo.types("/todo")
    assert await ada.presses("1. Dealt with") == "Dealt with, and off the list."
    assert "unknown number" not in await ada.types("/todo")


async def test_the_admin_sees_that_a_case_without_coordinator_holds_a_safety_matter(sam, asked, ada, town):
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        case = (await session.scalars(select(Case))).one()
        await desk.await_person(MatterKind.SAFETY, "safety:1", "SAFETY: Dawn wrote: he is here", case=case)
        await staffing.remove(session, case.coordinator_id, town.now)
    todo = await ada.types("/todo")
    assert "R-1042: Its coordinator has left; 1 thing waits in it, 1 about SAFETY. Hand it over now." in todo
    assert "Dawn" not in todo
