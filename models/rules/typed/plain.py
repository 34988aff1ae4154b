"""One plain form of what was typed, and the names of days and months. London is the only clock here."""

import re
from datetime import date, datetime, time
from unicodedata import category, decimal
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("mon monday", "tue tues tuesday", "wed weds wednesday", "thu thur thurs thursday", "fri friday",
         "sat saturday", "sun sunday")
    )
    for name in names.split()
}  # fmt: skip

MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"),
        1,
    )
    for name in names.split()
}  # fmt: skip

_DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def plain(text: str) -> str:
    """Small letters, plain digits and dashes, single spaces, nothing invisible. Line ends stay."""
    signs = "".join(_plain_sign(sign) for sign in text.casefold())
    signs = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", signs)
    lines = (" ".join(line.split()) for line in signs.split("\n"))
    return "\n".join(line for line in lines if line)


def _plain_sign(sign: str) -> str:
    if sign == "\n":
        return sign
    kind = category(sign)
    if kind == "Cf":
        return ""
    if kind == "Pd" or sign == "\u2212":
        return "-"
    if kind == "Nd":
        return str(decimal(sign))
    return " " if kind[0] in "ZC" else sign


def today_in_london(now: datetime) -> date:
    """The day it is in London; a naive moment is refused."""
    if now.utcoffset() is None:
        raise ValueError("a naive datetime could be any day")
    return now.astimezone(LONDON).date()


def day_name(weekday: int) -> str:
    return _DAY_NAMES[weekday]


def month_name(month: int) -> str:
    return _MONTH_NAMES[month - 1]


def spelt(day: date) -> str:
    """`Tue 1 Dec 2026`, for refusals."""
    return f"{_DAY_NAMES[day.weekday()][:3]} {unweekdayed(day)}"


def unweekdayed(day: date) -> str:
    """`1 Dec 2026`, for refusals."""
    return f"{day.day} {_MONTH_NAMES[day.month - 1]} {day.year}"


def spelt_clock(clock: time) -> str:
    """`4pm`, `5.30pm`, for refusals."""
    minutes = f".{clock.minute:02}" if clock.minute else ""
    return f"{clock.hour % 12 or 12}{minutes}{'am' if clock.hour < 12 else 'pm'}"
