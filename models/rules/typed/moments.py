"""Days and moments as staff type them; moments are aware, on the London clock, and still to come."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from models.rules.refusals import NotUnderstood
from models.rules.typed.clock import clock, looks_like_clock
from models.rules.typed.days import Written, the_day, written_day
from models.rules.typed.lengths import duration
from models.rules.typed.plain import LONDON, plain, spelt, spelt_clock, today_in_london, unweekdayed

EXAMPLE = "Tue 1 Dec 4pm or 5/12 10am"
LENGTH_LAST = 'write the length once, at the end of the list: "for 2 hours". It goes for every time.'
USUAL_LENGTH = timedelta(hours=2)
MOST_TIMES = 9  # more would not be answered with one digit
FARTHEST = timedelta(days=731)
EARLIEST_RECORD = date(2000, 1, 1)

_FILLERS = re.compile(r"(?<!\S)(?:on|at|@|of)(?!\S)|,|\bthe (?=\d)")
_RANGE = re.compile(r"\d ?(?:am|pm)? ?(?:-|to|till?|until) ?\d")


class NoTime(NotUnderstood):
    """A day was typed, and no time."""


def moment(text: str, *, now: datetime) -> datetime:
    """The future moment typed (`Tue 1 Dec 4pm`, `tomorrow 5.30pm`), aware, on the London clock.

    NotUnderstood for what is ambiguous, impossible, past, more than two years ahead, or in an hour that the
    change of the clock skips or repeats.
    """
    found = _one_reading(text, now)
    if found <= now:
        raise NotUnderstood(text, f"{_said(found)} is in the past.")
    if found - now > FARTHEST:
        raise NotUnderstood(text, f"{_said(found)} is over two years away. Is the year right?")
    return found


def day(text: str, *, now: datetime, past: bool = False) -> date:
    """The London day typed. `past`: for the record, from 2000 until today, the last such day; else the next one."""
    today = today_in_london(now)
    written = written_day(" ".join(_words(text)))
    if written is None:
        raise NotUnderstood(text, "this is not a date I know.", "12/11/2026, day before month")
    found = the_day(written, today, past=past)
    if past and found > today:
        raise NotUnderstood(text, f"{spelt(found)} has not come yet.")
    if not EARLIEST_RECORD <= found <= today + FARTHEST:
        raise NotUnderstood(text, f"{spelt(found)} is out of reach. Is the year right?")
    return found


def moments(text: str, *, now: datetime) -> tuple[list[datetime], timedelta]:
    """The start times in a list (`Tue 1 Dec 4pm, Thu 3 Dec 5.30pm for 2 hours`), earliest first, and their length.

    Two hours unless said. At most nine, none twice. Every one that is wrong is named.
    """
    listed, length = _length_apart(text)
    parts = re.split(r"[,;\n]\s*(?:and\s)?|\s(?:and|or|&)\s", listed, flags=re.IGNORECASE)
    typed = [part.strip() for part in parts if plain(part)]
    if not typed:
        raise NotUnderstood("", "Which times? Separate them with commas.", f"{EXAMPLE.replace(' or', ',')} for 2 hours")
    starts = _all_of(typed, now)
    if len(starts) > MOST_TIMES:
        raise NotUnderstood("", f"Those are {len(starts)} times. Please propose {MOST_TIMES} at most.")
    return sorted(starts), length


def _length_apart(text: str) -> tuple[str, timedelta]:
    listed, *lengths = re.split(r"\sfor\s", text, flags=re.IGNORECASE)
    if not lengths:
        return text, USUAL_LENGTH
    if len(lengths) > 1 or re.search(r"[,;\n]", lengths[0].strip(" ,;\n")):
        raise NotUnderstood(f"for {lengths[0]}", LENGTH_LAST)
    return listed, duration(lengths[0].strip(" ,;.\n"))


def _all_of(typed: list[str], now: datetime) -> list[datetime]:
    starts: list[datetime] = []
    faults = []
    for part in typed:
        try:
            found = moment(part, now=now)
        except NotUnderstood as fault:
            faults.append(str(fault))
        else:
            if found in starts:
                faults.append(f"{_said(found)} is there twice.")
            starts.append(found)
    if faults:
        raise NotUnderstood("", "\n".join(faults))
    return starts


def _words(text: str) -> list[str]:
    apart = re.sub(r"(?<=\d)t(?=\d)", " ", plain(text))  # 2026-12-05T16:00
    return _FILLERS.sub(" ", apart).split()


def _one_reading(text: str, now: datetime) -> datetime:
    """Cut the words into a day and a time in every way; one way must make sense, and only one."""
    words = _words(text)
    readings, faults = _readings(words, today_in_london(now))
    if not readings and not faults:
        raise _why_not(words, text)
    if not readings:
        raise faults[0]
    # "1 Dec 12 noon" is not noon in 2012: of several readings those in the past are not meant.
    meant = {reading for reading in readings if reading > now} if len(readings) > 1 else readings
    if len(meant) != 1:
        told = " or ".join(_said(reading) for reading in sorted(readings))
        raise NotUnderstood(text, f"{told}?", EXAMPLE)
    return meant.pop()


def _readings(words: list[str], today: date) -> tuple[set[datetime], list[NotUnderstood]]:
    found: set[datetime] = set()
    faults = []
    for written, typed_clock in _splits(words):
        try:
            found.add(_in_london(the_day(written, today, past=False), clock(typed_clock)))
        except NotUnderstood as fault:
            faults.append(fault)
    return found, faults


def _splits(words: list[str]) -> Iterator[tuple[Written, str]]:
    """Every way to see a day and a time in the words, those with the day first before the others."""
    cuts = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    for typed_day, typed_clock in [*cuts, *((last, first) for first, last in cuts)]:
        written = written_day(typed_day)
        if written and looks_like_clock(typed_clock):
            yield written, typed_clock


def _why_not(words: list[str], text: str) -> NotUnderstood:
    typed = " ".join(words)
    if _RANGE.search(typed) and written_day(typed) is None:
        return NotUnderstood(text, f"write when it starts; {LENGTH_LAST}")
    if typed.startswith("next "):
        return NotUnderstood(text, '"next" may be this week or the one after. Write the date.', EXAMPLE)
    if written_day(typed):
        return NoTime(text, "this has no time.", EXAMPLE)
    if looks_like_clock(typed):
        return NotUnderstood(text, "this has no day.", EXAMPLE)
    return NotUnderstood(text, "this is not a day and time I know.", EXAMPLE)


def _in_london(on: date, at: time) -> datetime:
    """The moment of a London clock time; an hour that the clock skips or repeats is refused."""
    first = datetime.combine(on, at, LONDON)
    if first.astimezone(UTC).astimezone(LONDON).time() != at:
        raise NotUnderstood(
            "", f"On {unweekdayed(on)} the clocks go forward: there is no {spelt_clock(at)}. Choose another time."
        )
    if first.utcoffset() != first.replace(fold=1).utcoffset():
        raise NotUnderstood(
            "", f"On {unweekdayed(on)} the clocks go back: {spelt_clock(at)} comes twice. Choose another time."
        )
    return first


def _said(found: datetime) -> str:
    return f"{spelt(found.date())} {spelt_clock(found.time())}"
