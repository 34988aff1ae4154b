"""What a relative writes while the new question or news still waits for the morning: it answers what they had."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from handlers.desk import Inbound
from models.message import Message
from models.terms import Channel, Occasion, Station

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

NIGHT = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
DAY = timedelta(days=1)
MORNING = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


async def when(sam: Colleague) -> str:
    return (await sam.types("/case R-1042")).split("When:")[1]


async def test_a_number_of_the_list_is_no_yes_to_a_meeting_they_were_not_told_of(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await town.until(NIGHT)
    await sam.types("/fix R-1042 3 at Unity Centre now")
    await asked.dawn.says("1")
    heard = sam.hears()
    assert "before your last question or news had reached them" in heard
    assert "Dawn coming" not in await when(sam)
    await town.until(MORNING)
    await asked.dawn.says("1")
    assert "Dawn coming" in await when(sam)


async def test_a_number_of_the_old_list_is_not_taken_of_a_list_they_have_not_seen(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await town.until(NIGHT)
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm, Wed 9 Dec 1pm")
    await sam.types("/ask R-1042 now")
    await asked.dawn.says("1 and 3")
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")
    await town.until(MORNING)
    await asked.dawn.says("1 and 3")
    assert "Dawn: 1, 3" in await sam.types("/who R-1042")


async def test_a_yes_to_the_day_before_is_no_yes_to_the_day_it_was_moved_to(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await town.until(NIGHT)
    await sam.types("/move R-1042 Sun 6 Dec 7pm now")
    await fixed.lee.says("yes ill be there")
    assert "Lee coming" not in await when(sam)
    await town.until(MORNING)
    await fixed.lee.says("yes ill be there")
    assert "Lee coming" in await when(sam)


async def test_a_question_or_danger_meanwhile_is_what_it_always_is(sam: Colleague, asked: Family, town: Town) -> None:
    await town.until(NIGHT)
    await sam.types("/fix R-1042 3 at Unity Centre now")
    sam.hears()
    await asked.dawn.says("can someone ring me")
    assert "wants to be rung" in sam.hears()
    await asked.dawn.says("he hit me again")
    assert "SAFETY" in sam.hears()


async def test_an_answer_may_come_before_we_know_that_the_question_went(
    sam: Colleague, asked: Family, town: Town
) -> None:
    async with town.db.work() as session:
        underway = update(Message).where(Message.occasion == Occasion.ASK)
        await session.execute(underway.values(station=Station.SENDING, tried_at=town.now, sent_at=None))
    await asked.dawn.says("1 and 3")
    assert "Dawn: 1, 3" in await sam.types("/who R-1042")


@pytest.mark.parametrize("text", ["no thanks", "will do", "yes thanks", "\N{THUMBS UP SIGN}"])
async def test_a_short_answer_to_the_day_before_is_passed_on_too(
    sam: Colleague, fixed: Family, town: Town, text: str
) -> None:
    await town.until(NIGHT)
    await sam.types("/move R-1042 Sun 6 Dec 7pm now")
    sam.hears()
    await fixed.lee.says(text)
    assert f'"{text}"' in sam.hears()


async def test_recording_what_such_a_text_meant_settles_it(sam: Colleague, fixed: Family, town: Town) -> None:
    await town.until(NIGHT)
    await sam.types("/move R-1042 Sun 6 Dec 7pm now")
    await fixed.lee.says("will do")
    assert "will do" in await sam.types("/todo")
    await sam.presses("Coming")
    assert "Lee coming" in await when(sam)
    assert "will do" not in await sam.types("/todo")


@pytest.mark.parametrize("station", [Station.UNDELIVERED, Station.IN_DOUBT, Station.DROPPED, Station.FAILED])
async def test_whoever_answers_what_went_to_them_has_seen_it_whatever_the_carrier_says(
    sam: Colleague, asked: Family, town: Town, station: Station
) -> None:
    async with town.db.work() as session:
        await session.execute(update(Message).where(Message.occasion == Occasion.ASK).values(station=station))
    await asked.dawn.says("1 and 3")
    assert "Dawn: 1, 3" in await sam.types("/who R-1042")


async def test_who_was_told_by_phone_may_answer_by_text(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("STOP")
    await sam.types("/fix R-1042 3 at Unity Centre now")
    await asked.dawn.says("START")
    await asked.dawn.says("yes ill come")
    assert "Dawn coming" in await when(sam)


async def test_a_pressed_button_shows_that_its_question_came(sam: Colleague, asked: Family, town: Town) -> None:
    link = asked.dawn.hears().partition("start=")[2].split()[0]
    dawn = town.stranger()
    await dawn.types(f"/start {link}")
    async with town.db.work() as session:
        await session.execute(update(Message).values(station=Station.QUEUED, sent_at=None, due_at=town.now + DAY))
    await dawn.presses("1 Tue 1 Dec 4pm")
    assert "Dawn: 1" in await sam.types("/who R-1042")


async def test_what_went_to_the_old_phone_is_not_known_at_the_new_one(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    await sam.types("/change R-1042 Lee phone 07700 900150")
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared")
    new = town.phone("+447700900150")
    await new.says("yes this is lee")
    assert "Lee coming" not in await when(sam)
    await town.until(datetime(2026, 12, 2, 10, 1, tzinfo=UTC))
    assert "Can you still come?" in new.hears()
    await new.says("yes")
    assert "Lee coming" in await when(sam)


async def test_times_asked_of_the_old_phone_are_asked_of_the_new_before_it_answers(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await sam.types("/change R-1042 Lee phone 07700 900150")
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared")
    new = town.phone("+447700900150")
    await new.says("yes any time suits me to talk")
    assert "Lee: no answer yet" in await sam.types("/who R-1042")
    await town.later(minutes=1)
    await sam.types("/ask R-1042 now")
    await new.says("1")
    assert "Lee: 1" in await sam.types("/who R-1042")


@pytest.mark.parametrize(
    "order", ["/change R-1042 Dawn plain texts", "/check R-1042 Dawn verified, safe, 9-18, not shared, plain"]
)
async def test_silent_texts_have_shown_no_times(sam: Colleague, family: Family, order: str) -> None:
    await sam.types("/number 07700 900100")
    await sam.types("/change R-1042 Dawn silent texts")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours")
    await sam.types("/ask R-1042 now")
    await sam.types(order)
    await family.dawn.says("yes ok any time")
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")


async def test_a_message_changed_after_the_news_still_answers_what_stood_before_it(
    sam: Colleague, asked: Family, town: Town
) -> None:
    link = asked.june.hears().partition("start=")[2].split()[0]
    june = town.stranger()
    await june.types(f"/start {link}")
    await june.types("1 and 2")
    first, number = town.now, next(town.arrivals)
    await town.later(hours=1)
    await sam.types("/fix R-1042 3 at Unity Centre now")
    changed = Inbound(Channel.CHAT, f"U{number}", june.address, "2", first_written=first)
    sam.hears()
    await town.takes(changed)
    assert '"2"' in sam.hears()
    assert "June no answer yet" in await when(sam)
