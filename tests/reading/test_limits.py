"""Which days a limit of hours belongs to, and what "either" and "both" point to."""
# ruff: noqa: DTZ001  Slots and moments here are London wall clock, as the relatives read them.

from __future__ import annotations

from datetime import datetime

import pytest

from models.rules.reading import Asked, Slot, understand

NOW = datetime(2026, 11, 24, 12)
OPTIONS = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
    Slot(3, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(4, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
]


def answer(text: str) -> tuple[set[int], set[int]]:
    reading = understand(text, Asked.AVAILABILITY, OPTIONS, None, NOW)
    return set(reading.can), set(reading.cannot)


@pytest.mark.parametrize(
    ("text", "can", "cannot"),
    [
        ("tues but after 5", set(), {1}),
        ("tues and thurs but after 5", {3}, {1}),
        ("thurs is fine but after 5 please", {3}, set()),
        ("weds is good but after 11", set(), {2}),
        ("tues ok, after 5", set(), {1}),
        ("tues, thurs. after 5", {3}, {1}),
        ("tues thurs sat before 1", {4}, {1, 3}),
        ("tues thurs and sat before 1", {4}, {1, 3}),
    ],
)
def test_a_limit_behind_days_is_theirs_and_no_others(text, can, cannot):
    assert answer(text) == (can, cannot)


@pytest.mark.parametrize(
    "text", ["any day but after 3", "any of them but after 3 please", "any day but after 3 if poss"]
)
def test_a_limit_behind_any_day_leaves_nothing_out_but_what_it_bars(text):
    assert answer(text) == ({1, 3}, {2, 4})


def test_any_time_but_is_still_an_exception():
    assert answer("any time but after 3") == ({2, 4}, {1, 3})


@pytest.mark.parametrize("text", ["tues is good or after 5", "tues is good, or anything after 5"])
def test_a_limit_beside_days_does_not_bar_them(text):
    assert answer(text) == ({3}, {2, 4})


@pytest.mark.parametrize(
    ("text", "can", "cannot"),
    [
        ("im free the 1st and the 3rd so either of those is spot on", {1, 3}, set()),
        ("weds and sat im at the food bank so cant do either of those", set(), {2, 4}),
        ("1 and 4 are my days off so both good", {1, 4}, set()),
        ("either of those is fine", set(), set()),
        ("cant do tues or sat but the other two are both fine", {2, 3}, {1, 4}),
    ],
)
def test_either_and_both_mean_the_two_that_were_named(text, can, cannot):
    assert answer(text) == (can, cannot)


def test_a_starred_line_sets_right_the_line_above():
    assert answer("2\n*3") == ({3}, set())


@pytest.mark.parametrize(
    "text", ["leave me out of the baking but 2 is fine", "my husband wants no part of it. 2 for me"]
)
def test_a_refusal_of_all_beside_a_time_is_asked_about(text):
    reading = understand(text, Asked.AVAILABILITY, OPTIONS, None, NOW)
    assert reading.intent == "unclear"
    assert reading.needs_human


@pytest.mark.parametrize(
    "text", ["1 and if that doesnt work 3", "1 or if thats no good 3", "tues, if thats taken thurs"]
)
def test_a_second_choice_refuses_not_the_first(text):
    assert answer(text) == ({1, 3}, set())
