"""R-1042: two children; Dawn and Carl, their parents; Nan, who has no parental responsibility.

The town's day is Tuesday 24 November 2026.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.case import Case
from models.register import counted, family_of_case
from models.rules.counting.as_json import as_json
from models.rules.counting.records import Family


@pytest.fixture
async def family(sam):
    """Sam, with the case open and its network added."""
    await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    await sam.types("/add R-1042 Dawn Price, mother, no phone, pr")
    await sam.types("/add R-1042 Carl Price, father, no phone, pr")
    await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    return sam


@pytest.fixture
def figures(town) -> Callable[..., Awaitable[dict[str, Any]]]:
    """The figures of October to December 2026, or of other days, as other programs read them."""

    async def read(first: str = "2026-10-01", last: str = "2026-12-31") -> dict[str, Any]:
        async with town.db.work() as session:
            days = date.fromisoformat(first), date.fromisoformat(last)
            return as_json(await counted(session, *days, now=town.now))

    return read


@pytest.fixture
def record(town) -> Callable[[], Awaitable[Family]]:
    """What is on record of R-1042."""

    async def read() -> Family:
        async with town.db.work() as session:
            case = (await session.scalars(select(Case).where(Case.key == "r-1042"))).one()
            return await family_of_case(session, case)

    return read
