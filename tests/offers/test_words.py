"""How an order's words are cut, and how small figures are marked."""

import pytest

from handlers.offers.clauses import because, cut, instead, only
from messages.count_answers import census, small_marked, warnings
from messages.counts import WIDTH
from models.rules.typed import NotUnderstood


@pytest.mark.parametrize(
    ("typed", "clauses"),
    [
        ("to Dawn on 1/5", {"": "", "to": "Dawn", "on": "1/5"}),
        ("TO Dawn,  Carl  ON 1/5 Before  Letter", {"": "", "to": "Dawn, Carl", "on": "1/5", "before letter": ""}),
        ("5/12 to Tony on Onslow Road", {"": "5/12", "to": "Tony", "on": "Onslow Road"}),
        ("to-do", {"": "to-do"}),
        ("", {"": ""}),
    ],
)
def test_clauses_are_cut_at_whole_words(typed, clauses):
    assert cut(typed, ["to", "on", "before letter"], "x") == clauses


def test_a_word_that_stands_twice_could_mean_either():
    with pytest.raises(NotUnderstood, match="twice"):
        cut("to Dawn to Carl", ["to"], "x")


def test_two_flags_or_words_after_one_are_not_understood():
    assert only({"": "", "new": ""}, ["again", "new"], "new", "x") == "new"
    with pytest.raises(NotUnderstood, match="cannot both be"):
        only({"again": "", "new": ""}, ["again", "new"], "again new", "x")
    with pytest.raises(NotUnderstood, match="not expected"):
        only({"new": "shoes"}, ["again", "new"], "new shoes", "x")


def test_a_reason_is_kept_as_written():
    assert because("Dawn declined because She said: because!") == ("Dawn declined", "She said: because!")
    assert because("Dawn accepted") == ("Dawn accepted", None)


def test_instead_counts_only_at_the_end():
    assert instead("R-1 14/11 with offer instead") == ("R-1 14/11 with offer", True)
    assert instead("R-1 instead 14/11") == ("R-1 instead 14/11", False)


@pytest.mark.parametrize(
    ("figure", "marked"), [("0", False), ("1", True), ("4", True), ("5", False), ("14", False), ("40", False)]
)
def test_rule_30_figures_from_1_to_4_are_marked(figure, marked):
    line = f"{'Offered':<{WIDTH - len(figure) - 1}} {figure}"
    assert small_marked(line).endswith("*") is marked
    assert len(small_marked(line)) == WIDTH


def test_rule_30_both_figures_of_a_team_are_marked():
    assert small_marked(f"{'North':<18} {3:>7} {12:>5}").split() == ["North", "3*", "12"]
    assert small_marked(f"{'North':<18} {13:>7} {2:>5}").split() == ["North", "13", "2*"]


def test_words_that_end_in_a_small_number_are_no_figures():
    assert small_marked("Definition version 1") == "Definition version 1"


def test_a_long_list_says_how_many_more_there_are():
    assert "… and 20 more" in warnings([f"Rule 20. R-{number}." for number in range(120)])
    checks = [f"9007 C{number}" for number in range(120)]
    assert "… and 20 more" in census("2026-27", 120, 120, checks, [], 100)
    assert "more" not in census("2026-27", 120, 120, checks, [], None)
