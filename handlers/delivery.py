"""What became of a message: sent, later, in doubt, failed; and the carrier's news of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from handlers.alarms import on_lost
from handlers.calls import await_call, tell_coordinator
from handlers.desk import Desk
from handlers.ending import obey_stop
from handlers.looking import Drop as Drop
from handlers.looking import Look as Look
from handlers.looking import Send as Send
from handlers.looking import Wait as Wait
from handlers.looking import last_look as last_look
from handlers.looking import last_looks as last_looks
from handlers.once_more import arrived_after_all, try_once_more
from models.among import among
from models.case import Case
from models.message import DeliveryNews, Matter, Message, message_sent_as
from models.network import Member, mark_of, members_marked
from models.staff import Staff
from models.terms import Channel, MatterKind, Occasion, Station

ARRIVED = ("delivered", "read")
ENDED = (Station.DELIVERED, Station.UNDELIVERED, Station.FAILED)
UNDERWAY = (Station.SENDING, Station.IN_DOUBT)
"""Stations from which the outcome of an attempt is taken; anything else has moved on without it."""

LOOK_AGAIN = (timedelta(seconds=5), timedelta(seconds=20), timedelta(seconds=60), timedelta(minutes=2))
"""How long after an attempt a doubt is looked into: quickly at first, for most are found at once."""

TELL_AFTER = timedelta(seconds=60)
ABSENT_AFTER = timedelta(minutes=10)
"""A text that the carrier's whole list does not show this long after the attempt never came there."""


async def record_sent(desk: Desk, message: Message, provider_id: str) -> None:
    message.station, message.sent_at, message.provider_id = Station.SENT, desk.now, provider_id
    await _let_go(desk, message)


async def record_doubt(desk: Desk, message: Message) -> None:
    """We cannot know whether it arrived, nor ask. It is told, never sent again by itself."""
    await begin_doubt(desk, message)
    await tell_doubt(desk, message)


async def begin_doubt(desk: Desk, message: Message) -> None:
    """We cannot know whether it arrived, but may ask the carrier. It stands in /todo until that is known."""
    message.station, message.why = Station.IN_DOUBT, "no answer from the carrier"
    message.claimed_by = message.claimed_until = None
    message.tried_at = message.tried_at or desk.now
    message.due_at = next_enquiry(desk, message)
    if member := await _relative(desk, message):
        case = await desk.session.get_one(Case, member.case_id)
        words = f"Not sure it arrived: {member.first_name}"
        await desk.await_person(MatterKind.DOUBT, _doubt_key(message), words, case=case, member=member)


async def tell_doubt(desk: Desk, message: Message) -> None:
    """Tell once that we are not sure: of a relative's message the coordinator, of staff's own themselves."""
    if message.told_at is not None:
        return
    message.told_at = desk.now
    if member := await _relative(desk, message):
        await tell_coordinator(desk, member, f"Not sure it arrived: {member.first_name}")
    elif message.staff_id is not None and not message.key.startswith("doubt:"):
        staff = await desk.session.get_one(Staff, message.staff_id)
        words = "I am not sure that my last message to you arrived. /todo shows what waits for you."
        desk.tell(staff, words, occasion=Occasion.NEWS, key=_doubt_key(message))


def next_enquiry(desk: Desk, message: Message) -> datetime:
    """When to ask the carrier (again) about a message in doubt."""
    began = message.tried_at or desk.now
    later = [began + pause for pause in (*LOOK_AGAIN, ABSENT_AFTER) if began + pause > desk.now]
    return later[0] if later else desk.now + ABSENT_AFTER


async def record_found(desk: Desk, message: Message, provider_id: str) -> None:
    """The carrier's list shows it: it was taken after all."""
    await record_sent(desk, message, provider_id)
    await earlier_news(desk, [provider_id])


async def record_absent(desk: Desk, message: Message) -> None:
    """The carrier's list, whole and long after, does not show it: it goes again, unless a person has seen to it."""
    matter = await _doubt_of(desk, message)
    if matter is not None and matter.settled_at is not None:
        message.station, message.why = Station.DROPPED, "somebody has seen to it"
        return
    member = await _relative(desk, message)
    if message.told_at is not None and member is not None:
        await tell_coordinator(desk, member, f"The text to {member.first_name} had not gone. It goes again now.")
    await record_later(desk, message, desk.now)


async def record_failed(desk: Desk, message: Message, why: str, *, stopped: bool = False) -> None:
    """The carrier will not take it. A person must be reached another way; STOP is obeyed (rule 27)."""
    message.station, message.why = Station.FAILED, why
    await _let_go(desk, message)
    member = await _relative(desk, message)
    mark = mark_of(member, message.channel) if member else None
    if stopped and mark is not None:
        await obey_stop(desk, message.channel, await members_marked(desk.session, message.channel, mark))
    elif member is not None:
        words = f"{member.first_name} could not be reached ({why}). Please ring."
        await await_call(desk, member, MatterKind.UNREACHED, words)
    elif message.staff_id is not None:
        await on_lost(desk, message.key)


async def record_later(desk: Desk, message: Message, until: datetime) -> None:
    """The carrier is busy or down; the same message is tried again."""
    message.station, message.due_at, message.told_at = Station.QUEUED, until, None
    await _let_go(desk, message)


STOPPED_AT_CARRIER = "21610"


async def file_news(desk: Desk, provider_id: str, status: str, error: str | None) -> None:
    """Keep one piece of news; told twice, even at once, it is kept once.

    It is kept in a transaction of its own, before it is applied: our own record of the sending may be just
    being written, and whichever of the two is later then sees the other.
    """
    on_postgresql = desk.session.get_bind().dialect.name == "postgresql"
    into = postgresql.insert(DeliveryNews) if on_postgresql else sqlite.insert(DeliveryNews)
    news = {"provider_id": provider_id, "status": status[:24], "error": error, "heard_at": desk.now}
    await desk.session.execute(into.on_conflict_do_nothing(), news)


async def on_delivery_news(desk: Desk, provider_id: str, status: str, error: str | None) -> None:
    """Take one piece of news about a text of ours. Repeats, disorder and unknown texts change nothing."""
    message = await message_sent_as(desk.session, Channel.TEXT, provider_id)
    if message is not None:
        await desk.session.refresh(message, ["station"], with_for_update=True)  # of two at once the later looks anew
        await apply_news(desk, message, status, error)


async def apply_news(desk: Desk, message: Message, status: str, error: str | None) -> None:
    """A status never moves backwards: once it has ended, later news changes nothing."""
    if message.station in ENDED:
        if status in ARRIVED:
            await arrived_after_all(desk, message)
        return
    if status in ARRIVED:
        message.station, message.erase_due = Station.DELIVERED, desk.now
    elif status in ("undelivered", "failed"):
        await _record_undelivered(desk, message, f"carrier: {error or status}", error)
        message.station = Station.UNDELIVERED if status == "undelivered" else Station.FAILED
        message.erase_due = desk.now


async def _record_undelivered(desk: Desk, message: Message, why: str, error: str | None) -> None:
    """It goes once more where that makes sense; else a person is told at once."""
    if await try_once_more(desk, message, error):
        message.why = why
        await _let_go(desk, message)
    else:
        await record_failed(desk, message, why, stopped=error == STOPPED_AT_CARRIER)


async def earlier_news(desk: Desk, provider_ids: Sequence[str]) -> None:
    """Take the news that came before our own record of these sendings, which is committed by now."""
    query = select(DeliveryNews).where(among(DeliveryNews.provider_id, provider_ids)).order_by(DeliveryNews.heard_at)
    for news in await desk.session.scalars(query):
        await on_delivery_news(desk, news.provider_id, news.status, news.error)


async def _let_go(desk: Desk, message: Message) -> None:
    """Nobody's claim and in no doubt any more."""
    message.claimed_by = message.claimed_until = None
    if (matter := await _doubt_of(desk, message)) and matter.settled_at is None:
        matter.settled_at = desk.now


async def _doubt_of(desk: Desk, message: Message) -> Matter | None:
    """What stands in /todo about a doubt, if there was one: only an attempt can have left one."""
    if message.tried_at is None:
        return None
    return (await desk.session.scalars(select(Matter).where(Matter.key == _doubt_key(message)))).one_or_none()


def _doubt_key(message: Message) -> str:
    return f"doubt:{message.id}"


async def _relative(desk: Desk, message: Message) -> Member | None:
    return await desk.session.get(Member, message.member_id) if message.member_id else None
