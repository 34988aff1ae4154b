"""One message of a relative, as it was heard: who, in answer to what, and what it means."""

from __future__ import annotations

from dataclasses import dataclass

from handlers.desk import Desk, Inbound, Rows
from models.meeting import Invite
from models.message import Arrival
from models.network import Member
from models.rules.reading import Reading
from models.terms import Occasion


@dataclass(frozen=True)
class Heard:
    inbound: Inbound
    arrival: Arrival
    member: Member
    invite: Invite | None  # what they were asked last, if anything
    reading: Reading

    @property
    def asked(self) -> Invite:
        """What they were asked; only for meanings that there are only with a question."""
        assert self.invite is not None, "an answer is only read out of a text to someone who was asked"
        return self.invite


def answer(desk: Desk, heard: Heard, text: str, buttons: Rows = ()) -> None:
    """Answer on the channel the words came by."""
    key = f"noted:{heard.inbound.channel}:{heard.inbound.provider_id}"
    desk.say(
        heard.member, text, Occasion.NOTED, key, invite=heard.invite, channel=heard.inbound.channel, buttons=buttons
    )
