"""`/newlink`: a relative's link is made to lead nowhere, and they are sent another."""

from __future__ import annotations

import secrets

from sqlalchemy import select

from handlers.adding import only_open_case
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.opening import lock_key
from handlers.orders import case_choices, name_to_call, open_case_and_rest, person_choices, person_named, said_now
from handlers.reach import not_reachable
from handlers.telling import CALENDAR_FILE, calendar_entry, when_it_goes
from handlers.wording import page_address, wording_for
from messages import links as words
from messages import texts
from models.base import Refusal
from models.meeting import Invite, Sitting, last_invite
from models.message import Message
from models.network import Member
from models.staff import Staff
from models.terms import Occasion, Station

HIDDEN = "(new address)"


class NoLink(Refusal):
    """This person has no link; the message says when one goes out."""


async def on_new_link(desk: Desk, staff: Staff, rest: str) -> None:
    """Revoke at once, whatever follows; then show the text with the new link, or with `now` send it."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    member = await person_named(desk, case, typed)
    name = await name_to_call(desk, case, member)
    invite = await last_invite(desk.session, [member])
    if invite is None or invite.token_hash is None:
        raise NoLink(words.no_link(name))
    await revoke(desk, member, invite)
    await desk.note("link renewed", staff=staff, case=case, who=member.reference, after={"sent": at_once})
    if reason := await not_reachable(desk, member):
        return desk.tell(staff, words.revoked_only(case.reference, name, reason))
    to = await wording_for(desk, member)
    if not at_once:
        again = f"/newlink {case.reference} {name} now"
        return desk.tell(staff, Answer(*words.revoked(case.reference, name, texts.new_link(to, HIDDEN), again)))
    text, key = texts.new_link(to, page_address(desk, invite)), f"link:{invite.id}:{secrets.token_hex(8)}"
    desk.say(member, text, Occasion.PERSONAL, key, invite=invite)
    return desk.tell(staff, words.sent(case.reference, name, when_it_goes(desk)))


async def revoke(desk: Desk, member: Member, invite: Invite) -> None:
    """The old address leads nowhere; what still waits to go to this person carries the new one."""
    old = page_address(desk, invite)
    invite.turn_page()
    await desk.settle(lock_key(invite))
    waiting = select(Message).where(Message.invite_id == invite.id, Message.station == Station.QUEUED)
    for message in await desk.session.scalars(waiting.where(Message.member_id == member.id)):
        message.body = message.body.replace(old, page_address(desk, invite))
        if message.document_name == CALENDAR_FILE and message.sitting_id is not None:
            sitting = await desk.session.get_one(Sitting, message.sitting_id)
            message.document = await calendar_entry(desk, member, invite, sitting)


CASE = Question("case", "Which case?", case_choices, only_open_case)
PERSON = Question("person", "Whose link?", person_choices)

COMMANDS = (
    Command(
        "newlink", COORDINATOR, "give a relative a new link; the old one dies", "/newlink R-1042 Dawn", on_new_link,
        (CASE, PERSON), more=words.about(),
    ),
)  # fmt: skip
