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
def after_offers_family() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def family(sam, after_offers_family):
    """Sam, with the case open and its network added."""
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
