"""The shape of the quarterly figures: every figure is the list of the records behind it (rule 18)."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from statistics import median

from models.rules.counting.words import Failing, MeetingFate, OfferStatus, Stage, Unmatched

DEFINITION_VERSION = "1"


@dataclass(frozen=True, slots=True)
class Period:
    """Days from the first to the last, both included (rule 2)."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(slots=True)
class MeetingsOffered:
    """Offers dated in the period, and the people and families they went to (rules 1 to 9)."""

    before_letter_later_sent: list[str] = field(default_factory=list)
    before_letter_none_yet: list[str] = field(default_factory=list)
    at_letter: list[str] = field(default_factory=list)
    after_letter: list[str] = field(default_factory=list)
    families: list[str] = field(default_factory=list)
    children: list[str] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    by_status: dict[OfferStatus, list[str]] = field(default_factory=lambda: {each: [] for each in OfferStatus})

    @property
    def before_letter(self) -> list[str]:
        """Offers made before the letter, whether one was sent later or not (rule 8)."""
        return self.before_letter_later_sent + self.before_letter_none_yet

    @property
    def total(self) -> list[str]:
        """Offers made before or at the letter (rules 1 and 8)."""
        return self.before_letter + self.at_letter


@dataclass(slots=True)
class MeetingsFacilitated:
    """References of meetings held in the period after their offer, whenever offered (rules 1 and 3)."""

    total: list[str] = field(default_factory=list)
    families: list[str] = field(default_factory=list)
    children: list[str] = field(default_factory=list)
    after_letter: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class UnmatchedMeeting:
    """A dated meeting that counts for no offer (rule 14)."""

    meeting_ref: str
    held_on: date
    because: Unmatched


@dataclass(frozen=True, slots=True)
class MeetingNotFacilitated:
    """A meeting that took place but had no sitting to rule 11."""

    meeting_ref: str
    held_on: date
    because: Failing


@dataclass(slots=True)
class Cohort:
    """The period's offers before or at the letter, followed to now (rule 3); `days` from offer to meeting."""

    offered: int = 0
    held: list[str] = field(default_factory=list)
    days: list[int] = field(default_factory=list)

    @property
    def held_percent(self) -> float | None:
        """Per cent held, to one decimal, halves up; None if none were offered."""
        if not self.offered:
            return None
        return (2000 * len(self.held) + self.offered) // (2 * self.offered) / 10

    @property
    def median_days(self) -> float | None:
        """Median days from an offer to its first meeting, of those held; None if none were."""
        return median(self.days) if self.days else None


@dataclass(slots=True)
class TeamFigures:
    """One team's headline figures, as references."""

    before_letter: list[str] = field(default_factory=list)
    at_letter: list[str] = field(default_factory=list)
    after_letter: list[str] = field(default_factory=list)
    meetings_facilitated: list[str] = field(default_factory=list)
    reviews_held: list[str] = field(default_factory=list)

    @property
    def meetings_offered(self) -> list[str]:
        """Offers before or at the letter."""
        return self.before_letter + self.at_letter


@dataclass(frozen=True, slots=True)
class OfferLine:
    """One offer behind the figures, all its dates kept (rules 7 and 18).

    `not_offered` are the children it names whose own parent or PR holder it was not made to (rule 5).
    """

    offer_ref: str
    case_ref: str
    offered_on: date
    stage: Stage
    next_letter_on: date | None
    in_letter_on: list[date]
    status: OfferStatus
    reasons: list[str]
    child_refs: list[str]
    recipient_refs: list[str]
    repeat_refs: list[str]
    meeting_refs: list[str]
    held_on: date | None
    not_offered: list[str]


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting behind the figures, on its day (rules 2 and 18)."""

    meeting_ref: str
    case_ref: str
    held_on: date
    counted: MeetingFate


@dataclass(slots=True)
class NotCounted:
    """What was left out in the period, so that nobody need ask.

    `repeats` are pairs (offer, the one repeated), `children_not_offered` pairs (offer, child).
    """

    void_offers: list[str] = field(default_factory=list)
    repeats: list[tuple[str, str]] = field(default_factory=list)
    not_to_parent_or_pr: list[str] = field(default_factory=list)
    children_not_offered: list[tuple[str, str]] = field(default_factory=list)
    not_facilitated: list[MeetingNotFacilitated] = field(default_factory=list)


@dataclass(slots=True)
class Counts:
    """The figures of one period as on record at `as_of`, for the council or one team."""

    period: Period
    team: str | None
    as_of: datetime
    offered: MeetingsOffered = field(default_factory=MeetingsOffered)
    facilitated: MeetingsFacilitated = field(default_factory=MeetingsFacilitated)
    reviews_held: list[str] = field(default_factory=list)
    unmatched: list[UnmatchedMeeting] = field(default_factory=list)
    not_offered: list[str] = field(default_factory=list)
    not_held: list[str] = field(default_factory=list)
    cohort: Cohort = field(default_factory=Cohort)
    by_team: dict[str, TeamFigures] = field(default_factory=dict)
    offers: list[OfferLine] = field(default_factory=list)
    meetings: list[MeetingLine] = field(default_factory=list)
    not_counted: NotCounted = field(default_factory=NotCounted)


def each_once(refs: Iterable[str]) -> list[str]:
    """References in order, each once."""
    return list(dict.fromkeys(refs))
