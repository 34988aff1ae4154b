"""Rule 32: how long a case is kept, by the council's own rules."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.retention import Closed, Keep, kept_until, parse_retention

KEEPS = parse_retention("court:75y, A:35y, otherwise:18y+3")
BORN = date(2008, 2, 29)


def until(keeps, *outcomes: str, closed: date = date(2027, 1, 5), youngest: date | None = BORN) -> date | None:
    found = kept_until(keeps, Closed(closed, youngest, frozenset(outcomes)))
    return found[0] if found else None


def test_the_setting_is_read_as_councils_write_it():
    assert (Keep("court", 75), Keep("a", 35), Keep("otherwise", 21)) == KEEPS
    assert parse_retention("") == ()
    assert parse_retention("otherwise:closed+6y") == (Keep("otherwise", 6, from_closing=True),)


WRONG = ["75y", "court", "court:", "court:0y", "court:500y", ":75y", "court:75y,Court:35y", "court:-5y", "court:٧٥y"]


@pytest.mark.parametrize("typed", WRONG)
def test_what_cannot_be_read_is_refused(typed):
    with pytest.raises(ValueError, match=r"court|75y|twice"):
        parse_retention(typed)


def test_without_rules_or_without_one_that_applies_nothing_is_ever_due():
    assert until(()) is None
    assert until(parse_retention("court:75y"), "letter") is None


def test_the_youngest_childs_birth_counts_and_the_outcome_says_how_long():
    assert until(KEEPS) == date(2029, 3, 1)  # 29 February: not a day early
    assert until(KEEPS, "letter", "a") == date(2043, 3, 1)
    assert until(KEEPS, "a", "court") == date(2083, 3, 1)


def test_a_case_is_never_due_before_it_was_closed():
    assert until(KEEPS, closed=date(2030, 6, 1)) == date(2030, 6, 1)


def test_a_birth_that_is_not_on_record_keeps_the_case():
    assert until(KEEPS, youngest=None) is None
    assert until(parse_retention("court:closed+6y, A:35y"), "court", "a", youngest=None) is None
    assert until(parse_retention("otherwise:closed+6y"), youngest=None) == date(2033, 1, 5)


@given(st.text(alphabet="court:A,closed+0123456789y ٣otherwise", max_size=40))
def test_whatever_is_set_is_read_or_refused_and_never_keeps_less_than_a_year(typed):
    try:
        keeps = parse_retention(typed)
    except ValueError:
        return
    assert all(1 <= keep.years <= 120 for keep in keeps)
