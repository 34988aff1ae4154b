"""Who opens a relative's page: a link alone shows nothing, for links are passed on and phones are picked up.

The last three digits of the phone it was sent to open it; three wrong tries lock the link, and the coordinator is told.
"""

from __future__ import annotations

import hmac
import re
from datetime import datetime, timedelta
from enum import Enum, auto

from sqlalchemy import func, select

from handlers.desk import Answer, Desk
from handlers.orders import name_to_call
from messages import links as words
from models.case import Case
from models.meeting import Invite, ProposedTime, Sitting, invite_with_token
from models.network import Member
from models.rules.phones import last_three
from models.sealing import seal
from models.terms import Level, MatterKind, Occasion

MOST_TRIES = 3
TOKEN = re.compile(r"[A-Za-z0-9_-]{22}", re.ASCII)


class Door(Enum):
    """How a page stands towards whoever has its link."""

    OPEN = auto()
    ASKS = auto()  # for the last three digits
    LOCKED = auto()
    IN_CHAT = auto()  # there is no number to ask for: what the page would say stands in their chat


async def invite_behind(desk: Desk, token: str, *, lock: bool = False) -> tuple[Invite, Member, Sitting | None] | None:
    """What a link leads to; None for one that is unknown, revoked or expired: all three look the same (rule 25)."""
    invite = await invite_with_token(desk.session, token, lock=lock) if TOKEN.fullmatch(token) else None
    if invite is None:
        return None
    member = await desk.session.get_one(Member, invite.member_id)
    case = await desk.session.get_one(Case, member.case_id)
    sitting = await desk.session.get(Sitting, invite.sitting_id) if invite.sitting_id else None
    silent = member.level is Level.SILENT  # what was sent before they were shows nothing any more
    if silent or member.removed_at or case.closed_at or await has_expired(desk, invite, sitting):
        return None
    return invite, member, sitting


async def has_expired(desk: Desk, invite: Invite, sitting: Sitting | None) -> bool:
    """Whether the meeting, or the last of the times asked about, is so long ago that links to it lead nowhere."""
    ended = sitting.ends_at if sitting else await _last_time(desk, invite)
    return ended is not None and desk.now > ended + timedelta(days=desk.house.link_days)


async def _last_time(desk: Desk, invite: Invite) -> datetime | None:
    """When the last of the times asked about ends."""
    query = select(func.max(ProposedTime.ends_at)).where(ProposedTime.proposal_id == invite.proposal_id)
    return await desk.session.scalar(query)


def door_of(invite: Invite, member: Member, key: str) -> Door:
    """`key`: what the visitor's browser kept from giving the right digits, if anything."""
    if invite.locked_at is not None:
        return Door.LOCKED
    if member.phone is None:
        return Door.IN_CHAT
    return Door.OPEN if hmac.compare_digest(key.encode(), key_of(invite).encode()) else Door.ASKS


def key_of(invite: Invite) -> str:
    """Opens this link and no other; a new link needs a new one."""
    return seal.token("opened", invite.token_hash)


async def try_digits(desk: Desk, invite: Invite, member: Member, typed: str) -> bool:
    """One try at a page that asks. What is not three digits is no try. The last one in vain locks the link."""
    digits = re.sub(r"\s", "", typed)
    if member.phone is None or not re.fullmatch(r"\d{3}", digits, re.ASCII):
        return False
    if digits == last_three(member.phone):
        invite.tries = 0
        return True
    invite.tries += 1
    if invite.tries >= MOST_TRIES:
        await _lock(desk, invite, member)
    return False


async def _lock(desk: Desk, invite: Invite, member: Member) -> None:
    invite.locked_at = desk.now
    case = await desk.session.get_one(Case, member.case_id)
    name = await name_to_call(desk, case, member)
    told = words.locked(case.reference, name)
    await desk.note("link locked", case=case, who=member.reference)
    await desk.await_person(MatterKind.LINK, lock_key(invite), told, case=case, member=member)
    if coordinator := await desk.coordinator_of(case):
        buttons = words.new_link_button(case.reference, name)
        desk.tell(coordinator, Answer(told, buttons), about=member, occasion=Occasion.NEWS)


def lock_key(invite: Invite) -> str:
    return f"link:{invite.id}"
