"""Days, dates, clock times, limits and numbers, each against the offered slots."""

# ruff: noqa: DTZ001  Slots are London wall clock, as the relatives read them.
from datetime import datetime

import pytest

from models.rules.reading import Slot
from models.rules.reading.clock import time_at
from models.rules.reading.refs import ref_at
from models.rules.reading.understand import hear
from models.rules.reading.world import world_of

SLOTS = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 2, 10), datetime(2026, 12, 2, 12)),
    Slot(3, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(4, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
    Slot(5, datetime(2026, 12, 8, 11), datetime(2026, 12, 8, 13)),
]
WORLD = world_of(SLOTS, datetime(2026, 11, 24, 10, 5))


def area(text):
    found = ref_at(hear(text), 0, WORLD)
    assert found is not None
    return found[0]


def numbers(places):
    return sorted(SLOTS[i].n for i in places)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("4", 960),
        ("half 4", 990),
        ("half past nine", 570),
        ("quarter to 5", 1005),
        ("ten past six", 1090),
        ("4.30", 990),
        ("16:30", 990),
        ("1630", 990),
        ("18.00", 1080),
        ("8", 480),
        ("8pm", 1200),
        ("12", 720),
        ("seven oclock", 1140),
        ("6ish", 1080),
        ("four thirty", 990),
        ("7 in the morning", 420),
        ("midday", 720),
    ],
)
def test_clock_times(text, clock):
    found = time_at(hear(text).tokens, 0)
    assert found is not None
    assert found.minute == clock


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("weds", [2]),
        ("thurzday", [3]),
        ("5/12", [4]),
        ("5.12", [4]),
        ("dec 5", [4]),
        ("5th of december", [4]),
        ("december", [1, 2, 3, 4, 5]),
        ("next week", [1, 2, 3, 4]),
        ("week after next", [5]),
        ("weekend", [4]),
        ("mon-wed", [1, 2, 5]),
        ("2nd to 5th", [2, 3, 4]),
        ("a week on tues", [5]),
        ("two weeks today", [5]),
        ("mornings", [2, 4]),
        ("teatime", [1]),
        ("16.00", [1]),
        ("option 2", [2]),
        ("number for", [4]),
        ("options 1-3", [1, 2, 3]),
        ("the first two", [1, 2]),
        ("last one", [5]),
        ("middle one", [3]),
        ("the 2nd option", [2]),
        ("first week of dec", [1, 2, 3, 4]),
    ],
)
def test_what_words_name(text, inside):
    assert numbers(area(text).inside) == inside


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("after 5", [3], [1, 2, 4, 5]),
        ("before 12", [2, 4], [1, 3, 5]),
        ("6ish onwards", [], [1, 2, 3, 4, 5]),
        ("between 10 and 1", [2, 4, 5], [1, 3]),
        ("after school", [1, 3], [2, 4, 5]),
        ("after work", [], [1, 2, 4, 5]),
        ("after the school run", [1, 3], []),
        ("from the 5th", [4, 5], [1, 2, 3]),
        ("after the 5th", [5], [1, 2, 3, 4]),
        ("before the 2nd", [1], [2, 3, 4, 5]),
        ("8-10pm", [], [1, 2, 3, 4, 5]),
    ],
)
def test_limits(text, inside, outside):
    limit = area(text)
    assert (numbers(limit.inside), numbers(limit.outside)) == (inside, outside)


@pytest.mark.parametrize("text", ["early", "dinner time", "end of the week", "half term", "first thing", "7"])
def test_words_that_fix_nothing(text):
    assert area(text).doubt


@pytest.mark.parametrize(("text", "doubt"), [("2-3", False), ("1-2", False), ("4-5", False)])
def test_a_range_of_numbers_is_hours_only_if_a_slot_lies_in_them(text, doubt):
    assert area(text).doubt is doubt
