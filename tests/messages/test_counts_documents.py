"""What a manager receives with the counts: the table in chat, the file of values, the workbook."""

import csv
import json
from copy import deepcopy
from datetime import datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from messages.counts import WIDTH, as_text, counts_csv, counts_table
from messages.definitions import DEFINITIONS
from messages.figures import figures
from messages.tabular import LONGEST_CELL
from messages.workbook import all_definitions, counts_workbook

SAVED = Path(__file__).parent / "counts"


def saved(name: str) -> Any:
    return json.loads((SAVED / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture
def q1() -> dict[str, Any]:
    """A register that shows every rule once, April to June 2026."""
    counts: dict[str, Any] = saved("counts-2026Q1")
    return counts


def nothing(team: str | None = None) -> dict[str, Any]:
    """The counts of a council that has recorded nothing."""
    counts: dict[str, Any] = deepcopy(saved("counts-2026Q1"))
    empty: dict[str, Any] = {"count": 0, "refs": []}
    for part in ("meetings_offered", "meetings_facilitated", "exceptions"):
        counts[part] = dict.fromkeys(counts[part], empty)
    counts |= {"reviews_held": empty, "unmatched_meetings": [], "by_team": {}, "offers": [], "team": team}
    counts["cohort"] = {"offered": 0, "held": empty, "held_percent": None, "median_days": None}
    counts["not_counted"] = {key: [] for key in counts["not_counted"]}
    return counts


def opened(counts: dict[str, Any], warnings: Any = ()) -> Workbook:
    return load_workbook(BytesIO(counts_workbook(counts, warnings, all_definitions())))


def lines_of(book: Workbook, sheet: str) -> list[tuple[Any, ...]]:
    return list(book[sheet].iter_rows(min_row=5, values_only=True))


def test_every_figure_of_the_counts_has_its_definition_and_source(q1: dict[str, Any]) -> None:
    assert {one.key for one in figures(q1)} == set(DEFINITIONS)
    counted = {
        f"{part}.{key}" for part in ("meetings_offered", "meetings_facilitated", "exceptions") for key in q1[part]
    }
    assert counted | {"reviews_held"} <= set(DEFINITIONS)
    assert all("[" in one.source and one.words.endswith(".") for one in DEFINITIONS.values())


def test_the_table_shows_the_figures_as_counted(q1: dict[str, Any]) -> None:
    table = counts_table(q1).split("\n")
    for words, figure in {
        "Offered": 26,
        "  before the letter": 19,
        "  at the letter": 7,
        "    no letter yet": 17,
        "Held after the offer": 11,
        "Offered after the letter": 1,
        "Unmatched meetings": 1,
    }.items():
        assert f"{words:<29} {figure:>2}" in table
    assert "North                   15     7" in table


def test_rule_3_the_only_rate_follows_the_offers_of_the_period(q1: dict[str, Any]) -> None:
    words = " ".join(counts_table(q1).split())
    assert "Of the 26 offered, 12 held by now (46.2%)" in words
    assert words.count("%") == 1


def test_rule_18_the_table_says_as_at_when_and_by_which_definitions(q1: dict[str, Any]) -> None:
    assert counts_table(q1).endswith("As at 22 November 2026, 12:00\nDefinition version 1")


@given(team=st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=60))
@settings(max_examples=30)
def test_no_line_of_the_table_breaks_on_a_phone(team: str) -> None:
    counts = nothing(team) | {"by_team": {team: saved("counts-2026Q1")["by_team"]["North"]}}
    assert max(map(len, counts_table(counts).split("\n"))) <= WIDTH


def test_nothing_offered_gives_no_rate() -> None:
    assert "Nothing was offered in this period, so there is no rate." in " ".join(counts_table(nothing()).split())


def test_the_csv_has_each_figure_once_for_the_whole_and_for_each_team(q1: dict[str, Any]) -> None:
    rows = list(csv.DictReader(StringIO(counts_csv(q1))))
    figures_of = {(row["team"], row["figure"]): row["count"] for row in rows}
    assert len(figures_of) == len(rows) == len(DEFINITIONS) + 2 * 6
    assert figures_of["all teams", "meetings_offered.total"] == "26"
    assert figures_of["South", "meetings_facilitated.total"] == "4"
    assert rows[0]["records"].split() == q1["meetings_offered"]["total"]["refs"]


def test_a_figure_that_is_not_defined_is_empty_not_0() -> None:
    rows = list(csv.DictReader(StringIO(counts_csv(nothing()))))
    undefined = {row["figure"] for row in rows if row["count"] == ""}
    assert undefined == {"cohort.held_percent", "cohort.median_days"}


@pytest.mark.parametrize("team", ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1"])
def test_a_csv_cell_is_never_a_formula(team: str) -> None:
    rows = list(csv.DictReader(StringIO(counts_csv(nothing(team)), newline="")))
    assert {row["team"] for row in rows} == {f"'{team}"}


@pytest.mark.parametrize("cell", ["North", "26", "", "R-1001/DP", "it's"])
def test_an_ordinary_cell_is_left_alone(cell: str) -> None:
    assert as_text(cell) == cell


def test_the_workbook_has_its_six_sheets_each_with_its_head(q1: dict[str, Any]) -> None:
    book = opened(q1, saved("warnings"))
    assert book.sheetnames == ["Figures", "Records", "Meetings", "Not counted", "Definitions", "Warnings"]
    for sheet in book.worksheets:
        assert sheet["A2"].value == (
            "1 April 2026 to 30 June 2026. All teams. As at 22 November 2026, 12:00, London. Definition version 1."
        )
        assert sheet.freeze_panes == "B5"
        assert sheet.print_title_rows == "$4:$4"
        assert sheet.page_setup.orientation == "landscape"


def test_rule_18_each_figure_stands_beside_its_records(q1: dict[str, Any]) -> None:
    total, *_ = lines_of(opened(q1), "Figures")
    assert total[:3] == ("Meetings offered", "All teams", 26)
    assert total[5].split(", ") == q1["meetings_offered"]["total"]["refs"]


def test_every_offer_is_a_line_with_its_days_as_days(q1: dict[str, Any]) -> None:
    records = {line[0]: line for line in lines_of(opened(q1), "Records")}
    assert set(records) == {offer["offer_ref"] for offer in q1["offers"]}
    assert records["OF-01"][2] == datetime(2026, 4, 14)  # noqa: DTZ001 (a spreadsheet's day has no zone)
    assert records["OF-20"][3:5] == ("after the letter", "no")
    assert records["OF-13"][8] == "wants to wait until after Easter"


def test_every_meeting_of_the_period_is_a_line(q1: dict[str, Any]) -> None:
    meetings = {line[0]: line[1] for line in lines_of(opened(q1), "Meetings")}
    assert {"M-01", "M-13", "M-18", "M-19"} <= set(meetings)
    assert meetings["M-19"] == "nowhere, until it is linked to its offer"
    assert len(meetings) == 11 + 1 + 1 + 1


def test_days_of_meetings_come_from_the_counts_where_they_are_given(q1: dict[str, Any]) -> None:
    q1["meetings"] = [{"meeting_ref": "M-03", "held_on": "2026-04-01", "case_ref": "R-1003"}]
    meetings = {line[0]: line for line in lines_of(opened(q1), "Meetings")}
    assert meetings["M-03"][2:4] == (datetime(2026, 4, 1), "R-1003")  # noqa: DTZ001 (a day)


def test_what_was_left_out_is_listed_with_its_reason(q1: dict[str, Any]) -> None:
    left_out = {line[1]: line[3] for line in lines_of(opened(q1), "Not counted")}
    assert left_out == {
        "OF-23": "entered in error (rule 9)",
        "OF-12": "a chaser or repeat of OF-11 (rule 6)",
        "OF-16": "a chaser or repeat of OF-15 (rule 6)",
        "OF-02": "not to a parent or holder of parental responsibility (rule 1)",
        "C09B": "named in OF-10, but no parent or holder of PR was offered it for them (rule 5)",
        "M-15": "nobody of the family network came (rule 11)",
    }


def test_warnings_stand_in_the_workbook(q1: dict[str, Any]) -> None:
    warnings = saved("warnings")
    assert [line[5] for line in lines_of(opened(q1, warnings), "Warnings")] == [one["message"] for one in warnings]


def test_an_empty_sheet_says_none() -> None:
    assert lines_of(opened(nothing()), "Warnings")[0][0] == "None."


@pytest.mark.parametrize("reason", ["=1+1", '=HYPERLINK("https://example.org")', "+44", "-2", "@x", "{=1}"])
def test_a_reason_that_looks_like_a_formula_stays_text(q1: dict[str, Any], reason: str) -> None:
    q1["offers"][0]["reasons"] = [reason]
    cell = opened(q1)["Records"]["I5"]
    assert (cell.value, cell.data_type) == (reason, "s")


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(q1: dict[str, Any]) -> None:
    q1["offers"][0]["reasons"] = ["https://example.org/x"]
    for sheet in opened(q1, saved("warnings")).worksheets:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]


def test_a_council_with_very_many_offers_loses_no_record(q1: dict[str, Any]) -> None:
    refs = [f"OFFER-2026-{n:06}" for n in range(4000)]
    q1["meetings_offered"]["total"] = {"count": len(refs), "refs": refs}
    total, *_ = lines_of(opened(q1), "Figures")
    cells = [cell for cell in total[5:] if cell]
    assert ", ".join(cells).split(", ") == refs
    assert max(map(len, cells)) <= LONGEST_CELL


def test_the_file_names_nobody_and_is_dated_by_its_figures(q1: dict[str, Any]) -> None:
    told = opened(q1).properties
    assert not told.creator
    assert not told.lastModifiedBy
    assert told.title == "Family group decision making meetings"
    assert told.created == datetime(2026, 11, 22, 12, 0)  # noqa: DTZ001 (openpyxl reads it so)
