"""Who works here: added, listed and removed from the command line."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from handlers.alarms import hurry
from messages import staffing as words
from messages.dates import said_day
from models import audit
from models.base import Refusal
from models.case import Case, cases_of
from models.staff import Staff, Talk, add_staff
from models.terms import Role

LONGEST = 60


class NotHired(Refusal):
    """The person cannot be added like this; the message says why."""


class NoSuchStaff(Refusal):
    """Nobody who works here has that ID."""


async def add(session: AsyncSession, name: str, role: Role, team: str | None, now: datetime) -> str:
    """Add someone; gives the one-time code for `/start CODE`, good for three days. NotHired otherwise."""
    name, team = " ".join(name.split()), " ".join((team or "").split()) or None
    if not name or len(name) > LONGEST or len(team or "") > LONGEST:
        raise NotHired(words.bad_name(LONGEST))
    staff, code = add_staff(session, name, role, team, now)
    await session.flush()
    after = {"name": name, "role": role, "team": team}
    await audit.record(session, "staff added", now=now, staff_id=None, case_id=None, staff=staff.id, after=after)
    return code


async def listing(session: AsyncSession) -> list[str]:
    """One line a person, beginning with the ID; those who have left come last."""
    everyone = await session.scalars(select(Staff).order_by(Staff.removed_at.is_not(None), Staff.id))
    return [await _line(session, staff) for staff in list(everyone)]


async def _line(session: AsyncSession, staff: Staff) -> str:
    their_open_cases = select(func.count()).where(Case.coordinator_id == staff.id, Case.closed_at.is_(None))
    cases = await session.scalar(their_open_cases) or 0
    return words.line(staff.id, staff.name, staff.role, staff.team, cases, _state(staff))


def _state(staff: Staff) -> str:
    if staff.removed_at:
        return words.removed_on(said_day(staff.removed_at))
    if staff.joined_at:
        return words.joined_on(said_day(staff.joined_at))
    return words.code_until(said_day(staff.code_until)) if staff.code_until else words.no_code()


async def remove(session: AsyncSession, staff_id: int, now: datetime) -> str:
    """Take someone's access away at once; their cases stay, and the sentence names those to hand over.

    NoSuchStaff for an ID that nobody here has. Done twice it changes nothing.
    """
    staff = await session.get(Staff, staff_id)
    if staff is None:
        raise NoSuchStaff(words.no_such_id(staff_id))
    if staff.removed_at is not None:
        return words.removed_before(staff.name, said_day(staff.removed_at))
    staff.removed_at = now
    # A chat stands for one person only: whoever comes back, or takes over the phone, joins anew.
    staff.code_hash = staff.code_until = staff.chat = staff.chat_mark = staff.feed_hash = None
    await session.execute(delete(Talk).where(Talk.staff_id == staff.id))
    await hurry(session, now)
    cases = [case.reference for case in await cases_of(session, staff)]
    before = {"name": staff.name, "role": staff.role}
    await audit.record(session, "staff removed", now=now, staff_id=None, case_id=None, staff=staff.id, before=before)
    return words.removed(staff.name, cases)
