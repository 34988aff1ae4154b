"""Rules 1, 4, 5 and 6: what one offer is, and what only repeats it."""

from datetime import date

import pytest

from models.rules.counting.account import account_of
from models.rules.counting.answers import reasons_of, status_of
from tests.counting.rows import episode, family, offer, sitting


def own(*rows):
    """Each offer of its own with the repeats it took in."""
    return [list(each.refs) for each in account_of(family(*rows)).offers]


def test_rule_1_an_offer_to_a_grandmother_alone_has_no_date():
    [only] = account_of(family(offer("OF-1", "20 Apr", to="GM", parent=False, pr=False))).offers
    assert only.dated is None


def test_rule_1_an_aunt_with_parental_responsibility_is_enough():
    [only] = account_of(family(offer("OF-1", "20 Apr", to="AU", parent=False, pr=True))).offers
    assert only.dated == date(2026, 4, 20)


def test_rule_4_two_parents_asked_separately_are_one_meeting_dated_at_the_first():
    [only] = account_of(family(offer("OF-1", "28 Apr", to="CM"), offer("OF-1", "22 Apr", to="DM"))).offers
    assert only.dated == date(2026, 4, 22)


def test_rule_4_the_first_day_to_a_parent_dates_it_not_an_earlier_day_to_a_grandmother():
    rows = offer("OF-1", "1 Apr", to="GM", parent=False, pr=False), offer("OF-1", "3 Apr", to="DM")
    [only] = account_of(family(*rows)).offers
    assert only.dated == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("answers", "stands"),
    [
        (["accepted", "declined", "awaiting"], "accepted"),
        (["awaiting", "declined"], "awaiting"),
        (["declined", "withdrawn", "lapsed"], "declined"),
        (["withdrawn", "lapsed"], "withdrawn"),
        (["lapsed"], "lapsed"),
    ],
)
def test_rules_4_and_9_where_an_offer_stands(answers, stands):
    rows = [
        offer("OF-1", "22 Apr", word, None if word == "awaiting" else "30 Apr", to=f"P{n}")
        for n, word in enumerate(answers)
    ]
    [only] = account_of(family(*rows)).offers
    assert status_of(only) == stands


def test_rule_4_a_grandmother_without_pr_cannot_accept_for_the_parents():
    rows = (
        offer("OF-1", "14 May", to="SH"),
        offer("OF-1", "14 May", "accepted", "15 May", to="NK", parent=False, pr=False),
    )
    [only] = account_of(family(*rows)).offers
    assert status_of(only) == "awaiting"


def test_rule_9_the_latest_answer_of_a_person_counts_and_the_same_day_the_lower_row():
    rows = (
        offer("OF-1", "1 Apr", "declined", "20 Apr", reason="no"),
        offer("OF-2", "10 Apr", "lapsed", "20 Apr", new=False, reason="silence"),
    )
    [only] = account_of(family(*rows)).offers
    assert (status_of(only), reasons_of(only)) == ("lapsed", ["silence"])


def test_rule_9_a_chaser_not_yet_answered_does_not_undo_an_answer():
    rows = offer("OF-1", "1 Apr", "declined", "5 Apr"), offer("OF-2", "10 Apr", new=False)
    [only] = account_of(family(*rows)).offers
    assert status_of(only) == "declined"


def test_rule_6_a_chaser_is_a_repeat():
    assert own(offer("OF-1", "8 Apr"), offer("OF-2", "22 Apr", new=False)) == [["OF-1", "OF-2"]]


def test_rule_6_marked_new_while_the_earlier_one_is_open_is_a_repeat():
    assert own(offer("OF-1", "8 Apr"), offer("OF-2", "22 Apr")) == [["OF-1", "OF-2"]]


def test_rule_6_marked_new_once_the_earlier_one_is_declined_is_an_offer_of_its_own():
    rows = offer("OF-1", "8 Apr", "declined", "22 Apr"), offer("OF-2", "22 Apr")
    assert own(*rows) == [["OF-1"], ["OF-2"]]


def test_rule_6_an_answer_of_the_day_after_had_not_closed_it():
    rows = offer("OF-1", "8 Apr", "declined", "23 Apr"), offer("OF-2", "22 Apr")
    assert own(*rows) == [["OF-1", "OF-2"]]


def test_rule_6_one_of_two_parents_still_awaiting_keeps_it_open():
    rows = (
        offer("OF-1", "8 Apr", "declined", "10 Apr", to="DM"),
        offer("OF-1", "8 Apr", to="CM"),
        offer("OF-2", "22 Apr"),
    )
    assert own(*rows) == [["OF-1", "OF-2"]]


def test_rule_6_a_parent_asked_only_later_does_not_keep_it_open():
    rows = (
        offer("OF-1", "8 Apr", "declined", "10 Apr", to="DM"),
        offer("OF-1", "30 Apr", to="CM"),
        offer("OF-2", "22 Apr"),
    )
    assert own(*rows) == [["OF-1"], ["OF-2"]]


def test_rule_6_a_meeting_held_closes_it_from_that_day_on():
    rows = [offer("OF-1", "8 Apr", "accepted", "9 Apr"), sitting("M-1", "22 Apr")]
    assert own(*rows, offer("OF-2", "22 Apr")) == [["OF-1"], ["OF-2"]]
    assert own(*rows, offer("OF-2", "21 Apr")) == [["OF-1", "OF-2"]]


def test_rule_6_a_chasers_meeting_closes_the_offer_it_chased():
    rows = (
        offer("OF-1", "8 Apr"),
        offer("OF-2", "10 Apr", "accepted", "11 Apr", new=False),
        sitting("M-1", "20 Apr", "OF-2"),
        offer("OF-3", "22 Apr"),
    )
    assert own(*rows) == [["OF-1", "OF-2"], ["OF-3"]]


def test_rule_6_not_marked_new_repeats_the_last_even_if_closed():
    rows = (
        offer("OF-1", "1 Apr", "declined", "2 Apr"),
        offer("OF-2", "5 Apr", "lapsed", "20 Apr"),
        offer("OF-3", "22 Apr", new=False),
    )
    assert own(*rows) == [["OF-1"], ["OF-2", "OF-3"]]


def test_rule_6_of_several_the_open_one_is_repeated_before_a_later_closed_one():
    rows = (
        offer("OF-1", "1 Apr", children="A;B"),
        offer("OF-2", "5 Apr", "declined", "6 Apr", children="C"),
        offer("OF-3", "22 Apr", children="B;C"),
    )
    assert own(*rows) == [["OF-1", "OF-3"], ["OF-2"]]


def test_rule_6_offers_for_different_children_never_repeat_each_other():
    assert own(offer("OF-1", "1 Apr", children="A"), offer("OF-2", "5 Apr", children="B")) == [
        ["OF-1"],
        ["OF-2"],
    ]


def test_rule_6_a_repeats_children_count_as_the_offers():
    rows = (
        offer("OF-1", "1 Apr", children="A"),
        offer("OF-2", "2 Apr", children="A;B", new=False),
        offer("OF-3", "3 Apr", children="B"),
    )
    assert own(*rows) == [["OF-1", "OF-2", "OF-3"]]


def test_rule_6_the_same_day_the_order_of_the_file_decides():
    assert own(offer("OF-2", "1 Apr"), offer("OF-1", "1 Apr", new=False)) == [["OF-2", "OF-1"]]


def test_rule_6_an_earlier_offer_to_no_parent_is_never_open():
    rows = offer("OF-1", "1 Apr", to="GM", parent=False, pr=False), offer("OF-2", "5 Apr")
    assert own(*rows) == [["OF-1"], ["OF-2"]]


def test_rule_6_a_void_offer_is_repeated_by_none():
    rows = offer("OF-1", "1 Apr", void=True), offer("OF-2", "5 Apr", new=False)
    assert own(*rows) == [["OF-2"]]


def test_rule_6_an_exception_or_a_new_episode_closes_nothing():
    rows = offer("OF-1", "1 Apr"), episode(start="3 Apr", letter="4 Apr"), offer("OF-2", "5 Apr")
    assert own(*rows) == [["OF-1", "OF-2"]]


def test_rule_6_someone_who_accepts_a_chaser_after_declining_opens_it_again():
    rows = (
        offer("OF-1", "1 Apr", "declined", "2 Apr"),
        offer("OF-2", "5 Apr", "accepted", "9 Apr", new=False),
        offer("OF-3", "8 Apr"),
        offer("OF-4", "9 Apr"),
    )
    assert own(*rows) == [["OF-1", "OF-2"], ["OF-3", "OF-4"]]


def test_rule_6_declined_and_offered_anew_every_day_each_counts():
    rows = [
        row
        for month in ("Jan", "Feb", "Mar", "Apr")
        for n in range(1, 29)
        for row in (offer(f"{month}-{n}", f"{n} {month}", "declined", f"{n} {month}"),)
    ]
    assert len(own(*rows)) == len(rows)


def test_rule_6_marked_new_on_the_very_day_of_the_first_is_a_repeat():
    assert own(offer("OF-1", "22 Apr"), offer("OF-2", "22 Apr")) == [["OF-1", "OF-2"]]


def test_rule_6_closed_for_one_offer_and_open_again_for_the_next():
    father_later = (
        offer("OF-1", "8 Apr", "declined", "10 Apr", to="DM"),
        offer("OF-1", "30 Apr", to="CM"),
        offer("OF-2", "22 Apr", "declined", "23 Apr"),
        offer("OF-3", "5 May"),
    )
    assert own(*father_later) == [["OF-1", "OF-3"], ["OF-2"]]
    changed_mind = (
        offer("OF-1", "1 Apr", "declined", "2 Apr"),
        offer("OF-2", "5 Apr", "accepted", "9 Apr", new=False),
        offer("OF-3", "8 Apr", "declined", "8 Apr", to="CM"),
        offer("OF-4", "9 Apr"),
    )
    assert own(*changed_mind) == [["OF-1", "OF-2", "OF-4"], ["OF-3"]]


def test_rule_6_a_chaser_to_another_parent_opens_a_closed_offer():
    rows = (
        offer("OF-1", "1 Apr", "declined", "2 Apr", children="A;C"),
        offer("OF-2", "3 Apr", "declined", "4 Apr", children="A"),
        offer("OF-3", "5 Apr", children="C", to="CM", new=False),
        offer("OF-4", "6 Apr", children="C"),
    )
    assert own(*rows) == [["OF-1", "OF-3", "OF-4"], ["OF-2"]]


def test_rule_9_the_lower_row_is_lower_in_the_file_even_of_the_offer_made_first():
    upper = offer("OF-2", "10 Apr", "lapsed", "20 Apr", new=False)
    lower = offer("OF-1", "1 Apr", "declined", "20 Apr", reason="no")
    [only] = account_of(family(upper, lower)).offers
    assert (only.offer_ref, status_of(only)) == ("OF-1", "declined")
