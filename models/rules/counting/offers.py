"""Offers: the rows that make one meeting, and its repeats (rules 1, 4 and 6)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from models.rules.counting.meetings import Meeting
from models.rules.counting.records import OfferRow


@dataclass(slots=True)
class Offer:
    """One FGDM meeting offered, the rows of its repeats included.

    `first_on` is its first day to anyone, `dated` its date: the first day to a parent or PR holder (rule 1).
    """

    offer_ref: str
    first_on: date
    place: int
    new_offer: bool
    rows: list[OfferRow]
    named: set[str]
    pr_rows: list[OfferRow]
    dated: date | None
    repeats: list["Offer"] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    settled: bool = False

    @property
    def refs(self) -> Iterator[str]:
        """Its own reference, then those of its repeats."""
        yield self.offer_ref
        for repeat in self.repeats:
            yield repeat.offer_ref

    @property
    def child_refs(self) -> list[str]:
        """The children it was for: those on rows of parents and PR holders, each once (rule 5)."""
        if len(self.pr_rows) == 1:
            return list(self.pr_rows[0].child_refs)
        return list(dict.fromkeys(child for row in self.pr_rows for child in row.child_refs))

    def absorb(self, repeat: "Offer") -> None:
        """Take in a repeat: its rows, answers and meetings become this offer's (rule 6)."""
        self.repeats.append(repeat)
        self.rows += repeat.rows
        self.pr_rows += repeat.pr_rows
        self.named |= repeat.named
        self.settled = False
        if repeat.dated and (self.dated is None or repeat.dated < self.dated):
            self.dated = repeat.dated


def offers_of(rows: Iterable[OfferRow]) -> list[Offer]:
    """One offer for each offer_ref with a live row, by first day (the same day: file order)."""
    together: dict[str, list[OfferRow]] = {}
    for row in rows:
        if not row.void:
            together.setdefault(row.offer_ref, []).append(row)
    offers = [_offer(of_one) for of_one in together.values()]
    if len(offers) > 1:
        offers.sort(key=_made)
    return offers


def _offer(rows: list[OfferRow]) -> Offer:
    pr_rows = [row for row in rows if row.is_parent or row.has_pr]
    first = min(rows, key=_place) if len(rows) > 1 else rows[0]
    return Offer(
        offer_ref=first.offer_ref,
        first_on=min([row.offered_on for row in rows]),
        place=first.place,
        new_offer=first.new_offer,
        rows=rows,
        named={child for row in rows for child in row.child_refs},
        pr_rows=pr_rows,
        dated=min([row.offered_on for row in pr_rows]) if pr_rows else None,
    )


def void_offers(rows: Iterable[OfferRow]) -> dict[str, date]:
    """Offers whose rows are all void, each with its first day."""
    void: dict[str, date] = {}
    live: set[str] = set()
    for row in rows:
        if not row.void:
            live.add(row.offer_ref)
        elif row.offer_ref not in void or row.offered_on < void[row.offer_ref]:
            void[row.offer_ref] = row.offered_on
    return {ref: day for ref, day in void.items() if ref not in live}


def is_facilitated(meeting: Meeting, offer: Offer) -> bool:
    """Whether a first meeting came after its offer; the same day if the order is confirmed (rule 14)."""
    if meeting.held_on is None or offer.dated is None:
        return False
    return meeting.held_on > offer.dated or (meeting.held_on == offer.dated and meeting.order_confirmed)


def _place(row: OfferRow) -> int:
    return row.place


def _made(offer: Offer) -> tuple[date, int]:
    return offer.first_on, offer.place
