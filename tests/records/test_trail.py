"""Rule 31: the trail is only added to, and whatever was done to it behind the service's back shows."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from models import audit
from models.audit import Entry
from tests.trails import faults_of


@pytest.fixture
def after_trail() -> None:
    """Has the scene played before the test."""


@pytest.fixture
async def trail(town, sam, after_trail):
    """Ten deeds in a case."""
    return town


async def entries(town) -> list[Entry]:
    async with town.db.work() as session:
        return list(await session.scalars(select(Entry).order_by(Entry.id)))


async def found(town, noted: str | None = None) -> list[str]:
    async with town.db.work() as session:
        return await faults_of(session, noted)


REFUSED = [
    "UPDATE audit SET deed = 'nothing' WHERE id = 2",
    "UPDATE audit SET told = told WHERE id = 2",
    "UPDATE audit SET link = previous WHERE id = 2",
    "DELETE FROM audit WHERE id = 2",
    "DELETE FROM audit",
    "DELETE FROM audit_head",
    "UPDATE audit_head SET entry_id = 1",
]


@pytest.mark.parametrize("order", REFUSED)
async def test_the_database_refuses_our_own_user_to_change_an_entry(trail, order):
    with pytest.raises(DBAPIError, match=r"never changed|never deleted|only goes on"):
        async with trail.db.work() as session:
            await session.execute(text(order))
    assert await found(trail) == []


REST = "at, staff_id, case_id, 'nothing', told, previous, link FROM audit WHERE id = 2"
PUT_IN_ITS_PLACE = [
    f"INSERT OR REPLACE INTO audit SELECT 2, {REST}",
    f"INSERT OR REPLACE INTO audit SELECT 99, {REST}",
    "INSERT OR REPLACE INTO audit_head SELECT id, 1, link, mark FROM audit_head",
]


@pytest.mark.parametrize("order", PUT_IN_ITS_PLACE)
async def test_no_entry_is_put_in_anothers_place_on_sqlite(trail, order):
    if trail.db.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL has no REPLACE")
    with pytest.raises(DBAPIError, match=r"never changed|only goes on"):
        async with trail.db.work() as session:
            await session.execute(text(order))
    assert await found(trail) == []


@pytest.mark.parametrize("table", ["audit", "audit_head"])
async def test_the_trail_cannot_be_emptied_on_postgresql(trail, table):
    if trail.db.engine.dialect.name != "postgresql":
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(DBAPIError, match=r"never deleted|only goes on"):
        async with trail.db.work() as session:
            await session.execute(text(f"TRUNCATE {table} CASCADE"))


OPERATIONS = Path(__file__).parents[2] / "docs" / "operations.md"


async def as_role(town, role: str, order: str) -> None:
    async with town.db.work() as clerk:
        await clerk.execute(text(f"SET LOCAL ROLE {role}"))
        await clerk.execute(text(order))


async def test_a_role_that_does_not_own_the_trail_can_only_add_to_it(trail):
    """The orders of docs/operations.md, as they stand there."""
    if trail.db.engine.dialect.name != "postgresql":
        pytest.skip("SQLite has no roles")
    role = f"clerk_{secrets.token_hex(4)}"
    [orders] = re.findall(r"```sql\n(-- fgdm_owner.*?)```", OPERATIONS.read_text(encoding="utf-8"), re.DOTALL)
    async with trail.db.engine.begin() as owner:
        await owner.execute(text(f"CREATE ROLE {role}"))
        for order in re.sub(r"--.*", "", orders).replace(" fgdm;", f" {role};").split(";"):
            if order.strip():
                await owner.execute(text(order))
    async with trail.db.work() as clerk:
        await clerk.execute(text(f"SET LOCAL ROLE {role}"))
        await audit.record(clerk, "case read", now=trail.now, staff_id=1, case_id=1)
    for order in (REFUSED[0], "UPDATE audit SET told = told", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(DBAPIError, match="permission denied"):
            await as_role(trail, role, order)
    assert await found(trail) == []
    async with trail.db.engine.begin() as owner:
        await owner.execute(text(f"DROP OWNED BY {role}"))
        await owner.execute(text(f"DROP ROLE {role}"))


async def behind_its_back(town, *orders: str) -> None:
    """Somebody who owns the database has switched the guards off."""
    async with town.db.engine.begin() as connection:
        await _unguard(connection)
        for order in orders:
            await connection.execute(text(order))


async def _unguard(connection: AsyncConnection) -> None:
    if connection.dialect.name == "postgresql":
        for table in ("audit", "audit_head"):
            await connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        return
    names = await connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    for name in list(names):
        await connection.execute(text(f"DROP TRIGGER {name}"))


async def test_a_whole_trail_has_no_faults_whatever_the_size_of_a_page(trail):
    assert len(await entries(trail)) > 10
    async with trail.db.work() as session:
        assert await faults_of(session, a_page=3) == []


async def test_a_changed_entry_is_named(trail):
    await behind_its_back(trail, "UPDATE audit SET deed = 'case read' WHERE id = 4")
    assert await found(trail) == ["entry 4 was changed"]


async def test_other_words_put_into_an_entry_are_named(trail):
    await behind_its_back(trail, "UPDATE audit SET told = (SELECT told FROM audit WHERE id = 5) WHERE id = 4")
    assert await found(trail) == ["entry 4 was changed"]


async def test_an_entry_that_cannot_be_unsealed_is_named_and_the_rest_is_looked_at(trail):
    await behind_its_back(
        trail, "UPDATE audit SET told = deed::bytea WHERE id = 4"
        if trail.db.engine.dialect.name == "postgresql" else "UPDATE audit SET told = x'00ff' WHERE id = 4",
        "UPDATE audit SET deed = 'case read' WHERE id = 7",
    )  # fmt: skip
    faults = await found(trail)
    assert faults == [
        "entry 4 cannot be read: it was changed, or its sealing key is gone",
        "entry 7 was changed",
    ]


async def test_a_missing_entry_is_named_by_its_neighbours(trail):
    await behind_its_back(trail, "DELETE FROM audit WHERE id IN (5, 6)")
    assert await found(trail) == ["an entry is missing between entry 4 and entry 7"]


async def test_a_missing_beginning_is_named(trail):
    await behind_its_back(trail, "DELETE FROM audit WHERE id = 1")
    assert await found(trail) == ["an entry is missing before entry 2"]


async def test_two_entries_that_changed_places_are_named(trail):
    await behind_its_back(
        trail,
        "UPDATE audit SET id = 999 WHERE id = 5",
        "UPDATE audit SET id = 5 WHERE id = 6",
        "UPDATE audit SET id = 6 WHERE id = 999",
    )
    faults = await found(trail)
    assert "entry 5 is not in its place: it follows entry 6" in faults


async def test_a_tail_cut_off_is_named(trail):
    last = (await entries(trail))[-1].id
    await behind_its_back(trail, f"DELETE FROM audit WHERE id > {last - 3}")
    assert await found(trail) == [f"the end is missing: entry {last} was there, the last one now is {last - 3}"]


async def test_a_tail_cut_off_with_its_head_put_back_shows_too(trail):
    last = (await entries(trail))[-1].id
    await behind_its_back(
        trail,
        f"DELETE FROM audit WHERE id > {last - 3}",
        f"UPDATE audit_head SET entry_id = {last - 3}, link = (SELECT link FROM audit WHERE id = {last - 3})",
    )
    assert await found(trail) == ["the head of the trail is not as this service left it (or FGDM_INDEX_KEY is another)"]


async def test_a_link_noted_elsewhere_is_found_again(trail):
    noted = (await entries(trail))[3].link
    assert await found(trail, noted) == []
    assert await found(trail, "0" * 64) == ["the link you noted is not in the trail"]


async def test_when_retention_ends_a_stub_says_what_was_done_when_and_by_whom(trail):
    async with trail.db.work() as session:
        erased = await audit.erase(session, 1, now=trail.now, staff_id=None, why="18 years and 3 are over")
    assert erased == 10
    assert await found(trail) == []
    stub = (await entries(trail))[3]
    assert (stub.told, stub.deed, stub.staff_id) == ({"erased": "2026-11-24"}, "person added", 1)
    last = (await entries(trail))[-1]
    assert (last.deed, last.told["why"]) == (audit.ERASED, "18 years and 3 are over")


async def test_what_is_erased_twice_is_erased_once(trail):
    for _ in range(2):
        async with trail.db.work() as session:
            await audit.erase(session, 1, now=trail.now, staff_id=None, why="it is time")
    assert [entry.deed for entry in await entries(trail)].count(audit.ERASED) == 1


async def test_an_entry_emptied_with_nobody_to_answer_for_it_is_named(trail):
    async with trail.db.work() as session, audit.permit(session, trail.now):
        (await session.get_one(Entry, 4)).told = {"erased": "2026-11-24"}
    assert await found(trail) == ["entry 4 was emptied, and no entry says by whom"]


async def test_reading_a_case_and_its_history_are_entries(sam, trail):
    await sam.types("/case R-1042")
    assert "Sam Carter, once, last Tue 24 Nov 2026" in await sam.types("/history R-1042")
    assert "Sam Carter, 2 times, last Tue 24 Nov 2026" in await sam.types("/history R-1042")
