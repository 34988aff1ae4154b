"""One update that always fails must not keep everybody else's from being heard."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from sqlalchemy.exc import OperationalError

from fgdm_bot.poller import TRIES, Poller


@dataclass
class Update:
    update_id: int


@dataclass
class Telegram:
    """Brings again whatever is not confirmed."""

    waiting: list[Update] = field(default_factory=lambda: [Update(7), Update(8)])

    async def fetch(self, offset: int) -> list[Update]:
        return [one for one in self.waiting if one.update_id >= offset]


async def rounds(poller: Poller, number: int) -> None:
    for _ in range(number):
        try:
            await poller.once()
        except (ValueError, OperationalError):
            continue


@pytest.mark.parametrize(("error", "heard"), [(ValueError("?"), [8]), (OperationalError("", {}, Exception()), [])])
async def test_after_a_few_tries_the_next_is_heard_unless_the_database_is_away(error, heard):
    taken: list[int] = []

    async def take(update: Update) -> None:
        if update.update_id == 7:
            raise error
        taken.append(update.update_id)

    poller = Poller(None, Telegram(), take, None)  # type: ignore[arg-type]  # neither database nor clock is asked
    await rounds(poller, TRIES - 1)
    assert taken == []
    await rounds(poller, 1)
    assert taken == heard
