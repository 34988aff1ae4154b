"""What relatives text back, and what comes of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from handlers.desk import Inbound
from models.message import Arrival
from models.terms import Channel

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


async def test_an_aunt_picks_two_times(sam: Colleague, asked: Family) -> None:
    sam.hears()
    heard = await asked.dawn.says("1 and 3 please x")
    assert heard == (
        "Thank you Dawn. You can make 1 (Tue 1 Dec 4pm) and 3 (Sat 5 Dec 10am). Not right? Just text again."
    )
    assert "Dawn: 1, 3\nStill to answer: 3 people." in sam.hears()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("1", "Dawn: 1"),
        ("1,3", "Dawn: 1, 3"),
        ("2 & 3", "Dawn: 2, 3"),
        ("option 2", "Dawn: 2"),
        ("one and three", "Dawn: 1, 3"),
        ("all of them", "Dawn: 1, 2, 3"),
        ("none", "Dawn: none"),
    ],
)
async def test_numbers_in_all_their_forms(sam: Colleague, asked: Family, text: str, line: str) -> None:
    await asked.dawn.says(text)
    assert line in await sam.types("/who R-1042")


async def test_a_later_answer_takes_the_place_of_the_first(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("1 and 3")
    assert "You can make 2 (Thu 3 Dec 5.30pm)." in await asked.dawn.says("2")
    assert "Dawn: 2" in await sam.types("/who R-1042")


async def test_an_addition_adds(asked: Family) -> None:
    await asked.dawn.says("1")
    assert "1 (Tue 1 Dec 4pm) and 3 (Sat 5 Dec 10am)" in await asked.dawn.says("3 as well")


@pytest.mark.parametrize(
    "text",
    [
        "sorry got that wrong I meant 3. Also is there a bus?",
        "3 instead please, also whats the address",
        "change of plan, 3 is the one I can do, too much on",
    ],
)
async def test_whoever_puts_their_answer_right_is_not_kept_to_the_first(
    sam: Colleague, asked: Family, text: str
) -> None:
    await asked.dawn.says("1 and 2")
    assert "You can make 3 (Sat 5 Dec 10am). Not right?" in await asked.dawn.says(text)
    assert "Dawn: 3\n" in await sam.types("/who R-1042")


async def test_of_two_times_put_right_one_may_be_too_early(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("1 and 2")
    heard = await asked.dawn.says("sorry I meant 3, 1 is too early for me")
    assert "You can make 3 (Sat 5 Dec 10am); you can't make 1 (Tue 1 Dec 4pm)." in heard
    assert "Dawn: 3 (not 1)" in await sam.types("/who R-1042")


async def test_words_about_somebody_beside_an_answer_reach_sam_before_it_is_taken(
    sam: Colleague, asked: Family
) -> None:
    sam.hears()
    assert "could not tell which" in await asked.dawn.says("2 is ok. last week he pulled our Kyles zimmer apart")
    assert "says more than I could read" in sam.hears()
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")


async def test_thanks_after_an_answer_bothers_nobody(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("1 and 3")
    sam.hears()
    assert await asked.dawn.says("ok thanks x") == ""
    assert "Dawn wrote" not in sam.hears()
    assert "Dawn: 1, 3" in await sam.types("/who R-1042")


async def test_sam_is_told_in_plain_words_what_was_understood(sam: Colleague, asked: Family) -> None:
    sam.hears()
    await asked.dawn.says("1 is fine, is there somewhere to park?")
    assert '"1 is fine" - good for them' in sam.hears()


async def test_the_last_answer_in_is_told(sam: Colleague, asked: Family) -> None:
    for phone in asked.everyone():
        sam.hears()
        await phone.says("3")
    assert "Everyone who was asked has answered" in sam.hears()
    assert "Who can make which" in sam.buttons()


async def test_a_question_goes_to_sam_who_answers_by_replying(sam: Colleague, asked: Family) -> None:
    sam.hears()
    assert "Sam will read your text" in await asked.lee.says("is there somewhere to park?")
    assert "is there somewhere to park?" in sam.hears()
    await sam.types("Yes, next door.", reply_to=sam.messages()[-1])
    assert asked.lee.hears() == "Yes, next door."


async def test_the_automatic_answer_comes_at_most_once_an_hour(asked: Family, town: Town) -> None:
    assert await asked.lee.says("where is it?") != ""
    assert await asked.lee.says("and who is coming?") == ""
    await town.later(hours=2)
    assert await asked.lee.says("hello? where is it?") != ""


async def test_rule_25_an_unknown_number_learns_nothing_and_ada_sees_it(
    ada: Colleague, asked: Family, town: Town
) -> None:
    assert await town.phone("+447700900999").says("who is this") == ""
    assert "unknown number ending 999" in ada.hears()


async def test_rule_27_stop_is_obeyed_at_once_and_in_silence(sam: Colleague, asked: Family, town: Town) -> None:
    sam.hears()
    assert await asked.lee.says("Stop. Thank you") == ""
    assert "Lee asked us to stop" in sam.hears()
    await town.until(datetime(2026, 11, 26, 10, tzinfo=UTC))
    assert asked.lee.hears() == ""
    assert "asked us to stop" in await sam.types("/text R-1042 Lee: hello")


async def test_rule_27_start_brings_the_texts_back(sam: Colleague, asked: Family) -> None:
    await asked.lee.says("STOP")
    assert "again" in await asked.lee.says("START")
    await sam.types("/text R-1042 Lee: hello")
    assert asked.lee.hears() == "hello"


async def test_rule_28_stop_is_not_a_declined_offer(sam: Colleague, asked: Family) -> None:
    sam.hears()
    await asked.carl.says("STOP")
    assert "does not mean that they decline the offer" in sam.hears()


async def test_the_same_text_brought_twice_has_one_effect(sam: Colleague, asked: Family, town: Town) -> None:
    twice = Inbound(Channel.TEXT, "SMtwice", "+447700900123", "1")
    asked.dawn.hears()
    sam.hears()
    await town.takes(twice)
    await town.takes(twice)
    assert asked.dawn.hears().count("Thank you") == 1
    assert sam.hears().count("Dawn: 1") == 1
    async with town.db.work() as session:
        filed = select(func.count()).where(Arrival.provider_id == "SMtwice")
        assert await session.scalar(filed) == 1


async def test_rule_29_danger_goes_to_sam_at_once_and_to_ada_if_nobody_opens_it(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    sam.hears()
    await asked.dawn.says("please dont tell carl where we live he hit me")
    assert sam.hears().startswith("SAFETY - R-1042: Dawn wrote")
    await town.later(minutes=31)
    assert "has waited for 30 minutes" in ada.hears()


async def test_rule_29_a_concern_somebody_has_opened_goes_no_further(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("he hit me again")
    await sam.presses("I have it")
    await town.later(minutes=31)
    assert "30 minutes" not in ada.hears()


async def test_a_relative_moves_to_chat_and_is_never_counted_twice(sam: Colleague, asked: Family, town: Town) -> None:
    link = asked.june.hears().partition("start=")[2].split()[0]
    june = town.stranger()
    heard = await june.types(f"/start {link}")
    assert "You will get messages here" in heard
    assert june.buttons() == ["1 Tue 1 Dec 4pm", "2 Thu 3 Dec 5.30pm", "3 Sat 5 Dec 10am", "None of these"]
    assert "You can make 3" in await june.presses("3 Sat 5 Dec 10am")
    await asked.june.says("2")
    who = await sam.types("/who R-1042")
    assert who.count("June:") == 1


async def test_a_link_brings_one_person_once(asked: Family, town: Town) -> None:
    link = asked.june.hears().partition("start=")[2].split()[0]
    await town.stranger().types(f"/start {link}")
    assert "for people who were invited" in await town.stranger().types(f"/start {link}")


async def test_a_number_in_two_families_answers_what_it_was_asked_last(
    sam: Colleague, asked: Family, town: Town
) -> None:
    await sam.types("/open R-2000 children ZZ1 2016-01-01")
    await sam.types("/add R-2000 Dawn Price, aunt, 07700 900123")
    await sam.types("/check R-2000 Dawn verified, safe, 9-18, not shared")
    await town.later(minutes=5)
    await sam.types("/propose R-2000 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await sam.types("/ask R-2000 now")
    sam.hears()
    assert "1 (Mon 7 Dec 1pm)" in await asked.dawn.says("1")
    assert "stands in two families" in sam.hears()
    assert "Dawn: no answer yet" in await sam.types("/who R-1042")


async def test_someone_who_must_attend_and_cannot_puts_a_time_behind(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("1 and 3")
    await asked.carl.says("1 and 3")
    await asked.june.says("2 not 1")
    who = await sam.types("/who R-1042")
    best = who[who.index("Best times first") :]
    assert best.index("3 Sat 5 Dec") < best.index("1 Tue 1 Dec")
    assert "without June, who must attend" in best


async def test_rule_24_a_text_that_names_someone_kept_apart_warns_first(sam: Colleague, asked: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    asked.dawn.hears()
    assert "kept apart" in await sam.types("/text R-1042 Dawn: Lee will be there")
    assert asked.dawn.hears() == ""
    await sam.presses("Send all the same")
    assert asked.dawn.hears() == "Lee will be there"


async def test_a_text_not_understood_is_asked_once_more_then_goes_to_sam(sam: Colleague, asked: Family) -> None:
    assert "could not tell which times you mean" in await asked.dawn.says("yes")
    sam.hears()
    await asked.dawn.says("purple")
    assert 'Dawn wrote (not understood):\n"purple"' in sam.hears()
    assert "None of them" in sam.buttons()


async def test_a_wrong_number_gets_nothing_more(sam: Colleague, asked: Family) -> None:
    sam.hears()
    await asked.lee.says("wrong number mate, no lee here")
    assert "the number is wrong" in sam.hears()
    assert "Enter another number" in sam.buttons()
    assert "not verified" in await sam.types("/text R-1042 Lee: hello")


async def test_who_wants_no_part_is_not_nudged(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.lee.says("leave me out of it, want nothing to do with this family")
    assert "Take out of the network" in sam.buttons()
    asked.lee.hears()
    await town.until(datetime(2026, 11, 26, 10, tzinfo=UTC))
    assert asked.lee.hears() == ""


async def test_rule_29_danger_from_an_unknown_number_is_marked_for_ada(
    ada: Colleague, asked: Family, town: Town
) -> None:
    await town.phone("+447700900999").says("its dawn on my mates phone, he has hit me again")
    assert ada.hears().startswith("SAFETY")
