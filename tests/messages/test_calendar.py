"""Calendar entries, read back by two readers that are not ours (DOMAIN: section 6, Calendar)."""

import json
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from messages.calendar import Appointment, Invitee, entry, feed

NODE = Path(__file__).parents[1] / "node"
SUE = Invitee('O\'Brien; "Nan", Sue', "sue@example.org")
COUNCIL = ("Family meetings", "meetings@example.org")
STAMPED = datetime(2026, 11, 20, 9, 15, tzinfo=UTC)
DECEMBER = datetime(2026, 12, 5, 10, 0, tzinfo=UTC)


def sues(starts_at: datetime = DECEMBER, **changed: Any) -> bytes:
    """Sue's entry for a two-hour meeting."""
    facts: dict[str, Any] = {
        "uid": "m-17@family-meetings",
        "sequence": 0,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(hours=2),
        "stamped_at": STAMPED,
    }
    return entry(**(facts | changed))


def lines(calendar: bytes) -> list[str]:
    """The lines as written before folding."""
    return calendar.replace(b"\r\n ", b"").decode().split("\r\n")


def read_by_vobject(calendar: bytes) -> tuple[datetime, datetime]:
    event = vobject.readOne(calendar.decode()).vevent
    return event.dtstart.value.astimezone(UTC), event.dtend.value.astimezone(UTC)


def ical_js(calendar: bytes) -> dict[str, Any]:
    if not shutil.which("node"):
        pytest.skip("node is not installed: ical.js does not check the calendar")
    if not (NODE / "node_modules" / "ical.js").is_dir():
        pytest.skip("ical.js is not installed: run `npm ci` in tests/node")
    read = subprocess.run(
        ["node", "read_calendar.mjs"], cwd=NODE, input=calendar, capture_output=True, check=True, timeout=30
    )
    seen: dict[str, Any] = json.loads(read.stdout)
    return seen


def read_by_ical_js(calendar: bytes) -> tuple[datetime, datetime]:
    [event] = ical_js(calendar)["events"]
    return datetime.fromisoformat(event["starts_at"]), datetime.fromisoformat(event["ends_at"])


READERS = [read_by_vobject, read_by_ical_js]
MOMENTS = {
    "a December meeting": datetime(2026, 12, 1, 16, 0, tzinfo=UTC),
    "a July meeting": datetime(2026, 7, 7, 15, 0, tzinfo=UTC),
    "the evening before summer time": datetime(2027, 3, 27, 18, 0, tzinfo=UTC),
    "the minute before summer time": datetime(2027, 3, 28, 0, 59, tzinfo=UTC),
    "the minute summer time begins": datetime(2027, 3, 28, 1, 0, tzinfo=UTC),
    "the morning of summer time": datetime(2027, 3, 28, 9, 0, tzinfo=UTC),
    "the evening before winter time": datetime(2027, 10, 30, 17, 0, tzinfo=UTC),
    "from summer time into winter time": datetime(2027, 10, 30, 23, 30, tzinfo=UTC),
    "the first 01:30": datetime(2027, 10, 31, 0, 30, tzinfo=UTC),
    "the second 01:30": datetime(2027, 10, 31, 1, 30, tzinfo=UTC),
    "the minute after the doubled hour": datetime(2027, 10, 31, 2, 0, tzinfo=UTC),
    "the Monday after": datetime(2027, 11, 1, 9, 0, tzinfo=UTC),
    "twenty years on, in winter": datetime(2046, 1, 15, 10, 0, tzinfo=UTC),
    "twenty years on, in summer": datetime(2046, 6, 15, 10, 0, tzinfo=UTC),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("starts_at", MOMENTS.values(), ids=MOMENTS.keys())
def test_a_second_reader_sees_the_right_moment(
    starts_at: datetime, reader: Callable[[bytes], tuple[datetime, datetime]]
) -> None:
    assert reader(sues(starts_at)) == (starts_at, starts_at + timedelta(hours=2))


def test_the_time_is_written_as_london_time_with_its_rule() -> None:
    written = lines(sues(datetime(2026, 7, 7, 15, 0, tzinfo=UTC)))
    assert "DTSTART;TZID=Europe/London:20260707T160000" in written
    assert written.count("BEGIN:VTIMEZONE") == 1
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" in written


def test_create_move_and_cancel_are_one_entry_that_rises() -> None:
    made = ical_js(sues())
    moved = ical_js(sues(DECEMBER + timedelta(days=7), sequence=1))
    cancelled = ical_js(sues(DECEMBER + timedelta(days=7), sequence=2, cancelled=True))
    versions = [read["events"][0] for read in (made, moved, cancelled)]
    assert {one["uid"] for one in versions} == {"m-17@family-meetings"}
    assert [one["sequence"] for one in versions] == [0, 1, 2]
    assert [one["status"] for one in versions] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]


def test_a_cancellation_by_e_mail_names_organiser_person_and_status() -> None:
    written = lines(sues(sequence=2, cancelled=True, invitee=SUE, organiser=COUNCIL, method="CANCEL"))
    assert "METHOD:CANCEL" in written[: written.index("BEGIN:VTIMEZONE")]
    assert "STATUS:CANCELLED" in written
    assert [one.split(":", 1)[1] for one in written if one.startswith("ORGANIZER")] == ["mailto:meetings@example.org"]
    assert [one.rsplit(":mailto:", 1)[1] for one in written if one.startswith("ATTENDEE")] == ["sue@example.org"]


@pytest.mark.parametrize("needed", ["ORGANIZER", "ATTENDEE", "DTSTAMP", "DTSTART", "UID", "SUMMARY", "SEQUENCE"])
def test_a_request_has_all_it_needs(needed: str) -> None:
    written = lines(sues(invitee=SUE, organiser=COUNCIL, method="REQUEST"))
    assert sum(one.startswith(needed) for one in written[written.index("BEGIN:VEVENT") :]) == 1


def test_rule_23_an_awkward_name_stays_one_attendee() -> None:
    read = ical_js(sues(invitee=SUE, organiser=COUNCIL, method="REQUEST"))
    assert [address for address, _ in read["events"][0]["attendees"]] == ["mailto:sue@example.org"]
    assert "O'Brien" in read["events"][0]["attendees"][0][1]


def test_rule_22_the_entry_says_nothing_but_family_meeting() -> None:
    written = lines(sues())
    assert "SUMMARY:Family meeting" in written
    assert not [one for one in written if one.startswith(("LOCATION", "DESCRIPTION", "ATTENDEE", "ORGANIZER"))]
    assert "BEGIN:VALARM" not in written


def test_a_cancelled_entry_frees_the_time_and_says_so() -> None:
    written = lines(sues(sequence=1, cancelled=True, method="PUBLISH"))
    assert {"SUMMARY:Cancelled: Family meeting", "STATUS:CANCELLED", "TRANSP:TRANSPARENT"} <= set(written)


def test_a_relative_without_e_mail_is_still_the_only_attendee() -> None:
    sue = Invitee("Sue")
    written = lines(sues(cancelled=True, sequence=1, invitee=sue, organiser=("Meetings", None), method="CANCEL"))
    assert [one for one in written if one.startswith("ATTENDEE")] == [
        "ATTENDEE;CN=Sue;ROLE=REQ-PARTICIPANT:invalid:nomail"
    ]


wild = st.text(st.characters(codec="utf-8"), max_size=120)


@given(name=wild, place=wild, note=wild)
def test_no_wording_breaks_the_file(name: str, place: str, note: str) -> None:
    calendar = sues(
        invitee=Invitee(name, "sue@example.org"),
        organiser=COUNCIL,
        method="REQUEST",
        place="Canolfan Siân" + place,
        note="Siân " * 30 + note,
    )
    for line in calendar.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    assert b"\n" not in calendar.replace(b"\r\n", b"")
    names = [line.partition(":")[0].partition(";")[0] for line in lines(calendar)]
    assert names.count("BEGIN") == names.count("END") == 5
    assert names.count("ATTENDEE") == 1


@pytest.mark.parametrize("sneaky", ["x@example.org\r\nATTENDEE:mailto:y@example.org", "a\nb@example.org"])
def test_an_address_cannot_smuggle_in_a_line(sneaky: str) -> None:
    with pytest.raises(ValueError, match="CR or LF"):
        sues(invitee=Invitee("Sue", sneaky), organiser=COUNCIL, method="REQUEST")


def test_a_link_cannot_smuggle_in_a_line() -> None:
    with pytest.raises(ValueError, match="CR or LF"):
        sues(url="https://example.org/m/a\r\nATTENDEE:mailto:y@example.org")


def test_a_place_goes_in_as_it_is_read_back() -> None:
    place = "Unity Centre; room 2, St Leonard's Road"
    assert ical_js(sues(place=place))["events"][0]["location"] == place


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"starts_at": datetime(2026, 12, 1, 16)}, "time zone"),  # noqa: DTZ001 (naive on purpose)
        ({"ends_at": DECEMBER}, "end after"),
        ({"uid": " "}, "uid"),
        ({"method": "REQUEST"}, "needs an invitee"),
        ({"method": "CANCEL", "invitee": SUE, "organiser": COUNCIL}, "does not fit"),
        ({"method": "REQUEST", "cancelled": True, "invitee": SUE, "organiser": COUNCIL}, "does not fit"),
    ],
)
def test_an_entry_that_would_mislead_is_refused(changed: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        sues(**changed)


def coordinators() -> bytes:
    later = Appointment(
        uid="m-2",
        sequence=0,
        starts_at=DECEMBER,
        ends_at=DECEMBER + timedelta(hours=2),
        stamped_at=STAMPED,
        summary="R-1042 family meeting",
        place="Unity Centre",
    )
    sooner = Appointment(
        uid="m-1",
        sequence=3,
        starts_at=DECEMBER - timedelta(days=30),
        ends_at=DECEMBER - timedelta(days=30) + timedelta(hours=1),
        stamped_at=STAMPED,
        cancelled=True,
        summary="R-1050 family meeting",
    )
    return feed([later, sooner])


def test_the_coordinator_subscribes_to_all_meetings_cancelled_ones_too() -> None:
    read = ical_js(coordinators())
    assert [(one["uid"], one["status"], one["summary"]) for one in read["events"]] == [
        ("m-1", "CANCELLED", "Cancelled: R-1050 family meeting"),
        ("m-2", "CONFIRMED", "R-1042 family meeting"),
    ]
    assert read["method"] == "PUBLISH"


def test_a_feed_is_named_neutrally_refreshes_and_lists_nobody() -> None:
    written = lines(coordinators())
    assert {"X-WR-CALNAME:Family meetings", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"} <= set(written)
    assert not [one for one in written if one.startswith(("ATTENDEE", "ORGANIZER"))]
    assert written.count("BEGIN:VTIMEZONE") == 1


def test_an_empty_feed_is_still_a_calendar() -> None:
    assert ical_js(feed([]))["events"] == []
