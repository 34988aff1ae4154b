"""Everything held of one person, for a subject access request (rule 32); for the command line.

asked       whose: `R-1042/DP`, or a child's reference
held        what is held, section by section
export      all of it, with other people marked; that it was exported is an entry of the trail
"""

from handlers.subject.asked import NoSuchSubject, people_listed
from handlers.subject.export import Export, export

__all__ = ["Export", "NoSuchSubject", "export", "people_listed"]
