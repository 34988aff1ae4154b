"""An offer's stage against the letter before proceedings, and the letters around it (rules 7 and 8)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from models.rules.counting.episodes import episode_on
from models.rules.counting.offers import Offer
from models.rules.counting.records import Episode
from models.rules.counting.words import Stage

ByChild = Mapping[str, Sequence[Episode]]


def stage_for_child(day: date, episodes: Sequence[Episode]) -> Stage:
    """The stage of an offer made on this day to one child, from the episode the day falls in (rule 8)."""
    episode = episode_on(day, episodes)
    if episode is None:
        return Stage.BEFORE_LETTER
    if episode.lbp_sent_on is None:
        return _stage_without_letter(day, episode)
    if day == episode.lbp_sent_on:
        return Stage.AT_LETTER
    return Stage.BEFORE_LETTER if day < episode.lbp_sent_on else Stage.AFTER_LETTER


def _stage_without_letter(day: date, episode: Episode) -> Stage:
    """Once proceedings have begun there is no letter to come before (rule 17)."""
    issued = episode.court_application_on
    return Stage.AFTER_LETTER if issued and issued < day else Stage.BEFORE_LETTER


def stage_of(day: date, child_refs: Iterable[str], episodes: ByChild) -> Stage:
    """An offer's stage: at the letter for any child, else before for any, else after (rule 8)."""
    if not episodes:
        return Stage.BEFORE_LETTER
    stages = {stage_for_child(day, episodes.get(child, ())) for child in child_refs}
    if Stage.AT_LETTER in stages:
        return Stage.AT_LETTER
    return Stage.BEFORE_LETTER if Stage.BEFORE_LETTER in stages else Stage.AFTER_LETTER


def next_letter_on(day: date, child_refs: Iterable[str], episodes: ByChild) -> date | None:
    """The first letter on or after a day among these children's episodes; None: none yet (rule 8)."""
    letters = (episode.lbp_sent_on for child in child_refs for episode in episodes.get(child, ()))
    return min((sent for sent in letters if sent and sent >= day), default=None)


def in_letter_on(offer: Offer, episodes: Iterable[Episode]) -> list[date]:
    """The days of the letters that made or repeated this offer, each once (rule 7)."""
    refs = set(offer.refs)
    return sorted({ep.lbp_sent_on for ep in episodes if _in_letter(ep, refs) and ep.lbp_sent_on})


def _in_letter(episode: Episode, refs: set[str]) -> bool:
    return not episode.void and episode.letter_offer_ref in refs
