"""The desk: what a handler has before it, and how it answers. Values come down; imports never go up."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from models import audit
from models.base import Refusal
from models.case import Case
from models.meeting import Invite, Sitting
from models.message import Matter, Message
from models.network import Member
from models.rules.contact import GOOD_FOR
from models.rules.timing import QuietHours
from models.staff import Button, Staff
from models.terms import Channel, Level, MatterKind, Occasion, Role

CALLBACK_BYTES = 64  # Telegram's limit for what a button carries
CHAT_LENGTH = 4000  # just under Telegram's 4,096

PRIORITY = {
    Occasion.SAFETY: 0,
    Occasion.ALARM: 0,
    Occasion.ANSWER: 1,
    Occasion.CANCELLED: 2,
    Occasion.MOVED: 2,
    Occasion.FIXED: 3,
    Occasion.PERSONAL: 3,
    Occasion.NOTED: 3,
    Occasion.NEWS: 3,
    Occasion.CALL: 3,
    Occasion.ASK: 4,
    Occasion.VERIFY: 4,
    Occasion.REMINDER: 5,
    Occasion.NUDGE: 6,
}


@dataclass(frozen=True)
class House:
    """What the council decided once, in its settings."""

    council_name: str
    public_url: str
    quiet_hours: QuietHours | None
    reminder_days: tuple[int, ...]
    duty_starts_on: date | None = None
    allow_drama_numbers: bool = False
    bot_name: str = ""
    safety_reply: str = ""
    outcome_codes: tuple[str, ...] = ("A", "B", "C")
    link_days: int = 30  # how long after the meeting a relative's link still leads somewhere
    office_phone: str = ""  # where families ring a coordinator who has set no number of their own
    check_good_for: timedelta = GOOD_FOR


@dataclass(frozen=True)
class Card:
    """A contact card shared in chat."""

    name: str
    phone: str


@dataclass(frozen=True)
class Inbound:
    """One thing that came from outside, whichever carrier brought it."""

    channel: Channel
    provider_id: str
    sender: str  # E.164, or the Telegram chat id
    text: str
    card: Card | None = None
    pressed: bool = False  # the text is a button's, not typed
    reply_to: str | None = None  # provider id of the message of ours that this answers
    reply_text: str = ""  # and its words
    first_written: datetime | None = None  # aware; only of a message written before and changed since
    private: bool = True  # a chat of one person with the bot; groups get nothing (rule 23)

    @property
    def edited(self) -> bool:
        return self.first_written is not None


Rows = Sequence[Sequence[tuple[str, str]]]
"""Buttons: rows of (label, order). A button types its order for whoever presses it."""


@dataclass(frozen=True)
class Answer:
    """What a member of staff is told."""

    text: str
    buttons: Rows = ()
    document: bytes | None = None
    document_name: str | None = None


Run = Callable[["Desk", Staff, str], Awaitable[None]]
Choices = Callable[["Desk", Staff, dict[str, str]], Awaitable[list[tuple[str, str]]]]
Check = Callable[["Desk", Staff, dict[str, str], str], Awaitable[None]]


@dataclass(frozen=True)
class Question:
    """One thing the bot asks when an order comes without it. `choices` are (label, answer) buttons.

    An `optional` question may be answered with "-" (its button says Skip), which leaves it out of the order.
    `check` raises Refusal for an answer that cannot do; the question is then asked again.
    """

    key: str
    ask: str
    choices: Choices | None = None
    check: Check | None = None
    optional: bool = False


@dataclass(frozen=True)
class Command:
    """One order of the chat: who may give it, how it reads in the menu, an example, and its questions.

    `compose` makes the one line out of the answers; then the line is run as if it had been typed.
    """

    name: str
    roles: frozenset[Role]
    menu: str
    example: str
    run: Run
    questions: tuple[Question, ...] = ()
    compose: Callable[[dict[str, str]], str] = lambda answers: " ".join(answers.values())
    more: str = ""  # further words for /help COMMAND
    alone: bool = False  # the order is complete with nothing after it


COORDINATOR = frozenset({Role.COORDINATOR})
MANAGERS = frozenset({Role.MANAGER, Role.ADMIN})
EVERYONE = frozenset(Role)


@dataclass
class Desk:
    """One unit of work: its session, its moment, and what it says to whom (rows for the post)."""

    session: AsyncSession
    now: datetime
    house: House
    nudged: bool = field(default=False)
    joined: list[Staff] = field(default_factory=list)  # who came in: their menu is to be set

    def say(
        self,
        member: Member,
        words: str,
        occasion: Occasion,
        key: str,
        *,
        invite: Invite | None = None,
        sitting: Sitting | None = None,
        buttons: Rows = (),
        document: bytes | None = None,
        document_name: str | None = None,
        due_at: datetime | None = None,
        useless_after: datetime | None = None,
        channel: Channel | None = None,
    ) -> Message:
        """Queue one message to one relative, on their channel. `key` says what it means and is unique.

        Whether it may go at all is looked at again at the moment of sending (handlers.delivery). Whoever is written
        to silently gets neither buttons nor papers.
        """
        if member.level is Level.SILENT:
            buttons, document, document_name = (), None, None
        message = self._queue(occasion, key, words, due_at, buttons=self._rows(buttons))
        message.channel = channel or member.channel
        message.member_id = member.id
        message.invite_id = invite.id if invite else None
        message.sitting_id = sitting.id if sitting else None
        message.sequence = sitting.sequence if sitting else None
        message.document, message.document_name = document, document_name
        message.useless_after = useless_after
        return message

    def reword(self, message: Message, words: str, buttons: Rows, document: bytes | None) -> None:
        """Give a message that still waits other words, buttons and paper."""
        message.body, message.buttons = words, self._rows(buttons)
        message.document = document

    def tell(
        self,
        staff: Staff,
        answer: Answer | str,
        *,
        about: Member | None = None,
        occasion: Occasion = Occasion.ANSWER,
        key: str | None = None,
        due_at: datetime | None = None,
        invite: Invite | None = None,
    ) -> None:
        """Queue an answer or news to a member of staff. `about`: replying to it writes to that relative."""
        answer = Answer(answer) if isinstance(answer, str) else answer
        key = key or f"staff:{secrets.token_hex(8)}"
        parts = in_parts(answer.text)
        for number, part in enumerate(parts):
            last = number == len(parts) - 1
            message = self._queue(occasion, f"{key}:{number}" if number else key, part, due_at)
            message.channel, message.staff_id = Channel.CHAT, staff.id
            message.about_id = about.id if about else None
            message.invite_id = invite.id if invite else None
            if last:
                message.buttons = self._rows(answer.buttons)
                message.document, message.document_name = answer.document, answer.document_name

    def tell_admins(self, key: str, due_at: datetime) -> None:
        """Queue an alarm to whoever is admin when it is due; its words are found then (handlers.alarms)."""
        self._queue(Occasion.ALARM, key, "", due_at).channel = Channel.CHAT

    def tell_stranger(self, chat: str, words: str) -> None:
        """The one polite sentence to a chat that is nobody's."""
        message = self._queue(Occasion.ANSWER, f"stranger:{secrets.token_hex(8)}", words, None)
        message.channel, message.stranger = Channel.CHAT, chat

    async def coordinator_of(self, case: Case) -> Staff | None:
        """Who has this case now, if they still work here."""
        if case.coordinator_id is None:
            return None
        staff = await self.session.get(Staff, case.coordinator_id)
        return staff if staff and staff.removed_at is None else None

    async def note(self, deed: str, *, staff: Staff | None = None, case: Case | None = None, **told: Any) -> None:
        """Put a deed in the trail (rule 31), in this unit."""
        await audit.record(
            self.session,
            deed,
            now=self.now,
            staff_id=staff.id if staff else None,
            case_id=case.id if case else None,
            **told,
        )

    async def await_person(
        self,
        kind: MatterKind,
        key: str,
        words: str,
        *,
        case: Case | None = None,
        member: Member | None = None,
        arrival_id: int | None = None,
    ) -> Matter:
        """Put something on the list of what waits for a person (`/todo`), once for each key."""
        query = select(Matter).where(Matter.key == key)
        matter = (await self.session.scalars(query)).one_or_none()
        if matter is None:
            matter = Matter(key=key, kind=kind, opened_at=self.now, words=words)
            self.session.add(matter)
        matter.words, matter.settled_at, matter.arrival_id = words, None, arrival_id
        matter.case_id = case.id if case else None
        matter.member_id = member.id if member else None
        await self.session.flush()
        return matter

    async def settle(self, key: str) -> None:
        """What waited for a person waits no longer."""
        open_ = update(Matter).where(Matter.key == key, Matter.settled_at.is_(None))
        await self.session.execute(open_.values(settled_at=self.now))

    def _queue(
        self,
        occasion: Occasion,
        key: str,
        body: str,
        due_at: datetime | None,
        buttons: list[list[list[str]]] | None = None,
    ) -> Message:
        message = Message(key=key, occasion=occasion, body=body, buttons=buttons)
        message.priority = PRIORITY[occasion]
        message.queued_at, message.due_at = self.now, due_at or self.now
        self.session.add(message)
        self.nudged = True
        return message

    def _rows(self, rows: Rows) -> list[list[list[str]]] | None:
        return [[[label, self._carried(order)] for label, order in row] for row in rows] or None

    def _carried(self, order: str) -> str:
        """What a button carries for an order: the order itself, or the mark of a row that keeps it."""
        if len(order.encode()) <= CALLBACK_BYTES:
            return order
        mark = f"#{secrets.token_urlsafe(16)}"
        self.session.add(Button(mark=mark, order=order, made_at=self.now))
        return mark


def in_parts(text: str, length: int = CHAT_LENGTH) -> list[str]:
    """Cut a long answer between lines, so that each part fits one chat message."""
    parts, current = [], ""
    for line in text.split("\n"):
        for piece in [line[i : i + length] for i in range(0, len(line), length)] or [""]:
            if current and len(current) + len(piece) + 1 > length:
                parts.append(current)
                current = piece
            else:
                current = f"{current}\n{piece}" if current else piece
    return [*parts, current]


class WrongWay(Refusal):
    """The order was not understood; the message says what was, and gives the example."""
