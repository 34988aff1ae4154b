"""What is known of a person changes."""

import pytest


async def test_a_new_number_needs_a_new_check(sam, family):
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")
    answer = await sam.types("/change R-1042 Dawn phone 07700 900150")
    assert "phone: 07700 900123 -> 07700 900150" in answer
    assert "Nothing is sent to the new number before a new contact check of Dawn Price." in answer
    assert "07700 900150: nothing is sent: the number is not verified" in await sam.types("/case R-1042")
    assert "Check Dawn" in sam.buttons()


async def test_the_old_number_is_no_longer_dawns(sam, asked, town):
    await sam.types("/change R-1042 Dawn phone 07700 900150")
    sam.hears()
    old = town.phone("+447700900123")
    old.hears()
    assert await old.says("who is this") == ""
    assert sam.hears() == ""


async def test_the_link_on_the_old_phone_no_longer_leads_into_the_family(sam, asked, town):
    link = town.phone("+447700900123").hears().split("?start=")[1].split()[0]
    await sam.types("/change R-1042 Dawn phone 07700 900150")
    assert "people who were invited" in await town.stranger().types(f"/start {link}")


async def test_sam_puts_right_relation_pr_and_name_at_once(sam, family):
    answer = await sam.types("/change R-1042 Dawn name Dawn Hall, relation great-aunt, must attend")
    assert "name: Dawn Price -> Dawn Hall" in answer
    assert "relation: aunt -> great-aunt" in answer
    assert "must attend: no -> yes" in answer
    assert "Dawn Hall: DP, great-aunt, must attend" in await sam.types("/case R-1042")


async def test_changing_nothing_says_so(sam, family):
    assert "Nothing was changed" in await sam.types("/change R-1042 Dawn relation aunt")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Dwan phone 07700 900150", "Did you mean Dawn?"),
        ("Dawn phone 07700 900124", "Carl Price has that number already"),
        ("Dawn name Carl Price", "There is Carl Price in this network already"),
        ("Dawn colour blue", 'I did not understand "colour blue"'),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_changes(sam, family, typed, told):
    before = await sam.types("/case R-1042")
    assert told in await sam.types(f"/change R-1042 {typed}")
    assert await sam.types("/case R-1042") == before


async def test_with_only_the_name_the_bot_asks_what_is_to_change(sam, family):
    assert "What is to change?" in await sam.types("/change R-1042 Dawn")
    assert "has PR" not in await sam.types("/case R-1042")
    await sam.types("/change R-1042 Dawn")
    assert "holds parental responsibility: no -> yes" in await sam.types("pr")


async def test_someone_removed_is_sent_nothing_more(sam, asked, town):
    dawn = town.phone("+447700900123")
    dawn.hears()
    answer = await sam.types("/remove R-1042 Dawn because she moved abroad")
    assert "Dawn Price is no longer in the network, and is sent nothing more. 2 messages still due" in answer
    await town.later(days=2, hours=1)
    assert dawn.hears() == ""
    assert "Dawn Price" not in await sam.types("/case R-1042")
    assert "because she moved abroad" in await sam.types("/history R-1042")


async def test_sam_is_warned_when_someone_removed_knows_of_the_meeting(sam, asked):
    await sam.types("/fix R-1042 1 at Unity Centre now")
    answer = await sam.types("/remove R-1042 Dawn because he has no part in this")
    assert "Dawn Price was told of the meeting of Tue 15 Dec 4pm" in answer


async def test_a_removal_without_a_reason_asks_for_it(sam, family):
    assert "Why are they to be removed?" in await sam.types("/remove R-1042 Dawn")
    assert "no longer in the network" in await sam.types("entered in error")


async def test_someone_removed_can_be_added_again(sam, family):
    await sam.types("/remove R-1042 Dawn because entered in error")
    assert "DP2, aunt" in await sam.types("/add R-1042 Dawn Price, aunt, 07700 900123")


async def test_what_is_corrected_stands_in_the_history_with_what_stood_there_before(sam, family):
    await sam.types("/change R-1042 Dawn name Dorn Price")
    await sam.types("/change R-1042 Dorn phone 07700 900151")
    await sam.types("/change R-1042 Dorn Polish")
    history = await sam.types("/history R-1042")
    assert "name Dawn Price -> Dorn Price" in history
    assert "phone 07700 900123 -> 07700 900151" in history
    assert "language Polish" in history


@pytest.mark.parametrize("typed", ["07700 900177", "+44 7700 900177", "phone 07700 900177"])
async def test_another_number_may_be_typed_alone_when_sam_is_asked_for_it(sam, asked, town, typed):
    await town.phone("+447700900123").says("wrong number mate, no dawn here")
    assert "What is to change?" in await sam.presses("Enter another number")
    assert "-> 07700 900177" in await sam.types(typed)
    assert "07700 900177" in await sam.types("/case R-1042")
