"""Retention, for the command line: what is due is listed first, and only what was listed that day is erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from messages import retention as words
from messages.dates import said_day
from models import audit
from models.audit import Entry
from models.case import Case
from models.erasure import erase_case
from models.retention import LONDON, Due, due_cases
from models.rules.retention import Keep

LISTED = "retention listed"


@dataclass(frozen=True)
class ToErase:
    """What may be erased now, and what has fallen due since the list was made."""

    listed: list[Due]
    new: list[Due]


async def listing(session: AsyncSession, keeps: Sequence[Keep], now: datetime) -> list[str]:
    """What is due, one line a case; that it was listed is an entry of the trail."""
    if not keeps:
        return [words.no_rules()]
    due = await due_cases(session, keeps, now.astimezone(LONDON).date())
    if not due:
        return [words.nothing_due()]
    free = [one.reference for one in due if not one.held]
    await audit.record(session, LISTED, now=now, staff_id=None, case_id=None, cases=free)
    lines = [words.due_line(one.reference, said_day(one.since), one.rule, one.held) for one in due]
    return [*lines, words.only_listed(len(free), len(due) - len(free))]


async def to_erase(session: AsyncSession, keeps: Sequence[Keep], now: datetime) -> ToErase | None:
    """None where nothing was listed today (London)."""
    today = now.astimezone(LONDON).date()
    entries = await session.scalars(select(Entry).where(Entry.deed == LISTED).order_by(Entry.id.desc()).limit(20))
    todays = [entry for entry in entries if entry.at.astimezone(LONDON).date() == today]
    if not todays:
        return None
    seen = {reference for entry in todays for reference in entry.told.get("cases", ())}
    due = [one for one in await due_cases(session, keeps, today) if not one.held]
    return ToErase([one for one in due if one.reference in seen], [one for one in due if one.reference not in seen])


async def erase(session: AsyncSession, due: Due, keeps: Sequence[Keep], now: datetime) -> bool:
    """Erase one case in this unit, if it is still due and no hold was put on it meanwhile."""
    case = (await session.scalars(select(Case).where(Case.id == due.case_id).with_for_update())).one()
    still = await due_cases(session, keeps, now.astimezone(LONDON).date(), only=case.id)
    if not any(not one.held for one in still):
        return False
    await erase_case(session, case, now=now, why=f"retention ended: {due.rule}")
    return True
