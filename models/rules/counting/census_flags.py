"""The two flags of the census block: offered in the letter, and held after it (rules 7, 10 and 15)."""

from datetime import date

from models.rules.counting.account import Account
from models.rules.counting.episodes import next_start
from models.rules.counting.letters import is_excepted, letter_offer
from models.rules.counting.meetings import Meeting
from models.rules.counting.records import Episode
from models.rules.counting.words import Limb


def offer_flag(episode: Episode, child_ref: str, account: Account) -> str | None:
    """FGDMMeetingOffer: "1" only if offered in the letter for this child (rule 7); None: not recorded."""
    if letter_offer(episode, child_ref, account):
        return "1"
    if episode.offer_in_letter is not None:
        return "0"
    return "0" if is_excepted(account, episode, child_ref, Limb.NOT_OFFERED) else None


def held_flag(episode: Episode, child_ref: str, account: Account, year_ends: date) -> str:
    """FGDMMeetingFac: "1" only if held after the letter, within the episode and the year (rule 15)."""
    before = next_start(episode, account.episodes.get(child_ref, ()))
    ends = episode.step_decision_on or episode.court_application_on or year_ends
    last = min(ends, year_ends)
    for offer in account.offers:
        if offer.meetings and child_ref in offer.child_refs:
            for meeting in offer.meetings:
                if _follows_letter(meeting, episode) and _is_by(meeting, last, before):
                    return "1"
    return "0"


def _follows_letter(meeting: Meeting, episode: Episode) -> bool:
    if meeting.held_on is None or episode.lbp_sent_on is None:
        return False
    same_day = meeting.held_on == episode.lbp_sent_on
    return meeting.held_on > episode.lbp_sent_on or (same_day and meeting.order_confirmed)


def _is_by(meeting: Meeting, last: date, before: date | None) -> bool:
    held = meeting.held_on
    return held is not None and held <= last and (before is None or held < before)
