"""Moments as people read them: London time, plain letters that keep a text in one part (GSM-7)."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

# Written out: strftime would follow the machine's language.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def said(moment: datetime) -> str:
    """`Tue 1 Dec 4pm`, as in a text. ValueError for a naive moment."""
    local = _in_london(moment)
    return f"{_short(local)} {_clock(local)}"


def said_when(moment: datetime) -> str:
    """`Tue 1 Dec at 8am`, within a sentence. ValueError for a naive moment."""
    local = _in_london(moment)
    return f"{_short(local)} at {_clock(local)}"


def said_day(day: date) -> str:
    """`Tue 1 Dec 2026`. A moment is its London day; ValueError for a naive one."""
    local = _in_london(day) if isinstance(day, datetime) else day
    return f"{_short(local)} {local.year}"


def said_long(start: datetime, end: datetime) -> str:
    """`Tuesday 1 December 2026, 4pm to 6pm`; the second day is named where it is another one."""
    first, last = _in_london(start), _in_london(end)
    until = _clock(last)
    if not _within_one_day(first, last):
        until += f" on {_long(last)}"
    return f"{_long(first)}, {_clock(first)} to {until}"


def said_length(length: timedelta) -> str:
    """`2 hours`, `1 hour 30 minutes`; whole minutes. ValueError for none or less than none."""
    minutes = round(length / timedelta(minutes=1))
    if minutes < 1:
        raise ValueError("a length of time is at least a minute")
    hours, rest = divmod(minutes, 60)
    said_hours = [_count(hours, "hour")] if hours else []
    said_minutes = [_count(rest, "minute")] if rest else []
    return " ".join(said_hours + said_minutes)


def _in_london(moment: datetime) -> datetime:
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("a moment without its time zone could be any hour")
    return moment.astimezone(LONDON)


def _within_one_day(first: datetime, last: datetime) -> bool:
    """Midnight at the end of a day still belongs to it: `10pm to 12 midnight`."""
    if (last.hour, last.minute) == (0, 0) and last.date() > first.date():
        return last.date() - first.date() == timedelta(days=1)
    return first.date() == last.date()


def _short(day: date) -> str:
    return f"{_DAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1][:3]}"


def _long(day: date) -> str:
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def _clock(local: datetime) -> str:
    """`4pm`, `5.30pm`, `12 noon`, `12 midnight`: nobody is left to guess what 12am means."""
    if local.minute == 0 and local.hour in (0, 12):
        return "12 noon" if local.hour else "12 midnight"
    half = "am" if local.hour < 12 else "pm"
    minutes = f".{local.minute:02}" if local.minute else ""
    return f"{local.hour % 12 or 12}{minutes}{half}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
