"""What is left of a case when its retention ends: its line in the statutory log, under references, and nothing else.

Counts, census and warnings of every past period are worked out from that log, so they stay as they were. Free words
in it (reasons) give way to one word; people, what they said and what was said to them are deleted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import audit
from models.audit import Entry
from models.case import Case, Hold
from models.meeting import Answer, Invite, Meeting, Proposal, ProposedTime, Sitting
from models.message import Arrival, DeliveryNews, Matter, Message
from models.network import Apart, ContactCheck, Member, Verification
from models.objection import Objection
from models.offer import BestInterests, Episode, Offer, OfferRecipient
from models.returns import Return
from models.staff import Button, Talk
from models.terms import Station

ERASED = "erased"
"""Stands where a reason stood: that there was one is counted, what it said is gone."""

ON_ITS_WAY = (Station.QUEUED, Station.CLAIMED, Station.SENDING, Station.IN_DOUBT)


async def erase_case(session: AsyncSession, case: Case, *, now: datetime, why: str) -> None:
    """Erase one closed case, in this transaction; its trail becomes stubs and says why."""
    if session.get_bind().dialect.name == "sqlite":
        await session.execute(text("PRAGMA secure_delete = ON"))  # else deleted rows lie readable in free pages
    people = list(await session.scalars(select(Member).where(Member.case_id == case.id)))
    readers = await _staff_who_saw(session, case)
    await _empty_what_staff_read(session, readers, case.opened_at, now)
    await _delete_talk_of(session, case, people)
    await _delete_meetings_arranged(session, case)
    await _delete_people(session, case)
    await _empty_log(session, case)
    await _empty_returns(session, case)
    case.coordinator_id, case.erased_at = None, now
    await audit.erase(session, case.id, now=now, staff_id=None, why=why)


async def _staff_who_saw(session: AsyncSession, case: Case) -> set[int]:
    query = select(Entry.staff_id).where(Entry.case_id == case.id, Entry.staff_id.is_not(None)).distinct()
    seen = {staff_id for staff_id in await session.scalars(query) if staff_id is not None}
    return seen | ({case.coordinator_id} if case.coordinator_id else set())


async def _empty_what_staff_read(session: AsyncSession, staff: set[int], since: datetime, until: datetime) -> None:
    """Chat with staff is a copy without a case to its name: of whoever saw this one all of it from those days goes."""
    told = Message.staff_id.in_(staff) & Message.queued_at.between(since, until) & Message.station.not_in(ON_ITS_WAY)
    gone: dict[str, Any] = {"body": "", "buttons": None, "document": None, "emptied_at": until}
    await _update(session, Message, told, gone)
    typed = Arrival.staff_id.in_(staff) & Arrival.arrived_at.between(since, until)
    await _update(session, Arrival, typed, {"body": "", "emptied_at": until})
    await _delete(session, Button, Button.made_at.between(since, until))
    await _delete(session, Talk, Talk.staff_id.in_(staff))


async def _delete_talk_of(session: AsyncSession, case: Case, people: Sequence[Member]) -> None:
    """What they wrote and what was written to them, or of them; also what they wrote before they were known."""
    theirs = _people(case)
    of_messages = or_(
        Message.member_id.in_(theirs), Message.about_id.in_(theirs), Message.invite_id.in_(_invites(case))
    )
    sent = select(Message.provider_id).where(of_messages, Message.provider_id.is_not(None))
    await _delete(session, DeliveryNews, DeliveryNews.provider_id.in_(sent))
    marks = await _theirs_alone(session, case, people)
    came = or_(
        Arrival.member_id.in_(theirs),
        Arrival.member_id.is_(None) & Arrival.staff_id.is_(None) & Arrival.sender_mark.in_(marks),
    )
    arrivals = select(Arrival.id).where(came)
    about = or_(Matter.case_id == case.id, Matter.member_id.in_(theirs), Matter.arrival_id.in_(arrivals))
    await _delete(session, Matter, about)
    await _delete(session, Message, of_messages)
    await _delete(session, Arrival, came)


async def _theirs_alone(session: AsyncSession, case: Case, people: Sequence[Member]) -> set[str]:
    """Marks of their addresses that stand in no other case."""
    marks = {mark for one in people for mark in (one.phone_mark, one.chat_mark) if mark}
    other = select(Member.phone_mark, Member.chat_mark).where(
        Member.case_id != case.id, or_(Member.phone_mark.in_(marks), Member.chat_mark.in_(marks))
    )
    return marks - {mark for row in await session.execute(other) for mark in row}


async def _delete_meetings_arranged(session: AsyncSession, case: Case) -> None:
    """Times, invites with their links, answers; of a sitting only what is counted stays."""
    proposals = select(Proposal.id).where(Proposal.case_id == case.id)
    await _delete(session, Answer, Answer.invite_id.in_(_invites(case)))
    await _delete(session, Invite, Invite.id.in_(_invites(case)))
    await _delete(session, ProposedTime, ProposedTime.proposal_id.in_(proposals))
    await _delete(session, Proposal, Proposal.case_id == case.id)
    sittings = Sitting.meeting_id.in_(select(Meeting.id).where(Meeting.case_id == case.id))
    left: dict[str, Any] = {"venue": None, "uid": None, "cancel_reason": None}
    await _update(session, Sitting, sittings, left)


async def _delete_people(session: AsyncSession, case: Case) -> None:
    """An objection outlives them as a mark, so that the address is not written to by mistake later; so does a STOP."""
    theirs = _people(case)
    nameless: dict[str, Any] = {"member_id": None, "why": None, "ended_why": None}
    await _update(session, Objection, Objection.member_id.in_(theirs), nameless)
    await _update(session, OfferRecipient, OfferRecipient.member_id.in_(theirs), {"member_id": None})
    for table in (ContactCheck, Verification):
        await _delete(session, table, table.member_id.in_(theirs))
    await _delete(session, Apart, Apart.case_id == case.id)
    await _delete(session, Hold, Hold.case_id == case.id)
    await _delete(session, Member, Member.case_id == case.id)


async def _empty_log(session: AsyncSession, case: Case) -> None:
    offers = select(Offer.id).where(Offer.case_id == case.id)
    given = OfferRecipient.offer_id.in_(offers) & OfferRecipient.reason.is_not(None)
    await _update(session, OfferRecipient, given, {"reason": ERASED})
    unsent = (Episode.case_id == case.id) & Episode.no_letter_reason.is_not(None)
    await _update(session, Episode, unsent, {"no_letter_reason": ERASED})
    await _update(session, BestInterests, BestInterests.case_id == case.id, {"reason": ERASED})


async def _empty_returns(session: AsyncSession, case: Case) -> None:
    """The figures of a frozen return stand; the reasons given in this case go from the records behind them."""
    for kept in await session.scalars(select(Return)):
        kept.figures = without_reasons(kept.figures, case.reference)


def without_reasons(figures: dict[str, Any], reference: str) -> dict[str, Any]:
    """Figures as frozen, with each reason of this case's offers replaced by one word."""
    offers = [
        {**line, "reasons": [ERASED for _ in line["reasons"]]} if line.get("case_ref") == reference else line
        for line in figures.get("offers", [])
    ]
    return {**figures, "offers": offers} if "offers" in figures else figures


def _people(case: Case) -> Select[int]:
    return select(Member.id).where(Member.case_id == case.id)


def _invites(case: Case) -> Select[int]:
    return select(Invite.id).where(Invite.member_id.in_(_people(case)))


async def _delete(session: AsyncSession, table: Any, which: ColumnElement[bool]) -> None:
    await session.execute(delete(table).where(which).execution_options(synchronize_session=False))


async def _update(session: AsyncSession, table: Any, which: ColumnElement[bool], values: dict[str, Any]) -> None:
    await session.execute(update(table).where(which).values(values).execution_options(synchronize_session=False))
