"""Separate sittings of one meeting, for people kept apart: each planned, moved, called off and held by itself."""

from datetime import UTC, datetime

import pytest

PLACE = "Unity Centre, Room 1"


def page_of(heard: str) -> str:
    return heard.split("/m/")[1].split()[0]


@pytest.fixture
async def apart(sam, family):
    """Dawn and Lee must not know of each other; four times were put to the family, each saw their own."""
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared, may show venue")
    await sam.types("/apart R-1042 Dawn, Lee must not know")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am, Sat 5 Dec 2pm for 2 hours")
    await sam.types("/ask R-1042 now")
    assert "1 Tue 1 Dec 4pm\n2 Sat 5 Dec 10am" in family.dawn.hears()
    assert "1 Thu 3 Dec 5.30pm\n2 Sat 5 Dec 2pm" in family.lee.hears()
    return family


@pytest.fixture
async def two_sittings(sam, apart):
    """Dawn and June come on Saturday morning, Lee by himself in the afternoon, in another room."""
    await sam.types(f"/fix R-1042 3 for Dawn, June at {PLACE} now")
    await sam.types("/fix R-1042 4 for Lee at Unity Centre, Room 2 now")
    return apart


async def test_rule_24_a_meeting_for_those_who_saw_the_time_names_who_needs_their_own(sam, apart):
    shown = await sam.types(f"/fix R-1042 3 at {PLACE}")
    assert "Lee: kept apart from someone at this time; give them a sitting of their own" in shown


async def test_each_hears_of_their_own_sitting_and_no_other(sam, two_sittings):
    dawn, lee = two_sittings.dawn.hears(), two_sittings.lee.hears()
    assert "Sat 5 Dec 10am" in dawn
    assert "2pm" not in dawn
    assert "Sat 5 Dec 2pm" in lee
    assert "Room 2" in lee
    assert "10am" not in lee
    assert two_sittings.carl.hears().count("1 Tue 1 Dec 4pm") == 1


async def test_rule_24_while_others_have_a_sitting_lee_is_asked_on_and_may_answer(sam, town, apart):
    await sam.types(f"/fix R-1042 3 for Dawn at {PLACE} now")
    await town.until(datetime(2026, 11, 26, 10, 30, tzinfo=UTC))
    assert "We have not heard from you" in apart.lee.hears()
    assert "You can make 2 (Sat 5 Dec 2pm)" in await apart.lee.says("2")
    assert "No sitting yet: Carl, June, Lee." in await sam.types("/who R-1042")


@pytest.mark.parametrize(
    ("order", "told"),
    [
        (f"/fix R-1042 3 for Lee at {PLACE}", "Lee was not shown that time"),
        ("/fix R-1042 4 for Lee at unity centre - ROOM 1", "Dawn and Lee (the same place)"),
        ("/fix R-1042 4 for Dawn at The Hut", "Dawn has been told to come on Sat 5 Dec 10am"),
        ("/fix R-1042 4 for Nobody at The Hut", "There is no Nobody"),
        ("/fix R-1042 4 at The Hut", "A meeting is fixed already"),
        (f"/fix R-1042 3 for Lee at {PLACE} anyway", "Why all the same?"),
    ],
)
async def test_what_would_bring_them_together_is_refused_with_the_reason(sam, apart, order, told):
    await sam.types(f"/fix R-1042 3 for Dawn at {PLACE} now")
    apart.lee.hears()
    assert told in await sam.types(f"{order}, now")
    assert apart.lee.hears() == ""


async def test_a_reason_overrides_and_stands_in_the_history(sam, apart):
    await sam.types(f"/fix R-1042 3 for Dawn at {PLACE} now")
    apart.lee.hears()
    order = f"/fix R-1042 3 for Lee at {PLACE} anyway because the police will be there"
    assert "To Lee, by text" in await sam.types(order)
    await sam.presses("Send to 1 person")
    assert "Sat 5 Dec 10am" in apart.lee.hears()
    history = await sam.types("/history R-1042")
    assert "kept apart overridden" in history
    assert "the police will be there" in history


async def test_two_kept_apart_after_both_saw_a_time_are_not_told_of_it_together(sam, asked):
    await sam.types("/apart R-1042 Dawn, Lee")
    asked.lee.hears()
    refused = await sam.types("/fix R-1042 1 at Unity Centre now")
    assert "Dawn and Lee (the same sitting)" in refused
    assert asked.lee.hears() == ""


async def test_a_sitting_is_moved_by_the_name_of_one_who_comes(sam, two_sittings):
    two_sittings.dawn.hears()
    two_sittings.lee.hears()
    assert "There are several sittings. Whose?" in await sam.types("/move R-1042 Sat 12 Dec 10am now")
    await sam.types("/move R-1042 for Lee Sat 12 Dec 10am now")
    assert "It has moved from Sat 5 Dec 2pm to Sat 12 Dec 10am" in two_sittings.lee.hears()
    assert two_sittings.dawn.hears() == ""
    assert "Dawn and Lee (the same time)" in await sam.types("/move R-1042 for Dawn Sat 12 Dec 11am at The Hut now")
    assert two_sittings.dawn.hears() == ""


async def test_rule_34_one_cancel_reaches_every_sitting_and_who_has_none(sam, two_sittings):
    for phone in two_sittings.everyone():
        phone.hears()
    await sam.types("/cancel R-1042 because the venue is flooded now")
    assert "please do not come on Sat 5 Dec 10am" in two_sittings.dawn.hears()
    assert "please do not come on Sat 5 Dec 2pm" in two_sittings.lee.hears()
    assert "leave the times we asked you about" in two_sittings.carl.hears()


async def test_one_sitting_is_called_off_and_the_other_stays(sam, town, two_sittings):
    for phone in two_sittings.everyone():
        phone.hears()
    await sam.types("/cancel R-1042 for Lee because Lee is away, now")
    assert "please do not come on Sat 5 Dec 2pm" in two_sittings.lee.hears()
    assert two_sittings.dawn.hears() == ""
    await sam.types("/fix R-1042 4 for Lee by phone now")
    assert "By phone." in two_sittings.lee.hears()
    await town.until(datetime(2026, 12, 4, 10, 0, tzinfo=UTC))
    assert "Sat 5 Dec 10am" in two_sittings.dawn.hears()
    assert "Sat 5 Dec 2pm" in two_sittings.lee.hears()


async def test_who_and_case_show_each_sitting_with_its_people(sam, two_sittings):
    await two_sittings.dawn.says("1")
    for order in ("/who R-1042", "/case R-1042"):
        told = await sam.types(order)
        assert f"Sat 5 Dec 10am at {PLACE}: Dawn coming, June no answer yet" in told
        assert "Sat 5 Dec 2pm at Unity Centre, Room 2: Lee no answer yet" in told


async def test_rule_12_several_sittings_held_are_one_meeting(sam, mo, town, two_sittings):
    await sam.types("/offer R-1042 to Dawn, Carl on 16/11/2026 before letter")
    await town.until(datetime(2026, 12, 7, 9, 0, tzinfo=UTC))
    held = "/held R-1042 5/12/2026 family 2 proposal yes"
    assert "several sittings that day" in await sam.types(held)
    await sam.presses("Dawn")
    await sam.types("/held R-1042 5/12/2026 family 1 proposal yes for Lee")
    figures = await mo.types("/counts Q3 2026-27")
    assert "Held after the offer" in figures
    assert [
        line.split()[-1].strip("*") for line in figures.splitlines() if line.startswith("Held after the offer ")
    ] == ["1"]


async def test_a_preview_says_what_it_costs_and_what_waits(sam, town, asked):
    await town.until(datetime(2026, 11, 24, 21, 0, tzinfo=UTC))
    shown = await sam.types("/fix R-1042 3 at Unity Centre")
    assert "4 texts, 8 parts in all." in shown
    assert "It is quiet time: sent now, the messages go" in shown
    assert "Only in their safe hours:" in shown
