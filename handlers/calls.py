"""That a person is to be rung: put on the coordinator's list, and told."""

from __future__ import annotations

from handlers.desk import Desk
from handlers.orders import today
from models.case import Case
from models.network import Member
from models.terms import MatterKind, Occasion


async def await_call(desk: Desk, member: Member, kind: MatterKind, words: str) -> None:
    """Once a day for each kind and person in /todo; the coordinator is told each time."""
    case = await desk.session.get_one(Case, member.case_id)
    key = f"{kind}:{member.id}:{today(desk).isoformat()}"
    await desk.await_person(kind, key, words, case=case, member=member)
    await tell_coordinator(desk, member, words)


async def tell_coordinator(desk: Desk, member: Member, words: str) -> None:
    """Tell whoever has this person's case now, if anybody has."""
    case = await desk.session.get_one(Case, member.case_id)
    if coordinator := await desk.coordinator_of(case):
        desk.tell(coordinator, f"{case.reference}: {words}", about=member, occasion=Occasion.NEWS)
