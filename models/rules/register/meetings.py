"""Meetings against the whole register: rows of one meeting agree (register, section 3, stage 3)."""

from models.rules.counting.words import MeetingKind
from models.rules.register.columns import MeetingCells
from models.rules.register.notes import MeetingNote
from models.rules.register.offers import Offers
from models.rules.register.people import IN_SERVICE, Cases, Say, in_row
from models.rules.register.refs import fold
from models.rules.register.shelf import Shelf

REFUSED = "?"
"""In the place of an offer that was refused; no reference looks like it."""


class Meetings:
    """The meetings and the days they sat."""

    def __init__(self, shelf: Shelf[MeetingNote], cases: Cases, offers: Offers) -> None:
        self._shelf = shelf
        self._all_cases = cases
        self._all_offers = offers

    def take(self, row: int, cells: MeetingCells, say: Say) -> None:
        """Note one row of meetings.csv, saying what is wrong with it."""
        case, key = self._all_cases.find(cells.case_ref, say), fold(cells.meeting_ref)
        meeting = self._shelf.get(key) or self._first_met(key, row, cells, case, say)
        if meeting.live_row is not None and not cells.void:
            case = self._same_case(meeting, in_row(meeting.live_row), cells.case_ref, case, say)
        offer = self._offer(cells, case, say)
        if cells.void:
            return
        if meeting.live_row is None:
            meeting.live_row, meeting.case, meeting.offer = row, case, offer
            meeting.is_review = _is_review(cells)
        else:
            self._compare(meeting, in_row(meeting.live_row), cells, offer, say)
        if cells.held_on:
            self._take_day(meeting, row, cells, say)
        self._shelf.change(key, meeting)

    def _offer(self, cells: MeetingCells, case: str | None, say: Say) -> str | None:
        if not cells.offer_ref:
            return None
        return self._all_offers.find(cells.offer_ref, "offer_ref", case, cells.case_ref, say) or REFUSED

    def _first_met(self, key: str, row: int, cells: MeetingCells, case: str | None, say: Say) -> MeetingNote:
        if self._shelf.is_in_service(key):
            say("meeting_ref", f"{cells.meeting_ref} {IN_SERVICE}")
        offer = fold(cells.offer_ref) if cells.offer_ref else None
        noted = MeetingNote(self._shelf.count, cells.meeting_ref, row, case, offer, _is_review(cells))
        return self._shelf.add(key, noted)

    def _same_case(self, meeting: MeetingNote, where: str, ref: str, case: str | None, say: Say) -> str | None:
        """The case of a later row; None, and said so, if it differs from the first row's."""
        if case is None or meeting.case is None or meeting.case == case:
            return case
        say("case_ref", _differs(ref, self._all_cases.written(meeting.case), where))
        return None

    def _compare(self, meeting: MeetingNote, where: str, cells: MeetingCells, offer: str | None, say: Say) -> None:
        """Rows of one meeting follow one offer and are of one kind."""
        if REFUSED not in (offer, meeting.offer) and offer != meeting.offer:
            other = "blank" if meeting.offer is None else self._all_offers.written(meeting.offer)
            say("offer_ref", _differs(cells.offer_ref or "", other, where))
        if meeting.is_review != _is_review(cells):
            kind = MeetingKind.REVIEW if meeting.is_review else MeetingKind.FIRST
            say("kind", _differs(f'"{cells.kind}"', kind, where))

    def _take_day(self, meeting: MeetingNote, row: int, cells: MeetingCells, say: Say) -> None:
        assert cells.held_on is not None
        earlier = meeting.held.setdefault(cells.held_on.toordinal(), row)
        if earlier != row:
            say("held_on", f"this meeting sat on {cells.held_on} already, {in_row(earlier)}; one row a sitting.")


def _is_review(cells: MeetingCells) -> bool:
    return cells.kind is MeetingKind.REVIEW


def _differs(cell: str, other: str, where: str) -> str:
    what = f"{cell} differs from {other}" if cell else f"is blank, but {other} stands"
    return f"{what} {where} of the same meeting; write the same in all its rows."
