"""What the rules make of each offer and meeting of one family, whatever period is asked about.

The day of each fact says in which period it counts (rule 2), so facts once worked out need only be picked by day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.rules.counting.account import Account, account_of, unmatched_because
from models.rules.counting.answers import reasons_of, status_of
from models.rules.counting.figures import OfferLine, each_once
from models.rules.counting.meetings import Meeting
from models.rules.counting.offers import Offer
from models.rules.counting.records import Family
from models.rules.counting.stages import in_letter_on, next_letter_on, stage_of
from models.rules.counting.words import (
    Failing,
    MeetingFate,
    MeetingKind,
    OfferFate,
    OfferStatus,
    Stage,
    Unmatched,
)

WITH_REASONS = (OfferStatus.DECLINED, OfferStatus.WITHDRAWN, OfferStatus.LAPSED)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An offer that adds nothing: void, a repeat, or to nobody with parental responsibility; by its first day."""

    offer_ref: str
    fate: OfferFate
    day: date
    repeats: str | None = None


@dataclass(frozen=True, slots=True)
class MeetingFact:
    """One meeting on its day: where it counts, or why nowhere; `child_refs` are its offer's (rule 5)."""

    meeting_ref: str
    fate: MeetingFate
    day: date
    because: Unmatched | Failing | None = None
    child_refs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All that one family adds to the figures of any period, but its exceptions, which need no rule."""

    offers: list[OfferLine]
    left_out: list[LeftOut]
    meetings: list[MeetingFact]


def facts_of(family: Family) -> Facts:
    """Apply the rules to one family's record (register, section 4)."""
    account = account_of(family)
    lines = [_line(offer, offer.dated, account) for offer in account.offers if offer.dated]
    stages = {line.offer_ref: line.stage for line in lines}
    return Facts(lines, list(_left_out(account)), [*_facilitated(account, stages), *_others(account)])


def _line(offer: Offer, dated: date, account: Account) -> OfferLine:
    child_refs = offer.child_refs
    status = status_of(offer)
    return OfferLine(
        offer_ref=offer.offer_ref,
        case_ref=account.family.case_ref,
        offered_on=dated,
        stage=stage_of(dated, child_refs, account.episodes),
        next_letter_on=next_letter_on(dated, child_refs, account.episodes),
        in_letter_on=in_letter_on(offer, account.family.episodes),
        status=status,
        reasons=reasons_of(offer) if status in WITH_REASONS else [],
        child_refs=child_refs,
        recipient_refs=each_once(row.recipient_ref for row in offer.pr_rows),
        repeat_refs=[repeat.offer_ref for repeat in offer.repeats],
        meeting_refs=[meeting.meeting_ref for meeting in offer.meetings],
        held_on=offer.meetings[0].held_on if offer.meetings else None,
        not_offered=sorted(offer.named.difference(child_refs)),
    )


def _left_out(account: Account) -> Iterator[LeftOut]:
    """Rules 1, 6 and 9: offers that add nothing."""
    for ref, day in account.void_offers.items():
        yield LeftOut(ref, OfferFate.VOID, day)
    for offer in account.offers:
        for each in offer.repeats:
            yield LeftOut(each.offer_ref, OfferFate.REPEAT, each.first_on, offer.offer_ref)
        if offer.dated is None:
            yield LeftOut(offer.offer_ref, OfferFate.NOT_TO_PARENT_OR_PR, offer.first_on)


def _facilitated(account: Account, stages: dict[str, Stage]) -> Iterator[MeetingFact]:
    """Rules 1 and 3: meetings after their offer, each on its own day."""
    for offer in account.offers:
        if not offer.meetings:
            continue
        late = stages[offer.offer_ref] is Stage.AFTER_LETTER
        fate, children = MeetingFate.AFTER_LETTER if late else MeetingFate.FACILITATED, tuple(offer.child_refs)
        for each in offer.meetings:
            if each.held_on:
                yield MeetingFact(each.meeting_ref, fate, each.held_on, None, children)


def _others(account: Account) -> Iterator[MeetingFact]:
    """Rules 11, 13 and 14: reviews, meetings that were none, and those that match no offer."""
    for meeting in account.meetings:
        found = _review(meeting) if meeting.kind is MeetingKind.REVIEW else _nowhere(meeting, account)
        if found:
            yield found


def _review(meeting: Meeting) -> MeetingFact | None:
    return MeetingFact(meeting.meeting_ref, MeetingFate.REVIEW, meeting.held_on) if meeting.held_on else None


def _nowhere(meeting: Meeting, account: Account) -> MeetingFact | None:
    if meeting.held_on is None:
        if meeting.began_on is None:
            return None
        return MeetingFact(meeting.meeting_ref, MeetingFate.NOT_FACILITATED, meeting.began_on, meeting.failing)
    because = unmatched_because(meeting, account)
    return MeetingFact(meeting.meeting_ref, MeetingFate.UNMATCHED, meeting.held_on, because) if because else None
