"""The six files of a register and their columns, in the order of the register's section 2."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus
from models.rules.register import kinds
from models.rules.register.kinds import Kind

CASES = "cases.csv"
CHILDREN = "children.csv"
OFFERS = "offers.csv"
EPISODES = "episodes.csv"
EXCEPTIONS = "exceptions.csv"
MEETINGS = "meetings.csv"


class CaseCells(NamedTuple):
    """One row of cases.csv."""

    case_ref: str
    team: str


class ChildCells(NamedTuple):
    """One row of children.csv."""

    child_ref: str
    case_ref: str
    birth_date: date | None
    expected_birth_date: date | None


class OfferCells(NamedTuple):
    """One row of offers.csv."""

    offer_ref: str
    case_ref: str
    child_refs: tuple[str, ...]
    recipient_ref: str
    is_parent: bool
    has_pr: bool
    offered_on: date
    new_offer: bool
    status: OfferStatus
    status_on: date | None
    reason: str
    void: bool | None


class EpisodeCells(NamedTuple):
    """One row of episodes.csv."""

    episode_ref: str
    case_ref: str
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
    void: bool | None


class ExceptionCells(NamedTuple):
    """One row of exceptions.csv."""

    exception_ref: str
    case_ref: str
    episode_ref: str
    child_refs: tuple[str, ...]
    limb: Limb
    reason: str
    decided_by: str
    decided_on: date
    void: bool | None


class MeetingCells(NamedTuple):
    """One row of meetings.csv."""

    meeting_ref: str
    case_ref: str
    offer_ref: str | None
    kind: MeetingKind
    status: SittingStatus
    held_on: date | None
    facilitator: str | None
    network_attended: int | None
    professionals_attended: int | None
    could_propose: bool | None
    order_confirmed: bool | None
    void: bool | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its kind, and whether it must be filled."""

    name: str
    kind: Kind
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Layout:
    """One file: its name, its columns, and what one row becomes."""

    file: str
    cells: Any
    columns: Sequence[Column]


def _may(name: str, kind: Kind) -> Column:
    return Column(name, kind, needed=False)


VOID = _may("void", kinds.YES_OR_NO)

LAYOUTS = (
    Layout(CASES, CaseCells, (Column("case_ref", kinds.REF), Column("team", kinds.text(60)))),
    Layout(
        CHILDREN,
        ChildCells,
        (
            Column("child_ref", kinds.CHILD_REF),
            Column("case_ref", kinds.REF),
            _may("birth_date", kinds.BIRTH_DAY),
            _may("expected_birth_date", kinds.EXPECTED_DAY),
        ),
    ),
    Layout(
        OFFERS,
        OfferCells,
        (
            Column("offer_ref", kinds.REF),
            Column("case_ref", kinds.REF),
            Column("child_refs", kinds.CHILD_REFS),
            Column("recipient_ref", kinds.REF),
            Column("is_parent", kinds.YES_OR_NO),
            Column("has_pr", kinds.YES_OR_NO),
            Column("offered_on", kinds.DAY),
            Column("new_offer", kinds.YES_OR_NO),
            Column("status", kinds.one_of(OfferStatus)),
            _may("status_on", kinds.DAY),
            _may("reason", kinds.text()),
            VOID,
        ),
    ),
    Layout(
        EPISODES,
        EpisodeCells,
        (
            Column("episode_ref", kinds.REF),
            Column("case_ref", kinds.REF),
            Column("child_refs", kinds.CHILD_REFS),
            _may("pp_start_on", kinds.DAY),
            _may("lbp_sent_on", kinds.DAY),
            _may("no_letter_reason", kinds.text()),
            _may("offer_in_letter", kinds.YES_OR_NO),
            _may("letter_offer_ref", kinds.REF),
            _may("initial_pp_meeting_on", kinds.DAY),
            _may("pp_reviews", kinds.COUNT),
            _may("step_decision_on", kinds.DAY),
            _may("pp_outcome", kinds.CODE),
            _may("court_application_on", kinds.DAY),
            _may("letter_to_initiate_on", kinds.DAY),
            VOID,
        ),
    ),
    Layout(
        EXCEPTIONS,
        ExceptionCells,
        (
            Column("exception_ref", kinds.REF),
            Column("case_ref", kinds.REF),
            Column("episode_ref", kinds.REF),
            Column("child_refs", kinds.CHILD_REFS),
            Column("limb", kinds.one_of(Limb)),
            Column("reason", kinds.text()),
            Column("decided_by", kinds.REF),
            Column("decided_on", kinds.DAY),
            VOID,
        ),
    ),
    Layout(
        MEETINGS,
        MeetingCells,
        (
            Column("meeting_ref", kinds.REF),
            Column("case_ref", kinds.REF),
            _may("offer_ref", kinds.REF),
            Column("kind", kinds.one_of(MeetingKind)),
            Column("status", kinds.one_of(SittingStatus)),
            _may("held_on", kinds.DAY),
            _may("facilitator", kinds.REF),
            _may("network_attended", kinds.COUNT),
            _may("professionals_attended", kinds.COUNT),
            _may("could_propose", kinds.YES_OR_NO),
            _may("order_confirmed", kinds.YES_OR_NO),
            VOID,
        ),
    ),
)
LAYOUT = {layout.file: layout for layout in LAYOUTS}
