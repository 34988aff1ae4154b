"""A case: one family group, its children, and the one door to it."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.base import Base, Refusal, SealedText, UTCDateTime
from models.staff import Staff
from models.terms import Role


class Case(Base):
    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(String(32))
    key: Mapped[str] = mapped_column(String(32), unique=True)  # the reference folded: case never matters
    team: Mapped[str] = mapped_column(String(60))
    coordinator_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # none: came by import
    opened_at: Mapped[datetime] = mapped_column(UTCDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    erased_at: Mapped[datetime | None] = mapped_column(UTCDateTime)  # retention ended: only what is counted is left
    coordinator: Mapped[Staff | None] = relationship(lazy="raise")
    __table_args__ = (Index(None, "coordinator_id"), Index(None, "team"))


class Child(Base):
    """Known by the council's reference alone; the bot never learns a child's name."""

    __tablename__ = "children"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    reference: Mapped[str] = mapped_column(String(20))
    key: Mapped[str] = mapped_column(String(20), unique=True)
    birth_date: Mapped[date | None]
    expected_birth_date: Mapped[date | None]
    __table_args__ = (
        CheckConstraint("birth_date IS NOT NULL OR expected_birth_date IS NOT NULL", name="born_or_expected"),
        Index(None, "case_id"),
    )


class Hold(Base):
    """Nothing of this case is erased, whatever retention says, until a person takes the hold away."""

    __tablename__ = "holds"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    since: Mapped[datetime] = mapped_column(UTCDateTime)
    put_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    why: Mapped[str] = mapped_column(SealedText)
    ended_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    ended_why: Mapped[str | None] = mapped_column(SealedText)
    __table_args__ = (Index(None, "case_id"),)


class NoSuchCase(Refusal):
    """No case of yours has that reference. /mine lists yours."""


def folded(reference: str) -> str:
    return reference.strip().casefold()


async def case_for(session: AsyncSession, staff: Staff, reference: str) -> Case:
    """The one door to a case: its own coordinator; another's case is "not found" (rule 33)."""
    query = select(Case).where(Case.key == folded(reference))
    case = (await session.scalars(query)).one_or_none()
    if case is None or staff.role is not Role.COORDINATOR or case.coordinator_id != staff.id:
        raise NoSuchCase(f"No case of yours has the reference {reference.strip()[:40]}. /mine lists yours.")
    return case


async def cases_of(session: AsyncSession, staff: Staff) -> list[Case]:
    """The open cases of a coordinator, oldest first."""
    query = select(Case).where(Case.coordinator_id == staff.id, Case.closed_at.is_(None)).order_by(Case.id)
    return list(await session.scalars(query))


async def hold_on(session: AsyncSession, case: Case) -> Hold | None:
    """The hold that stands on a case now, if any."""
    query = select(Hold).where(Hold.case_id == case.id, Hold.ended_at.is_(None))
    return (await session.scalars(query.order_by(Hold.id).limit(1))).one_or_none()


async def children_of(session: AsyncSession, case: Case) -> list[Child]:
    return list(await session.scalars(select(Child).where(Child.case_id == case.id).order_by(Child.id)))
