"""What messages about to go are about, read at once for all of them: a question for each table, not each message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncSession

from handlers import alarm_keys
from models.among import among
from models.case import Case
from models.meeting import Invite, Proposal, Sitting
from models.message import Matter, Message, Outgoing
from models.network import ContactCheck, Member, Stopped
from models.objection import objecting
from models.rules.contact import Check
from models.rules.hush import DAY
from models.staff import Staff
from models.terms import Attendance, Channel, Occasion, SittingStatus, Station

ANSWERS = (Occasion.NOTED, Occasion.SAFETY)
"""What answers a text just received: the person is up and has the phone in hand."""

NEVER_WENT = (Station.DROPPED, Station.FAILED)

MEMBERS, CASES, CHECKS = (cast(Table, model.__table__) for model in (Member, Case, ContactCheck))


@dataclass(frozen=True)
class Person:
    """A network member, as far as sending asks."""

    id: int
    is_gone: bool  # they, or their case
    phone: str | None
    phone_mark: str | None
    chat: str | None
    chat_mark: str | None
    takes_part: bool

    def at(self, channel: Channel) -> tuple[str | None, str | None]:
        """The address on a channel, and its mark."""
        return (self.phone, self.phone_mark) if channel is Channel.TEXT else (self.chat, self.chat_mark)


@dataclass(frozen=True)
class Asked:
    """An invite, as far as sending asks; `is_over` when these times are no longer put to them."""

    answered_at: datetime | None
    attendance: Attendance | None
    is_over: bool


@dataclass(frozen=True)
class Booked:
    status: SittingStatus
    sequence: int


@dataclass(frozen=True)
class Surroundings:
    people: dict[int, Person]
    desks: dict[int, str]  # staff who still work here -> their chat
    invites: dict[int, Asked]
    sittings: dict[int, Booked]
    checks: dict[tuple[int, Channel], Check]
    stops: set[tuple[Channel, str]]
    answered: dict[int, list[tuple[int, datetime]]]  # by person, automatic answers of the last day: id, when
    objecting: set[int]  # people who are never written to again
    settled: set[int]  # matters of alarms that somebody has, or that are gone

    def answers_before(self, message: Outgoing) -> list[datetime]:
        """When this person was answered automatically before this message."""
        return [when for number, when in self.answered.get(message.member_id or 0, []) if number < message.id]

    def is_settled(self, message: Outgoing) -> bool:
        about = alarm_keys.about(message.key)
        return about is not None and about.matter_id in self.settled


async def surroundings_of(session: AsyncSession, messages: Sequence[Outgoing]) -> Surroundings:
    """Everything the last look at these messages needs to know, as it is now."""
    await session.flush()
    alarms = [alarm_keys.about(m.key) for m in messages if m.occasion is Occasion.ALARM]
    people = await _people(session, {m.member_id for m in messages} | {m.about_id for m in messages if m.staff_id})
    return Surroundings(
        people=people,
        desks=await _desks(session, {m.staff_id for m in messages}),
        invites=await _invites(session, {m.invite_id for m in messages}),
        sittings=await _sittings(session, {m.sitting_id for m in messages}),
        checks=await _checks(session, people),
        stops=await _stops(session, people.values()),
        answered=await _answered(session, [m for m in messages if m.occasion in ANSWERS]),
        objecting=await objecting(session, ((one.id, one.phone_mark, one.chat_mark) for one in people.values())),
        settled=await _settled(session, {about.matter_id for about in alarms if about}),
    )


async def _people(session: AsyncSession, wanted: set[int | None]) -> dict[int, Person]:
    ids = _known(wanted)
    columns = [MEMBERS.c.id, MEMBERS.c.removed_at, CASES.c.closed_at]
    columns += [MEMBERS.c.phone, MEMBERS.c.phone_mark, MEMBERS.c.chat, MEMBERS.c.chat_mark, MEMBERS.c.takes_part]
    query = select(*columns).join(CASES, MEMBERS.c.case_id == CASES.c.id)
    return {
        row[0]: Person(row[0], bool(row[1] or row[2]), *row[3:])
        for row in await _rows(session, query.where(among(MEMBERS.c.id, ids)), ids)
    }


async def _desks(session: AsyncSession, wanted: set[int | None]) -> dict[int, str]:
    ids = _known(wanted)
    query = select(Staff.id, Staff.chat).where(
        among(Staff.id, ids), Staff.removed_at.is_(None), Staff.chat.is_not(None)
    )
    return {row[0]: row[1] for row in await _rows(session, query, ids)}


async def _invites(session: AsyncSession, wanted: set[int | None]) -> dict[int, Asked]:
    ids = _known(wanted)
    columns = (Invite.id, Invite.answered_at, Invite.attendance, Proposal.closed_at, Invite.sitting_id)
    query = select(*columns).join(Proposal, Invite.proposal_id == Proposal.id).where(among(Invite.id, ids))
    return {row[0]: Asked(row[1], row[2], bool(row[3] or row[4])) for row in await _rows(session, query, ids)}


async def _sittings(session: AsyncSession, wanted: set[int | None]) -> dict[int, Booked]:
    ids = _known(wanted)
    query = select(Sitting.id, Sitting.status, Sitting.sequence).where(among(Sitting.id, ids))
    return {row[0]: Booked(row[1], row[2]) for row in await _rows(session, query, ids)}


async def _checks(session: AsyncSession, people: dict[int, Person]) -> dict[tuple[int, Channel], Check]:
    """The last check of each person and channel: later ones stand after earlier ones."""
    names = ("verified", "safe", "show_venue", "from_hour", "to_hour", "shared", "language", "checked_on")
    query = select(CHECKS.c.member_id, CHECKS.c.channel, *(CHECKS.c[name] for name in names))
    query = query.where(among(CHECKS.c.member_id, people)).order_by(CHECKS.c.id)
    return {
        (member_id, channel): Check(verified, safe, venue, (from_hour, to_hour), *rest)
        for member_id, channel, verified, safe, venue, from_hour, to_hour, *rest in await _rows(
            session, query, set(people)
        )
    }


async def _stops(session: AsyncSession, people: Iterable[Person]) -> set[tuple[Channel, str]]:
    marks = {mark for one in people for mark in (one.phone_mark, one.chat_mark) if mark}
    query = select(Stopped.channel, Stopped.mark).where(among(Stopped.mark, marks))
    return {(row[0], row[1]) for row in await _rows(session, query, marks)}


async def _answered(session: AsyncSession, answers: Sequence[Outgoing]) -> dict[int, list[tuple[int, datetime]]]:
    """Automatic answers that went, or are about to, in the day before these."""
    if not answers:
        return {}
    ids, since = _known({one.member_id for one in answers}), min(one.queued_at for one in answers) - DAY
    query = select(Message.member_id, Message.id, Message.queued_at).where(
        among(Message.member_id, ids), Message.queued_at > since,
        Message.occasion.in_(ANSWERS), Message.station.not_in(NEVER_WENT),
    )  # fmt: skip
    found: dict[int, list[tuple[int, datetime]]] = {}
    for member_id, number, when in await _rows(session, query, ids):
        found.setdefault(member_id, []).append((number, when))
    return found


async def _settled(session: AsyncSession, ids: set[int]) -> set[int]:
    query = select(Matter.id).where(among(Matter.id, ids), Matter.settled_at.is_(None))
    return ids - {row[0] for row in await _rows(session, query, ids)}


def _known(wanted: set[int | None]) -> set[int]:
    return {one for one in wanted if one is not None}


async def _rows(session: AsyncSession, query: Any, wanted: set[Any]) -> Sequence[Any]:
    """Nothing is asked where there is nothing to ask about."""
    return (await session.execute(query)).all() if wanted else []
