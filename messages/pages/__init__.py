"""A relative's own page: what they need to know of the family meeting, and nothing about anyone else."""

from messages.pages.meeting import AskedTime, Coming, MeetingView, Stage, meeting_page, not_found_page

__all__ = ["AskedTime", "Coming", "MeetingView", "Stage", "meeting_page", "not_found_page"]
