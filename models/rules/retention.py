"""How long a closed case is kept, by its outcome (rule 32). Councils differ; without rules nothing is ever due."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

COURT = "court"  # a court application is on record
LETTER = "letter"  # pre-proceedings or a letter before proceedings are
OTHERWISE = "otherwise"  # no other rule applies
MOST_YEARS = 120
FORM = (
    "write OUTCOME:TIME with commas between, as court:75y, letter:35y, otherwise:18y+3. An outcome is court, letter, "
    "a pre-proceedings outcome code or otherwise; a time counts from the youngest child's date of birth, or, as "
    "closed+6y, from the day the case was closed"
)

_TIME = re.compile(r"(closed\s*\+)?\s*(\d{1,3})\s*y?(?:\s*\+\s*(\d{1,3})\s*y?)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True)
class Keep:
    """Cases of this outcome are kept so many years."""

    outcome: str
    years: int
    from_closing: bool = False

    @property
    def words(self) -> str:
        since = "after it was closed" if self.from_closing else "from the youngest child's birth"
        return f"{self.outcome}: {self.years} years {since}"


@dataclass(frozen=True)
class Closed:
    """What retention asks of a closed case. `youngest`: date of birth, or the expected one."""

    closed_on: date
    youngest: date | None
    outcomes: frozenset[str]


def parse_retention(text: str) -> tuple[Keep, ...]:
    """The council's rules out of the setting; ValueError for one that cannot be read, or an outcome named twice."""
    keeps = tuple(_one(part) for part in text.split(",") if part.strip())
    if len({keep.outcome for keep in keeps}) < len(keeps):
        raise ValueError("an outcome is named twice")
    return keeps


def _one(text: str) -> Keep:
    outcome, colon, time = (part.strip() for part in text.partition(":"))
    found = _TIME.fullmatch(time)
    if not outcome or not colon or found is None:
        raise ValueError(text)
    years = int(found[2]) + int(found[3] or 0)
    if not 1 <= years <= MOST_YEARS:
        raise ValueError(text)
    return Keep(outcome.casefold(), years, from_closing=bool(found[1]))


def kept_until(keeps: Sequence[Keep], case: Closed) -> tuple[date, Keep] | None:
    """The day a case falls due, and the rule that says so; of several that apply the one that keeps it longest.

    Never before it was closed. None where no rule applies, or one counts from a birth that is not on record: better
    kept too long than lost.
    """
    applying = [keep for keep in keeps if keep.outcome in case.outcomes]
    applying = applying or [keep for keep in keeps if keep.outcome == OTHERWISE]
    ends = [(_end(keep, case), keep) for keep in applying]
    known = [(end, keep) for end, keep in ends if end is not None]
    if not known or len(known) < len(ends):
        return None
    end, keep = max(known, key=lambda one: one[0])
    return max(end, case.closed_on), keep


def _end(keep: Keep, case: Closed) -> date | None:
    since = case.closed_on if keep.from_closing else case.youngest
    return None if since is None else _years_after(since, keep.years)


def _years_after(day: date, years: int) -> date:
    """The same day so many years on; of 29 February the 1 March, so that nothing goes a day early."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)
