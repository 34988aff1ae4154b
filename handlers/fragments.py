"""One thought sent as two texts: "i cant do", and then "tues"."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from handlers import noting
from handlers.desk import Desk
from handlers.heard import Heard
from handlers.lateness import written
from models.message import Arrival
from models.rules.reading import Intent

SOON = timedelta(minutes=10)
_YES_AND_NO = {Intent.ATTENDING, Intent.NOT_ATTENDING}


async def turned_by_the_last(desk: Desk, heard: Heard) -> str | None:
    """The text just before, not understood, with which this one would say the reverse of what it says alone."""
    before = await _just_before(desk, heard)
    if before is None or heard.inbound.pressed:
        return None
    whole = await noting.read(desk, f"{before.body} {heard.inbound.text}", heard.invite, written(heard.arrival))
    alone = heard.reading
    flipped = set(whole.can) & set(alone.cannot) or set(whole.cannot) & set(alone.can)
    return before.body if flipped or {whole.intent, alone.intent} == _YES_AND_NO else None


async def _just_before(desk: Desk, heard: Heard) -> Arrival | None:
    query = select(Arrival).where(Arrival.member_id == heard.member.id, Arrival.id < heard.arrival.id)
    last = (await desk.session.scalars(query.order_by(Arrival.id.desc()).limit(1))).one_or_none()
    if last is None or last.reading is None or last.reading.get("intent") != Intent.UNCLEAR:
        return None
    return last if written(heard.arrival) - written(last) <= SOON else None
