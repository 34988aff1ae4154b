"""What the figures are made of: one family's record, row by row as the register holds it.

All dates are days in Europe/London. A blank is None (or an empty text), never no or 0.
"""

from dataclasses import dataclass
from datetime import date

from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus


@dataclass(frozen=True, slots=True)
class Child:
    """One child; `place` is the order of children in the register and the census."""

    child_ref: str
    birth_date: date | None
    expected_birth_date: date | None
    place: int


@dataclass(frozen=True, slots=True)
class OfferRow:
    """One recipient's row of an offer (rule 4); `place` is its order in the file, which settles ties."""

    offer_ref: str
    child_refs: tuple[str, ...]
    recipient_ref: str
    is_parent: bool
    has_pr: bool
    offered_on: date
    new_offer: bool
    status: OfferStatus
    status_on: date | None
    reason: str
    void: bool
    place: int


@dataclass(frozen=True, slots=True)
class Episode:
    """One pre-proceedings episode, or an immediate issue (rules 16 and 17)."""

    episode_ref: str
    child_refs: tuple[str, ...]
    pp_start_on: date | None
    lbp_sent_on: date | None
    no_letter_reason: str
    offer_in_letter: bool | None
    letter_offer_ref: str | None
    initial_pp_meeting_on: date | None
    pp_reviews: int | None
    step_decision_on: date | None
    pp_outcome: str | None
    court_application_on: date | None
    letter_to_initiate_on: date | None
    void: bool
    place: int


@dataclass(frozen=True, slots=True)
class BestInterestsException:
    """One best-interests decision, by limb (rule 10)."""

    exception_ref: str
    episode_ref: str
    child_refs: tuple[str, ...]
    limb: Limb
    reason: str
    decided_by: str
    decided_on: date
    void: bool
    place: int


@dataclass(frozen=True, slots=True)
class Sitting:
    """One sitting of a meeting (rule 12)."""

    meeting_ref: str
    offer_ref: str | None
    kind: MeetingKind
    status: SittingStatus
    held_on: date | None
    facilitator: str | None
    network_attended: int | None
    professionals_attended: int | None
    could_propose: bool | None
    order_confirmed: bool | None
    void: bool
    place: int


@dataclass(frozen=True, slots=True)
class Family:
    """One family group: everything on record under one case reference."""

    case_ref: str
    team: str
    children: tuple[Child, ...] = ()
    offers: tuple[OfferRow, ...] = ()
    episodes: tuple[Episode, ...] = ()
    exceptions: tuple[BestInterestsException, ...] = ()
    meetings: tuple[Sitting, ...] = ()
