"""How openly each person is written to: plain, discreet (as it is at first), silent."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

RING = "please ring Sam on 07700 900100."


@pytest.fixture
async def silent_lee(sam, family):
    """Lee's texts say nothing but whom to ring; he has been asked, like the others."""
    await sam.types("/number 07700 900100")
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared, silent")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm for 2 hours")
    await sam.types("/ask R-1042 now")
    return family.lee


async def test_a_silent_text_says_whom_to_ring_at_every_occasion(sam, town, silent_lee):
    assert silent_lee.hears() == f"Lee, {RING}"
    await sam.types("/fix R-1042 2 at Unity Centre now")
    assert silent_lee.hears() == f"Lee, {RING}"
    await town.until(datetime(2026, 11, 30, 10, 0, tzinfo=UTC))
    assert set(silent_lee.hears().split("\n\n")) == {f"Lee, {RING}"}
    await sam.types("/move R-1042 Sat 12 Dec 10am now")
    await sam.types("/cancel R-1042 because the venue is flooded now")
    assert silent_lee.hears() == f"Lee, {RING}\n\nLee, {RING}"


async def test_what_lee_says_by_phone_sam_records(sam, silent_lee):
    assert "Now noted for Lee: can 1" in await sam.types("/meant R-1042 Lee: 1")
    assert "Lee: 1" in await sam.types("/who R-1042")
    await sam.types("/fix R-1042 1 at Unity Centre now")
    assert "Now noted for Lee: coming" in await sam.types("/meant R-1042 Lee: coming")


async def test_what_lee_texts_all_the_same_goes_to_sam_and_nothing_is_played_back(sam, silent_lee):
    silent_lee.hears()
    assert await silent_lee.says("1 is fine") == f"Lee, {RING}"
    assert "Lee wrote" in sam.hears()
    assert "Lee: no answer yet" in await sam.types("/who R-1042")
    await silent_lee.says("STOP")
    assert "Lee asked us to stop" in sam.hears()


async def test_without_a_number_to_ring_a_silent_text_cannot_go(sam, family):
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared, silent")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm for 2 hours")
    assert "there is no number to ring yet: /number" in await sam.types("/ask R-1042")


async def test_a_reminder_that_waits_is_silent_from_the_moment_sam_says_so(sam, town, fixed):
    fixed.lee.hears()
    await sam.types("/number 07700 900100")
    await sam.types("/change R-1042 Lee silent")
    await town.until(datetime(2026, 11, 28, 10, 0, tzinfo=UTC))
    assert fixed.lee.hears() == f"Lee, {RING}"
    assert "Sat 5 Dec 10am" in fixed.dawn.hears()


async def test_a_phone_that_is_shared_from_now_on_gets_no_reminder_of_a_family_meeting(sam, town, fixed):
    fixed.lee.hears()
    await sam.types("/check R-1042 Lee verified, safe, 9-18, shared, may show venue")
    await town.until(datetime(2026, 11, 28, 10, 0, tzinfo=UTC))
    reminded = fixed.lee.hears()
    assert "here about the meeting" in reminded
    assert "Unity" not in reminded


async def test_a_plain_text_names_the_council_where_the_check_lets_it(sam, family):
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, not shared, may show venue, plain")
    await sam.types("/check R-1042 Carl verified, safe, 9-18, not shared, plain")
    answer = await sam.types("/check R-1042 June verified, safe, 9-18, shared, may show venue, plain")
    assert "plain is written as discreet" in answer
    await sam.types("/propose R-1042 Tue 1 Dec 4pm for 2 hours")
    await sam.types("/ask R-1042 now")
    assert "Sam of Anytown Council here about the family meeting" in family.dawn.hears()
    assert "Sam here about the family meeting" in family.carl.hears()
    assert "Sam here about the meeting" in family.june.hears()


async def test_the_level_is_said_when_someone_is_added_and_stands_on_the_case(sam, family):
    await sam.types("/add R-1042 Nan Hall, great-aunt, 07700 900128, silent")
    await sam.types("/check R-1042 Nan verified, safe, 9-18, not shared")
    assert "silent texts" in await sam.types("/case R-1042")


async def test_after_a_handover_the_texts_that_wait_name_the_new_coordinator(sam, town, fixed):
    await town.hire("Kit Moss", "coordinator", "North")
    await sam.types("/handover R-1042 Kit")
    fixed.lee.hears()
    await town.until(datetime(2026, 11, 28, 10, 0, tzinfo=UTC))
    assert "Hello Lee, Kit here" in fixed.lee.hears()


async def test_premium_and_foreign_numbers_are_not_given_to_families(sam):
    for number in ("0909 8790000", "07012 345678", "+33 6 39 98 00 12", "12"):
        assert "Families are asked" not in await sam.types(f"/number {number}")
    assert "07700 900100" in await sam.types("/number 07700 900100")
    assert "No number is set" in await sam.types("/number none")


async def test_rule_29_on_a_shared_phone_nobody_reads_in_the_answer_that_danger_was_spoken_of(sam, town, asked):
    town.house = replace(town.house, safety_reply="If you or a child are in danger now, ring 999.")
    assert "or a child" in await asked.carl.says("he hit me again")
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, shared")
    heard = await asked.dawn.says("he hit me again")
    assert heard == "Thank you Dawn. Sam will read your text and answer. Texts are not watched: in danger ring 999."
    assert "SAFETY - R-1042: Dawn wrote" in sam.hears()


async def test_rule_22_a_shared_phone_gets_no_link_that_anybody_there_could_follow_to_chat(sam, town, family):
    await sam.types("/check R-1042 Dawn verified, safe, 9-18, shared")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm for 2 hours")
    await town.later(hours=11)
    await sam.types("/ask R-1042 now")
    await sam.types("/check R-1042 Lee verified, safe, 9-18, shared")
    await town.later(hours=13)
    for phone, link in ((family.dawn, False), (family.lee, False), (family.carl, True)):
        assert ("t.me/" in phone.hears()) is link


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("running 20 mins late", "will be late"),
        ("I can do 1 and 3", "not read, as their texts are silent"),
        ("can we move it to sunday?", "asks for another time"),
        ("I cant come any more", "says they cannot come"),
    ],
)
async def test_sam_sees_why_a_silent_persons_words_wait_and_may_record_them(sam, silent_lee, text, why):
    sam.hears()
    assert await silent_lee.says(text) == f"Lee, {RING}"
    assert f"Lee wrote ({why})" in sam.hears()
    assert {"Can 1 Tue 1 Dec 4pm", "Record an answer"} & set(sam.buttons())


async def test_what_a_silent_person_could_make_is_taken_back_when_they_want_no_part(sam, silent_lee):
    await sam.types("/meant R-1042 Lee: 1")
    assert await silent_lee.says("leave me out of it, want nothing to do with it") == f"Lee, {RING}"
    assert "Lee: wants no part" in await sam.types("/who R-1042")
    assert "1 Tue 1 Dec 4pm: 1 of 4 can" not in await sam.types("/who R-1042")
