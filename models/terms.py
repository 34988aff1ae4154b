"""The field's words (DOMAIN: section 5), as they are kept in the database."""

from enum import StrEnum


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


class OfferStatus(StrEnum):
    AWAITING = "awaiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class Limb(StrEnum):
    """Which duty did not apply because it was not in the child's best interests (s.31ZA, rule 10)."""

    NOT_OFFERED = "not_offered"
    NOT_HELD = "not_held"


class MeetingKind(StrEnum):
    FIRST = "first"
    REVIEW = "review"


class SittingStatus(StrEnum):
    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"
    ADJOURNED = "adjourned"


class Kept(StrEnum):
    """How two people are kept apart (rule 24)."""

    MUST_NOT_MEET = "must not meet"
    MUST_NOT_KNOW = "must not know"


class Station(StrEnum):
    """Where a message of ours is on its way."""

    QUEUED = "queued"
    CLAIMED = "claimed"
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
