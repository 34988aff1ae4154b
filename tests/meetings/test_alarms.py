"""Danger reaches a person: in every family the number stands in, and somebody else where the first cannot be told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from handlers.desk import Inbound
from models.terms import Channel, Role

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

HIT = "carl hit me again, the kids are scared"


@pytest.fixture
async def kit(town: Town, asked: Family) -> Colleague:
    """Kit, a coordinator of the South team: Dawn is an aunt in R-2000 too, and was not asked anything there."""
    kit = await town.hire("Kit Ward", Role.COORDINATOR, "South")
    await kit.types("/open R-2000 children ZZ1 2016-01-01")
    await kit.types("/add R-2000 Dawn Price, aunt, 07700 900123")
    await kit.types("/add R-2000 Ben Moss, uncle, 07700 900199")
    await kit.types("/check R-2000 Dawn verified, safe, 9-18, not shared")
    return kit


@pytest.fixture
async def asked_by_both(asked: Family, kit: Colleague, sam: Colleague, town: Town) -> Family:
    """Kit's question went to her last."""
    await town.later(minutes=5)
    await kit.types("/propose R-2000 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await kit.types("/ask R-2000 now")
    for one in (sam, kit):
        one.hears()
    return asked


async def test_rule_29_danger_reaches_the_coordinator_of_each_family_at_once(
    sam: Colleague, kit: Colleague, asked_by_both: Family
) -> None:
    await asked_by_both.dawn.says(HIT)
    for one, own, others in ((sam, "R-1042", ("R-2000", "ZZ1", "Ben")), (kit, "R-2000", ("R-1042", "AB10231", "June"))):
        heard = one.hears()
        assert heard == (
            f'SAFETY - {own}: Dawn wrote:\n"{HIT}"\n'
            "This number stands in another family too, whose coordinator has this as well: it may be about either.\n"
            "Please read and act now. Reply to this message to write back."
        )
        assert one.buttons() == (["I have it"] if one is sam else ["I have it", "Record an answer"])  # Kit asked last
        todo = await one.types("/todo")
        assert f"{own}: SAFETY: Dawn wrote: {HIT}" in todo
        for told in (heard, todo):
            assert not [other for other in others if other in told]


async def test_rule_29_danger_reaches_both_where_neither_has_asked_anything(
    sam: Colleague, kit: Colleague, family: Family
) -> None:
    sam.hears()
    kit.hears()
    await family.dawn.says("he hit me")
    assert "SAFETY - R-1042: Dawn wrote" in sam.hears()
    assert "SAFETY - R-2000: Dawn wrote" in kit.hears()


async def test_rule_29_each_familys_alarm_goes_on_to_ada_by_itself(
    sam: Colleague, kit: Colleague, ada: Colleague, asked_by_both: Family, town: Town
) -> None:
    await asked_by_both.dawn.says(HIT)
    await kit.presses("I have it")
    await town.later(minutes=31)
    assert "R-1042" in (heard := ada.hears())
    assert "R-2000" not in heard


async def test_rule_29_ada_hears_of_each_family_where_nobody_has_opened_it(
    sam: Colleague, kit: Colleague, ada: Colleague, asked_by_both: Family, town: Town
) -> None:
    await asked_by_both.dawn.says(HIT)
    ada.hears()
    await town.later(minutes=31)
    heard = ada.hears()
    assert (heard.count("SAFETY - R-1042"), heard.count("SAFETY - R-2000")) == (1, 1)


async def test_a_family_whose_case_is_closed_hears_nothing(
    sam: Colleague, kit: Colleague, ada: Colleague, asked_by_both: Family, town: Town
) -> None:
    await kit.types("/close R-2000 anyway because they moved")
    kit.hears()
    await asked_by_both.dawn.says(HIT)
    assert "another family" not in sam.hears()
    assert kit.hears() == ""
    await town.later(minutes=31)
    assert "R-2000" not in ada.hears()


async def test_the_coordinator_of_a_closed_case_hears_of_no_answer(
    sam: Colleague, kit: Colleague, asked_by_both: Family
) -> None:
    await kit.types("/close R-2000 anyway because they moved")
    kit.hears()
    assert "You can make 1" in await asked_by_both.dawn.says("1")
    assert kit.hears() == ""
    assert "stands in two families" not in sam.hears()


async def test_who_chats_with_one_family_and_texts_with_the_other_reaches_both(
    sam: Colleague, kit: Colleague, asked: Family, town: Town
) -> None:
    link = asked.dawn.hears().partition("start=")[2].split()[0]
    dawn = town.stranger()
    await dawn.types(f"/start {link}")
    kit.hears()
    await dawn.types("he hit me again")
    assert "SAFETY - R-2000: Dawn wrote" in kit.hears()


async def test_two_of_one_family_with_one_phone_are_one_alarm(sam: Colleague, asked: Family) -> None:
    await sam.types("/add R-1042 Sue Price, sister, 07700 900123")
    sam.hears()
    await asked.dawn.says("he hit me again")
    assert sam.hears().count("SAFETY") == 1


async def test_the_same_text_brought_twice_raises_one_alarm_in_each_family(
    sam: Colleague, kit: Colleague, ada: Colleague, asked_by_both: Family, town: Town
) -> None:
    ada.hears()
    for _ in range(2):
        await town.takes(Inbound(Channel.TEXT, "SMtwice", asked_by_both.dawn.address, HIT))
    await town.later(minutes=31)
    heard = (sam.hears(), kit.hears(), ada.hears())
    assert [one.count("SAFETY") for one in heard] == [1, 1, 2]


async def test_on_a_phone_that_one_family_calls_shared_no_emergency_words_are_left(
    sam: Colleague, asked_by_both: Family, town: Town
) -> None:
    town.house = replace(town.house, safety_reply="You wrote that you are afraid. Ring 999.")
    assert await asked_by_both.dawn.says("he hit me again") == "You wrote that you are afraid. Ring 999."
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, shared")
    asked_by_both.dawn.hears()
    assert "afraid" not in await asked_by_both.dawn.says("he is here now, he hit me")


async def test_replying_to_the_alarm_is_opening_it(sam: Colleague, ada: Colleague, asked: Family, town: Town) -> None:
    sam.hears()
    await asked.dawn.says("he hit me again")
    await sam.types("I am ringing you now", reply_to=sam.messages()[-1])
    assert asked.dawn.hears() == "I am ringing you now"
    assert "SAFETY" not in await sam.types("/todo")
    assert "dealt with" in await sam.types("/history R-1042")
    await town.later(minutes=31)
    assert "SAFETY" not in ada.hears()


async def test_a_reply_that_cannot_go_has_opened_the_alarm_all_the_same(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("he hit me again")
    alarm = sam.messages()[-1]
    await asked.dawn.says("STOP")
    assert "cannot be written to" in await sam.types("I am ringing you now", reply_to=alarm)
    await town.later(minutes=31)
    assert "SAFETY" not in ada.hears()


async def test_replying_to_another_message_of_hers_opens_no_alarm(
    sam: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("is there somewhere to park?")
    question = sam.messages()[-1]
    await asked.dawn.says("he hit me again")
    await sam.types("Yes, next door.", reply_to=question)
    await town.later(minutes=31)
    assert "SAFETY - R-1042" in ada.hears()


async def test_whoever_gave_the_case_away_opens_no_alarm_of_it(
    sam: Colleague, kit: Colleague, ada: Colleague, asked: Family, town: Town
) -> None:
    await asked.dawn.says("he hit me again")
    alarm = sam.messages()[-1]
    await sam.types("/handover R-1042 Kit")
    await sam.types("I am ringing you now", reply_to=alarm)
    await town.later(minutes=31)
    assert "SAFETY - R-1042" in ada.hears()
