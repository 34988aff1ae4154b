"""The log as it stands at one moment, for figures that are made of several questions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

ONE_MOMENT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


@asynccontextmanager
async def one_moment(session: AsyncSession) -> AsyncIterator[AsyncSession]:
    """A session to read the log in, whatever is recorded while it is read.

    In SQLite a unit of work is alone with the log. In PostgreSQL each question of a unit would see what others have
    recorded since the last one; this is a transaction beside the unit's, which sees neither that nor the unit's own.
    """
    engine = session.bind
    if not isinstance(engine, AsyncEngine) or engine.dialect.name != "postgresql":
        yield session
        return
    async with AsyncSession(engine.execution_options(**ONE_MOMENT), expire_on_commit=False) as reading:
        yield reading
