"""The quarterly figures, counted family by family (rules 1 to 14; register, section 5)."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from models.rules.counting.adding import Adding
from models.rules.counting.facts import facts_of
from models.rules.counting.figures import Counts, Period
from models.rules.counting.records import Family


def count(
    families: Iterable[Family],
    *,
    from_: date,
    to: date,
    team: str | None = None,
    now: datetime,
    teams: Iterable[str] = (),
) -> Counts:
    """Count the period's figures from families one at a time; both days included, London days.

    `teams` are listed even where no family of theirs is given. A naive `now` is refused with ValueError.
    """
    if now.tzinfo is None:
        raise ValueError("now must say its time zone")
    period = Period(from_, to)
    adding = Adding(Counts(period, team, now))
    for name in teams:
        if _asked(team, name):
            adding.team(name)
    for family in families:
        if _asked(team, family.team):
            _add(adding, family, period)
    return adding.finish()


def _asked(team: str | None, name: str) -> bool:
    return team is None or team.casefold() == name.casefold()


def _add(adding: Adding, family: Family, period: Period) -> None:
    adding.team(family.team)
    if not any(day in period for day in _days_that_count(family)):
        return
    facts = facts_of(family)
    for line in facts.offers:
        if line.offered_on in period:
            adding.offer(line, family.team)
    for meeting in facts.meetings:
        if meeting.day in period:
            adding.meeting(meeting, family.case_ref, family.team)
    for each in facts.left_out:
        if each.day in period:
            adding.left_out(each)
    for exception in family.exceptions:
        if not exception.void and exception.decided_on in period:
            adding.exception(exception.exception_ref, exception.limb)


def _days_that_count(family: Family) -> Iterator[date]:
    """Every figure is dated by one of these, so a family without one in the period adds nothing."""
    for row in family.offers:
        yield row.offered_on
    for sitting in family.meetings:
        if sitting.held_on:
            yield sitting.held_on
    for exception in family.exceptions:
        yield exception.decided_on
