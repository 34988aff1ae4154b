"""Every order of the log by questions: the same record as by one line."""

import pytest


async def test_an_offer_by_buttons(family, figures):
    assert "Which case?" in await family.types("/offer")
    assert "To whom?" in await family.presses("R-1042")
    assert family.buttons()[0] == "Dawn, Carl"
    assert "On which day" in await family.presses("Dawn, Carl")
    assert "Before the letter" in await family.presses("Today")
    assert "R-1042-O1" in await family.presses("Before letter")
    assert (await figures())["meetings_offered"]["recipients"]["count"] == 2


async def test_an_answer_by_buttons(family, figures):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    await family.types("/answered R-1042")
    assert family.buttons()[:2] == ["Dawn", "Carl"]
    await family.presses("Carl")
    await family.presses("Declined")
    await family.types("16/11/2026")
    said = await family.types("no time")
    assert "Carl declined on Mon 16 Nov 2026" in said
    await family.types("/answered R-1042")
    await family.presses("Dawn")
    await family.presses("Accepted")
    await family.presses("Today")
    assert "stands as accepted" in await family.presses("Skip")


async def test_declined_without_a_reason_by_buttons_is_refused(family, record):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/answered R-1042")
    await family.presses("Dawn")
    await family.presses("Declined")
    await family.presses("Today")
    assert "declined needs a reason" in await family.presses("Skip")
    assert (await record()).offers[0].status == "awaiting"


@pytest.mark.parametrize(
    ("kind", "answer", "said"),
    [
        ("With offer", "14/11/2026", "with the offer R-1042-O1 in it"),
        ("Without offer", "14/11/2026", "without an offer"),
        ("None", "immediate issue: risk of flight", "no letter will be sent"),
    ],
)
async def test_a_letter_by_buttons(family, kind, answer, said):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/letter R-1042")
    await family.presses(kind)
    assert said in await family.types(answer)


async def test_an_exception_by_buttons(family, record):
    await family.types("/exception R-1042")
    await family.presses("Not offered")
    await family.types("risk of flight")
    assert "initials or a post" in await family.types("somebody at work")
    await family.types("HoS")
    assert "R-1042-X1" in await family.presses("Yesterday")
    assert (await record()).exceptions[0].decided_on.isoformat() == "2026-11-23"


async def test_a_meeting_held_by_buttons(family, figures):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/held R-1042")
    await family.presses("Today")
    assert "whole number" in await family.types("seven")
    await family.types("7")
    await family.presses("Skip")
    await family.presses("Yes")
    assert "1 meeting facilitated" in await family.presses("Agreed")
    assert (await figures())["meetings_facilitated"]["total"]["count"] == 1


async def test_an_episode_its_end_and_the_application_by_buttons(family, record):
    await family.types("/episode R-1042")
    await family.types("2026-11-01")
    await family.types("/step R-1042")
    await family.types("2026-11-10")
    await family.presses("B")
    await family.types("/court R-1042")
    await family.presses("Yesterday")
    (episode,) = (await record()).episodes
    assert (episode.pp_outcome, episode.court_application_on.isoformat()) == ("B", "2026-11-23")


async def test_a_void_by_buttons(family, figures):
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    await family.types("/void R-1042")
    await family.presses("R-1042-O1")
    assert "entered in error" in await family.types("typed twice")
    assert (await figures())["not_counted"]["void_offers"] == ["R-1042-O1"]


async def test_help_shows_an_example_of_each(family):
    for name in ("offer", "answered", "letter", "exception", "held", "episode", "step", "court", "void"):
        assert f"/{name} R-1042" in await family.types(f"/help {name}")


async def test_a_void_of_one_person_by_buttons(family, figures):
    await family.types("/offer R-1042 to Dawn, Carl on 12/11/2026 before letter")
    await family.types("/void R-1042")
    await family.presses("R-1042-O1 to CP")
    assert "R-1042-O1 to CP: entered in error" in await family.types("it was not him")
    assert (await figures())["meetings_offered"]["recipients"]["refs"] == ["R-1042/DP"]


async def test_with_nothing_offered_nobody_is_asked_whose_answer_it_is(family):
    said = await family.types("/answered R-1042")
    assert "No offer is on record in R-1042" in said
    assert "/offer R-1042" in said
    await family.types("/answered")
    assert "No offer is on record in R-1042" in await family.types("R-1042")
    await family.types("/offer R-1042 to Dawn on 12/11/2026 before letter")
    assert "Whose answer is it?" in await family.types("/answered R-1042")
