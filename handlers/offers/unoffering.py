"""An offer entered in error, whole or to one person, and what hung on it (rules 6, 9 and 20)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select, update

from handlers.desk import Desk
from handlers.offers.answering import offered_rows, person_offered
from handlers.offers.record import account
from models.case import Case
from models.offer import Episode, Offer, OfferRecipient
from models.rules.counting.records import Episode as Recorded
from models.rules.counting.records import Family, OfferRow


async def rows_to_void(desk: Desk, case: Case, offer: Offer, who: str) -> Sequence[OfferRecipient]:
    """The rows of an offer that still stand: all, or the one of the person named."""
    rows = [row for row in await offered_rows(desk, case) if row[1].id == offer.id]
    if not who or not rows:
        return [row for row, _, _ in rows]
    person = person_offered(who, rows)
    return [row for row, _, _ in rows if row.reference == person]


async def void_rows(desk: Desk, case: Case, offer: Offer, rows: Sequence[OfferRecipient]) -> list[Episode]:
    """Void these rows; gives the episodes whose letter can no longer have made or repeated this offer."""
    for row in rows:
        row.void = True
    await desk.session.flush()
    named = select(Episode).where(Episode.letter_offer_id == offer.id, Episode.void.is_(False))
    family = (await account(desk, case)).family
    lost = [each for each in await desk.session.scalars(named) if not _still_fits(each, offer, family)]
    for episode in lost:
        # Not recorded, which is not no: only the coordinator knows what the letter said.
        episode.letter_offer_id = episode.offer_in_letter = None
    await desk.session.flush()
    await _first_ones_are_new(desk, case)
    return lost


def _still_fits(episode: Episode, offer: Offer, family: Family) -> bool:
    """Made by the day of the letter, and about a child of the episode (register, section 3)."""
    live = [row for row in family.offers if row.offer_ref == offer.reference and not row.void]
    (recorded,) = [each for each in family.episodes if each.episode_ref == episode.reference]
    return any(_made_by(recorded, row) for row in live) and any(_about(recorded, row) for row in live)


def _made_by(episode: Recorded, row: OfferRow) -> bool:
    return episode.lbp_sent_on is not None and row.offered_on <= episode.lbp_sent_on


def _about(episode: Recorded, row: OfferRow) -> bool:
    return not set(episode.child_refs).isdisjoint(row.child_refs)


async def _first_ones_are_new(desk: Desk, case: Case) -> None:
    """An offer that repeated only what is void is now the first about its children, and so a new one."""
    met: set[str] = set()
    for offer in sorted((await account(desk, case)).offers, key=lambda one: (one.first_on, one.place)):
        if not offer.new_offer and not offer.named & met:
            query = update(Offer).where(Offer.case_id == case.id, Offer.reference == offer.offer_ref)
            await desk.session.execute(query.values(new_offer=True))
        met |= offer.named
