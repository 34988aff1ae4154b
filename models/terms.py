"""The field's words (DOMAIN: section 5), as they are kept in the database."""

from __future__ import annotations

from enum import StrEnum

from models.rules.contact import Level
from models.rules.counting.words import Limb, MeetingKind, OfferStatus, SittingStatus

__all__ = [
    "Asking",
    "Attendance",
    "Channel",
    "Deed",
    "Kept",
    "Level",
    "Limb",
    "MatterKind",
    "MeetingKind",
    "Occasion",
    "OfferStage",
    "OfferStatus",
    "Role",
    "Side",
    "SittingStatus",
    "Station",
]


class Role(StrEnum):
    COORDINATOR = "coordinator"
    MANAGER = "manager"
    ADMIN = "admin"


class Channel(StrEnum):
    TEXT = "text"
    CHAT = "chat"


class OfferStage(StrEnum):
    """When an offer was made, as the coordinator says it; the figures follow the dates."""

    BEFORE = "before letter"
    IN = "in letter"
    AFTER = "after letter"


class Kept(StrEnum):
    """How two people are kept apart (rule 24)."""

    MUST_NOT_MEET = "must not meet"
    MUST_NOT_KNOW = "must not know"


class Side(StrEnum):
    """Of two people kept apart, the one added first or the other."""

    ONE = "one"
    OTHER = "other"

    @property
    def turned(self) -> Side:
        return Side.OTHER if self is Side.ONE else Side.ONE


class Station(StrEnum):
    """Where a message of ours is on its way."""

    QUEUED = "queued"
    CLAIMED = "claimed"  # by a process of an earlier version: while they are upgraded one by one, or from a backup
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    DROPPED = "dropped"
    IN_DOUBT = "in doubt"


class Occasion(StrEnum):
    """What a message is for."""

    ASK = "ask"
    NUDGE = "nudge"
    NOTED = "noted"
    FIXED = "fixed"
    MOVED = "moved"
    CANCELLED = "cancelled"
    REMINDER = "reminder"
    PERSONAL = "personal"
    ANSWER = "answer"
    NEWS = "news"
    ALARM = "alarm"  # a safety concern that nobody has opened
    CALL = "call"  # whom to ring, no answer having come
    SAFETY = "safety"
    VERIFY = "verify"  # is this their number?


class Deed(StrEnum):
    """What is done to the log, as the trail names it: these deeds can move a figure (rule 18)."""

    OFFER = "offer"
    ANSWER = "answer"
    LETTER = "letter"
    EXCEPTION = "exception"
    HELD = "held"
    VOID = "entered in error"
    EPISODE = "episode"
    STEP = "step"
    COURT = "court application"


class Asking(StrEnum):
    """What the last text to a person asked of them."""

    AVAILABILITY = "availability"
    ATTENDANCE = "attendance"


class Attendance(StrEnum):
    COMING = "coming"
    NOT_COMING = "not coming"
    UNSURE = "unsure"


class MatterKind(StrEnum):
    """Why something waits for a person."""

    SAFETY = "safety"
    TEXT = "text"
    STRANGER = "stranger"
    STOPPED = "stopped"
    UNREACHED = "unreached"
    RING = "ring"
    DOUBT = "doubt"
    DROPPED = "dropped"
    LINK = "link"
