"""One family's offers, added to the figures (rules 1 to 9)."""

from models.rules.counting.account import Account
from models.rules.counting.answers import reasons_of, status_of
from models.rules.counting.figures import Counts, OfferLine, TeamFigures, each_once
from models.rules.counting.offers import Offer
from models.rules.counting.stages import in_letter_on, next_letter_on, stage_of
from models.rules.counting.words import OfferStatus, Stage

WITH_REASONS = (OfferStatus.DECLINED, OfferStatus.WITHDRAWN, OfferStatus.LAPSED)


def add_offers(counts: Counts, figures: TeamFigures, account: Account) -> None:
    """Add the offers of one family dated in the period (rules 1 to 9)."""
    lines = [_line(offer, account) for offer in account.offers if offer.dated and offer.dated in counts.period]
    for line in lines:
        _add_stage(counts, figures, line)
        named = account.offer_at[line.offer_ref].named
        missing = sorted(named.difference(line.child_refs))
        counts.not_counted.children_not_offered += [(line.offer_ref, child) for child in missing]
    counts.offers += lines
    counted = [line for line in lines if line.stage is not Stage.AFTER_LETTER]
    if counted:
        _add_reach(counts, counted)
    for line in counted:
        counts.offered.by_status[line.status].append(line.offer_ref)
        _follow(counts, line)


def _add_stage(counts: Counts, figures: TeamFigures, line: OfferLine) -> None:
    """Rule 8: the headline split."""
    match line.stage:
        case Stage.AT_LETTER:
            counts.offered.at_letter.append(line.offer_ref)
            figures.at_letter.append(line.offer_ref)
        case Stage.AFTER_LETTER:
            counts.offered.after_letter.append(line.offer_ref)
            figures.after_letter.append(line.offer_ref)
        case Stage.BEFORE_LETTER:
            sent = line.next_letter_on is not None
            offered = counts.offered
            (offered.before_letter_later_sent if sent else offered.before_letter_none_yet).append(line.offer_ref)
            figures.before_letter.append(line.offer_ref)


def _add_reach(counts: Counts, counted: list[OfferLine]) -> None:
    """Rules 4 to 6: distinct families, children and people. A child and a person stand in one case."""
    case_ref = counted[0].case_ref
    counts.offered.families.append(case_ref)
    counts.offered.children += each_once(child for line in counted for child in line.child_refs)
    people = each_once(person for line in counted for person in line.recipient_refs)
    counts.offered.recipients += [f"{case_ref}/{person}" for person in people]


def _follow(counts: Counts, line: OfferLine) -> None:
    """Rule 3: the cohort, on any day up to now."""
    counts.cohort.offered += 1
    if line.held_on:
        counts.cohort.held.append(line.offer_ref)
        counts.cohort.days.append((line.held_on - line.offered_on).days)


def _line(offer: Offer, account: Account) -> OfferLine:
    assert offer.dated is not None
    child_refs = offer.child_refs
    status = status_of(offer)
    return OfferLine(
        offer_ref=offer.offer_ref,
        case_ref=account.family.case_ref,
        offered_on=offer.dated,
        stage=stage_of(offer.dated, child_refs, account.episodes),
        next_letter_on=next_letter_on(offer.dated, child_refs, account.episodes),
        in_letter_on=in_letter_on(offer, account.family.episodes),
        status=status,
        reasons=reasons_of(offer) if status in WITH_REASONS else [],
        child_refs=child_refs,
        recipient_refs=each_once(row.recipient_ref for row in offer.pr_rows),
        repeat_refs=[repeat.offer_ref for repeat in offer.repeats],
        meeting_refs=[meeting.meeting_ref for meeting in offer.meetings],
        held_on=offer.meetings[0].held_on if offer.meetings else None,
    )
