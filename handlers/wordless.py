"""A message without words, a picture or a voice message: it may be a cry for help, and nobody can read it."""

from __future__ import annotations

from sqlalchemy import exists, or_, select

from handlers.desk import Desk
from handlers.dropping import WAITING
from handlers.heard import Heard
from handlers.passing import HOLD_BACK, hand_over
from handlers.wording import wording_for
from messages import texts
from models.message import Message
from models.terms import Level, Occasion

ASKED = "wordless:"
"""How the keys of messages begin that ask for words."""


def is_wordless(heard: Heard) -> bool:
    return not heard.inbound.pressed and not heard.inbound.text.strip()


async def on_wordless(desk: Desk, heard: Heard) -> None:
    """Their coordinator is told each time; they are asked for words, but not again within the hour."""
    await hand_over(desk, heard, "", answer=False)
    if heard.member.level is Level.SILENT or await _asked_just_now(desk, heard):
        return
    text = texts.in_words(await wording_for(desk, heard.member))
    key = f"{ASKED}{heard.inbound.channel}:{heard.inbound.provider_id}"
    desk.say(heard.member, text, Occasion.NOTED, key, channel=heard.inbound.channel)


async def _asked_just_now(desk: Desk, heard: Heard) -> bool:
    """Or are about to be, once their hours allow."""
    just_now = or_(Message.queued_at > desk.now - HOLD_BACK, Message.station.in_(WAITING))
    asked = exists().where(Message.member_id == heard.member.id, Message.key.startswith(ASKED), just_now)
    return bool(await desk.session.scalar(select(asked)))
