"""Two machines must not write to each other for ever; nobody is guessed at for ever either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from messages import chat as words
from models.network import Stopped
from models.rules.hush import ANSWERS_A_DAY, ANSWERS_AN_HOUR, STRANGERS_WORDS_AN_HOUR
from models.staff import add_staff
from models.terms import Role

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town


async def test_a_machine_that_answers_every_answer_gets_silence_and_sam_is_told_once(
    sam: Colleague, asked: Family
) -> None:
    asked.dawn.hears()
    sam.hears()
    answers = [await asked.dawn.says("1 and 3") for _ in range(ANSWERS_AN_HOUR + 15)]
    assert all(answers[:ANSWERS_AN_HOUR])
    assert not any(answers[ANSWERS_AN_HOUR:])
    heard = sam.hears()
    assert heard.count("has stopped answering by itself") == 1
    assert "R-1042: Dawn writes so often" in heard
    assert "Dawn writes so often" in await sam.types("/todo")


async def test_what_she_says_in_the_silence_is_noted_all_the_same(sam: Colleague, asked: Family) -> None:
    for _ in range(ANSWERS_AN_HOUR + 1):
        await asked.dawn.says("1 and 3")
    assert await asked.dawn.says("only 2") == ""
    assert "Dawn: 2" in await sam.types("/who R-1042")


async def test_rule_27_stop_is_obeyed_in_the_silence(sam: Colleague, asked: Family) -> None:
    for _ in range(ANSWERS_AN_HOUR + 1):
        await asked.dawn.says("1 and 3")
    sam.hears()
    assert await asked.dawn.says("STOP") == ""
    assert "Dawn asked us to stop" in sam.hears()
    assert "asked us to stop" in await sam.types("/text R-1042 Dawn: hello")


async def test_an_hour_later_she_is_answered_again_but_not_for_ever_in_one_day(asked: Family, town: Town) -> None:
    answered = 0
    for _ in range(5):
        answered += sum([bool(await asked.dawn.says("1 and 3")) for _ in range(ANSWERS_AN_HOUR + 2)])
        await town.later(minutes=61)
    assert answered == ANSWERS_A_DAY


async def test_others_are_answered_meanwhile(asked: Family) -> None:
    for _ in range(ANSWERS_AN_HOUR + 1):
        await asked.dawn.says("1 and 3")
    assert "Thank you Carl" in await asked.carl.says("2")


async def test_an_unknown_number_that_writes_on_is_told_of_once_and_no_more(ada: Colleague, town: Town) -> None:
    stranger = town.phone("+447700900199")
    for number in range(STRANGERS_WORDS_AN_HOUR + 20):
        assert await stranger.says(f"win a prize {number}") == ""
    heard = ada.hears()
    assert heard.count("A text came from an unknown number") == STRANGERS_WORDS_AN_HOUR
    assert heard.count("has written more than 5 times within an hour") == 1


async def test_rule_29_danger_from_an_unknown_number_is_told_whatever_went_before(ada: Colleague, town: Town) -> None:
    stranger = town.phone("+447700900199")
    for _ in range(STRANGERS_WORDS_AN_HOUR + 3):
        await stranger.says("win a prize")
    ada.hears()
    await stranger.says("he is hitting her, please help")
    assert "SAFETY" in ada.hears()


async def test_rule_27_stop_from_an_unknown_number_holds_whatever_went_before(town: Town) -> None:
    stranger = town.phone("+447700900199")
    for _ in range(STRANGERS_WORDS_AN_HOUR + 3):
        await stranger.says("win a prize")
    await stranger.says("STOP")
    async with town.db.work() as session:
        assert len(list(await session.scalars(select(Stopped)))) == 1


async def test_codes_are_not_tried_for_ever_from_one_chat(ada: Colleague, town: Town) -> None:
    async with town.db.work() as session:
        _, code = add_staff(session, "Sam Carter", Role.COORDINATOR, "North", town.now)
    guesser, sam = town.stranger(), town.stranger()
    for number in range(STRANGERS_WORDS_AN_HOUR):
        assert await guesser.types(f"/start guess{number}") == words.not_known()
    assert await guesser.types(f"/start {code}") == ""
    assert "has written more than 5 times" in ada.hears()
    assert "You are in" in await sam.types(f"/start {code}")


async def test_who_mistyped_a_code_too_often_may_try_again_an_hour_later(town: Town) -> None:
    async with town.db.work() as session:
        _, code = add_staff(session, "Sam Carter", Role.COORDINATOR, "North", town.now)
    sam = town.stranger()
    for _ in range(STRANGERS_WORDS_AN_HOUR + 2):
        await sam.types(f"/start {code[:-1]}")
    await town.later(minutes=61)
    assert "You are in" in await sam.types(f"/start {code}")


async def test_a_code_lets_in_once(town: Town) -> None:
    async with town.db.work() as session:
        _, code = add_staff(session, "Sam Carter", Role.COORDINATOR, "North", town.now)
    assert "You are in" in await town.stranger().types(f"/start {code}")
    assert await town.stranger().types(f"/start {code}") == words.not_known()


async def test_a_code_is_good_for_three_days(town: Town) -> None:
    async with town.db.work() as session:
        _, code = add_staff(session, "Sam Carter", Role.COORDINATOR, "North", town.now)
    await town.later(hours=73)
    assert await town.stranger().types(f"/start {code}") == words.not_known()
