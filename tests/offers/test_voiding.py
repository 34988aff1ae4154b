"""/void in conversation (rule 9)."""

import pytest


@pytest.fixture
async def offered(family):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    return family


async def test_rule_9_entered_in_error_is_uncounted_and_kept_in_the_trail(offered, figures):
    said = await offered.types("/void R-1042 R-1042-O1 because entered in the wrong case")
    assert "entered in error" in said
    counts = await figures()
    assert counts["meetings_offered"]["total"]["count"] == 0
    assert counts["not_counted"]["void_offers"] == ["R-1042-O1"]
    assert "entered in the wrong case" in await offered.types("/history R-1042")


async def test_rule_9_a_void_needs_a_reason(offered, figures):
    assert "Why?" in await offered.types("/void R-1042 R-1042-O1")
    assert (await figures())["meetings_offered"]["total"]["count"] == 1


async def test_rule_9_the_chaser_of_a_void_offer_is_an_offer_of_its_own(offered, figures, record):
    await offered.types("/offer R-1042 to Carl on 20/11/2026 before letter")
    await offered.types("/void R-1042 r-1042-o1 because entered twice")
    assert (await figures())["meetings_offered"]["total"]["refs"] == ["R-1042-O2"]
    assert (await record()).offers[-1].new_offer is True


async def test_rule_20_voiding_the_offer_of_a_letter_warns(offered, record):
    await offered.types("/letter R-1042 14/11/2026 with offer")
    said = await offered.types("/void R-1042 R-1042-O1 because entered in error")
    assert "stands as not recorded" in said
    assert "Warning" in said
    assert (await record()).episodes[0].offer_in_letter is None


async def test_rule_4_an_offer_to_one_of_two_entered_in_error_leaves_the_other(offered, figures):
    assert "R-1042-O1 to CP: entered in error" in await offered.types("/void R-1042 R-1042-O1 to Carl because not him")
    counts = await figures()
    assert counts["meetings_offered"]["total"]["refs"] == ["R-1042-O1"]
    assert counts["meetings_offered"]["recipients"]["refs"] == ["R-1042/DP"]
    assert counts["not_counted"]["void_offers"] == []
    assert "There is" in await offered.types("/answered R-1042 Carl accepted 16/11/2026")
    assert "person CP" in await offered.types("/history R-1042")


async def test_rule_9_the_last_person_voided_voids_the_offer(offered, figures):
    await offered.types("/void R-1042 R-1042-O1 to DP because entered twice")
    await offered.types("/void R-1042 R-1042-O1 to cp because entered twice")
    assert (await figures())["not_counted"]["void_offers"] == ["R-1042-O1"]
    assert "already" in await offered.types("/void R-1042 R-1042-O1 to Dawn because entered twice")


async def test_rule_20_the_letter_loses_an_offer_that_was_made_to_the_other_only_later(family, record):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/letter R-1042 14/11/2026 with offer")
    await family.types("/offer R-1042 to Carl on 20/11/2026 after letter")
    await family.types("/void R-1042 R-1042-O1 to Dawn because it was about another child")
    (episode,) = (await record()).episodes
    assert (episode.offer_in_letter, episode.letter_offer_ref) == (None, None)


async def test_rule_20_the_letter_keeps_an_offer_that_stands_with_another(offered, record):
    await offered.types("/letter R-1042 14/11/2026 with offer")
    assert "not recorded" not in await offered.types("/void R-1042 R-1042-O1 to Carl because not him")
    assert (await record()).episodes[0].letter_offer_ref == "R-1042-O1"


async def test_only_an_offer_is_made_to_someone(offered, record):
    await offered.types("/episode R-1042 start 2026-11-01")
    assert "only an offer is" in await offered.types("/void R-1042 R-1042-P1 to Dawn because wrong")
    assert "There is" in await offered.types("/void R-1042 R-1042-O1 to Zoe because wrong")
    assert (await record()).episodes[0].void is False


@pytest.mark.parametrize(
    ("order", "reference"),
    [
        ("/held R-1042 20/11/2026 family 4 proposal yes", "R-1042-M1"),
        ("/exception R-1042 not held because threats decided by HoS", "R-1042-X1"),
        ("/episode R-1042 start 2026-11-01", "R-1042-P1"),
    ],
)
async def test_rule_9_everything_in_the_log_can_be_voided_once(offered, record, order, reference):
    await offered.types(order)
    await offered.types(f"/void R-1042 {reference} because entered in error")
    found = await record()
    rows = (*found.meetings, *found.exceptions, *found.episodes)
    assert [row.void for row in rows] == [True]
    assert "already" in await offered.types(f"/void R-1042 {reference} because entered in error")


async def test_a_booked_meeting_is_called_off_not_voided(offered, record):
    await offered.types("/add R-1042 Sue Lane, aunt, 07700 900125")
    await offered.types("/check R-1042 Sue verified, safe, 9-18, not shared")
    await offered.types("/propose R-1042 Thu 26 Nov 4pm for 2 hours")
    await offered.types("/ask R-1042 now")
    await offered.types("/fix R-1042 1 at Unity Centre now")
    assert "/cancel first" in await offered.types("/void R-1042 R-1042-M1 because wrong")
    assert (await record()).meetings[0].void is False


async def test_nothing_of_another_case_can_be_voided(offered, record):
    await offered.types("/open R-1043 children EF10233 2016-01-01")
    assert "nothing on record as R-1042-O1" in await offered.types("/void R-1043 R-1042-O1 because wrong")
    assert not any(row.void for row in (await record()).offers)
