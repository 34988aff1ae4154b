"""/letter in conversation (rules 7, 17, 20)."""

import pytest


@pytest.fixture
async def offered(family):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    return family


async def test_rule_7_the_letter_repeats_the_offer_and_both_dates_are_kept(offered, figures, record):
    said = await offered.types("/letter R-1042 14/11/2026 with offer")
    assert "with the offer R-1042-O1 in it" in said
    assert "Warning" not in said
    (line,) = (await figures())["offers"]
    assert (line["offered_on"], line["in_letter_on"]) == ("2026-11-12", ["2026-11-14"])
    assert (await figures())["meetings_offered"]["before_letter_later_sent"]["count"] == 1
    (episode,) = (await record()).episodes
    assert episode.child_refs == ("AB10231", "CD10232")


async def test_rule_20_a_letter_without_the_offer_warns_at_once(offered, record):
    said = await offered.types("/letter R-1042 14/11/2026 without offer")
    assert "Warning" in said
    assert "not recorded as offering an FGDM meeting" in said
    assert (await record()).episodes[0].offer_in_letter is False


async def test_rule_20_an_exception_in_time_quiets_it(family):
    await family.types("/exception R-1042 not offered because risk of flight decided by HoS on 13/11/2026")
    said = await family.types("/letter R-1042 14/11/2026 without offer")
    assert "Warning" not in said


async def test_rule_20_an_exception_decided_after_the_letter_does_not(family):
    await family.types("/exception R-1042 not offered because risk of flight decided by HoS on 15/11/2026")
    assert "Warning" in await family.types("/letter R-1042 14/11/2026 without offer")


async def test_rule_20_before_the_duty_starts_nothing_is_warned_of(offered, town):
    from dataclasses import replace
    from datetime import date

    town.house = replace(town.house, duty_starts_on=date(2027, 4, 1))
    assert "Warning" not in await offered.types("/letter R-1042 14/11/2026 without offer")


async def test_rule_17_no_letter_is_said_so_with_the_reason(family, record):
    said = await family.types("/letter R-1042 none because immediate issue: risk of flight")
    assert "no letter will be sent" in said
    assert (await record()).episodes[0].no_letter_reason == "immediate issue: risk of flight"


async def test_rule_17_no_letter_needs_a_reason(family, record):
    assert "Why will there be no letter" in await family.types("/letter R-1042 none")
    assert (await record()).episodes == ()


async def test_a_letter_cannot_make_an_offer_that_is_not_on_record(family, record):
    said = await family.types("/letter R-1042 14/11/2026 with offer")
    assert "No offer about these children by Sat 14 Nov 2026" in said
    assert (await record()).episodes == ()


async def test_a_letter_cannot_make_an_offer_made_after_it(offered, record):
    said = await offered.types("/letter R-1042 10/11/2026 with offer R-1042-O1")
    assert "No offer about these children by Tue 10 Nov 2026" in said
    assert (await record()).episodes == ()


async def test_the_letter_goes_into_the_episode_that_is_open(offered, record):
    await offered.types("/episode R-1042 start 2026-11-01")
    await offered.types("/letter R-1042 14/11/2026 with offer")
    (episode,) = (await record()).episodes
    assert (episode.pp_start_on.isoformat(), episode.lbp_sent_on.isoformat()) == ("2026-11-01", "2026-11-14")


async def test_a_letter_before_the_start_is_refused_with_both_dates(offered, record):
    await offered.types("/episode R-1042 start 2026-11-13")
    said = await offered.types("/letter R-1042 12/11/2026 with offer")
    assert "Thu 12 Nov 2026" in said
    assert "Fri 13 Nov 2026" in said
    assert (await record()).episodes[0].lbp_sent_on is None


async def test_a_letter_on_file_is_only_changed_as_a_correction(offered, record):
    await offered.types("/letter R-1042 14/11/2026 without offer")
    said = await offered.types("/letter R-1042 14/11/2026 with offer")
    assert "Is this a correction?" in said
    assert (await record()).episodes[0].offer_in_letter is False
    await offered.presses("Correct it")
    (episode,) = (await record()).episodes
    assert episode.letter_offer_ref == "R-1042-O1"


async def test_rule_16_after_a_step_down_a_letter_begins_a_new_episode(offered, record):
    await offered.types("/letter R-1042 14/11/2026 with offer")
    await offered.types("/step R-1042 2026-11-18 outcome A")
    await offered.types("/letter R-1042 20/11/2026 with offer")
    assert [each.episode_ref for each in (await record()).episodes] == ["R-1042-P1", "R-1042-P2"]


async def test_siblings_whose_dates_differ_get_an_episode_each(offered, record):
    await offered.types("/episode R-1042 start 2026-11-01")
    await offered.types("/letter R-1042 14/11/2026 with offer for AB10231")
    first, second = (await record()).episodes
    assert (first.child_refs, first.lbp_sent_on) == (("CD10232",), None)
    assert (second.child_refs, second.lbp_sent_on.isoformat()) == (("AB10231",), "2026-11-14")
    assert second.pp_start_on == first.pp_start_on


async def test_rule_16_after_a_step_down_no_letter_is_of_a_new_episode(offered, record):
    await offered.types("/letter R-1042 14/11/2026 with offer")
    await offered.types("/step R-1042 2026-11-18 outcome A")
    await offered.types("/letter R-1042 none because immediate issue: risk")
    first, second = (await record()).episodes
    assert (first.no_letter_reason, second.no_letter_reason) == ("", "immediate issue: risk")


async def test_the_trail_says_which_offer_the_letter_made(offered):
    await offered.types("/letter R-1042 14/11/2026 with offer")
    (line,) = [each for each in (await offered.types("/history R-1042")).split("\n") if "letter; " in each]
    assert "R-1042-O1" in line
