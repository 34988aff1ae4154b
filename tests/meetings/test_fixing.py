"""The meeting is fixed, moved, called off; everyone invited is told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from handlers import pages
from handlers.desk import Desk
from handlers.opening import key_of
from models.meeting import Invite, Sitting
from models.network import Member

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


def hush(family: Family) -> None:
    for phone in family.everyone():
        phone.hears()


async def entry_of(town: Town, reference: str) -> str:
    """The calendar entry behind a person's link."""
    async with town.db.work() as session:
        query = select(Invite).join(Member).where(Member.reference == reference)
        invite = (await session.scalars(query)).one()
        found = await pages.entry(Desk(session, town.now, town.house), invite.token)
        assert found is not None
        return found.decode().replace("\r\n ", "")


async def page_of(town: Town, reference: str) -> str:
    async with town.db.work() as session:
        query = select(Invite).join(Member).where(Member.reference == reference)
        invite = (await session.scalars(query)).one()
        found = await pages.page(Desk(session, town.now, town.house), invite.token, key_of(invite))
        assert found is not None
        return found


async def test_each_person_is_told_in_words_that_fit_their_answer(fixed: Family) -> None:
    assert "a time you can make" in fixed.dawn.hears()
    assert "You said you can't make that" in fixed.june.hears()
    lee = fixed.lee.hears()
    assert "It is on Sat 5 Dec 10am. Can you come?" in lee
    assert "Text 1 for yes, 2 for no." in lee


async def test_rule_22_the_place_stands_only_where_it_may(sam: Colleague, asked: Family, town: Town) -> None:
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared, may show venue")
    hush(asked)
    await sam.types("/fix R-1042 3 at Unity Centre now")
    assert "Unity Centre" in asked.lee.hears()
    assert "Unity Centre" not in asked.dawn.hears()
    assert "Unity Centre" in await page_of(town, "DP")
    assert "Unity Centre" not in await entry_of(town, "DP")
    assert "LOCATION:Unity Centre" in await entry_of(town, "LH")


async def test_fix_shows_first_and_changes_nothing(sam: Colleague, asked: Family) -> None:
    hush(asked)
    heard = await sam.types("/fix R-1042 3 at Unity Centre")
    assert "This will go out" in heard
    assert asked.dawn.hears() == ""
    assert "No meeting is fixed" in await sam.types("/move R-1042 Sat 12 Dec 10am")
    assert "fixed for Sat 5 Dec 10am at Unity Centre" in await sam.presses("Send to 4 people")
    assert "Sat 5 Dec 10am" in asked.dawn.hears()


async def test_a_number_that_was_not_proposed_is_refused(sam: Colleague, asked: Family) -> None:
    assert "3 Sat 5 Dec 10am" in await sam.types("/fix R-1042 7 at Unity Centre now")


async def test_one_calendar_entry_lives_through_move_and_cancel(sam: Colleague, fixed: Family, town: Town) -> None:
    first = await entry_of(town, "DP")
    uid = next(line for line in first.splitlines() if line.startswith("UID:"))
    assert "SEQUENCE:0" in first
    assert "DTSTART;TZID=Europe/London:20261205T100000" in first
    hush(fixed)
    assert "moved from Sat 5 Dec 10am to Sat 12 Dec 10am" in await sam.types("/move R-1042 Sat 12 Dec 10am now")
    assert "moved from Sat 5 Dec 10am to Sat 12 Dec 10am" in fixed.lee.hears()
    second = await entry_of(town, "DP")
    assert uid in second
    assert "SEQUENCE:1" in second
    await sam.types("/cancel R-1042 because the venue is flooded now")
    third = await entry_of(town, "DP")
    assert uid in third
    assert "SEQUENCE:2" in third
    assert "STATUS:CANCELLED" in third


async def test_rule_34_cancelling_reaches_everyone_however_they_answered(sam: Colleague, fixed: Family) -> None:
    await fixed.june.says("2")
    hush(fixed)
    heard = await sam.types("/cancel R-1042 because Carl was arrested")
    assert "Carl was arrested" not in heard.split("To Dawn")[1]
    await sam.presses("Send to 4 people")
    for phone in fixed.everyone():
        text = phone.hears()
        assert "please do not come on Sat 5 Dec 10am" in text
        assert "arrested" not in text


async def test_rule_26_reminders_go_7_3_and_1_days_before(fixed: Family, town: Town) -> None:
    hush(fixed)
    for month, day, words in ((11, 28, "in 7 days"), (12, 2, "in 3 days")):
        await town.until(datetime(2026, month, day, 9, 59, tzinfo=UTC))
        assert fixed.dawn.hears() == ""
        await town.until(datetime(2026, month, day, 10, tzinfo=UTC))
        assert words in fixed.dawn.hears()
    await town.until(datetime(2026, 12, 4, 10, tzinfo=UTC))
    assert "It is tomorrow, Sat 5 Dec 10am" in fixed.dawn.hears()


async def test_rule_26_nothing_is_reminded_of_a_meeting_that_is_off(sam: Colleague, fixed: Family, town: Town) -> None:
    await sam.types("/cancel R-1042 because of the snow now")
    hush(fixed)
    await town.until(datetime(2026, 11, 28, 10, tzinfo=UTC))
    assert fixed.dawn.hears() == ""


async def test_rule_26_a_moved_meeting_is_reminded_of_at_its_new_time_only(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await sam.types("/move R-1042 Sat 12 Dec 10am now")
    hush(fixed)
    await town.until(datetime(2026, 11, 28, 10, tzinfo=UTC))
    assert fixed.dawn.hears() == ""
    await town.until(datetime(2026, 12, 5, 10, tzinfo=UTC))
    assert "in 7 days, Sat 12 Dec 10am" in fixed.dawn.hears()


async def test_a_reminder_that_could_not_go_until_seven_is_dropped_and_told(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    hush(fixed)
    sam.hears()
    await town.until(datetime(2026, 11, 28, 19, 30, tzinfo=UTC))
    assert fixed.dawn.hears() == ""
    assert "Dawn did not get the reminder" in sam.hears()


async def test_who_is_not_coming_is_not_reminded(sam: Colleague, fixed: Family, town: Town) -> None:
    sam.hears()
    assert "you can't come on Sat 5 Dec 10am" in await fixed.june.says("2")
    assert "June cannot come on Sat 5 Dec 10am" in sam.hears()
    hush(fixed)
    await town.until(datetime(2026, 11, 28, 10, tzinfo=UTC))
    assert fixed.june.hears() == ""
    assert "in 7 days" in fixed.dawn.hears()


async def test_rule_24_someone_never_shown_that_time_is_not_told(sam: Colleague, family: Family) -> None:
    await sam.types("/apart R-1042 Carl, Lee")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am")
    await sam.types("/ask R-1042 now")
    hush(family)
    heard = await sam.types("/fix R-1042 2 at Unity Centre now")
    assert "Carl: kept apart" in heard
    assert family.carl.hears() == ""
    assert "Thu 3 Dec 5.30pm" in family.lee.hears()


async def test_a_coordinator_subscribes_to_their_own_meetings(sam: Colleague, fixed: Family, town: Town) -> None:
    address = await sam.types("/calendar")
    token = address.split("/c/")[1].split(".ics")[0]
    async with town.db.work() as session:
        feed = await pages.feed(Desk(session, town.now, town.house), token)
    assert feed is not None
    assert b"R-1042 family meeting" in feed
    assert b"Dawn" not in feed


async def test_a_fixed_meeting_is_linked_to_its_offer(sam: Colleague, family: Family, town: Town) -> None:
    await sam.types("/offer R-1042 to Dawn on 16/11/2026 before letter")
    await sam.types("/propose R-1042 Sat 5 Dec 10am")
    await sam.types("/ask R-1042 now")
    await sam.types("/fix R-1042 1 now")
    async with town.db.work() as session:
        sitting = (await session.scalars(select(Sitting))).one()
        assert sitting.starts_at == datetime(2026, 12, 5, 10, tzinfo=UTC)


async def test_a_move_to_where_it_is_already_tells_nobody(sam: Colleague, fixed: Family) -> None:
    hush(fixed)
    heard = await sam.types("/move R-1042 Sat 5 Dec 10am now")
    assert "is on Sat 5 Dec 10am at Unity Centre, S65 1PD already. Nothing was changed." in heard
    assert [phone.hears() for phone in fixed.everyone()] == ["", "", "", ""]


async def test_another_place_at_the_same_time_is_told_as_that(sam: Colleague, fixed: Family) -> None:
    hush(fixed)
    heard = await sam.types("/move R-1042 Sat 5 Dec 10am at The Hut now")
    assert "moved from Unity Centre, S65 1PD to The Hut, still on Sat 5 Dec 10am" in heard
    assert "still on Sat 5 Dec 10am, but in another place" in fixed.dawn.hears()


async def test_calling_off_twice_says_that_there_is_nothing_to_call_off(sam: Colleague, fixed: Family) -> None:
    await sam.types("/cancel R-1042 because the venue is flooded now")
    hush(fixed)
    assert "nothing to call off" in await sam.types("/cancel R-1042 because the venue is flooded now")
    assert fixed.dawn.hears() == ""


async def test_two_called_dawn_are_told_apart_in_what_will_go_out(sam: Colleague, asked: Family) -> None:
    await sam.types("/add R-1042 Dawn Hall, neighbour, 07700 900127")
    await sam.types("/check R-1042 Dawn Hall verified, safe, 9-18, not shared")
    assert "To Dawn Hall, by text" in await sam.types("/ask R-1042")
    assert "asking Dawn Hall" in await sam.types("/ask R-1042 now")
    heard = await sam.types("/fix R-1042 3 at Unity Centre")
    assert "To Dawn Price, by text" in heard
    assert "To Dawn Hall, by text" in heard
    assert "Telling Dawn Price, Carl, June, Lee, Dawn Hall" in await sam.types("/fix R-1042 3 at Unity Centre now")


CLOSED = [
    "/propose R-1042 Tue 8 Dec 4pm",
    "/review R-1042 Tue 8 Dec 4pm",
    "/ask R-1042 now",
    "/fix R-1042 3 at Unity Centre now",
    "/move R-1042 Sat 12 Dec 10am now",
    "/cancel R-1042 because it is closed now",
    "/text R-1042 Dawn: hello",
    "/meant R-1042 Dawn: 1",
]


async def test_a_closed_case_writes_to_nobody(sam: Colleague, asked: Family) -> None:
    await sam.types("/close R-1042 anyway")
    hush(asked)
    for order in CLOSED:
        assert await sam.types(order) == "R-1042 is closed; nothing more is arranged in it."
    assert asked.dawn.hears() == ""


async def test_a_reason_that_ends_in_now_shows_the_texts_first_and_the_button_sends(sam, fixed):
    for phone in fixed.everyone():
        phone.hears()
    shown = await sam.types("/cancel R-1042 because she can't come now")
    assert "To Dawn, by text" in shown
    assert all(phone.hears() == "" for phone in fixed.everyone())
    assert "is called off" in await sam.presses("Send to 4 people")
    assert all("It is off" in phone.hears() for phone in fixed.everyone())


async def test_a_comma_before_now_sends_at_once(sam, fixed):
    assert "is called off" in await sam.types("/cancel R-1042 because she can't come, now")


async def test_what_is_typed_as_an_answer_never_sends_at_once(sam, fixed):
    await sam.types("/cancel R-1042")
    assert "To Dawn, by text" in await sam.types("the hall is flooded now")
