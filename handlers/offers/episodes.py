"""Pre-proceedings episodes: which one an order is about, a new one, and its dates in order (rules 16, 17)."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select, update

from handlers.desk import Desk
from messages import offers as words
from models.case import Case, Child
from models.meeting import facts
from models.offer import BestInterests, BestInterestsChild, Episode, EpisodeChild
from models.references import next_reference
from models.refusal import Refusal

PROCEEDINGS = timedelta(weeks=26)

DATES = (
    "pp_start_on", "lbp_sent_on", "offer_in_letter", "no_letter_reason", "initial_pp_meeting_on", "pp_reviews",
    "step_decision_on", "pp_outcome", "court_application_on", "letter_to_initiate_on",
)  # fmt: skip

ORDER = (
    ("lbp_sent_on", "pp_start_on"),
    ("step_decision_on", "pp_start_on"),
    ("court_application_on", "step_decision_on"),
    ("letter_to_initiate_on", "court_application_on"),
)
"""Checks 9006, 9009, 9012, 9013: the first of each pair is not before the second."""

NAMED = {
    "pp_start_on": "the start of pre-proceedings",
    "lbp_sent_on": "the letter before proceedings",
    "step_decision_on": "the decision to step up or down",
    "court_application_on": "the court application",
    "letter_to_initiate_on": "the letter to initiate care proceedings",
}


class OutOfOrder(Refusal):
    """One date of an episode would be before another that comes first."""


class WhichEpisode(Refusal):
    """More than one episode fits; the message says which."""


class TwoOfOneStart(Refusal):
    """A child would be in two episodes that start on the same day."""


@dataclass(frozen=True)
class Standing:
    """An episode on record, with the children it is about."""

    episode: Episode
    children: dict[int, str]

    @property
    def starts_on(self) -> date | None:
        one = self.episode
        return one.pp_start_on or one.lbp_sent_on or one.court_application_on

    @property
    def order(self) -> tuple[date, int]:
        return self.starts_on or date.max, self.episode.id

    def goes_on(self, day: date) -> bool:
        """Whether it has not ended before that day: by its decision, or 26 weeks after an application."""
        one = self.episode
        ended = one.court_application_on + PROCEEDINGS if one.court_application_on else one.step_decision_on
        return ended is None or ended >= day


async def standing(desk: Desk, case: Case) -> list[Standing]:
    """The case's episodes by start, those entered in error left out."""
    query = select(Episode).where(Episode.case_id == case.id, Episode.void.is_(False))
    found = {episode.id: Standing(episode, {}) for episode in await desk.session.scalars(query)}
    named = (
        select(EpisodeChild.episode_id, Child.id, Child.reference)
        .join(Child, Child.id == EpisodeChild.child_id)
        .where(EpisodeChild.episode_id.in_(list(found)))
        .order_by(Child.id)
    )
    for episode_id, child_id, reference in await desk.session.execute(named):
        found[episode_id].children[child_id] = reference
    return sorted(found.values(), key=lambda one: one.order)


def pick(episodes: Sequence[Standing], children: Sequence[Child], fits: Callable[[Standing], bool]) -> Standing | None:
    """The latest fitting episode of these children. Two that fit and share no child: WhichEpisode."""
    wanted = {child.id for child in children}
    fitting = [one for one in episodes if wanted & one.children.keys() and fits(one)]
    if not fitting:
        return None
    last = fitting[-1]
    for other in fitting:
        if not other.children.keys() & last.children.keys():
            pairs = [(one.episode.reference, list(one.children.values())) for one in (other, last)]
            raise WhichEpisode(words.which_episode(pairs))
    return last


async def set_apart(desk: Desk, case: Case, one: Standing, children: Sequence[Child]) -> Standing:
    """The episode for these children alone: where it was about more, they get one of their own, alike so far."""
    leaving = one.children.keys() & {child.id for child in children}
    if len(leaving) == len(one.children):
        return one
    await _refuse_shared_decisions(desk, one, leaving)
    reference, key = await next_reference(desk.session, Episode, case, "P")
    alike = {name: getattr(one.episode, name) for name in (*DATES, "letter_offer_id")}
    own = Episode(reference=reference, key=key, case_id=case.id, **alike)
    desk.session.add(own)
    await desk.session.flush()
    moving = (EpisodeChild.episode_id == one.episode.id, EpisodeChild.child_id.in_(leaving))
    await desk.session.execute(update(EpisodeChild).where(*moving).values(episode_id=own.id))
    theirs = select(BestInterestsChild.decision_id).where(BestInterestsChild.child_id.in_(leaving))
    decided = (BestInterests.episode_id == one.episode.id, BestInterests.id.in_(theirs))
    await desk.session.execute(update(BestInterests).where(*decided).values(episode_id=own.id))
    return Standing(own, {id_: one.children.pop(id_) for id_ in sorted(leaving)})


async def _refuse_shared_decisions(desk: Desk, one: Standing, leaving: Set[int]) -> None:
    """A decision about a child who leaves and one who stays cannot belong to both episodes."""
    query = (
        select(BestInterests.reference, BestInterestsChild.child_id)
        .join(BestInterestsChild, BestInterestsChild.decision_id == BestInterests.id)
        .where(BestInterests.episode_id == one.episode.id, BestInterests.void.is_(False))
    )
    about: dict[str, set[int]] = {}
    for reference, child_id in await desk.session.execute(query):
        about.setdefault(reference, set()).add(child_id)
    for reference, children in about.items():
        if children & leaving and children - leaving:
            raise WhichEpisode(words.decided_together(reference))


async def begin(desk: Desk, case: Case, children: Sequence[Child]) -> Standing:
    """A new episode; decisions recorded before there was one come to it."""
    reference, key = await next_reference(desk.session, Episode, case, "P")
    episode = Episode(reference=reference, key=key, case_id=case.id)
    desk.session.add(episode)
    await desk.session.flush()
    desk.session.add_all(EpisodeChild(episode_id=episode.id, child_id=child.id) for child in children)
    for decision in await _waiting(desk, case, children):
        decision.episode_id = episode.id
    await desk.session.flush()
    return Standing(episode, {child.id: child.reference for child in children})


async def _waiting(desk: Desk, case: Case, children: Sequence[Child]) -> list[BestInterests]:
    """Decisions of this case without an episode, all of whose children are among these."""
    others = select(BestInterestsChild.decision_id).where(
        BestInterestsChild.child_id.not_in([child.id for child in children])
    )
    query = select(BestInterests).where(
        BestInterests.case_id == case.id, BestInterests.episode_id.is_(None), BestInterests.id.not_in(others)
    )
    return list(await desk.session.scalars(query))


def check_order(one: Standing, others: Sequence[Standing]) -> None:
    """Dates of an episode stand in their order, and no child is in two episodes of one start."""
    for later, earlier in ORDER:
        second, first = getattr(one.episode, later), getattr(one.episode, earlier)
        if second and first and second < first:
            raise OutOfOrder(words.out_of_order(NAMED[later], second, NAMED[earlier], first))
    for other in others:
        same = other.episode.id != one.episode.id and other.starts_on == one.starts_on
        if same and one.starts_on and one.children.keys() & other.children.keys():
            raise TwoOfOneStart(words.two_of_one_start(other.episode.reference, one.starts_on))


def told(episode: Episode) -> dict[str, Any]:
    """An episode's facts for the trail."""
    return {name: getattr(episode, name) for name in DATES}


def changes(episode: Episode, before: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """What changed in an episode, for the trail: before and after, the rest left out."""
    after = told(episode)
    differing = [name for name in DATES if before[name] != after[name]]
    return {
        "before": facts(episode=episode.reference, **{name: before[name] for name in differing}),
        "after": facts(episode=episode.reference, **{name: after[name] for name in differing}),
    }
