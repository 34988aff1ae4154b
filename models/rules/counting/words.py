"""The fixed words of the record, as the register writes them and the figures print them."""

from enum import StrEnum


class OfferStatus(StrEnum):
    """Where one recipient's offer stands (rules 4 and 9)."""

    AWAITING = "awaiting"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"


class MeetingKind(StrEnum):
    """An FGDM meeting, or a later review of its plan (rule 13)."""

    FIRST = "first"
    REVIEW = "review"


class SittingStatus(StrEnum):
    """What became of one sitting (rules 11 and 12); put off before it began is cancelled."""

    BOOKED = "booked"
    HELD = "held"
    CANCELLED = "cancelled"
    ADJOURNED = "adjourned"


class Limb(StrEnum):
    """Which duty was not in the child's best interests (rule 10)."""

    NOT_OFFERED = "not_offered"
    NOT_HELD = "not_held"


class Stage(StrEnum):
    """An offer's place in time against the letter before proceedings (rule 8)."""

    BEFORE_LETTER = "before_letter"
    AT_LETTER = "at_letter"
    AFTER_LETTER = "after_letter"


class Unmatched(StrEnum):
    """Why a dated first meeting counts for no offer (rule 14)."""

    NO_OFFER = "no_offer"
    OFFER_VOID = "offer_void"
    OFFER_NOT_TO_PARENT_OR_PR = "offer_not_to_parent_or_pr"
    BEFORE_OFFER = "before_offer"
    SAME_DAY_ORDER_NOT_CONFIRMED = "same_day_order_not_confirmed"


class Failing(StrEnum):
    """What a sitting lacked to be an FGDM meeting (rule 11)."""

    NO_FACILITATOR = "no_facilitator"
    NO_NETWORK_MEMBER = "no_network_member"
    NO_PROPOSAL = "no_proposal"


class Finding(StrEnum):
    """What a duty warning is about (rules 19 and 20)."""

    NO_OFFER = "no_offer"
    ACCEPTED_NOT_HELD = "accepted_not_held"
    LETTER_WITHOUT_OFFER = "letter_without_offer"


class OfferFate(StrEnum):
    """What the rules make of one offer, whatever the period asked about."""

    COUNTED = "counted"  # one of its own, with a date: in the total, or after the letter (rules 1, 8)
    VOID = "void"  # rule 9
    REPEAT = "repeat"  # rule 6
    NOT_TO_PARENT_OR_PR = "not_to_parent_or_pr"  # rule 1


class MeetingFate(StrEnum):
    """What the rules make of one meeting, whatever the period asked about."""

    FACILITATED = "facilitated"  # rules 1, 11
    AFTER_LETTER = "after_letter"  # facilitated, but its offer came after the letter (rule 8)
    REVIEW = "review"  # rule 13
    UNMATCHED = "unmatched"  # rule 14
    NOT_FACILITATED = "not_facilitated"  # rule 11
