"""What Twilio's answers to a text mean for us, by its own error codes (twilio.com/docs/api/errors)."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum

from fgdm_bot.carriers import InDoubt, Never, SendFailed, TryLater

OURS = timedelta(minutes=10)
"""The wait where the fault is our account's or our settings': someone must mend it, no family's text is lost."""


class Meaning(Enum):
    STOPPED = "they have stopped texts from us"
    NUMBER = "the number cannot take texts"
    WORDS = "the carrier will not take these words"
    BUSY = "the carrier is busy"
    ACCOUNT = "the account or the sender is not right"


MEANINGS: dict[int, Meaning] = {
    21610: Meaning.STOPPED,
    21211: Meaning.NUMBER,  # not a phone number
    21214: Meaning.NUMBER,  # cannot be reached
    21217: Meaning.NUMBER,
    21265: Meaning.NUMBER,  # a short code
    21266: Meaning.NUMBER,  # our own number
    21408: Meaning.NUMBER,  # a country we do not send to
    21604: Meaning.NUMBER,  # missing
    21612: Meaning.NUMBER,  # no way from our sender to it
    21614: Meaning.NUMBER,  # not a mobile
    21635: Meaning.NUMBER,  # a landline
    30003: Meaning.NUMBER,  # unreachable handset
    30004: Meaning.NUMBER,  # blocked
    30005: Meaning.NUMBER,  # unknown handset
    30006: Meaning.NUMBER,  # landline or unreachable carrier
    21602: Meaning.WORDS,  # empty
    21617: Meaning.WORDS,  # too long
    30007: Meaning.WORDS,  # filtered
    14107: Meaning.BUSY,  # too many for this sender
    20429: Meaning.BUSY,
    21611: Meaning.BUSY,  # the sender's queue is full
    30001: Meaning.BUSY,  # queue overflow
    20003: Meaning.ACCOUNT,  # name or token
    20005: Meaning.ACCOUNT,  # not active
    20006: Meaning.ACCOUNT,  # not allowed
    21212: Meaning.ACCOUNT,  # the sender is no number
    21603: Meaning.ACCOUNT,  # no sender
    21606: Meaning.ACCOUNT,  # not our number
    21701: Meaning.ACCOUNT,  # no such messaging service
    21703: Meaning.ACCOUNT,  # a messaging service without numbers
    30002: Meaning.ACCOUNT,  # suspended
}

NOT_ALLOWED = (401, 403, 404)
BUSY = 429


def failure_of(status: int, code: int | None, retry_after: str | None) -> SendFailed:
    """What an answer other than "taken" means. A 5xx leaves open whether the text was taken."""
    meaning = MEANINGS.get(code or 0)
    if status == BUSY or meaning is Meaning.BUSY:
        return TryLater(Meaning.BUSY.value, _seconds(retry_after))
    if status >= 500:
        return InDoubt(f"the carrier answered {status}")
    if meaning is Meaning.STOPPED:
        return Never(meaning.value, stopped=True)
    if meaning is Meaning.ACCOUNT or (meaning is None and status in NOT_ALLOWED):
        return TryLater(f"{Meaning.ACCOUNT.value}: {code or status}", OURS)
    return Never(f"carrier: {code or status}" if meaning is None else f"{meaning.value}: {code}")


def _seconds(retry_after: str | None) -> timedelta | None:
    if retry_after is None or not retry_after.strip().isdigit():
        return None
    return timedelta(seconds=min(3600, int(retry_after)))
