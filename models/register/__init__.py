"""The log as a register: read family by family for the figures, and taken in whole from a council's files."""

from models.register.families import Slice, each_family, families, family_of_case, teams
from models.register.figures import census_of, counted, duty_warnings
from models.register.storing import Stored, refs_on_record, store

__all__ = [
    "Slice",
    "Stored",
    "census_of",
    "counted",
    "duty_warnings",
    "each_family",
    "families",
    "family_of_case",
    "refs_on_record",
    "store",
    "teams",
]
