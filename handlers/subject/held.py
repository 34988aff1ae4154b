"""What is held of one person, section by section: whole rows, so that a new column is not forgotten.

Left out are only keyed hashes of addresses and links, which tell nothing without the key, and other rows' numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.audit import Entry, history_of
from models.case import Case, Child
from models.meeting import Answer, Invite, Meeting, Proposal, ProposedTime, Sitting
from models.message import Arrival, DeliveryNews, Matter, Message
from models.network import Apart, ContactCheck, Member, Stopped, Verification
from models.objection import Objection
from models.offer import (
    BestInterests,
    BestInterestsChild,
    Episode,
    EpisodeChild,
    Offer,
    OfferedChild,
    OfferRecipient,
)
from models.rules.names import plain
from models.staff import Staff

Row = dict[str, Any]
Sections = dict[str, list[Row]]

INNER = ("_hash", "_mark", "_id", "_by")
NOT_TOLD = ("id", "mark", "key", "buttons", "document", "claimed_by", "claimed_until", "priority", "turn")


async def held_of_member(session: AsyncSession, member: Member, case: Case) -> Sections:
    """By section, oldest first."""
    return {
        "record": [{"case": case.reference, "team": case.team, **row_of(member)}],
        "contact_checks": await _with_staff(session, ContactCheck, ContactCheck.member_id == member.id, "checked_by"),
        "number_questions": await _rows(session, select(Verification).where(Verification.member_id == member.id)),
        "stops": await _rows(session, select(Stopped).where(Stopped.mark.in_(_marks(member)))),
        "objections": await _with_staff(session, Objection, Objection.member_id == member.id, "noted_by"),
        "kept_apart": await _kept_apart(session, member),
        "offers": await _offers(session, member, case),
        "asked_and_answered": await _invites(session, member),
        "messages_to_them": await _sent(session, Message.member_id == member.id),
        "messages_from_them": await _came(session, member),
        "told_to_staff_about_them": await _sent(session, Message.about_id == member.id),
        "waiting_for_a_person": await _rows(session, select(Matter).where(Matter.member_id == member.id)),
        "trail": await _trail(session, case, await names_ever(session, case, member), [member.reference]),
    }


async def held_of_child(session: AsyncSession, child: Child, case: Case) -> Sections:
    """A child is known by the council's reference alone."""
    offers = (
        select(Offer.reference.label("offer"), OfferRecipient)
        .join(OfferRecipient, OfferRecipient.offer_id == Offer.id)
        .join(OfferedChild, OfferedChild.recipient_id == OfferRecipient.id)
        .where(OfferedChild.child_id == child.id)
    )
    episodes = select(Episode).join(EpisodeChild, EpisodeChild.episode_id == Episode.id)
    decisions = select(BestInterests).join(BestInterestsChild, BestInterestsChild.decision_id == BestInterests.id)
    sittings = select(Sitting).join(Meeting, Sitting.meeting_id == Meeting.id).where(Meeting.case_id == case.id)
    return {
        "record": [{"case": case.reference, "team": case.team, **row_of(child)}],
        "offers": [{"offer": ref, **row_of(one)} for ref, one in await session.execute(offers)],
        "episodes": await _rows(session, episodes.where(EpisodeChild.child_id == child.id)),
        "best_interests": await _rows(session, decisions.where(BestInterestsChild.child_id == child.id)),
        "meetings_of_the_case": await _rows(session, sittings),
        "trail": await _trail(session, case, [], [child.reference]),
    }


def row_of(one: Any) -> Row:
    """A row's own values, as JSON can hold them."""
    names = [column.key for column in one.__table__.columns]
    return {n: value_of(getattr(one, n)) for n in names if n not in NOT_TOLD and not n.endswith(INNER)}


def value_of(value: Any) -> Any:
    match value:
        case StrEnum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case bytes():
            return f"{len(value)} bytes"
        case _:
            return value


async def _rows(session: AsyncSession, query: Select[Any]) -> list[Row]:
    return [row_of(one) for one in await session.scalars(query)]


async def _with_staff(session: AsyncSession, table: Any, which: Any, column: str) -> list[Row]:
    query = select(table, Staff.name).outerjoin(Staff, getattr(table, column) == Staff.id).where(which)
    return [{**row_of(one), column: name} for one, name in await session.execute(query.order_by(table.id))]


def _marks(member: Member) -> list[str]:
    return [mark for mark in (member.phone_mark, member.chat_mark) if mark]


async def _kept_apart(session: AsyncSession, member: Member) -> list[Row]:
    """From whom, by name: to be looked at with the greatest care before any of it leaves the council."""
    pairs = await session.scalars(select(Apart).where(or_(Apart.one_id == member.id, Apart.other_id == member.id)))
    found = []
    for pair in list(pairs):
        other = await session.get_one(Member, pair.other_id if pair.one_id == member.id else pair.one_id)
        found.append({"from": other.name, **row_of(pair)})
    return found


async def _offers(session: AsyncSession, member: Member, case: Case) -> list[Row]:
    """Also what came by import under the same letters in the same case."""
    same = or_(
        OfferRecipient.member_id == member.id,
        OfferRecipient.member_id.is_(None) & (OfferRecipient.reference == member.reference),
    )
    query = (
        select(Offer.reference, OfferRecipient).join(OfferRecipient, OfferRecipient.offer_id == Offer.id)
        .where(Offer.case_id == case.id, same).order_by(OfferRecipient.id)
    )  # fmt: skip
    found = []
    for reference, one in (await session.execute(query)).all():
        of = select(Child.reference).join(OfferedChild, OfferedChild.child_id == Child.id)
        children = list(await session.scalars(of.where(OfferedChild.recipient_id == one.id)))
        found.append({"offer": reference, **row_of(one), "children": children})
    return found


async def _invites(session: AsyncSession, member: Member) -> list[Row]:
    """The times put to them, what they said of each, and the meeting they were told of."""
    query = (
        select(Invite, Proposal).join(Proposal, Invite.proposal_id == Proposal.id)
        .where(Invite.member_id == member.id).order_by(Invite.id)
    )  # fmt: skip
    found = []
    for invite, proposal in (await session.execute(query)).all():
        meeting = await session.get(Sitting, invite.sitting_id) if invite.sitting_id else None
        found.append({
            **row_of(invite),
            "has_a_link": invite.token_hash is not None,
            "about": row_of(proposal),
            "times": await _times(session, invite),
            "meeting": row_of(meeting) if meeting else None,
        })  # fmt: skip
    return found


async def _times(session: AsyncSession, invite: Invite) -> list[Row]:
    """Those they were shown, and any other they answered."""
    said = (Answer.time_id == ProposedTime.id) & (Answer.invite_id == invite.id)
    columns = (ProposedTime.number, ProposedTime.starts_at, ProposedTime.ends_at, Answer.can, Answer.answered_at)
    query = select(*columns).outerjoin(Answer, said).where(ProposedTime.proposal_id == invite.proposal_id)
    shown = set(invite.numbering.values())
    rows: Iterable[Any] = await session.execute(query.order_by(ProposedTime.number))
    return [
        {"starts_at": value_of(start), "ends_at": value_of(end), "can": can, "answered_at": value_of(answered)}
        for number, start, end, can, answered in rows
        if number in shown or answered
    ]


async def _sent(session: AsyncSession, which: Any) -> list[Row]:
    """Each message with the words on its buttons, and what the carrier told of it."""
    found = []
    for message in list(await session.scalars(select(Message).where(which).order_by(Message.id))):
        news = (
            select(DeliveryNews).where(DeliveryNews.provider_id == message.provider_id).order_by(DeliveryNews.heard_at)
        )
        labels = [label for row in message.buttons or [] for label, _ in row]
        heard = await _rows(session, news.order_by(DeliveryNews.heard_at)) if message.provider_id else []
        found.append({**row_of(message), "buttons": labels, "carrier_said": heard})
    return found


async def _came(session: AsyncSession, member: Member) -> list[Row]:
    """What they wrote, how it was read, what the coordinator said it means; also from before they were known."""
    marks = _marks(member)
    before = Arrival.member_id.is_(None) & Arrival.staff_id.is_(None) & Arrival.sender_mark.in_(marks)
    return await _rows(session, select(Arrival).where(or_(Arrival.member_id == member.id, before)).order_by(Arrival.id))


async def names_ever(session: AsyncSession, case: Case, member: Member) -> list[str]:
    """Their name, and those they had before, as the trail knows them."""
    names = [member.name]
    for entry in reversed(await history_of(session, case.id)):
        before, after = entry.told.get("before"), entry.told.get("after")
        if isinstance(before, dict) and isinstance(after, dict) and after.get("name") in names and before.get("name"):
            names.append(before["name"])
    return list(dict.fromkeys(names))


async def _trail(session: AsyncSession, case: Case, names: Sequence[str], references: Sequence[str]) -> list[Row]:
    """Entries that speak of them; those about the case as a whole are the case's."""
    entries = [one for one in await history_of(session, case.id) if speaks_of(one, names, references)]
    staff = {one.id: one.name for one in await session.scalars(select(Staff))}
    return [
        {"at": value_of(one.at), "by": staff.get(one.staff_id or 0, "the service"), "deed": one.deed, **one.told}
        for one in entries
    ]


def speaks_of(entry: Entry, names: Sequence[str], references: Sequence[str]) -> bool:
    texts = list(_texts(entry.told))
    firsts = {plain(name).split()[0] for name in names if plain(name)}
    return any(one in references for one in texts) or any(
        firsts & set(plain(one).split()) or any(ref in one.split() for ref in references) for one in texts
    )


def _texts(value: Any) -> Iterable[str]:
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from _texts(one)
        case list():
            for one in value:
                yield from _texts(one)
        case _:
            return
