"""Figures made of several questions tell of one moment, whatever is recorded while they are asked."""

import asyncio

import pytest
from sqlalchemy import func, select

from fgdm_bot.db import Database, open_engine
from models.case import Case
from models.offer import Offer
from models.register import counted, one_moment
from models.rules.counting.as_json import as_json


@pytest.fixture
async def sam_with_a_case(sam):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    await sam.types("/add R-1042 Dawn Price, mother, no phone, pr")
    return sam


async def test_what_is_recorded_between_two_questions_is_in_neither_or_in_both(town, database_url, sam_with_a_case):
    other = Database(open_engine(database_url))
    days = (town.now.date().replace(month=9, day=1), town.now.date())
    async with town.db.work() as unit, one_moment(unit) as at:
        assert await at.scalar(select(func.count()).select_from(Case)) == 1
        offered = asyncio.create_task(sam_with_a_case.types("/offer R-1042 to Dawn on 14/9/2026 before letter"))
        if at is not unit:  # PostgreSQL lets others write meanwhile; SQLite lets them wait
            await offered
        assert await at.scalar(select(func.count()).select_from(Offer)) == 0
        assert as_json(await counted(at, *days, now=town.now))["meetings_offered"]["total"]["refs"] == []
    await offered
    async with other.work() as unit, one_moment(unit) as at:
        assert as_json(await counted(at, *days, now=town.now))["meetings_offered"]["total"]["count"] == 1
    await other.close()


async def test_a_moment_is_for_reading(town, sam_with_a_case):
    async with town.db.work() as unit, one_moment(unit) as at:
        if at is unit:
            return
        with pytest.raises(Exception, match="read-only"):
            await at.execute(Case.__table__.update().values(team="South"))
