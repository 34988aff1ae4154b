"""Which period a manager asks about, of which team, and its figures as they stand now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from handlers.desk import Desk
from handlers.offers import clauses
from handlers.orders import today
from messages import count_answers as words
from models.register import counted, teams
from models.rules.counting.as_json import as_json
from models.rules.typed import NotUnderstood, period

Quarter = tuple[date, date, str]


@dataclass(frozen=True)
class Asked:
    """A period with its name, for the council or one team."""

    first: date
    last: date
    name: str
    team: str | None

    @property
    def words(self) -> str:
        """As it would be typed again."""
        team = f" team {self.team}" if self.team else ""
        return f"{self.first.isoformat()} {self.last.isoformat()}{team}"

    def of(self, quarter: Quarter) -> Asked:
        """The same question of another period."""
        return Asked(*quarter, self.team)


async def understood(desk: Desk, rest: str, example: str) -> Asked:
    """The period and team typed; nothing typed is this quarter, of the council."""
    found = clauses.cut(rest, ["team"], example)
    first, last, name = period(found[""], today=today(desk))
    return Asked(first, last, name, await _team(desk, found["team"], example) if "team" in found else None)


async def _team(desk: Desk, typed: str, example: str) -> str:
    known = await teams(desk.session)
    for team in known:
        if team.casefold() == typed.casefold():
            return team
    raise NotUnderstood(typed or "team", words.no_such_team(known), example)


async def figures_of(session: AsyncSession, first: date, last: date, team: str | None, now: datetime) -> dict[str, Any]:
    """The figures in their JSON form (register, section 5)."""
    return as_json(await counted(session, first, last, team=team, now=now))


def short(name: str) -> str:
    """`Q1 2026-27` of `Q1 2026-27 (Apr-Jun 2026)`."""
    return name.split(" (")[0]
