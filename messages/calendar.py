"""Calendar entries: one for a relative's own calendar, a feed for the coordinator's (rules 22 and 23)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal, NamedTuple

from icalendar import Calendar, Event, vCalAddress, vDuration

from messages.appointment import NEUTRAL_SUMMARY, Appointment, event_of, one_line
from messages.london_clock import london_rule

__all__ = ["NEUTRAL_SUMMARY", "Appointment", "Invitee", "Method", "entry", "feed"]

Method = Literal["PUBLISH", "REQUEST", "CANCEL"]

FEED_NAME = "Family meetings"
FEED_REFRESH = timedelta(hours=1)
_MAKER = "-//fgdm-bot//family meetings//EN"
_NO_ADDRESS = "invalid:nomail"  # what calendars write for someone without e-mail


class Invitee(NamedTuple):
    """A name and an e-mail address, as a calendar shows them. No address: reached by text only."""

    name: str
    email: str | None = None


def entry(
    *,
    uid: str,
    sequence: int,
    starts_at: datetime,
    ends_at: datetime,
    stamped_at: datetime,
    cancelled: bool = False,
    summary: str = NEUTRAL_SUMMARY,
    place: str | None = None,
    note: str | None = None,
    url: str | None = None,
    invitee: Invitee | None = None,
    organiser: tuple[str, str | None] | None = None,
    method: Method | None = None,
) -> bytes:
    """One person's calendar file: no attendee but that person (rule 23).

    A file opened from a page or a chat is PUBLISH, or has no method; REQUEST and CANCEL are for e-mail and
    need `invitee` and `organiser`. ValueError: a naive moment, an end before the start, a method that does
    not fit, a line break in an address.
    """
    _fitting(method, cancelled, invitee, organiser)
    event = event_of(
        Appointment(
            uid=uid,
            sequence=sequence,
            starts_at=starts_at,
            ends_at=ends_at,
            stamped_at=stamped_at,
            cancelled=cancelled,
            summary=summary,
            place=place,
            note=note,
            url=url,
        )
    )
    if organiser is not None:
        event["ORGANIZER"] = _address(*organiser)
    if invitee is not None:
        event["ATTENDEE"] = _attendee(invitee, method)
    return _written(_calendar([event], method))


def feed(appointments: Iterable[Appointment]) -> bytes:
    """The coordinator's own calendar, to subscribe to: cancelled meetings stand in it as cancelled."""
    ordered = sorted(appointments, key=lambda one: (one.starts_at, one.uid))
    calendar = _calendar([event_of(one) for one in ordered], "PUBLISH")
    calendar.add("X-WR-CALNAME", FEED_NAME)
    calendar.add("X-WR-TIMEZONE", "Europe/London")
    calendar.add("REFRESH-INTERVAL", vDuration(FEED_REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", vDuration(FEED_REFRESH))
    return _written(calendar)


def _fitting(
    method: Method | None,
    cancelled: bool,
    invitee: Invitee | None,
    organiser: tuple[str, str | None] | None,
) -> None:
    if method in ("REQUEST", "CANCEL") and (invitee is None or organiser is None):
        raise ValueError(f"{method} needs an invitee and an organiser")
    if method in ("REQUEST", "CANCEL") and cancelled is not (method == "CANCEL"):
        raise ValueError(f"{method} does not fit a meeting that is {'cancelled' if cancelled else 'on'}")


def _calendar(events: list[Event], method: Method | None) -> Calendar:
    calendar = Calendar()
    calendar.add("PRODID", _MAKER)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    if method is not None:
        calendar.add("METHOD", method)
    calendar.add_component(london_rule())
    for event in events:
        calendar.add_component(event)
    return calendar


def _written(calendar: Calendar) -> bytes:
    """CRLF, and no line over 75 octets, even inside a letter such as â."""
    return bytes(calendar.to_ical())


def _address(name: str, email: str | None) -> vCalAddress:
    address = vCalAddress(f"mailto:{email}" if email else _NO_ADDRESS)
    address.params["CN"] = one_line(name)
    return address


def _attendee(invitee: Invitee, method: Method | None) -> vCalAddress:
    attendee = _address(*invitee)
    attendee.params["ROLE"] = "REQ-PARTICIPANT"
    if method == "REQUEST":
        attendee.params["PARTSTAT"] = "NEEDS-ACTION"
        attendee.params["RSVP"] = "FALSE"  # relatives answer by text; a mail reply would be read by nobody
    return attendee
