"""The nights on which London's clock is changed, and sleeping through the due time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fgdm_bot.stagecraft import staged
from models.terms import Occasion, Station
from tests.post.office import Office, opened

TWICE, NEVER = datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 3, 28, 0, 30, tzinfo=UTC)
"""Half an hour before: at the first 01:30 of the night that has two, and before the one that has none."""


@pytest.mark.parametrize(("night", "eight"), [(TWICE, 8), (NEVER, 7)], ids=["31 October 2027", "28 March 2027"])
async def test_rule_26_what_is_due_on_the_night_the_clock_changes_goes_at_eight_in_london_and_once(
    database_url: str, night: datetime, eight: int
) -> None:
    """`eight`: that morning's 08:00 in London, in UTC."""
    more = {"FGDM_DATABASE_URL": database_url, "FGDM_QUIET_HOURS": "20:00-08:00"}
    async with staged(begins=night, more=more) as stage:
        office = await opened(stage)
        due = [night + timedelta(hours=hours) for hours in range(3)]
        for moment in due:
            await office.texts_dawn(f"due at {moment:%H:%M}", due_at=moment)
        for _ in range(3):
            await office.later(hours=1)
        await office.until_so(lambda: _all_wait_until(office, night.replace(hour=eight, minute=0)))
        await _comes(office, night.replace(hour=eight, minute=0) - timedelta(minutes=1))
        assert office.dawn.texts == []
        await _comes(office, night.replace(hour=eight, minute=0))
        heard = [await office.dawn.hears() for _ in due]
        assert heard == [f"due at {moment:%H:%M}" for moment in due]
        await office.later(hours=1)
        assert len(office.dawn.texts) == len(due)


async def _all_wait_until(office: Office, moment: datetime) -> bool:
    return {text.due_at for text in await office.texts_out()} == {moment}


async def _comes(office: Office, moment: datetime) -> None:
    assert office.stage.clock is not None
    office.stage.clock.set(moment)
    await office.stage.service.look_after()


@pytest.mark.parametrize("slept", [timedelta(seconds=2), timedelta(hours=2), timedelta(days=2)])
async def test_after_sleeping_past_the_due_time_what_is_still_of_use_goes_once_and_the_rest_is_told(
    office: Office, slept: timedelta
) -> None:
    due = office.stage.service.now() + timedelta(minutes=1)
    await office.texts_dawn("The meeting has moved", due_at=due)
    times = {"due_at": due, "useless_after": due + timedelta(hours=9)}
    await office.texts_dawn("Tomorrow at four", occasion=Occasion.REMINDER, **times)
    await office.later(minutes=1, seconds=slept.total_seconds())
    stale = slept >= timedelta(hours=9)
    await office.until("The meeting has moved", Station.DELIVERED)
    await office.until("Tomorrow at four", Station.DROPPED if stale else Station.DELIVERED)
    await office.later(minutes=5)
    assert sorted(office.dawn.texts) == ["The meeting has moved"] + ["Tomorrow at four"] * (not stale)
    assert ("Dawn did not get the reminder" in await office.todo()) is stale
