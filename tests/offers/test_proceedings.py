"""/episode, /step and /court in conversation (rules 16, 19)."""

import pytest


async def test_rule_19_an_application_with_no_offer_and_no_exception_warns_at_once(family, record):
    await family.types("/episode R-1042 start 2026-11-01")
    said = await family.types("/court R-1042 2026-11-20 because immediate issue: risk of flight")
    assert "Warning" in said
    assert "no FGDM meeting had been offered" in said
    assert (await record()).episodes[0].court_application_on.isoformat() == "2026-11-20"


async def test_rule_19_accepted_and_not_held_warns_at_once(family):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn accepted 14/11/2026")
    await family.types("/letter R-1042 14/11/2026 with offer")
    said = await family.types("/court R-1042 2026-11-20")
    assert "that was accepted had not been held" in said


async def test_rule_19_an_exception_of_the_limb_in_time_quiets_it(family):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn accepted 14/11/2026")
    await family.types("/letter R-1042 14/11/2026 with offer")
    await family.types("/exception R-1042 not held because threats decided by HoS on 18/11/2026")
    assert "Warning" not in await family.types("/court R-1042 2026-11-20")


async def test_rule_19_a_meeting_held_in_time_gives_no_warning(family):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn accepted 14/11/2026")
    await family.types("/letter R-1042 14/11/2026 with offer")
    await family.types("/held R-1042 18/11/2026 family 4 proposal yes")
    assert "Warning" not in await family.types("/court R-1042 2026-11-20")


async def test_rule_19_before_the_duty_starts_nothing_is_warned_of(family, town):
    from dataclasses import replace
    from datetime import date

    town.house = replace(town.house, duty_starts_on=date(2027, 4, 1))
    said = await family.types("/court R-1042 2026-11-20 because immediate issue: risk")
    assert "Warning" not in said


async def test_rule_17_an_application_with_no_letter_asks_why(family):
    said = await family.types("/court R-1042 2026-11-20")
    assert "/letter R-1042 none because" in said
    said = await family.types("/letter R-1042 none because immediate issue: risk")
    assert "R-1042-P1" in said


async def test_rule_16_the_facts_of_an_episode_for_the_census(family, record):
    await family.types("/episode R-1042 start 2026-11-01 first meeting 2026-11-10 reviews 0")
    await family.types("/episode R-1042 reviews 2")
    await family.types("/step R-1042 2026-11-20 outcome b")
    (episode,) = (await record()).episodes
    assert (episode.pp_reviews, episode.pp_outcome) == (2, "B")
    assert episode.initial_pp_meeting_on.isoformat() == "2026-11-10"


async def test_rule_16_a_repeat_after_a_step_down_is_a_new_episode(family, record):
    await family.types("/episode R-1042 start 2026-11-01")
    await family.types("/step R-1042 2026-11-10")
    await family.types("/episode R-1042 start 2026-11-20")
    assert len((await record()).episodes) == 2


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ("/episode R-1042 start 2026-11-01", "/episode R-1042 start 2026-11-02", "pp_start_on"),
        ("/step R-1042 2026-11-10", "/step R-1042 2026-11-11", "step_decision_on"),
        ("/court R-1042 2026-11-20", "/court R-1042 2026-11-21", "court_application_on"),
    ],
)
async def test_a_date_on_file_is_only_changed_as_a_correction(family, record, first, second, kept):
    await family.types("/episode R-1042 start 2026-11-01")
    await family.types(first)
    before = await record()
    assert "Is this a correction?" in await family.types(second)
    assert await record() == before
    await family.presses("Correct it")
    (episode,) = (await record()).episodes
    assert getattr(episode, kept).isoformat() == second[-10:]


@pytest.mark.parametrize(
    "order",
    ["/step R-1042 2026-10-01 outcome A", "/court R-1042 2026-11-05"],
)
async def test_dates_out_of_order_are_refused(family, record, order):
    await family.types("/episode R-1042 start 2026-11-01")
    if order.startswith("/court"):
        await family.types("/step R-1042 2026-11-10")
    before = await record()
    assert "Nothing was changed" in await family.types(order)
    assert await record() == before


async def test_a_step_without_an_episode_is_refused(family, record):
    assert "Begin one: /episode" in await family.types("/step R-1042 2026-11-10")
    assert (await record()).episodes == ()
