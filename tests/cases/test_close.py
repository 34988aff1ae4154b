"""A case is closed."""

from datetime import UTC, datetime


async def test_a_quiet_case_is_closed_and_can_still_be_read(sam, prices):
    assert "R-1042 is closed. Nothing more is sent in it." in await sam.types("/close R-1042")
    assert "no open case" in await sam.types("/mine")
    assert "closed Tue 24 Nov 2026" in await sam.types("/case R-1042")
    assert "closed already" in await sam.types("/close R-1042")


async def test_a_case_with_a_meeting_to_come_is_not_closed(sam, prices):
    await sam.types("/propose R-1042 Tue 1 Dec 4pm")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    answer = await sam.types("/close R-1042")
    assert "R-1042 was not closed" in answer
    assert "A meeting is fixed for Tue 1 Dec 4pm" in answer
    assert "R-1042" in await sam.types("/mine")


async def test_anyway_closes_it_drops_what_is_due_and_says_so(sam, prices, town):
    await sam.types("/propose R-1042 Tue 15 Dec 4pm")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    dawn = town.phone("+447700900123")
    dawn.hears()
    answer = await sam.types("/close R-1042 anyway because the family moved to Leeds")
    assert "messages that were due will not go" in answer
    assert "Nobody was told that the meeting of Tue 15 Dec 4pm is off: ring the family." in answer
    await town.until(datetime(2026, 12, 8, 10, 30, tzinfo=UTC))
    await town.until(datetime(2026, 12, 14, 10, 30, tzinfo=UTC))
    assert dawn.hears() == ""
    assert "because the family moved to Leeds" in await sam.types("/history R-1042")


async def test_a_case_in_which_the_family_is_being_asked_is_not_closed(sam, prices):
    await sam.types("/propose R-1042 Tue 1 Dec 4pm")
    await sam.types("/ask R-1042 now")
    answer = await sam.types("/close R-1042")
    assert "The family is asked, 0 of 3 answered, and nobody would be told to leave it." in answer


async def test_a_case_with_an_unread_text_is_not_closed(sam, prices, town):
    await town.phone("+447700900123").says("can you ring me about the dog")
    assert "1 thing on your /todo waits in this case" in await sam.types("/close R-1042")


async def test_reminders_of_a_cancelled_meeting_do_not_keep_a_case_open(sam, prices):
    await sam.types("/propose R-1042 Tue 15 Dec 4pm")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    await sam.types("/cancel R-1042 because the venue is flooded now")
    assert "R-1042 is closed." in await sam.types("/close R-1042")


async def test_a_closed_case_takes_nobody_in(sam, prices):
    await sam.types("/close R-1042")
    assert "R-1042 is closed; nothing more is arranged" in await sam.types("/add R-1042 Sue Webb, aunt, 07700 900130")
    assert "R-1042 is closed" in await sam.types("/apart R-1042 Dawn, Lee")
