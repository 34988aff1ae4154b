"""A small Twilio, strict where the real one is."""

from fgdm_bot.sandbox.twilio.door import Door
from fgdm_bot.sandbox.twilio.phones import Line, Phone
from fgdm_bot.sandbox.twilio.records import Text
from fgdm_bot.sandbox.twilio.side import Twilio

__all__ = ["Door", "Line", "Phone", "Text", "Twilio"]
