"""What a coordinator types as a day and a time. A misread one sends a family to a locked door."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from messages.dates import said, said_day
from models.rules.typed import NotUnderstood, day, duration, moment, moment_and_place, moments

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 24, 10, 5, tzinfo=LONDON)  # a Tuesday


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


MEANT = {
    "Tue 1 Dec 4pm": "2026-12-01T16:00",
    "5/12 10am": "2026-12-05T10:00",
    "tomorrow 5.30pm": "2026-11-25T17:30",
    "Tomorrow at 17:30": "2026-11-25T17:30",
    "today 11am": "2026-11-24T11:00",
    "day after tomorrow 10am": "2026-11-26T10:00",
    "Thu 3 Dec 5.30pm": "2026-12-03T17:30",
    "Thurs 3rd December, 5:30 PM": "2026-12-03T17:30",
    "Sat 12 Dec 10am": "2026-12-12T10:00",
    "1 December 2026 16:00": "2026-12-01T16:00",
    "1st dec at half 4pm": "2026-12-01T16:30",
    "1 Dec half past 4 pm": "2026-12-01T16:30",
    "1 Dec quarter to 5pm": "2026-12-01T16:45",
    "1 Dec quarter to 12pm": "2026-12-01T11:45",
    "1 Dec quarter past 12pm": "2026-12-01T12:15",
    "2026-12-01T16:00": "2026-12-01T16:00",
    "1 Dec half 10am": "2026-12-01T10:30",
    "Tue 1 Dec noon": "2026-12-01T12:00",
    "1 Dec 12 noon": "2026-12-01T12:00",
    "5/12 midday": "2026-12-05T12:00",
    "1 Dec 12pm": "2026-12-01T12:00",
    "1 Dec 12.30am": "2026-12-01T00:30",
    "1 Dec 12.30": "2026-12-01T12:30",
    "1 Dec 10.30": "2026-12-01T10:30",
    "1 Dec 09:00": "2026-12-01T09:00",
    "1 Dec 16.00": "2026-12-01T16:00",
    "1 Dec 4 p.m.": "2026-12-01T16:00",
    "1 Dec at 4 in the afternoon": "2026-12-01T16:00",
    "1 Dec 4 o'clock pm": "2026-12-01T16:00",
    "4pm on Tuesday the 1st of December": "2026-12-01T16:00",
    "5.30pm tomorrow": "2026-11-25T17:30",
    "Dec 5 10am": "2026-12-05T10:00",
    "5th 10am": "2026-12-05T10:00",
    "Sat the 5th at 10am": "2026-12-05T10:00",
    "5/12/2026 10am": "2026-12-05T10:00",
    "5/12/26 10am": "2026-12-05T10:00",
    "5.12.2026 10.00": "2026-12-05T10:00",
    "5.12 10.00": "2026-12-05T10:00",
    "5-12-2026 10am": "2026-12-05T10:00",
    "05/12/2026 10:00": "2026-12-05T10:00",
    "2026-12-05 10:00": "2026-12-05T10:00",
    "Sat 2026-12-05 10am": "2026-12-05T10:00",
    "5 Dec 2026 (Sat) 10am": "2026-12-05T10:00",
    "Wed 4pm": "2026-11-25T16:00",
    "this Thursday 4pm": "2026-11-26T16:00",
    "1/2 4pm": "2027-02-01T16:00",
    "1 March 4pm": "2027-03-01T16:00",
    "24/11 4pm": "2026-11-24T16:00",
    "  TUE\u00a01\u00a0DEC\u20094PM\u200b ": "2026-12-01T16:00",
    "30 Jul 2027 4pm": "2027-07-30T16:00",
    "28 Mar 2027 02:00": "2027-03-28T02:00",
    "31 Oct 2027 02:00": "2027-10-31T02:00",
}

REFUSED = {
    "Tue 1 Dec at 4": "4am or 4pm?",
    "1 Dec at 12": "12 noon, or 12 at night?",
    "1 Dec 5.30": "5.30am or 5.30pm?",
    "1 Dec 9:00": "9am or 9pm?",
    "1 Dec half 4": "4.30am or 4.30pm?",
    "1 Dec half past 8": "8.30am or 8.30pm?",
    "1 Dec quarter past 12": "12.15am or 12.15pm?",
    "1 Dec 12am": "middle of the night",
    "1 Dec midnight": "middle of the night",
    "1 Dec 25:00": "no such time",
    "1 Dec 24:00": "no such time",
    "1 Dec 4.75pm": "no such time",
    "1 Dec 16pm": "no such time",
    "1 Dec 0am": "no such time",
    "1 Dec 16": "not a time I know",
    "Mon 1 Dec 2026 4pm": "1 Dec 2026 is a Tuesday, not a Monday",
    "Fri 5th Dec 4pm": "5 Dec 2026 is a Saturday, not a Friday",
    "31/2 4pm": "there is no 31 Feb",
    "31 Nov 2027 4pm": "there is no 31 Nov 2027",
    "29/2/2027 4pm": "there is no 29 Feb 2027",
    "0/12 4pm": "there is no 0 Dec",
    "12/25 4pm": "there is no month 25",
    "20 Nov 2026 4pm": "in the past",
    "today 10am": "in the past",
    "yesterday 4pm": "in the past",
    "20 Nov 4pm": "most of a year away",
    "1 Dec 2029 4pm": "over two years away",
    "28 Mar 2027 01:30": "the clocks go forward: there is no 1.30am",
    "28/3/2027 1.30am": "the clocks go forward",
    "28 Mar 2027 01:00": "the clocks go forward",
    "31 Oct 2027 01:30": "the clocks go back: 1.30am comes twice",
    "31 Oct 2027 01:00": "comes twice",
    "Tue 4pm": "Tue 24 Nov 2026, or Tue 1 Dec 2026?",
    "next Tue 4pm": "the one after",
    "11.12 10.12": "or Fri 11 Dec 2026 10.12am?",
    "1 Dec 4-6pm": "for 2 hours",
    "1 Dec 4pm to 6pm": "for 2 hours",
    "1 Dec": "no time",
    "tomorrow": "no time",
    "4pm": "no day",
    "1 Dec 4pm maybe": "not a day and time I know",
    "soon": "not a day and time I know",
    "": "not a day and time I know",
    "1 Dec 4pm 5pm": "not a day and time I know",
    "Tue Wed 2 Dec 4pm": "not a day and time I know",
}


@pytest.mark.parametrize(("typed", "meant"), MEANT.items())
def test_a_coordinator_types_a_time_as_people_do(typed: str, meant: str) -> None:
    assert moment(typed, now=NOW) == at(meant)


@pytest.mark.parametrize(("typed", "why"), REFUSED.items())
def test_an_ambiguous_or_impossible_time_is_refused_with_the_reason(typed: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=re.escape(why)):
        moment(typed, now=NOW)


def test_the_moment_is_on_the_london_clock_in_summer_and_winter() -> None:
    assert moment("30 Jul 2027 4pm", now=NOW).astimezone(UTC).hour == 15
    assert moment("1 Dec 4pm", now=NOW).astimezone(UTC).hour == 16


def test_today_is_the_day_in_london_not_in_greenwich() -> None:
    just_after_midnight = datetime(2027, 6, 30, 23, 30, tzinfo=UTC)
    assert moment("today 10am", now=just_after_midnight) == at("2027-07-01T10:00")


def test_a_moment_needs_to_know_where_now_is() -> None:
    with pytest.raises(ValueError, match="naive"):
        moment("1 Dec 4pm", now=NOW.replace(tzinfo=None))


def test_on_new_years_eve_january_is_next_year() -> None:
    assert moment("4 Jan 4pm", now=at("2026-12-31T12:00")) == at("2027-01-04T16:00")


ANY_MINUTE = st.integers(1, 290 * 24 * 60).map(lambda minutes: NOW.astimezone(UTC) + timedelta(minutes=minutes))


def sayable(found: datetime) -> bool:
    local = found.astimezone(LONDON)
    twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return not twice and local.time() != time(0)


@given(ANY_MINUTE)
def test_a_time_said_in_a_text_is_read_as_that_time_when_typed_back(found: datetime) -> None:
    assume(sayable(found))
    assert moment(said(found), now=NOW) == found


@given(ANY_MINUTE)
def test_day_always_comes_before_month(found: datetime) -> None:
    local = found.astimezone(LONDON)
    assume(sayable(found))
    for typed in (f"{local:%d/%m %H:%M}", f"{local:%H:%M} {local:%d/%m/%Y}", f"{local:%d %B %Y %I.%M%p}"):
        assert moment(typed, now=NOW) == local.replace(second=0, microsecond=0)


WORDS = ("tue", "1", "1st", "dec", "4pm", "5.30", "16:00", "5/12", "2026", "at", "half", "noon", "tomorrow", "12",
         "the", "of", "next", "(sat)", "2027-03-28", "01:30", "-", "to", ",", "pm", "quarter to",
         "for", "and")  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join) | st.text(max_size=30))
def test_whatever_is_typed_becomes_a_future_time_or_a_plain_refusal(typed: str) -> None:
    try:
        found = moment(typed, now=NOW)
    except NotUnderstood:
        return
    assert NOW < found <= NOW + timedelta(days=731)
    assert found.utcoffset() is not None
    assert (found.second, found.microsecond) == (0, 0)


RECORDED = {
    "12/11/2026": "2026-11-12",
    "12/11": "2026-11-12",
    "on 12 Nov": "2026-11-12",
    "2026-11-12": "2026-11-12",
    "Thu 12 Nov": "2026-11-12",
    "today": "2026-11-24",
    "24/11": "2026-11-24",
    "yesterday": "2026-11-23",
    "Monday": "2026-11-23",
    "Wed": "2026-11-18",
    "30/4": "2026-04-30",
    "the 12th": "2026-11-12",
    "30th": "2026-10-30",
    "1/1/2000": "2000-01-01",
}


@pytest.mark.parametrize(("typed", "meant"), RECORDED.items())
def test_a_day_for_the_record_is_the_last_such_day(typed: str, meant: str) -> None:
    assert day(typed, now=NOW, past=True) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("25/11", "most of a year away"),
        ("25/11/2026", "has not come yet"),
        ("tomorrow", "has not come yet"),
        ("Fri 12 Nov 2026", "a Thursday, not a Friday"),
        ("12/11/1999", "Is the year right?"),
        ("Tue", "today, Tue 24 Nov 2026, or Tue 17 Nov 2026?"),
        ("31/11/2025", "there is no 31 Nov 2025"),
        ("11/2026", "not a date I know"),
        ("12/11/2026 4pm", "not a date I know"),
        ("last week", "not a date I know"),
        ("", "not a date I know"),
    ],
)
def test_a_day_that_cannot_go_on_record_is_refused(typed: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=re.escape(why)):
        day(typed, now=NOW, past=True)


def test_a_day_to_come_is_the_next_such_day() -> None:
    assert day("5/12", now=NOW) == date(2026, 12, 5)
    assert day("1 Feb", now=NOW) == date(2027, 2, 1)


@given(st.integers(0, 290).map(lambda days: NOW.date() - timedelta(days=days)))
def test_a_day_on_record_is_read_back_as_that_day(found: date) -> None:
    for typed in (said_day(found), found.isoformat(), f"{found:%d/%m/%Y}", f"{found:%d/%m}", f"{found:%d %b}"):
        assert day(typed, now=NOW, past=True) == found


LENGTHS = {
    "2 hours": 120, "for 2 hours": 120, "2h": 120, "2 hrs": 120, "1 hour": 60, "an hour": 60, "two hours": 120,
    "90 minutes": 90, "90 mins": 90, "90m": 90, "1h30": 90, "1h 30m": 90, "1 hour 30 minutes": 90,
    "1 hour and 30 minutes": 90, "1.5 hours": 90, "1½ hours": 90, "2 and a half hours": 150,
    "an hour and a half": 90, "half an hour": 30, "For 2 Hours": 120,
}  # fmt: skip


@pytest.mark.parametrize(("typed", "minutes"), LENGTHS.items())
def test_a_length_is_typed_as_people_do(typed: str, minutes: int) -> None:
    assert duration(typed) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "typed", ["", "2", "0 hours", "5 minutes", "11 hours", "2 days", "-2 hours", "ages", "2 hours?"]
)
def test_a_length_that_makes_no_sense_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        duration(typed)


def test_a_coordinator_proposes_three_times() -> None:
    starts, length = moments("Tue 1 Dec 4pm, Thu 3 Dec 5.30pm, Sat 5 Dec 10am for 2 hours", now=NOW)
    assert starts == [at("2026-12-01T16:00"), at("2026-12-03T17:30"), at("2026-12-05T10:00")]
    assert length == timedelta(hours=2)


@pytest.mark.parametrize(
    "typed",
    [
        "1 Dec 4pm, 3 Dec 5.30pm for 90 minutes",
        "3 Dec 5.30pm; 1 Dec 4pm for 90 minutes",
        "1 Dec 4pm\n3 Dec 5.30pm\nfor 90 minutes",
        "1 Dec 4pm and 3 Dec 5.30pm, for an hour and a half.",
        "1 Dec 4pm, and 3 Dec 5.30pm, for 1h30",
    ],
)
def test_times_are_listed_in_any_order_and_come_out_by_date(typed: str) -> None:
    assert moments(typed, now=NOW) == ([at("2026-12-01T16:00"), at("2026-12-03T17:30")], timedelta(minutes=90))


def test_a_meeting_lasts_two_hours_unless_said() -> None:
    assert moments("1 Dec 4pm", now=NOW)[1] == timedelta(hours=2)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1 Dec 4pm, 1 Dec 16:00", "Tue 1 Dec 2026 4pm is there twice"),
        ("1 Dec 4pm for 2 hours, 3 Dec 4pm", "once, at the end"),
        ("1 Dec 4pm for 2 hours, 3 Dec 4pm for 1 hour", "once, at the end"),
        ("1 Dec 4pm, 6pm", '"6pm": this has no day'),
        ("Tue, 1 Dec, 4pm", "no day"),
        ("1 Dec 4pm for ages", "not a length of time"),
        (", ".join(f"{n} Dec 4pm" for n in range(1, 11)), "10 times"),
        ("", "Which times?"),
        (" , ;", "Which times?"),
    ],
)
def test_a_list_that_does_not_hold_together_is_refused(typed: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=re.escape(why)):
        moments(typed, now=NOW)


def test_every_wrong_time_in_a_list_is_named_at_once() -> None:
    with pytest.raises(NotUnderstood) as refused:
        moments("1 Dec 4, 3 Dec 5.30pm, Fri 5 Dec 10am", now=NOW)
    assert "4am or 4pm?" in str(refused.value)
    assert "5 Dec 2026 is a Saturday, not a Friday" in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Sat 12 Dec 10am", None),
        ("Sat 12 Dec at 10am", None),
        ("at 10am on Sat 12 Dec", None),
        ("Sat 12 Dec 10am at Unity Centre, St Leonards Road, S65 1PD", "Unity Centre, St Leonards Road, S65 1PD"),
        ("Sat 12 Dec at 10am at Unity Centre", "Unity Centre"),
        ("Sat 12 Dec 10am AT the hall  at St Ann's", "the hall at St Ann's"),
        ("Sat 12 Dec 10am at 5 High Street", "5 High Street"),
    ],
)
def test_a_meeting_is_moved_to_a_time_and_a_place(typed: str, place: str | None) -> None:
    assert moment_and_place(typed, now=NOW) == (at("2026-12-12T10:00"), place)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("Sat 12 Dec at Unity Centre", "not a day and time I know"),
        ("Sat 12 Dec", "no time"),
        ("Sat 12 Dec 4 at Unity Centre", "4am or 4pm?"),
        ("Sat 12 Dec at 4 at Unity Centre", "4am or 4pm?"),
        ("Fri 12 Dec 4pm at Unity Centre", "12 Dec 2026 is a Saturday, not a Friday"),
        ("at Unity Centre", "not a day and time I know"),
    ],
)
def test_a_place_does_not_hide_what_is_wrong_with_the_time(typed: str, why: str) -> None:
    with pytest.raises(NotUnderstood, match=re.escape(why)):
        moment_and_place(typed, now=NOW)
