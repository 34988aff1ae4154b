"""What is posted to a carrier is what was written, letter for letter."""

from __future__ import annotations

from urllib.parse import parse_qs, quote_plus

from hypothesis import given
from hypothesis import strategies as st

from fgdm_bot.line import quoted

WORDS = st.text(st.characters(exclude_categories=["Cs"]))


@given(WORDS)
def test_words_are_quoted_as_the_standard_library_does(words: str) -> None:
    assert quoted(words).decode() == quote_plus(words)


@given(WORDS.filter(bool))
def test_a_carrier_reads_the_words_that_were_written(words: str) -> None:
    assert parse_qs(f"Body={quoted(words).decode()}") == {"Body": [words]}
