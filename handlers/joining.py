"""A relative comes to chat by the link in their own text.

A link may have been passed on: whoever follows it is greeted without a name, and it does nothing in the chat of
somebody kept apart from its owner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import select

from handlers import noting, stopping
from handlers.desk import Answer, Desk, Inbound
from handlers.opening import has_expired
from handlers.orders import name_to_call
from handlers.wording import wording_for
from messages import links as link_words
from messages import meetings as words
from messages import texts
from models.case import Case
from models.meeting import Invite, Sitting
from models.network import Member, member_joining, pairs_apart
from models.terms import MatterKind, Occasion


async def join_by_link(inbound: Inbound, desk: Desk, token: str, here: Sequence[Member] = ()) -> bool:
    """False for a link that is unknown, used or too old, or not for who chats here already: all look the same.

    `here`: those already written to in this chat.
    """
    member = await member_joining(desk.session, token)
    if member is None or await _too_old(desk, member):
        return False
    if await pairs_apart(desk.session, [member, *here]):
        await _passed_on(desk, member)
        return False
    await _arrive(inbound, desk, member, here)
    return True


async def _too_old(desk: Desk, member: Member) -> bool:
    """It lives as long as the page of what this person was asked last."""
    case = await desk.session.get_one(Case, member.case_id)
    query = select(Invite).where(Invite.member_id == member.id).order_by(Invite.id.desc()).limit(1)
    invite = (await desk.session.scalars(query)).one_or_none()
    if invite is None or case.closed_at is not None:
        return True
    sitting = await desk.session.get(Sitting, invite.sitting_id) if invite.sitting_id else None
    return await has_expired(desk, invite, sitting)


async def _passed_on(desk: Desk, member: Member) -> None:
    """The link is dead from now on, and the coordinator is told. Nothing was shown."""
    member.join_hash = None
    case = await desk.session.get_one(Case, member.case_id)
    told = link_words.chat_link_passed_on(case.reference, await name_to_call(desk, case, member))
    await desk.note("link locked", case=case, who=member.reference)
    await desk.await_person(MatterKind.LINK, f"join:{member.id}", told, case=case, member=member)
    if coordinator := await desk.coordinator_of(case):
        desk.tell(coordinator, told, about=member, occasion=Occasion.NEWS)


async def _arrive(inbound: Inbound, desk: Desk, member: Member, here: Sequence[Member]) -> None:
    """From now on they are written to in chat, and nowhere twice."""
    await stopping.move_to_chat(desk, member, inbound.sender)
    to = replace(await wording_for(desk, member), name="")
    desk.say(member, texts.joined_chat(to), Occasion.NOTED, f"joined:{inbound.provider_id}")
    await noting.ask_again_in_chat(desk, member, inbound.provider_id, to)
    case = await desk.session.get_one(Case, member.case_id)
    await desk.note("came to chat", case=case, who=member.reference)
    name, also = await name_to_call(desk, case, member), [one.first_name for one in here if one.case_id == case.id]
    if coordinator := await desk.coordinator_of(case):
        told = words.came_to_chat(case.reference, name, also)
        desk.tell(coordinator, Answer(told), occasion=Occasion.NEWS)
