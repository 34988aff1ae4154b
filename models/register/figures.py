"""The figures of the log as it stands in one unit of work: counts, census, duty warnings."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from models.register.collecting import seldom_collecting
from models.register.facts import refresh
from models.register.families import Slice, each_family, teams
from models.register.picking import Headline, headline, pick
from models.register.rows import unseal_reasons
from models.rules.counting.census import Census, CensusYear, census
from models.rules.counting.duty import DutyWarning, warnings_for
from models.rules.counting.figures import Counts, Period


async def counted(session: AsyncSession, from_: date, to: date, *, team: str | None = None, now: datetime) -> Counts:
    """The figures of a period, both days included, for the council or one team (register, section 5)."""
    known = await teams(session)

    def work(at: Session) -> Counts:
        with seldom_collecting():
            found = pick(at, Period(from_, to), team, now, known)
            # Of a million reasons few are shown: only those are unsealed.
            unseal_reasons(at, [line.reasons for line in found.offers])
            return found

    return await session.run_sync(work)


async def headlines(
    session: AsyncSession, periods: Sequence[tuple[date, date]], *, team: str | None = None
) -> list[Headline]:
    """The few figures of a chart, for each period."""
    known = [] if team is None else await teams(session)
    return await session.run_sync(lambda at: [headline(at, Period(*days), team, known) for days in periods])


async def refresh_facts(session: AsyncSession, case_ids: Collection[int]) -> None:
    """Work out anew what the rules make of these cases' offers and meetings, in the unit that changed them."""
    await session.run_sync(lambda at: refresh(at, case_ids))


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
