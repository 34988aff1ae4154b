"""The example register shows every rule once; its figures are known (register, section 8)."""

import json
from datetime import date
from pathlib import Path

import pytest

from models.rules.counting.as_json import as_json
from models.rules.counting.census import census, census_year
from models.rules.counting.census_xml import census_xml
from models.rules.counting.counts import count
from models.rules.counting.duty import as_json as warnings_as_json
from models.rules.counting.duty import warnings_for
from models.rules.register.joining import families
from models.rules.register.reading import CODES
from models.rules.register.writing import write_register
from tests.counting.rows import NOW
from tests.register.comparing import settled
from tests.register.folder import read

EXAMPLE = Path(__file__).parent / "example"
QUARTERS = {
    "2025Q4": (date(2026, 1, 1), date(2026, 3, 31)),
    "2026Q1": (date(2026, 4, 1), date(2026, 6, 30)),
    "2026Q2": (date(2026, 7, 1), date(2026, 9, 30)),
}


@pytest.fixture(scope="module")
def council():
    files = {path.name: path.read_bytes() for path in EXAMPLE.glob("*.csv")}
    return list(families(read(files)))


def expected(name):
    return (EXAMPLE / "expected" / name).read_bytes()


@pytest.mark.parametrize("quarter", QUARTERS)
def test_rules_1_to_14_the_counts_of_a_quarter(council, quarter):
    first, last = QUARTERS[quarter]
    figures = as_json(count(council, from_=first, to=last, now=NOW))
    wanted = json.loads(expected(f"counts-{quarter}.json"))
    assert settled({key: figures[key] for key in wanted}) == settled(wanted)


@pytest.mark.parametrize("quarter", QUARTERS)
def test_rule_18_every_meeting_counted_stands_on_its_day_with_its_case(council, quarter):
    first, last = QUARTERS[quarter]
    figures = as_json(count(council, from_=first, to=last, now=NOW))
    met = figures["meetings_facilitated"]
    refs = [*met["total"]["refs"], *met["after_letter"]["refs"], *figures["reviews_held"]["refs"]]
    assert sorted(one["meeting_ref"] for one in figures["meetings"]) == sorted(refs)
    assert all(first.isoformat() <= one["held_on"] <= last.isoformat() for one in figures["meetings"])
    assert {one["case_ref"] for one in figures["meetings"]} >= set(met["families"]["refs"])


def test_rules_15_and_16_the_census_to_the_letter(council):
    assert census_xml(census(council, census_year("2026-27"), CODES)) == expected("census-2026-27.xml")


def test_rules_19_and_20_the_warnings(council):
    found = warnings_as_json(warnings_for(council, None))
    assert settled(found) == settled(json.loads(expected("warnings.json")))
    assert all(warning["message"].endswith(").") for warning in found)


def test_rule_18_every_figure_carries_its_records(council):
    figures = as_json(count(council, from_=date(2026, 4, 1), to=date(2026, 6, 30), now=NOW))
    assert figures["meetings_offered"]["withdrawn"] == {"count": 1, "refs": ["OF-22"]}
    assert figures["definition_version"] == "1"
    assert figures["as_of"] == "2026-11-22T12:00:00+00:00"


def test_written_and_read_again_the_council_is_the_same(council):
    assert list(families(read(write_register(council)))) == council


def test_an_episode_of_an_earlier_year_is_named_not_reported(council):
    taken = census(council, census_year("2026-27"), CODES)
    assert [(each.episode_ref, each.child_refs) for each in taken.earlier] == [("PP-15", ("C31",))]


def test_the_published_checks_by_child_and_field(council):
    taken = census(council, census_year("2026-27"), CODES)
    assert {(each.code, each.child_ref, each.field) for each in taken.checks} == {
        ("9007", "C30", "FGDMMeetingOffer"),
        ("9015Q", "C14", "ReviewMeetingsCount"),
        ("9015Q", "C26", "ReviewMeetingsCount"),
        ("9015Q", "C32", "ReviewMeetingsCount"),
    }
