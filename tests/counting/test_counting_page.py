"""The page for managers says of each figure what the figures themselves say."""

from pathlib import Path

import pytest

from messages.definitions import DEFINITIONS
from messages.figures import BECAUSE
from models.rules.counting.figures import DEFINITION_VERSION
from models.rules.counting.words import Failing, Unmatched

PAGE = (Path(__file__).parents[2] / "docs" / "counting.md").read_text()


@pytest.mark.parametrize("key", DEFINITIONS)
def test_rule_18_the_page_gives_each_figure_its_meaning_its_rule_and_its_source(key):
    one = DEFINITIONS[key]
    assert f"| **{one.term}** | {one.words} | {one.source} |" in PAGE.splitlines()


@pytest.mark.parametrize("key", DEFINITIONS)
def test_every_figure_names_a_rule_and_where_it_comes_from(key):
    source = DEFINITIONS[key].source
    assert source.startswith("Rule")
    assert any(f"[{letter}]" in source for letter in "LRCD")


@pytest.mark.parametrize("reason", [*Unmatched, *Failing])
def test_the_page_gives_each_reason_for_leaving_a_meeting_out(reason):
    assert f"* {BECAUSE[reason]}" in PAGE


def test_the_page_is_of_the_definitions_in_use():
    assert f"definition version {DEFINITION_VERSION}" in PAGE
