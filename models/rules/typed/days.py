"""A day as staff type it: day before month, with or without weekday and year."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from models.rules.refusals import NotUnderstood
from models.rules.typed.plain import MONTHS, WEEKDAYS, day_name, month_name, spelt, unweekdayed

EXAMPLE = "Tue 1 Dec or 1/12/2026, day before month"
A_SURE_YEAR = timedelta(days=300)  # further off than this, a day typed without its year was more likely a slip

RELATIVE = {"today": 0, "tomorrow": 1, "tmrw": 1, "tomo": 1, "2moro": 1, "day after tomorrow": 2, "yesterday": -1}

_MONTH = "|".join(MONTHS)
_WEEKDAY = "|".join(WEEKDAYS)
_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})",
        r"(?P<day>\d{1,2})(?P<sep>[/.])(?P<month>\d{1,2})(?:(?P=sep)(?P<year>\d{4}|\d{2}))?",
        r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4}|\d{2})",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ /.-]?(?P<name>{_MONTH})\.?(?:[ /.-]?'?(?P<year>\d{{4}}|\d{{2}}))?",
        rf"(?P<name>{_MONTH})\.? ?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<year>\d{{4}}))?",
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)",
        r"",
    )
)
_FIRST = re.compile(rf"(?:this )?(?P<weekday>{_WEEKDAY})\b\.? ?(?P<rest>.*)")
_LAST = re.compile(rf"(?P<rest>.+?) ?\(?\b(?P<weekday>{_WEEKDAY})\)?")


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of a day that were written; `away` is for today and tomorrow."""

    typed: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    away: int | None = None


def written_day(plain_text: str) -> Written | None:
    """The parts of a day in the text, whether or not there is such a day; None where it is not about a day."""
    if plain_text in RELATIVE:
        return Written(plain_text, away=RELATIVE[plain_text])
    for weekday, rest in _weekday_apart(plain_text):
        for form in _FORMS:
            if (found := form.fullmatch(rest)) and (rest or weekday is not None):
                return _read(plain_text, found, weekday)
    return None


def _weekday_apart(text: str) -> Iterator[tuple[int | None, str]]:
    yield None, text
    for shape in (_FIRST, _LAST):
        if found := shape.fullmatch(text):
            yield WEEKDAYS[found["weekday"]], found["rest"].strip()


def _read(typed: str, found: "re.Match[str]", weekday: int | None) -> Written:
    parts = found.groupdict()
    month = MONTHS[parts["name"]] if parts.get("name") else _number(parts.get("month"))
    year = _number(parts.get("year"))
    if year is not None and len(parts["year"]) == 2:
        year += 2000
    return Written(typed, _number(parts.get("day")), month, year, weekday)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def the_day(written: Written, today: date, *, past: bool) -> date:
    """The one day meant. Without a year: the next such day from today on, or with `past` the last one until today.

    NotUnderstood where there is none, where the weekday disagrees, or where it would be most of a year away.
    """
    if written.away is not None:
        return today + timedelta(days=written.away)
    if written.day is None:
        return _by_weekday(written, today, past)
    found = _dated(written, today, past)
    if written.weekday is not None and found.weekday() != written.weekday:
        right, wrong = day_name(found.weekday()), day_name(written.weekday)
        raise NotUnderstood(written.typed, f"{unweekdayed(found)} is a {right}, not a {wrong}. Which do you mean?")
    return found


def _by_weekday(written: Written, today: date, past: bool) -> date:
    assert written.weekday is not None, "what has no day of the month has its weekday"
    step = -1 if past else 1
    away = (written.weekday - today.weekday()) * step % 7
    if away == 0:
        other = spelt(today + timedelta(days=7 * step))
        raise NotUnderstood(written.typed, f"today, {spelt(today)}, or {other}? Write the date.")
    return today + timedelta(days=away * step)


def _dated(written: Written, today: date, past: bool) -> date:
    if written.month is not None and not 1 <= written.month <= 12:
        raise NotUnderstood(written.typed, f"there is no month {written.month}.", EXAMPLE)
    if written.year is not None:
        return _exact(written)
    found = next(_candidates(written, today, past), None)
    if found is None:
        raise _no_such_day(written)
    if abs(found - today) > A_SURE_YEAR:
        when = "last" if past else "next"
        raise NotUnderstood(
            written.typed,
            f"the {when} one is {spelt(found)}, most of a year away. If you mean that, write the year too.",
        )
    return found


def _exact(written: Written) -> date:
    found = _real_day(written.year or 0, written.month or 0, written.day or 0)
    if found is None:
        raise _no_such_day(written)
    return found


def _candidates(written: Written, today: date, past: bool) -> Iterator[date]:
    """Real days that fit what was written, nearest first, over enough years to meet a 29 February."""
    step = -1 if past else 1
    months = today.year * 12 + today.month - 1
    for count in range(12 * 8 + 1):
        year, month = divmod(months + count * step, 12)
        if written.month not in (None, month + 1):
            continue
        found = _real_day(year, month + 1, written.day or 0)
        if found and (found <= today if past else found >= today):
            yield found


def _real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _no_such_day(written: Written) -> NotUnderstood:
    month = f" {month_name(written.month)}" if written.month else ""
    year = f" {written.year}" if written.year is not None else ""
    return NotUnderstood(written.typed, f"there is no {written.day}{month}{year}.", EXAMPLE)
