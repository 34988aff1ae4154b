"""Offers against the whole register: rows of one offer, and what they repeat (section 3, stage 3)."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from models.rules.register.columns import OFFERS, OfferCells
from models.rules.register.people import IN_SERVICE, Cases, Children, Say, in_row
from models.rules.register.recipients import Recipients
from models.rules.register.refs import NONE, Known, Refs

NEVER = date.max.toordinal()
_CHILD = (1 << 32) - 1


class Offers:
    """The offers, column by column so that a million fit; offers, cases and children are numbers."""

    def __init__(self, known: Known, cases: Cases, children: Children) -> None:
        self.refs = Refs()
        self._known = known
        self._all_cases = cases
        self._all_children = children
        self.cases = array("q")
        self._live_rows = array("q")
        self._first_on = array("q")
        self._new = bytearray()
        self._concerned = array("q")
        self._people = Recipients()
        self._spellings: set[tuple[int, str]] = set()
        self._doubtful: set[int] = set()
        self._doubtful_cases: set[int] = set()
        self._doubtful_children: set[int] = set()

    def take(self, row: int, cells: OfferCells, say: Say) -> None:
        """Note one row of offers.csv, saying what is wrong with it."""
        case = self._all_cases.find(cells.case_ref, say)
        offer = self._number(row, cells, case, say)
        if not cells.void:
            case = self._take_live(offer, row, cells, case, say)
        children = self._all_children.find(cells.child_refs, case, cells.case_ref, say)
        if not cells.void:
            self._concern(offer, case, cells, children)
        self._note_spelling(offer, cells)

    def _number(self, row: int, cells: OfferCells, case: int, say: Say) -> int:
        offer = self.refs.number(cells.offer_ref)
        if offer != NONE:
            return offer
        if cells.offer_ref.upper() in self._known:
            say("offer_ref", f"{cells.offer_ref} {IN_SERVICE}")
        self.cases.append(case)
        self._live_rows.append(NONE)
        self._first_on.append(NEVER)
        self._new.append(0)
        return self.refs.add(cells.offer_ref, row)

    def _take_live(self, offer: int, row: int, cells: OfferCells, case: int, say: Say) -> int:
        """The case, or NONE if this row is refused for naming another than the offer's first row."""
        first = self._live_rows[offer]
        if first == NONE:
            self._live_rows[offer] = row
            self.cases[offer] = case
            self._new[offer] = cells.new_offer
        else:
            case = self._compare(offer, first, cells, case, say)
        self._first_on[offer] = min(self._first_on[offer], cells.offered_on.toordinal())
        earlier = self._people.add(offer, cells.recipient_ref.upper(), row)
        if earlier:
            person = cells.recipient_ref
            say("recipient_ref", f"{person} is in this offer already, {in_row(earlier)}; one row a recipient.")
        return case

    def _compare(self, offer: int, first: int, cells: OfferCells, case: int, say: Say) -> int:
        """Rows of one offer name one case and are all new or all not."""
        if bool(self._new[offer]) != cells.new_offer:
            cell, other = ("n", "y") if self._new[offer] else ("y", "n")
            say("new_offer", f'"{cell}" differs from "{other}" {in_row(first)} of the same offer; {_SAME}.')
        if case == NONE or self.cases[offer] in (NONE, case):
            return case
        other = self._all_cases.refs.written(self.cases[offer])
        say("case_ref", f"{cells.case_ref} differs from {other} {in_row(first)} of the same offer; {_SAME}.")
        return NONE

    def _concern(self, offer: int, case: int, cells: OfferCells, children: list[int] | None) -> None:
        """Note whom the offer is about; where the row is refused, that this is in doubt."""
        if children is not None and case != NONE:
            self._concerned.extend([offer << 32 | child for child in children])
            return
        self._doubtful.add(offer)
        if case != NONE:
            self._doubtful_cases.add(case)
        named = (self._all_children.refs.number(ref) for ref in cells.child_refs)
        self._doubtful_children.update(child for child in named if child != NONE)

    def _note_spelling(self, offer: int, cells: OfferCells) -> None:
        """People written in small letters may be written otherwise elsewhere in the case."""
        folded = cells.recipient_ref.upper()
        if folded != cells.recipient_ref:
            self._spellings.add((self.cases[offer], folded))

    def close(self, say_at: Callable[[int, str, str], None]) -> None:
        """All rows are in: say where nothing earlier is there to repeat. `say_at` takes row, column, text."""
        self._concerned = array("q", sorted(self._concerned))
        first = self._first_offers()
        repeats = {pair >> 32 for pair in self._concerned if self._repeats(pair, first)}
        for offer, row in enumerate(self._live_rows):
            if row != NONE and not self._new[offer] and offer not in repeats and not self._in_doubt(offer):
                say_at(row, "new_offer", _NOTHING_TO_REPEAT)

    def _first_offers(self) -> dict[int, tuple[int, int]]:
        """For each child named in a chaser, the day and row of the first offer that concerns the child."""
        chased = {pair & _CHILD for pair in self._concerned if not self._new[pair >> 32]}
        first: dict[int, tuple[int, int]] = {}
        for pair in self._concerned:
            child = pair & _CHILD
            if child in chased:
                made = self._made(pair >> 32)
                first[child] = min(first.get(child, made), made)
        return first

    def _repeats(self, pair: int, first: dict[int, tuple[int, int]]) -> bool:
        offer = pair >> 32
        return not self._new[offer] and first[pair & _CHILD] < self._made(offer)

    def _made(self, offer: int) -> tuple[int, int]:
        return self._first_on[offer], self._live_rows[offer]

    def _in_doubt(self, offer: int) -> bool:
        """Whether a cell needed to see what it repeats has itself been refused."""
        if offer in self._doubtful or self.cases[offer] in self._doubtful_cases:
            return True
        return bool(self._doubtful_children) and any(
            child in self._doubtful_children for child in self._children_of(offer)
        )

    def _children_of(self, offer: int) -> Iterator[int]:
        at = bisect_left(self._concerned, offer << 32)
        while at < len(self._concerned) and self._concerned[at] >> 32 == offer:
            yield self._concerned[at] & _CHILD
            at += 1

    def find(self, ref: str, column: str, case: int, case_ref: str, say: Say) -> int:
        """The number of the offer a row names; NONE, and said so, if unknown or of another case."""
        offer = self.refs.number(ref)
        if offer == NONE:
            say(column, f"{ref} is not in {OFFERS}; write the reference of an offer in that file.")
        elif case != NONE and self.cases[offer] not in (NONE, case):
            say(column, f"{ref} is an offer of another case; write one of {case_ref}.")
            return NONE
        return offer

    def is_void(self, offer: int) -> bool:
        """Whether all its rows are void."""
        return self._live_rows[offer] == NONE

    def first_on(self, offer: int) -> date:
        """The first day it was made to anyone."""
        return date.fromordinal(self._first_on[offer])

    def may_concern(self, offer: int, children: Iterable[int]) -> bool:
        """Whether it is about any of these children, or may be for all that its refused rows tell."""
        if offer in self._doubtful:
            return True
        return any(self._has_pair(offer << 32 | child) for child in children)

    def _has_pair(self, pair: int) -> bool:
        at = bisect_left(self._concerned, pair)
        return at < len(self._concerned) and self._concerned[at] == pair

    def is_spelt_two_ways(self, offer: int, folded: str) -> bool:
        """Whether this person of the offer's case may be written in more than one way."""
        return (self.cases[offer], folded) in self._spellings


_SAME = "write the same in all its rows"
_NOTHING_TO_REPEAT = (
    '"n" repeats an earlier offer, but none of the case concerns any of its children; write y for the first.'
)
