"""A relative's own page: what they need to know of the family meeting, and nothing about anyone else."""

from messages.pages.meeting import (
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

__all__ = [
    "AskedTime",
    "Coming",
    "MeetingView",
    "Stage",
    "digits_page",
    "in_chat_page",
    "locked_page",
    "meeting_page",
    "not_found_page",
    "style_hash",
]
