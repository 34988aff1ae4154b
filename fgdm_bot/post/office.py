"""One turn after the other: note what has landed, take what goes next, look what else waits; all in one transaction."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from fgdm_bot.carriers import InDoubt, SendFailed, TooLate, may_still_go
from fgdm_bot.db import AWAY, Database
from fgdm_bot.log import Spell, fault
from fgdm_bot.post import pace
from fgdm_bot.post.outcomes import Landed, record
from fgdm_bot.post.readying import make_ready, take
from fgdm_bot.post.windows import Ready, Seen, Window
from handlers import delivery
from handlers.desk import Desk, House
from models.message import Message, Outgoing
from models.terms import Station

log = logging.getLogger("fgdm_bot.post")

LINGER = 0.02  # seconds at most in which further outcomes gather into one transaction
AFTER_A_FAULT = 1.0  # seconds


class Post:
    """Sends due messages. Several may run, in one process or many, on one database."""

    def __init__(self, db: Database, house: House, windows: Sequence[Window], clock: Callable[[], datetime]) -> None:
        self._db, self.house, self.windows, self._clock = db, house, {w.channel: w for w in windows}, clock
        self.name = secrets.token_hex(8)
        self._wake = asyncio.Event()
        self._landed: list[Landed] = []
        self._sent: list[str] = []  # recorded in the last turn: news of them may have come before
        self._flights: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._trouble = Spell(log, "the post stands still")
        self.fresh_for, self.goes_within = pace.FRESH_FOR, pace.GOES_WITHIN
        self.rests: Callable[[datetime | None], None] = lambda due: None  # told when the next message falls due

    def nudge(self) -> None:
        """There may be something to send."""
        for window in self.windows.values():
            window.tell()
        self._wake.set()

    def stop(self) -> None:
        """Finish what is in hand, take nothing new."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Turn after turn at every nudge and landing, until stopped and all is down."""
        while not (self._stopping and not self._flights and not self._landed):
            try:
                if not await self.turn():
                    await self._something()
                await self._gather()
                self._trouble.is_over()
            except Exception as error:  # the database is away or full: nothing is lost, all of it is tried again
                self._trouble.goes_on(error)
                await asyncio.sleep(AFTER_A_FAULT)
                self.nudge()

    async def _something(self) -> None:
        """Wait for a nudge, a landing, or the pace to allow more."""
        if not (self._flights or self._wake.is_set() or any(w.hand for w in self.windows.values())):
            self.rests(await self._next_due())
        waits = [w.pace.next_in for w in self.windows.values() if w.hand and not w.pace.allows()]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(max(0.01, min(waits)) if waits else None):
                await self._wake.wait()
        self._wake.clear()

    async def _gather(self) -> None:
        """Let landings come together for a moment: a transaction costs the same for one as for many."""
        end = pace.elapsed() + LINGER
        while len(self._landed) < len(self._flights) and pace.elapsed() < end:  # noqa: ASYNC110  # many events, not one
            await asyncio.sleep(LINGER / 10)

    async def turn(self) -> bool:
        """One transaction's worth of work; False when there was none."""
        landed, self._landed = self._landed, []
        picked = [] if self._stopping else [one for window in self.windows.values() for one in window.pick()]
        looking = [] if self._stopping else [window for window in self.windows.values() if window.is_to_look]
        if not landed and not picked and not looking and not self._sent:
            return False
        try:
            ready = await self._together(landed, picked, looking)
        except AWAY:
            self._landed = [*landed, *self._landed]
            raise
        except Exception as error:
            log.error("a group of %s was taken apart: %s", len(landed) + len(picked), fault(error))
            ready = await self._one_by_one(landed, picked)
            for window in looking:
                window.is_told = True  # it may not have come to the look
        self._lay_ready(ready)
        return True

    async def _together(
        self, landed: Sequence[Landed], picked: Sequence[Seen], looking: Sequence[Window]
    ) -> list[tuple[Outgoing, str]]:
        async with self._db.work() as session:
            desk = Desk(session, self._clock(), self.house)
            sent_before = set(self._sent)
            if sent_before:
                await delivery.earlier_news(desk, sorted(sent_before))
            await record(desk, landed, self.name)
            taken = await take(desk, picked)
            ready = await make_ready(desk, taken, self.name)
            self._pass_over(picked, taken)
            for window in looking:
                await window.look(session, self.name, desk.now)
        self._sent = [one for one in self._sent if one not in sent_before]
        self._sent += [one.provider_id for one in landed if one.provider_id is not None]
        if desk.nudged:
            self.nudge()
        return ready

    def _pass_over(self, picked: Sequence[Seen], taken: Sequence[Outgoing]) -> None:
        ours = {message.id for message in taken}
        for window in self.windows.values():
            window.pass_over([one for one in picked if one.id not in ours and one.channel is window.channel])

    async def _one_by_one(self, landed: Sequence[Landed], picked: Sequence[Seen]) -> list[tuple[Outgoing, str]]:
        """A group failed for the sake of one: each alone, so that one bad row never stops the others."""
        ready: list[tuple[Outgoing, str]] = []
        await self._news_one_by_one()
        for outcome in landed:
            try:
                await self._together([outcome], [], [])
            except AWAY:
                self._landed.append(outcome)
            except Exception as error:  # its lease lapses, and it is in doubt
                log.error("what became of message %s was not noted: %s", outcome.id, fault(error))
        for one in picked:
            try:
                ready += await self._together([], [one], [])
            except AWAY:
                continue  # it still waits, and is seen again
            except Exception as error:
                log.error("message %s cannot be sent: %s", one.id, fault(error))
                self.windows[one.channel].pass_over([one])
                await self._set_aside(one)
        return ready

    async def _news_one_by_one(self) -> None:
        """What cannot be taken now is read again on the carrier's list."""
        while self._sent:
            try:
                async with self._db.work() as session:
                    await delivery.earlier_news(Desk(session, self._clock(), self.house), self._sent[-1:])
            except AWAY:
                return
            except Exception as error:
                log.error("the news of a text was not taken: %s", fault(error))
            self._sent.pop()

    async def _set_aside(self, one: Seen) -> None:
        """A row that cannot even be read waits for an hour: whoever mends the fault need do nothing else."""
        with contextlib.suppress(Exception):
            async with self._db.work() as session:
                waits = update(Message).where(Message.id == one.id, Message.station == Station.QUEUED)
                await session.execute(waits.values(due_at=self._clock() + timedelta(hours=1)))

    def _lay_ready(self, ready: Sequence[tuple[Outgoing, str]]) -> None:
        fresh, in_time = pace.until(self.fresh_for), pace.until(self.goes_within)
        for message, address in ready:
            self.windows[message.channel].lay_ready(Ready(message, address, fresh, in_time))
        for window in self.windows.values():
            for _ in range(min(window.at_once - window.flying, len(window.ready))):
                self._send_off(window)

    def _send_off(self, window: Window) -> None:
        window.flying += 1
        task = asyncio.create_task(self._fly(window))
        self._flights.add(task)
        task.add_done_callback(self._flights.discard)

    async def _fly(self, window: Window) -> None:
        """Send one after the other of what lies ready."""
        while window.ready:
            one = window.ready.popleft()
            landed = await self._send(one) if one.fresh() and not self._stopping else self._too_late(one, window)
            window.come_down(one.message.id)
            self._landed.append(landed)
            self._wake.set()
        window.flying -= 1

    def _too_late(self, one: Ready, window: Window) -> Landed:
        """What lay ready while the carrier was slow is looked at again at once; when we stop, others send it."""
        window.is_told = True
        return Landed(one.message.id, one.message.attempts + 1, failure=TooLate("it lay ready for too long"))

    async def _send(self, one: Ready) -> Landed:
        message, attempts = one.message, one.message.attempts + 1
        may_still_go.set(one.in_time)
        try:
            provider_id = await self.windows[message.channel].send(one.address, message)
        except SendFailed as failure:
            log.warning("message %s: %s", message.id, failure.why)
            return Landed(message.id, attempts, failure=failure)
        except Exception as error:
            log.error("message %s: %s", message.id, fault(error))
            return Landed(message.id, attempts, failure=InDoubt("a fault of ours while sending"))
        return Landed(message.id, attempts, provider_id=provider_id)

    async def _next_due(self) -> datetime | None:
        """When the first message falls due that no window has looked at; what was due then is another's by now."""
        looked_at = min(window.looked_at or self._clock() for window in self.windows.values())
        later = select(func.min(Message.due_at)).where(Message.station == Station.QUEUED, Message.due_at > looked_at)
        async with self._db.work() as session:
            found: datetime | None = await session.scalar(later)
        return found
