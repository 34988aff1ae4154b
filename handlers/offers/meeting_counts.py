"""What a sitting comes to in the figures, and why not (rules 11 to 15)."""

from __future__ import annotations

from datetime import date

from handlers.desk import Desk
from handlers.offers.sittings import london_day, sittings
from messages import offers as words
from messages.figures import because
from models.case import Case
from models.meeting import Meeting, Sitting
from models.rules.counting.account import Account, unmatched_because
from models.rules.counting.meetings import failing_of
from models.rules.counting.words import MeetingKind as CountedKind
from models.terms import MeetingKind, SittingStatus


async def said(
    desk: Desk, case: Case, found: Account, sitting: Sitting, meeting: Meeting, correcting: bool
) -> list[str]:
    assert sitting.held_on is not None
    assert sitting.network_attended is not None
    rows = [each for each in found.family.meetings if each.meeting_ref == meeting.reference and not each.void]
    day, network, others = sitting.held_on, sitting.network_attended, sitting.professionals_attended
    number = sorted([each.held_on for each in rows if each.held_on]).index(day) + 1
    lines = [words.held(meeting.reference, meeting.kind, day, network, others, number)]
    if correcting:
        lines.append(words.corrected())
    lines.append(_counts_as(found, sitting, meeting))
    if sitting.status is SittingStatus.ADJOURNED:
        lines.append(words.was_adjourned())
    if order_unsure(found, sitting, meeting):
        lines.append(words.letter_same_day() if _letter_that_day(found, day) else "")
    if elsewhere := await booked_elsewhere(desk, case, meeting):
        lines.append(words.booked_elsewhere(elsewhere))
    return [line for line in lines if line]


def _counts_as(found: Account, sitting: Sitting, meeting: Meeting) -> str:
    counted = next(each for each in found.meetings if each.meeting_ref == meeting.reference)
    if counted.held_on is None:
        rows = [each for each in found.family.meetings if each.place == sitting.id]
        failing = failing_of(rows[0])
        assert failing is not None, "a meeting without a date has a sitting that lacks something"
        return words.not_facilitated(because(failing))
    if counted.kind is CountedKind.REVIEW:
        return words.review_counts(counted.held_on)
    why = unmatched_because(counted, found)
    if why is not None:
        return words.unmatched(because(why))
    assert counted.offer_ref is not None, "a meeting that is matched has its offer"
    return words.facilitated(found.offer_at[counted.offer_ref].offer_ref, counted.held_on)


def order_unsure(found: Account, sitting: Sitting, meeting: Meeting) -> bool:
    """Whether the day alone does not say that the offer, or the letter, came first (rules 14, 15)."""
    if meeting.kind is MeetingKind.REVIEW or sitting.order_confirmed:
        return False
    assert sitting.held_on is not None
    row = next(each for each in found.family.meetings if each.place == sitting.id)
    offer = found.offer_at.get(row.offer_ref) if row.offer_ref else None
    return bool(offer and offer.dated == sitting.held_on) or _letter_that_day(found, sitting.held_on)


def _letter_that_day(found: Account, day: date) -> bool:
    return any(each.lbp_sent_on == day for each in found.family.episodes if not each.void)


async def booked_elsewhere(desk: Desk, case: Case, meeting: Meeting) -> date | None:
    """The day of a past sitting still booked through the bot: perhaps this is the one that was held."""
    for sitting, _ in await sittings(desk, case, meeting.kind):
        if sitting.is_on and sitting.starts_at and sitting.starts_at < desk.now:
            return london_day(sitting)
    return None
