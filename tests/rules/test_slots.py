"""Ranking the times, and rule 24: what a pair kept apart may be shown."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.slots import Person, Place, kept_from, numbering, ranked


def person(name: str, can: str = "", cannot: str = "", must: bool = False, shown: str = "123") -> Person:
    return Person(name, must, *(frozenset(map(int, numbers)) for numbers in (can, cannot, shown)))


def order(people: list[Person]) -> list[list[int]]:
    return [[standing.number for standing in group] for group in ranked([1, 2, 3], people)]


def test_most_people_win() -> None:
    assert order([person("Dawn", "12"), person("Carl", "2")]) == [[2], [1], [3]]


def test_a_tie_stays_a_tie() -> None:
    assert order([person("Dawn", "12"), person("Carl", "12")]) == [[1, 2], [3]]


def test_nobody_has_answered() -> None:
    assert order([person("Dawn"), person("Carl")]) == [[1, 2, 3]]


def test_a_time_that_someone_needed_cannot_make_comes_last() -> None:
    people = [person("Dawn", "1"), person("Carl", "1"), person("Lee", "2", "1", must=True)]
    assert order(people) == [[2], [3], [1]]


def test_everyone_refused_everything() -> None:
    assert order([person("Dawn", cannot="123"), person("Lee", cannot="123", must=True)]) == [[1, 2, 3]]


def test_someone_needed_who_must_not_be_shown_a_time_is_missing_there() -> None:
    assert order([person("Lee", shown="12", must=True)]) == [[1, 2], [3]]


def test_who_is_needed_and_missing_is_named() -> None:
    groups = ranked(
        [1, 2], [person("Dawn", "12", must=True), person("Lee", "1", "2", must=True), person("Sue", must=True)]
    )
    first, second = groups[0][0], groups[1][0]
    assert (first.number, first.can, first.must_cannot, first.must_open) == (1, ("Dawn", "Lee"), (), ("Sue",))
    assert (second.number, second.must_cannot) == (2, ("Lee",))


def test_a_time_taken_back_is_not_ranked_whatever_was_said_of_it() -> None:
    assert [[s.number for s in group] for group in ranked([1, 3], [person("Dawn", "23")])] == [[3], [1]]


def test_rule_24_one_time_for_two_kept_apart_goes_to_the_first_and_the_other_is_not_asked() -> None:
    away = kept_from([1], [10, 11], {(10, 11)}, {})
    assert [numbering([1], away[who]) for who in (10, 11)] == [{1: 1}, {}]


def test_rule_24_a_chain_of_pairs_leaves_the_two_ends_free_to_meet() -> None:
    away = kept_from([1, 2], [10, 11, 12], {(10, 11), (11, 12)}, {})
    assert away[10] == away[12]
    assert away[10] | away[11] == {1, 2}


def test_rule_24_numbers_have_no_gaps() -> None:
    assert numbering([1, 2, 3, 4], {2}) == {1: 1, 2: 3, 3: 4}


def test_rule_24_two_people_kept_apart_share_the_times_out() -> None:
    away = kept_from([1, 2, 3], [10, 11, 12], {(10, 11)}, {})
    assert away == {10: {2}, 11: {1, 3}, 12: set()}


def test_rule_24_who_was_asked_before_keeps_their_times() -> None:
    assert kept_from([1, 2, 3], [11], {(10, 11)}, {10: {1, 2}})[11] == {1, 2}


people = st.lists(st.integers(1, 8), unique=True, min_size=1)
pairs = st.sets(st.tuples(st.integers(1, 8), st.integers(1, 8)).filter(lambda pair: pair[0] < pair[1]))


@given(people, pairs, st.integers(1, 9), st.data())
def test_rule_24_no_pair_is_ever_shown_the_same_time(
    asked: list[int], apart: set[tuple[int, int]], count: int, data: st.DataObject
) -> None:
    """Also when people are asked in two goes."""
    numbers = list(range(1, count + 1))
    cut = data.draw(st.integers(0, len(asked)))
    first = kept_from(numbers, asked[:cut], apart, {})
    shown = {who: set(numbers) - away for who, away in first.items()}
    second = kept_from(numbers, asked[cut:], apart, shown)
    shown |= {who: set(numbers) - away for who, away in second.items()}
    for one, other in apart:
        assert not shown.get(one, set()) & shown.get(other, set())


def sitting(hour: int, venue: str | None) -> Place:
    starts = datetime(2026, 12, 5, hour, tzinfo=UTC)
    return Place(starts, starts + timedelta(hours=2), venue)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Unity Centre", "unity centre."),
        ("Unity Centre", "Unity Centre, St Leonards Road, S65 1PD"),
        ("The Unity Centre, S65 1PD", "Unity Centre"),
        ("Unity Centre, Room 1", "Unity Centre"),
    ],
)
def test_rule_24_one_place_said_shorter_or_longer_is_one_place(one: str, other: str) -> None:
    assert sitting(10, one).shares(sitting(14, other)) == "place"
    assert sitting(10, other).shares(sitting(14, one)) == "place"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Unity Centre, Room 1", "Unity Centre, Room 2"),
        ("Unity Centre", "Unity House"),
        ("Unity Centre", None),
        ("by phone", "by phone"),
        ("The", "The"),
        (None, None),
    ],
)
def test_other_rooms_at_other_times_and_the_telephone_are_not_one_place(one: str | None, other: str | None) -> None:
    assert sitting(10, one).shares(sitting(14, other)) is None
