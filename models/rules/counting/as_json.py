"""The figures in the form other programs read (register, section 5). Dates are ISO, London."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from models.rules.counting.figures import (
    DEFINITION_VERSION,
    Counts,
    MeetingLine,
    MeetingNotFacilitated,
    NotCounted,
    OfferLine,
    TeamFigures,
    UnmatchedMeeting,
)
from models.rules.counting.words import OfferStatus

LONDON = ZoneInfo("Europe/London")


def as_json(counts: Counts) -> dict[str, Any]:
    """The figures as one object, each with the records behind it (rule 18)."""
    return {
        "definition_version": DEFINITION_VERSION,
        "as_of": counts.as_of.astimezone(LONDON).isoformat(timespec="seconds"),
        "from": counts.period.first.isoformat(),
        "to": counts.period.last.isoformat(),
        "team": counts.team,
        "meetings_offered": _offered(counts),
        "meetings_facilitated": _facilitated(counts),
        "reviews_held": _figure(counts.reviews_held),
        "unmatched_meetings": [_left_out_meeting(each) for each in counts.unmatched],
        "exceptions": {
            "not_offered": _figure(counts.not_offered),
            "not_held": _figure(counts.not_held),
        },
        "cohort": _cohort(counts),
        "by_team": {name: _team(figures) for name, figures in counts.by_team.items()},
        "offers": [_line(line) for line in counts.offers],
        "meetings": [_meeting(each) for each in counts.meetings],
        "not_counted": _not_counted(counts.not_counted),
    }


def _figure(refs: Sequence[str]) -> dict[str, Any]:
    return {"count": len(refs), "refs": list(refs)}


def _offered(counts: Counts) -> dict[str, Any]:
    offered = counts.offered
    stages = {
        "total": offered.total,
        "before_letter": offered.before_letter,
        "before_letter_later_sent": offered.before_letter_later_sent,
        "before_letter_none_yet": offered.before_letter_none_yet,
        "at_letter": offered.at_letter,
        "after_letter": offered.after_letter,
    }
    reach = {"families": offered.families, "children": offered.children, "recipients": offered.recipients}
    statuses = {str(status): offered.by_status[status] for status in OfferStatus}
    return {key: _figure(refs) for key, refs in {**stages, **reach, **statuses}.items()}


def _facilitated(counts: Counts) -> dict[str, Any]:
    return {
        "total": _figure(counts.facilitated.total),
        "families": _figure(counts.facilitated.families),
        "children": _figure(counts.facilitated.children),
        "after_letter": _figure(counts.facilitated.after_letter),
    }


def _cohort(counts: Counts) -> dict[str, Any]:
    return {
        "offered": counts.cohort.offered,
        "held": _figure(counts.cohort.held),
        "held_percent": counts.cohort.held_percent,
        "median_days": counts.cohort.median_days,
    }


def _team(figures: TeamFigures) -> dict[str, Any]:
    return {
        "meetings_offered": _figure(figures.meetings_offered),
        "before_letter": _figure(figures.before_letter),
        "at_letter": _figure(figures.at_letter),
        "after_letter": _figure(figures.after_letter),
        "meetings_facilitated": _figure(figures.meetings_facilitated),
        "reviews_held": _figure(figures.reviews_held),
    }


def _line(line: OfferLine) -> dict[str, Any]:
    return {
        "offer_ref": line.offer_ref,
        "case_ref": line.case_ref,
        "offered_on": line.offered_on.isoformat(),
        "stage": str(line.stage),
        "next_letter_on": _day(line.next_letter_on),
        "in_letter_on": [day.isoformat() for day in line.in_letter_on],
        "status": str(line.status),
        "reasons": line.reasons,
        "child_refs": line.child_refs,
        "recipient_refs": line.recipient_refs,
        "repeat_refs": line.repeat_refs,
        "meeting_refs": line.meeting_refs,
        "held_on": _day(line.held_on),
    }


def _meeting(line: MeetingLine) -> dict[str, str]:
    return {
        "meeting_ref": line.meeting_ref,
        "case_ref": line.case_ref,
        "held_on": line.held_on.isoformat(),
        "counted": str(line.counted),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _left_out_meeting(meeting: UnmatchedMeeting | MeetingNotFacilitated) -> dict[str, str]:
    return {
        "meeting_ref": meeting.meeting_ref,
        "held_on": meeting.held_on.isoformat(),
        "because": str(meeting.because),
    }


def _not_counted(left_out: NotCounted) -> dict[str, Any]:
    return {
        "void_offers": left_out.void_offers,
        "repeats": [{"offer_ref": ref, "repeats": repeated} for ref, repeated in left_out.repeats],
        "not_to_parent_or_pr": left_out.not_to_parent_or_pr,
        "children_not_offered": [
            {"offer_ref": ref, "child_ref": child} for ref, child in left_out.children_not_offered
        ],
        "not_facilitated": [_left_out_meeting(each) for each in left_out.not_facilitated],
    }
