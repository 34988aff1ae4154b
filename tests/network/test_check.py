"""Before anything is sent to a person, their coordinator records the contact check (rule 21)."""

from datetime import timedelta

import pytest


async def test_dawn_is_checked_and_may_be_written_to(sam, family):
    answer = await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")
    assert "contact check of Dawn for text noted: verified, safe; 9am to 6pm; phone not shared." in answer
    assert "Dawn can now be written to by text. Good for 90 days." in answer
    assert "Still to check: Carl, Lee." in answer
    assert sam.buttons() == ["Check Carl", "Check Lee"]


async def test_sam_goes_through_the_family_by_buttons(sam, family):
    await sam.types("/check R-1042 Dawn verified, safe, any time, shared, may show venue, Polish")
    assert "What did the check show?" in await sam.presses("Check Carl")
    await sam.presses("Verified, safe, 9-18, own phone")
    await sam.presses("Check Lee")
    assert "Nobody else is left to check." in await sam.presses("Verified, safe, 9-20, own phone")
    assert sam.buttons() == ["Propose times"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("not verified, safe, 9-18, not shared", "the number is not verified"),
        ("verified, not safe, 9-18, not shared", "it is not safe to write to them"),
    ],
)
async def test_rule_21_an_open_or_unsafe_check_lets_nothing_out(sam, asked, town, said, why):
    assert f"Nothing will be sent to Dawn: {why}." in await sam.types(f"/check R-1042 Dawn {said}")
    dawn = town.phone("+447700900123")
    dawn.hears()
    await sam.types("/text R-1042 Dawn: hello")
    assert dawn.hears() == ""


async def test_a_number_not_verified_still_waits_for_its_check(sam, family):
    await sam.types("/check R-1042 Dawn not verified, safe, 9-18, not shared")
    assert "Still to check: Dawn, Carl, Lee." in await sam.types(
        "/check R-1042 Dawn not verified, safe, 9-18, not shared"
    )


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("verified, safe", "the hours when it is safe"),
        ("verified, save, 9-18, not shared", "save"),
        ("verified, safe, 18-9, not shared", "18-9"),
    ],
)
async def test_a_check_not_understood_is_not_recorded(sam, family, said, told):
    assert told in await sam.types(f"/check R-1042 Dawn {said}")
    assert "no contact check yet" in await sam.types("/case R-1042")


async def test_a_check_goes_stale_after_90_days(sam, family, town):
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")
    await town.later(days=91)
    assert "the contact check is over 90 days old" in await sam.types("/case R-1042")


async def test_someone_without_a_number_cannot_be_checked_for_texts(sam, case):
    await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    answer = await sam.types("/check R-1042 Nan verified, safe, 9-18, not shared")
    assert "There is no number of Nan Price to check." in answer


async def test_chat_has_a_check_of_its_own(sam, family):
    answer = await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared, chat")
    assert "contact check of Dawn for chat noted" in answer
    assert "Still to check: Dawn, Carl, Lee." in answer


async def test_sam_checks_by_questions(sam, family):
    await sam.types("/check")
    await sam.presses("R-1042")
    await sam.presses("Dawn")
    assert "did not understand" in await sam.types("fine")
    assert "Dawn can now be written to" in await sam.types("verified, safe, 9-18, not shared")


async def test_rule_27_a_check_does_not_undo_a_stop(sam, asked, town):
    await town.phone("+447700900123").says("STOP")
    answer = await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared")
    assert "Nothing will be sent to Dawn: they asked us to stop on this channel." in answer


async def test_dawn_moves_to_chat_and_is_checked_again_there_when_the_check_is_old(sam, asked, town):
    link = town.phone("+447700900123").hears().split("?start=")[1].split()[0]
    dawn = town.stranger()
    await dawn.types(f"/start {link}")
    town.now += timedelta(days=91)
    page = await sam.types("/case R-1042")
    assert "by chat; phone 07700 900123: nothing is sent: the contact check is over 90 days old" in page
    assert "What did the check show?" in await sam.presses("Check Dawn")
    answer = await sam.presses("Verified, safe, 9-18, own phone")
    assert "contact check of Dawn for chat noted" in answer
    assert "Dawn can now be written to by chat." in answer
    await sam.types("/text R-1042 Dawn: hello from Sam")
    assert "hello from Sam" in dawn.hears()
