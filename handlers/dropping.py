"""Messages to the family that have not gone yet: how many, and how they are dropped."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, func, select, update

from handlers.desk import Desk
from models.case import Case
from models.meeting import Invite
from models.message import Message
from models.network import Member
from models.terms import Occasion, Station

WAITING = (Station.QUEUED, Station.CLAIMED)  # by an earlier version: it is looked at once more before it goes
FOLLOW_UPS = (Occasion.NUDGE, Occasion.REMINDER)  # they fall away by themselves with what they follow
QUESTIONS = (Occasion.ASK, *FOLLOW_UPS)
"""What does not go to whoever wants no part in it; that a meeting is fixed, moves or is off does (rule 34)."""

NO_PART = "they want no part in it"
"""Why it did not."""


async def messages_due(desk: Desk, case: Case) -> int:
    """How many messages to the family still wait, nudges and reminders apart."""
    due = select(func.count()).where(_to_family(case), Message.occasion.not_in(FOLLOW_UPS))
    return await desk.session.scalar(due) or 0


async def drop_messages_of_case(desk: Desk, case: Case, why: str) -> int:
    """Drop everything that still waits for the family, and what the coordinator would be told later."""
    dropped = await _drop(desk, _to_family(case), why)
    await _drop(desk, later_word_to_staff(desk, case), why)
    return dropped


async def drop_messages_of_person(desk: Desk, member: Member, why: str) -> int:
    await _drop(desk, (Message.about_id == member.id) & _later(desk), why)
    return await _drop(desk, (Message.member_id == member.id) & Message.station.in_(WAITING), why)


async def drop_questions_to_person(desk: Desk, member: Member, why: str) -> int:
    """As above, but what tells of a meeting waits on: it goes where they may be written to by then, or is told."""
    await _drop(desk, (Message.about_id == member.id) & _later(desk), why)
    question = Message.station.in_(WAITING) & Message.sitting_id.is_(None)
    return await _drop(desk, (Message.member_id == member.id) & question, why)


async def take_back_asking(desk: Desk, invite: Invite, why: str) -> bool:
    """Drop what still waits to ask this person. True where they had heard nothing yet: they may be asked anew."""
    about = (Message.invite_id == invite.id) & Message.station.in_(WAITING)
    unheard = await desk.session.scalar(select(Message.id).where(about, Message.occasion == Occasion.ASK).limit(1))
    await _drop(desk, about & Message.occasion.in_((Occasion.ASK, Occasion.NUDGE)), why)
    if unheard is None:
        return False
    await _drop(desk, about & (Message.occasion == Occasion.CALL), why)
    invite.asked_at, invite.numbering = None, {}
    invite.turn_page()
    return True


async def drop_follow_ups(desk: Desk, invite: Invite, why: str) -> None:
    """Drop the nudges, and the word to the coordinator after them, that still wait."""
    follows = (Message.invite_id == invite.id) & Message.station.in_(WAITING)
    await _drop(desk, follows & Message.occasion.in_((Occasion.NUDGE, Occasion.CALL)), why)


def later_word_to_staff(desk: Desk, case: Case) -> ColumnElement[bool]:
    """What is to be said to a coordinator some later day about someone of this case."""
    return Message.about_id.in_(_people(case)) & _later(desk)


def _later(desk: Desk) -> ColumnElement[bool]:
    return (Message.station == Station.QUEUED) & (Message.due_at > desk.now)


def _to_family(case: Case) -> ColumnElement[bool]:
    return Message.member_id.in_(_people(case)) & Message.station.in_(WAITING)


def _people(case: Case) -> Select[int]:
    return select(Member.id).where(Member.case_id == case.id)


async def _drop(desk: Desk, which: ColumnElement[bool], why: str) -> int:
    dropped = (
        update(Message)
        .where(which)
        .values(station=Station.DROPPED, why=why, claimed_by=None, claimed_until=None)
        .returning(Message.id)
        .execution_options(synchronize_session="fetch")
    )
    return len((await desk.session.scalars(dropped)).all())
