"""What recipients answered, and where that leaves the offer (rules 4 and 9)."""

from collections.abc import Iterable
from datetime import date

from models.rules.counting.offers import Offer
from models.rules.counting.records import OfferRow
from models.rules.counting.words import OfferStatus


def answer_rows(rows: Iterable[OfferRow], by: date | None = None) -> dict[str, OfferRow | None]:
    """For each person the row that answers: the latest answer, up to and including `by`; None: awaiting.

    The same day: the lower row in the file. Expects rows of parents and PR holders only.
    """
    answers: dict[str, OfferRow | None] = {}
    for row in rows:
        answers.setdefault(row.recipient_ref, None)
        if row.status_on is None or (by is not None and row.status_on > by):
            continue
        known = answers[row.recipient_ref]
        if known is None or _answered(row) > _answered(known):
            answers[row.recipient_ref] = row
    return answers


def status_of(offer: Offer) -> OfferStatus:
    """Where the offer stands: one acceptance decides (rule 4)."""
    given = {row.status if row else OfferStatus.AWAITING for row in answer_rows(offer.pr_rows).values()}
    for status in (
        OfferStatus.ACCEPTED,
        OfferStatus.AWAITING,
        OfferStatus.DECLINED,
        OfferStatus.WITHDRAWN,
    ):
        if status in given:
            return status
    return OfferStatus.LAPSED


def reasons_of(offer: Offer) -> list[str]:
    """The reasons given with the answers of its recipients (rule 9)."""
    return [row.reason for row in answer_rows(offer.pr_rows).values() if row and row.reason]


def _answered(row: OfferRow) -> tuple[date, int]:
    return row.status_on or date.min, row.place
