"""Twilio's own opt-out words, which act before our webhook does."""

from dataclasses import dataclass, field
from typing import Literal

OptOut = Literal["STOP", "START", "HELP"]

STOP = frozenset(["STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"])
START = frozenset(["START", "YES", "UNSTOP"])
HELP = frozenset(["HELP", "INFO"])

REPLIES: dict[OptOut, str] = {
    "STOP": "You have successfully been unsubscribed. You will not receive any more messages from this"
    " number. Reply START to resubscribe.",
    "START": "You have successfully been re-subscribed to messages from this number. Reply HELP for help."
    " Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


def meaning(body: str) -> OptOut | None:
    """What a whole body of one word does; case and white space around do not matter."""
    word = body.strip().upper()
    if word in STOP:
        return "STOP"
    if word in START:
        return "START"
    return "HELP" if word in HELP else None


@dataclass
class Stops:
    """The phones that have stopped this account's number."""

    numbers: set[str] = field(default_factory=set)

    def holds(self, number: str) -> bool:
        return number in self.numbers

    def heed(self, number: str, body: str) -> OptOut | None:
        said = meaning(body)
        if said == "STOP":
            self.numbers.add(number)
        elif said == "START":
            self.numbers.discard(number)
        return said
