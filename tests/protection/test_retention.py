"""Rule 32: what is due, what holds it, and what is left when it is gone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from fgdm_bot.cli import app
from handlers import retention
from models import Base
from models.base import SealedBytes, SealedJSON, SealedText
from models.objection import Objection
from models.register import families
from models.returns import Return
from models.rules.retention import parse_retention
from tests import keys
from tests.protection.conftest import PERSONAL, case_named, figures, without_words
from tests.trails import faults_of

KEEPS = parse_retention("court:75y, otherwise:18y+3")
DUE = datetime(2040, 9, 1, 10, tzinfo=UTC)  # CD10232, the youngest, was 21 on 14 August 2040


async def listed(town) -> list[str]:
    async with town.db.work() as session:
        return await retention.listing(session, KEEPS, town.now)


async def erased(town) -> list[str] | None:
    """As `retention --yes` does it."""
    async with town.db.work() as session:
        picked = await retention.to_erase(session, KEEPS, town.now)
    if picked is None:
        return None
    done = []
    for due in picked.listed:
        async with town.db.work() as session:
            if await retention.erase(session, due, KEEPS, town.now):
                done.append(due.reference)
    return done


async def unsealed(town) -> str:
    """Everything in the database that can be read with the keys, table by table."""
    found: list[str] = []
    async with town.db.work() as session:
        for table in Base.metadata.sorted_tables:
            for row in await session.execute(select(table)):
                found += [f"{table.name}: {value!r}" for value in row if value is not None]
    return "\n".join(found)


async def test_a_case_is_due_on_the_day_the_youngest_is_twenty_one_and_not_the_day_before(town, full):
    town.now = datetime(2040, 8, 13, 12, tzinfo=UTC)
    assert await listed(town) == ["Nothing is due to be erased."]
    town.now += timedelta(days=1)
    first, last = await listed(town)
    assert first.startswith("R-1042: due since Tue 14 Aug 2040 (otherwise: 21 years from the youngest child's birth)")
    assert "Nothing was erased" in last


async def test_an_open_case_is_never_due(town, sam, family):
    town.now = datetime(2200, 1, 1, tzinfo=UTC)
    assert await listed(town) == ["Nothing is due to be erased."]


async def test_nothing_is_erased_that_was_not_listed_that_day(town, full):
    town.now = DUE
    assert await erased(town) is None
    await listed(town)
    town.now += timedelta(days=1)
    assert await erased(town) is None
    await listed(town)
    assert await erased(town) == ["R-1042"]
    assert await listed(town) == ["Nothing is due to be erased."]


async def test_a_hold_keeps_it_until_it_is_taken_away(town, sam, ada, full):
    assert "Why must nothing" in await sam.types("/hold R-1042")
    assert "R-1042 is on hold" in await sam.types("a complaint to the ombudsman")
    assert "on hold already" in await ada.types("/hold R-1042 because of court")
    town.now = DUE
    assert "ON HOLD" in (await listed(town))[0]
    assert await erased(town) == []
    assert "no longer on hold" in await ada.types("/unhold R-1042 because the complaint is closed")
    await listed(town)
    assert await erased(town) == ["R-1042"]


async def test_a_hold_put_on_after_the_list_keeps_it(town, sam, full):
    town.now = DUE
    async with town.db.work() as session:
        [due] = await retention.due_cases(session, KEEPS, DUE.date())
    await sam.types("/hold R-1042 because of court")
    async with town.db.work() as session:
        assert not await retention.erase(session, due, KEEPS, town.now)


async def test_every_word_name_and_number_is_gone_and_the_figures_stand(town, sam, mo, full):
    before, held = await figures(town), await unsealed(town)
    assert [word for word in PERSONAL if word not in held] == []
    town.now = DUE
    await listed(town)
    assert await erased(town) == ["R-1042"]
    left = await unsealed(town)
    assert {word: line for word in PERSONAL for line in left.splitlines() if word in line} == {}
    after = await figures(town)
    assert without_words(after) == without_words(before)
    assert after["census"] == before["census"]
    assert "erased" in str(after)
    async with town.db.work() as session:
        assert await faults_of(session) == []
        assert [family.case_ref async for family in families(session)] == ["R-1042"]
    assert "No case of yours" in await sam.types("/case R-1042")
    assert "You have no open case" in await sam.types("/mine")
    assert "Return 1" in await mo.types("/returns 1")


async def test_what_frozen_returns_say_stays_but_for_the_reasons(town, full):
    async def kept() -> list[dict[str, Any]]:
        async with town.db.work() as session:
            return [one.figures for one in await session.scalars(select(Return).order_by(Return.id))]

    before = await kept()
    assert "Quincey" in str(before)
    town.now = DUE
    await listed(town)
    await erased(town)
    assert without_words(await kept()) == without_words(before)


async def test_an_objection_and_a_stop_outlive_the_case_as_marks(town, sam, full):
    town.now = DUE
    await listed(town)
    await erased(town)
    await sam.types("/open R-2001 children EF10233 2016-02-03")
    for name, number in (("Leo Moss", "07700 900126"), ("Kim Moss", "07700 900124")):
        await sam.types(f"/add R-2001 {name}, uncle, {number}")
    assert "they have objected" in await sam.types("/check R-2001 Leo verified, safe, 9-18, not shared")
    assert "asked us to stop" in await sam.types("/check R-2001 Kim verified, safe, 9-18, not shared")
    async with town.db.work() as session:
        objection = (await session.scalars(select(Objection))).one()
    assert (objection.member_id, objection.why) == (None, None)


async def test_another_family_with_the_same_number_loses_nothing(town, sam, full):
    await sam.types("/open R-2001 children EF10233 2016-02-03")
    await sam.types("/add R-2001 Dee Moss, aunt, 07700 900123")
    await sam.types("/check R-2001 Dee verified, safe, 9-18, not shared")
    town.now = DUE
    await town.phone("+447700900123").says("please ring Dee tomorrow")
    await listed(town)
    await erased(town)
    left = await unsealed(town)
    assert "Dee Moss" in left
    assert "please ring Dee tomorrow" in left


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_was_deleted_does_not_lie_in_free_pages_of_the_file(town, full, database_url):
    """Not even sealed: the sealed name of a deleted person is nowhere in the file."""
    async with town.db.engine.connect() as connection:
        names = [row[0] for row in await connection.exec_driver_sql("SELECT name FROM members")]
    town.now = DUE
    await listed(town)
    await erased(town)
    async with town.db.engine.connect() as connection:
        await connection.exec_driver_sql("COMMIT")
        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        await connection.exec_driver_sql("BEGIN")
    with open(database_url.partition("///")[2], "rb") as file:  # noqa: ASYNC230, PTH123  # a test reads a small file
        whole = file.read()
    assert [name for name in names if bytes(name) in whole] == []


def test_no_sealed_column_is_forgotten():
    """A new table with sealed words must be thought of in models/erasure.py: this list says that it was."""
    sealed = {
        table.name
        for table in Base.metadata.sorted_tables
        if any(isinstance(column.type, SealedText | SealedJSON | SealedBytes) for column in table.columns)
    }
    assert sealed == {
        *("arrivals", "audit", "best_interests", "buttons", "episodes", "holds", "matters", "members", "messages"),
        *("objections", "offer_recipients", "returns", "sittings", "staff", "talks"),
    }


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_command_lists_first_and_erases_only_when_told(town, full, database_url):
    env = {
        "FGDM_DATABASE_URL": database_url, "FGDM_SEALING_KEYS": keys.SEALING, "FGDM_INDEX_KEY": keys.INDEX,
        "FGDM_RETENTION": "otherwise:closed+1y",
    }  # fmt: skip

    async def run(*words: str):
        return await asyncio.to_thread(CliRunner().invoke, app, ["retention", *words], env=env)

    async with town.db.work() as session:
        (await case_named(session, "R-1042")).closed_at = datetime(2020, 1, 1, tzinfo=UTC)
    assert (await run("--yes")).exit_code == 2
    assert (await run("--yes", "--dry-run")).exit_code == 2
    assert "R-1042: due since Fri 1 Jan 2021" in (await run()).output
    assert "1 case due" in (await run("--dry-run")).output
    done = await run("--yes")
    assert (done.exit_code, done.output.partition(".")[0]) == (0, "Erased: 1 case")
    assert "Nothing is due" in (await run("--dry-run")).output
    env["FGDM_RETENTION"] = ""
    assert "nothing is ever due" in (await run()).output
