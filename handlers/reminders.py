"""Reminders and nudges: rows written when a meeting is fixed or a question asked, looked at again when due."""

from __future__ import annotations

import secrets
from datetime import datetime

from handlers.desk import Answer, Desk, Rows
from handlers.wording import coming_buttons, page_address, place_for, wording_for
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.case import Case
from models.meeting import Invite, Sitting
from models.network import Member
from models.rules import timing
from models.terms import Channel, Occasion


def queue_nudges(
    desk: Desk, member: Member, invite: Invite, text: str, buttons: Rows, over: datetime, *, again: bool = False
) -> None:
    """Ask again after 2 and 4 days; each falls away by itself once they have answered (handlers.delivery).

    `over`: when the last of the times asked about begins; nobody is nudged after it. `again`: others were queued.
    """
    turn = _turn(invite, again=again)
    for number, due in enumerate((due for due in timing.nudges(desk.now) if due < over), 1):
        key = f"nudge:{invite.id}:{turn}:{number}"
        desk.say(member, text, Occasion.NUDGE, key, invite=invite, buttons=buttons, due_at=due, useless_after=over)


async def queue_call(desk: Desk, case: Case, member: Member, invite: Invite, *, again: bool = False) -> None:
    """Tell the coordinator whom to ring, should no answer have come after the second nudge."""
    coordinator = await desk.coordinator_of(case)
    if coordinator is None:
        return
    answer = Answer(words.ring(case.reference, member.name), buttons=words.ring_buttons(case.reference))
    due = timing.call_at(desk.now)
    desk.tell(
        coordinator,
        answer,
        occasion=Occasion.CALL,
        key=f"ring:{invite.id}:{_turn(invite, again=again)}",
        due_at=due,
        about=member,
        invite=invite,
    )


def _turn(invite: Invite, *, again: bool) -> str:
    return f"{invite.turn}:{secrets.token_hex(8)}" if again else str(invite.turn)


async def queue_reminders(desk: Desk, member: Member, invite: Invite, sitting: Sitting) -> None:
    """One row a reminder day still to come; a moved or cancelled meeting makes them stale (rule 26)."""
    assert sitting.starts_at is not None
    to, place = await wording_for(desk, member), await place_for(desk, member, sitting)
    when, page = said(sitting.starts_at), page_address(desk, invite)
    for due in timing.reminders(sitting.starts_at, desk.house.reminder_days, desk.now):
        desk.say(
            member,
            texts.reminder(to, when, due.days, place, page),
            Occasion.REMINDER,
            f"reminder:{sitting.id}:{sitting.sequence}:{member.id}:{due.days}",
            invite=invite,
            sitting=sitting,
            buttons=coming_buttons(invite, sitting) if member.channel is Channel.CHAT else (),
            due_at=due.due_at,
            useless_after=due.useless_after,
        )
