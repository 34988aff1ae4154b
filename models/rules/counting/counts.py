"""The quarterly figures, counted family by family (rules 1 to 14; register, section 5)."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from models.rules.counting.account import Account, account_of
from models.rules.counting.count_meetings import add_meetings
from models.rules.counting.count_offers import add_offers
from models.rules.counting.figures import Counts, Period, TeamFigures
from models.rules.counting.records import Family
from models.rules.counting.words import Limb


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
    counts = Counts(Period(from_, to), team, now)
    for name in teams:
        if _asked(team, name):
            counts.by_team[name] = TeamFigures()
    for family in families:
        if _asked(team, family.team):
            _add(counts, family)
    return counts


def _asked(team: str | None, name: str) -> bool:
    return team is None or team.casefold() == name.casefold()


def _add(counts: Counts, family: Family) -> None:
    figures = counts.by_team.get(family.team)
    if figures is None:
        figures = counts.by_team[family.team] = TeamFigures()
    if not any(day in counts.period for day in _days_that_count(family)):
        return
    account = account_of(family)
    add_offers(counts, figures, account)
    add_meetings(counts, figures, account)
    _add_exceptions(counts, family)
    _add_void_and_repeats(counts, account)


def _days_that_count(family: Family) -> Iterator[date]:
    """Every figure is dated by one of these, so a family without one in the period adds nothing."""
    for row in family.offers:
        yield row.offered_on
    for sitting in family.meetings:
        if sitting.held_on:
            yield sitting.held_on
    for exception in family.exceptions:
        yield exception.decided_on


def _add_exceptions(counts: Counts, family: Family) -> None:
    """Rule 10: by limb, by the day decided."""
    for exception in family.exceptions:
        if not exception.void and exception.decided_on in counts.period:
            of_limb = counts.not_offered if exception.limb is Limb.NOT_OFFERED else counts.not_held
            of_limb.append(exception.exception_ref)


def _add_void_and_repeats(counts: Counts, account: Account) -> None:
    """Rules 1, 6 and 9: offers that add nothing."""
    left_out, period = counts.not_counted, counts.period
    left_out.void_offers += [ref for ref, day in account.void_offers.items() if day in period]
    for offer in account.offers:
        left_out.repeats += [(each.offer_ref, offer.offer_ref) for each in offer.repeats if each.first_on in period]
        if offer.dated is None and offer.first_on in period:
            left_out.not_to_parent_or_pr.append(offer.offer_ref)
