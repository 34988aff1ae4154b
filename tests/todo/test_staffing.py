"""Who works here, from the command line."""

import pytest

from handlers import staffing
from handlers.staffing import NoSuchStaff, NotHired
from models.terms import Role


async def test_someone_is_added_and_comes_in_with_the_code(town):
    async with town.db.work() as session:
        code = await staffing.add(session, "Sam Carter", Role.COORDINATOR, "North", town.now)
    sam = town.stranger()
    assert "Hello Sam. You are in, as coordinator." in await sam.types(f"/start {code}")
    assert "bot is for people who were invited" in await town.stranger().types(f"/start {code}")


@pytest.mark.parametrize(("name", "team"), [("  ", None), ("x" * 61, None), ("Sam", "t" * 61)])
async def test_a_name_or_team_that_cannot_do_is_refused(town, name, team):
    async with town.db.work() as session:
        with pytest.raises(NotHired, match="1 to 60 letters"):
            await staffing.add(session, name, Role.COORDINATOR, team, town.now)


async def test_the_list_begins_each_line_with_the_id(town, sam, mo):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    async with town.db.work() as session:
        await staffing.add(session, "Kit Low", Role.ADMIN, None, town.now)
        assert await staffing.listing(session) == [
            "1  Sam Carter, coordinator, team North, 1 open case, joined Tue 24 Nov 2026",
            "2  Mo Evans, manager, no team, joined Tue 24 Nov 2026",
            "3  Kit Low, admin, no team, has not joined yet, code good until Fri 27 Nov 2026",
        ]


async def test_rule_33_removing_someone_acts_at_once_and_names_their_cases(town, sam):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    async with town.db.work() as session:
        told = await staffing.remove(session, 1, town.now)
    assert told.startswith("Sam Carter is removed and has no access from now on.")
    assert told.endswith("/handover R-1042 NAME")
    assert "bot is for people who were invited" in await sam.types("/case R-1042")
    async with town.db.work() as session:
        assert await staffing.remove(session, 1, town.now) == "Sam Carter was removed on Tue 24 Nov 2026 already."
        assert "removed Tue 24 Nov 2026" in (await staffing.listing(session))[-1]


async def test_someone_who_left_can_come_back_from_the_same_chat(town, sam):
    async with town.db.work() as session:
        await staffing.remove(session, 1, town.now)
        code = await staffing.add(session, "Sam Carter", Role.COORDINATOR, "North", town.now)
    assert "Hello Sam" in await sam.types(f"/start {code}")


async def test_a_code_of_someone_removed_opens_nothing(town):
    async with town.db.work() as session:
        code = await staffing.add(session, "Kit Low", Role.COORDINATOR, "North", town.now)
        await staffing.remove(session, 1, town.now)
    assert "bot is for people who were invited" in await town.stranger().types(f"/start {code}")


async def test_an_unknown_id_is_refused_with_a_sentence(town):
    async with town.db.work() as session:
        with pytest.raises(NoSuchStaff, match=r"Nobody who works here has the ID 99. staff list shows the IDs."):
            await staffing.remove(session, 99, town.now)
