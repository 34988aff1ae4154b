"""What stands on a relative's page, from values to HTML (rules 22 to 25)."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from messages.dates import said, said_length, said_long


class Stage(StrEnum):
    """How far the meeting has come."""

    ASKED = "asked"  # times were put to this person, none is fixed
    WITHDRAWN = "withdrawn"  # those times are not needed any more
    FIXED = "fixed"
    CANCELLED = "cancelled"
    OVER = "over"


class Coming(StrEnum):
    """What this person said of the meeting as it stands."""

    YES = "You can come"
    NO = "You can't come"
    UNSURE = "You are not sure yet"


class AskedTime(NamedTuple):
    """One time as this person was asked about it: their own number, an aware moment, what we noted."""

    number: int
    starts_at: datetime
    can: bool | None = None

    @property
    def when(self) -> str:
        return said(self.starts_at)

    @property
    def noted(self) -> str:
        if self.can is None:
            return "No answer yet"
        return Coming.YES if self.can else Coming.NO


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """Everything the page may tell this one person.

    `place` only where it is released to them; `calendar` the address of their entry (`/m/TOKEN.ics`).
    `shared`: the phone is shared, so that not even the word family stands. ValueError: no start or end once
    a time was fixed, or a naive moment.
    """

    stage: Stage
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    moved_from: datetime | None = None
    place: str | None = None
    coming: Coming | None = None
    times: tuple[AskedTime, ...] = ()
    calendar: str | None = None
    shared: bool = False

    def __post_init__(self) -> None:
        if self.stage in (Stage.FIXED, Stage.CANCELLED, Stage.OVER) and not (self.starts_at and self.ends_at):
            raise ValueError("a meeting that was fixed needs its start and its end")

    @property
    def heading(self) -> str:
        return "Meeting" if self.shared else "Family meeting"

    @property
    def when(self) -> tuple[str, str]:
        """The day, and from when to when."""
        if not (self.starts_at and self.ends_at):
            return "", ""
        day, _, hours = said_long(self.starts_at, self.ends_at).partition(", ")
        return day, hours

    @property
    def length(self) -> str:
        return said_length(self.ends_at - self.starts_at) if self.starts_at and self.ends_at else ""

    @property
    def was(self) -> str:
        return said(self.moved_from) if self.moved_from else ""


def meeting_page(view: MeetingView) -> str:
    """The page behind `/m/{token}`: complete HTML, no script, nothing fetched from elsewhere."""
    return _template("meeting.html").render(view=view, stage=view.stage.value)


def not_found_page() -> str:
    """For an unknown or expired link: it tells nothing, not even that there is a meeting (rule 25)."""
    return _template("not_found.html").render()


def digits_page(left: int | None = None) -> str:
    """The question a link asks before it shows anything. `left`: tries left, after an answer that was not right."""
    return _template("digits.html").render(left=left)


def locked_page() -> str:
    """For a link that three wrong answers have locked."""
    return _template("locked.html").render()


def in_chat_page() -> str:
    """For someone without a number to ask for: Telegram has made sure of them, a link has not."""
    return _template("in_chat.html").render()


def style_hash() -> str:
    """Of the one style that pages have, for the rule that allows no other (Content-Security-Policy)."""
    style = not_found_page().partition("<style>")[2].partition("</style>")[0]
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


@cache
def _template(name: str) -> Template:
    templates = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return templates.get_template(name)
