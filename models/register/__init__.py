"""The log as a register: read family by family for the figures, and taken in whole from a council's files."""

from models.register.collecting import seldom_collecting
from models.register.facts import catch_up
from models.register.families import Slice, each_family, families, family_of_case, teams
from models.register.figures import census_of, counted, duty_warnings, headlines, refresh_facts
from models.register.moment import one_moment
from models.register.scratch import Lines, scratch_lines, scratch_shelves
from models.register.storing import Stored, note_refs_on_record, store

__all__ = [
    "Lines",
    "Slice",
    "Stored",
    "catch_up",
    "census_of",
    "counted",
    "duty_warnings",
    "each_family",
    "families",
    "family_of_case",
    "headlines",
    "note_refs_on_record",
    "one_moment",
    "refresh_facts",
    "scratch_lines",
    "scratch_shelves",
    "seldom_collecting",
    "store",
    "teams",
]
