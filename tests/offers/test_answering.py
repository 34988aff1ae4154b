"""/answered in conversation (rules 4, 9)."""

import pytest


@pytest.fixture
async def offered(family):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    return family


async def test_rule_4_one_acceptance_makes_it_accepted(offered, figures):
    await offered.types("/answered R-1042 Dawn declined 15/11/2026 because she wants to wait")
    said = await offered.types("/answered R-1042 Carl accepted 16/11/2026")
    assert "stands as accepted" in said
    assert "Propose times" in offered.buttons()
    assert (await figures())["meetings_offered"]["accepted"]["count"] == 1


async def test_rule_9_a_declined_offer_stays_counted_with_its_reason(offered, figures):
    await offered.types("/answered R-1042 Dawn declined 15/11/2026 because she wants to wait")
    said = await offered.types("/answered R-1042 Carl declined 16/11/2026 because no time")
    assert "stays counted" in said
    counts = await figures()
    assert counts["meetings_offered"]["total"]["count"] == 1
    assert counts["meetings_offered"]["declined"]["count"] == 1
    assert counts["offers"][0]["reasons"] == ["she wants to wait", "no time"]


@pytest.mark.parametrize("status", ["declined", "withdrawn"])
async def test_rule_9_these_need_a_reason(offered, record, status):
    said = await offered.types(f"/answered R-1042 Dawn {status} 15/11/2026")
    assert f"{status} needs a reason" in said
    assert (await record()).offers[0].status_on is None


async def test_an_offer_lapses_without_a_reason(offered, figures):
    await offered.types("/answered R-1042 Dawn lapsed 20/11/2026")
    await offered.types("/answered R-1042 Carl lapsed 20/11/2026")
    assert (await figures())["meetings_offered"]["lapsed"]["count"] == 1


async def test_without_a_day_an_answer_is_of_today(offered, record):
    await offered.types("/answered R-1042 Dawn accepted")
    assert (await record()).offers[0].status_on.isoformat() == "2026-11-24"


async def test_the_last_answer_stands_and_the_trail_keeps_both(offered, record):
    await offered.types("/answered R-1042 Dawn accepted 15/11/2026")
    await offered.types("/answered R-1042 Dawn declined 18/11/2026 because she changed her mind")
    assert (await record()).offers[0].status == "declined"
    history = await offered.types("/history R-1042")
    assert "accepted" in history
    assert "she changed her mind" in history


async def test_an_answer_noted_in_error_is_taken_back(offered, record):
    await offered.types("/answered R-1042 Dawn accepted 15/11/2026")
    await offered.types("/answered R-1042 Dawn awaiting")
    assert (await record()).offers[0].status_on is None


async def test_an_accepted_offer_cannot_be_withdrawn(offered, record):
    await offered.types("/answered R-1042 Dawn accepted 15/11/2026")
    said = await offered.types("/answered R-1042 Dawn withdrawn 16/11/2026 because the plan changed")
    assert "/exception R-1042 not held" in said
    assert (await record()).offers[0].status == "accepted"


async def test_an_answer_before_the_offer_is_refused(offered, record):
    said = await offered.types("/answered R-1042 Dawn accepted 11/11/2026")
    assert "offered a meeting on Thu 12 Nov 2026" in said
    assert (await record()).offers[0].status == "awaiting"


async def test_an_answer_to_a_chaser_makes_the_offer_accepted(offered, figures):
    await offered.types("/offer R-1042 to Carl on 20/11/2026 before letter")
    said = await offered.types("/answered R-1042 Carl accepted 22/11/2026")
    assert "R-1042-O2: Carl accepted" in said
    assert (await figures())["meetings_offered"]["accepted"]["refs"] == ["R-1042-O1"]


async def test_someone_not_offered_a_meeting_has_no_answer(offered):
    said = await offered.types("/answered R-1042 Nan accepted")
    assert "There is no Nan" in said
