"""The statutory log: offers, pre-proceedings episodes with their letters, best-interests exceptions.

The columns are those of the register form, so that what is logged in chat and what is imported count alike.
Dates are London days. Nothing is deleted: an entry made in error is voided (rule 9).
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, SealedText, UTCDateTime, Word
from models.case import Case
from models.terms import Limb, OfferStage, OfferStatus


class Offer(Base):
    """One FGDM meeting offered, to one or more people (rule 4)."""

    __tablename__ = "offers"

    id: Mapped[int] = mapped_column(primary_key=True)  # rising: the order of the file, the tie-break of rule 6
    reference: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    new_offer: Mapped[bool]
    said_stage: Mapped[OfferStage | None] = mapped_column(Word(OfferStage))
    logged_at: Mapped[datetime] = mapped_column(UTCDateTime)
    logged_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    case: Mapped[Case] = relationship(lazy="raise")
    __table_args__ = (Index(None, "case_id"),)


class OfferRecipient(Base):
    """One person offered the meeting, and where the offer stands with them."""

    __tablename__ = "offer_recipients"

    id: Mapped[int] = mapped_column(primary_key=True)
    offer_id: Mapped[int] = mapped_column(ForeignKey("offers.id"))
    member_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"))  # none: came by import
    reference: Mapped[str] = mapped_column(String(32))
    is_parent: Mapped[bool]
    has_pr: Mapped[bool]
    offered_on: Mapped[date]
    status: Mapped[OfferStatus] = mapped_column(Word(OfferStatus), default=OfferStatus.AWAITING)
    status_on: Mapped[date | None]
    reason: Mapped[str | None] = mapped_column(SealedText)
    void: Mapped[bool] = mapped_column(default=False)
    offer: Mapped[Offer] = relationship(lazy="raise")
    __table_args__ = (
        CheckConstraint("(status = 'awaiting') = (status_on IS NULL)", name="answered_on_a_day"),
        CheckConstraint("status_on IS NULL OR status_on >= offered_on", name="answered_after_offered"),
        Index(None, "offer_id"),
    )


class OfferedChild(Base):
    """A child the offered meeting is about, for whom this recipient was asked (rule 5)."""

    __tablename__ = "offered_children"

    recipient_id: Mapped[int] = mapped_column(ForeignKey("offer_recipients.id"), primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("children.id"), primary_key=True)
    __table_args__ = (Index(None, "child_id"),)


class Episode(Base):
    """One pre-proceedings episode, for children who share all its dates; an immediate issue is one too."""

    __tablename__ = "episodes"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    pp_start_on: Mapped[date | None]
    lbp_sent_on: Mapped[date | None]
    no_letter_reason: Mapped[str | None] = mapped_column(SealedText)
    offer_in_letter: Mapped[bool | None]  # none: not recorded, which is not no
    letter_offer_id: Mapped[int | None] = mapped_column(ForeignKey("offers.id"))
    initial_pp_meeting_on: Mapped[date | None]
    pp_reviews: Mapped[int | None]
    step_decision_on: Mapped[date | None]
    pp_outcome: Mapped[str | None] = mapped_column(String(8))
    court_application_on: Mapped[date | None]
    letter_to_initiate_on: Mapped[date | None]
    void: Mapped[bool] = mapped_column(default=False)
    case: Mapped[Case] = relationship(lazy="raise")
    __table_args__ = (
        CheckConstraint("lbp_sent_on IS NULL OR no_letter_reason IS NULL", name="letter_or_reason"),
        CheckConstraint(
            "offer_in_letter IS NULL OR NOT offer_in_letter OR lbp_sent_on IS NOT NULL", name="offer_needs_letter"
        ),
        Index(None, "case_id"),
    )


class EpisodeChild(Base):
    __tablename__ = "episode_children"

    episode_id: Mapped[int] = mapped_column(ForeignKey("episodes.id"), primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("children.id"), primary_key=True)
    __table_args__ = (Index(None, "child_id"),)


class BestInterests(Base):
    """A decision that offering, or holding, was not in a child's best interests (rule 10)."""

    __tablename__ = "best_interests"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    episode_id: Mapped[int | None] = mapped_column(ForeignKey("episodes.id"))
    limb: Mapped[Limb] = mapped_column(Word(Limb))
    reason: Mapped[str] = mapped_column(SealedText)
    decided_by: Mapped[str] = mapped_column(String(40))
    decided_on: Mapped[date]
    void: Mapped[bool] = mapped_column(default=False)
    case: Mapped[Case] = relationship(lazy="raise")
    __table_args__ = (Index(None, "case_id"), Index(None, "decided_on"))


class BestInterestsChild(Base):
    __tablename__ = "best_interests_children"

    decision_id: Mapped[int] = mapped_column(ForeignKey("best_interests.id"), primary_key=True)
    child_id: Mapped[int] = mapped_column(ForeignKey("children.id"), primary_key=True)
