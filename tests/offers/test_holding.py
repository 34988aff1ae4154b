"""/held in conversation (rules 11 to 14)."""

import pytest

HELD = "/held R-1042 20/11/2026 family 7 professionals 2 proposal yes plan agreed"


@pytest.fixture
async def accepted(family):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn accepted 16/11/2026")
    return family


async def test_rule_1_a_meeting_held_after_the_offer_is_facilitated(accepted, figures):
    said = await accepted.types(HELD)
    assert "1 meeting facilitated, on Fri 20 Nov 2026, after R-1042-O1" in said
    counts = await figures()
    assert counts["meetings_facilitated"]["total"] == {"count": 1, "refs": ["R-1042-M1"]}
    assert counts["cohort"]["median_days"] == 8


async def test_rule_2_and_3_offered_in_one_quarter_and_held_in_the_next(accepted, town, figures):
    await town.later(days=50)
    await accepted.types("/held R-1042 8/1/2027 family 4 proposal yes")
    assert (await figures())["meetings_offered"]["total"]["count"] == 1
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 0
    assert (await figures("2027-01-01", "2027-03-31"))["meetings_facilitated"]["total"]["count"] == 1
    assert (await figures())["cohort"]["held"]["count"] == 1


@pytest.mark.parametrize(
    ("order", "because"),
    [
        ("family 0 professionals 3 proposal yes", "nobody of the family network came"),
        ("family 5 proposal no", "no chance to discuss"),
        ("family 5 proposal yes facilitator none", "no facilitator"),
    ],
)
async def test_rule_11_a_meeting_that_lacks_something_is_not_counted(accepted, figures, order, because):
    said = await accepted.types(f"/held R-1042 20/11/2026 {order}")
    assert "does not count as a meeting held" in said
    assert because in said
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["count"] == 0
    assert len(counts["not_counted"]["not_facilitated"]) == 1


async def test_rule_11_an_agreed_plan_is_not_needed(accepted, figures):
    await accepted.types("/held R-1042 20/11/2026 family 7 proposal yes plan not agreed")
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 1


async def test_rule_11_the_coordinator_facilitates_unless_another_is_named(accepted, record):
    await accepted.types(HELD)
    assert (await record()).meetings[0].facilitator == "SC"
    await accepted.types(f"{HELD} facilitator JB")
    assert (await record()).meetings[0].facilitator == "JB"


async def test_rule_12_adjourned_and_reconvened_is_one_meeting(accepted, figures):
    await accepted.types("/held R-1042 18/11/2026 family 7 proposal no adjourned")
    await accepted.types("/held R-1042 22/11/2026 family 6 proposal yes")
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["refs"] == ["R-1042-M1"]
    assert counts["offers"][0]["held_on"] == "2026-11-22"


async def test_rule_13_a_review_is_counted_apart(accepted, figures):
    said = await accepted.types("/held R-1042 20/11/2026 family 4 proposal yes review")
    assert "reviews are counted apart" in said
    counts = await figures()
    assert counts["reviews_held"]["count"] == 1
    assert counts["meetings_facilitated"]["total"]["count"] == 0


async def test_rule_14_a_meeting_without_an_offer_is_unmatched(family, figures):
    said = await family.types(HELD)
    assert "unmatched" in said
    assert (await figures())["unmatched_meetings"][0]["because"] == "no_offer"


async def test_rule_14_a_meeting_before_its_offer_is_unmatched(accepted, figures):
    await accepted.types("/held R-1042 10/11/2026 family 7 proposal yes with offer R-1042-O1")
    assert (await figures())["unmatched_meetings"][0]["because"] == "before_offer"


async def test_rule_14_the_same_day_counts_once_the_order_is_confirmed(accepted, figures):
    said = await accepted.types("/held R-1042 12/11/2026 family 7 proposal yes")
    assert "nobody confirmed which came first" in said
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 0
    said = await accepted.presses("The offer came first")
    assert "1 meeting facilitated" in said
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["count"] == 1
    assert counts["unmatched_meetings"] == []


async def test_rule_14_the_order_can_be_confirmed_in_the_same_line(accepted, figures):
    await accepted.types("/held R-1042 12/11/2026 family 7 proposal yes offer came first")
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 1


async def test_written_again_for_the_same_day_it_corrects_what_is_there(accepted, figures, record):
    await accepted.types("/held R-1042 20/11/2026 family 0 proposal yes")
    said = await accepted.types("/held R-1042 20/11/2026 family 6 proposal yes")
    assert "corrects what was on record" in said
    assert len((await record()).meetings) == 1
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 1


async def test_two_offers_about_different_children_ask_which_one_it_followed(family, record, figures):
    await family.types("/offer R-1042 to Dawn on 10/11/2026 before letter for AB10231")
    await family.types("/offer R-1042 to Carl on 11/11/2026 before letter for CD10232")
    said = await family.types(HELD)
    assert "Which offer did the meeting follow" in said
    assert (await record()).meetings == ()
    await family.presses("R-1042-O2")
    assert (await figures())["meetings_facilitated"]["children"]["refs"] == ["CD10232"]


async def test_a_meeting_booked_through_the_bot_becomes_held(accepted, town, record, figures):
    await accepted.types("/add R-1042 Sue Lane, aunt, 07700 900125")
    await accepted.types("/check R-1042 Sue verified, safe, 9-18, not shared")
    await accepted.types("/propose R-1042 Thu 26 Nov 4pm, Fri 27 Nov 4pm for 2 hours")
    await accepted.types("/ask R-1042 now")
    await accepted.types("/fix R-1042 1 at Unity Centre now")
    await town.later(days=3)
    await accepted.types("/held R-1042 26/11/2026 family 4 proposal yes")
    (sitting,) = (await record()).meetings
    assert (sitting.status, sitting.held_on.isoformat()) == ("held", "2026-11-26")
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 1
