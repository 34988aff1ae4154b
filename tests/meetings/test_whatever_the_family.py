"""Whatever the family, whatever is ordered and answered: nobody learns of somebody kept apart from them (rule 24).

Imagined families, some of whose people are kept apart in every form, on shared phones, in chat, written to at every
level, one on a number that stands in another family too. Everything that each person ever received is read: texts,
chat, their page after every order, calendar entries.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from fgdm_bot.db import Database, open_engine
from handlers import pages
from handlers.desk import Desk, House
from handlers.encounters import place_of
from handlers.opening import key_of
from messages.dates import said
from messages.segments import is_gsm, segments
from models.meeting import Invite, ProposedTime, Sitting, told_of
from models.message import Message
from models.network import Member
from models.rules.timing import parse_quiet_hours
from models.terms import Channel, Occasion, Role

if TYPE_CHECKING:
    from conftest import Colleague, Town

NAMES = ["Quilla", "Brannoc", "Ysolde", "Ferelith", "Łukasz"]
HALLS = ["Alder Hall", "Birch House, Room 1", "Cedar Rooms, 14 Mill Lane"]
STARTS = ["Tue 1 Dec 4pm", "Thu 3 Dec 5.30pm", "Sat 5 Dec 10am", "Mon 7 Dec 6pm", "Wed 9 Dec 4pm", "Fri 11 Dec 1pm"]
LATER = ["Sat 12 Dec 10am", "Sun 13 Dec 2pm", "Tue 15 Dec 4pm"]
FORMS = ["", "must not meet", "must not know", "must not know one way", "must not know both ways"]
CHECKS = [
    "not shared", "shared", "not shared, may show venue", "shared, may show venue", "shared, silent",
    "not shared, may show venue, plain", "not shared, silent", "not shared, Polish",
]  # fmt: skip
WORDS = [
    "1",
    "2",
    "1 and 2",
    "none",
    "only the last one",
    "who else is coming?",
    "ok",
    "not sure yet",
    "can't do 1",
    "STOP",
]
MOST = int(os.environ.get("SLOW") == "1") * 194 + 6

people = st.integers(0, len(NAMES) - 1)
orders = st.one_of(
    st.tuples(st.just("says"), people, st.sampled_from(WORDS)),
    st.tuples(st.just("fixes"), st.integers(1, 6), st.lists(people, max_size=2, unique=True), st.integers(0, 2)),
    st.tuples(st.just("moves"), people, st.integers(0, 2), st.integers(0, 2)),
    st.tuples(st.just("cancels"), st.none() | people),
    st.tuples(st.just("waits"), st.sampled_from([8, 30, 80])),
    st.tuples(st.just("checks"), people, st.sampled_from(CHECKS)),
    st.tuples(st.just("asks")),
    st.tuples(st.just("joins"), people),
    st.tuples(st.just("follows"), people, people),
    st.tuples(st.just("comes_back"), people),
)


@dataclass(frozen=True)
class Plan:
    size: int
    pairs: list[tuple[int, int, str]]
    checks: list[str]
    times: int
    two_families: bool
    orders: list[tuple[Any, ...]]


plans = st.builds(
    Plan,
    size=st.integers(2, len(NAMES)),
    pairs=st.lists(st.tuples(people, people, st.sampled_from(FORMS)), min_size=1, max_size=3),
    checks=st.lists(st.sampled_from(CHECKS), min_size=len(NAMES), max_size=len(NAMES)),
    times=st.integers(2, len(STARTS)),
    two_families=st.booleans(),
    orders=st.lists(orders, min_size=4, max_size=9),
)


@dataclass
class Played:
    """One family as it is played, and all that each of them received."""

    town: Town
    sam: Colleague
    plan: Plan
    received: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    chats: dict[str, Colleague] = field(default_factory=dict)
    halls: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def names(self) -> list[str]:
        return NAMES[: self.plan.size]

    @property
    def pairs(self) -> set[tuple[str, str]]:
        """Both ways round: nobody is told of anybody, one way or not."""
        known = [(NAMES[a], NAMES[b]) for a, b, _ in self.plan.pairs if a != b and max(a, b) < self.plan.size]
        return {*known, *((b, a) for a, b in known)}

    async def begin(self) -> None:
        await self.sam.types("/number 07700 900100")
        await self.sam.types("/open R-1042 children AB10231 2015-03-27")
        for number, name in enumerate(self.names):
            await self.sam.types(f"/add R-1042 {name} Vane{name}, aunt, 07700 90010{number + 1}")
            await self.sam.types(f"/check R-1042 {name} verified, safe, 9-18, {self.plan.checks[number]}")
        for one, other, form in self.plan.pairs:
            if one != other and max(one, other) < self.plan.size:
                told = await self.sam.types(f"/apart R-1042 {NAMES[one]}, {NAMES[other]} {form}")
                assert "never shown" in told or "apart already" in told
        if self.plan.two_families:
            await self._another_family()
        await self.sam.types(f"/propose R-1042 {', '.join(STARTS[: self.plan.times])} for 2 hours")
        await self.sam.types("/ask R-1042 now")

    async def _another_family(self) -> None:
        kit = await self.town.hire("Kit Moss", Role.COORDINATOR, "South")
        await kit.types("/open R-2000 children EF10233 2016-02-03")
        await kit.types("/add R-2000 Zebedee Rook, uncle, 07700 900101")
        await kit.types("/check R-2000 Zebedee verified, safe, 9-18, not shared")
        await kit.types("/propose R-2000 Wed 2 Dec 3pm, Thu 10 Dec 3pm for 2 hours")
        await kit.types("/ask R-2000 now")

    async def play(self) -> None:
        await self.begin()
        await self.look()
        for order, *rest in self.plan.orders:
            await getattr(self, order)(*rest)
            await self.look()

    async def says(self, who: int, text: str) -> None:
        if who >= self.plan.size:
            return
        name = NAMES[who]
        if chat := self.chats.get(name):
            await chat.types(text)
        else:
            await self.town.phone(f"+4477009001{who + 1:02}").says(text)

    async def fixes(self, number: int, whom: list[int], hall: int) -> None:
        named = [NAMES[who] for who in whom if who < self.plan.size]
        alone = f" for {', '.join(named)}" if named else ""
        await self.sam.types(f"/fix R-1042 {number}{alone} at {HALLS[hall]} now")

    async def moves(self, who: int, when: int, hall: int) -> None:
        await self.sam.types(f"/move R-1042 for {NAMES[who]} {LATER[when]} at {HALLS[hall]} now")
        await self.sam.types(f"/move R-1042 {LATER[when]} at {HALLS[hall]} now")

    async def cancels(self, who: int | None) -> None:
        alone = f"for {NAMES[who]} " if who is not None else ""
        await self.sam.types(f"/cancel R-1042 {alone}because of the snow, now")

    async def waits(self, hours: int) -> None:
        await self.town.later(hours=hours)

    async def checks(self, who: int, check: str) -> None:
        await self.sam.types(f"/check R-1042 {NAMES[who]} verified, safe, 9-18, {check}")

    async def asks(self) -> None:
        await self.sam.types("/ask R-1042 now")

    def links_of(self, who: int) -> list[str]:
        return re.findall(r"t\.me/\w+\?start=([\w-]+)", " ".join(self.received.get(NAMES[who], [])))

    async def joins(self, who: int) -> None:
        if (links := self.links_of(who)) and NAMES[who] not in self.chats:
            self.chats[NAMES[who]] = self.town.stranger()
            await self.chats[NAMES[who]].types(f"/start {links[-1]}")

    async def follows(self, who: int, whose: int) -> None:
        """The link of someone kept apart came into the wrong hands."""
        chat = self.chats.get(NAMES[who])
        if chat and (NAMES[who], NAMES[whose]) in self.pairs:
            for link in self.links_of(whose):
                await chat.types(f"/start {link}")

    async def comes_back(self, who: int) -> None:
        """Taken out of the network and added anew."""
        if who >= self.plan.size:
            return
        name = NAMES[who]
        await self.sam.types(f"/remove R-1042 {name} because of a slip")
        await self.sam.types(f"/add R-1042 {name} Vane{name}, aunt, 07700 90010{who + 1}")
        await self.checks(who, self.plan.checks[who])
        self.chats.pop(name, None)

    async def look(self) -> None:
        """Everything each has received by now, their pages and calendar entries as they stand."""
        async with self.town.db.work() as session:
            desk = Desk(session, self.town.now, self.town.house)
            members = {m.id: m for m in await session.scalars(select(Member))}
            await self._sittings_apart(desk, members)
            for invite in await session.scalars(select(Invite)):
                name = members[invite.member_id].first_name
                seen = await pages.page(desk, invite.token, key_of(invite))
                entry = await pages.entry(desk, invite.token)
                self.received[name] += [seen or "", (entry or b"").decode().replace("\r\n ", "")]
            for message in await session.scalars(select(Message).where(Message.member_id.is_not(None))):
                shown = [message.body, *(label for row in message.buttons or [] for label, _ in row)]
                paper = (message.document or b"").decode().replace("\r\n ", "")
                self.received[members[message.member_id or 0].first_name] += [*shown, paper]
            for name, chat in self.chats.items():
                self.received[name] += [message.body for message in chat.messages()]

    async def _sittings_apart(self, desk: Desk, members: dict[int, Member]) -> None:
        """No two kept apart have been told to come to the same time or place."""
        on = [one for one in await desk.session.scalars(select(Sitting)) if one.is_on]
        told = [(one, {m.first_name for _, m in await told_of(desk.session, one)}) for one in on]
        for sitting, names in told:
            for name in names:
                self.halls[name].add(sitting.venue or "")
        for one, other in self.pairs:
            mine = [sitting for sitting, names in told if one in names]
            theirs = [sitting for sitting, names in told if other in names]
            assert not [1 for a in mine for b in theirs if place_of(a).shares(place_of(b))], (one, other)


async def shown_to(session: Any, names: list[str]) -> dict[str, set[str]]:
    """By name, the times that were put to each."""
    times = {(t.proposal_id, t.number): said(t.starts_at) for t in await session.scalars(select(ProposedTime))}
    members = {m.id: m.first_name for m in await session.scalars(select(Member))}
    found: dict[str, set[str]] = {name: set() for name in names}
    for invite in await session.scalars(select(Invite)):
        if members[invite.member_id] in found:
            shown = {times[invite.proposal_id, number] for number in invite.numbering.values()}
            found[members[invite.member_id]] |= shown
    return found


async def read_everything(played: Played) -> None:
    """Nobody learns of the other: no name, number, time, place of theirs, no gap that would show there is more."""
    async with played.town.db.work() as session:
        shown = await shown_to(session, played.names)
    for one, other in played.pairs:
        words = "\n".join(played.received[one])
        number = f"90010{NAMES.index(other) + 1}"
        secrets = {other.casefold(), f"vane{other}".casefold(), number}
        secrets |= {"lukasz"} if other == "Łukasz" else set()
        secrets |= {time.casefold() for time in shown[other] - shown[one]}
        secrets |= {hall.casefold() for hall in played.halls[other] - played.halls[one] if hall}
        assert [secret for secret in secrets if secret in words.casefold()] == [], (one, other)
        assert not shown[one] & shown[other], (one, other)
    for name in played.names:
        for words in played.received[name]:
            numbers = [int(n) for n in re.findall(r"^(\d) (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ", words, re.MULTILINE)]
            assert len(numbers) < 2 or numbers == list(range(1, len(numbers) + 1)), words
    await texts_are_texts(played)


async def texts_are_texts(played: Played) -> None:
    async with played.town.db.work() as session:
        texts = select(Message).where(Message.member_id.is_not(None), Message.channel == Channel.TEXT)
        for message in await session.scalars(texts.where(Message.occasion != Occasion.PERSONAL)):
            assert is_gsm(message.body), message.body
            assert segments(message.body) <= 2, message.body
            assert not re.search(
                "fgdm|social|proceedings|child|court|concern", message.body.replace("fgdm.example", "")
            )


async def play(plan: Plan, template: Path, new_town: type[Town]) -> Played:
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copy(template, Path(folder) / "house.sqlite3")
        db = Database(open_engine(f"sqlite+aiosqlite:///{path}"))
        try:
            house = House("Anytown Council", "https://fgdm.example", parse_quiet_hours("20:00-08:00"), (7, 3, 1))
            town = new_town(db, replace(house, allow_drama_numbers=True, bot_name="family_meetings_bot"))
            played = Played(town, await town.hire("Sam Carter", Role.COORDINATOR, "North"), plan)
            await played.play()
            await read_everything(played)
            return played
        finally:
            await db.close()


def test_rule_24_whatever_happens_nobody_learns_of_the_other(
    sqlite_template: Path, new_town: type[Town], record_property: Callable[[str, object], None]
) -> None:
    counted = {"families": 0, "pairs kept apart": 0, "things read": 0}

    @settings(max_examples=MOST, deadline=None, suppress_health_check=list(HealthCheck))
    @given(plans)
    def families(plan: Plan) -> None:
        played = asyncio.run(play(plan, sqlite_template, new_town))
        counted["families"] += 1
        counted["pairs kept apart"] += len(played.pairs) // 2
        counted["things read"] += sum(map(len, played.received.values()))

    families()
    for what, number in counted.items():
        record_property(what, number)
