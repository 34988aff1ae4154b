"""The London clock as calendar files need it: which hour is doubled, and the rule of the year."""

from datetime import datetime
from functools import cache

from icalendar import Timezone

from messages.dates import LONDON

# Written by hand: a yearly rule is what ical.js and vobject read right in every year. The list of single
# changes that icalendar makes by itself leaves a December meeting an hour out in both.
_RULE = """BEGIN:VTIMEZONE
TZID:Europe/London
X-LIC-LOCATION:Europe/London
BEGIN:DAYLIGHT
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE
"""


@cache
def london_rule() -> Timezone:
    """The VTIMEZONE that goes with every TZID=Europe/London."""
    rule = Timezone.from_ical(_RULE.replace("\n", "\r\n"))
    assert isinstance(rule, Timezone)
    return rule


def in_london(moment: datetime) -> datetime:
    """An aware moment on the London clock; a naive one is refused."""
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("a calendar entry needs a moment with its time zone")
    return moment.astimezone(LONDON)


def stands_twice(local: datetime) -> bool:
    """Is this London time in the hour of October that comes twice?"""
    return local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
