"""Pre-proceedings episodes in time: start, end, and the one a day falls in (register, section 4; rule 16)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from models.rules.counting.records import Episode

CARE_PROCEEDINGS_LAST = timedelta(weeks=26)  # Children Act 1989, s.32


def start_of(episode: Episode) -> date | None:
    """The day an episode starts; None only where the record is not finished."""
    return episode.pp_start_on or episode.lbp_sent_on or episode.court_application_on


def end_of(episode: Episode) -> date | None:
    """The last day of an episode; None while it goes on."""
    if episode.court_application_on:
        return episode.court_application_on + CARE_PROCEEDINGS_LAST
    return episode.step_decision_on


def episodes_by_child(episodes: Iterable[Episode]) -> dict[str, list[Episode]]:
    """Each child's episodes by start; void ones are left out."""
    by_child: dict[str, list[Episode]] = {}
    for episode in episodes:
        if not episode.void and start_of(episode):
            for child_ref in episode.child_refs:
                by_child.setdefault(child_ref, []).append(episode)
    for of_child in by_child.values():
        if len(of_child) > 1:
            of_child.sort(key=_order)
    return by_child


def episode_on(day: date, episodes: Sequence[Episode]) -> Episode | None:
    """The episode that a day falls in, among one child's episodes by start.

    The latest to start by then, unless it ended before; else the next to start; else none.
    """
    latest = None
    for episode in episodes:
        start = start_of(episode)
        if start is not None and start > day:
            return latest if latest and not _ended_before(day, latest) else episode
        latest = episode
    return latest if latest and not _ended_before(day, latest) else None


def next_start(episode: Episode, episodes: Sequence[Episode]) -> date | None:
    """The start of the child's next episode after this one, if there is one."""
    start = start_of(episode)
    if start is None:
        return None
    later = (start_of(other) for other in episodes)
    return min((day for day in later if day and day > start), default=None)


def _ended_before(day: date, episode: Episode) -> bool:
    end = end_of(episode)
    return end is not None and end < day


def _order(episode: Episode) -> tuple[date, int]:
    return start_of(episode) or date.max, episode.place
