"""Two people are kept apart (rule 24)."""

import pytest


async def test_rule_24_dawn_and_lee_are_kept_apart_once_however_often_it_is_said(sam, family):
    assert "Dawn and Lee must not meet" in await sam.types("/apart R-1042 Lee, Dawn")
    assert "kept apart already" in await sam.types("/apart R-1042 Dawn and Lee")
    assert (await sam.types("/case R-1042")).count("must not meet") == 1


async def test_must_not_know_replaces_must_not_meet(sam, family):
    await sam.types("/apart R-1042 Dawn, Lee")
    assert "Neither gets to know" in await sam.types("/apart R-1042 Dawn, Lee, must not know")
    assert "Dawn and Lee must not know" in await sam.types("/case R-1042")


@pytest.mark.parametrize(
    ("names", "told"),
    [
        ("Dawn, Dawn", "Both names mean Dawn Price"),
        ("Dawn, Dawn Price", "Both names mean Dawn Price"),
        ("Dawn, Lee, Carl", "I read 3 names"),
        ("Dawn, Leo", "There is no Leo in this network"),
    ],
)
async def test_what_is_wrong_is_said_and_nobody_is_kept_apart(sam, family, names, told):
    assert told in await sam.types(f"/apart R-1042 {names}")
    assert "Kept apart" not in await sam.types("/case R-1042")


async def test_sam_is_warned_when_both_were_asked_about_the_same_times(sam, asked):
    answer = await sam.types("/apart R-1042 Dawn, Lee")
    assert "both were asked about the same times already (Tue 15 Dec 4pm, Thu 17 Dec 5.30pm)" in answer
    assert "/propose R-1042" in answer


async def test_sam_is_warned_when_both_were_told_of_the_meeting(sam, asked):
    await sam.types("/fix R-1042 1 at Unity Centre now")
    answer = await sam.types("/apart R-1042 Dawn, Lee")
    assert "TAKE CARE: both were told of the meeting of Tue 15 Dec 4pm" in answer
    assert "/cancel R-1042" in answer


async def test_undoing_needs_a_reason_and_stands_in_the_history(sam, family):
    await sam.types("/apart R-1042 Dawn, Lee")
    assert "Why may they meet after all?" in await sam.types("/apart R-1042 Dawn, Lee no longer")
    assert "Kept apart" in await sam.types("/case R-1042")
    answer = await sam.types("/apart R-1042 Dawn, Lee no longer because entered in error")
    assert "no longer kept apart" in answer
    assert "Kept apart" not in await sam.types("/case R-1042")
    assert "no longer kept apart" in await sam.types("/history R-1042")


async def test_sam_keeps_two_apart_by_buttons(sam, family):
    await sam.types("/apart R-1042")
    await sam.presses("Dawn")
    assert "Dawn" not in sam.buttons()
    assert "Both names mean" in await sam.types("Dawn")
    await sam.presses("Lee")
    assert "Dawn and Lee must not know" in await sam.presses("Must not know")


async def test_a_manager_gives_no_orders_about_people(mo, sam, family):
    for order in ("add", "check", "apart", "change", "remove"):
        assert f"There is no order /{order} for you" in await mo.types(f"/{order} R-1042 Dawn, Lee")


async def checked(sam):
    """Dawn and Lee may be written to."""
    for name in ("Dawn", "Lee"):
        await sam.types(f"/check R-1042 {name} verified, safe, 9-18, not shared")


async def test_one_way_only_the_first_named_must_not_know(sam, family):
    await checked(sam)
    answer = await sam.types("/apart R-1042 Lee, Dawn must not know one way")
    assert "Lee must not know of Dawn: they are never shown the same time or place" in answer
    assert "Lee must not know of Dawn (one way)" in await sam.types("/case R-1042")
    assert "Your words to Lee name Dawn" in await sam.types("/text R-1042 Lee: Dawn says hello")
    assert "On its way to Dawn" in await sam.types("/text R-1042 Dawn: Lee says hello")


async def test_both_ways_neither_is_named_to_the_other(sam, family):
    await checked(sam)
    await sam.types("/apart R-1042 Lee, Dawn must not know both ways")
    for one, other in (("Lee", "Dawn"), ("Dawn", "Lee")):
        for said in (f"{other}'s car is here", f"the car,{other}s, is here", f"Come:{other.upper()} is here"):
            assert "kept apart from them" in await sam.types(f"/text R-1042 {one}: {said}")


async def test_meeting_has_no_one_way(sam, family):
    assert "Must not meet holds for both" in await sam.types("/apart R-1042 Dawn, Lee must not meet one way")
    assert "Kept apart" not in await sam.types("/case R-1042")


async def test_one_way_by_buttons(sam, family):
    await sam.types("/apart R-1042")
    await sam.presses("Dawn")
    await sam.presses("Lee")
    assert "Lee must not know of Dawn:" in await sam.presses("Lee must not know of Dawn")


async def test_rule_24_who_is_kept_apart_before_the_texts_go_is_asked_anew_about_times_of_their_own(sam, family, town):
    await checked(sam)
    await sam.types("/propose R-1042 Tue 15 Dec 4pm, Thu 17 Dec 5.30pm for 2 hours")
    await town.later(hours=11)
    await sam.types("/ask R-1042 now")
    answer = await sam.types("/apart R-1042 Dawn, Lee")
    assert "What still waited to go to Dawn and Lee showed the same times and does not go" in answer
    await town.later(hours=13)
    dawn, lee = town.phone("+447700900123"), town.phone("+447700900125")
    assert dawn.hears() + lee.hears() == ""
    await sam.types("/ask R-1042 now")
    assert "1 Tue 15 Dec 4pm\nText" in dawn.hears()
    assert "1 Thu 17 Dec 5.30pm\nText" in lee.hears()
    await town.later(days=3)
    assert "Tue 15 Dec" in dawn.hears()
    assert "Tue 15 Dec" not in lee.hears()


async def test_rule_24_who_is_kept_apart_after_the_asking_is_not_nudged_with_times_of_both(sam, asked, town):
    dawn, lee = town.phone("+447700900123"), town.phone("+447700900125")
    assert "They are not asked about them again" in await sam.types("/apart R-1042 Dawn, Lee")
    for phone in (dawn, lee):
        phone.hears()
    await town.later(days=3)
    assert dawn.hears() + lee.hears() == ""
    await town.later(days=4)
    assert "Dawn Price has not answered after two reminders" in sam.hears()


async def test_rule_24_a_sitting_of_others_does_not_hide_that_both_are_asked_the_same(sam, asked, town):
    await sam.types("/fix R-1042 1 for Carl at Unity Centre now")
    assert "both were asked about the same times already" in await sam.types("/apart R-1042 Dawn, Lee")
