"""Stage 2: each cell against its kind, and cells of one row against each other (register, section 3)."""

import pytest

from models.rules.register.errors import lines
from tests.register.folder import TODAY, places, read, said, small, spoilt, with_row

LONG = "x" * 501

WRONG = [
    # file, row, column, cell, what the text also says
    ("cases", 2, "case_ref", "", ["blank", "32"]),
    ("cases", 3, "team", "", ["blank", "60"]),
    ("cases", 3, "team", "t" * 61, ["60"]),
    ("cases", 3, "case_ref", "R" * 33, ["32"]),
    ("cases", 3, "case_ref", "Dawn Price", ["Dawn Price"]),
    ("cases", 3, "case_ref", "-R1", ["-R1"]),
    ("cases", 3, "case_ref", "R_é", []),
    ("cases", 3, "case_ref", "Ｒ1", []),
    ("cases", 3, "case_ref", "R\t1", ["control"]),
    ("cases", 3, "case_ref", LONG, ["500", "32"]),
    ("children", 2, "child_ref", "C-1", ["20"]),
    ("children", 2, "child_ref", "C" * 21, ["20"]),
    ("children", 2, "child_ref", "Ç1", []),
    ("children", 2, "birth_date", "1979-12-31", ["1980-01-01", "YYYY-MM-DD"]),
    ("children", 2, "birth_date", "2026-11-23", ["2026-11-22", "YYYY-MM-DD"]),
    ("children", 4, "expected_birth_date", "2027-09-19", ["2027-09-18", "YYYY-MM-DD"]),
    ("children", 4, "expected_birth_date", "1999-12-31", ["2000-01-01"]),
    ("offers", 2, "offer_ref", "", ["blank"]),
    ("offers", 2, "child_refs", "", ["blank"]),
    ("offers", 2, "child_refs", "C1;", ["C1;"]),
    ("offers", 2, "child_refs", "C1;;C2", []),
    ("offers", 2, "child_refs", "C1,C2", []),
    ("offers", 2, "child_refs", "C1;c1", ["twice"]),
    ("offers", 2, "child_refs", ";".join(f"C{n}" for n in range(200)), ["500"]),
    ("offers", 2, "recipient_ref", "E M", ["E M"]),
    ("offers", 2, "is_parent", "maybe", ["y", "n", "yes", "no"]),
    ("offers", 2, "has_pr", "", ["blank", "y", "n", "yes", "no"]),
    ("offers", 2, "has_pr", "1", []),
    ("offers", 2, "has_pr", "ｙ", []),
    ("offers", 2, "offered_on", "", ["blank", "YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "31/04/2026", ['"31/04/2026"', "YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026-04-31", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026-02-29", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026-4-14", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "20260414", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026-W16-2", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026-04-14T09:30", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026-04-14 00:00:00", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "２０２６-04-14", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "٢٠٢٦-04-14", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "2026‐04‐14", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "0000-00-00", ["YYYY-MM-DD"]),
    ("offers", 2, "offered_on", "1999-12-31", ["2000-01-01", "YYYY-MM-DD"]),
    ("offers", 4, "offered_on", "2026-11-23", ["2026-11-22", "YYYY-MM-DD"]),
    ("offers", 2, "new_offer", "new", ["y", "n"]),
    ("offers", 2, "status", "", ["awaiting", "accepted", "declined", "lapsed", "withdrawn"]),
    ("offers", 2, "status", "refused", ["awaiting", "accepted", "declined", "lapsed", "withdrawn"]),
    ("offers", 5, "reason", LONG, ["500"]),
    ("offers", 5, "reason", "no\x07", ["control"]),
    ("offers", 5, "reason", "no\x00thing", ["control"]),
    ("offers", 5, "reason", "a\x85b", ["control"]),
    ("offers", 5, "reason", "a\x7fb", ["control"]),
    ("offers", 5, "void", "x", ["y", "n"]),
    ("episodes", 2, "pp_reviews", "100", ["99"]),
    ("episodes", 2, "pp_reviews", "-1", ["99"]),
    ("episodes", 2, "pp_reviews", "1.0", []),
    ("episodes", 2, "pp_reviews", "１", []),
    ("episodes", 2, "pp_reviews", "²", []),
    ("episodes", 2, "pp_outcome", "D", ["A", "B", "C"]),
    ("exceptions", 2, "limb", "", ["not_offered", "not_held"]),
    ("exceptions", 2, "limb", "not offered", ["not_offered", "not_held"]),
    ("exceptions", 2, "reason", "", ["blank"]),
    ("exceptions", 2, "reason", "\t\n", ["blank"]),
    ("exceptions", 2, "decided_by", "", ["blank"]),
    ("exceptions", 2, "decided_on", "", ["YYYY-MM-DD"]),
    ("meetings", 2, "kind", "second", ["first", "review"]),
    ("meetings", 4, "status", "boo\u212aed", ["booked", "held", "cancelled", "adjourned"]),
    ("meetings", 2, "professionals_attended", "a", []),
    # cells of one row against each other
    ("children", 2, "birth_date", "", ["expected_birth_date"]),
    ("offers", 2, "status_on", "", ["accepted"]),
    ("offers", 3, "status_on", "2026-04-20", ["awaiting"]),
    ("offers", 2, "status_on", "2026-04-13", ["2026-04-13", "2026-04-14"]),
    ("offers", 5, "reason", "", ["declined"]),
    ("episodes", 2, "letter_offer_ref", "", ["offer_in_letter"]),
    ("episodes", 2, "step_decision_on", "2026-05-03", ["2026-05-03", "2026-05-04"]),
    ("episodes", 2, "court_application_on", "2026-07-29", ["2026-07-29", "2026-07-30"]),
    ("episodes", 2, "letter_to_initiate_on", "2026-08-05", ["2026-08-05", "2026-08-06"]),
    ("episodes", 2, "no_letter_reason", "none", ["lbp_sent_on"]),
    ("episodes", 3, "no_letter_reason", "", ["court"]),
    ("meetings", 2, "held_on", "", ["adjourned"]),
    ("meetings", 3, "network_attended", "", ["held"]),
    ("meetings", 3, "could_propose", "", ["held"]),
    ("meetings", 4, "held_on", "2026-06-30", ["booked"]),
]


@pytest.mark.parametrize(("file", "row", "column", "cell", "also"), WRONG)
def test_a_cell_is_refused_at_its_place(file, row, column, cell, also):
    outcome = read(spoilt((file, row, column, cell)))
    assert places(outcome) == [(file, row, column)]
    assert all(word in said(outcome) for word in also)
    assert len(next(iter(lines(outcome)))) < 500


RIGHT = [
    ("cases", 3, "case_ref", "R-2", []),
    ("cases", 3, "team", "t" * 60, []),
    ("cases", 3, "team", "=1+1", []),
    ("children", 2, "birth_date", "1980-01-01", []),
    ("children", 2, "birth_date", "2026-11-22", []),
    ("children", 4, "expected_birth_date", "2027-09-18", []),
    ("children", 2, "expected_birth_date", "2015-03-01", []),
    ("offers", 2, "is_parent", "YES", []),
    ("offers", 2, "has_pr", " No ", []),
    ("offers", 2, "offered_on", "\u00a02026-04-14\u200b", []),
    ("offers", 2, "offered_on", "2000-01-01", []),
    ("offers", 2, "status", "Accepted", []),
    ("offers", 2, "status_on", "2026-04-14", []),
    ("offers", 5, "reason", "x" * 500, []),
    ("offers", 5, "reason", "\ufeff" + "x" * 250 + "\t\r\n\n" + "x" * 249 + " ", []),
    ("offers", 5, "void", "NO", []),
    ("episodes", 2, "pp_reviews", "0", []),
    ("episodes", 2, "pp_reviews", "99", []),
    ("episodes", 2, "pp_outcome", "c", []),
    ("episodes", 2, "court_application_on", "2026-07-30", []),
    ("meetings", 4, "status", "CANCELLED", []),
    ("meetings", 4, "network_attended", "3", []),
    ("meetings", 2, "facilitator", "", []),
]


@pytest.mark.parametrize(("file", "row", "column", "cell", "also"), RIGHT)
def test_a_cell_is_right(file, row, column, cell, also):
    assert places(read(spoilt((file, row, column, cell)))) == []


def test_a_text_keeps_its_words_on_one_line():
    register = read(spoilt(("offers", 5, "reason", '\t-"one"\r\n\ttwo \n three')))
    assert [row.reason for _, row in register.offers() if row.reason] == ['-"one" two   three']


def test_what_a_council_calls_its_outcomes_is_its_own():
    register = read(spoilt(("episodes", 2, "pp_outcome", "stepdown")), codes=("StepDown", "Issue"))
    assert [episode.pp_outcome for _, episode in register.episodes()] == ["StepDown", None]


def test_a_letter_before_the_start_of_pre_proceedings_9006():
    outcome = read(spoilt(("episodes", 2, "pp_start_on", "2026-05-15")))
    assert places(outcome) == [("episodes", 2, "lbp_sent_on")]
    assert "2026-05-14" in said(outcome)
    assert "2026-05-15" in said(outcome)


def test_an_episode_without_any_start():
    changes = [("episodes", 3, "court_application_on", ""), ("episodes", 3, "no_letter_reason", "")]
    assert places(read(spoilt(*changes))) == [("episodes", 3, "pp_start_on")]


def test_offered_in_a_letter_that_was_not_sent():
    outcome = read(spoilt(("episodes", 2, "lbp_sent_on", ""), ("episodes", 2, "no_letter_reason", "why")))
    assert places(outcome) == [("episodes", 2, "offer_in_letter")]


@pytest.mark.parametrize("flag", ["n", ""])
def test_an_offer_of_a_letter_that_is_not_said_to_offer(flag):
    outcome = read(spoilt(("episodes", 2, "offer_in_letter", flag)))
    assert places(outcome) == [("episodes", 2, "letter_offer_ref")]


def test_no_means_a_letter_without_an_offer_blank_that_nobody_knows():
    for flag in ("n", ""):
        changes = [("episodes", 2, "offer_in_letter", flag), ("episodes", 2, "letter_offer_ref", "")]
        assert places(read(spoilt(*changes))) == []


def test_rule_17_no_letter_and_no_application_yet_needs_no_reason():
    files = with_row(
        "episodes",
        3,
        episode_ref="PP-3",
        child_refs="C3",
        pp_start_on="2026-07-01",
        court_application_on="",
        no_letter_reason="",
    )
    assert places(read(files)) == []


def test_withdrawn_needs_its_reason_and_lapsed_does_not():
    assert places(read(spoilt(("offers", 5, "status", "withdrawn"), ("offers", 5, "reason", "")))) == [
        ("offers", 5, "reason")
    ]
    assert places(read(spoilt(("offers", 5, "status", "lapsed"), ("offers", 5, "reason", "")))) == []


def test_a_check_is_skipped_where_a_cell_it_needs_is_refused():
    changes = [("offers", 2, "status", "agreed"), ("offers", 2, "status_on", "")]
    assert places(read(spoilt(*changes))) == [("offers", 2, "status")]
    changes = [("offers", 2, "offered_on", "14 April"), ("offers", 2, "status_on", "2026-04-01")]
    assert places(read(spoilt(*changes))) == [("offers", 2, "offered_on")]
    changes = [("children", 2, "birth_date", ""), ("children", 2, "expected_birth_date", "soon")]
    assert places(read(spoilt(*changes))) == [("children", 2, "expected_birth_date")]


def test_rule_17_a_letter_and_a_reason_for_none_are_seen_whatever_is_wrong_with_the_application():
    changes = [("episodes", 2, "no_letter_reason", "no address"), ("episodes", 2, "court_application_on", "soon")]
    assert places(read(spoilt(*changes))) == [
        ("episodes", 2, "no_letter_reason"),
        ("episodes", 2, "court_application_on"),
    ]


def test_each_cell_of_a_row_is_reported_once():
    changes = [("meetings", 2, column, "") for column in ("held_on", "network_attended", "could_propose")]
    changes += [("meetings", 2, "offer_ref", "OF 1"), ("offers", 2, "is_parent", "?")]
    assert places(read(spoilt(*changes))) == [
        ("offers", 2, "is_parent"),
        ("meetings", 2, "offer_ref"),
        ("meetings", 2, "held_on"),
        ("meetings", 2, "network_attended"),
        ("meetings", 2, "could_propose"),
    ]


def test_a_void_row_must_be_well_formed():
    assert places(read(spoilt(("offers", 6, "offered_on", "June")))) == [("offers", 6, "offered_on")]


def test_blank_rows_count_but_are_not_read():
    files = small()
    files["offers.csv"] = files["offers.csv"].replace(b"\nOF-3", b"\n\n , ,\xc2\xa0\n\t,\nOF-3")
    assert places(read(files)) == []
    files["offers.csv"] = files["offers.csv"].replace(b"XY,y,y,2026-05-20", b"XY,y,y,20 May")
    assert places(read(files)) == [("offers", 8, "offered_on")]


def test_two_hundred_lines_and_how_many_more():
    row = small()["offers.csv"].splitlines()[1].replace(b"2026-04-14", b"14 April")
    files = {**small(), "offers.csv": small()["offers.csv"] + (row + b"\n") * 1700}
    printed = list(lines(read(files)))
    assert len(printed) == 201
    assert printed[0].startswith("offers.csv, row 7, column offered_on: ")
    assert printed[-1] == "... and 1500 more."


def test_a_long_cell_is_shortened_to_40_characters_and_shown_on_one_line():
    outcome = read(spoilt(("cases", 2, "case_ref", "R\n" + "x" * 60)))
    assert '"R\\n' + "x" * 37 + '…"' in said(outcome)
    assert len(said(outcome).splitlines()) == 1


def test_the_words_of_the_example_in_the_register():
    outcome = read(spoilt(("offers", 2, "has_pr", ""), ("offers", 5, "offered_on", "31/04/2026")))
    assert [error.line for error in outcome.errors] == [
        "offers.csv, row 2, column has_pr: is blank; write y or n (yes or no).",
        'offers.csv, row 5, column offered_on: "31/04/2026" is not a date; write YYYY-MM-DD, for example 2026-04-30.',
    ]


def test_today_is_allowed_and_is_the_day_given():
    assert TODAY.isoformat() == "2026-11-22"
    assert places(read(spoilt(("exceptions", 2, "decided_on", "2026-11-22")))) == []
    assert places(read(spoilt(("exceptions", 2, "decided_on", "2026-11-23")))) != []
