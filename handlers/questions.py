"""What a relative was asked, whether it still stands, and to which question a button belongs.

Buttons stay in a chat for ever. One pressed late must not answer another question than its own: the first of three
times is not a yes to a meeting.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, func, or_, select, update

from handlers.desk import Desk, Rows
from handlers.dropping import NO_PART, WAITING
from models.case import Case
from models.meeting import Invite, Proposal, ProposedTime, Sitting, last_invite, times_of
from models.message import Message
from models.network import Member
from models.terms import Asking, Level, Occasion

_MARKED = re.compile(r"@(\d{1,9})/(\d{0,6})(?:/(\d{1,12}))?(?: (.+))?", re.DOTALL)


def marked(buttons: Rows, invite: Invite, sitting: Sitting | None) -> Rows:
    """Buttons for a relative, each with the question it answers: the invite and, once fixed, the sitting's sequence."""
    mark = mark_of(invite, sitting)
    return [[(label, f"{mark} {answer}") for label, answer in row] for row in buttons]


def mark_of(invite: Invite, sitting: Sitting | None, arrival_id: int | None = None) -> str:
    """The question a button belongs to, and of staff's buttons the text it is about: `@57/2/301`."""
    of_text = f"/{arrival_id}" if arrival_id is not None else ""
    return f"@{invite.id}/{sitting.sequence if sitting else ''}{of_text}"


@dataclass(frozen=True)
class Pressed:
    """A marked button: its invite, the sequence of the sitting it was shown for (None: times), and its answer.

    `arrival_id`: of staff's buttons the text they are about, if they are about one.
    """

    invite_id: int
    sequence: int | None
    answer: str
    arrival_id: int | None = None


def pressed(carried: str) -> Pressed | None:
    """What a button carries, if it is marked with its question."""
    found = _MARKED.fullmatch(carried)
    if found is None:
        return None
    sequence, arrival_id = (int(found[n]) if found[n] else None for n in (2, 3))
    return Pressed(int(found[1]), sequence, found[4] or "", arrival_id)


async def answered_by(desk: Desk, press: Pressed, members: Sequence[Member]) -> tuple[Member, Invite] | None:
    """Whose question the button answers; None when that was another's, or does not stand any more."""
    invite = await desk.session.get(Invite, press.invite_id)
    member = next((m for m in members if invite and m.id == invite.member_id), None)
    if invite is None or member is None or not await stands(desk, invite):
        return None
    sitting = await sitting_asked_about(desk, invite)
    return (member, invite) if (sitting.sequence if sitting else None) == press.sequence else None


async def question_to(desk: Desk, members: Sequence[Member]) -> tuple[Member, Invite | None]:
    """Who is meant by words that came from this address: who was asked last of what still stands.

    Where nothing stands, someone of an open case, so that a person reads it who can act on it.
    """
    asked = [(invite, member) for member in members if (invite := await last_invite(desk.session, [member]))]
    asked.sort(key=lambda pair: (pair[0].last_asked_at, pair[0].id), reverse=True)
    for invite, member in asked:
        if await stands(desk, invite):
            return member, invite
    in_turn = [*(member for _, member in asked), *reversed(members)]
    open_ = [member for member in in_turn if not await _closed(desk, member)]
    return (open_ or in_turn)[0], None


async def stands(desk: Desk, invite: Invite) -> bool:
    """Whether an answer would still be of use: the times are open, or the meeting they were told of is to come."""
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    member = await desk.session.get_one(Member, invite.member_id)
    if proposal.closed_at is not None or await _closed(desk, member):
        return False
    if invite.asking is Asking.AVAILABILITY:  # somebody else's sitting may be fixed by now: they learn nothing of it
        return bool(await times_to_come(desk, invite))  # (rule 24)
    sitting = await sitting_asked_about(desk, invite)
    return sitting is not None and sitting.is_on and sitting.ends_at is not None and sitting.ends_at > desk.now


async def times_to_come(desk: Desk, invite: Invite) -> list[ProposedTime]:
    """The times this person was shown that have not begun."""
    times = await times_of(desk.session, await desk.session.get_one(Proposal, invite.proposal_id))
    return [time for time in times if time.starts_at > desk.now and invite.seen(time.number) is not None]


async def put_to_them(desk: Desk, invite: Invite, written: datetime) -> bool:
    """Whether the question had gone to them when they wrote, at `written` (UTC).

    A list or a meeting told of at night goes out in the morning; till then they answer what they were sent before. An
    answer may come before the carrier has told us that the question went, and whom nothing was sent was told by phone.
    """
    of_it = [Message.invite_id == invite.id, Message.member_id == invite.member_id]
    if sitting := await sitting_asked_about(desk, invite):
        of_it += [Message.sitting_id == sitting.id, Message.sequence == sitting.sequence]
    went, waits = func.coalesce(Message.tried_at, Message.sent_at), Message.station.in_(WAITING)
    since = invite.unseen_since if not invite.has_answered else None
    shown = or_(Message.occasion.in_(_SHOWING), Message.key.startswith(AGAIN))
    gone = exists().where(*of_it, shown, ~waits, went <= written, *([went > since] if since else []))
    if await desk.session.scalar(select(gone)):
        return True
    to_come = exists().where(*of_it, Message.occasion.in_(_PUTTING), or_(waits, went > written, Message.why == NO_PART))
    return since is None and not await desk.session.scalar(select(to_come))


async def no_longer_silent(desk: Desk, member: Member, level: Level) -> None:
    """What their silent texts never showed them is to be put to them, once they are written to at another level."""
    if member.level is Level.SILENT and level is not Level.SILENT:
        shown_nothing = update(Invite).where(Invite.member_id == member.id)
        await desk.session.execute(shown_nothing.values(unseen_since=desk.now))


_PUTTING = (Occasion.ASK, Occasion.FIXED, Occasion.MOVED)
_SHOWING = (*_PUTTING, Occasion.NUDGE, Occasion.REMINDER)
AGAIN = "again:"
"""How the keys of messages begin that show somebody in chat once more what they are asked."""


async def sitting_asked_about(desk: Desk, invite: Invite) -> Sitting | None:
    if invite.asking is Asking.AVAILABILITY or invite.sitting_id is None:
        return None
    return await desk.session.get(Sitting, invite.sitting_id)


async def _closed(desk: Desk, member: Member) -> bool:
    return (await desk.session.get_one(Case, member.case_id)).closed_at is not None
