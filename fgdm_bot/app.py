"""Joins everything; the only file that sees all of it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from starlette.datastructures import FormData
from starlette.routing import BaseRoute

from fgdm_bot import chat as telegram
from fgdm_bot import clock, sms, web
from fgdm_bot.bell import Bell
from fgdm_bot.carriers import Listed, readable
from fgdm_bot.config import Settings
from fgdm_bot.db import AWAY, Database, open_engine
from fgdm_bot.emptying import Emptying
from fgdm_bot.erasing import Erasing
from fgdm_bot.intake import Intake
from fgdm_bot.log import fault
from fgdm_bot.metrics import CONTENT_TYPE, exposition
from fgdm_bot.missed import Missed
from fgdm_bot.poller import Poller
from fgdm_bot.post import Doubts, Post, Window
from fgdm_bot.roll import Roll
from fgdm_bot.timetable import Job, Timetable
from handlers import delivery, front, mishaps, pages, replies
from handlers.contents import commands_for
from handlers.desk import Desk, House, Inbound
from handlers.gauging import gauges
from messages.pages import not_found_page, style_hash
from models.message import Outgoing
from models.sealing import seal
from models.staff import Staff
from models.terms import Channel

log = logging.getLogger("fgdm_bot")

POST_EVERY = 5.0  # seconds; the net under the nudges
MISSED_EVERY = 180.0  # seconds between looks for texts that were not brought to us
INBOUND_EVERY = 10.0  # the same where nothing is brought and all is fetched
EMPTYING_EVERY = 3600.0  # seconds between looks whether it was done today
AT_ONCE = {Channel.TEXT: 64, Channel.CHAT: 16}
ANSWERS_WITHIN = 12.0  # seconds for a text to be filed; after 15 Twilio hears no answer at all
STOP_WITHIN = 8.0  # seconds for what is in hand when asked to stop

Take = Callable[[Inbound, Desk], Awaitable[None]]


class Bot:
    """The running bot: web, chat, texts, post and timetable in one process."""

    def __init__(
        self, settings: Settings, now: Callable[[], datetime] = clock.now, more: Sequence[BaseRoute] = ()
    ) -> None:
        seal.use(settings.sealing_keys, settings.index_key)
        self.settings, self.now = settings, now
        self.db = Database(open_engine(settings.database_url))
        self.chat = telegram.Chat(settings)
        self.texts = sms.Texts(settings)
        self.house = house_of(settings)
        self.post = Post(self.db, self.house, self._windows(), now)
        self.post.rests = self.set_alarm
        self.roll = Roll(self.db, self.post.name, now)
        self.doubts = Doubts(self.db, lambda: self.house, self.texts.sent_to, now)
        self.bell = Bell(self.db.engine, self.post.nudge)
        ways = (replies.on_text, mishaps.on_mishap, mishaps.on_unreadable)
        self.intake = Intake(self.db, lambda: self.house, ways, self.queued, now)
        self.missed = self._missed()
        self.erasing = Erasing(self.db, self.texts.erase, now)
        self.emptying = Emptying(self.db, settings.bodies_kept, now)
        self.poller = Poller(self.db, self.chat, self._take_telegram, now)
        self.answers_within = ANSWERS_WITHIN
        self.web = web.build(self, more)
        self._tasks: list[asyncio.Task[None]] = []  # end when told to
        self._endless: list[asyncio.Task[None]] = []  # end by being cancelled
        self._polling: list[asyncio.Task[None]] = []  # as those, and first

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Open everything; on the way out finish what is in hand and close."""
        name = await self.chat.open()
        self.house = self.post.house = house_of(self.settings, name)
        server = _server(self.web, self.settings)
        ticks = self.ticks = self._timetable()
        try:
            await self._start(server)
            ticks.start(at_once=[self.look_after, self.missed.look_at_start, self.emptying.look])
            yield
        finally:
            ticks.stop()
            await self._finish(server)

    def _windows(self) -> list[Window]:
        rate = self.settings.twilio_rate or None
        return [
            Window(Channel.TEXT, self._send_text, AT_ONCE[Channel.TEXT], rate),
            Window(Channel.CHAT, self._send_chat, AT_ONCE[Channel.CHAT]),
        ]

    def _missed(self) -> Missed:
        polls = self.settings.twilio_inbound == "poll"
        return Missed(
            self.db, lambda: self.house, self.texts.inbound, self.texts.outbound, self._file_listed, self.now,
            every=timedelta(seconds=INBOUND_EVERY if polls else MISSED_EVERY), late=not polls,
        )  # fmt: skip

    def _timetable(self) -> Timetable:
        inbound = INBOUND_EVERY if self.settings.twilio_inbound == "poll" else MISSED_EVERY
        erasing = [self.erasing.look] if self.settings.twilio_erase else []
        jobs: dict[float, list[Job]] = {POST_EVERY: [self.look_after], inbound: [self.missed.look]}
        return Timetable({**jobs, 60.0: [*erasing], EMPTYING_EVERY: [self.emptying.look]})

    def queued(self) -> None:
        """Something was queued and committed: our post looks, and the other processes' are woken."""
        self.post.nudge()
        self.bell.ring()

    async def look_after(self) -> None:
        """The net: whatever a dead process, a lost nudge or a carrier's silence left undone."""
        self.post.nudge()
        self.intake.look()
        await self.share_the_rate()
        if await self.doubts.look():
            self.post.nudge()

    async def share_the_rate(self, *, joins: bool = False) -> None:
        """Send our part of what one sender may send a second; who joins others gives them a tick to make room."""
        if not (rate := self.settings.twilio_rate):
            return
        there, pace = await self.roll.call(), self.post.windows[Channel.TEXT].pace
        pace.becomes(rate / there)
        if joins and there > 1:
            pace.spend(pace.allows() + POST_EVERY * rate / there)

    def set_alarm(self, due: datetime | None) -> None:
        """Wake the post when the next message falls due."""
        if due is not None:
            self.ticks.wake_in(max(timedelta(), due - self.now()), self.post.nudge)

    async def _start(self, server: Server) -> None:
        at = listener(self.settings.listen_host, self.settings.listen_port)
        listening = asyncio.create_task(server.serve(sockets=[at]))
        while not server.started:
            if listening.done():
                listening.result()
                raise OSError("the web server did not start")
            await asyncio.sleep(0.01)
        with contextlib.suppress(*AWAY):  # the next tick does it
            await self.share_the_rate(joins=True)
        self._tasks = [listening, asyncio.create_task(self.post.run())]
        self._endless = [asyncio.create_task(self.intake.run()), asyncio.create_task(self.bell.run())]
        if self.settings.telegram_mode == "webhook":
            await self.chat.set_webhook(f"{self.settings.public_url}/telegram", self.settings.telegram_secret)
        else:
            await self.chat.drop_webhook()
            self._polling = [asyncio.create_task(self.poller.run())]

    async def _finish(self, server: Server) -> None:
        for task in self._polling:
            await _ended(task)
            await self.poller.let_go()
        server.should_exit = True
        self.post.stop()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOP_WITHIN)
        for task in self._endless:
            await _ended(task)
        with contextlib.suppress(*AWAY):
            await self.roll.leave()
        await self.chat.close()
        await self.texts.close()
        await self.db.close()

    # What comes in

    async def take(self, take: Take, inbound: Inbound) -> None:
        """One arrival, one unit. A fault of ours is rolled back, logged, told; the arrival is kept."""
        try:
            await self._unit(take, inbound)
        except AWAY:
            raise  # the database is away: the carrier or the poller brings it again
        except IntegrityError:
            await self._unit(take, inbound)  # the same thing arrived twice at once: now it is filed, and ends there
        except Exception as error:
            log.error("an arrival by %s failed: %s", inbound.channel, fault(error))
            await self._unit(mishaps.on_mishap, inbound)

    async def _unit(self, take: Take, inbound: Inbound) -> None:
        async with self.db.work() as session:
            desk = Desk(session, self.now(), self.house)
            await take(inbound, desk)
        if desk.nudged:
            self.queued()
        for staff in desk.joined:
            await self._set_menu(staff)

    async def _set_menu(self, staff: Staff) -> None:
        commands = [(command.name, command.menu) for command in commands_for(staff.role)]
        if staff.chat is not None:
            try:
                await self.chat.set_menu(staff.chat, commands)
            except telegram.TelegramError as error:
                log.warning("a menu was not set: %s", fault(error))

    async def _take_telegram(self, update: telegram.Update) -> None:
        inbound = telegram.inbound_from(update)
        if inbound is not None:
            await self.take(front.on_chat, inbound)
        await self.chat.settle_press(update)

    async def take_update(self, document: dict[str, Any]) -> None:
        update = self.chat.read(document)
        if update is not None:
            await self._take_telegram(update)

    async def take_text(self, form: FormData) -> None:
        inbound = sms.inbound_from(form)
        if inbound is not None:
            async with asyncio.timeout(self.answers_within):
                await self.intake.file(inbound)

    async def _file_listed(self, text: Listed, written_at: datetime | None) -> None:
        await self.intake.file(sms.inbound_listed(text), written_at)

    async def take_news(self, form: FormData) -> None:
        sid, status = readable(form.get("MessageSid"), 64), readable(form.get("MessageStatus"), 24)
        if not sid or not status:
            return
        error = readable(form.get("ErrorCode"), 12) or None
        async with self.db.work() as session:
            await delivery.file_news(Desk(session, self.now(), self.house), sid, status, error)
        async with self.db.work() as session:
            desk = Desk(session, self.now(), self.house)
            await delivery.on_delivery_news(desk, sid, status, error)
        if desk.nudged:
            self.queued()

    def proves(self, path: str, form: FormData, signature: str | None) -> bool:
        return self.texts.is_from_twilio(path, form, signature)

    def knows_secret(self, given: str) -> bool:
        return web.same(given, self.settings.telegram_secret)

    # What goes out

    async def _send_text(self, address: str, message: Outgoing) -> str:
        lives = message.useless_after - self.now() if message.useless_after else None
        return await self.texts.send(address, message.body, lives)

    async def _send_chat(self, address: str, message: Outgoing) -> str:
        return await self.chat.send(address, message.body, message.buttons, message.document, message.document_name)

    # What is looked at

    async def page(self, token: str, key: str) -> str | None:
        async with self.db.work() as session:
            return await pages.page(Desk(session, self.now(), self.house), token, key)

    async def answer_digits(self, token: str, typed: str) -> tuple[str, str | None] | None:
        """The page to show, or the key that opens it; None for a link that leads nowhere."""
        async with self.db.work() as session:
            desk = Desk(session, self.now(), self.house)
            found = await pages.answer_digits(desk, token, typed)
        if desk.nudged:
            self.post.nudge()
        return (found.page, found.key) if found else None

    async def entry(self, token: str) -> bytes | None:
        async with self.db.work() as session:
            return await pages.entry(Desk(session, self.now(), self.house), token)

    async def feed(self, token: str) -> bytes | None:
        async with self.db.work() as session:
            return await pages.feed(Desk(session, self.now(), self.house), token)

    def missing_page(self) -> str:
        return not_found_page()

    @property
    def style_hash(self) -> str:
        return style_hash()

    @property
    def is_https(self) -> bool:
        return self.settings.public_url.startswith("https://")

    @property
    def base_path(self) -> str:
        """What stands before our own paths where the outside sees us."""
        return urlsplit(self.settings.public_url).path

    async def health(self) -> dict[str, Any]:
        """`ok`, or what is wrong, in words without anything personal."""
        faults = []
        try:
            async with asyncio.timeout(5), self.db.work() as session:
                await session.execute(text("SELECT 1"))
        except (*AWAY, TimeoutError):
            faults.append("the database does not answer")
        if any(task.done() for task in (*self._tasks, *self._endless, *self._polling)):
            faults.append("a part of the service has stopped")
        return {"status": "ok"} if not faults else {"status": "not ok", "wrong": faults}

    async def metrics(self) -> tuple[bytes, str]:
        """Numbers for Prometheus, and their content type."""
        async with self.db.work() as session:
            return exposition(await gauges(session, self.now())), CONTENT_TYPE


async def _ended(task: asyncio.Task[None]) -> None:
    """Cut off. The unit this cuts is rolled back, and what it took is taken again: nothing is half done."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


class Server(uvicorn.Server):
    """uvicorn as a task among others: signals are the service's business."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _server(application: Any, settings: Settings) -> Server:
    return Server(
        uvicorn.Config(
            application,
            host=settings.listen_host,
            port=settings.listen_port,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=5,
        )
    )


def house_of(settings: Settings, bot_name: str = "") -> House:
    """The settings that handlers need, as values."""
    return House(
        council_name=settings.council_name,
        public_url=settings.public_url,
        quiet_hours=settings.quiet_hours,
        reminder_days=settings.reminder_days,
        duty_starts_on=settings.duty_starts_on,
        allow_drama_numbers=settings.allow_drama_numbers,
        bot_name=bot_name,
        safety_reply=settings.safety_reply,
        outcome_codes=settings.outcome_codes,
        link_days=settings.link_days,
        office_phone=settings.office_phone,
        check_good_for=settings.check_good_for,
    )


def listener(host: str, port: int) -> socket.socket:
    """A socket that listens there; OSError says what to do. Left to itself uvicorn would end the whole process."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        why = error.strerror or "no such address"
        raise OSError(f"{host}:{port} cannot be used ({why}); set FGDM_LISTEN to a free address") from None


def port_is_free(host: str, port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, port))
        except OSError:
            return False
    return True
