"""The service between its carriers, on both databases."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from fgdm_bot.stagecraft import staged
from tests.post.office import BEGINS, Office, opened


@pytest.fixture
async def office(database_url: str) -> AsyncIterator[Office]:
    async with staged(begins=BEGINS, more={"FGDM_DATABASE_URL": database_url}) as stage:
        yield await opened(stage)
