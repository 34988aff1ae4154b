"""Periods for the counts, and the children of a new case, as staff type them."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.typed import NotUnderstood, TypedChild, children, period

TODAY = date(2026, 11, 24)

Q1 = (date(2026, 4, 1), date(2026, 6, 30), "Q1 2026-27 (Apr-Jun 2026)")
Q4 = (date(2026, 1, 1), date(2026, 3, 31), "Q4 2025-26 (Jan-Mar 2026)")

PERIODS = {
    "": (date(2026, 10, 1), date(2026, 12, 31), "Q3 2026-27 (Oct-Dec 2026)"),
    "Q1 2026-27": Q1,
    "q1 2026/27": Q1,
    "Q1 26-27": Q1,
    "Q1 2026-2027": Q1,
    "Q1 2026–27": Q1,
    "Apr-Jun 2026": Q1,
    "apr - jun 2026": Q1,
    "April to June 2026": Q1,
    "2026-04-01 2026-06-30": Q1,
    "from 2026-04-01 to 2026-06-30": Q1,
    "1/4/2026 - 30/6/2026": Q1,
    "1 Apr 2026 to 30 Jun 2026": Q1,
    "Q4 2025-26": Q4,
    "Jan-Mar 2026": Q4,
    "2026-27": (date(2026, 4, 1), date(2027, 3, 31), "2026-27"),
    "Nov 2026": (date(2026, 11, 1), date(2026, 11, 30), "1 Nov 2026 to 30 Nov 2026"),
    "Feb 2024": (date(2024, 2, 1), date(2024, 2, 29), "1 Feb 2024 to 29 Feb 2024"),
    "Oct 2026-Mar 2027": (date(2026, 10, 1), date(2027, 3, 31), "1 Oct 2026 to 31 Mar 2027"),
    "2026-11-24 2026-11-24": (date(2026, 11, 24), date(2026, 11, 24), "24 Nov 2026 to 24 Nov 2026"),
}


@pytest.mark.parametrize(("typed", "meant"), PERIODS.items())
def test_rule_2_a_manager_types_a_period(typed: str, meant: tuple[date, date, str]) -> None:
    assert period(typed, today=TODAY) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Q5 2026-27", "four quarters"),
        ("Q0 2026-27", "financial year"),
        ("Q1", "financial year"),
        ("Q1 2026", "financial year"),
        ("Q1 2026-28", "two years in a row"),
        ("2026-28", "two years in a row"),
        ("2026-26", "two years in a row"),
        ("2026-06-30 2026-04-01", "ends before it begins"),
        ("Nov-Jan 2026", "ends before it begins"),
        ("2026-02-30 2026-04-01", "there is no 30 Feb 2026"),
        ("Q4 2026-27", "has not come yet"),
        ("Jan-Mar 2027", "has not come yet"),
        ("1999-04-01 2026-04-01", "before 2000"),
        ("2026", "not a period"),
        ("Apr-Jun", "not a period"),
        ("1/4 30/6", "not a period"),
        ("last quarter", "not a period"),
    ],
)
def test_a_period_that_cannot_be_counted_is_refused(typed: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=re.escape(why)):
        period(typed, today=TODAY)


@given(st.integers(2000, 2025), st.integers(1, 4))
def test_rule_2_four_quarters_make_a_financial_year_with_no_day_left_over(year: int, quarter: int) -> None:
    named = f"{year}-{(year + 1) % 100:02}"
    first, last, label = period(f"Q{quarter} {named}", today=TODAY)
    before, whole = period(f"Q1 {named}", today=TODAY), period(named, today=TODAY)
    assert first == before[0] if quarter == 1 else first > before[1]
    assert label.startswith(f"Q{quarter} {named} ")
    assert period("", today=first) == (first, last, label)
    assert period("", today=last) == (first, last, label)
    assert (first == whole[0]) == (quarter == 1)
    assert (last == whole[1]) == (quarter == 4)


@given(st.text(max_size=30) | st.text(alphabet="Qq0123456789-/ aprjunto", max_size=24))
def test_whatever_a_manager_types_is_a_period_or_a_plain_refusal(typed: str) -> None:
    try:
        first, last, _ = period(typed, today=TODAY)
    except NotUnderstood:
        return
    assert date(2000, 1, 1) <= first <= last
    assert first <= TODAY


def test_a_coordinator_opens_a_case_with_two_children() -> None:
    assert children("children AB10231 2015-03-27, CD10232 2019-08-14", today=TODAY) == [
        TypedChild("AB10231", date(2015, 3, 27), None),
        TypedChild("CD10232", date(2019, 8, 14), None),
    ]


@pytest.mark.parametrize(
    ("typed", "born", "due"),
    [
        ("AB1 2015-03-27", "2015-03-27", None),
        ("child: AB1 27/3/2015", "2015-03-27", None),
        ("AB1 27 March 2015", "2015-03-27", None),
        ("AB1 born 27/03/15", "2015-03-27", None),
        ("AB1 1980-01-01", "1980-01-01", None),
        ("AB1 2026-11-24", "2026-11-24", None),
        ("AB1 due 2027-01-20", None, "2027-01-20"),
        ("AB1 due on 20 Jan 2027", None, "2027-01-20"),
        ("AB1 due 2027-09-20", None, "2027-09-20"),
        ("AB1 2026-11-20 due 2026-12-01", "2026-11-20", "2026-12-01"),
    ],
)
def test_rule_16_a_child_is_born_or_due(typed: str, born: str | None, due: str | None) -> None:
    days = [date.fromisoformat(day) if day else None for day in (born, due)]
    assert children(typed, today=TODAY) == [TypedChild("AB1", days[0], days[1])]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Sophie 27/3/2015", "looks like a name"),
        ("AB-1 2015-03-27", "letters and digits"),
        ("ÄB1 2015-03-27", "letters and digits"),
        ("A" * 21 + " 2015-03-27", "letters and digits"),
        ("due 2027-01-20", "reference of the child comes first"),
        ("AB1", "no date"),
        ("AB1 due", "no date"),
        ("AB1 27/3", "not a whole date"),
        ("AB1 tomorrow", "not a whole date"),
        ("AB1 2015-02-29", "there is no 29 Feb 2015"),
        ("AB1 2026-11-25", "has not come yet"),
        ("AB1 1979-12-31", "before 1980"),
        ("AB1 due 2027-09-21", "Is the year right?"),
        ("AB1 due 1999-01-01", "Is the year right?"),
        ("AB1 2015-03-27, ab1 2016-03-27", "there twice"),
        ("AB1 2015-03-27 CD2 2016-03-27", "not a whole date"),
        ("children", "Which children?"),
        ("", "Which children?"),
    ],
)
def test_a_child_that_cannot_go_on_record_is_refused(typed: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=re.escape(why)):
        children(typed, today=TODAY)


def test_every_wrong_child_is_named_at_once() -> None:
    with pytest.raises(NotUnderstood) as refused:
        children("AB1 2030-01-01, CD2 2019-08-14, EF3", today=TODAY)
    assert "1 Jan 2030" in str(refused.value)
    assert "EF3" in str(refused.value)
    assert "CD2" not in str(refused.value)


@given(st.text(max_size=40) | st.text(alphabet="AB12 -/,due", max_size=30))
def test_whatever_is_typed_gives_children_within_the_bounds_or_a_plain_refusal(typed: str) -> None:
    try:
        found = children(typed, today=TODAY)
    except NotUnderstood:
        return
    assert len({child.reference.casefold() for child in found}) == len(found) > 0
    for child in found:
        assert child.birth_date or child.expected_birth_date
        assert child.birth_date is None or date(1980, 1, 1) <= child.birth_date <= TODAY
        assert child.expected_birth_date is None or child.expected_birth_date <= TODAY + timedelta(days=300)
