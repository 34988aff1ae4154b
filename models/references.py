"""References for what is logged in chat: made from the case's own, so that a person can read them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from models.case import Case, folded

LONGEST = 26  # of the case's reference, so that the whole stays within the register's 32


async def next_reference(session: AsyncSession, table: Any, case: Case, letter: str) -> tuple[str, str]:
    """The next free (reference, key) of a case: R-1042-O1, R-1042-O2 … Imported ones are stepped over."""
    number = await session.scalar(select(func.count()).where(table.case_id == case.id)) or 0
    while True:
        number += 1
        reference = f"{case.reference[:LONGEST]}-{letter}{number}"
        taken = select(table.id).where(table.key == folded(reference))
        if await session.scalar(taken) is None:
            return reference, folded(reference)
