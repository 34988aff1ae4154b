"""Starting costs the same however long the history: facts that were found whole are not looked at again."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, event, func, insert, select, text, update

from fgdm_bot.db import migrate
from models.case import Case
from models.facts import CaseFacts
from models.register.facts import VERSION

OLD = range(1001, 11_001)
LOOK_AT_PLAN = {"sqlite": "EXPLAIN QUERY PLAN ", "postgresql": "EXPLAIN "}
WALKS_THROUGH = {"sqlite": "SCAN case", "postgresql": "Seq Scan on case"}


@pytest.fixture
async def old_town(town):
    """Ten thousand cases, closed long ago and counted; the service has been started since."""
    long_ago = {
        "team": "North",
        "opened_at": datetime(2020, 1, 1, tzinfo=UTC),
        "closed_at": datetime(2020, 6, 1, tzinfo=UTC),
    }
    async with town.db.work() as session:
        cases = [{"id": n, "reference": f"R-{n}", "key": f"r-{n}", **long_ago} for n in OLD]
        await session.execute(insert(Case), cases)
        await session.execute(insert(CaseFacts), [{"case_id": n, "version": VERSION} for n in OLD])
        if town.db.engine.dialect.name == "postgresql":
            await session.execute(select(func.setval("cases_id_seq", max(OLD))))
            await session.execute(text("ANALYZE"))  # as it does by itself
    await migrate(town.db.engine)
    return town


async def _asked_at_start(town):
    """What a start asks of the database about cases and their facts, with the values."""
    asked = []

    def note(connection, cursor, statement, values, *_):
        if "case_facts" in statement or "cases" in statement:
            asked.append((statement, values))

    engine = town.db.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    await migrate(town.db.engine)
    event.remove(engine, "before_cursor_execute", note)
    return asked


async def _plan(town, statement, values):
    async with town.db.engine.connect() as connection:
        rows = await connection.exec_driver_sql(LOOK_AT_PLAN[connection.dialect.name] + statement, values)
        return "\n".join(str(row) for row in rows)


async def _not_counted(town):
    counted = select(CaseFacts.case_id).where(CaseFacts.case_id == Case.id, CaseFacts.version == VERSION)
    async with town.db.work() as session:
        return list(await session.scalars(select(Case.id).where(~counted.exists())))


async def test_ten_thousand_old_cases_are_not_looked_at_when_the_service_starts(old_town):
    asked = await _asked_at_start(old_town)
    looks = [values for statement, values in asked if "NOT (EXISTS" in statement]
    assert len(looks) == 1
    [values] = looks
    beyond = values.values() if isinstance(values, dict) else values
    assert max(OLD) in beyond
    for statement, values in asked:
        assert WALKS_THROUGH[old_town.db.engine.dialect.name] not in await _plan(old_town, statement, values), statement


async def test_a_case_that_came_since_without_its_facts_is_counted_at_the_next_start(old_town, sam):
    await sam.types("/open R-7 children AB10231 2015-03-27")
    async with old_town.db.work() as session:
        newest = await session.scalar(select(Case.id).where(Case.reference == "R-7"))
        await session.execute(delete(CaseFacts).where(CaseFacts.case_id == newest))
    assert await _not_counted(old_town) == [newest]
    await migrate(old_town.db.engine)
    assert await _not_counted(old_town) == []


@pytest.mark.parametrize("version", ["0", "9999.1"])
async def test_an_old_case_counted_by_another_version_is_counted_anew_at_the_next_start(old_town, version):
    one = CaseFacts.case_id == OLD[5000]
    async with old_town.db.work() as session:
        await session.execute(update(CaseFacts).where(one).values(version=version))
    await migrate(old_town.db.engine)
    assert await _not_counted(old_town) == []
