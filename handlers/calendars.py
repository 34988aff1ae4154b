"""`/calendar`: the address of a coordinator's own feed of meetings."""

from __future__ import annotations

from handlers.desk import COORDINATOR, Command, Desk, WrongWay
from messages import chat as words
from models.sealing import hashed
from models.staff import Staff


async def on_calendar(desk: Desk, staff: Staff, rest: str) -> None:
    """The address of the feed; `new` for another, after which the old one is dead, `off` for none."""
    typed = rest.strip().casefold()
    if typed not in ("", "new", "off"):
        raise WrongWay(words.calendar_form())
    if typed == "off":
        staff.feed_hash = None
        return desk.tell(staff, words.feed_off())
    if typed == "new":
        staff.feed_turn += 1
    staff.feed_hash = hashed(staff.feed_token)
    return desk.tell(staff, words.feed(f"{desk.house.public_url}/c/{staff.feed_token}.ics"))


COMMANDS = (
    Command(
        "calendar", COORDINATOR, "your own calendar of all your meetings", "/calendar", on_calendar, alone=True,
        more="Subscribe to the address in your calendar. It is yours alone: do not pass it on. "
        "/calendar new gives another address and makes the old one lead nowhere; /calendar off ends it.",
    ),
)  # fmt: skip
