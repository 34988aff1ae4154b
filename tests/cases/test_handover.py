"""A case changes hands."""

from datetime import UTC, datetime

from handlers import staffing


async def test_sam_hands_a_case_over_and_no_longer_sees_it(sam, lou, prices):
    assert "R-1042 is handed over to Lou Hart, who has been told." in await sam.types("/handover R-1042 Lou")
    heard = lou.hears()
    assert "Sam Carter handed R-1042 over to you: 2 children, 3 people in the network" in heard
    assert "No case of yours has the reference" in await sam.types("/case R-1042")
    assert "no open case" in await sam.types("/mine")
    assert "Dawn Price" in await lou.types("/case R-1042")
    assert "Sam Carter: handed over; Sam Carter -> Lou Hart" in await lou.types("/history R-1042")


async def test_what_is_to_be_told_later_is_told_to_the_new_coordinator(sam, lou, prices, town):
    await sam.types("/propose R-1042 Tue 15 Dec 4pm")
    await sam.types("/ask R-1042 now")
    await sam.types("/handover R-1042 Lou Hart")
    sam.hears(), lou.hears()
    for day in (26, 28, 29):
        await town.until(datetime(2026, 11, day, 10, 30, tzinfo=UTC))
    assert "Dawn Price has not answered" in lou.hears()
    assert sam.hears() == ""


async def test_an_unknown_name_is_refused_and_the_coordinators_are_listed(sam, lou, prices, mo):
    answer = await sam.types("/handover R-1042 Mo")
    assert "There is no other coordinator called Mo. Coordinators: Lou Hart." in answer
    assert "Dawn" in await sam.types("/case R-1042")


async def test_a_case_is_not_handed_to_oneself(sam, lou, prices):
    assert "no other coordinator called Sam" in await sam.types("/handover R-1042 Sam")


async def test_a_case_is_not_handed_to_someone_who_would_hear_nothing(sam, prices, town):
    async with town.db.work() as session:
        await staffing.add(session, "Kit Low", "coordinator", None, town.now)
    assert "Kit Low has not joined the bot yet" in await sam.types("/handover R-1042 Kit")


async def test_by_questions_each_coordinator_has_a_button(sam, lou, prices):
    await sam.types("/handover")
    assert "To which coordinator?" in await sam.presses("R-1042")
    assert "handed over to Lou Hart" in await sam.presses("Lou Hart")


async def test_an_admin_hands_over_the_cases_of_someone_who_left(sam, lou, prices, ada, town):
    async with town.db.work() as session:
        told = await staffing.remove(session, 1, town.now)
    assert "/handover R-1042 NAME" in told
    todo = await ada.types("/todo")
    assert "R-1042: Its coordinator has left; no things wait in it. Hand it over." in todo
    assert "To which coordinator?" in await ada.presses("1. Hand over R-1042")
    assert "handed over to Lou Hart" in await ada.presses("Lou Hart")
    assert "handed R-1042 over to you" in lou.hears()
    assert "Dawn" in await lou.types("/case R-1042")


async def test_an_admin_may_hand_over_but_not_read(sam, lou, prices, ada):
    assert "There is no order /case for you" in await ada.types("/case R-1042")
    answer = await ada.types("/handover R-1042 Lou")
    assert "Dawn" not in answer
    assert "handed over from you to Lou Hart by your admin" in sam.hears()
    assert "no open case R-9" in await ada.types("/handover R-9 Lou")


async def test_a_manager_hands_nothing_over(mo, sam, lou, prices):
    assert "There is no order /handover for you" in await mo.types("/handover R-1042 Lou")
