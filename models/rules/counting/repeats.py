"""Which offers only repeat an earlier one: chasers and re-sends add 0 (rule 6)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from models.rules.counting.answers import answer_rows
from models.rules.counting.meetings import Meeting
from models.rules.counting.offers import Offer, is_facilitated
from models.rules.counting.records import OfferRow
from models.rules.counting.words import OfferStatus

CLOSING = (OfferStatus.DECLINED, OfferStatus.LAPSED, OfferStatus.WITHDRAWN)


def is_open(offer: Offer, day: date, held: Mapping[str, Sequence[Meeting]]) -> bool:
    """Whether an offer stands open on a day (rule 6); `held`: dated first meetings by offer_ref."""
    if offer.settled:
        return False
    asked = {row.recipient_ref for row in offer.pr_rows if row.offered_on <= day}
    answers = answer_rows(offer.pr_rows, by=day)
    if any(not _closes(answers[person]) for person in asked) and not _was_held(offer, day, held):
        return True
    # Later offers are made later: where nothing is dated after this day, closed is closed for good.
    offer.settled = all(_nothing_after(day, row) for row in offer.pr_rows)
    return False


def fold_repeats(offers: Iterable[Offer], held: Mapping[str, Sequence[Meeting]]) -> list[Offer]:
    """Offers of their own, in order, each with its repeats taken in (rule 6); expects them in order made."""
    own: list[Offer] = []
    for offer in offers:
        repeated = _repeated(offer, own, held)
        if repeated is None:
            own.append(offer)
        else:
            repeated.absorb(offer)
    return own


def _repeated(offer: Offer, own: list[Offer], held: Mapping[str, Sequence[Meeting]]) -> Offer | None:
    """The earlier offer that this one repeats; None: it is one of its own."""
    last = None
    for earlier in reversed(own):
        if earlier.named.isdisjoint(offer.named):
            continue
        if is_open(earlier, offer.first_on, held):
            return earlier
        last = last or earlier
    return None if offer.new_offer else last


def _was_held(offer: Offer, day: date, held: Mapping[str, Sequence[Meeting]]) -> bool:
    meetings = [meeting for ref in offer.refs for meeting in held.get(ref, ())]
    return any(is_facilitated(meeting, offer) for meeting in meetings if (meeting.held_on or day) <= day)


def _nothing_after(day: date, row: OfferRow) -> bool:
    return row.offered_on <= day and (row.status_on is None or row.status_on <= day)


def _closes(answer: OfferRow | None) -> bool:
    return answer is not None and answer.status in CLOSING
