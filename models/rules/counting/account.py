"""One family's record with the rules applied: offers folded, meetings matched, episodes in order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.counting.episodes import episodes_by_child
from models.rules.counting.meetings import Meeting, meetings_of
from models.rules.counting.offers import Offer, is_facilitated, offers_of, void_offers
from models.rules.counting.records import Episode, Family
from models.rules.counting.repeats import fold_repeats
from models.rules.counting.words import MeetingKind, Unmatched


@dataclass(frozen=True, slots=True)
class Account:
    """What one family's record comes to. `offer_at` finds an offer by its own or a repeat's reference."""

    family: Family
    offers: Sequence[Offer]
    offer_at: Mapping[str, Offer]
    void_offers: Mapping[str, date]
    meetings: Sequence[Meeting]
    episodes: Mapping[str, Sequence[Episode]]


def account_of(family: Family) -> Account:
    """Apply the rules to one family's record (register, section 4)."""
    meetings = meetings_of(family.meetings)
    held = _held_by_offer(meetings)
    offers = fold_repeats(offers_of(family.offers), held)
    offer_at = {ref: offer for offer in offers for ref in offer.refs}
    for ref, after in held.items():
        if ref in offer_at:
            _match(offer_at[ref], after)
    episodes = episodes_by_child(family.episodes)
    return Account(family, offers, offer_at, void_offers(family.offers), meetings, episodes)


def unmatched_because(meeting: Meeting, account: Account) -> Unmatched | None:
    """Why a first meeting with a date counts for no offer; None: it does, or is none such (rule 14)."""
    if meeting.held_on is None or meeting.kind is not MeetingKind.FIRST:
        return None
    if meeting.offer_ref in account.void_offers:
        return Unmatched.OFFER_VOID
    offer = account.offer_at.get(meeting.offer_ref) if meeting.offer_ref else None
    if offer is None:
        return Unmatched.NO_OFFER
    return _mismatch(meeting, offer)


def _mismatch(meeting: Meeting, offer: Offer) -> Unmatched | None:
    if offer.dated is None:
        return Unmatched.OFFER_NOT_TO_PARENT_OR_PR
    if is_facilitated(meeting, offer):
        return None
    same_day = meeting.held_on == offer.dated
    return Unmatched.SAME_DAY_ORDER_NOT_CONFIRMED if same_day else Unmatched.BEFORE_OFFER


def _held_by_offer(meetings: Sequence[Meeting]) -> dict[str, list[Meeting]]:
    held: dict[str, list[Meeting]] = {}
    for meeting in meetings:
        if meeting.offer_ref and meeting.held_on and meeting.kind is MeetingKind.FIRST:
            held.setdefault(meeting.offer_ref, []).append(meeting)
    return held


def _match(offer: Offer, meetings: Sequence[Meeting]) -> None:
    """Link the meetings that came after the offer, the first held first (rules 1 and 14)."""
    offer.meetings += [meeting for meeting in meetings if is_facilitated(meeting, offer)]
    offer.meetings.sort(key=_when)


def _when(meeting: Meeting) -> date:
    return meeting.held_on or date.max
