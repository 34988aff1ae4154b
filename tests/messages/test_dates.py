"""Dates as a relative reads them: their own clock, no code, nothing to work out."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.dates import said, said_day, said_length, said_long, said_when
from messages.segments import is_gsm

LONDON = ZoneInfo("Europe/London")


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("moment", "read"),
    [
        (at(2026, 12, 1, 16), "Tue 1 Dec 4pm"),
        (at(2026, 12, 3, 17, 30), "Thu 3 Dec 5.30pm"),
        (at(2026, 12, 5, 10), "Sat 5 Dec 10am"),
        (at(2026, 12, 5, 9, 5), "Sat 5 Dec 9.05am"),
        (at(2026, 12, 5, 12), "Sat 5 Dec 12 noon"),
        (at(2026, 12, 5, 12, 30), "Sat 5 Dec 12.30pm"),
        (at(2026, 12, 5, 0), "Sat 5 Dec 12 midnight"),
        (at(2026, 12, 5, 0, 15), "Sat 5 Dec 12.15am"),
        (at(2026, 12, 5, 23, 59), "Sat 5 Dec 11.59pm"),
    ],
)
def test_a_relative_reads_a_time_as_people_say_it(moment: datetime, read: str) -> None:
    assert said(moment) == read


def test_a_summer_meeting_kept_in_utc_is_read_on_the_london_clock() -> None:
    assert said(datetime(2026, 7, 1, 15, tzinfo=UTC)) == "Wed 1 Jul 4pm"
    assert said(datetime(2026, 7, 1, 23, 30, tzinfo=UTC)) == "Thu 2 Jul 12.30am"
    assert said(datetime(2026, 12, 1, 18, tzinfo=timezone(timedelta(hours=2)))) == "Tue 1 Dec 4pm"


@pytest.mark.parametrize(
    ("moment", "read"),
    [
        (datetime(2027, 3, 28, 0, 59, tzinfo=UTC), "Sun 28 Mar 12.59am"),
        (datetime(2027, 3, 28, 1, 0, tzinfo=UTC), "Sun 28 Mar 2am"),
        (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), "Sun 31 Oct 1.30am"),
        (datetime(2027, 10, 31, 1, 30, tzinfo=UTC), "Sun 31 Oct 1.30am"),
    ],
)
def test_the_night_the_clocks_change_is_read_as_the_clock_on_the_wall(moment: datetime, read: str) -> None:
    assert said(moment) == read


def test_a_reminder_says_when_within_a_sentence() -> None:
    assert said_when(at(2026, 12, 1, 8)) == "Tue 1 Dec at 8am"
    assert said_when(at(2026, 12, 1, 12)) == "Tue 1 Dec at 12 noon"


def test_a_day_on_the_record_carries_its_year() -> None:
    assert said_day(date(2026, 12, 1)) == "Tue 1 Dec 2026"
    assert said_day(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == "Wed 1 Jul 2026"


@pytest.mark.parametrize(
    ("start", "end", "read"),
    [
        (at(2026, 12, 1, 16), at(2026, 12, 1, 18), "Tuesday 1 December 2026, 4pm to 6pm"),
        (at(2026, 12, 2, 10), at(2026, 12, 2, 12), "Wednesday 2 December 2026, 10am to 12 noon"),
        (at(2026, 12, 1, 22), at(2026, 12, 2, 0), "Tuesday 1 December 2026, 10pm to 12 midnight"),
        (
            at(2026, 12, 31, 23),
            at(2027, 1, 1, 1, 30),
            "Thursday 31 December 2026, 11pm to 1.30am on Friday 1 January 2027",
        ),
    ],
)
def test_a_page_says_the_whole_meeting(start: datetime, end: datetime, read: str) -> None:
    assert said_long(start, end) == read


@pytest.mark.parametrize(
    ("length", "read"),
    [
        (timedelta(hours=2), "2 hours"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(minutes=90), "1 hour 30 minutes"),
        (timedelta(minutes=45), "45 minutes"),
        (timedelta(minutes=61), "1 hour 1 minute"),
        (timedelta(days=1), "24 hours"),
    ],
)
def test_a_length_is_said_in_hours_and_minutes(length: timedelta, read: str) -> None:
    assert said_length(length) == read


@pytest.mark.parametrize("length", [timedelta(0), timedelta(seconds=20), timedelta(hours=-1)])
def test_no_length_at_all_is_not_said(length: timedelta) -> None:
    with pytest.raises(ValueError, match="at least a minute"):
        said_length(length)


def test_a_moment_that_could_be_any_hour_is_refused() -> None:
    naive = datetime(2026, 12, 1, 16)  # noqa: DTZ001 - the fault under test
    for say in (said, said_when, said_day):
        with pytest.raises(ValueError, match="time zone"):
            say(naive)
    with pytest.raises(ValueError, match="time zone"):
        said_long(naive, at(2026, 12, 1, 18))


@given(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2060, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants bounds without a zone
def test_no_date_ever_doubles_the_price_of_a_text(moment: datetime) -> None:
    for read in (said(moment), said_when(moment), said_day(moment), said_long(moment, moment + timedelta(hours=2))):
        assert is_gsm(read)
    assert len(said(moment)) <= len("Wed 30 Dec 12 midnight")


@given(st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2060, 1, 1), timezones=st.just(LONDON)))  # noqa: DTZ001 - hypothesis wants bounds without a zone
def test_two_different_minutes_of_a_day_never_read_the_same(moment: datetime) -> None:
    later = moment.replace(minute=(moment.minute + 1) % 60)
    assert said(moment) != said(later)
