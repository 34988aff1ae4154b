"""A coordinator reads their cases."""

from datetime import UTC, datetime

TIMES = "Tue 1 Dec 4pm, Thu 3 Dec 5.30pm for 2 hours"


async def test_a_new_case_stands_empty(sam):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    assert "R-1042 (1 child): nobody added yet" in await sam.types("/mine")
    assert sam.buttons() == ["R-1042", "Add someone"]


async def test_mine_follows_the_case_from_asking_to_fixing(sam, prices, town):
    assert "R-1042 (2 children): nothing asked yet" in await sam.types("/mine")
    await sam.types(f"/propose R-1042 {TIMES}")
    assert "2 times proposed, not asked yet" in await sam.types("/mine")
    await sam.types("/ask R-1042 now")
    assert "asked, 0 of 3 answered" in await sam.types("/mine")
    await town.phone("+447700900123").says("1")
    assert "asked, 1 of 3 answered" in await sam.types("/mine")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    assert "fixed for Tue 1 Dec 4pm" in await sam.types("/mine")


async def test_mine_says_when_a_meeting_is_over_and_not_recorded(sam, prices, town):
    await sam.types(f"/propose R-1042 {TIMES}")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    await town.until(datetime(2026, 12, 2, 9, 0, tzinfo=UTC))
    assert "the meeting was to be on Tue 1 Dec 4pm; nothing is recorded of it" in await sam.types("/mine")
    assert "Record it" in sam.buttons()


async def test_mine_says_that_a_meeting_was_cancelled(sam, prices):
    await sam.types(f"/propose R-1042 {TIMES}")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    await sam.types("/cancel R-1042 because the venue is flooded now")
    assert "the meeting of Tue 1 Dec 4pm was cancelled" in await sam.types("/mine")
    assert "Propose times" in sam.buttons()


async def test_the_page_of_a_case_says_who_everyone_is_and_whether_they_may_be_written_to(sam, prices):
    await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    await sam.types("/apart R-1042 Dawn, Lee must not know")
    page = await sam.types("/case r-1042")
    assert page.startswith("R-1042, team North, opened Tue 24 Nov 2026\nStands: nothing asked yet.")
    assert "CD10232, born Wed 14 Aug 2019" in page
    assert "Dawn Price: DP, aunt, must attend\n  by text, 07700 900123: may be written to 9am to 6pm" in page
    assert "Carl Price: CP, father, parent, has PR" in page
    assert "Nan Price: NP, grandmother\n  no phone: nothing can be sent; an offer can be recorded" in page
    assert "Dawn and Lee must not know" in page
    assert "Offers and letter: none recorded." in page


async def test_the_page_shows_who_is_not_checked_and_who_asked_us_to_stop(sam, prices, town):
    await sam.types("/add R-1042 Sue Webb, neighbour, 07700 900126")
    await town.phone("+447700900125").says("STOP")
    page = await sam.types("/case R-1042")
    assert "07700 900126: nothing is sent: no contact check yet" in page
    assert "07700 900125: nothing is sent: they asked us to stop on this channel" in page
    assert "Check Sue" in sam.buttons()
    assert "Check Lee" not in sam.buttons()


async def test_the_page_shows_times_and_then_the_meeting(sam, prices):
    await sam.types(f"/propose R-1042 {TIMES}")
    assert "When:\n1 Tue 1 Dec 4pm\n2 Thu 3 Dec 5.30pm" in await sam.types("/case R-1042")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 2 at Unity Centre now")
    assert "When:\nThu 3 Dec 5.30pm at Unity Centre" in await sam.types("/case R-1042")


async def test_rule_31_reading_a_case_is_in_its_history(sam, prices):
    await sam.types("/case R-1042")
    await sam.types("/case R-1042")
    assert "Read:\nSam Carter, 2 times, last Tue 24 Nov 2026 10:00" in await sam.types("/history R-1042")


async def test_history_tells_who_did_what_and_why_in_london_time(sam, prices, town):
    await town.until(datetime(2027, 6, 1, 9, 5, tzinfo=UTC))
    await sam.types("/change R-1042 Dawn relation great-aunt")
    await sam.types("/remove R-1042 Lee because he moved abroad")
    history = await sam.types("/history R-1042")
    assert "Tue 24 Nov 2026\n10:00 Sam Carter: case opened; team North, children AB10231" in history
    assert (
        "Tue 1 Jun 2027\n10:05 Sam Carter: person changed (person Dawn Price); relation aunt -> great-aunt" in history
    )
    assert "10:05 Sam Carter: person removed (person Lee Moss); because he moved abroad" in history


async def test_a_long_history_comes_in_pages(sam, prices):
    for number in range(30):
        await sam.types(f"/change R-1042 Dawn relation aunt {'x' * (number + 1)}")
    newest = await sam.types("/history R-1042")
    assert "entries 13 to 37 of 37" in newest
    oldest = await sam.presses("Earlier")
    assert "entries 1 to 12 of 37" in oldest
    assert "case opened" in oldest
    assert sam.buttons() == []


async def test_an_order_without_its_case_asks_which(sam, prices):
    for order in ("/case", "/history", "/close", "/handover"):
        assert "Which case?" in await sam.types(order)
        assert "R-1042" in sam.buttons()


async def test_the_page_names_the_references_that_orders_ask_for(sam, prices):
    await sam.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    await sam.types("/letter R-1042 14/11/2026 with offer R-1042-O1")
    page = await sam.types("/case R-1042")
    assert "R-1042-O1: offered Thu 12 Nov 2026, before letter: DP awaiting, CP awaiting" in page
    assert "R-1042-P1: letter before proceedings sent Sat 14 Nov 2026, with the offer" in page
    assert "entered in error" in await sam.types("/void R-1042 R-1042-O1 because entered twice")
    assert "R-1042-O1" not in await sam.types("/case R-1042")
