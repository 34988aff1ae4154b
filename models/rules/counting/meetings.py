"""Meetings and their sittings: which day dates a meeting, and what the others lacked (rules 11 to 13)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.rules.counting.records import Sitting
from models.rules.counting.words import Failing, MeetingKind, SittingStatus


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, its live sittings together; `held_on` is its date, None if none was facilitated."""

    meeting_ref: str
    offer_ref: str | None
    kind: MeetingKind
    held_on: date | None
    order_confirmed: bool
    began_on: date | None
    failing: Failing | None


def failing_of(sitting: Sitting) -> Failing | None:
    """The first thing a sitting lacked to be an FGDM meeting (rule 11); None where nothing was lacking."""
    if not sitting.facilitator:
        return Failing.NO_FACILITATOR
    if not sitting.network_attended:
        return Failing.NO_NETWORK_MEMBER
    return None if sitting.could_propose else Failing.NO_PROPOSAL


def meetings_of(sittings: Iterable[Sitting]) -> list[Meeting]:
    """The meetings these sittings make up, in the order of their first rows; void sittings are left out."""
    together: dict[str, list[Sitting]] = {}
    for sitting in sittings:
        if not sitting.void:
            together.setdefault(sitting.meeting_ref, []).append(sitting)
    return [_meeting(rows) for rows in together.values()]


def _meeting(sittings: list[Sitting]) -> Meeting:
    first = sittings[0]
    began = _began(sittings)
    dated = next((sitting for sitting in began if failing_of(sitting) is None), None)
    return Meeting(
        first.meeting_ref,
        first.offer_ref,
        first.kind,
        dated.held_on if dated else None,
        bool(dated and dated.order_confirmed),
        began[0].held_on if began else None,
        failing_of(began[0]) if began else None,
    )


def _began(sittings: list[Sitting]) -> list[Sitting]:
    """Sittings that took place, the earliest first."""
    began = [sitting for sitting in sittings if _took_place(sitting)]
    if len(began) > 1:
        began.sort(key=_when)
    return began


def _took_place(sitting: Sitting) -> bool:
    held = sitting.status is SittingStatus.HELD or sitting.status is SittingStatus.ADJOURNED
    return held and sitting.held_on is not None


def _when(sitting: Sitting) -> tuple[date, int]:
    return sitting.held_on or date.max, sitting.place
