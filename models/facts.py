"""What the rules make of each offer and meeting, kept beside the log so that a period need only be picked by day.

Nothing is known here that the log does not say: facts are worked out by `models.rules.counting` whenever a case
changes, and anew when the definitions do (`models.register.facts`). Lists of references stand with spaces between,
for a reference holds none.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


class CaseFacts(Base):
    """That a case's facts are worked out, and by which definitions."""

    __tablename__ = "case_facts"

    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    version: Mapped[str] = mapped_column(String(40), index=True)


class FactsUpTo(Base):
    """One row: up to which case every one was found to have its facts, so that start-up looks only beyond it."""

    __tablename__ = "facts_up_to"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int]


class OfferFact(Base):
    """One offer on its day: counted (with its line in the figures), or why it adds nothing."""

    __tablename__ = "offer_facts"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    reference: Mapped[str] = mapped_column(String(40))
    fate: Mapped[str] = mapped_column(String(24))
    day: Mapped[date]
    repeats: Mapped[str | None] = mapped_column(String(40))
    stage: Mapped[str | None] = mapped_column(String(24))
    status: Mapped[str | None] = mapped_column(String(24))
    next_letter_on: Mapped[date | None]
    held_on: Mapped[date | None]
    in_letter_on: Mapped[str | None] = mapped_column(Text)
    reason_rows: Mapped[str | None] = mapped_column(Text)  # ids: reasons lie sealed in their own rows
    child_refs: Mapped[str | None] = mapped_column(Text)
    not_offered: Mapped[str | None] = mapped_column(Text)
    recipient_refs: Mapped[str | None] = mapped_column(Text)
    repeat_refs: Mapped[str | None] = mapped_column(Text)
    meeting_refs: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (Index(None, "day", "id"), Index(None, "case_id"))


class MeetingFact(Base):
    """One meeting on its day: where it counts, or why nowhere."""

    __tablename__ = "meeting_facts"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    reference: Mapped[str] = mapped_column(String(40))
    fate: Mapped[str] = mapped_column(String(24))
    day: Mapped[date]
    because: Mapped[str | None] = mapped_column(String(40))
    child_refs: Mapped[str | None] = mapped_column(Text)
    __table_args__ = (Index(None, "day", "id"), Index(None, "case_id"))
