"""What an episode's letter offered a child, and which offers belong to an episode (rules 7, 15, 19, 20)."""

from collections.abc import Iterator
from datetime import date

from models.rules.counting.account import Account
from models.rules.counting.episodes import episode_on
from models.rules.counting.offers import Offer
from models.rules.counting.records import Episode
from models.rules.counting.words import Limb


def letter_offer(episode: Episode, child_ref: str, account: Account) -> Offer | None:
    """The offer that the episode's letter made or repeated for this child; None: it offered this child none.

    A parent or PR holder must have been offered the child's meeting by the day of the letter.
    """
    sent = episode.lbp_sent_on
    if sent is None or not episode.offer_in_letter or episode.letter_offer_ref is None:
        return None
    offer = account.offer_at.get(episode.letter_offer_ref)
    if offer is None:
        return None
    return offer if any(day <= sent for day in offered_days(offer, child_ref)) else None


def offered_days(offer: Offer, child_ref: str) -> Iterator[date]:
    """The days on which a parent or PR holder was offered the meeting for this child."""
    return (row.offered_on for row in offer.pr_rows if child_ref in row.child_refs)


def offers_in_episode(episode: Episode, child_ref: str, account: Account) -> list[tuple[Offer, date]]:
    """An episode's offers for a child, each with the first day it was made in it (register, section 7)."""
    episodes = account.episodes.get(child_ref, ())
    found = []
    in_letter = letter_offer(episode, child_ref, account)
    for offer in account.offers:
        days = [day for day in offered_days(offer, child_ref) if episode_on(day, episodes) is episode]
        if offer is in_letter and episode.lbp_sent_on:
            days.append(episode.lbp_sent_on)
        if days:
            found.append((offer, min(days)))
    return found


def is_excepted(account: Account, episode: Episode, child_ref: str, limb: Limb, by: date | None = None) -> bool:
    """Whether an exception of this limb names the child in this episode, decided by a day if one is given."""
    return any(
        not each.void
        and each.limb is limb
        and each.episode_ref == episode.episode_ref
        and child_ref in each.child_refs
        and (by is None or each.decided_on <= by)
        for each in account.family.exceptions
    )
