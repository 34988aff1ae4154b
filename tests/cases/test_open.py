"""A coordinator opens a case."""

import pytest


async def test_sam_opens_a_case_with_two_children(sam):
    answer = await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    assert "R-1042 is open and yours, with 2 children" in answer
    assert "AB10231, born Fri 27 Mar 2015" in answer
    assert "It counts for team North." in answer
    assert sam.buttons() == ["Add someone", "Show the case"]


async def test_an_unborn_child_has_the_date_it_is_due(sam):
    assert "EF1, due Wed 20 Jan 2027" in await sam.types("/open R-1042 children EF1 due 2027-01-20")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("/open Mrs.Price! children AB1 2015-03-27", "cannot be a case reference"),
        ("/open R-1042 children Billy 2015-03-27", "looks like a name"),
        ("/open R-1042 children AB-1 2015-03-27", "1 to 20 letters and digits"),
        ("/open R-1042 children AB1 2027-03-27", "has not come yet"),
        ("/open R-1042 children AB1 2015-03-27, ab1 2016-03-27", "twice"),
        ("/open R-1042 children AB1", "has no date"),
        ("/open R-1042 children", "which children?"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_opened(sam, typed, told):
    answer = await sam.types(typed)
    assert told in answer
    assert "no open case" in await sam.types("/mine")


async def test_a_reference_in_use_is_refused_without_telling_whose_it_is(sam, town):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    lou = await town.hire("Lou Hart", "coordinator", "South")
    answer = await lou.types("/open r-1042 children XY1 2015-03-27")
    assert "in this service already" in answer
    assert "Sam" not in answer
    assert "North" not in answer


async def test_a_child_stands_in_one_case_only(sam, town):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    lou = await town.hire("Lou Hart", "coordinator", "South")
    answer = await lou.types("/open R-9 children ZZ1 2016-01-01, ab10231 2015-03-27")
    assert "ab10231 is in this service already" in answer
    assert "R-1042" not in answer
    assert "no open case" in await lou.types("/mine")


async def test_opening_ones_own_case_again_shows_the_way_to_it(sam):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    assert "R-1042 is yours already. /case R-1042" in await sam.types("/open r-1042 children QQ1 2015-03-27")


async def test_sam_opens_a_case_by_questions(sam):
    assert "reference" in await sam.types("/open")
    assert "1 to 32 letters" in await sam.types("the Price family")
    assert "Which children?" in await sam.types("R-1042")
    assert "born Fri 27 Mar 2015" in await sam.types("AB10231 27/3/2015")


async def test_a_coordinator_without_a_team_is_told_where_the_case_counts(town):
    kit = await town.hire("Kit Low", "coordinator")
    answer = await kit.types("/open R-7 children AB1 2015-03-27")
    assert "team Unassigned" in answer
    assert "ask your admin" in answer


async def test_a_manager_cannot_open_a_case(mo, sam):
    assert "There is no order /open for you" in await mo.types("/open R-1042 children AB1 2015-03-27")
    await sam.types("/open R-1042 children AB1 2015-03-27")
    assert "There is no order /case for you" in await mo.types("/case R-1042")
    assert "There is no order /history for you" in await mo.types("/history R-1042")


async def test_a_stranger_learns_nothing(town, sam):
    await sam.types("/open R-1042 children AB1 2015-03-27")
    answer = await town.stranger().types("/case R-1042")
    assert answer.startswith("Hello. This bot is for people who were invited to it.")


async def test_rule_33_another_coordinators_case_is_not_found(sam, town):
    await sam.types("/open R-1042 children AB1 2015-03-27")
    await sam.types("/add R-1042 Dawn Price, aunt, 07700 900123")
    lou = await town.hire("Lou Hart", "coordinator", "South")
    for order in ("case", "history", "handover", "close", "add", "check", "apart", "change", "remove"):
        unknown = await lou.types(f"/{order} R-7777")
        answer = await lou.types(f"/{order} R-1042")
        assert "No case of yours has the reference" in answer
        assert answer.replace("R-1042", "R-7777") == unknown
        assert "Dawn" not in await lou.types(f"/{order} R-1042 Dawn verified, safe, 9-18, not shared")


async def test_an_order_may_be_written_on_several_lines(sam):
    answer = await sam.types("/open\nR-1042\nchildren AB10231 2015-03-27,\nCD10232 2019-08-14")
    assert "R-1042 is open and yours, with 2 children" in answer
    assert "What is their name?" in await sam.types("/add\nR-1042")
