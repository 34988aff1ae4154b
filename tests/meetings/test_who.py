"""`/who`: who can make which time, and the best times."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conftest import Colleague, Family

PNG = b"\x89PNG\r\n\x1a\n"


async def test_one_line_a_person_in_the_form_people_hold_on_to(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("1 and 3, not 2")
    await asked.lee.says("none")
    lines = (await sam.types("/who R-1042")).splitlines()
    assert "Dawn: 1, 3 (not 2)" in lines
    assert "Lee: none" in lines
    assert "Carl: no answer yet" in lines


async def test_who_refused_one_time_is_not_shown_as_refusing_all(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("cant do tues")
    assert "Dawn: none (not 1)" in (await sam.types("/who R-1042")).splitlines()
    await asked.dawn.says("cant do 2 or 3 either")
    assert "Dawn: none" in (await sam.types("/who R-1042")).splitlines()


async def test_ties_are_shown_as_ties_and_nothing_is_decided(sam: Colleague, asked: Family) -> None:
    await asked.dawn.says("1 and 2")
    await asked.june.says("1 and 2")
    heard = await sam.types("/who R-1042")
    assert "= 1 Tue 1 Dec 4pm: 2 of 4 can" in heard
    assert "= 2 Thu 3 Dec 5.30pm: 2 of 4 can" in heard
    assert "you decide" in heard


async def test_nobody_has_answered_yet(sam: Colleague, asked: Family) -> None:
    heard = await sam.types("/who R-1042")
    assert "Nobody has said yes to a time yet" in heard
    assert "Still to answer: 4 people" in heard


async def test_nobody_was_asked_yet(sam: Colleague, family: Family) -> None:
    assert "nobody has been asked yet" in await sam.types("/who R-1042")


async def test_six_people_are_read_as_text_seven_as_a_picture_too(sam: Colleague, family: Family) -> None:
    for digit, name in ((7, "Vic Ward"), (8, "Nia Bell")):
        await sam.types(f"/add R-1042 {name}, friend, 07700 90012{digit}")
        await sam.types(f"/check R-1042 {name} verified, safe, 9-18, not shared")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm")
    await sam.types("/ask R-1042 now")
    await sam.types("/who R-1042")
    assert sam.messages()[-1].document is None
    await sam.types("/add R-1042 Ivy Noon, friend, 07700 900129")
    await sam.types("/check R-1042 Ivy verified, safe, 9-18, not shared")
    await sam.types("/ask R-1042 now")
    assert "Ivy: no answer yet" in await sam.types("/who R-1042")
    picture = sam.messages()[-1]
    assert picture.document is not None
    assert picture.document.startswith(PNG)
    assert picture.document_name == "who.png"


async def test_rule_31_that_sam_looked_is_in_the_trail(sam: Colleague, asked: Family) -> None:
    await sam.types("/who R-1042")
    assert "Read:\nSam Carter, once" in await sam.types("/history R-1042")
