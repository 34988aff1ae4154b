"""Cells of one row that contradict or need each other (register, section 3, stage 2).

In the order they are looked at: a check is skipped where a cell it needs has been refused.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.rules.counting.words import OfferStatus, SittingStatus
from models.rules.register.columns import (
    CHILDREN,
    EPISODES,
    MEETINGS,
    OFFERS,
    ChildCells,
    EpisodeCells,
    MeetingCells,
    OfferCells,
)
from models.rules.register.errors import quoted
from models.rules.register.kinds import DAY_FORM


@dataclass(frozen=True, slots=True)
class Check:
    """One check: the column it is reported at, the columns it needs, and what it finds wrong."""

    at: str
    needs: frozenset[str]
    wrong: Callable[[Any], str | None]


def _check(at: str, *others: str, wrong: Callable[[Any], str | None]) -> Check:
    return Check(at, frozenset((at, *others)), wrong)


def _no_birth_date(child: ChildCells) -> str | None:
    if child.birth_date or child.expected_birth_date:
        return None
    return f"is blank, and so is expected_birth_date; one of the two is needed; {DAY_FORM}."


def _status_on(offer: OfferCells) -> str | None:
    if offer.status is OfferStatus.AWAITING:
        blank = offer.status_on is None
        return (
            None
            if blank
            else f"{_cell(offer.status_on)} is an answer's day, but the status is awaiting; leave it blank."
        )
    if offer.status_on is None:
        return f"is blank, but the status is {offer.status}; {DAY_FORM}."
    return None


def _answered_before_offered(offer: OfferCells) -> str | None:
    if offer.status_on is None or offer.status_on >= offer.offered_on:
        return None
    return _before(offer.status_on, "offered_on", offer.offered_on)


def _no_reason(offer: OfferCells) -> str | None:
    if offer.reason or offer.status not in (OfferStatus.DECLINED, OfferStatus.WITHDRAWN):
        return None
    return f'is blank, but the status is {offer.status}; write the reason ("not recorded" will do).'


def _cell(day: date | None) -> str:
    return quoted(str(day))


def _before(day: date, other: str, earlier: date) -> str:
    return f"{_cell(day)} is before {other}, {earlier}; write a day on or after it."


def _in_order(day_at: str, earlier_at: str) -> Check:
    def wrong(cells: Any) -> str | None:
        day, earlier = getattr(cells, day_at), getattr(cells, earlier_at)
        return _before(day, earlier_at, earlier) if day and earlier and day < earlier else None

    return _check(day_at, earlier_at, wrong=wrong)


def _no_start(episode: EpisodeCells) -> str | None:
    if episode.pp_start_on or episode.lbp_sent_on or episode.court_application_on:
        return None
    return f"is blank, and so are lbp_sent_on and court_application_on; one of the three is needed; {DAY_FORM}."


def _letter_and_no_letter(episode: EpisodeCells) -> str | None:
    if episode.no_letter_reason and episode.lbp_sent_on:
        reason = quoted(episode.no_letter_reason)
        return f"{reason} says there was no letter, but lbp_sent_on is filled; leave one of the two blank."
    return None


def _no_letter_and_no_reason(episode: EpisodeCells) -> str | None:
    if episode.court_application_on and not episode.no_letter_reason and not episode.lbp_sent_on:
        return "is blank, but there is a court application and no letter; write why there was none (rule 17)."
    return None


def _offer_in_no_letter(episode: EpisodeCells) -> str | None:
    if episode.offer_in_letter and not episode.lbp_sent_on:
        return '"y" needs the day of the letter in lbp_sent_on; write it, or leave this blank.'
    return None


def _letter_offer(episode: EpisodeCells) -> str | None:
    if episode.offer_in_letter and not episode.letter_offer_ref:
        return "is blank, but offer_in_letter is y; write the offer_ref that the letter made or repeated."
    if episode.letter_offer_ref and not episode.offer_in_letter:
        ref = quoted(episode.letter_offer_ref)
        return f"{ref} is an offer in the letter, but offer_in_letter is not y; leave it blank."
    return None


TOOK_PLACE = (SittingStatus.HELD, SittingStatus.ADJOURNED)


def _held_on(meeting: MeetingCells) -> str | None:
    if meeting.status in TOOK_PLACE:
        return None if meeting.held_on else f"is blank, but the status is {meeting.status}; {DAY_FORM}."
    if meeting.held_on is None:
        return None
    return f"{_cell(meeting.held_on)} is the day of a sitting, but it was {meeting.status}; leave it blank."


def _needed_once_held(column: str, form: str) -> Check:
    def wrong(meeting: MeetingCells) -> str | None:
        if meeting.status not in TOOK_PLACE or getattr(meeting, column) is not None:
            return None
        return f"is blank, but the status is {meeting.status}; {form}."

    return _check(column, "status", wrong=wrong)


CHECKS: dict[str, Sequence[Check]] = {
    CHILDREN: (_check("birth_date", "expected_birth_date", wrong=_no_birth_date),),
    OFFERS: (
        _check("status_on", "status", wrong=_status_on),
        _check("status_on", "offered_on", wrong=_answered_before_offered),
        _check("reason", "status", wrong=_no_reason),
    ),
    EPISODES: (
        _check("pp_start_on", "lbp_sent_on", "court_application_on", wrong=_no_start),
        _in_order("lbp_sent_on", "pp_start_on"),
        _in_order("step_decision_on", "pp_start_on"),
        _in_order("court_application_on", "step_decision_on"),
        _in_order("letter_to_initiate_on", "court_application_on"),
        _check("no_letter_reason", "lbp_sent_on", wrong=_letter_and_no_letter),
        _check("no_letter_reason", "lbp_sent_on", "court_application_on", wrong=_no_letter_and_no_reason),
        _check("offer_in_letter", "lbp_sent_on", wrong=_offer_in_no_letter),
        _check("letter_offer_ref", "offer_in_letter", wrong=_letter_offer),
    ),
    MEETINGS: (
        _check("held_on", "status", wrong=_held_on),
        _needed_once_held("network_attended", "write a whole number from 0 to 99"),
        _needed_once_held("could_propose", "write y or n (yes or no)"),
    ),
}
