"""Duty warnings: a court application or a letter that the law wanted an offer before (rules 19 and 20).

They warn and never block (register, section 7).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.rules.counting.account import Account, account_of
from models.rules.counting.answers import answer_rows
from models.rules.counting.letters import is_excepted, letter_offer, offers_in_episode
from models.rules.counting.offers import Offer
from models.rules.counting.records import Episode, Family
from models.rules.counting.words import Finding, Limb, OfferStatus

RULES = {Finding.NO_OFFER: 19, Finding.ACCEPTED_NOT_HELD: 19, Finding.LETTER_WITHOUT_OFFER: 20}
SAYINGS = {
    Finding.NO_OFFER: (
        "a court application was made on {day}, but no FGDM meeting had been offered"
        " and no best-interests exception had been decided"
    ),
    Finding.ACCEPTED_NOT_HELD: (
        "a court application was made on {day}, but the FGDM meeting that was accepted had not been held"
        " and no best-interests exception had been decided"
    ),
    Finding.LETTER_WITHOUT_OFFER: (
        "the letter before proceedings of {day} is not recorded as offering an FGDM meeting"
    ),
}


@dataclass(frozen=True, slots=True)
class DutyWarning:
    """One finding about one episode and its children; `day` is the application's or the letter's."""

    finding: Finding
    case_ref: str
    episode_ref: str
    child_refs: tuple[str, ...]
    day: date

    @property
    def rule(self) -> int:
        """The rule it comes from."""
        return RULES[self.finding]

    @property
    def message(self) -> str:
        """A sentence for the coordinator; references only."""
        what = SAYINGS[self.finding].format(day=self.day.isoformat())
        return f"{self.case_ref}, {self.episode_ref}: {what} ({', '.join(self.child_refs)})."


def warnings_for(families: Iterable[Family], duty_starts_on: date | None) -> list[DutyWarning]:
    """The duty warnings of many families; what came before `duty_starts_on` gives none, if it is set."""
    return [warning for family in families for warning in warnings_of(family, duty_starts_on)]


def warnings_of(family: Family, duty_starts_on: date | None) -> list[DutyWarning]:
    """The duty warnings of one family, as at the moment of recording."""
    looked_at = [each for each in family.episodes if _is_looked_at(each, duty_starts_on)]
    if not looked_at:
        return []
    account = account_of(family)
    return [found for episode in looked_at for found in _of_episode(episode, account, duty_starts_on)]


def as_json(warnings: Iterable[DutyWarning]) -> list[dict[str, Any]]:
    """Warnings in the form other programs read (register, section 7)."""
    return [
        {
            "rule": warning.rule,
            "finding": str(warning.finding),
            "case_ref": warning.case_ref,
            "episode_ref": warning.episode_ref,
            "child_refs": list(warning.child_refs),
            "message": warning.message,
        }
        for warning in warnings
    ]


def _is_looked_at(episode: Episode, starts: date | None) -> bool:
    days = (episode.court_application_on, episode.lbp_sent_on)
    return not episode.void and any(_under_duty(day, starts) for day in days)


def _under_duty(day: date | None, starts: date | None) -> bool:
    return day is not None and (starts is None or day >= starts)


def _of_episode(episode: Episode, account: Account, starts: date | None) -> list[DutyWarning]:
    found: list[DutyWarning] = []
    issued, sent = episode.court_application_on, episode.lbp_sent_on
    if issued and _under_duty(issued, starts):
        without = [child for child in episode.child_refs if _lacks_offer(episode, child, account, issued)]
        _note(found, Finding.NO_OFFER, episode, account, without, issued)
        unheld = [child for child in episode.child_refs if _lacks_meeting(episode, child, account, issued)]
        _note(found, Finding.ACCEPTED_NOT_HELD, episode, account, unheld, issued)
    if sent and _under_duty(sent, starts):
        unsaid = [child for child in episode.child_refs if _lacks_offer_in_letter(episode, child, account, sent)]
        _note(found, Finding.LETTER_WITHOUT_OFFER, episode, account, unsaid, sent)
    return found


def _note(
    found: list[DutyWarning],
    finding: Finding,
    episode: Episode,
    account: Account,
    child_refs: list[str],
    day: date,
) -> None:
    if child_refs:
        case_ref = account.family.case_ref
        found.append(DutyWarning(finding, case_ref, episode.episode_ref, tuple(child_refs), day))


def _lacks_offer(episode: Episode, child: str, account: Account, issued: date) -> bool:
    """Rule 19: an application without an offer of the episode by then, and without an exception."""
    if any(made <= issued for _, made in offers_in_episode(episode, child, account)):
        return False
    return not is_excepted(account, episode, child, Limb.NOT_OFFERED, by=issued)


def _lacks_meeting(episode: Episode, child: str, account: Account, issued: date) -> bool:
    """Rule 19: an offer accepted by the application, no meeting held by then, and no exception."""
    offers = offers_in_episode(episode, child, account)
    if not any(made <= issued and _is_accepted(offer, issued) for offer, made in offers):
        return False
    held = (meeting.held_on for offer, _ in offers for meeting in offer.meetings)
    if any(day and day <= issued for day in held):
        return False
    return not is_excepted(account, episode, child, Limb.NOT_HELD, by=issued)


def _is_accepted(offer: Offer, by: date) -> bool:
    answers = answer_rows(offer.pr_rows, by=by).values()
    return any(row is not None and row.status is OfferStatus.ACCEPTED for row in answers)


def _lacks_offer_in_letter(episode: Episode, child: str, account: Account, sent: date) -> bool:
    """Rule 20: the letter did not offer this child's meeting, and no exception was decided by then."""
    if letter_offer(episode, child, account):
        return False
    return not is_excepted(account, episode, child, Limb.NOT_OFFERED, by=sent)
