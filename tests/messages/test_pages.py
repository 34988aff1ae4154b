"""A relative's own page, as they read it on a phone."""

import base64
import hashlib
import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from messages.pages import (
    AskedTime,
    Coming,
    MeetingView,
    Stage,
    digits_page,
    in_chat_page,
    locked_page,
    meeting_page,
    not_found_page,
    style_hash,
)

AXE = Path(__file__).parents[1] / "node" / "node_modules" / "axe-core" / "axe.min.js"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIETLY = [
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]

STARTS = datetime(2026, 12, 12, 10, 0, tzinfo=UTC)
ENDS = STARTS + timedelta(hours=2)


def view(stage: Stage = Stage.FIXED, **told: Any) -> MeetingView:
    facts: dict[str, Any] = {"starts_at": STARTS, "ends_at": ENDS, "calendar": "/m/abc.ics"}
    return MeetingView(stage=stage, **(facts | told))


ASKED = MeetingView(
    stage=Stage.ASKED,
    times=(
        AskedTime(1, STARTS, True),
        AskedTime(2, STARTS + timedelta(days=2, hours=7.5), False),
        AskedTime(3, STARTS + timedelta(days=4)),
    ),
)
PAGES = {
    "asked": meeting_page(ASKED),
    "withdrawn": meeting_page(MeetingView(stage=Stage.WITHDRAWN)),
    "fixed": meeting_page(view(place="Unity Centre, St Leonards Road", coming=Coming.YES)),
    "moved": meeting_page(view(moved_from=STARTS - timedelta(days=7))),
    "cancelled": meeting_page(view(Stage.CANCELLED)),
    "over": meeting_page(view(Stage.OVER)),
    "shared phone": meeting_page(view(shared=True)),
    "not found": not_found_page(),
    "asks": digits_page(),
    "asks again": digits_page(1),
    "locked": locked_page(),
    "in chat": in_chat_page(),
}
every_page = pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())


class Reader(HTMLParser):
    """The words a person reads, and the addresses a browser would fetch or follow."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.addresses: list[str] = []
        self._hidden = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag == "style"
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def read(page: str) -> str:
    return " ".join(" ".join(Reader(page).words).split())


def test_a_grandmother_reads_when_where_and_how_long() -> None:
    words = read(PAGES["fixed"])
    assert "When Saturday 12 December 2026, 10am to 12 noon" in words
    assert "How long 2 hours" in words
    assert "Where Unity Centre, St Leonards Road" in words
    assert "Your answer You can come" in words


def test_a_summer_meeting_is_told_in_london_time() -> None:
    summer = datetime(2027, 7, 7, 15, 0, tzinfo=UTC)
    words = read(meeting_page(view(starts_at=summer, ends_at=summer + timedelta(minutes=90))))
    assert "Wednesday 7 July 2027, 4pm to 5.30pm How long 1 hour 30 minutes" in words


def test_rule_23_a_place_not_released_to_this_person_is_not_there() -> None:
    assert "Where We will tell you ourselves." in read(PAGES["moved"])


def test_she_can_put_it_in_her_calendar() -> None:
    assert Reader(PAGES["fixed"]).addresses == ["/m/abc.ics", "tel:999"]


def test_someone_who_cannot_come_reads_how_to_say_so() -> None:
    assert "If you can't come Answer our message: 1 for yes, 2 for no." in read(PAGES["fixed"])


def test_a_moved_meeting_says_what_it_was_and_to_add_it_again() -> None:
    words = read(PAGES["moved"])
    assert "It has moved. It was Sat 5 Dec 10am." in words
    assert "add it again" in words


def test_a_cancelled_meeting_says_do_not_come_and_no_place() -> None:
    words = read(meeting_page(view(Stage.CANCELLED, place="Unity Centre")))
    assert "Cancelled. Please do not come." in words
    assert "Unity" not in words
    assert "1 for yes" not in words


def test_an_uncle_sees_the_times_asked_and_what_was_noted_for_him() -> None:
    words = read(PAGES["asked"])
    assert "1 Sat 12 Dec 10am You can come" in words
    assert "2 Mon 14 Dec 5.30pm You can't come" in words
    assert "3 Wed 16 Dec 10am No answer yet" in words


def test_rule_25_an_unknown_link_tells_nothing() -> None:
    assert read(PAGES["not found"]) == (
        "Page not found Page not found This link does not work. Check that you have opened the whole of it."
    )


def test_rule_22_a_shared_phone_does_not_show_the_word_family() -> None:
    words = read(PAGES["shared phone"]).lower()
    assert "family" not in words
    assert "child" not in words


@every_page
def test_rule_22_no_page_says_what_the_meeting_is_about(page: str) -> None:
    told = re.compile(r"fgdm|social (care|work)|proceeding|council|court|concern|case|safeguard", re.IGNORECASE)
    assert not told.search(read(page))


@every_page
def test_every_page_has_the_one_style_that_the_policy_allows(page: str) -> None:
    [style] = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() == style_hash()


@pytest.mark.parametrize("name", ["asks", "asks again", "locked", "in chat"])
def test_rule_25_a_link_alone_tells_of_no_meeting_and_nobody(name: str) -> None:
    assert not re.search(r"meeting|family|child|day\b|december|\d[ap]m\b", read(PAGES[name]), re.IGNORECASE)


def test_who_answered_wrongly_twice_reads_that_one_try_is_left() -> None:
    assert "You have 1 more try." in read(PAGES["asks again"])


@pytest.mark.parametrize("name", [name for name in PAGES if name != "not found"])
def test_rule_29_every_page_says_that_replies_are_not_watched(name: str) -> None:
    assert "Replies are not watched for emergencies." in read(PAGES[name])
    assert "in danger, ring 999" in read(PAGES[name])


@every_page
def test_a_page_fetches_nothing_and_runs_nothing(page: str) -> None:
    assert not [one for one in Reader(page).addresses if one not in ("/m/abc.ics", "tel:999")]
    assert not re.search(r"<script|<link|<img|url\(|@import|\son\w+=|\sstyle=", page)
    assert len(page.encode()) < 6_000


def test_a_place_cannot_become_part_of_the_page() -> None:
    page = meeting_page(view(place='<script>alert("x")</script>'))
    assert "<script" not in page
    assert '<script>alert("x")</script>' in read(page)


@pytest.mark.parametrize("stage", [Stage.FIXED, Stage.CANCELLED, Stage.OVER])
def test_a_fixed_meeting_without_its_time_is_refused(stage: Stage) -> None:
    with pytest.raises(ValueError, match="start and its end"):
        MeetingView(stage=stage)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("chromium is not installed: no browser looks at the pages")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
        yield chromium
        chromium.close()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_needs_scrolling_sideways(browser: Browser, width: int) -> None:
    tab = browser.new_page(viewport={"width": width, "height": 800})
    for name, page in PAGES.items():
        tab.set_content(page)
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, name
    tab.close()


def test_axe_finds_no_barrier_on_any_page(browser: Browser) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: run `npm ci` in tests/node")
    tab = browser.new_page(viewport={"width": 390, "height": 800})
    for name, page in PAGES.items():
        tab.set_content(page)
        tab.add_script_tag(path=str(AXE))
        found = tab.evaluate("axe.run().then(seen => seen.violations.map(one => [one.id, one.help]))")
        assert found == [], name
    tab.close()
