"""Who works here: coordinators, managers, admins; their one-time codes and what they are in the middle of."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, String, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Refusal, SealedJSON, SealedText, UTCDateTime, Word
from models.sealing import hashed, seal
from models.terms import Role

CODE_LIVES = timedelta(days=3)


class Staff(Base):
    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(SealedText)
    role: Mapped[Role] = mapped_column(Word(Role))
    team: Mapped[str | None] = mapped_column(String(60))
    code_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    code_until: Mapped[datetime | None] = mapped_column(UTCDateTime)
    chat: Mapped[str | None] = mapped_column(SealedText)
    chat_mark: Mapped[str | None] = mapped_column(String(64), unique=True)
    feed_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    phone: Mapped[str | None] = mapped_column(SealedText)  # where families ring them, E.164
    feed_turn: Mapped[int] = mapped_column(default=0, server_default="0")  # a new turn gives a new address
    added_at: Mapped[datetime] = mapped_column(UTCDateTime)
    joined_at: Mapped[datetime | None] = mapped_column(UTCDateTime)
    removed_at: Mapped[datetime | None] = mapped_column(UTCDateTime)

    @property
    def first_name(self) -> str:
        return self.name.split()[0]

    @property
    def feed_token(self) -> str:
        return seal.token("feed", self.id, *([self.feed_turn] if self.feed_turn else []))


class Talk(Base):
    """What the bot asked a member of staff and is waiting for (one at a time each)."""

    __tablename__ = "talks"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    command: Mapped[str] = mapped_column(String(24))
    answers: Mapped[dict[str, Any]] = mapped_column(SealedJSON)
    asked_at: Mapped[datetime] = mapped_column(UTCDateTime)


class Button(Base):
    """A button types an order for the person who presses it; orders over 64 bytes are kept here."""

    __tablename__ = "buttons"

    id: Mapped[int] = mapped_column(primary_key=True)
    mark: Mapped[str] = mapped_column(String(32), unique=True)
    order: Mapped[str] = mapped_column(SealedText)
    made_at: Mapped[datetime] = mapped_column(UTCDateTime)
    __table_args__ = (Index(None, "made_at"),)


class CodeRefused(Refusal):
    """That code is not valid (used, expired or mistyped). Ask your admin for a new one."""


def chat_mark(chat_id: str) -> str:
    return seal.blind("chat", chat_id)


async def staff_in_chat(session: AsyncSession, chat_id: str) -> Staff | None:
    """The member of staff who writes from this chat; a removed one is nobody at once."""
    query = select(Staff).where(Staff.chat_mark == chat_mark(chat_id), Staff.removed_at.is_(None))
    return (await session.scalars(query)).one_or_none()


async def staff_with_role(session: AsyncSession, *roles: Role) -> list[Staff]:
    query = select(Staff).where(Staff.role.in_(roles), Staff.removed_at.is_(None)).order_by(Staff.id)
    return list(await session.scalars(query))


def add_staff(session: AsyncSession, name: str, role: Role, team: str | None, now: datetime) -> tuple[Staff, str]:
    """A new member of staff and the one-time code that lets them in (`/start CODE`)."""
    code = secrets.token_urlsafe(12)
    staff = Staff(name=name, role=role, team=team, added_at=now)
    staff.code_hash, staff.code_until = hashed(code), now + CODE_LIVES
    session.add(staff)
    return staff, code


async def join_with_code(session: AsyncSession, code: str, chat_id: str, now: datetime) -> Staff:
    """Let the owner of a code in from this chat. The code is used up. CodeRefused otherwise."""
    query = select(Staff).where(Staff.code_hash == hashed(code), Staff.removed_at.is_(None)).with_for_update()
    staff = (await session.scalars(query)).one_or_none()
    if staff is None or staff.code_until is None or staff.code_until < now:
        raise CodeRefused(CodeRefused.__doc__)
    if other := await staff_in_chat(session, chat_id):
        other.chat = other.chat_mark = None
        await session.flush()
    staff.chat, staff.chat_mark, staff.joined_at = chat_id, chat_mark(chat_id), now
    staff.code_hash = staff.code_until = None
    return staff
