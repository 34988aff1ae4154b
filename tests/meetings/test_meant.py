"""A person records what a relative said or meant: by phone, or by a tap that puts a reading right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from models.meeting import Invite
from models.message import Arrival

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


async def corrected(town: Town) -> dict[str, dict[str, Any]]:
    """The texts that a person put right, and what they were said to mean."""
    async with town.db.work() as session:
        texts = await session.scalars(select(Arrival).order_by(Arrival.id))
        return {text.body: text.corrected for text in texts if text.corrected}


async def when(sam: Colleague) -> str:
    return (await sam.types("/case R-1042")).split("When:")[1]


async def test_what_was_said_by_phone(sam: Colleague, asked: Family) -> None:
    await sam.types("/meant R-1042 Lee: 1, 2")
    assert "Now noted for Lee: can 1; cannot 2" in await sam.types("/meant R-1042 Lee: not 2")
    assert "Lee: 1 (not 2)" in await sam.types("/who R-1042")
    assert "Now noted for Lee: can 1." in await sam.types("/meant R-1042 Lee: drop 2")
    assert "Now noted for Lee: nothing" in await sam.types("/meant R-1042 Lee: drop 1")
    assert "Lee: no answer yet" in await sam.types("/who R-1042")


async def test_what_was_said_by_phone_puts_no_text_right(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("1")
    await town.later(days=1)
    await sam.types("/meant R-1042 Dawn: 3")
    assert "Dawn: 3" in await sam.types("/who R-1042")
    assert await corrected(town) == {}


async def test_a_misread_yes_is_taken_back_and_the_right_one_put_and_both_are_kept(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("1")
    assert "noted for Dawn: can 1." in await sam.presses("Put this right")
    await sam.presses("Take 1 back")
    assert "Now noted for Dawn: can 3." in await sam.presses("Can 3 Sat 5 Dec 10am")
    assert "Dawn: 3" in await sam.types("/who R-1042")
    assert await corrected(town) == {"1": {"can": [3], "cannot": []}}


async def test_what_two_taps_say_is_kept_together(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("yes")
    await asked.dawn.says("purple")
    await sam.presses("Can 1 Tue 1 Dec 4pm")
    await sam.presses("Can 3 Sat 5 Dec 10am")
    await sam.presses("Can't 2")
    assert "Dawn: 1, 3 (not 2)" in await sam.types("/who R-1042")
    assert await corrected(town) == {"purple": {"can": [1, 3], "cannot": [2]}}


async def test_a_tap_puts_right_the_text_on_its_card_and_no_later_one(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("yes")
    await asked.dawn.says("the middle purple one")
    await asked.dawn.says("where is it?")
    await sam.presses("Can 2 Thu 3 Dec 5.30pm")
    assert await corrected(town) == {"the middle purple one": {"can": [2], "cannot": []}}


async def test_corrections_are_kept_in_the_numbers_their_writer_sees(
    sam: Colleague, family: Family, town: Town
) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours")
    await sam.types("/ask R-1042 now")
    assert "1 Thu 3 Dec 5.30pm" in family.lee.hears()
    await family.lee.says("purple")
    await family.lee.says("purple again")
    await sam.presses("Can 2 Thu 3 Dec 5.30pm")
    assert await corrected(town) == {"purple again": {"can": [1], "cannot": []}}


async def test_a_text_whose_meaning_was_recorded_waits_no_longer(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("yes")
    await asked.dawn.says("purple")
    assert "purple" in await sam.types("/todo")
    await sam.presses("Can 1 Tue 1 Dec 4pm")
    assert "purple" not in await sam.types("/todo")


async def test_a_question_with_an_answer_still_waits_after_the_answer_was_put_right(
    sam: Colleague, asked: Family
) -> None:
    await asked.dawn.says("1 is fine but where is it?")
    await sam.presses("Put this right")
    await sam.presses("Can 3 Sat 5 Dec 10am")
    assert "where is it" in await sam.types("/todo")


async def test_any_reading_can_be_put_right(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("can you ring me about the first one")
    assert "Record an answer" in sam.buttons()
    await sam.presses("Record an answer")
    await sam.presses("Can 1 Tue 1 Dec 4pm")
    assert "Dawn: 1" in await sam.types("/who R-1042")


async def test_a_yes_to_the_meeting_is_put_right(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says("cant come")
    await sam.presses("Put this right")
    await sam.presses("Coming")
    assert "Dawn coming" in await when(sam)


async def test_a_card_of_the_old_times_records_nothing_on_the_new(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("yes")
    await asked.dawn.says("purple")
    await town.later(hours=1)
    await sam.types("/propose R-1042 Wed 9 Dec 4pm, Thu 10 Dec 5.30pm, Fri 11 Dec 9am for 2 hours")
    await sam.types("/ask R-1042 now")
    assert "Nothing was recorded" in await sam.presses("Can 3 Sat 5 Dec 10am")
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")


async def test_a_card_of_the_day_before_records_nothing_on_the_day_it_was_moved_to(
    sam: Colleague, fixed: Family
) -> None:
    await fixed.dawn.says("purple")
    await sam.types("/move R-1042 Sat 12 Dec 10am now")
    assert "Nothing was recorded" in await sam.presses("Coming")
    assert "Dawn coming" not in await when(sam)
    await sam.presses("Record an answer")
    await sam.presses("Coming")
    assert "Dawn coming" in await when(sam)


async def test_an_order_made_up_for_the_text_of_another_puts_none_right(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.june.says("3")
    await asked.dawn.says("1")
    async with town.db.work() as session:
        texts = {text.body: text for text in await session.scalars(select(Arrival))}
        dawns = (await session.scalars(select(Invite.id).where(Invite.member_id == texts["1"].member_id))).one()
    await sam.types(f"/meant R-1042 Dawn: @{dawns}//{texts['3'].id} also 2")
    assert "Dawn: 1, 2" in await sam.types("/who R-1042")
    assert await corrected(town) == {}


async def test_danger_that_was_none_can_be_put_right_too(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("1, he hit me again")
    assert "Record an answer" in sam.buttons()
    await sam.presses("Record an answer")
    await sam.presses("Can 1 Tue 1 Dec 4pm")
    assert "Dawn: 1" in await sam.types("/who R-1042")


async def test_a_call_puts_no_text_of_the_last_list_right(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.dawn.says("purple")
    await asked.dawn.says("purple again")
    await town.later(hours=1)
    await sam.types("/propose R-1042 Wed 9 Dec 4pm, Thu 10 Dec 5.30pm, Fri 11 Dec 9am for 2 hours")
    await sam.types("/ask R-1042 now")
    await sam.types("/meant R-1042 Dawn: 3")
    assert await corrected(town) == {}
    assert "purple again" in await sam.types("/todo")


async def test_who_is_known_nothing_of_after_the_nudges_is_to_be_rung(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("1")
    await town.later(days=6)
    assert "Ring Dawn" not in await sam.types("/todo")
    await sam.types("/meant R-1042 Dawn: drop 1")
    assert "Ring Dawn Price: no answer yet" in await sam.types("/todo")


async def test_attendance_is_taken_back_too(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says("cant come")
    await sam.presses("Put this right")
    await sam.presses("Take it back")
    assert "Dawn no answer yet" in await when(sam)
