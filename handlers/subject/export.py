"""All that is held of one person, marked for review, as values for the two files; and the entry that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from handlers.subject.asked import NoSuchSubject, child_asked, id_of, member_asked
from handlers.subject.held import Row, Sections, held_of_child, held_of_member, names_ever
from messages import subject as words
from models import audit
from models.case import Case, children_of
from models.network import Member, everybody_of
from models.rules.phones import spoken
from models.rules.thirdparty import Others, is_marked
from models.staff import Staff

VERSION = 1
WRITTEN_BY_PEOPLE = frozenset(
    {"messages_from_them", "told_to_staff_about_them", "waiting_for_a_person", "trail", "best_interests", "kept_apart"}
)
"""Sections in which somebody's own words stand: they may speak of people whose names we do not know."""


@dataclass(frozen=True)
class Export:
    """`also`: IDs in other cases where the same number or chat stands; perhaps the same person."""

    id: str
    values: dict[str, Any]
    also: list[str]


async def export(session: AsyncSession, typed: str, now: datetime) -> Export:
    """NoSuchSubject for an ID nobody has. The export itself is an entry of the trail."""
    if found := await member_asked(session, typed):
        return await _of_member(session, *found, now)
    if child := await child_asked(session, typed):
        held = await held_of_child(session, *child)
        others = await _others(session, child[1], None, [child[0].reference])
        return await _finished(session, child[0].reference, child[1], held, others, [], now)
    raise NoSuchSubject(words.no_such_id(typed))


async def _of_member(session: AsyncSession, member: Member, case: Case, now: datetime) -> Export:
    held = await held_of_member(session, member, case)
    own = [*await names_ever(session, case, member), *_addresses(member), member.reference, id_of(member, case)]
    others = await _others(session, case, member, own)
    return await _finished(session, id_of(member, case), case, held, others, await _elsewhere(session, member), now)


def _addresses(member: Member) -> list[str]:
    return [one for one in (member.phone, member.phone and spoken(member.phone), member.chat, member.email) if one]


async def _others(session: AsyncSession, case: Case, member: Member | None, own: Sequence[str]) -> Others:
    family = [one for one in await everybody_of(session, case) if one is not member]
    staff = await session.scalars(select(Staff))
    children = [child.reference for child in await children_of(session, case)]
    names = [*(one.name for one in family), *(one.name for one in staff)]
    return Others(names, [*children, *(one.reference for one in family)], own)


async def _elsewhere(session: AsyncSession, member: Member) -> list[str]:
    marks = [mark for mark in (member.phone_mark, member.chat_mark) if mark]
    query = select(Member, Case).join(Case, Member.case_id == Case.id).where(
        Member.id != member.id, or_(Member.phone_mark.in_(marks), Member.chat_mark.in_(marks))
    )  # fmt: skip
    return [id_of(one, case) for one, case in await session.execute(query)] if marks else []


async def _finished(
    session: AsyncSession, id_: str, case: Case, held: Sections, others: Others, also: list[str], now: datetime
) -> Export:
    sections = {name: [_reviewed(row, others, name) for row in rows] for name, rows in held.items()}
    told = {"who": id_, "from": "the command line"}
    await audit.record(session, "person exported", now=now, staff_id=None, case_id=case.id, **told)
    head = {"id": id_, "made_at": now.isoformat(), "version": VERSION, "notice": words.notice()}
    head["rows_to_review"] = sum("review" in row for rows in sections.values() for row in rows)
    return Export(id_, {"export": head, **sections}, also)


def _reviewed(row: Row, others: Others, section: str) -> Row:
    """The row with its marks, and why a person must look at it."""
    marked = others.within(row)
    why = [words.names_others()] if is_marked(marked) else []
    why += [words.own_words()] if section in WRITTEN_BY_PEOPLE else []
    return {**marked, "review": why} if why else marked
