"""The figures of the log as it stands in one unit of work: counts, census, duty warnings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from models.register.families import Slice, each_family, teams
from models.register.rows import unseal_reasons
from models.rules.counting.census import Census, CensusYear, census
from models.rules.counting.counts import count
from models.rules.counting.duty import DutyWarning, warnings_for
from models.rules.counting.figures import Counts


async def counted(session: AsyncSession, from_: date, to: date, *, team: str | None = None, now: datetime) -> Counts:
    """The figures of a period, both days included, for the council or one team (register, section 5)."""
    wanted, known = Slice(team=team, between=(from_, to), sealed=True), await teams(session)

    def work(at: Session) -> Counts:
        found = count(each_family(at, wanted), from_=from_, to=to, team=team, now=now, teams=known)
        # Of a million reasons few are shown: only those are unsealed.
        unseal_reasons(at, [line.reasons for line in found.offers])
        return found

    return await session.run_sync(work)


async def census_of(session: AsyncSession, year: CensusYear, codes: Sequence[str]) -> Census:
    """The census blocks of a year, with what the published checks find (register, section 6)."""
    wanted = Slice(with_episodes=True)
    return await session.run_sync(lambda at: census(each_family(at, wanted), year, codes))


async def duty_warnings(
    session: AsyncSession, duty_starts_on: date | None, *, team: str | None = None
) -> list[DutyWarning]:
    """The duty warnings that stand now (rules 19, 20)."""
    wanted = Slice(team=team, with_episodes=True)
    return await session.run_sync(lambda at: warnings_for(each_family(at, wanted), duty_starts_on))
