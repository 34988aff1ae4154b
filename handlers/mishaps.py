"""When something of ours broke: the arrival is kept, and a person is told that it had no effect."""

from __future__ import annotations

from handlers.desk import Desk, Inbound
from handlers.filing import file_arrival, sender_mark
from handlers.passing import hand_over_stranger
from messages import chat as words
from models.case import Case
from models.network import members_marked
from models.staff import staff_in_chat, staff_with_role
from models.terms import Channel, MatterKind, Occasion, Role


async def on_mishap(inbound: Inbound, desk: Desk) -> None:
    """Called in a fresh unit after the first was rolled back."""
    arrival = await file_arrival(inbound, desk)
    if arrival is None:
        return
    staff = await staff_in_chat(desk.session, inbound.sender) if inbound.channel is Channel.CHAT else None
    if staff is not None:
        arrival.staff_id = staff.id
        desk.tell(staff, words.went_wrong())
        return
    for member in await members_marked(desk.session, inbound.channel, sender_mark(inbound)):
        case = await desk.session.get_one(Case, member.case_id)
        told = words.could_not_take(case.reference, member.first_name, inbound.text)
        key = f"mishap:{arrival.id}:{member.id}"
        await desk.await_person(MatterKind.TEXT, key, told, case=case, member=member, arrival_id=arrival.id)
        if coordinator := await desk.coordinator_of(case):
            desk.tell(coordinator, told, about=member, occasion=Occasion.NEWS)
    for admin in await staff_with_role(desk.session, Role.ADMIN):
        desk.tell(admin, words.mishap(), occasion=Occasion.NEWS)


async def on_unreadable(inbound: Inbound, desk: Desk) -> None:
    """Not even that could be told, for a record of theirs cannot be read: the admin on duty gets it as a stranger's."""
    arrival = await file_arrival(inbound, desk)
    if arrival is not None:
        await hand_over_stranger(desk, inbound, arrival)
