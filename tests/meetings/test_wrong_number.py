"""Somebody else has the phone: no family writes to it any more before a person has checked it anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.desk import Inbound
from handlers.filing import file_many, for_filing
from models.terms import Channel, Role

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

AFTER_TWO_NUDGES = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)


async def asking_the_same_number(town: Town) -> Colleague:
    """Kit, of another team, asks the number that Dawn was asked at."""
    kit = await town.hire("Kit Ward", Role.COORDINATOR, "South")
    await kit.types("/open R-2000 children ZZ1 2016-01-01")
    await kit.types("/add R-2000 Ann Moss, aunt, 07700 900123")
    await kit.types("/check R-2000 Ann verified, safe, 9-18, not shared")
    await town.later(minutes=5)
    await kit.types("/propose R-2000 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await kit.types("/ask R-2000 now")
    return kit


@pytest.fixture
async def kit(town: Town, sam: Colleague, asked: Family) -> Colleague:
    """Kit, of another team, has asked the same number, after Sam."""
    kit = await asking_the_same_number(town)
    for one in (sam, kit, asked.dawn):
        one.hears()
    return kit


async def test_rule_21_no_family_texts_the_number_again(
    sam: Colleague, kit: Colleague, asked: Family, town: Town
) -> None:
    assert await asked.dawn.says("wrong number mate, no ann here") == ""
    await town.until(AFTER_TWO_NUDGES)
    assert "not verified" in await sam.types("/text R-1042 Dawn: hello")
    assert "not verified" in await kit.types("/text R-2000 Ann: hello")
    assert asked.dawn.hears() == ""


async def test_each_coordinator_is_told_of_their_own_person_alone(
    sam: Colleague, kit: Colleague, asked: Family
) -> None:
    await asked.dawn.says("wrong number mate, no ann here")
    assert sam.hears() == (
        "R-1042: a text from Dawn's number says that the number is wrong. Nothing more goes to it before you "
        "have checked it anew. Please find out the right one."
    )
    assert sam.buttons() == ["Enter another number", "Dealt with"]
    assert "1. R-1042: a text from Dawn's number" in await sam.types("/todo")
    heard = kit.hears()
    assert 'R-2000: Ann wrote (says the number is wrong; nothing more goes to it):\n"wrong number mate' in heard
    assert "two families" not in heard
    assert "Dawn" not in heard


async def test_whoever_checks_the_number_anew_writes_for_their_own_family_only(
    sam: Colleague, kit: Colleague, asked: Family
) -> None:
    await asked.dawn.says("wrong number mate")
    await kit.types("/check R-2000 Ann verified, safe, 9-18, not shared")
    await kit.types("/text R-2000 Ann: hello")
    assert "not verified" in await sam.types("/text R-1042 Dawn: hello again")
    assert asked.dawn.hears() == "hello"


async def test_a_reminder_of_the_other_family_does_not_go_and_sam_is_told(
    sam: Colleague, kit: Colleague, asked: Family, town: Town
) -> None:
    await sam.types("/fix R-1042 3 at Unity Centre, S65 1PD now")
    await town.later(minutes=5)
    await kit.types("/propose R-2000 Mon 7 Dec 1pm")
    await kit.types("/ask R-2000 now")
    asked.dawn.hears()
    await asked.dawn.says("you have the wrong number")
    sam.hears()
    await town.until(datetime(2026, 11, 28, 10, 1, tzinfo=UTC))
    assert asked.dawn.hears() == ""
    assert "Dawn was not written to: the number is not verified." in sam.hears()


async def into_chat(asked: Family, town: Town) -> Colleague:
    """Dawn, by the link in her text."""
    link = next(m.body for m in asked.dawn.messages() if "start=" in m.body).partition("start=")[2].split()[0]
    dawn = town.stranger()
    await dawn.types(f"/start {link}")
    return dawn


async def test_who_left_that_phone_for_the_chat_is_nudged_there_also_with_no_other_family_at_it(
    sam: Colleague, asked: Family, town: Town
) -> None:
    dawn = await into_chat(asked, town)
    await asked.dawn.says("wrong number mate")
    assert "Dawn wrote (says the number is wrong; nothing more goes to it)" in sam.hears()
    dawn.hears()
    await town.until(AFTER_TWO_NUDGES)
    assert "We have not heard from you yet" in dawn.hears()
    assert asked.dawn.hears() == ""


async def test_who_left_that_phone_for_the_chat_is_asked_there_as_before(
    sam: Colleague, asked: Family, town: Town
) -> None:
    dawn = await into_chat(asked, town)
    await asking_the_same_number(town)
    await asked.dawn.says("wrong number, sorry")
    dawn.hears()
    await town.until(AFTER_TWO_NUDGES)
    assert "Sat 5 Dec 10am" in dawn.hears()


async def test_the_coordinator_of_a_closed_case_is_not_told(sam: Colleague, kit: Colleague, asked: Family) -> None:
    await sam.types("/close R-1042 anyway because they moved")
    await asked.dawn.says("wrong number mate")
    assert sam.hears() == ""
    assert "R-2000: Ann wrote" in kit.hears()


async def test_one_that_reaches_us_only_after_another_question_holds_all_the_same(
    sam: Colleague, kit: Colleague, asked: Family, town: Town
) -> None:
    inbound = Inbound(Channel.TEXT, "late", asked.dawn.address, "wrong number mate")
    async with town.db.work() as session:
        written = town.now - timedelta(minutes=3)
        await file_many(await session.connection(), [for_filing(inbound, town.now, written)])
    await town.takes(inbound)
    await town.until(AFTER_TWO_NUDGES)
    assert asked.dawn.hears() == ""


async def test_the_same_text_brought_twice_is_told_once(
    sam: Colleague, kit: Colleague, asked: Family, town: Town
) -> None:
    for _ in range(2):
        await town.takes(Inbound(Channel.TEXT, "SMtwice", asked.dawn.address, "wrong number mate"))
    assert sam.hears().count("R-1042:") == 1
    assert kit.hears().count("R-2000:") == 1
