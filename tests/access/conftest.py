"""Sam's case with everything in it that somebody else must not see, and everybody who might look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from handlers import front, replies
from handlers.desk import Desk, Inbound
from models.message import Message
from models.network import Member
from models.staff import Staff
from models.terms import Channel, Role
from tests.access.table import Who

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

SECRETS = (
    *("Dawn", "Carl", "June H", "Price", "Hall", "Lee ", "Lee'"),
    *("900123", "900124", "900125", "900126", "900199"),
    *("Unity", "S65", "somewhere to park", "Quince", "never tell him", "14 Aug 2019"),
)
"""Names, numbers, places, words and a birthday of the family. References are what stands in figures instead."""


@dataclass(frozen=True)
class Said:
    """One answer: its words, its buttons, its document."""

    to: str
    body: str
    buttons: str = ""
    document: bytes = b""

    @property
    def all(self) -> str:
        return f"{self.body}\n{self.buttons}\n{self.document.decode('utf-8', 'replace')}"


class RolledBack(Exception):
    """The end of a unit that only asked."""


@dataclass
class Visitors:
    """Everybody at the doors. Each thing asked is undone again, so that no visit changes the next."""

    town: Town
    at: dict[Who, tuple[Channel, str]]

    async def ask(self, who: Who, *lines: str | Inbound) -> list[Said]:
        """Everything that anybody would be told, were these lines given one after the other."""
        said: list[Said] = []
        try:
            async with self.town.db.work() as session:
                before = await session.scalar(select(func.max(Message.id))) or 0
                desk = Desk(session, self.town.now, self.town.house)
                for line in lines:
                    await _take(self._inbound(who, line), desk)
                await session.flush()
                rows = await session.scalars(select(Message).where(Message.id > before).order_by(Message.id))
                said = [await _said(desk, row) for row in rows]
                raise RolledBack
        except RolledBack:
            return said

    def _inbound(self, who: Who, line: str | Inbound) -> Inbound:
        channel, address = self.at[who]
        given = line if isinstance(line, Inbound) else Inbound(channel, "", address, line)
        return replace(given, channel=channel, sender=address, provider_id=f"V{next(self.town.arrivals)}")

    def theirs(self, who: Who, said: list[Said]) -> list[Said]:
        return [one for one in said if one.to == self.at[who][1]]


async def _take(inbound: Inbound, desk: Desk) -> None:
    await (front.on_chat if inbound.channel is Channel.CHAT else replies.on_text)(inbound, desk)


async def _said(desk: Desk, row: Message) -> Said:
    if row.stranger is not None:
        to = row.stranger
    elif row.staff_id is not None:
        to = (await desk.session.get_one(Staff, row.staff_id)).chat or "gone"
    elif row.member_id is not None:
        to = await _address(desk, row)
    else:
        to = "whoever is admin when it is due"
    return Said(to, row.body, str(row.buttons or ""), row.document or b"")


async def _address(desk: Desk, row: Message) -> str:
    member = await desk.session.get_one(Member, row.member_id)
    return (member.phone if row.channel is Channel.TEXT else member.chat) or "nowhere"


@pytest.fixture
async def kit(town: Town) -> Colleague:
    """Kit, another coordinator of the North team."""
    return await town.has("Kit Ward", Role.COORDINATOR, "North")


@pytest.fixture
async def lou(town: Town) -> Colleague:
    """Lou, a coordinator of the South team."""
    return await town.has("Lou Hart", Role.COORDINATOR, "South")


@pytest.fixture
async def rae(town: Town) -> Colleague:
    """Rae, who had the case before Sam, and has left."""
    return await town.has("Rae Moss", Role.COORDINATOR, "North")


@pytest.fixture
def after_full_case() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def full(fixed: Family, after_full_case: None) -> Family:
    """R-1042 with offers, letters, a meeting, texts, matters; once Rae's, who has buttons of it in her chat."""
    return fixed


@pytest.fixture
def visitors(
    town: Town, sam: Colleague, mo: Colleague, ada: Colleague, kit: Colleague, lou: Colleague, rae: Colleague, full: Any
) -> Visitors:
    at = {Who.OWN: sam, Who.MANAGER: mo, Who.ADMIN: ada, Who.TEAM: kit, Who.OTHER: lou, Who.REMOVED: rae}
    chats = {who: (Channel.CHAT, person.address) for who, person in at.items()}
    chats[Who.STRANGER] = (Channel.CHAT, town.stranger().address)
    chats[Who.RELATIVE] = (Channel.CHAT, town.known["June Hall"].address)
    return Visitors(town, chats)
