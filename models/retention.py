"""Which closed cases are due to be erased by the council's rules (rule 32)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.case import Case, Child, Hold
from models.offer import Episode
from models.rules.retention import COURT, LETTER, Closed, Keep, kept_until

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Due:
    """A case whose time is over. `rule` in words; `held`: a hold keeps it all the same."""

    case_id: int
    reference: str
    since: date
    rule: str
    held: bool


async def due_cases(session: AsyncSession, keeps: Sequence[Keep], today: date, *, only: int | None = None) -> list[Due]:
    """Due on or before this London day, those longest due first. `only`: of this one case."""
    if not keeps:
        return []
    held = set(await session.scalars(select(Hold.case_id).where(Hold.ended_at.is_(None))))
    outcomes = await _outcomes(session, only)
    found = []
    for case_id, reference, closed_on, youngest in await _closed(session, only):
        until = kept_until(keeps, Closed(closed_on, youngest, frozenset(outcomes[case_id])))
        if until is not None and until[0] <= today:
            found.append(Due(case_id, reference, until[0], until[1].words, case_id in held))
    return sorted(found, key=lambda due: (due.since, due.case_id))


async def _closed(session: AsyncSession, only: int | None) -> list[tuple[int, str, date, date | None]]:
    """Id, reference, day of closing, youngest child. One that came by import and that nobody took counts as closed
    on the day it came."""
    youngest = func.max(func.coalesce(Child.birth_date, Child.expected_birth_date))
    query = (
        select(Case.id, Case.reference, func.coalesce(Case.closed_at, Case.opened_at), youngest)
        .outerjoin(Child, Child.case_id == Case.id)
        .where(Case.erased_at.is_(None), or_(Case.closed_at.is_not(None), Case.coordinator_id.is_(None)))
        .group_by(Case.id)
    )
    rows = await session.execute(query if only is None else query.where(Case.id == only))
    return [(id_, ref, closed_at.astimezone(LONDON).date(), born) for id_, ref, closed_at, born in rows]


async def _outcomes(session: AsyncSession, only: int | None) -> dict[int, set[str]]:
    """What has become of each case, as the setting names it."""
    found: dict[int, set[str]] = defaultdict(set)
    query = select(Episode.case_id, Episode.pp_outcome, Episode.court_application_on).where(Episode.void.is_(False))
    for case_id, code, court in await session.execute(query if only is None else query.where(Episode.case_id == only)):
        found[case_id] |= {LETTER, *([code.casefold()] if code else []), *([COURT] if court else [])}
    return found
