"""Whom a coordinator means. The wrong relative must never be written to, so no name is guessed."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.names import NoSuchPerson, find_person, is_named_in, plain, split_names


@dataclass(frozen=True)
class Person:
    name: str


def people(*names: str) -> list[Person]:
    return [Person(name) for name in names]


FAMILY = people("Dawn Price", "Carl", "Lee Hall", "Siân O’Brien", "Anne-Marie Lee", "Mary Ann Jones", "Łukasz Nowak")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Dawn", "Dawn Price"),
        ("dawn", "Dawn Price"),
        ("  DAWN   price ", "Dawn Price"),
        ("Carl", "Carl"),
        ("Lee", "Lee Hall"),
        ("Sian", "Siân O’Brien"),
        ("Sia\u0302n", "Siân O’Brien"),
        ("sian obrien", "Siân O’Brien"),
        ("Siân O'Brien", "Siân O’Brien"),
        ("anne-marie", "Anne-Marie Lee"),
        ("Anne Marie Lee", "Anne-Marie Lee"),
        ("Anne\u2011Marie", "Anne-Marie Lee"),
        ("Mary", "Mary Ann Jones"),
        ("mary ann", "Mary Ann Jones"),
        ("lukasz", "Łukasz Nowak"),
        ("\u200bDawn", "Dawn Price"),
        ("Dawn.", "Dawn Price"),
    ],
)
def test_a_coordinator_names_a_relative_as_names_are_typed(typed: str, meant: str) -> None:
    assert find_person(typed, FAMILY).name == meant


@pytest.mark.parametrize("typed", ["Price", "Hall", "Marie", "Anne", "Daw", "Da", "D", "Dawn P", "Ann", "Dawn Hall"])
def test_a_part_of_a_name_is_never_enough(typed: str) -> None:
    with pytest.raises(NoSuchPerson):
        find_person(typed, FAMILY)


def test_a_slip_is_refused_with_who_was_likely_meant_and_who_there_is() -> None:
    with pytest.raises(NoSuchPerson) as refused:
        find_person("Dwan", people("Dawn Price", "Carl", "Lee Hall"))
    assert str(refused.value) == "There is no Dwan in this network. Did you mean Dawn? There are Dawn, Carl, Lee."


def test_two_daves_need_their_full_names() -> None:
    daves = people("Dave Price", "Dave Hall", "Dawn Price")
    with pytest.raises(NoSuchPerson) as refused:
        find_person("dave", daves)
    assert str(refused.value) == "There are two called dave: Dave Price and Dave Hall. Write the full name."
    assert find_person("dave hall", daves).name == "Dave Hall"


def test_a_near_miss_on_a_shared_name_suggests_what_would_have_to_be_written() -> None:
    with pytest.raises(NoSuchPerson) as refused:
        find_person("Dvae", people("Dave Price", "Dave Hall"))
    assert "There are Dave Price, Dave Hall." in str(refused.value)


def test_two_people_of_the_very_same_name_cannot_be_told_apart() -> None:
    with pytest.raises(NoSuchPerson, match="cannot tell them apart"):
        find_person("Dave Price", people("Dave Price", "dave price"))


def test_an_empty_network_says_so() -> None:
    with pytest.raises(NoSuchPerson, match=r"There is no Dawn in this network\. Nobody has been added yet\."):
        find_person("Dawn", [])


def test_one_person_is_not_spoken_of_as_many() -> None:
    with pytest.raises(NoSuchPerson, match=r"There is Dawn\."):
        find_person("Bob", people("Dawn Price"))


@pytest.mark.parametrize("typed", ["", "   ", "-", "'", "\u200b"])
def test_no_name_at_all_is_asked_for(typed: str) -> None:
    with pytest.raises(NoSuchPerson, match="Whose name"):
        find_person(typed, FAMILY)


def test_a_long_slip_is_read_back_short() -> None:
    with pytest.raises(NoSuchPerson) as refused:
        find_person("x" * 4000, FAMILY)
    assert len(str(refused.value)) < 250


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Dawn, Carl and Lee", ["Dawn", "Carl", "Lee"]),
        ("Dawn", ["Dawn"]),
        ("Dawn and Carl", ["Dawn", "Carl"]),
        ("Dawn & Carl, and Lee", ["Dawn", "Carl", "Lee"]),
        ("Dawn;Carl\nLee", ["Dawn", "Carl", "Lee"]),
        ("Andy, Sandy AND Anne-Marie", ["Andy", "Sandy", "Anne-Marie"]),
        ("Dawn, dawn, Carl", ["Dawn", "Carl"]),
        ("", []),
        (" , and ", []),
    ],
)
def test_a_list_of_names_is_taken_apart(text: str, names: list[str]) -> None:
    assert split_names(text) == names


NAMES = st.lists(
    st.sampled_from(["Dawn Price", "Dave Price", "Dave Hall", "Lee", "Siân O'Brien", "Mary Ann"]), max_size=6
)


@given(typed=st.text(max_size=30) | st.sampled_from(["dave", "Lee", "sian", "Mary"]), names=NAMES)
def test_whoever_is_found_is_called_so_and_nobody_else_is(typed: str, names: list[str]) -> None:
    family = people(*names)
    try:
        found = find_person(typed, family)
    except NoSuchPerson:
        return
    called = [p for p in family if plain(p.name) == plain(typed)]
    called = called or [p for p in family if plain(p.name).startswith(plain(typed) + " ")]
    assert called == [found]


@given(st.text(max_size=60))
def test_every_name_in_a_list_is_one_that_was_typed(text: str) -> None:
    names = split_names(text)
    assert all(name in text and plain(name) for name in names)
    assert len({plain(name) for name in names}) == len(names)


@pytest.mark.parametrize(
    "text",
    [
        *("Dawn says hello", "Is it ok,Dawn?", "that is Dawn's car", "Dawn’s car", "dawns car", "DAWN: hello"),
        *("(Dawn)", "see Dawn/Lee", "x❤Dawn", "hello Dáwn", "hello Da\u0301wn"),
    ],
)
def test_rule_24_dawn_is_named_however_her_name_stands_in_the_words(text):
    assert is_named_in("Dawn", text)


@pytest.mark.parametrize("text", ["Dawning of the day", "predawn", "Dan says hello", "", "Lee-Dawnson"])
def test_another_word_is_not_dawns_name(text):
    assert not is_named_in("Dawn", text)


def test_a_double_name_is_named_with_or_without_its_hyphen():
    assert is_named_in("Anne-Marie", "Anne Marie's car")
    assert is_named_in("Anne-Marie", "ask anne-marie")
