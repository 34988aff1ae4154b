"""Meetings against the whole register: rows of one meeting agree (register, section 3, stage 3)."""

from array import array
from datetime import date

from models.rules.counting.words import MeetingKind
from models.rules.register.columns import MeetingCells
from models.rules.register.offers import Offers
from models.rules.register.people import IN_SERVICE, Cases, Say, in_row
from models.rules.register.refs import NONE, Known, Refs

REFUSED = -2


class Meetings:
    """The meetings and the days they sat."""

    def __init__(self, known: Known, cases: Cases, offers: Offers) -> None:
        self.refs = Refs()
        self._known = known
        self._all_cases = cases
        self._all_offers = offers
        self.cases = array("q")
        self._live_rows = array("q")
        self._offers = array("q")
        self._reviews = bytearray()
        self._first_held = array("q")
        self._held: dict[tuple[int, int], int] = {}

    def take(self, row: int, cells: MeetingCells, say: Say) -> None:
        """Note one row of meetings.csv, saying what is wrong with it."""
        case = self._all_cases.find(cells.case_ref, say)
        meeting = self._number(row, cells, case, say)
        first = self._live_rows[meeting]
        if first != NONE and not cells.void:
            case = self._same_case(meeting, first, cells.case_ref, case, say)
        offer = self._offer(cells, case, say)
        if cells.void:
            return
        if first == NONE:
            self._take_first(meeting, row, cells, case, offer)
        else:
            self._compare(meeting, in_row(first), cells, offer, say)
        if cells.held_on:
            self._take_day(meeting, row, cells.held_on.toordinal(), say)

    def _offer(self, cells: MeetingCells, case: int, say: Say) -> int:
        if not cells.offer_ref:
            return NONE
        offer = self._all_offers.find(cells.offer_ref, "offer_ref", case, cells.case_ref, say)
        return REFUSED if offer == NONE else offer

    def _number(self, row: int, cells: MeetingCells, case: int, say: Say) -> int:
        meeting = self.refs.number(cells.meeting_ref)
        if meeting != NONE:
            return meeting
        if cells.meeting_ref.upper() in self._known:
            say("meeting_ref", f"{cells.meeting_ref} {IN_SERVICE}")
        self.cases.append(case)
        self._live_rows.append(NONE)
        self._offers.append(NONE)
        self._reviews.append(0)
        self._first_held.append(0)
        return self.refs.add(cells.meeting_ref, row)

    def _take_first(self, meeting: int, row: int, cells: MeetingCells, case: int, offer: int) -> None:
        self._live_rows[meeting] = row
        self.cases[meeting] = case
        self._offers[meeting] = offer
        self._reviews[meeting] = cells.kind is MeetingKind.REVIEW

    def _same_case(self, meeting: int, first: int, ref: str, case: int, say: Say) -> int:
        """The case of a later row; NONE, and said so, if it differs from the first row's."""
        if case == NONE or self.cases[meeting] in (NONE, case):
            return case
        say("case_ref", _differs(ref, self._all_cases.refs.written(self.cases[meeting]), in_row(first)))
        return NONE

    def _compare(self, meeting: int, where: str, cells: MeetingCells, offer: int, say: Say) -> None:
        """Rows of one meeting follow one offer and are of one kind."""
        known = self._offers[meeting]
        if REFUSED not in (offer, known) and offer != known:
            other = "blank" if known == NONE else self._all_offers.refs.written(known)
            say("offer_ref", _differs(cells.offer_ref or "", other, where))
        if self._reviews[meeting] != (cells.kind is MeetingKind.REVIEW):
            kind = MeetingKind.REVIEW if self._reviews[meeting] else MeetingKind.FIRST
            say("kind", _differs(f'"{cells.kind}"', kind, where))

    def _take_day(self, meeting: int, row: int, day: int, say: Say) -> None:
        if not self._first_held[meeting]:
            self._first_held[meeting] = day << 32 | row
            return
        first, first_row = divmod(self._first_held[meeting], 1 << 32)
        earlier = first_row if first == day else self._held.setdefault((meeting, day), row)
        if earlier != row:
            say("held_on", f"this meeting sat on {_day(day)} already, {in_row(earlier)}; one row a sitting.")


def _differs(cell: str, other: str, where: str) -> str:
    what = f"{cell} differs from {other}" if cell else f"is blank, but {other} stands"
    return f"{what} {where} of the same meeting; write the same in all its rows."


def _day(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()
