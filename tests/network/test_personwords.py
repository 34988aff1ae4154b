"""How a person is typed, whatever is typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.refusal import Refusal
from models.rules.personwords import PersonWords, free_reference, initials, is_parent, person


@given(st.text(max_size=80))
@example("Dawn Price, aunt, 07700 900123, pr,, ")
@example("‮,aunt,07700900123")
def test_whatever_is_typed_is_a_person_or_a_refusal_with_words(typed):
    found = _read(typed)
    if isinstance(found, PersonWords):
        assert found.name.split()
        assert found.phone is None or found.phone.startswith("+")
    else:
        assert str(found)


def _read(typed: str) -> PersonWords | Refusal:
    try:
        return person(typed, allow_drama=True)
    except Refusal as refusal:
        return refusal


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Dawn Price", "DP"),
        ("Siân O'Brien", "SO"),
        ("Anne-Marie Lee", "AML"),
        ("Łukasz Żak", "LZ"),
        ("محمد", "P"),
    ],
)
def test_initials_are_plain_latin_letters(name, short):
    assert initials(name) == short


def test_a_taken_reference_gets_the_next_number():
    assert free_reference("Dawn Price", ["dp", "DP3"]) == "DP2"
    assert free_reference("Dawn Price", ["DP", "DP2", "DP3"]) == "DP4"


@pytest.mark.parametrize("relation", ["mother", "Dad", "adoptive father"])
def test_a_parent_is_known_by_the_word(relation):
    assert is_parent(relation)


@pytest.mark.parametrize("relation", ["stepmother", "grandmother", "mother's friend", "godfather"])
def test_others_are_not_parents(relation):
    assert not is_parent(relation)
