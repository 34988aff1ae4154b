"""Offers against the whole register: rows of one offer, and what they repeat (section 3, stage 3)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import islice

from models.rules.register.columns import OFFERS, OfferCells
from models.rules.register.notes import OfferNote
from models.rules.register.people import IN_SERVICE, Cases, Children, Say, in_row
from models.rules.register.refs import fold
from models.rules.register.shelves import Shelves


class Offers:
    """The offers: whose they are, whom they concern, and when each was first made."""

    def __init__(self, shelves: Shelves, cases: Cases, children: Children) -> None:
        self._shelves = shelves
        self._shelf = shelves.offers
        self._all_cases = cases
        self._all_children = children

    def take(self, row: int, cells: OfferCells, say: Say) -> None:
        """Note one row of offers.csv, saying what is wrong with it."""
        case, key = self._all_cases.find(cells.case_ref, say), fold(cells.offer_ref)
        offer = self._shelf.get(key) or self._first_met(key, row, cells, case, say)
        if not cells.void:
            case = self._take_live(offer, row, cells, case, say)
        children = self._all_children.find(cells.child_refs, case, cells.case_ref, say)
        if not cells.void:
            self._concern(offer, case, cells, children)
        self._shelf.change(key, offer)
        self._all_cases.note_spelling(offer.case, cells.recipient_ref)

    def _first_met(self, key: str, row: int, cells: OfferCells, case: str | None, say: Say) -> OfferNote:
        if self._shelf.is_in_service(key):
            say("offer_ref", f"{cells.offer_ref} {IN_SERVICE}")
        return self._shelf.add(key, OfferNote(self._shelf.count, cells.offer_ref, row, case, cells.new_offer))

    def _take_live(self, offer: OfferNote, row: int, cells: OfferCells, case: str | None, say: Say) -> str | None:
        """The case, or None if this row is refused for naming another than the offer's first row."""
        if offer.live_row is None:
            offer.live_row, offer.case, offer.new = row, case, cells.new_offer
        else:
            case = self._compare(offer, in_row(offer.live_row), cells, case, say)
        if (day := cells.offered_on.toordinal()) < offer.first_on:
            offer.first_on = day
            self._all_children.offered(offer.children, offer.made)
        earlier = offer.people.setdefault(fold(cells.recipient_ref), row)
        if earlier != row:
            person = cells.recipient_ref
            say("recipient_ref", f"{person} is in this offer already, {in_row(earlier)}; one row a recipient.")
        return case

    def _compare(self, offer: OfferNote, where: str, cells: OfferCells, case: str | None, say: Say) -> str | None:
        """Rows of one offer name one case and are all new or all not."""
        if offer.new != cells.new_offer:
            cell, other = ("n", "y") if offer.new else ("y", "n")
            say("new_offer", f'"{cell}" differs from "{other}" {where} of the same offer; {_SAME}.')
        if case is None or offer.case is None or offer.case == case:
            return case
        other = self._all_cases.written(offer.case)
        say("case_ref", f"{cells.case_ref} differs from {other} {where} of the same offer; {_SAME}.")
        return None

    def _concern(self, offer: OfferNote, case: str | None, cells: OfferCells, children: list[str] | None) -> None:
        """Note whom the offer is about; where the row is refused, that this is in doubt."""
        if children is not None and case is not None:
            offer.children.update(children)
            self._all_children.offered(children, offer.made)
            return
        offer.doubtful = True
        if case is not None:
            self._all_cases.doubt(case)
        self._all_children.doubt(cells.child_refs)

    def close(self, say_at: Callable[[int, str, str], None]) -> None:
        """All rows are in: say where nothing earlier is there to repeat. `say_at` takes row, column, text."""
        for row in sorted(self._repeating_nothing()):
            say_at(row, "new_offer", _NOTHING_TO_REPEAT)

    def _repeating_nothing(self) -> Iterator[int]:
        """The first rows of chasers without an earlier offer of any of their children."""
        chasers = (each for _, each in self._shelf.all() if each.live_row and not each.new and not each.doubtful)
        while batch := list(islice(chasers, self._shelves.at_once)):
            self._shelves.children.bring({child for each in batch for child in each.children})
            self._shelves.cases.bring({each.case for each in batch if each.case})
            yield from (each.live_row for each in batch if each.live_row and not self._may_repeat(each))
            self._shelves.settle()

    def _may_repeat(self, offer: OfferNote) -> bool:
        """Whether there is an earlier offer, or a cell needed to see it has itself been refused."""
        if self._all_cases.is_doubtful(offer.case):
            return True
        children = [self._all_children.note(child) for child in offer.children]
        return any(each.doubtful or (each.first and each.first < offer.made) for each in children)

    def find(self, ref: str, column: str, case: str | None, case_ref: str, say: Say) -> str | None:
        """The offer a row names, folded; None, and said so, if unknown or of another case."""
        key = fold(ref)
        offer = self._shelf.get(key)
        if offer is None:
            say(column, f"{ref} is not in {OFFERS}; write the reference of an offer in that file.")
            return None
        if case is not None and offer.case not in (case, None):
            say(column, f"{ref} is an offer of another case; write one of {case_ref}.")
            return None
        return key

    def is_void(self, offer: str) -> bool:
        """Whether all its rows are void."""
        return self._shelf.of(offer).live_row is None

    def first_on(self, offer: str) -> date:
        """The first day it was made to anyone; expects that it is not void."""
        return date.fromordinal(self._shelf.of(offer).first_on)

    def may_concern(self, offer: str, children: Iterable[str]) -> bool:
        """Whether it is about any of these children, or may be for all that its refused rows tell."""
        noted = self._shelf.of(offer)
        return noted.doubtful or not noted.children.isdisjoint(children)

    def written(self, offer: str) -> str:
        """An offer's reference as first written."""
        return self._shelf.of(offer).written


_SAME = "write the same in all its rows"
_NOTHING_TO_REPEAT = (
    '"n" repeats an earlier offer, but none of the case concerns any of its children; write y for the first.'
)
