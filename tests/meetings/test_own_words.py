"""What coordinators write in their own words is looked at before it goes (rules 22, 24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family

    from models.message import Message


def passed_on(sam: Colleague) -> Message:
    """The newest message that hands on what a relative wrote."""
    return [message for message in sam.messages() if message.about_id][-1]


async def test_rule_24_a_reply_that_names_someone_kept_apart_is_asked_about_first(
    sam: Colleague, asked: Family
) -> None:
    await sam.types("/apart R-1042 Dawn, Lee must not know")
    await asked.dawn.says("who else is coming?")
    assert "name Lee, who is kept apart" in await sam.types("No, Lee is not coming", reply_to=passed_on(sam))
    assert asked.dawn.hears() == ""
    await sam.presses("Send all the same")
    assert asked.dawn.hears() == "No, Lee is not coming"


@pytest.mark.parametrize(
    "words", ["Mr Hall has been told", "ring 07700 900126", "ring +44 7700 900126", "It is at Hall's", "LEE knows"]
)
async def test_rule_24_another_name_or_the_number_gives_them_away_too(
    sam: Colleague, asked: Family, words: str
) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    asked.dawn.hears()
    assert "kept apart" in await sam.types(f"/text R-1042 Dawn: {words}")
    assert asked.dawn.hears() == ""


async def test_rule_24_what_both_are_called_and_small_words_give_nobody_away(sam: Colleague, asked: Family) -> None:
    await sam.types("/apart R-1042 June, Lee")
    assert "On its way" in await sam.types("/text R-1042 June: Mrs Hall, we meet in the village hall, leeward side")


async def test_rule_24_somebody_taken_out_of_the_network_is_still_not_named(sam: Colleague, asked: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    await sam.types("/remove R-1042 Lee because of the court's order")
    assert "kept apart" in await sam.types("/text R-1042 Dawn: Lee will not be there")


async def test_own_words_to_a_silent_phone_are_asked_about_first(sam: Colleague, asked: Family) -> None:
    await sam.types("/number 07700 900100")
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared, silent")
    asked.dawn.hears()
    assert "say nothing but whom to ring" in await sam.types("/text R-1042 Dawn: The meeting is in the library")
    assert asked.dawn.hears() == ""
    await sam.presses("Send all the same")
    assert asked.dawn.hears() == "The meeting is in the library"


async def test_rule_22_own_words_that_tell_what_it_is_about_are_not_sent_to_a_shared_phone_at_once(
    sam: Colleague, asked: Family
) -> None:
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, shared")
    asked.dawn.hears()
    told = await sam.types("/text R-1042 Dawn: The social worker will be there before court")
    assert "whoever reads it would see: social worker, court" in told
    assert asked.dawn.hears() == ""
    assert "On its way" in await sam.types("/text R-1042 Dawn: See you at four")


async def test_words_that_wait_for_the_morning_are_not_read_on_a_phone_that_is_silent_by_then(
    sam: Colleague, asked: Family
) -> None:
    await sam.types("/number 07700 900100")
    await sam.town.later(hours=11)
    asked.dawn.hears()
    await sam.types("/text R-1042 Dawn: The meeting is in the library")
    await sam.types("/change R-1042 Dawn silent")
    await sam.town.later(hours=13)
    assert asked.dawn.hears() == "Dawn, please ring Sam on 07700 900100."


async def test_a_reply_to_somebody_who_was_taken_out_says_that_it_does_not_go(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("who else is coming?")
    heard = passed_on(sam)
    await sam.types("/remove R-1042 Dawn because of her own wish")
    asked.dawn.hears()
    assert "no longer in the network of R-1042" in await sam.types("Nobody you know", reply_to=heard)
    assert asked.dawn.hears() == ""


@pytest.mark.parametrize("order", ["/fix R-1042 3 at {} now", "/move R-1042 Sat 12 Dec 10am at {} now"])
async def test_rule_24_a_place_called_by_the_name_of_someone_kept_apart_is_refused(
    sam: Colleague, asked: Family, order: str
) -> None:
    await sam.types("/apart R-1042 Dawn, Lee must not know")
    await sam.types("/remove R-1042 Lee because he is not to come")
    if order.startswith("/move"):
        await sam.types("/fix R-1042 3 at Unity Centre now")
    asked.dawn.hears()
    refused = await sam.types(order.format("Lee's house"))
    assert "Dawn would read of Lee Hall (the place names them)" in refused
    assert asked.dawn.hears() == ""
    await sam.types(order.format("Leeds Road Library"))
    assert "Sat" in asked.dawn.hears()


async def test_words_that_end_in_anyway_go_as_they_are(sam: Colleague, asked: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    asked.dawn.hears()
    await sam.types("/text R-1042 Dawn: Please come anyway")
    assert asked.dawn.hears() == "Please come anyway"
    assert "kept apart" in await sam.types("/text R-1042 Dawn: Lee will not come anyway")
    assert asked.dawn.hears() == ""
    await sam.presses("Send all the same")
    assert asked.dawn.hears() == "Lee will not come anyway"


async def test_a_button_pressed_twice_sends_once(sam: Colleague, asked: Family) -> None:
    await sam.types("/apart R-1042 Dawn, Lee")
    asked.dawn.hears()
    await sam.types("/text R-1042 Dawn: Lee will be there")
    await sam.presses("Send all the same")
    await sam.presses("Send all the same")
    assert asked.dawn.hears() == "Lee will be there"


async def test_the_same_words_typed_twice_go_twice(sam: Colleague, asked: Family) -> None:
    asked.dawn.hears()
    await sam.types("/text R-1042 Dawn: please ring me")
    await sam.types("/text R-1042 Dawn: please ring me")
    assert asked.dawn.hears().count("please ring me") == 2
