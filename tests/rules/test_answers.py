"""A later answer and an earlier one."""

# ruff: noqa: DTZ001  Slots are London wall clock, as the relatives read them.
from datetime import datetime

import pytest

from models.rules.answers import is_addition, merged
from models.rules.reading import Asked, Slot, understand

OFFERED = [
    Slot(1, datetime(2026, 12, 1, 16), datetime(2026, 12, 1, 18)),
    Slot(2, datetime(2026, 12, 3, 17, 30), datetime(2026, 12, 3, 19, 30)),
    Slot(3, datetime(2026, 12, 5, 10), datetime(2026, 12, 5, 12)),
]


def test_a_new_list_takes_the_place_of_the_old_one() -> None:
    assert merged({1: True, 3: True}, [2], [], adds=False) == {2: True}


def test_an_addition_adds() -> None:
    assert merged({1: True}, [3], [], adds=True) == {1: True, 3: True}


def test_a_refusal_takes_back_only_what_it_names() -> None:
    assert merged({1: True, 3: True}, [], [3], adds=False) == {1: True, 3: False}


def test_an_earlier_no_stays_unless_it_is_named_again() -> None:
    assert merged({2: False}, [1], [], adds=False) == {1: True, 2: False}
    assert merged({2: False}, [2], [], adds=False) == {2: True}


def adds(text: str) -> bool:
    return is_addition(text, understand(text, Asked.AVAILABILITY, OFFERED, None, datetime(2026, 11, 24, 10)).why)


@pytest.mark.parametrize(
    "text",
    [
        "2 as well",
        "and 3",
        "also thurs",
        "also, 3",
        "+ 2",
        "3 too",
        "3 as well now",
        "add 3 please",
        "I can also do thurs",
        "Thursday works too",
        "1 and 2 also",
        "oh and 3 is ok",
        "is there a bus? and 3",
        "sorry forgot 3 is fine too",
        "I can make 3 too but not 2",
        "3 too is there parking",
        "3 is also fine",
        "sat would also work",
        "my shift changed so I can also do sat",
        "just seen my rota, 3 works as well",
    ],
)
def test_a_word_that_belongs_to_the_answer_adds(text: str) -> None:
    assert adds(text)


@pytest.mark.parametrize(
    "text",
    [
        "2",
        "1 and 3",
        "just 2",
        "3 as well as 1",
        "2 and also 3",
        "3. can I bring my mum as well",
        "me and mum can do 3, also she needs a ramp",
        "3. also where is it",
        "3 also is there a bus",
        "3 is fine and my mum is coming too",
        "I also can't do 1 so 3",
        "3 is the one I can do, too much on",
    ],
)
def test_a_word_that_belongs_to_something_else_does_not(text: str) -> None:
    assert not adds(text)


@pytest.mark.parametrize(
    "text",
    [
        "i meant 3",
        "and sorry I meant 3",
        "I meant 3 as well",
        "sorry got that wrong I meant 3. Also is there a bus?",
        "3 instead please, also whats the address",
        "change of plan, 3 too",
        "not 1 but 3 too",
    ],
)
def test_whatever_puts_an_answer_right_replaces_it(text: str) -> None:
    assert not adds(text)
