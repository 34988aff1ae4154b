"""A picture, a voice message, an empty text: Sam is told at once, and they are asked to write it in words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

NOTHING, BLANK = "", " \n"
IN_WORDS = (
    "Sorry Lee, your message came without words. We can't get pictures or voice messages. "
    "Please text it in words. Texts are not watched: in danger ring 999."
)
TOLD = "Lee sent a message without words, perhaps a picture or a voice message, which the bot does not keep."
LATE_IN_THE_EVENING = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
IN_THE_MORNING = datetime(2026, 11, 25, 9, 1, tzinfo=UTC)


@pytest.mark.parametrize("wordless", [NOTHING, BLANK])
async def test_sam_is_told_of_the_first_and_they_are_asked_for_words_and_not_for_times(
    sam: Colleague, asked: Family, wordless: str
) -> None:
    sam.hears()
    assert await asked.lee.says(wordless) == IN_WORDS
    assert sam.hears() == f"R-1042: {TOLD}\nReply to this message to write back."
    assert {"Can 1 Tue 1 Dec 4pm", "Dealt with"} <= set(sam.buttons())
    assert TOLD in await sam.types("/todo")


async def test_sam_is_told_of_each_and_they_are_asked_once_an_hour(sam: Colleague, asked: Family, town: Town) -> None:
    await asked.lee.says(NOTHING)
    await town.later(minutes=20)
    sam.hears()
    assert await asked.lee.says(NOTHING) == ""
    assert TOLD in sam.hears()
    await town.later(minutes=41)
    assert await asked.lee.says(NOTHING) == IN_WORDS


async def test_so_it_is_once_a_meeting_is_fixed(sam: Colleague, fixed: Family) -> None:
    sam.hears()
    assert await fixed.lee.says(NOTHING) == IN_WORDS
    assert TOLD in sam.hears()
    await fixed.lee.says(NOTHING)
    assert "Lee no answer yet" in await sam.types("/case R-1042")


async def test_so_it_is_before_they_are_asked_anything(sam: Colleague, family: Family) -> None:
    sam.hears()
    assert await family.lee.says(NOTHING) == IN_WORDS
    assert TOLD in sam.hears()


async def test_so_it_is_where_the_list_waits_for_the_morning(sam: Colleague, family: Family, town: Town) -> None:
    await sam.types("/propose R-1042 Mon 7 Dec 1pm, Tue 8 Dec 1pm")
    await town.until(LATE_IN_THE_EVENING)
    await sam.types("/ask R-1042 now")
    sam.hears()
    await family.lee.says(NOTHING)
    assert TOLD in sam.hears()
    await town.later(hours=2)
    await family.lee.says(NOTHING)
    assert TOLD in sam.hears()
    await town.until(IN_THE_MORNING)
    heard = family.lee.hears()
    assert heard.count(IN_WORDS) == 1
    assert "will read your text" not in heard


async def test_who_has_asked_something_is_asked_for_words_too_and_the_other_way_round(asked: Family) -> None:
    assert "Sam will read your text" in await asked.lee.says("is there parking?")
    assert await asked.lee.says(NOTHING) == IN_WORDS
    assert await asked.carl.says(NOTHING) == IN_WORDS.replace("Lee", "Carl")
    assert "Sam will read your text" in await asked.carl.says("is there parking?")


async def test_the_words_they_write_then_are_read_as_ever(sam: Colleague, asked: Family) -> None:
    await asked.lee.says(NOTHING)
    assert "we could not tell which times you mean" in await asked.lee.says("ok")
    await asked.lee.says("1 and 3")
    assert "Lee: 1, 3" in await sam.types("/who R-1042")


async def test_in_chat_they_are_asked_to_write(sam: Colleague, asked: Family, town: Town) -> None:
    lee = town.stranger()
    await lee.types(f"/start {asked.lee.hears().partition('start=')[2].split()[0]}")
    sam.hears()
    assert await lee.types(NOTHING) == (
        "Sorry Lee, your message came without words. We can't get pictures or voice messages. "
        "Please write it in words. Messages are not watched: in danger ring 999."
    )
    assert lee.buttons() == []
    assert TOLD in sam.hears()


async def test_a_shared_phone_reads_nothing_of_what_it_is_about(sam: Colleague, family: Family) -> None:
    await sam.types("/check R-1042 Lee verified, safe, 9-18, shared, discreet")
    sam.hears()
    assert await family.lee.says(NOTHING) == IN_WORDS
    assert TOLD in sam.hears()


async def test_who_is_written_to_silently_hears_nothing_and_sam_is_told(sam: Colleague, family: Family) -> None:
    await sam.types("/number 07700 900100")
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared, silent")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm for 2 hours")
    await sam.types("/ask R-1042 now")
    sam.hears()
    assert await family.lee.says(NOTHING) == ""
    assert TOLD in sam.hears()
