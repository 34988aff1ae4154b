"""The demo: the whole service between stand-in carriers, on one page where a person plays everybody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from fgdm_bot.sandbox.cast import Cast, Hint, Relative, StaffMember
from fgdm_bot.sandbox.page import page_routes
from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.stagecraft import Stage, answers, staged
from models.terms import Role

LONDON = ZoneInfo("Europe/London")
SAM, MO, ADA = 1001, 1002, 1003

CAST = Cast(
    staff=(
        StaffMember("coordinator", "Sam Carter", SAM),
        StaffMember("manager", "Mo Evans", MO),
        StaffMember("admin", "Ada Lunt", ADA),
    ),
    relatives=(
        Relative("Dawn Price", "+447700900123"),
        Relative("Carl Price", "+447700900124"),
        Relative("June Hall", "+447700900125"),
        Relative("Lee Hall", "+447700900126"),
    ),
    hints=(
        Hint("Lee has not answered yet. On Lee's phone, text: 3 please"),
        Hint("Then, as Sam: who can make which time?", "/who R-1042"),
        Hint("Fix the meeting; every text is shown before it goes.", "/fix R-1042 3 at Unity Centre, St Leonards Road"),
        Hint("Open the link in a text: the relative's own page, with a calendar entry."),
        Hint("On a phone, text a question, or STOP, and see what Sam is told."),
        Hint("As Mo, the manager, ask for the figures.", "/counts", "manager"),
        Hint("What can Sam ask? Every order also works alone, by questions.", "/help"),
    ),
)


async def show(port: int, ready: Callable[[], None], stop: asyncio.Event) -> None:
    """Run the demo until `stop`; `ready` is called when the page can be opened. OSError when the port is taken."""
    async with staged(port=port, routes=lambda world: page_routes(world, CAST)) as stage:
        await half_way(stage)
        ready()
        await stop.wait()


async def half_way(stage: Stage) -> None:
    """A case that waits half-way: the family was asked, and all but one have answered."""
    sam = await stage.hire("Sam Carter", Role.COORDINATOR, SAM, "North")
    await stage.hire("Mo Evans", Role.MANAGER, MO)
    await stage.hire("Ada Lunt", Role.ADMIN, ADA)
    for order in _orders(datetime.now(UTC)):
        await answers(sam, order)
    await _answers_come_in(stage, sam)


def _orders(now: datetime) -> list[str]:
    today = now.astimezone(LONDON).date()
    offered, accepted = (f"{today - timedelta(days=days):%d/%m/%Y}" for days in (8, 6))
    days = [today + timedelta(days=ahead) for ahead in (10, 12, 14)]
    times = [f"{day:%d/%m/%Y} {clock}" for day, clock in zip(days, ("4pm", "5.30pm", "10am"), strict=True)]
    check = "verified, safe, any time, not shared"
    return [
        "/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14",
        "/add R-1042 Dawn Price, mother, 07700 900123, pr",
        "/add R-1042 Carl Price, father, 07700 900124, pr",
        "/add R-1042 June Hall, grandmother, 07700 900125, must attend",
        "/add R-1042 Lee Hall, uncle, 07700 900126",
        *(f"/check R-1042 {name} {check}" for name in ("Dawn", "Carl", "June")),
        f"/check R-1042 Lee {check}, may show venue",
        f"/offer R-1042 to Dawn, Carl on {offered} before letter",
        f"/answered R-1042 Dawn accepted {accepted}",
        f"/propose R-1042 {', '.join(times)} for 2 hours",
        "/ask R-1042 now",
    ]


async def _answers_come_in(stage: Stage, sam: User) -> None:
    for number, words in (("123", "1 and 3 please x"), ("124", "3"), ("125", "2 or 3, not 1")):
        phone = stage.world.twilio.phone(f"+447700900{number}")
        await phone.hears()
        await phone.says(words)
        await phone.hears()
