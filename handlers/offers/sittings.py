"""Which sitting an order is about, of which meeting, after which offer; and writing it down (rule 12)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from handlers.desk import Desk
from handlers.offers.record import account, logged
from handlers.orders import LONDON, names_to_call
from models.case import Case
from models.meeting import Meeting, Proposal, Sitting, facts, told_of
from models.offer import Offer
from models.references import next_reference
from models.rules.counting.answers import status_of
from models.rules.counting.words import OfferStatus
from models.terms import MeetingKind, SittingStatus

MAY_FOLLOW = (OfferStatus.ACCEPTED, OfferStatus.AWAITING)


@dataclass(frozen=True)
class Held:
    """What was ordered; `facilitator` None: there was none. `offer` None: not named."""

    day: date
    kind: MeetingKind
    network: int
    professionals: int | None
    could_propose: bool
    plan_agreed: bool | None
    facilitator: str | None
    adjourned: bool
    offer: Offer | None
    came_first: bool
    another: bool
    people: list[int] | None = None  # whose sitting, where that day has several


async def sitting_that_day(desk: Desk, case: Case, order: Held) -> tuple[Sitting, Meeting] | None:
    """What the bot booked for that day, or what is on record for it: then this order corrects it."""
    for sitting, meeting in await sittings(desk, case, order.kind):
        if order.people and not set(order.people) & {m.id for _, m in await told_of(desk.session, sitting)}:
            continue
        booked = sitting.status is SittingStatus.BOOKED and london_day(sitting) == order.day
        if booked or (sitting.held_on == order.day and not order.another):
            return sitting, meeting
    return None


async def booked_that_day(desk: Desk, case: Case, order: Held) -> list[str]:
    """Of each sitting arranged for that day, the name of one who was told of it."""
    name, found = await names_to_call(desk, case), []
    for sitting, _ in await sittings(desk, case, order.kind):
        told = await told_of(desk.session, sitting) if london_day(sitting) == order.day and sitting.uid else []
        if told and sitting.status is not SittingStatus.CANCELLED:
            found.append(name[told[0][1].id])
    return found


async def sittings(desk: Desk, case: Case, kind: MeetingKind) -> list[tuple[Sitting, Meeting]]:
    """Sittings of a case, the last first; those entered in error left out."""
    query = (
        select(Sitting, Meeting)
        .join(Meeting, Meeting.id == Sitting.meeting_id)
        .where(Meeting.case_id == case.id, Meeting.kind == kind, Sitting.void.is_(False))
        .order_by(Sitting.id.desc())
    )
    return [(sitting, meeting) for sitting, meeting in await desk.session.execute(query)]


def london_day(sitting: Sitting) -> date | None:
    return sitting.starts_at.astimezone(LONDON).date() if sitting.starts_at else None


async def adjourned_meeting(desk: Desk, case: Case, order: Held) -> Meeting | None:
    """The meeting that was adjourned and goes on: its sittings are one meeting (rule 12)."""
    took_place = [pair for pair in await sittings(desk, case, order.kind) if pair[0].held_on]
    if order.another or not took_place:
        return None
    last, meeting = max(took_place, key=lambda pair: pair[0].held_on or date.min)
    goes_on = last.status is SittingStatus.ADJOURNED and (last.held_on or order.day) < order.day
    return meeting if goes_on else None


async def offer_followed(desk: Desk, case: Case, order: Held, meeting: Meeting | None) -> tuple[int | None, list[str]]:
    """The offer that the meeting follows; or, where two fit alike, their references: the coordinator says."""
    if order.kind is MeetingKind.REVIEW:
        return None, []
    if order.offer is not None:
        return order.offer.id, []
    found = await account(desk, case)
    if meeting is not None and meeting.offer_id is not None:
        linked = await desk.session.get_one(Offer, meeting.offer_id)
        if linked.reference in found.offer_at:
            return linked.id, []
    by_then = [each for each in found.offers if each.first_on <= order.day]
    waiting = [each for each in by_then if not each.meetings and status_of(each) in MAY_FOLLOW]
    if len(waiting) > 1:
        return None, [each.offer_ref for each in waiting]
    last = (waiting or by_then)[-1:]
    offer = await logged(desk, case, Offer, last[0].offer_ref) if last else None
    return offer.id if offer else None, []


async def keep(
    desk: Desk, case: Case, order: Held, there: tuple[Sitting, Meeting] | None, meeting: Meeting | None
) -> tuple[Sitting, Meeting]:
    """Write the sitting down: the one booked or on record for that day, else a new one."""
    goes_on = await adjourned_meeting(desk, case, order)
    if there and there[0].status is SittingStatus.BOOKED and goes_on:
        await _join(desk, there[0], goes_on)
        meeting = goes_on
    meeting = meeting or await _new_meeting(desk, case, order)
    sitting = there[0] if there else Sitting(meeting_id=meeting.id)
    sitting.status = SittingStatus.ADJOURNED if order.adjourned else SittingStatus.HELD
    sitting.held_on, sitting.facilitator = order.day, order.facilitator
    sitting.network_attended, sitting.professionals_attended = order.network, order.professionals
    sitting.could_propose, sitting.plan_agreed = order.could_propose, order.plan_agreed
    sitting.order_confirmed = order.came_first or None
    sitting.changed_at = desk.now
    desk.session.add(sitting)
    await desk.session.flush()
    return sitting, meeting


async def _new_meeting(desk: Desk, case: Case, order: Held) -> Meeting:
    reference, key = await next_reference(desk.session, Meeting, case, "M")
    meeting = Meeting(reference=reference, key=key, case_id=case.id, kind=order.kind)
    desk.session.add(meeting)
    await desk.session.flush()
    return meeting


async def _join(desk: Desk, sitting: Sitting, goes_on: Meeting) -> None:
    """What was booked for the day an adjourned meeting goes on is a sitting of that meeting (rule 12)."""
    query = select(Proposal).where(Proposal.meeting_id == sitting.meeting_id)
    for proposal in await desk.session.scalars(query):
        proposal.meeting_id = goes_on.id
    sitting.meeting_id = goes_on.id
    await desk.session.flush()


async def told(desk: Desk, sitting: Sitting, meeting: Meeting) -> dict[str, object]:
    """A sitting's facts for the trail."""
    offer = await desk.session.get(Offer, meeting.offer_id) if meeting.offer_id else None
    return facts(
        meeting=meeting.reference,
        status=sitting.status,
        day=sitting.held_on,
        facilitator=sitting.facilitator,
        network=sitting.network_attended,
        professionals=sitting.professionals_attended,
        could_propose=sitting.could_propose,
        plan_agreed=sitting.plan_agreed,
        order_confirmed=sitting.order_confirmed,
        offer=offer.reference if offer else None,
    )
