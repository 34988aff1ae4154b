"""`/calendar`: the address of a coordinator's own feed of meetings."""

from __future__ import annotations

from handlers.desk import COORDINATOR, Command, Desk
from messages import chat as words
from models.sealing import hashed
from models.staff import Staff


async def on_calendar(desk: Desk, staff: Staff, rest: str) -> None:
    staff.feed_hash = hashed(staff.feed_token)
    desk.tell(staff, words.feed(f"{desk.house.public_url}/c/{staff.feed_token}.ics"))


COMMANDS = (
    Command(
        "calendar", COORDINATOR, "your own calendar of all your meetings", "/calendar", on_calendar, alone=True,
        more="Subscribe to the address in your calendar. It is yours alone: do not pass it on.",
    ),
)  # fmt: skip
