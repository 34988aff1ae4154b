"""Whose record is asked for: a network member by `CASE/LETTERS`, as `/case` and the figures show them, or a child."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from messages import subject as words
from models import audit
from models.base import Refusal
from models.case import Case, Child, folded
from models.network import Member, phone_mark
from models.rules.phones import BadNumber, mobile


class NoSuchSubject(Refusal):
    """Nobody has that ID; the message says where IDs are found."""


async def member_asked(session: AsyncSession, typed: str) -> tuple[Member, Case] | None:
    """A network member, also one who was taken out of the network."""
    reference, slash, letters = typed.strip().rpartition("/")
    query = select(Member, Case).join(Case, Member.case_id == Case.id).where(Case.key == folded(reference))
    if not slash:
        return None
    found = [(member, case) for member, case in await session.execute(query)]
    return next((one for one in found if folded(one[0].reference) == folded(letters)), None)


async def child_asked(session: AsyncSession, typed: str) -> tuple[Child, Case] | None:
    query = select(Child, Case).join(Case, Child.case_id == Case.id).where(Child.key == folded(typed))
    row = (await session.execute(query)).one_or_none()
    return (row[0], row[1]) if row else None


async def people_listed(
    session: AsyncSession, *, case: str | None, phone: str | None, now: datetime, allow_drama: bool
) -> list[str]:
    """One line a person, the ID first: of one case, or of every case in which a number stands."""
    query = select(Member, Case).join(Case, Member.case_id == Case.id).order_by(Member.id)
    if phone is not None:
        query = query.where(Member.phone_mark == phone_mark(_number(phone, allow_drama)))
    if case is not None:
        query = query.where(Case.key == folded(case))
    found = [(member, of) for member, of in await session.execute(query)]
    await _note_listed(session, found, now)
    return [words.listed(id_of(member, of), member.name, member.relation, member.removed_at) for member, of in found]


async def _note_listed(session: AsyncSession, found: Sequence[tuple[Member, Case]], now: datetime) -> None:
    for case_id in dict.fromkeys(case.id for _, case in found):
        told = {"from": "the command line", "what": "who is in it"}
        await audit.record(session, "case read", now=now, staff_id=None, case_id=case_id, **told)


def _number(typed: str, allow_drama: bool) -> str:
    try:
        return mobile(typed, allow_drama=allow_drama)
    except BadNumber as wrong:
        raise NoSuchSubject(str(wrong)) from None


def id_of(member: Member, case: Case) -> str:
    return f"{case.reference}/{member.reference}"
