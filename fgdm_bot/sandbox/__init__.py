"""Stand-in carriers: a small Bot API, a small Twilio, and the people at their ends.

For the demo and the tests. The service meets them by nothing but its address settings.
"""

from fgdm_bot.sandbox.faults import Faults, Kind
from fgdm_bot.sandbox.hearing import NothingHeard
from fgdm_bot.sandbox.telegram import Message, User
from fgdm_bot.sandbox.twilio import Phone
from fgdm_bot.sandbox.world import SERVICE_NUMBER, Addresses, World

__all__ = [
    "SERVICE_NUMBER",
    "Addresses",
    "Faults",
    "Kind",
    "Message",
    "NothingHeard",
    "Phone",
    "User",
    "World",
]
