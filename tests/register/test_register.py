"""Stage 3: rows and files against each other (register, section 3)."""

import pytest

from models.rules.register.refs import fold
from tests.register.folder import places, read, said, small, spoilt, with_row


def refused(files, **how):
    return places(read(files, **how))


def test_a_case_twice_names_the_first_row():
    outcome = read(with_row("cases", 2, case_ref="r-1"))
    assert places(outcome) == [("cases", 4, "case_ref")]
    assert "row 2" in said(outcome)


def test_a_child_twice_even_in_another_case():
    outcome = read(with_row("children", 2, child_ref="c1", case_ref="R-2"))
    assert places(outcome) == [("children", 5, "child_ref")]
    assert "row 2" in said(outcome)


def test_an_episode_pasted_twice_is_one_error():
    outcome = read(with_row("episodes", 2))
    assert places(outcome) == [("episodes", 4, "episode_ref")]
    assert "row 2" in said(outcome)


def test_an_exception_twice():
    outcome = read(with_row("exceptions", 2, exception_ref="ex-1"))
    assert places(outcome) == [("exceptions", 3, "exception_ref")]
    assert "row 2" in said(outcome)


def test_a_recipient_twice_in_an_offer():
    outcome = read(with_row("offers", 3, recipient_ref="dp"))
    assert places(outcome) == [("offers", 7, "recipient_ref")]
    assert "row 2" in said(outcome)
    outcome = read(with_row("offers", 3))
    assert places(outcome) == [("offers", 7, "recipient_ref")]
    assert "row 3" in said(outcome)


def test_the_same_person_in_two_offers_is_no_repeat():
    assert refused(with_row("offers", 2, offer_ref="OF-9", offered_on="2026-04-20", status_on="2026-04-20")) == []


def test_a_meeting_sits_once_a_day():
    outcome = read(with_row("meetings", 3))
    assert places(outcome) == [("meetings", 5, "held_on")]
    assert "row 3" in said(outcome)
    assert refused(with_row("meetings", 2)) == [("meetings", 5, "held_on")]


def test_sittings_without_a_day_may_be_many():
    assert refused(with_row("meetings", 4)) == []


@pytest.mark.parametrize(
    ("file", "column", "row", "ref"),
    [
        ("cases", "case_ref", 2, "R-1"),
        ("children", "child_ref", 4, "C3"),
        ("offers", "offer_ref", 2, "OF-1"),
        ("episodes", "episode_ref", 3, "PP-2"),
        ("exceptions", "exception_ref", 2, "EX-1"),
        ("meetings", "meeting_ref", 2, "M-1"),
    ],
)
def test_a_reference_already_in_the_service(file, column, row, ref):
    outcome = read(small(), existing_refs={column: {fold(ref.lower())}})
    assert places(outcome) == [(file, row, column)]
    assert ref in said(outcome)


def test_a_folder_imported_twice_is_refused_at_every_reference():
    known = {
        "case_ref": {"R-1", "R-2"},
        "child_ref": {"C1", "C2", "C3"},
        "offer_ref": {"OF-1", "OF-2", "OF-3", "OF-4"},
        "episode_ref": {"PP-1", "PP-2"},
        "exception_ref": {"EX-1"},
        "meeting_ref": {"M-1", "M-2"},
    }
    assert len(refused(small(), existing_refs=known)) == 14


def test_a_team_spelt_two_ways():
    outcome = read(with_row("cases", 2, case_ref="R-3", team="NORTH"))
    assert places(outcome) == [("cases", 4, "team")]
    assert "North" in said(outcome)


UNKNOWN = [
    ("children", 4, "case_ref", "R-9"),
    ("offers", 5, "case_ref", "R-9"),
    ("offers", 5, "child_refs", "C9"),
    ("episodes", 3, "case_ref", "R-9"),
    ("episodes", 3, "child_refs", "C3;C9"),
    ("episodes", 2, "letter_offer_ref", "OF-9"),
    ("exceptions", 2, "case_ref", "R-9"),
    ("exceptions", 2, "episode_ref", "PP-9"),
    ("exceptions", 2, "child_refs", "C9"),
    ("meetings", 4, "case_ref", "R-9"),
    ("meetings", 4, "offer_ref", "OF-9"),
]


@pytest.mark.parametrize(("file", "row", "column", "ref"), UNKNOWN)
def test_a_reference_that_no_row_defines(file, row, column, ref):
    outcome = read(spoilt((file, row, column, ref)))
    assert places(outcome) == [(file, row, column)]
    assert ref.split(";")[-1] in said(outcome)


OF_ANOTHER_CASE = [
    ("offers", 5, "child_refs", "C3;C1", "C1"),
    ("episodes", 3, "child_refs", "C2", "C2"),
    ("episodes", 2, "letter_offer_ref", "OF-3", "OF-3"),
    ("exceptions", 2, "episode_ref", "PP-1", "PP-1"),
    ("exceptions", 2, "child_refs", "C1", "C1"),
    ("meetings", 4, "offer_ref", "of-1", "of-1"),
]


@pytest.mark.parametrize(("file", "row", "column", "cell", "ref"), OF_ANOTHER_CASE)
def test_a_reference_of_another_case(file, row, column, cell, ref):
    outcome = read(spoilt((file, row, column, cell)))
    assert (file, row, column) in places(outcome)
    assert ref in said(outcome)


def test_an_exceptions_child_who_is_not_in_its_episode():
    files = with_row("children", 4, child_ref="C4")
    files = with_row("exceptions", 2, files, exception_ref="EX-2", child_refs="C3;C4")
    outcome = read(files)
    assert places(outcome) == [("exceptions", 3, "child_refs")]
    assert "C4" in said(outcome)


def test_rows_of_an_offer_that_name_two_cases_are_one_error():
    assert refused(spoilt(("offers", 3, "case_ref", "R-2"))) == [("offers", 3, "case_ref")]


def test_rows_of_an_offer_that_differ_in_new_offer():
    assert refused(spoilt(("offers", 3, "new_offer", "n"))) == [("offers", 3, "new_offer")]


@pytest.mark.parametrize(("column", "cell"), [("case_ref", "R-2"), ("offer_ref", ""), ("kind", "review")])
def test_rows_of_a_meeting_that_differ(column, cell):
    assert refused(spoilt(("meetings", 3, column, cell))) == [("meetings", 3, column)]


def test_not_new_where_nothing_earlier_concerns_any_of_its_children():
    outcome = read(spoilt(("offers", 2, "new_offer", "n"), ("offers", 3, "new_offer", "n")))
    assert places(outcome) == [("offers", 2, "new_offer")]


def test_not_new_where_the_only_earlier_offer_is_void():
    files = spoilt(*[("offers", row, "void", "y") for row in (2, 3)])
    assert refused(files) == [("offers", 4, "new_offer")]


def test_not_new_where_the_other_offer_was_made_later_or_below_on_the_same_day():
    files = with_row("offers", 5, offer_ref="OF-9", new_offer="n", offered_on="2026-05-19", status="lapsed")
    assert refused(files) == [("offers", 7, "new_offer")]
    assert refused(spoilt(("offers", 4, "offered_on", "2026-04-14"))) == []
    assert refused(with_row("offers", 5, offer_ref="OF-9", new_offer="n", recipient_ref="ZZ")) == []


def test_an_earlier_offer_counts_by_the_first_day_of_any_of_its_rows():
    files = spoilt(("offers", 2, "offered_on", "2026-06-01"), ("offers", 2, "status_on", "2026-06-01"))
    assert refused(files) == []


def test_not_new_is_not_asked_where_the_earlier_offers_children_were_refused():
    assert refused(spoilt(("offers", 2, "child_refs", "C8"), ("offers", 3, "child_refs", "C9"))) == [
        ("offers", 2, "child_refs"),
        ("offers", 3, "child_refs"),
    ]
    changes = [("offers", row, "case_ref", "R-9") for row in (2, 3)]
    assert refused(spoilt(*changes)) == [("offers", 2, "case_ref"), ("offers", 3, "case_ref")]


def test_the_letters_offer_is_void():
    outcome = read(spoilt(("offers", 4, "void", "y")))
    assert places(outcome) == [("episodes", 2, "letter_offer_ref")]
    assert "OF-2" in said(outcome)


def test_the_letters_offer_was_first_made_after_the_letter():
    assert refused(spoilt(("offers", 4, "offered_on", "2026-05-15"))) == [("episodes", 2, "letter_offer_ref")]


def test_the_letters_offer_concerns_no_child_of_the_episode():
    files = spoilt(("offers", 4, "child_refs", "C1"), ("episodes", 2, "child_refs", "C2"))
    assert refused(files) == [("episodes", 2, "letter_offer_ref")]
    files = spoilt(("offers", 4, "child_refs", "C1"), ("episodes", 2, "child_refs", "C2;C1"))
    assert refused(files) == []


def test_a_child_in_two_episodes_with_the_same_start():
    files = with_row("episodes", 2, episode_ref="PP-9", child_refs="C2", lbp_sent_on="2026-05-20")
    outcome = read(files)
    assert places(outcome) == [("episodes", 4, "child_refs")]
    assert "PP-1" in said(outcome)


def test_the_same_start_may_be_a_letter_or_an_application():
    files = with_row("episodes", 3, episode_ref="PP-9", pp_start_on="2026-06-28", court_application_on="")
    assert refused(files) == [("episodes", 4, "child_refs")]


def test_children_of_one_case_may_start_together_in_episodes_of_their_own():
    files = with_row("episodes", 2, spoilt(("episodes", 2, "child_refs", "C1")), child_refs="C2", episode_ref="P")
    assert refused(files) == []


VOID_AND_STILL_CHECKED = [
    ("offers", 2, {"child_refs": "C9"}, "child_refs"),
    ("episodes", 2, {"letter_offer_ref": "OF-9"}, "letter_offer_ref"),
    ("exceptions", 2, {"episode_ref": "PP-9"}, "episode_ref"),
    ("meetings", 2, {"case_ref": "R-9"}, "case_ref"),
]


@pytest.mark.parametrize(("file", "like", "cells", "column"), VOID_AND_STILL_CHECKED)
def test_the_references_of_a_void_row_must_exist(file, like, cells, column):
    files = with_row(file, like, void="y", **cells)
    row = small()[f"{file}.csv"].count(b"\n") + 1
    assert refused(files) == [(file, row, column)]


VOID_AND_LEFT_OUT = [
    ("offers", 2, {}),
    ("offers", 2, {"new_offer": "n"}),
    ("offers", 5, {"offer_ref": "OF-9", "new_offer": "n", "offered_on": "2026-01-05"}),
    ("episodes", 2, {}),
    ("episodes", 2, {"episode_ref": "PP-9"}),
    ("episodes", 3, {"episode_ref": "P9", "lbp_sent_on": "2026-05-14", "no_letter_reason": "",
                     "offer_in_letter": "y", "letter_offer_ref": "OF-4"}),
    ("exceptions", 2, {}),
    ("meetings", 3, {}),
    ("meetings", 3, {"offer_ref": "", "kind": "review"}),
]  # fmt: skip


@pytest.mark.parametrize(("file", "like", "cells"), VOID_AND_LEFT_OUT)
def test_a_void_row_is_in_no_check_for_repeats_and_contradictions(file, like, cells):
    assert refused(with_row(file, like, void="y", **cells)) == []


def test_an_offer_entered_under_the_wrong_case_is_voided_there_and_entered_anew():
    files = with_row("offers", 5, case_ref="R-1", child_refs="C1", void="y")
    register = read(files)
    rows = [(case, row.void) for case, row in register.offers() if row.offer_ref == "OF-3"]
    assert rows == [("R-2", False), ("R-2", True)]


def test_errors_of_all_files_come_at_once_in_the_order_of_files_and_rows():
    files = spoilt(
        ("meetings", 4, "offer_ref", "OF-9"),
        ("cases", 3, "team", "NORTH"),
        ("exceptions", 2, "episode_ref", "PP-9"),
        ("offers", 3, "recipient_ref", "dp"),
    )
    assert refused(files) == [
        ("cases", 3, "team"),
        ("offers", 3, "recipient_ref"),
        ("exceptions", 2, "episode_ref"),
        ("meetings", 4, "offer_ref"),
    ]


def test_stage_3_waits_until_every_cell_is_right():
    assert refused(spoilt(("cases", 3, "team", "NORTH"), ("meetings", 4, "status", "?"))) == [("meetings", 4, "status")]


def test_references_are_shown_as_first_written():
    files = spoilt(
        ("children", 2, "case_ref", "r-1"),
        ("offers", 2, "child_refs", "c1;C2"),
        ("offers", 2, "recipient_ref", "dp"),
        ("offers", 3, "offer_ref", "of-1"),
        ("episodes", 2, "letter_offer_ref", "of-2"),
        ("exceptions", 2, "episode_ref", "pp-2"),
        ("meetings", 3, "meeting_ref", "m-1"),
        ("meetings", 3, "offer_ref", "oF-1"),
    )
    register = read(files)
    offers = list(register.offers())
    assert [(case, row.offer_ref, row.child_refs, row.recipient_ref) for case, row in offers[:3]] == [
        ("R-1", "OF-1", ("C1", "C2"), "dp"),
        ("R-1", "OF-1", ("C1",), "CM"),
        ("R-1", "OF-2", ("C1", "C2"), "dp"),
    ]
    assert [episode.letter_offer_ref for _, episode in register.episodes()] == ["OF-2", None]
    assert [exception.episode_ref for _, exception in register.exceptions()] == ["PP-2"]
    assert [(sitting.meeting_ref, sitting.offer_ref) for _, sitting in register.meetings()] == [
        ("M-1", "OF-1"),
        ("M-1", "OF-1"),
        ("M-2", None),
    ]


def test_a_letters_offer_is_not_asked_for_its_children_where_they_were_refused():
    assert refused(spoilt(("offers", 4, "child_refs", "C9"))) == [("offers", 4, "child_refs")]


def test_files_may_come_as_what_opens_them_and_are_closed_again(tmp_path):
    opened = []

    def opener(name):
        def lines():
            opened.append((tmp_path / name).open("rb"))
            return opened[-1]

        return lines

    for name, content in small().items():
        (tmp_path / name).write_bytes(content)
    register = read({name: opener(name) for name in small()})
    assert len(list(register.offers())) == 5
    assert len(opened) == 7
    assert all(file.closed for file in opened)


def test_a_long_reading_says_how_far_it_is():
    row = b"".join(b"R-%d,North\n" % n for n in range(10, 20_010))
    seen = []
    files = {**small(), "cases.csv": small()["cases.csv"] + row}
    assert refused(files, progress=lambda file, at: seen.append((file, at))) == []
    assert seen == [("cases.csv", 10_000), ("cases.csv", 20_000)]
