"""What goes before the tests of a room: each scene is played once for each worker, and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from handlers import staffing
from models.staff import Staff, chat_mark
from models.terms import Role

if TYPE_CHECKING:
    from tests.conftest import Colleague, Family, Town

TYPED = {
    "offers_family": (
        "/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14",
        "/add R-1042 Dawn Price, mother, no phone, pr",
        "/add R-1042 Carl Price, father, no phone, pr",
        "/add R-1042 Nan Price, grandmother, no phone",
    ),
    "network_case": ("/open R-1042 children AB10231 2015-03-27",),
    "network_family": (
        "/add R-1042 Dawn Price, aunt, 07700 900123",
        "/add R-1042 Carl Price, father, 07700 900124",
        "/add R-1042 Lee Moss, family friend, 07700 900125",
    ),
    "network_asked": (
        *(f"/check R-1042 {name} verified, safe, 9-18, not shared" for name in ("Dawn", "Carl", "Lee")),
        "/propose R-1042 Tue 15 Dec 4pm, Thu 17 Dec 5.30pm for 2 hours",
        "/ask R-1042 now",
    ),
    "cases_prices": (
        "/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14",
        "/add R-1042 Dawn Price, aunt, 07700 900123, must attend",
        "/add R-1042 Carl Price, father, 07700 900124, pr",
        "/add R-1042 Lee Moss, family friend, 07700 900125",
        *(f"/check R-1042 {name} verified, safe, 9-18, not shared" for name in ("Dawn", "Carl", "Lee")),
    ),
    "todo_asked": (
        "/open R-1042 children AB10231 2015-03-27",
        "/add R-1042 Dawn Price, aunt, 07700 900123",
        "/add R-1042 Lee Moss, family friend, 07700 900125",
        *(f"/check R-1042 {name} verified, safe, 9-18, not shared" for name in ("Dawn", "Lee")),
        "/propose R-1042 Tue 15 Dec 4pm, Thu 17 Dec 5.30pm for 2 hours",
        "/ask R-1042 now",
    ),
    "trail": (
        "/open R-1042 children AB10231 2015-03-27",
        *(
            f"/add R-1042 {name} Price, aunt, no phone"
            for name in ("Ann", "Bea", "Cleo", "Dot", "Eve", "Fay", "Gail", "Hope", "Ida")
        ),
    ),
}

SCENES = {
    "family": ("family",),
    "asked": ("family", "asked"),
    "fixed": ("family", "asked", "fixed"),
    "offers_family": ("offers_family",),
    "network_case": ("network_case",),
    "network_family": ("network_case", "network_family"),
    "network_asked": ("network_case", "network_family", "network_asked"),
    "cases_prices": ("cases_prices",),
    "todo_asked": ("todo_asked",),
    "trail": ("trail",),
    "whole_life": ("family", "asked", "fixed", "whole_life"),
    "full_case": ("family", "asked", "fixed", "full_case"),
}
"""Which parts are played for a scene; a later one goes before an earlier one where a test asks for both."""


async def _june_chats(town: Town, family: Family) -> Colleague:
    """June follows the link in her text."""
    link = family.june.messages()[0].body.partition("start=")[2].split()[0]
    june = town.known["June Hall"] = town.stranger()
    await june.types(f"/start {link}")
    return june


LOGGED = (
    "/offer R-1042 to Dawn, Carl on 12/9/2026 before letter",
    "/answered R-1042 Dawn declined 16/9/2026 because Quincey told her to",
    "/answered R-1042 Carl declined 22/9/2026 because he fears Quincey at the door",
    "/letter R-1042 20/9/2026 with offer",
    "/exception R-1042 not held because of threats by Quincey decided by HoS on 18/11/2026",
    "/apart R-1042 Dawn, Lee",
    "/text R-1042 Carl: Mrs Quincey has the key",
)


async def live(sam: Colleague, family: Family) -> None:
    """The whole life of a case with everything that can be held of a family; then all is over, and it is closed."""
    town = sam.town
    mo = await town.hire("Mo Evans", Role.MANAGER)
    await _june_chats(town, family)
    for order in LOGGED:
        await sam.types(order)
    await family.lee.says("is there somewhere to park? Quincey never tells him")
    await family.carl.says("STOP")
    await sam.types("/objects R-1042 Lee because he wants none")
    await mo.types("/freeze Q2 2026-27")
    await mo.types("/freeze 2026-04-01 2027-03-31")
    await sam.types("/case R-1042")
    await sam.types("/who R-1042")
    await town.later(days=30)
    await sam.types("/held R-1042 5/12/2026 family 4 professionals 1 proposal yes")
    await sam.types("/close R-1042 anyway because done")


async def fill(sam: Colleague, family: Family) -> None:
    """R-1042 with offers, letters, a meeting, texts, matters; once Rae's, who has buttons of it in her chat."""
    town = sam.town
    mo = await town.hire("Mo Evans", Role.MANAGER)
    ada = await town.hire("Ada Lunt", Role.ADMIN)
    await town.hire("Kit Ward", Role.COORDINATOR, "North")
    await town.hire("Lou Hart", Role.COORDINATOR, "South")
    rae = await town.hire("Rae Moss", Role.COORDINATOR, "North")
    await _june_chats(town, family)
    for order in (
        "/offer R-1042 to Dawn, Carl on 12/9/2026 before letter",
        "/answered R-1042 Dawn accepted 16/9/2026",
        "/letter R-1042 20/9/2026 with offer",
        "/apart R-1042 Dawn, Lee",
        "/text R-1042 Carl: Mrs Quince has the key",
        "/handover R-1042 Rae",
    ):
        await sam.types(order)
    for order in ("/case R-1042", "/who R-1042", "/mine", "/history R-1042", "/todo", "/handover R-1042 Sam", "/text"):
        await rae.types(order)
    await family.lee.says("is there somewhere to park? never tell him")
    await family.carl.says("he hits me and I am scared")
    await town.phone("+447700900199").says("who is this")
    await mo.types("/freeze Q2 2026-27")
    for order in (
        "/offer R-1042 to June on 1/9/2026 before letter new because Dawn never told June of it",
        "/answered R-1042 Carl declined 22/9/2026",
        "/case R-1042",
        "/todo",
        "/who R-1042",
        "/meant R-1042 Lee",
        "/move R-1042 Sat 12 Dec 10am at The Quince Rooms, by the Old Market anyway because both agreed",
        "/close R-1042",
    ):
        await sam.types(order)
    await ada.types("/todo")
    async with town.db.work() as session:
        query = select(Staff).where(Staff.chat_mark == chat_mark(rae.address))
        await staffing.remove(session, (await session.scalars(query)).one().id, town.now)
    for person in (sam, mo, ada, rae):
        person.hears()


LIVED = {"whole_life": live, "full_case": fill}
