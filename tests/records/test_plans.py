"""No query that reads a batch of families walks through a whole table: at a million offers that took all the time."""

import pytest
from sqlalchemy import event

from fgdm_bot.db import Database, open_engine
from models.case import Case
from models.register.rows import Batch


@pytest.fixture
async def db(sqlite_template):
    db = Database(open_engine(f"sqlite+aiosqlite:///{sqlite_template}"))
    yield db
    await db.close()


@pytest.mark.parametrize("ids", [range(1001, 2001), range(1001, 3001, 2), [7]])
async def test_a_batch_of_families_is_found_by_its_cases(db, ids):
    asked = []

    @event.listens_for(db.engine.sync_engine, "before_cursor_execute")
    def note(connection, cursor, statement, values, context, many):
        asked.append((statement, values))

    cases = [Case(id=id_, reference=f"R-{id_}", team="North") for id_ in ids]
    async with db.work() as session:
        await session.run_sync(lambda at: list(Batch(at, cases, sealed=True).families()))
        queries = [each for each in asked if each[0].startswith("SELECT")]
        assert len(queries) > 6
        connection = await session.connection()
        for statement, values in queries:
            plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            assert not [step for *_, step in plan if step.startswith("SCAN")], statement
