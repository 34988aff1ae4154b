"""Rule 26 and the London clock."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.timing import (
    LONDON,
    QuietHours,
    call_at,
    london,
    next_allowed,
    nudges,
    parse_days,
    parse_quiet_hours,
    reminders,
)

NIGHT = QuietHours(time(20), time(8))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("moment", "safe", "allowed"),
    [
        ("2026-11-24T10:00", None, "2026-11-24T10:00"),
        ("2026-11-24T20:00", None, "2026-11-25T08:00"),
        ("2026-11-24T19:59", None, "2026-11-24T19:59"),
        ("2026-11-25T07:59", None, "2026-11-25T08:00"),
        ("2026-11-24T08:30", (9, 18), "2026-11-24T09:00"),
        ("2026-11-24T18:00", (9, 18), "2026-11-25T09:00"),
        ("2026-11-24T23:00", (21, 24), "2026-11-24T23:00"),  # no hour suits both: theirs decide
        ("2027-03-27T23:00", None, "2027-03-28T08:00"),  # the clock goes forward that night
        ("2027-10-30T23:00", None, "2027-10-31T08:00"),  # and back
    ],
)
def test_rule_26_a_message_waits_for_the_first_good_moment(moment: str, safe: tuple[int, int], allowed: str) -> None:
    assert next_allowed(at(moment), NIGHT, safe) == at(allowed)


@given(
    st.integers(0, 1_000_000).map(lambda m: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=m)),
    st.integers(8, 18).flatmap(lambda a: st.tuples(st.just(a), st.integers(a + 1, 20))),
)
def test_rule_26_the_moment_found_is_never_quiet_and_never_unsafe(moment: datetime, safe: tuple[int, int]) -> None:
    found = next_allowed(moment, NIGHT, safe).astimezone(LONDON)
    assert found >= moment
    assert found - moment <= timedelta(days=2)
    assert not NIGHT.covers(found.time())
    assert safe[0] <= found.hour < safe[1]


@given(
    st.sampled_from([datetime(2027, 3, 26, tzinfo=UTC), datetime(2027, 10, 29, tzinfo=UTC)]),
    st.integers(0, 4 * 24 * 60),
    st.integers(0, 23).flatmap(lambda first: st.tuples(st.just(first), st.integers(first + 1, 24))),
)
def test_rule_21_safe_hours_hold_on_the_nights_when_the_clock_changes(
    night: datetime, minutes: int, safe: tuple[int, int]
) -> None:
    moment = night + timedelta(minutes=minutes)
    found = next_allowed(moment, NIGHT, safe)
    assert moment <= found <= moment + timedelta(days=2, hours=1)
    assert safe[0] <= found.astimezone(LONDON).hour < safe[1]


def test_rule_26_reminders_go_at_ten_7_3_and_1_days_before() -> None:
    found = reminders(at("2026-12-05T10:00"), (7, 3, 1), at("2026-11-24T10:00"))
    assert [(r.days, r.due_at) for r in found] == [
        (7, at("2026-11-28T10:00")),
        (3, at("2026-12-02T10:00")),
        (1, at("2026-12-04T10:00")),
    ]
    assert {r.useless_after.astimezone(LONDON).hour for r in found} == {19}


def test_a_reminder_whose_day_is_already_here_is_not_made() -> None:
    found = reminders(at("2026-12-01T16:00"), (7, 3, 1), at("2026-11-24T08:00"))
    assert [r.days for r in found] == [3, 1]


def test_a_reminder_stays_at_ten_over_the_change_of_the_clock() -> None:
    found = reminders(at("2027-03-29T09:00"), (7, 1), at("2027-03-01T09:00"))
    assert [r.due_at.astimezone(UTC).hour for r in found] == [10, 9]


def test_nudges_come_after_2_and_4_days_and_then_a_call() -> None:
    asked = at("2026-11-24T16:30")
    assert nudges(asked) == [at("2026-11-26T10:00"), at("2026-11-28T10:00")]
    assert call_at(asked) == at("2026-11-29T10:00")


def test_a_clock_time_that_is_skipped_is_the_moment_it_jumps_to() -> None:
    assert london(date(2027, 3, 28), time(1, 30)) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_settings_are_read_as_written() -> None:
    assert parse_quiet_hours("20:00-08:00") == NIGHT
    assert parse_quiet_hours(" ") is None
    assert parse_days("1, 7,3") == (7, 3, 1)
    assert parse_days("") == ()


@pytest.mark.parametrize("wrong", ["20-8", "20:00", "25:00-08:00", "08:00-08:00", "night"])
def test_quiet_hours_that_make_no_sense_are_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_quiet_hours(wrong)


@pytest.mark.parametrize("wrong", ["0", "a", "-1", "61"])
def test_reminder_days_that_make_no_sense_are_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_days(wrong)
