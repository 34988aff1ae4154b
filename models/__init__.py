"""The field as we understand it: tables, and the rules about them.

Importing this package makes every table known to `Base.metadata`.
"""

from models import audit, case, facts, meeting, message, network, objection, offer, returns, staff
from models.base import Base, Refusal
from models.sealing import seal

__all__ = [
    "Base",
    "Refusal",
    "audit",
    "case",
    "facts",
    "meeting",
    "message",
    "network",
    "objection",
    "offer",
    "returns",
    "seal",
    "staff",
]
