"""What people look at by link: a relative's own page and calendar entry, a coordinator's feed."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from handlers.desk import Desk
from handlers.noting import times_shown
from handlers.opening import MOST_TRIES, Door, door_of, invite_behind, key_of, try_digits
from handlers.telling import calendar_entry
from handlers.wording import page_address
from messages.appointment import Appointment
from messages.calendar import feed as written_feed
from messages.pages import (
    AskedTime,
    Coming,
    MeetingView,
    Stage,
    digits_page,
    in_chat_page,
    locked_page,
    meeting_page,
)
from models.case import Case
from models.meeting import Invite, Meeting, Proposal, Sitting, answers_of
from models.network import Member, last_check
from models.sealing import hashed
from models.staff import Staff
from models.terms import Attendance, SittingStatus

SAID = {Attendance.COMING: Coming.YES, Attendance.NOT_COMING: Coming.NO, Attendance.UNSURE: Coming.UNSURE}


@dataclass(frozen=True)
class Opened:
    """What a visitor gets: a page to look at, or the key to it."""

    page: str = ""
    key: str | None = None


async def page(desk: Desk, token: str, key: str = "") -> str | None:
    """A relative's page, or None for an unknown or expired token (rule 25).

    `key`: what their browser kept from giving the right digits. Without it the page shows nothing of anybody.
    """
    found = await invite_behind(desk, token)
    if found is None:
        return None
    invite, member, sitting = found
    door = door_of(invite, member, key)
    if door is not Door.OPEN:
        return _closed(door)
    if sitting is None:
        return meeting_page(await _asked_view(desk, invite, member))
    return meeting_page(await _meeting_view(desk, invite, member, sitting))


async def answer_digits(desk: Desk, token: str, typed: str) -> Opened | None:
    """The answer to the page's question: the key to it, or the question again, or a locked page."""
    found = await invite_behind(desk, token, lock=True)
    if found is None:
        return None
    invite, member, _ = found
    if door_of(invite, member, "") is Door.ASKS and await try_digits(desk, invite, member, typed):
        return Opened(key=key_of(invite))
    return Opened(_closed(door_of(invite, member, ""), MOST_TRIES - invite.tries))


def _closed(door: Door, left: int | None = None) -> str:
    """`left`: how many tries there are, after an answer that was not right."""
    match door:
        case Door.LOCKED:
            return locked_page()
        case Door.IN_CHAT:
            return in_chat_page()
        case _:
            return digits_page(left)


async def entry(desk: Desk, token: str) -> bytes | None:
    """Their calendar entry: there once a meeting was fixed, still there (as cancelled) when it is off.

    Calendars fetch by themselves and answer no questions, so it holds only what their texts may say; a link that
    is locked gives none.
    """
    found = await invite_behind(desk, token)
    if found is None or found[2] is None or found[0].locked_at is not None:
        return None
    invite, member, sitting = found
    assert sitting is not None, "looked at above"
    return await calendar_entry(desk, member, invite, sitting)


async def _asked_view(desk: Desk, invite: Invite, member: Member) -> MeetingView:
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    noted = (await answers_of(desk.session, [invite]))[invite.id]
    over = proposal.closed_at is not None  # that others have a sitting is not shown (rule 24)
    return MeetingView(
        stage=Stage.WITHDRAWN if over else Stage.ASKED,
        times=tuple(
            AskedTime(seen, time.starts_at, noted.get(time.id))
            for seen, time in await times_shown(desk, invite, proposal)
        ),
        shared=await _shared(desk, member),
    )


async def _meeting_view(desk: Desk, invite: Invite, member: Member, sitting: Sitting) -> MeetingView:
    return MeetingView(
        stage=_stage(desk, sitting),
        starts_at=sitting.starts_at,
        ends_at=sitting.ends_at,
        moved_from=sitting.moved_from,
        place=sitting.venue if sitting.is_on else None,
        coming=SAID.get(invite.attendance) if invite.attendance else None,
        calendar=f"{page_address(desk, invite)}.ics",
        shared=await _shared(desk, member),
    )


def _stage(desk: Desk, sitting: Sitting) -> Stage:
    if sitting.status is SittingStatus.CANCELLED:
        return Stage.CANCELLED
    over = sitting.status is not SittingStatus.BOOKED or (sitting.ends_at and sitting.ends_at < desk.now)
    return Stage.OVER if over else Stage.FIXED


async def _shared(desk: Desk, member: Member) -> bool:
    check = await last_check(desk.session, member, member.channel)
    return check is None or check.shared


async def feed(desk: Desk, token: str) -> bytes | None:
    """A coordinator's own calendar of the meetings in their cases; a removed one's is gone."""
    query = select(Staff).where(Staff.feed_hash == hashed(token), Staff.removed_at.is_(None))
    staff = (await desk.session.scalars(query)).one_or_none()
    if staff is None:
        return None
    sittings = (
        select(Sitting, Case.reference)
        .join(Meeting, Sitting.meeting_id == Meeting.id)
        .join(Case, Meeting.case_id == Case.id)
        .where(Case.coordinator_id == staff.id, Sitting.uid.is_not(None), Sitting.void.is_(False))
    )
    return written_feed(
        [_appointment(desk, sitting, reference) for sitting, reference in await desk.session.execute(sittings)]
    )


def _appointment(desk: Desk, sitting: Sitting, reference: str) -> Appointment:
    assert sitting.uid is not None
    assert sitting.starts_at is not None
    assert sitting.ends_at is not None
    return Appointment(
        uid=sitting.uid, sequence=sitting.sequence, starts_at=sitting.starts_at, ends_at=sitting.ends_at,
        stamped_at=sitting.changed_at or desk.now, cancelled=sitting.status is SittingStatus.CANCELLED,
        summary=f"{reference} family meeting", place=sitting.venue,
    )  # fmt: skip
