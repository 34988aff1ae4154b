"""The offers and the letter of a case, in short."""

from __future__ import annotations

from sqlalchemy import select

from handlers.desk import Desk
from messages import casebook as words
from messages.dates import said_day
from models.case import Case
from models.offer import Episode, Offer, OfferRecipient


async def log_lines(desk: Desk, case: Case) -> list[str]:
    """One line an offer, oldest first, then one a letter; entries made in error are left out (rule 9)."""
    return [*await _offer_lines(desk, case), *await _letter_lines(desk, case)]


async def _offer_lines(desk: Desk, case: Case) -> list[str]:
    query = (
        select(Offer, OfferRecipient)
        .join(OfferRecipient, OfferRecipient.offer_id == Offer.id)
        .where(Offer.case_id == case.id, OfferRecipient.void.is_(False))
        .order_by(Offer.id, OfferRecipient.id)
    )
    found: dict[int, tuple[Offer, list[OfferRecipient]]] = {}
    for offer, recipient in await desk.session.execute(query):
        found.setdefault(offer.id, (offer, []))[1].append(recipient)
    return [_offer_line(offer, recipients) for offer, recipients in found.values()]


def _offer_line(offer: Offer, recipients: list[OfferRecipient]) -> str:
    first = min(recipient.offered_on for recipient in recipients)
    answers = [(recipient.reference, recipient.status) for recipient in recipients]
    return words.offer(offer.reference, said_day(first), answers, offer.said_stage)


async def _letter_lines(desk: Desk, case: Case) -> list[str]:
    query = select(Episode).where(Episode.case_id == case.id, Episode.void.is_(False)).order_by(Episode.id)
    return [line for episode in await desk.session.scalars(query) if (line := _letter_line(episode))]


def _letter_line(episode: Episode) -> str | None:
    if episode.lbp_sent_on:
        return words.letter(episode.reference, said_day(episode.lbp_sent_on), episode.offer_in_letter)
    reason = episode.no_letter_reason
    return words.no_letter(episode.reference, reason) if reason else None
