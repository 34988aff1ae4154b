"""R-1042 with everything that can be held of a family, closed; and what the figures were."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from models.case import Case
from models.register import census_of, counted, duty_warnings
from models.rules.counting import duty
from models.rules.counting.as_json import as_json
from models.rules.counting.census import census_year
from models.rules.counting.census_xml import census_xml

PERSONAL = (
    *("Dawn", "Carl", "June", "Lee", "Price", "Hall", "Quincey", "Unity", "S65", "somewhere to park"),
    *("900123", "900124", "900125", "900126"),
)


@pytest.fixture
def after_whole_life() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def full(fixed, after_whole_life):
    """The whole life of a case; then all of it is over, and it is closed."""
    return fixed


async def figures(town) -> dict[str, Any]:
    """All that is counted, over a year and each quarter of it, without the moment it was counted."""
    async with town.db.work() as session:
        found: dict[str, Any] = {}
        for first, last in (("2026-04-01", "2027-03-31"), ("2026-07-01", "2026-09-30"), ("2026-10-01", "2026-12-31")):
            days = date.fromisoformat(first), date.fromisoformat(last)
            found[first + last] = as_json(await counted(session, *days, now=town.now))
            del found[first + last]["as_of"]
        found["census"] = census_xml(await census_of(session, census_year("2026-27"), ("A", "B", "C")))
        found["warnings"] = duty.as_json(await duty_warnings(session, None))
        return found


def without_words(found: Any) -> Any:
    """Figures with what people wrote taken out: that there were reasons stays, what they said does not."""
    match found:
        case {"reasons": reasons, **rest}:
            return {**without_words(rest), "reasons": len(reasons)}
        case dict():
            return {key: without_words(value) for key, value in found.items()}
        case list():
            return [without_words(one) for one in found]
        case _:
            return found


async def case_named(session, reference: str) -> Case:
    return (await session.scalars(select(Case).where(Case.reference == reference))).one()
