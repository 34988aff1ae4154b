"""Someone has objected to being written to: a lasting mark, on every channel and wherever the number stands."""

import pytest
from sqlalchemy import select, update

from handlers import delivery
from handlers.desk import Desk
from models.message import Message
from models.terms import Role, Station

OBJECTS = "/objects R-1042 Dawn because she rang and wants no messages"


@pytest.fixture
async def lou(town):
    """Lou, of another team, has Dawn's number in a case of her own."""
    lou = await town.hire("Lou Hart", Role.COORDINATOR, "South")
    await lou.types("/open R-2001 children EF10233 2016-02-03")
    await lou.types("/add R-2001 Dee Price, aunt, 07700 900123")
    await lou.types("/check R-2001 Dee verified, safe, 9-18, not shared")
    return lou


async def test_nothing_more_goes_to_her_and_what_waited_is_dropped(sam, asked, town):
    dawn = town.phone("+447700900123")
    dawn.hears()
    answer = await sam.types(OBJECTS)
    assert "Dawn is never written to again" in answer
    assert "messages still due will not go" in answer
    await town.later(days=5)
    assert dawn.hears() == ""


async def test_an_objection_asks_for_a_reason_by_question(sam, family):
    assert "What did they say" in await sam.types("/objects R-1042 Dawn")
    assert "never written to again" in await sam.types("by phone, no messages")


async def test_every_planner_leaves_her_out_and_says_why(sam, asked, town):
    dawn = town.phone("+447700900123")
    await sam.types(OBJECTS)
    dawn.hears()
    reason = "they have objected to being written to"
    assert reason in await sam.types("/text R-1042 Dawn: are you there?")
    assert reason in await sam.types("/fix R-1042 1 at Unity Centre now")
    assert reason in await sam.types("/move R-1042 Sat 19 Dec 10am now")
    assert reason in await sam.types("/cancel R-1042 because flooded now")
    await sam.types("/propose R-1042 Tue 22 Dec 4pm")
    assert reason in await sam.types("/ask R-1042 now")
    assert reason in await sam.types("/verify R-1042 Dawn now")
    assert reason in await sam.types("/case R-1042")
    assert reason in await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")
    await town.later(days=9)
    assert dawn.hears() == ""


async def test_her_own_words_still_reach_the_coordinator_and_nothing_answers_her(sam, asked, town):
    dawn = town.phone("+447700900123")
    await sam.types(OBJECTS)
    dawn.hears()
    sam.hears()
    assert await dawn.says("can somebody ring me please?") == ""
    assert "can somebody ring me please?" in sam.hears()


async def test_start_does_not_undo_it(sam, asked, town):
    dawn = town.phone("+447700900123")
    await dawn.says("STOP")
    await sam.types(OBJECTS)
    sam.hears()
    assert await dawn.says("START") == ""
    assert "nothing goes until /objects R-1042 Dawn no longer" in sam.hears()


async def test_a_new_number_of_hers_is_not_written_to_either(sam, asked, town):
    await sam.types(OBJECTS)
    await sam.types("/change R-1042 Dawn phone 07700 900150")
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")
    assert "they have objected" in await sam.types("/text R-1042 Dawn: hello")
    await town.later(days=5)
    assert town.phone("+447700900150").hears() == ""


async def test_it_holds_in_another_family_whose_coordinator_learns_nothing_of_this_one(sam, asked, lou, town):
    await lou.types("/propose R-2001 Tue 15 Dec 4pm")
    await lou.types("/ask R-2001 now")
    dawn = town.phone("+447700900123")
    dawn.hears()
    lou.hears()
    await sam.types(OBJECTS)
    told = lou.hears()
    assert "R-2001: whoever has Dee's number has objected" in told
    assert "R-1042" not in told
    assert "Dawn" not in told
    await town.later(days=5)
    assert dawn.hears() == ""
    assert "they have objected" in await lou.types("/text R-2001 Dee: hello")
    assert "only its coordinator can take it back" in await lou.types("/objects R-2001 Dee no longer because she asked")
    assert "they have objected" in await lou.types("/text R-2001 Dee: hello")


async def test_it_holds_where_the_number_is_added_later(sam, asked, town):
    await sam.types(OBJECTS)
    kit = await town.hire("Kit Ward", Role.COORDINATOR, "South")
    await kit.types("/open R-2002 children GH10233 2016-02-03")
    await kit.types("/add R-2002 Dee Price, aunt, 07700 900123")
    checked = await kit.types("/check R-2002 Dee verified, safe, 9-18, not shared")
    assert "Nothing will be sent to Dee: they have objected" in checked


async def test_it_is_undone_only_with_a_reason(sam, asked, town):
    await sam.types(OBJECTS)
    assert "Why may they be written to after all?" in await sam.types("/objects R-1042 Dawn no longer")
    assert "they have objected" in await sam.types("/text R-1042 Dawn: hello")
    assert "may be written to again" in await sam.types("/objects R-1042 Dawn no longer because she asked for texts")
    dawn = town.phone("+447700900123")
    dawn.hears()
    await sam.types("/text R-1042 Dawn: hello")
    assert dawn.hears() == "hello"
    history = await sam.types("/history R-1042")
    assert "objection" in history
    assert "because she asked for texts" in history


async def test_someone_taken_out_of_the_network_may_object_and_is_not_written_to_when_added_again(sam, family):
    await sam.types("/remove R-1042 Dawn because of her own wish")
    assert "never written to again" in await sam.types("/objects R-1042 Dawn Price because no messages ever")
    await sam.types("/add R-1042 Dawn Price, aunt, 07700 900123")
    assert "they have objected" in await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")


async def test_a_message_claimed_before_the_objection_is_stopped_at_the_last_look(sam, asked, town):
    async with town.db.work() as session:
        nudge = (await session.scalars(select(Message).where(Message.key.like("nudge:%")).order_by(Message.id))).first()
    await sam.types(OBJECTS)
    async with town.db.work() as session:
        await session.execute(update(Message).where(Message.id == nudge.id).values(station=Station.CLAIMED))
        look = await delivery.last_look(Desk(session, town.now, town.house), await session.get_one(Message, nudge.id))
    assert isinstance(look, delivery.Drop)
