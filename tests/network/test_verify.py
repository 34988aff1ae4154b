"""A number is checked by a neutral text with two digits, only when the coordinator says so (rule 21)."""

import re

from sqlalchemy import update

from models.network import Verification

OPEN = "/check R-1042 Dawn not verified, safe, 9-18, not shared"


async def test_rule_21_nothing_goes_before_sam_says_so(sam, town, family):
    assert "first record that it is safe" in await sam.types("/verify R-1042 Dawn now")
    await sam.types(OPEN)
    shown = await sam.presses("Verify Dawn by text")
    assert "please text back two digits" in shown
    assert town.phone("+447700900123").hears() == ""


async def test_the_text_names_nobody_and_the_digits_coming_back_let_sam_record_it(sam, town, family):
    dawn = town.phone("+447700900123")
    await sam.types(OPEN)
    told = await sam.types("/verify R-1042 Dawn now")
    heard = dawn.hears()
    code = re.search(r"text back (\d\d)\.", heard)[1]
    assert heard == (
        f"Hello, Sam here. To check this number, please text back {code}. "
        "If you do not know me, please just leave this."
    )
    assert f"asked to text back {code}" in told
    assert await dawn.says(f" {code}. ") == ""
    assert "somebody answers there" in sam.hears()
    assert "Dawn can now be written to by text" in await sam.presses("It is verified")


async def test_other_digits_and_the_same_ones_twice_verify_nothing(sam, town, family):
    dawn = town.phone("+447700900123")
    await sam.types(OPEN)
    await sam.types("/verify R-1042 Dawn now")
    code = re.search(r"text back (\d\d)\.", dawn.hears())[1]
    await dawn.says("19")
    assert "somebody answers there" not in sam.hears()
    await dawn.says(code)
    assert "somebody answers there" in sam.hears()
    await dawn.says(code)
    assert "somebody answers there" not in sam.hears()


async def test_after_three_days_the_digits_are_only_words(sam, town, family):
    dawn = town.phone("+447700900123")
    await sam.types(OPEN)
    await sam.types("/verify R-1042 Dawn now")
    code = re.search(r"text back (\d\d)\.", dawn.hears())[1]
    await town.later(days=4)
    await dawn.says(code)
    assert "somebody answers there" not in sam.hears()


async def test_nobody_who_said_stop_or_is_not_safe_is_checked_by_text(sam, town, family):
    await sam.types("/check R-1042 Dawn not verified, not safe, 9-18, not shared")
    assert "Nothing was sent" in await sam.types("/verify R-1042 Dawn now")
    await sam.types(OPEN)
    await town.phone("+447700900123").says("STOP")
    assert "they asked us to stop" in await sam.types("/verify R-1042 Dawn now")
    assert town.phone("+447700900123").hears() == ""


async def test_numbers_of_times_with_a_space_between_are_an_answer_and_not_the_digits(sam, town, asked):
    """The number is looked into again, while its times are before Dawn: her answer must not be lost."""
    dawn = town.phone("+447700900123")
    await sam.types("/verify R-1042 Dawn now")
    async with town.db.work() as session:
        await session.execute(update(Verification).values(code="21"))
    assert "You can make 1" in await dawn.says("2 1")
    sam.hears()
    await dawn.says(" 21. ")
    assert "somebody answers there" in sam.hears()
