"""A later answer and an earlier one."""

import pytest

from models.rules.answers import is_addition, merged


def test_a_new_list_takes_the_place_of_the_old_one() -> None:
    assert merged({1: True, 3: True}, [2], [], adds=False) == {2: True}


def test_an_addition_adds() -> None:
    assert merged({1: True}, [3], [], adds=True) == {1: True, 3: True}


def test_a_refusal_takes_back_only_what_it_names() -> None:
    assert merged({1: True, 3: True}, [], [3], adds=False) == {1: True, 3: False}


def test_an_earlier_no_stays_unless_it_is_named_again() -> None:
    assert merged({2: False}, [1], [], adds=False) == {1: True, 2: False}
    assert merged({2: False}, [2], [], adds=False) == {2: True}


@pytest.mark.parametrize("text", ["2 as well", "and 3", "also thurs", "+ 2", "3 too"])
def test_these_words_add(text: str) -> None:
    assert is_addition(text)


@pytest.mark.parametrize("text", ["2", "1 and 3", "actually 2", "just 2", "i meant 3"])
def test_these_words_replace(text: str) -> None:
    assert not is_addition(text)
