"""People with narrow safe hours: Sam is told when their message goes, and nothing goes when it would be too late."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

NOON_ONLY = "/check R-1042 Lee verified, safe, 12-13, not shared"


@pytest.fixture
async def narrow(sam: Colleague, family: Family) -> Family:
    """Lee may be written to from noon to one."""
    await sam.types(NOON_ONLY)
    await sam.types("/propose R-1042 Tue 1 Dec 11am, Thu 3 Dec 5.30pm")
    return family


async def test_sam_is_told_whose_message_waits_for_safe_hours(sam: Colleague, narrow: Family, town: Town) -> None:
    heard = await sam.types("/ask R-1042 now")
    assert "Only in their safe hours:\nLee: Tue 24 Nov at 12 noon" in heard
    assert narrow.lee.hears() == ""
    await town.later(hours=2, minutes=1)
    assert "1 Tue 1 Dec 11am" in narrow.lee.hears()


async def test_rule_34_who_would_hear_too_late_that_it_is_off_is_to_be_rung(
    sam: Colleague, narrow: Family, town: Town
) -> None:
    await sam.types("/ask R-1042 now")
    await town.later(hours=3)
    await sam.types("/fix R-1042 1 at Unity Centre now")
    await town.until(datetime(2026, 11, 30, 12, 30, tzinfo=UTC))
    await town.until(datetime(2026, 12, 1, 9, 30, tzinfo=UTC))
    narrow.lee.hears()
    heard = await sam.types("/cancel R-1042 because the venue is flooded now")
    assert "Lee: Tue 1 Dec at 12 noon: too late, please ring" in heard
    sam.hears()
    await town.until(datetime(2026, 12, 1, 12, 30, tzinfo=UTC))
    assert narrow.lee.hears() == ""
    assert "Lee did not get" in sam.hears()


async def test_who_would_hear_of_the_move_after_setting_out_is_to_be_rung(
    sam: Colleague, narrow: Family, town: Town
) -> None:
    await sam.types("/ask R-1042 now")
    await town.later(hours=3)
    await sam.types("/fix R-1042 1 at Unity Centre now")
    await town.until(datetime(2026, 12, 1, 9, 30, tzinfo=UTC))
    for order in ("/move R-1042 tomorrow 11am", "/cancel R-1042 because it snows", "/move R-1042 tomorrow 11am now"):
        assert "Lee: Tue 1 Dec at 12 noon: too late, please ring" in await sam.types(order)


async def test_a_service_that_slept_over_the_meeting_tells_nobody_of_it(
    sam: Colleague, narrow: Family, town: Town
) -> None:
    await sam.types("/ask R-1042 now")
    await town.later(hours=3)
    narrow.lee.hears()
    await sam.types("/fix R-1042 1 at Unity Centre now")
    await town.until(datetime(2026, 12, 2, 12, 30, tzinfo=UTC))
    assert narrow.lee.hears() == ""


async def test_nobody_is_asked_again_about_times_that_are_past(sam: Colleague, family: Family, town: Town) -> None:
    await sam.types("/propose R-1042 tomorrow 5.30pm")
    await sam.types("/ask R-1042 now")
    family.dawn.hears()
    await town.later(days=2)
    await town.later(days=2)
    assert family.dawn.hears() == ""
