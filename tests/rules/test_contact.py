"""Rules 21 and 27: who may be written to, and how the check is typed. Someone else may be holding the phone."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.checkwords import CheckUnclear, FullCheck, contact_check, safe_hours
from models.rules.contact import Check, May, MayNot, may_write

TODAY = date(2026, 11, 24)
GOOD = Check(
    verified=True, safe=True, show_venue=False, hours=(9, 18), shared=False, language=None, checked_on=TODAY
)  # fmt: skip


def why_not(check: Check | None, *, stopped: bool = False) -> str | None:
    match may_write(check, stopped=stopped, today=TODAY):
        case MayNot(reason):
            return reason
        case May():
            return None


def test_rule_21_a_good_check_lets_us_write() -> None:
    assert may_write(GOOD, stopped=False, today=TODAY) == May(GOOD)


@pytest.mark.parametrize(
    ("check", "why"),
    [
        (None, "no contact check"),
        (replace(GOOD, verified=False), "not verified"),
        (replace(GOOD, safe=False), "not safe"),
        (replace(GOOD, checked_on=TODAY - timedelta(days=91)), "over 90 days old"),
    ],
)
def test_rule_21_without_a_good_check_nobody_is_written_to(check: Check | None, why: str) -> None:
    assert why in (why_not(check) or "")


def test_rule_21_a_check_is_good_for_ninety_days() -> None:
    assert why_not(replace(GOOD, checked_on=TODAY - timedelta(days=90))) is None


def test_rule_21_a_shared_phone_may_be_written_to() -> None:
    assert why_not(replace(GOOD, shared=True)) is None


@pytest.mark.parametrize("check", [GOOD, None, replace(GOOD, safe=False)])
def test_rule_27_a_stop_is_stronger_than_any_check(check: Check | None) -> None:
    assert "asked us to stop" in (why_not(check, stopped=True) or "")


@given(
    verified=st.booleans(),
    safe=st.booleans(),
    stopped=st.booleans(),
    days=st.integers(0, 400),
    shared=st.booleans(),
)
def test_rules_21_and_27_one_missing_thing_is_enough_to_hold_a_message(
    verified: bool, safe: bool, stopped: bool, days: int, shared: bool
) -> None:
    check = replace(GOOD, verified=verified, safe=safe, shared=shared, checked_on=TODAY - timedelta(days=days))
    allowed = verified and safe and not stopped and days <= 90
    assert (why_not(check, stopped=stopped) is None) == allowed


FULL = FullCheck(
    verified=True, safe=True, hours=(9, 18), shared=False, show_venue=False, chat=False, language=None
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("verified, safe, 9-18, not shared", FULL),
        ("Verified, SAFE to text, 9am-6pm, Not shared", FULL),
        ("not shared; 9 to 18; safe; number verified", FULL),
        ("verified, safe, 9–18, not shared", FULL),
        ("verified, verified, safe, 9-18, not shared,", FULL),
        ("verified, safe, any time, shared", replace(FULL, hours=(0, 24), shared=True)),
        ("not verified, not safe, 9-18, shared", replace(FULL, verified=False, safe=False, shared=True)),
        ("verified, safe, may show venue, 9-18, not shared", replace(FULL, show_venue=True)),
        ("verified, safe, may not show venue, 9-18, not shared", FULL),
        ("verified, safe, 9-18, not shared, polish", replace(FULL, language="Polish")),
        ("verified, safe, 9-18, not shared, chat", replace(FULL, chat=True)),
    ],
)
def test_rule_21_a_coordinator_records_a_check(typed: str, meant: FullCheck) -> None:
    assert contact_check(typed) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("verified, safe, 9-18", "shared or not shared"),
        ("verified, safe, not shared", "the hours"),
        ("verified, 9-18, not shared", "safe or not safe"),
        ("safe, 9-18, not shared", "verified or not verified"),
        ("", "verified or not verified; safe"),
        ("verified, safe, 9-18, not shared, probably", '"probably"'),
        ("verified, safe 9-18, not shared", '"safe 9-18"'),
        ("verified and safe, 9-18, not shared", '"verified and safe"'),
        ("verified, safe, 9-18, not shared, klingon", '"klingon"'),
        ("verified, safe, 9-18, not shared, not safe", '"not safe" contradicts'),
        ("verified, safe, not verified, 9-18, not shared", '"not verified" contradicts'),
        ("verified, safe, 9-18, not shared, shared", '"shared" contradicts'),
        ("verified, safe, 9-18, 10-12, not shared", '"10-12" contradicts'),
        ("verified, safe, 18-9, not shared", '"18-9"'),
        ("verified, safe, 9.30-18, not shared", '"9.30-18"'),
        ("verified, safe, 9-25, not shared", '"9-25"'),
        ("verified, safe, 1-5, not shared", "morning or evening?"),
    ],
)
def test_rule_21_a_check_that_is_not_whole_and_plain_is_refused(typed: str, why: str) -> None:
    with pytest.raises(CheckUnclear, match=re.escape(why)) as refused:
        contact_check(typed)
    assert "verified, safe, 9-18, not shared" in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("9-18", (9, 18)),
        ("9-12", (9, 12)),
        ("08-12", (8, 12)),
        ("09:00-18:00", (9, 18)),
        ("9.00 - 18.00", (9, 18)),
        ("9am-6pm", (9, 18)),
        ("9-5pm", (9, 17)),
        ("10am to 12 noon", (10, 12)),
        ("10am-12pm", (10, 12)),
        ("12pm-2pm", (12, 14)),
        ("6pm-8pm", (18, 20)),
        ("between 9 and 18", (9, 18)),
        ("7-19", (7, 19)),
        ("0-24", (0, 24)),
        ("any time", (0, 24)),
    ],
)
def test_rule_21_safe_hours_are_whole_london_hours(typed: str, hours: tuple[int, int]) -> None:
    assert safe_hours(typed) == hours


@pytest.mark.parametrize("typed", ["1-5", "5-9", "7-9", "8-12", "6-9pm", "5-8pm", "5 to 8 pm"])
def test_rule_21_hours_of_the_morning_or_the_evening_are_asked_about(typed: str) -> None:
    """Read as the small hours, "1-5" would send a text at one at night."""
    with pytest.raises(CheckUnclear, match="morning or evening"):
        safe_hours(typed)


@pytest.mark.parametrize("typed", ["18-9", "9-9", "9am-6", "9-25", "13pm-14pm", "0am-6pm", "9", "9-", "evenings", ""])
def test_rule_21_hours_that_make_no_sense_are_not_hours(typed: str) -> None:
    assert safe_hours(typed) is None


PARTS = st.sampled_from(
    [
        "verified",
        "not verified",
        "safe",
        "not safe",
        "9-18",
        "any time",
        "shared",
        "not shared",
        "chat",
        "polish",
        "soon",
    ]
)


@given(st.lists(PARTS, max_size=8))
def test_rule_21_a_not_is_never_lost(parts: list[str]) -> None:
    try:
        check = contact_check(", ".join(parts))
    except CheckUnclear:
        return
    assert check.verified == ("not verified" not in parts)
    assert check.safe == ("not safe" not in parts)
    assert check.shared == ("not shared" not in parts)
