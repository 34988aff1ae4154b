"""What one sender may send a second is shared by all processes on one database."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from fgdm_bot.post.pace import Pace
from fgdm_bot.roll import Roll
from models.terms import Channel
from tests.post.office import Office


def rate(office: Office) -> float | None:
    return office.stage.service.post.windows[Channel.TEXT].pace.a_second


async def test_two_processes_send_half_as_fast_each_and_one_alone_at_full_speed_again(office: Office) -> None:
    service = office.stage.service
    other = Roll(service.db, "another", service.now)
    await service.look_after()
    assert rate(office) == service.settings.twilio_rate
    assert await other.call() == 2
    await service.look_after()
    assert rate(office) == service.settings.twilio_rate / 2
    await other.leave()
    await service.look_after()
    assert rate(office) == service.settings.twilio_rate


async def test_the_part_of_one_that_died_is_the_others_once_its_lease_lapses(office: Office) -> None:
    service = office.stage.service
    await Roll(service.db, "another", service.now).call()
    await office.later(seconds=15)
    assert rate(office) == service.settings.twilio_rate / 2
    await office.later(seconds=21)
    assert rate(office) == service.settings.twilio_rate


async def test_who_joins_others_sends_nothing_until_they_have_made_room(office: Office) -> None:
    service = office.stage.service
    service.settings = replace(service.settings, twilio_rate=10.0)
    await Roll(service.db, "another", service.now).call()
    await service.share_the_rate(joins=True)
    pace = service.post.windows[Channel.TEXT].pace
    assert pace.allows() < 0
    assert pace.next_in > timedelta(seconds=2).total_seconds()


def test_a_slower_pace_forgets_what_was_saved_at_the_faster() -> None:
    pace = Pace(100)
    pace.becomes(5)
    assert pace.allows() == 5
