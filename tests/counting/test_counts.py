"""Rules 1 to 14 and 17 in the figures of a period (register, sections 4, 5 and 9)."""

from datetime import date, datetime

import pytest

from models.rules.counting.as_json import as_json
from models.rules.counting.counts import count
from tests.counting.rows import NOW, day, episode, exception, family, offer, sitting


def counted(*families, first="1 Apr", last="30 Jun", **how):
    """The figures of these families from April to June 2026."""
    return as_json(count(families, from_=day(first), to=day(last), now=NOW, **how))


def of(*rows, **how):
    return counted(family(*rows), **how)


def offered(figures, key):
    return figures["meetings_offered"][key]["refs"]


def facilitated(figures, key="total"):
    return figures["meetings_facilitated"][key]["refs"]


def stage(*rows):
    [line] = of(*rows)["offers"]
    return line["stage"]


def test_rule_1_only_a_grandmother_without_pr_was_offered():
    figures = of(offer("OF-1", "20 Apr", to="GM", parent=False, pr=False))
    assert offered(figures, "total") == []
    assert figures["not_counted"]["not_to_parent_or_pr"] == ["OF-1"]


def test_rule_1_her_offer_repeated_to_the_mother_counts_from_then_on():
    figures = of(offer("OF-1", "20 Mar", to="GM", parent=False, pr=False), offer("OF-2", "20 Apr", to="MA", new=False))
    assert offered(figures, "total") == ["OF-1"]
    assert figures["not_counted"]["repeats"] == [{"offer_ref": "OF-2", "repeats": "OF-1"}]
    assert figures["offers"][0]["offered_on"] == "2026-04-20"


@pytest.mark.parametrize(("made", "counts"), [("31 Mar", False), ("1 Apr", True), ("30 Jun", True), ("1 Jul", False)])
def test_rule_2_first_and_last_day_are_in_the_period(made, counts):
    assert bool(offered(of(offer("OF-1", made)), "total")) is counts


def test_rule_3_offered_in_one_quarter_and_met_in_the_next():
    rows = offer("OF-1", "30 Jun", "accepted", "30 Jun"), sitting("M-1", "1 Jul")
    april, july = of(*rows), of(*rows, first="1 Jul", last="30 Sep")
    assert (offered(april, "total"), facilitated(april)) == (["OF-1"], [])
    assert (offered(july, "total"), facilitated(july)) == ([], ["M-1"])
    assert april["cohort"] == {
        "offered": 1,
        "held": {"count": 1, "refs": ["OF-1"]},
        "held_percent": 100.0,
        "median_days": 1,
    }
    assert july["cohort"]["held_percent"] is None
    assert july["cohort"]["median_days"] is None


@pytest.mark.parametrize(
    ("held", "of_all", "percent"), [(1, 8, 12.5), (1, 3, 33.3), (2, 3, 66.7), (1, 16, 6.3), (1, 2000, 0.1)]
)
def test_rule_3_the_percentage_held_has_one_decimal_halves_up(held, of_all, percent):
    families = [
        family(
            offer(f"OF-{n}", "14 Apr"), *([sitting(f"M-{n}", "1 May", f"OF-{n}")] if n < held else []), case=f"R-{n}"
        )
        for n in range(of_all)
    ]
    assert counted(*families)["cohort"]["held_percent"] == percent


def test_rule_3_the_median_of_two_is_their_mean():
    rows = offer("OF-1", "1 Apr", children="A"), offer("OF-2", "1 Apr", children="B")
    figures = of(*rows, sitting("M-1", "2 Apr"), sitting("M-2", "5 Apr", "OF-2"), sitting("M-3", "9 May", "OF-1"))
    assert figures["cohort"]["median_days"] == 2.5


def test_rule_4_two_parents_one_meeting_two_recipients():
    figures = of(
        offer("OF-1", "22 Apr", "declined", "30 Apr", to="DM", reason="does not want relatives"),
        offer("OF-1", "28 Apr", "accepted", "6 May", to="CM", pr=False),
    )
    assert offered(figures, "total") == offered(figures, "accepted") == ["OF-1"]
    assert offered(figures, "recipients") == ["R-1/DM", "R-1/CM"]
    assert figures["offers"][0]["offered_on"] == "2026-04-22"
    assert figures["offers"][0]["reasons"] == []


def test_rule_5_one_meeting_three_children_and_one_only_a_grandmother_was_told_of():
    figures = of(
        offer("OF-1", "14 May", children="A;B"),
        offer("OF-1", "14 May", to="NK", parent=False, pr=False, children="A;B;C"),
    )
    assert offered(figures, "total") == ["OF-1"]
    assert offered(figures, "children") == ["A", "B"]
    assert figures["not_counted"]["children_not_offered"] == [{"offer_ref": "OF-1", "child_ref": "C"}]


def test_rule_5_separate_meetings_count_separately():
    figures = of(offer("OF-1", "11 May", children="A"), offer("OF-2", "11 May", children="B"))
    assert offered(figures, "total") == ["OF-1", "OF-2"]
    assert offered(figures, "families") == ["R-1"]
    assert offered(figures, "recipients") == ["R-1/DP"]


def test_rule_6_a_chaser_adds_nothing_and_its_answer_is_the_offers():
    figures = of(offer("OF-1", "8 Apr"), offer("OF-2", "22 Apr", "accepted", "25 Apr", new=False))
    assert offered(figures, "total") == offered(figures, "accepted") == ["OF-1"]
    assert figures["offers"][0]["repeat_refs"] == ["OF-2"]


def test_rule_6_a_repeat_is_listed_in_the_period_it_was_made_in():
    rows = offer("OF-1", "8 Mar"), offer("OF-2", "22 Apr", new=False)
    figures = of(*rows)
    assert offered(figures, "total") == []
    assert figures["not_counted"]["repeats"] == [{"offer_ref": "OF-2", "repeats": "OF-1"}]


def test_rule_7_offered_before_and_repeated_in_the_letter_keeps_both_dates():
    figures = of(
        offer("OF-1", "16 Apr"),
        offer("OF-2", "14 May", new=False),
        episode("PP-1", start="30 Apr", letter="14 May", letter_offer="OF-2"),
    )
    [line] = figures["offers"]
    assert (line["offered_on"], line["in_letter_on"], line["next_letter_on"]) == (
        "2026-04-16",
        ["2026-05-14"],
        "2026-05-14",
    )
    assert offered(figures, "before_letter_later_sent") == ["OF-1"]
    assert offered(figures, "before_letter_none_yet") == []


def test_rule_7_two_letters_of_one_day_are_named_once():
    rows = [
        episode(f"PP-{child}", children=child, start="1 May", letter="14 May", letter_offer="OF-1") for child in "AB"
    ]
    assert of(offer("OF-1", "14 May", children="A;B"), *rows)["offers"][0]["in_letter_on"] == ["2026-05-14"]


@pytest.mark.parametrize(
    ("letter", "expected"), [("14 Apr", "after_letter"), ("15 Apr", "at_letter"), ("16 Apr", "before_letter")]
)
def test_rule_8_before_at_or_after_the_letter(letter, expected):
    assert stage(offer("OF-1", "15 Apr"), episode(start="1 Apr", letter=letter)) == expected


def test_rule_8_no_letter_on_file_is_before():
    assert stage(offer("OF-1", "15 Apr")) == "before_letter"
    assert stage(offer("OF-1", "15 Apr"), episode(start="1 Apr")) == "before_letter"


def test_rule_8_after_the_letter_is_not_in_total_nor_anything_below():
    figures = of(offer("OF-1", "29 Apr", "accepted", "1 May"), episode(letter="15 Apr"), sitting("M-1", "30 May"))
    assert offered(figures, "after_letter") == ["OF-1"]
    assert facilitated(figures, "after_letter") == ["M-1"]
    for key in ("total", "families", "children", "recipients", "accepted"):
        assert offered(figures, key) == []
    for key in ("total", "families", "children"):
        assert facilitated(figures, key) == []
    assert figures["cohort"]["offered"] == 0
    assert len(figures["offers"]) == 1


def test_rule_8_after_a_step_down_an_offer_is_before_a_letter_again_from_the_next_day():
    stepped_down = episode(start="2 Feb", letter="16 Feb", step="14 Apr")
    assert stage(offer("OF-1", "14 Apr"), stepped_down) == "after_letter"
    assert stage(offer("OF-1", "15 Apr"), stepped_down) == "before_letter"


def test_rule_8_care_proceedings_last_26_weeks():
    issued = episode(start="1 Sep 2025", letter="8 Sep 2025", step="10 Oct 2025", court="16 Oct 2025")
    assert stage(offer("OF-1", "16 Apr"), issued) == "after_letter"
    assert stage(offer("OF-1", "17 Apr"), issued) == "before_letter"


def test_rule_8_a_new_episode_takes_over_before_the_old_one_has_ended():
    rows = (
        episode("PP-1", start="2 Feb", letter="16 Feb"),
        episode("PP-2", start="10 Apr", letter="20 Apr"),
    )
    assert stage(offer("OF-1", "9 Apr"), *rows) == "after_letter"
    assert stage(offer("OF-1", "10 Apr"), *rows) == "before_letter"


def test_rule_8_before_for_one_child_is_enough_and_at_goes_before_before():
    rows = [episode("PP-A", children="A", letter="1 Apr"), episode("PP-B", children="B", letter="15 Apr")]
    assert stage(offer("OF-1", "14 Apr", children="A;B"), *rows) == "before_letter"
    assert stage(offer("OF-1", "15 Apr", children="A;B;C"), *rows) == "at_letter"
    assert stage(offer("OF-1", "16 Apr", children="A;B"), *rows) == "after_letter"


def test_rule_8_a_void_episode_is_no_episode():
    assert stage(offer("OF-1", "29 Apr"), episode(letter="15 Apr", void=True)) == "before_letter"


def test_rule_8_children_only_a_grandmother_was_told_of_do_not_place_an_offer():
    rows = (
        offer("OF-1", "20 Apr", children="A"),
        offer("OF-1", "20 Apr", to="GM", parent=False, pr=False, children="B"),
        episode(children="A", letter="1 Apr"),
    )
    assert stage(*rows) == "after_letter"


def test_rule_9_a_withdrawn_offer_stays_with_its_reason():
    figures = of(offer("OF-1", "27 Apr", "withdrawn", "8 May", reason="moved to another council"))
    assert offered(figures, "total") == offered(figures, "withdrawn") == ["OF-1"]
    assert figures["offers"][0]["reasons"] == ["moved to another council"]


def test_rule_9_entered_in_error_is_only_listed():
    figures = of(offer("OF-1", "6 May", void=True), offer("OF-2", "7 May", "lapsed", "4 Jun"))
    assert offered(figures, "total") == ["OF-2"]
    assert figures["not_counted"]["void_offers"] == ["OF-1"]


def test_rule_9_an_offer_with_one_void_row_is_not_void():
    figures = of(offer("OF-1", "6 May", void=True), offer("OF-1", "7 May", to="CM"))
    assert figures["not_counted"]["void_offers"] == []
    assert figures["offers"][0]["offered_on"] == "2026-05-07"


def test_rule_10_exceptions_count_by_limb_and_day_and_change_no_offer():
    rows = (
        offer("OF-1", "19 May", "accepted", "26 May"),
        episode(letter="19 May"),
        exception("EX-1", "not_offered", "1 Apr"),
        exception("EX-2", "not_held", "30 Jun"),
        exception("EX-3", "not_held", "1 Jul"),
        exception("EX-4", "not_held", "2 May", void=True),
    )
    figures = of(*rows)
    assert figures["exceptions"]["not_offered"] == {"count": 1, "refs": ["EX-1"]}
    assert figures["exceptions"]["not_held"] == {"count": 1, "refs": ["EX-2"]}
    assert offered(figures, "accepted") == ["OF-1"]


@pytest.mark.parametrize(
    ("lack", "because"),
    [
        ({"facilitator": None, "network": 0, "proposal": False}, "no_facilitator"),
        ({"network": 0, "proposal": False}, "no_network_member"),
        ({"proposal": False}, "no_proposal"),
    ],
)
def test_rule_11_what_a_meeting_lacked(lack, because):
    figures = of(offer("OF-1", "13 May"), sitting("M-1", "3 Jun", **lack))
    assert facilitated(figures) == []
    assert figures["not_counted"]["not_facilitated"] == [
        {"meeting_ref": "M-1", "held_on": "2026-06-03", "because": because}
    ]


@pytest.mark.parametrize("status", ["booked", "cancelled"])
def test_rule_11_a_meeting_that_never_began_is_nowhere(status):
    figures = of(offer("OF-1", "13 May"), sitting("M-1", None, status=status))
    assert facilitated(figures) == []
    assert figures["not_counted"]["not_facilitated"] == figures["unmatched_meetings"] == []


def test_rule_12_adjourned_and_reconvened_is_one_meeting_of_the_day_they_could_propose():
    rows = (
        offer("OF-1", "15 May"),
        sitting("M-1", "24 Jun"),
        sitting("M-1", "10 Jun", status="adjourned", proposal=False),
    )
    figures = of(*rows)
    assert facilitated(figures) == ["M-1"]
    assert figures["offers"][0]["held_on"] == "2026-06-24"
    assert figures["not_counted"]["not_facilitated"] == []
    assert facilitated(of(*rows, first="1 Apr", last="23 Jun")) == []


def test_rule_12_an_adjourned_sitting_can_date_the_meeting_and_a_void_one_cannot():
    rows = sitting("M-1", "10 Jun", status="adjourned"), sitting("M-1", "24 Jun")
    assert of(offer("OF-1", "15 May"), *rows)["offers"][0]["held_on"] == "2026-06-10"
    rows = sitting("M-1", "10 Jun", void=True), sitting("M-1", "24 Jun")
    assert of(offer("OF-1", "15 May"), *rows)["offers"][0]["held_on"] == "2026-06-24"


def test_rule_13_reviews_are_counted_apart_without_an_offer_by_the_same_test():
    figures = of(
        sitting("M-1", "20 Jun", None, kind="review"),
        sitting("M-2", "21 Jun", None, kind="review", network=0),
        sitting("M-3", "22 Jun", "OF-1", kind="review"),
        offer("OF-1", "14 Apr"),
    )
    assert figures["reviews_held"]["refs"] == ["M-1", "M-3"]
    assert facilitated(figures) == []
    assert figures["unmatched_meetings"] == figures["not_counted"]["not_facilitated"] == []
    assert figures["offers"][0]["meeting_refs"] == []


@pytest.mark.parametrize(
    ("rows", "because"),
    [
        ([sitting("M-1", "16 May", None)], "no_offer"),
        ([sitting("M-1", "16 May"), offer("OF-1", "1 May", void=True)], "offer_void"),
        (
            [sitting("M-1", "16 May"), offer("OF-1", "1 May", parent=False, pr=False)],
            "offer_not_to_parent_or_pr",
        ),
        ([sitting("M-1", "16 May"), offer("OF-1", "17 May")], "before_offer"),
        ([sitting("M-1", "16 May"), offer("OF-1", "16 May")], "same_day_order_not_confirmed"),
    ],
)
def test_rule_14_a_meeting_without_its_offer_first_is_unmatched(rows, because):
    figures = of(*rows)
    assert facilitated(figures) == []
    assert figures["unmatched_meetings"] == [{"meeting_ref": "M-1", "held_on": "2026-05-16", "because": because}]


def test_rule_14_the_same_day_counts_once_the_order_is_confirmed_on_that_sitting():
    figures = of(offer("OF-1", "17 Jun"), sitting("M-1", "17 Jun", confirmed=True))
    assert facilitated(figures) == ["M-1"]
    assert figures["cohort"]["median_days"] == 0
    other_day = sitting("M-1", "1 Jun", status="adjourned", proposal=False, confirmed=True), sitting("M-1", "17 Jun")
    assert facilitated(of(offer("OF-1", "17 Jun"), *other_day)) == []


def test_rule_14_a_meeting_after_the_first_parent_was_asked_counts_though_the_second_was_asked_later():
    rows = offer("OF-1", "1 May", to="DM"), offer("OF-1", "20 May", to="CM"), sitting("M-1", "10 May")
    assert facilitated(of(*rows)) == ["M-1"]


def test_several_meetings_of_one_offer_each_count_and_the_cohort_takes_the_first():
    figures = of(offer("OF-1", "1 Apr"), sitting("M-2", "9 May"), sitting("M-1", "2 May"))
    assert sorted(facilitated(figures)) == ["M-1", "M-2"]
    assert facilitated(figures, "families") == ["R-1"]
    assert figures["cohort"]["median_days"] == 31
    assert figures["offers"][0]["meeting_refs"] == ["M-1", "M-2"]


def test_a_meeting_of_a_repeat_is_the_offers():
    figures = of(offer("OF-1", "1 Apr"), offer("OF-2", "9 Apr", new=False), sitting("M-1", "2 May", "OF-2"))
    assert facilitated(figures) == ["M-1"]
    assert figures["offers"][0]["held_on"] == "2026-05-02"


def test_rule_17_an_immediate_issue_after_the_offer_leaves_it_before_a_letter_none_yet():
    rows = offer("OF-1", "21 May"), episode(no_letter="immediate issue: injury", court="28 May")
    assert offered(of(*rows), "before_letter_none_yet") == ["OF-1"]


def test_rule_17_an_offer_after_an_application_without_a_letter_is_after():
    issued = episode(no_letter="immediate issue: injury", court="28 May")
    assert stage(offer("OF-1", "28 May"), issued) == "before_letter"
    assert stage(offer("OF-1", "29 May"), issued) == "after_letter"


def test_one_team_or_all_and_a_team_without_a_family_in_the_period():
    families = [family(offer("OF-1", "1 May"), team="North"), family(case="R-2", team="South")]
    assert list(counted(*families)["by_team"]) == ["North", "South"]
    north = counted(*families, team="North", teams=["North", "South"])
    assert list(north["by_team"]) == ["North"]
    assert north["by_team"]["North"]["meetings_offered"] == {"count": 1, "refs": ["OF-1"]}
    assert offered(counted(*families, team="South"), "total") == []
    assert list(counted(teams=["East"])["by_team"]) == ["East"]


def test_rule_18_the_time_it_was_taken_at_is_londons_and_a_naive_one_is_refused():
    now = datetime.fromisoformat("2026-07-01T11:00:00+00:00")
    figures = as_json(count([], from_=date(2026, 4, 1), to=date(2026, 6, 30), now=now))
    assert figures["as_of"] == "2026-07-01T12:00:00+01:00"
    with pytest.raises(ValueError, match="time zone"):
        count([], from_=date(2026, 4, 1), to=date(2026, 6, 30), now=now.replace(tzinfo=None))
