"""The published checks of the census on this block, run before it is sent: they report and never block."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.counting.records import Episode


@dataclass(frozen=True, slots=True)
class CensusCheck:
    """One thing a published check would find, by child and field."""

    code: str
    child_ref: str
    episode_ref: str
    field: str
    message: str


Found = Iterator[tuple[str, str, str]]


def checks_of(
    episode: Episode,
    child_ref: str,
    elements: Mapping[str, str],
    first: date,
    last: date,
    codes: Sequence[str],
) -> list[CensusCheck]:
    """What checks 9000Q, 9005 to 9013 and 9015Q say of one block; the year is `first` to `last`."""
    found = [
        *_outside_year(episode, first, last),
        *_out_of_order(episode),
        *_expected(elements),
        *_codes(elements, codes),
    ]
    return [CensusCheck(code, child_ref, episode.episode_ref, field, said) for code, field, said in found]


def _outside_year(episode: Episode, first: date, last: date) -> Found:
    """9005, 9006, 9008, 9009, 9012, 9013: dates lie within the year. Others are left out of the block."""
    dates = (
        ("9005", "PPStartDate", episode.pp_start_on),
        ("9006", "LBPSentDate", episode.lbp_sent_on),
        ("9008", "InitialPPMeetingDate", episode.initial_pp_meeting_on),
        ("9009", "StepDecisionDate", episode.step_decision_on),
        ("9012", "CourtAppDate", episode.court_application_on),
        ("9013", "LetterInitCPDate", episode.letter_to_initiate_on),
    )
    for code, field, day in dates:
        if day and not first <= day <= last:
            yield code, field, f"{day.isoformat()} is outside the census year, so it is left out."


def _out_of_order(episode: Episode) -> Found:
    """9006, 9009, 9012, 9013: one date on or after another."""
    start, step, court = episode.pp_start_on, episode.step_decision_on, episode.court_application_on
    pairs = (
        ("9006", "LBPSentDate", episode.lbp_sent_on, "PPStartDate", start),
        ("9009", "StepDecisionDate", step, "PPStartDate", start),
        ("9012", "CourtAppDate", court, "StepDecisionDate", step),
        ("9013", "LetterInitCPDate", episode.letter_to_initiate_on, "CourtAppDate", court),
    )
    for code, field, day, other, earlier in pairs:
        if day and earlier and day < earlier:
            yield code, field, f"{day.isoformat()} is before {other}, {earlier.isoformat()}."


def _expected(elements: Mapping[str, str]) -> Found:
    """9007, 9010Q, 9015Q, 9000Q: a field that another one leads one to expect."""
    if "LBPSentDate" in elements and "FGDMMeetingOffer" not in elements:
        yield "9007", "FGDMMeetingOffer", "is not recorded, though the letter was sent."
    if elements.get("FGDMMeetingOffer") == "1" and "FGDMMeetingFac" not in elements:
        yield "9010Q", "FGDMMeetingFac", "is not recorded, though a meeting was offered."
    if "InitialPPMeetingDate" in elements and "ReviewMeetingsCount" not in elements:
        yield "9015Q", "ReviewMeetingsCount", "is not recorded, though the first meeting was held."
    if "PPStartDate" not in elements:
        yield "9000Q", "PPStartDate", "is not recorded: give the reason in the return."
    if "StepDecisionDate" in elements and "PPOutcome" not in elements:
        yield (
            "9000Q",
            "PPOutcome",
            "is not recorded, though a decision was made: give the reason in the return.",
        )


def _codes(elements: Mapping[str, str], codes: Sequence[str]) -> Found:
    """9011: the outcome is one of codeset CS131."""
    outcome = elements.get("PPOutcome")
    if outcome is not None and outcome not in codes:
        yield "9011", "PPOutcome", f"{outcome} is not one of {', '.join(codes)}."
