"""Who must not hear of whom, in words that a coordinator writes (rule 24)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from handlers.desk import Desk
from models.network import Member, hidden_from
from models.rules.names import gives_away


async def hidden_people(desk: Desk, member: Member) -> Sequence[Member]:
    """Of whom this person may not hear, those who have been taken out of the network too."""
    hidden = await hidden_from(desk.session, member)
    return (await desk.session.scalars(select(Member).where(Member.id.in_(hidden)).order_by(Member.id))).all()


async def kept_apart_in(desk: Desk, member: Member, said: str) -> list[str]:
    """First names of those kept apart from this person whom the words give away."""
    people = await hidden_people(desk, member)
    found = [one.first_name for one in people if gives_away(one.name, one.phone, said, own=member.name)]
    return list(dict.fromkeys(found))
