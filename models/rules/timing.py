"""When something may be sent: quiet and safe hours, reminders, nudges. Moments are aware; hours are London's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")

SEND_AT = time(10)  # reminders and nudges go at 10:00 London on their day (rule 26)
USELESS_AFTER = time(19)  # a reminder later than this helps nobody any more
NUDGE_DAYS = (2, 4)
CALL_AFTER_DAYS = 5  # no answer by then: the coordinator is told whom to ring

Hours = tuple[int, int]
"""From and to, whole London hours: (9, 18) is 9am to 6pm."""


@dataclass(frozen=True)
class QuietHours:
    """A stretch of every day in which nothing is sent; it may pass midnight (20:00-08:00)."""

    starts: time
    ends: time

    def covers(self, clock: time) -> bool:
        if self.starts <= self.ends:
            return self.starts <= clock < self.ends
        return clock >= self.starts or clock < self.ends


def parse_quiet_hours(text: str) -> QuietHours | None:
    """`20:00-08:00`; nothing means none. ValueError otherwise."""
    if not text.strip():
        return None
    found = re.fullmatch(r"\s*(\d{1,2}):(\d{2})\s*-\s*(\d{1,2}):(\d{2})\s*", text, flags=re.ASCII)
    if not found:
        raise ValueError("quiet hours are written HH:MM-HH:MM")
    hours = [int(part) for part in found.groups()]
    quiet = QuietHours(time(hours[0], hours[1]), time(hours[2], hours[3]))
    if quiet.starts == quiet.ends:
        raise ValueError("quiet hours that never end would stop every message")
    return quiet


def parse_days(text: str) -> tuple[int, ...]:
    """`7,3,1`: days before the meeting, most first; nothing means none. ValueError otherwise."""
    days = {int(part) for part in text.split(",") if part.strip()}
    if any(not 1 <= day <= 60 for day in days):
        raise ValueError("reminder days are whole days from 1 to 60")
    return tuple(sorted(days, reverse=True))


def next_allowed(at: datetime, quiet: QuietHours | None, safe: Hours | None) -> datetime:
    """The first moment from `at` on outside quiet hours and within a person's safe hours (rules 21, 26).

    Where the two leave no common moment the safe hours decide: they were set for this person.
    """
    for moment in _candidates(at, quiet, safe):
        if _allowed(moment, quiet, safe):
            return moment
    return next_allowed(at, None, safe)


def _candidates(at: datetime, quiet: QuietHours | None, safe: Hours | None) -> Iterator[datetime]:
    """`at`, and every later edge at which sending may become allowed, for three days."""
    yield at
    edges = {time(safe[0]) if safe else time(0)} | ({quiet.ends} if quiet else set())
    first = at.astimezone(LONDON).date()
    for days in range(3):
        for edge in sorted(edges):
            moment = london(first + timedelta(days=days), edge)
            if moment > at:
                yield moment


def _allowed(moment: datetime, quiet: QuietHours | None, safe: Hours | None) -> bool:
    local = moment.astimezone(LONDON)
    inside = safe is None or safe[0] <= local.hour < safe[1]
    return inside and not (quiet is not None and quiet.covers(local.time()))


def london(day: date, clock: time) -> datetime:
    """A London clock time on a day, as a moment. A time the clock skips is the moment it jumps to."""
    return datetime.combine(day, clock, LONDON).astimezone(ZoneInfo("UTC"))


@dataclass(frozen=True)
class Reminder:
    days: int
    due_at: datetime
    useless_after: datetime


def reminders(starts_at: datetime, days: tuple[int, ...], now: datetime) -> list[Reminder]:
    """The reminders of a meeting fixed or moved now; one whose day is already here is left out (rule 26)."""
    meeting_day = starts_at.astimezone(LONDON).date()
    today = now.astimezone(LONDON).date()
    wanted = [(before, meeting_day - timedelta(days=before)) for before in sorted(days, reverse=True)]
    return [Reminder(before, london(day, SEND_AT), london(day, USELESS_AFTER)) for before, day in wanted if day > today]


def nudges(asked_at: datetime) -> list[datetime]:
    """When someone who has not answered is asked again: after 2 and 4 days, at 10:00 London."""
    return [_days_later(asked_at, days) for days in NUDGE_DAYS]


def call_at(asked_at: datetime) -> datetime:
    """When the coordinator is told whom to ring, no answer having come."""
    return _days_later(asked_at, CALL_AFTER_DAYS)


def _days_later(asked_at: datetime, days: int) -> datetime:
    return london(asked_at.astimezone(LONDON).date() + timedelta(days=days), SEND_AT)
