"""One family's meetings, added to the figures (rules 1, 3 and 11 to 14)."""

from models.rules.counting.account import Account, unmatched_because
from models.rules.counting.figures import (
    Counts,
    MeetingNotFacilitated,
    TeamFigures,
    UnmatchedMeeting,
    each_once,
)
from models.rules.counting.meetings import Meeting
from models.rules.counting.offers import Offer
from models.rules.counting.stages import stage_of
from models.rules.counting.words import MeetingKind, Stage


def add_meetings(counts: Counts, figures: TeamFigures, account: Account) -> None:
    """Add the meetings of one family that took place in the period."""
    _add_facilitated(counts, figures, account)
    for meeting in account.meetings:
        if meeting.kind is MeetingKind.REVIEW:
            _add_review(counts, figures, meeting)
        elif meeting.held_on is None:
            _add_not_facilitated(counts, meeting)
        else:
            _add_unmatched(counts, meeting, account)


def _add_facilitated(counts: Counts, figures: TeamFigures, account: Account) -> None:
    """Rules 1 and 3: meetings of the period, whenever their offer was made."""
    children: list[str] = []
    for offer in account.offers:
        refs = [each.meeting_ref for each in offer.meetings if each.held_on and each.held_on in counts.period]
        if refs and _is_after_letter(offer, account):
            counts.facilitated.after_letter += refs
        elif refs:
            counts.facilitated.total += refs
            figures.meetings_facilitated += refs
            children += offer.child_refs
    if children:
        counts.facilitated.families.append(account.family.case_ref)
        counts.facilitated.children += each_once(children)


def _is_after_letter(offer: Offer, account: Account) -> bool:
    day = offer.dated
    return day is not None and stage_of(day, offer.child_refs, account.episodes) is Stage.AFTER_LETTER


def _add_review(counts: Counts, figures: TeamFigures, meeting: Meeting) -> None:
    """Rule 13: reviews apart, by the same test."""
    if meeting.held_on and meeting.held_on in counts.period:
        counts.reviews_held.append(meeting.meeting_ref)
        figures.reviews_held.append(meeting.meeting_ref)


def _add_not_facilitated(counts: Counts, meeting: Meeting) -> None:
    """Rule 11: it took place, but was no FGDM meeting."""
    if meeting.began_on and meeting.failing and meeting.began_on in counts.period:
        failed = MeetingNotFacilitated(meeting.meeting_ref, meeting.began_on, meeting.failing)
        counts.not_counted.not_facilitated.append(failed)


def _add_unmatched(counts: Counts, meeting: Meeting, account: Account) -> None:
    """Rule 14: it counts for no offer, and why."""
    if meeting.held_on and meeting.held_on in counts.period:
        because = unmatched_because(meeting, account)
        if because:
            counts.unmatched.append(UnmatchedMeeting(meeting.meeting_ref, meeting.held_on, because))
