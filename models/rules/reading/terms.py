"""The words of a reading: what was asked, what was offered, what the text came to mean.

All times here are London wall-clock times and naive on purpose: a slot is what the family read in
our text ("Tue 1 Dec 4pm"), and a reply is about those words.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Asked(StrEnum):
    """What our last text asked of this person."""

    AVAILABILITY = "availability"
    ATTENDANCE = "attendance"
    OPEN = "open"


class Intent(StrEnum):
    """What a text is for. Exactly one is chosen."""

    AVAILABILITY = "availability"
    ATTENDING = "attending"
    NOT_ATTENDING = "not_attending"
    TENTATIVE = "tentative"
    RUNNING_LATE = "running_late"
    RESCHEDULE_REQUEST = "reschedule_request"
    QUESTION = "question"
    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"
    WRONG_NUMBER = "wrong_number"
    CALLBACK_REQUEST = "callback_request"
    LANGUAGE_REQUEST = "language_request"
    DECLINES_INVOLVEMENT = "declines_involvement"
    SAFETY_CONCERN = "safety_concern"
    ACKNOWLEDGEMENT = "acknowledgement"
    UNCLEAR = "unclear"


NOT_READ = "not read"
"""The meaning given to words beside an answer that no table reads: a person should see them."""


class AwareTime(ValueError):
    """Slots are London wall-clock times, without a time zone."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One offered time (`n` as listed in our text), or the meeting itself (`n` = 0). London wall clock, naive."""

    n: int
    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        if self.start.tzinfo is not None or self.end.tzinfo is not None:
            raise AwareTime("A slot's start and end are wall-clock times, without a time zone.")


@dataclass(frozen=True, slots=True)
class Why:
    """Some words of the text, where they stand in it (as in `text[start:end]`), and what they were taken to mean."""

    start: int
    end: int
    words: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text means: an intent, the slots the sender can and cannot make, and whether a person must look."""

    intent: Intent
    can: tuple[int, ...] = ()
    cannot: tuple[int, ...] = ()
    needs_human: bool = True
    why: tuple[Why, ...] = ()

    @property
    def says_more(self) -> bool:
        """Whether words beside an answer were not read, so that the answer was not taken."""
        return any(piece.meaning == NOT_READ for piece in self.why)

    @property
    def refuses(self) -> bool:
        """Whether a no to the one time asked about is among the words, and no yes."""
        said = {piece.meaning for piece in self.why}
        return "no" in said and "yes" not in said
