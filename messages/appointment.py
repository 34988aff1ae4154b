"""One meeting as it stands in a calendar."""

from dataclasses import dataclass
from datetime import UTC, datetime
from unicodedata import category

from icalendar import Event, vUri

from messages.london_clock import in_london, stands_twice

NEUTRAL_SUMMARY = "Family meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One family meeting in a calendar. Moments are aware; `stamped_at` is when this version was made.

    `uid` stays the same through create, move and cancel; `sequence` rises with each.
    """

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    stamped_at: datetime
    cancelled: bool = False
    summary: str = NEUTRAL_SUMMARY
    place: str | None = None
    note: str | None = None
    url: str | None = None

    def __post_init__(self) -> None:
        if in_london(self.ends_at) <= in_london(self.starts_at):
            raise ValueError("a meeting must end after it begins")
        if not self.uid.strip() or self.sequence < 0:
            raise ValueError("a calendar entry needs a uid, and a sequence of 0 or more")


def event_of(one: Appointment) -> Event:
    """The VEVENT, without any person in it."""
    event = Event()
    event.add("UID", one.uid)
    event.add("SEQUENCE", one.sequence)
    event.add("DTSTAMP", one.stamped_at.astimezone(UTC))
    event.add("LAST-MODIFIED", one.stamped_at.astimezone(UTC))
    for name, moment in zip(("DTSTART", "DTEND"), _span(one), strict=True):
        event.add(name, moment)
    event.add("SUMMARY", f"Cancelled: {one_line(one.summary)}" if one.cancelled else one_line(one.summary))
    event.add("STATUS", "CANCELLED" if one.cancelled else "CONFIRMED")
    event.add("TRANSP", "TRANSPARENT" if one.cancelled else "OPAQUE")
    event.add("CLASS", "PRIVATE")  # in a calendar shared with others it shows as busy, no more
    _add_details(event, one)
    return event


def _add_details(event: Event, one: Appointment) -> None:
    if one.place:
        event.add("LOCATION", one_line(one.place))
    if one.note:
        event.add("DESCRIPTION", one.note)
    if one.url:
        event.add("URL", vUri(one.url))


def _span(one: Appointment) -> tuple[datetime, datetime]:
    """Start and end on the London clock; in UTC where one lies in the hour that comes twice.

    A local 01:30 of that night always means the first one to a calendar; the second cannot be said.
    """
    starts, ends = in_london(one.starts_at), in_london(one.ends_at)
    if stands_twice(starts) or stands_twice(ends):
        return starts.astimezone(UTC), ends.astimezone(UTC)
    return starts, ends


def one_line(words: str) -> str:
    """Words on one line, without control characters."""
    return " ".join("".join(" " if category(c) == "Cc" else c for c in words).split())
