"""STOP, however we hear of it: from the person, or from the carrier that blocks them (rules 27, 28)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import update

from handlers.desk import Desk
from handlers.orders import name_to_call
from messages import meetings as words
from models.case import Case
from models.message import Message
from models.network import Member, Stopped, mark_of, stop_of
from models.terms import Channel, MatterKind, Occasion, Station

STOPPED = "they asked us to stop"
SPOKEN = {Channel.TEXT: "texts", Channel.CHAT: "chat"}


async def obey_stop(desk: Desk, channel: Channel, members: Sequence[Member]) -> None:
    """At once and in silence, for every family this address stands in; their coordinators are told."""
    for member in members:
        await stop(desk, channel, member)
        await drop_queued(desk, member, channel, STOPPED)
        case = await desk.session.get_one(Case, member.case_id)
        told = words.stopped(case.reference, await name_to_call(desk, case, member), SPOKEN[channel])
        key = f"stop:{member.id}:{channel}"
        await desk.await_person(MatterKind.STOPPED, key, told, case=case, member=member)
        await desk.note("stopped", case=case, who=member.reference, channel=channel)
        if coordinator := await desk.coordinator_of(case):
            desk.tell(coordinator, told, about=member, occasion=Occasion.NEWS)


async def stop(desk: Desk, channel: Channel, member: Member) -> None:
    """Nothing more goes to this address on this channel, for any case, at once."""
    mark = mark_of(member, channel)
    if mark is not None and await stop_of(desk.session, channel, mark) is None:
        desk.session.add(Stopped(channel=channel, mark=mark, stopped_at=desk.now))
        await desk.session.flush()


async def drop_queued(desk: Desk, member: Member, channel: Channel, why: str) -> None:
    waiting = update(Message).where(
        Message.member_id == member.id, Message.channel == channel, Message.station == Station.QUEUED
    )
    await desk.session.execute(waiting.values(station=Station.DROPPED, why=why))
