"""A text that reached us long after it was written: fetched from the carrier's list, or kept while we were down."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import exists, func, select

from handlers.calls import tell_coordinator
from handlers.desk import Desk
from handlers.heard import Heard
from messages import lateness as words
from models.message import Arrival, Matter
from models.network import stop_of

LATE = timedelta(minutes=10)


def written(arrival: Arrival) -> datetime:
    """When its words were true: "tomorrow" is the day after this."""
    return arrival.written_at or arrival.arrived_at


def how_late(desk: Desk, arrival: Arrival) -> str | None:
    """In the coordinator's words; None for a text that came as texts do."""
    late = desk.now - written(arrival)
    return words.sent_then(written(arrival), late) if late >= LATE else None


async def overtaken(desk: Desk, heard: Heard) -> bool:
    """Whether they were asked something else, or wrote again, after they wrote this: then a person must read it."""
    if heard.arrival.written_at is None:
        return False
    if heard.invite is not None and heard.invite.last_asked_at > heard.arrival.written_at:
        return True
    wrote_at = func.coalesce(Arrival.written_at, Arrival.arrived_at)
    since = (Arrival.member_id == heard.member.id, Arrival.id != heard.arrival.id, Arrival.taken_at.is_not(None))
    return bool(await desk.session.scalar(select(exists().where(*since, wrote_at > heard.arrival.written_at))))


async def stopped_since(desk: Desk, arrival: Arrival) -> bool:
    """Whether they asked us to stop after they wrote this: the last word holds (rule 27)."""
    stop = await stop_of(desk.session, arrival.channel, arrival.sender_mark)
    return stop is not None and stop.stopped_at > written(arrival)


async def tell_of_lateness(desk: Desk, heard: Heard) -> None:
    """Of a late text that was noted; one that was passed on says so itself."""
    late = how_late(desk, heard.arrival)
    passed_on = exists().where(Matter.arrival_id == heard.arrival.id)
    if late and not await desk.session.scalar(select(passed_on)):
        await tell_coordinator(desk, heard.member, words.noted_late(heard.member.first_name, late))
