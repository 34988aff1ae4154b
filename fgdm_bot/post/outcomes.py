"""What became of attempts, noted in groups: the many that were sent in one statement, the few others each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import JSON, Integer, bindparam, case, cast, func, update

from fgdm_bot.carriers import InDoubt, Never, SendFailed, TooLate, TryLater
from fgdm_bot.post.pace import MOST_ATTEMPTS, pause
from handlers import delivery
from handlers.desk import Desk
from models.message import MESSAGES, Message
from models.terms import Channel, Station


@dataclass(frozen=True)
class Landed:
    """The outcome of one attempt: the carrier's id, or what failed."""

    id: int
    attempts: int
    provider_id: str | None = None
    failure: SendFailed | None = None


async def record(desk: Desk, landed: Sequence[Landed], name: str) -> None:
    """Note outcomes of ours. A row that has meanwhile moved on is changed only where the outcome is certain."""
    if not landed:
        return
    noted = await _sent(desk, {one.id: one.provider_id for one in landed if one.provider_id is not None}, name)
    for one in landed:
        if one.id not in noted:
            await _each(desk, one, name)


async def _sent(desk: Desk, sent: dict[int, str], name: str) -> set[int]:
    """Note those that are still being sent by us; the others moved on when our lease lapsed while we slept."""
    if not sent:
        return set()
    pairs = func.json_each_text if desk.session.get_bind().dialect.name == "postgresql" else func.json_each
    taken = pairs(bindparam("sent", sent, JSON)).table_valued("key", "value")
    # By the id alone: by its index over stations SQLite would go through all that are on their way for each of them.
    sender = case((MESSAGES.c.station == Station.SENDING, MESSAGES.c.claimed_by))
    note = (
        update(MESSAGES)
        .where(MESSAGES.c.id == cast(taken.c.key, Integer), sender == name)
        .values(station=Station.SENT, sent_at=desk.now, provider_id=taken.c.value, claimed_by=None, claimed_until=None)
        .returning(MESSAGES.c.id)
    )
    await desk.session.flush()
    return set((await desk.session.execute(note)).scalars())


async def _each(desk: Desk, one: Landed, name: str) -> None:
    message = await desk.session.get(Message, one.id, with_for_update=True, populate_existing=True)
    if message is None:
        return
    if one.provider_id is not None:
        if message.provider_id is None:
            await delivery.record_found(desk, message, one.provider_id)
    elif message.attempts == one.attempts and _is_open(message, name):  # a later attempt may well have gone
        await _failed(desk, message, one)


def _is_open(message: Message, name: str) -> bool:
    return message.station is Station.IN_DOUBT or (message.station is Station.SENDING and message.claimed_by == name)


async def _failed(desk: Desk, message: Message, one: Landed) -> None:
    match one.failure:
        case TooLate():
            await delivery.record_later(desk, message, desk.now)
        case TryLater(after=after) if one.attempts < MOST_ATTEMPTS:
            await delivery.record_later(desk, message, desk.now + pause(one.attempts, after))
        case InDoubt() if message.channel is Channel.TEXT:
            await delivery.begin_doubt(desk, message)
        case InDoubt():
            await delivery.record_doubt(desk, message)
        case Never(why=why, stopped=stopped):
            await delivery.record_failed(desk, message, why, stopped=stopped)
        case SendFailed(why=why):
            await delivery.record_failed(desk, message, why)
        case None:
            raise AssertionError("an attempt that neither failed nor was sent")
