"""The Children in Need census block on pre-proceedings and FGDM, per child and episode (rules 15 and 16)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.counting.account import Account, account_of
from models.rules.counting.census_checks import CensusCheck, checks_of
from models.rules.counting.census_flags import held_flag, offer_flag
from models.rules.counting.episodes import end_of
from models.rules.counting.records import Child, Episode, Family

FIRST_YEAR = 2026  # the census of 2026-27 is the first with the block


class NotACensusYear(ValueError):
    """Not a census year: write it as 2026-27. The block begins with 2026-27."""


@dataclass(frozen=True, slots=True)
class CensusYear:
    """A census year: 1 April to 31 March, both included, London days."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Block:
    """One `PreProceedingsandFGDM`: elements in the order of the census, those not known left out."""

    episode_ref: str
    elements: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CensusChild:
    """One child with blocks, by start of episode."""

    child: Child
    case_ref: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class EarlierEpisode:
    """An episode that started before the census year and so is not reported again (9005)."""

    case_ref: str
    episode_ref: str
    child_refs: tuple[str, ...]
    started_on: date
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class Census:
    """The blocks of one year, what the published checks say of them, and the episodes of earlier years."""

    year: CensusYear
    children: Sequence[CensusChild]
    checks: Sequence[CensusCheck]
    earlier: Sequence[EarlierEpisode]


def census_year(said: str) -> CensusYear:
    """The year named, as in "2026-27"; any other form and years before 2026-27 raise NotACensusYear."""
    form = re.fullmatch(r"([0-9]{4})-([0-9]{2})", said.strip())
    if not form or (int(form[1]) + 1) % 100 != int(form[2]):
        raise NotACensusYear(f"{said} is not a census year; write it as 2026-27.")
    first = int(form[1])
    if first < FIRST_YEAR:
        raise NotACensusYear(f"{said} is before 2026-27, the first census with this block.")
    return CensusYear(date(first, 4, 1), date(first + 1, 3, 31))


def census(families: Iterable[Family], year: CensusYear, codes: Sequence[str]) -> Census:
    """The census of a year from families one at a time; `codes` are those allowed for the outcome (CS131)."""
    children: list[CensusChild] = []
    checks: list[CensusCheck] = []
    earlier: list[EarlierEpisode] = []
    for family in families:
        if any(_started(episode) for episode in family.episodes):
            earlier += _earlier(family, year)
            _add_children(children, checks, family, year, codes)
    children.sort(key=_place)
    return Census(year, children, checks, earlier)


def _place(one: CensusChild) -> int:
    return one.child.place


def _started(episode: Episode) -> date | None:
    """When pre-proceedings started; None: void, or they never did (rule 17)."""
    return None if episode.void else episode.pp_start_on or episode.lbp_sent_on


def _earlier(family: Family, year: CensusYear) -> list[EarlierEpisode]:
    return [
        EarlierEpisode(family.case_ref, each.episode_ref, each.child_refs, start, end_of(each))
        for each in family.episodes
        if (start := _started(each)) and start < year.first
    ]


def _add_children(
    children: list[CensusChild],
    checks: list[CensusCheck],
    family: Family,
    year: CensusYear,
    codes: Sequence[str],
) -> None:
    reported = {ref for each in family.episodes if _in_year(each, year) for ref in each.child_refs}
    if not reported:
        return
    account = account_of(family)
    for child in family.children:
        if child.child_ref in reported:
            blocks, found = _blocks_of(child, account, year, codes)
            children.append(CensusChild(child, family.case_ref, blocks))
            checks += found


def _in_year(episode: Episode, year: CensusYear) -> bool:
    start = _started(episode)
    return start is not None and start in year


def _blocks_of(
    child: Child, account: Account, year: CensusYear, codes: Sequence[str]
) -> tuple[tuple[Block, ...], list[CensusCheck]]:
    """A child's blocks by start of episode, and what the checks say of them."""
    blocks: list[Block] = []
    checks: list[CensusCheck] = []
    for episode in account.episodes.get(child.child_ref, ()):
        if _in_year(episode, year):
            elements = _elements(episode, child.child_ref, account, year)
            blocks.append(Block(episode.episode_ref, tuple(elements.items())))
            checks += checks_of(episode, child.child_ref, elements, year.first, year.last, codes)
    return tuple(blocks), checks


def _elements(episode: Episode, child_ref: str, account: Account, year: CensusYear) -> dict[str, str]:
    """Names and values in the order of the census; missing is left out, never 0 (register, section 6)."""
    outcome_later = episode.step_decision_on is not None and episode.step_decision_on > year.last
    sent = _within(year, episode.lbp_sent_on)
    offered = offer_flag(episode, child_ref, account) if sent else None
    known = {
        "PPStartDate": _within(year, episode.pp_start_on),
        "LBPSentDate": sent,
        "FGDMMeetingOffer": offered,
        "FGDMMeetingFac": held_flag(episode, child_ref, account, year.last) if offered == "1" else None,
        "InitialPPMeetingDate": _within(year, episode.initial_pp_meeting_on),
        "ReviewMeetingsCount": None if episode.pp_reviews is None else str(episode.pp_reviews),
        "StepDecisionDate": _within(year, episode.step_decision_on),
        "PPOutcome": None if outcome_later else episode.pp_outcome,
        "CourtAppDate": _within(year, episode.court_application_on),
        "LetterInitCPDate": _within(year, episode.letter_to_initiate_on),
    }
    return {name: value for name, value in known.items() if value}


def _within(year: CensusYear, day: date | None) -> str | None:
    return day.isoformat() if day and day in year else None
