"""Is the trail whole? Walks it page by page, so that a service which runs meanwhile is not held up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cryptography.fernet import InvalidToken
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from models.audit import ERASED, FIRST, Entry, Head, is_stub


class Place(NamedTuple):
    """Where an entry stands in the chain."""

    id: int
    previous: str
    link: str


@dataclass
class Walk:
    """How far the trail was walked, and what was found: one sentence a fault, with the entry's number."""

    a_page: int = 500
    at: int = 0
    link: str = FIRST
    entries: int = 0
    faults: list[str] = field(default_factory=list)
    seen_anchor: bool = False
    anchor: str | None = None  # a link noted down somewhere else, to be met on the way
    stubs: dict[int, str] = field(default_factory=dict)  # emptied entries, and their links, not accounted for yet

    async def on(self, session: AsyncSession) -> bool:
        """One page further; False at the end."""
        query = select(Entry.id, Entry.previous, Entry.link).where(Entry.id > self.at).order_by(Entry.id)
        page = [Place(*row) for row in await session.execute(query.limit(self.a_page))]
        entries = await _entries(session, [place.id for place in page])
        for place in page:
            await self._look(session, place, entries.get(place.id))
        session.expunge_all()
        return len(page) == self.a_page

    async def _look(self, session: AsyncSession, place: Place, entry: Entry | None) -> None:
        if place.previous != self.link:
            self.faults.append(await self._misplaced(session, place))
        if entry is None:
            self.faults.append(f"entry {place.id} cannot be read: it was changed, or its sealing key is gone")
        else:
            self._look_inside(entry)
        self.seen_anchor = self.seen_anchor or place.link == self.anchor
        self.at, self.link, self.entries = place.id, place.link, self.entries + 1

    def _look_inside(self, entry: Entry) -> None:
        if entry.link != entry.worked_out():
            self._changed(entry)
        elif entry.deed == ERASED:
            self._account_for(entry)

    async def _misplaced(self, session: AsyncSession, entry: Place) -> str:
        follows = await session.scalar(select(Entry.id).where(Entry.link == entry.previous))
        if follows is not None:
            return f"entry {entry.id} is not in its place: it follows entry {follows}"
        between = f"between entry {self.at} and entry {entry.id}" if self.entries else f"before entry {entry.id}"
        return f"an entry is missing {between}"

    def _changed(self, entry: Entry) -> None:
        if is_stub(entry):
            self.stubs[entry.id] = entry.link
        else:
            self.faults.append(f"entry {entry.id} was changed")

    def _account_for(self, entry: Entry) -> None:
        for number, link in entry.told.get("entries", {}).items():
            if self.stubs.get(int(number)) == link:
                del self.stubs[int(number)]

    async def end(self, session: AsyncSession) -> list[str]:
        """Everything found, once the last page was walked."""
        faults = [*self.faults, *(f"entry {number} was emptied, and no entry says by whom" for number in self.stubs)]
        head = await session.get(Head, 1)
        if head is None or not head.is_ours:
            faults.append("the head of the trail is not as this service left it (or FGDM_INDEX_KEY is another)")
        elif head.entry_id > self.at:
            faults.append(f"the end is missing: entry {head.entry_id} was there, the last one now is {self.at}")
        elif head.entry_id and not await self._leads_to(session, head):
            faults.append(f"entry {head.entry_id} is not the one that was there")
        if self.anchor and not self.seen_anchor:
            faults.append("the link you noted is not in the trail")
        return faults

    async def _leads_to(self, session: AsyncSession, head: Head) -> bool:
        return await session.scalar(select(Entry.link).where(Entry.id == head.entry_id)) == head.link


async def _entries(session: AsyncSession, ids: Sequence[int]) -> dict[int, Entry]:
    """By number, those that can be read: one sealed with another key, or tampered with, is left out."""
    try:
        return {entry.id: entry for entry in await session.scalars(select(Entry).where(Entry.id.in_(ids)))}
    except InvalidToken:
        if len(ids) == 1:
            return {}
        half = len(ids) // 2
        return {**await _entries(session, ids[:half]), **await _entries(session, ids[half:])}
