"""One other attempt at a text that did not arrive, as a message of its own: all that is checked is checked again."""

from __future__ import annotations

from sqlalchemy import update

from handlers.desk import Desk
from handlers.dropping import WAITING
from handlers.wording import page_address
from models.meeting import Invite
from models.message import Message
from models.network import Member, last_check
from models.rules.once_more import once_more_at
from models.terms import Occasion, Station

NOT_WORTH_IT = (Occasion.NOTED, Occasion.SAFETY)
"""They answer words just received: half an hour later they answer the wrong ones."""

SAME = (
    "occasion", "channel", "member_id", "invite_id", "sitting_id", "sequence", "about_id", "body", "buttons",
    "document", "document_name", "priority", "useless_after",
)  # fmt: skip


async def try_once_more(desk: Desk, message: Message, error: str | None) -> bool:
    """Queue the same again where that makes sense; whether it was. A second time never."""
    if message.member_id is None or message.key.startswith("once more:") or message.occasion in NOT_WORTH_IT:
        return False
    if await _leads_nowhere(desk, message):
        return False
    member = await desk.session.get_one(Member, message.member_id)
    check = await last_check(desk.session, member, message.channel)
    safe = (check.from_hour, check.to_hour) if check else None
    due_at = once_more_at(error, desk.now, desk.house.quiet_hours, safe, message.useless_after)
    if due_at is not None:
        same = {name: getattr(message, name) for name in SAME}
        desk.session.add(Message(**same, key=_key(message), due_at=due_at, queued_at=desk.now))
        desk.nudged = True
    return due_at is not None


async def arrived_after_all(desk: Desk, message: Message) -> None:
    """The carrier takes its word back: what still waits to go once more does not go."""
    waiting = update(Message).where(Message.key == _key(message), Message.station.in_(WAITING))
    dropped = {"station": Station.DROPPED, "why": "the first arrived after all", "claimed_by": None}
    await desk.session.execute(waiting.values(**dropped, claimed_until=None))


async def _leads_nowhere(desk: Desk, message: Message) -> bool:
    """Whether the link in it was taken back since."""
    invite = await desk.session.get(Invite, message.invite_id) if message.invite_id else None
    return (
        invite is not None
        and f"{desk.house.public_url}/m/" in message.body
        and (page_address(desk, invite) not in message.body)
    )


def _key(message: Message) -> str:
    return f"once more:{message.id}"
