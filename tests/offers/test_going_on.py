"""A meeting that is adjourned and goes on in a sitting arranged through the bot is one meeting (rule 12)."""

import pytest


@pytest.fixture
async def adjourned(family, town):
    """Offered and accepted; fixed for Thu 26 Nov and begun, but nobody could propose; then fixed for Thu 3 Dec."""
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    await family.types("/answered R-1042 Dawn accepted 16/11/2026")
    await family.types("/add R-1042 Sue Lane, aunt, 07700 900125")
    await family.types("/check R-1042 Sue verified, safe, 9-18, not shared")
    await arrange(family, "Thu 26 Nov 4pm")
    await town.later(days=3)
    await family.types("/held R-1042 26/11/2026 family 4 proposal no adjourned")
    await family.presses("Propose times to go on")
    await arrange(family, "Thu 3 Dec 4pm")
    return family


async def arrange(sam, time):
    await sam.types(f"/propose R-1042 {time} for 2 hours")
    await sam.types("/ask R-1042 now")
    assert "fixed for" in await sam.types("/fix R-1042 1 at Unity Centre now")


def rows_of(family):
    return sorted(
        (row.meeting_ref, str(row.status), row.held_on and row.held_on.isoformat())
        for row in family.meetings
        if not row.void
    )


async def test_rule_12_it_goes_on_in_the_sitting_booked_and_is_one_meeting(adjourned, town, figures, record):
    await town.later(days=9)
    await adjourned.types("/held R-1042 3/12/2026 family 5 proposal yes")
    assert rows_of(await record()) == [
        ("R-1042-M1", "adjourned", "2026-11-26"),
        ("R-1042-M1", "held", "2026-12-03"),
    ]
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["refs"] == ["R-1042-M1"]
    assert counts["offers"][0]["held_on"] == "2026-12-03"
    assert "No meeting is fixed" in await adjourned.types("/move R-1042 Sat 12 Dec 10am now")
    assert (await figures())["not_counted"]["not_facilitated"] == []


async def test_rule_12_moved_before_it_goes_on_it_is_still_one_meeting(adjourned, town, figures, record):
    assert "moved from Thu 3 Dec 4pm to Sat 5 Dec 10am" in await adjourned.types("/move R-1042 Sat 5 Dec 10am now")
    await town.later(days=11)
    await adjourned.types("/held R-1042 5/12/2026 family 5 proposal yes")
    assert [row[2] for row in rows_of(await record())] == ["2026-11-26", "2026-12-05"]
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["refs"] == ["R-1042-M1"]
    assert counts["offers"][0]["held_on"] == "2026-12-05"


async def test_rule_11_called_off_before_it_goes_on_it_was_not_held(adjourned, figures, town):
    assert "called off" in await adjourned.types("/cancel R-1042 because the hall is flooded, now")
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["count"] == 0
    assert [one["meeting_ref"] for one in counts["not_counted"]["not_facilitated"]] == ["R-1042-M1"]
    await town.later(days=11)
    await adjourned.types("/held R-1042 5/12/2026 family 5 proposal yes")
    counts = await figures()
    assert counts["meetings_facilitated"]["total"]["refs"] == ["R-1042-M1"]
    assert counts["not_counted"]["not_facilitated"] == []


async def test_rule_12_adjourned_a_second_time_it_goes_on_again(adjourned, town, figures, record):
    await town.later(days=10)
    await adjourned.types("/held R-1042 3/12/2026 family 5 proposal no adjourned")
    await arrange(adjourned, "Thu 10 Dec 4pm")
    await adjourned.types("/move R-1042 Fri 11 Dec 4pm now")
    await town.later(days=8)
    await adjourned.types("/held R-1042 11/12/2026 family 5 proposal yes")
    assert {row[0] for row in rows_of(await record())} == {"R-1042-M1"}
    assert (await figures())["offers"][0]["held_on"] == "2026-12-11"
