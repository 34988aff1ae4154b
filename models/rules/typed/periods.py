"""A period of the figures as a manager types it: a quarter, months, a financial year, or two dates (rule 2)."""

import re
from calendar import monthrange
from datetime import date

from models.rules.refusals import NotUnderstood
from models.rules.typed.days import the_day, written_day
from models.rules.typed.plain import MONTHS, month_name, plain, unweekdayed

Period = tuple[date, date, str]
"""First day, last day (both included), and how it is called."""

EXAMPLE = "Q1 2026-27, Apr-Jun 2026 or 2026-04-01 2026-06-30"
EARLIEST = date(2000, 1, 1)

_MONTH = "|".join(MONTHS)
_YEAR = r"(?P<year>20\d{2}|\d{2})[-/](?P<next>20\d{2}|\d{2})"
_QUARTER = re.compile(rf"q ?(?P<quarter>[1-9]) ?(?:{_YEAR})")
_WHOLE_YEAR = re.compile(_YEAR.replace(r"20\d{2}|\d{2})[", r"20\d{2})["))
_MONTHS = re.compile(
    rf"(?P<from>{_MONTH})(?: (?P<from_year>\d{{4}}))?(?: ?(?:-|to) ?(?P<to>{_MONTH}))? (?P<year>\d{{4}})"
)


def period(text: str, *, today: date) -> Period:
    """The period typed; nothing typed is the quarter it is now. NotUnderstood for what is none, or not begun."""
    typed = plain(text)
    first, last = _read(typed, text) if typed else _quarter_of(today)
    if last < first:
        raise NotUnderstood(text, "this ends before it begins.", EXAMPLE)
    if first > today:
        raise NotUnderstood(text, f"{unweekdayed(first)} has not come yet.")
    if first < EARLIEST:
        raise NotUnderstood(text, "this begins before 2000.", EXAMPLE)
    return first, last, _label(first, last)


def _read(typed: str, text: str) -> tuple[date, date]:
    if found := _QUARTER.fullmatch(typed):
        return _quarter(int(found["quarter"]), _financial_year(found, text), text)
    if found := _WHOLE_YEAR.fullmatch(typed):
        year = _financial_year(found, text)
        return date(year, 4, 1), date(year + 1, 3, 31)
    if found := _MONTHS.fullmatch(typed):
        return _months(found)
    if re.fullmatch(r"q ?\d.*", typed):
        raise NotUnderstood(text, "of which financial year?", EXAMPLE)
    return _two_days(typed, text)


def _financial_year(found: "re.Match[str]", text: str) -> int:
    year, following = (int(found[name][-2:]) for name in ("year", "next"))
    if following != (year + 1) % 100:
        raise NotUnderstood(text, "a financial year is two years in a row.", "2026-27")
    return 2000 + year


def _quarter(quarter: int, year: int, text: str) -> tuple[date, date]:
    """Q1 is April to June (rule 2)."""
    if quarter > 4:
        raise NotUnderstood(text, "there are four quarters.", EXAMPLE)
    month = quarter * 3 + 1
    return _span(year, month, year, month + 2) if quarter < 4 else _span(year + 1, 1, year + 1, 3)


def _quarter_of(day: date) -> tuple[date, date]:
    month = (day.month - 1) // 3 * 3 + 1
    return _span(day.year, month, day.year, month + 2)


def _months(found: "re.Match[str]") -> tuple[date, date]:
    to_year = int(found["year"])
    from_year = int(found["from_year"] or to_year)
    return _span(from_year, MONTHS[found["from"]], to_year, MONTHS[found["to"] or found["from"]])


def _span(year: int, month: int, last_year: int, last_month: int) -> tuple[date, date]:
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def _two_days(typed: str, text: str) -> tuple[date, date]:
    """Two whole dates with a space, `to` or a dash between; each with its year."""
    words = re.sub(r"\b(?:from|to|until)\b|(?<= )-(?= )", " ", typed).split()
    for cut in range(1, len(words)):
        first, last = (written_day(" ".join(part)) for part in (words[:cut], words[cut:]))
        if first and last and first.year is not None and last.year is not None:
            any_day = date(2000, 1, 1)  # both carry their year: no other day matters
            return the_day(first, any_day, past=True), the_day(last, any_day, past=True)
    raise NotUnderstood(text, "this is not a period I know.", EXAMPLE)


def _label(first: date, last: date) -> str:
    if (first, last) == _quarter_of(first):
        quarter, year = (first.month - 4) // 3 % 4 + 1, first.year - (first.month < 4)
        months = f"{month_name(first.month)}-{month_name(last.month)} {last.year}"
        return f"Q{quarter} {_financial(year)} ({months})"
    if (first.month, first.day) == (4, 1) and last == date(first.year + 1, 3, 31):
        return _financial(first.year)
    return f"{unweekdayed(first)} to {unweekdayed(last)}"


def _financial(year: int) -> str:
    return f"{year}-{(year + 1) % 100:02}"
