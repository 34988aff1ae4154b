"""Keys are changed while the service runs, and nothing is lost on the way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import LargeBinary, func, select, text, type_coerce

from fgdm_bot.check import look
from fgdm_bot.rotating import walk
from models.base import Base
from models.network import Member
from models.resealing import _replace, sealed_columns, sealed_tables
from models.sealing import seal
from tests import keys
from tests.service.test_command import fgdm_bot
from tests.trails import faults_of

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Colleague, Family, Town

pytestmark = pytest.mark.either

NEW = Fernet.generate_key().decode()


@pytest.fixture
def both_keys() -> Iterator[None]:
    """Every process was started anew with the new key before the old one."""
    seal.use([NEW, keys.SEALING], keys.INDEX)
    yield
    seal.use([keys.SEALING], keys.INDEX)


async def everything(town: Town) -> list[list[object]]:
    """All rows of all tables, unsealed."""
    async with town.db.work() as session:
        found = [await session.execute(select(table).order_by(*table.primary_key)) for table in _tables()]
        return [[tuple(row) for row in rows] for rows in found]


def _tables() -> list:
    return list(Base.metadata.sorted_tables)


async def rows_sealed(town: Town) -> int:
    async with town.db.work() as session:
        counts = []
        for table in sealed_tables():
            some = sealed_columns(table)
            there = select(func.count()).select_from(table).where(func.coalesce(*map(_raw, some), None).is_not(None))
            counts.append(await session.scalar(there) or 0)
        return sum(counts)


def _raw(column):
    return type_coerce(column, LargeBinary)


def now(town: Town):
    return lambda: town.now


async def test_everything_opens_with_the_new_key_alone_and_says_what_it_said(
    town: Town, fixed: Family, both_keys: None
) -> None:
    before, many = await everything(town), await rows_sealed(town)
    assert many > 50
    tally = await walk(town.db, write=True, clock=now(town))
    assert (tally.old, tally.sealed, tally.unreadable) == (many, many, 0)
    seal.use([NEW], keys.INDEX)
    assert await everything(town) == before
    async with town.db.work() as session:
        assert await faults_of(session) == []


async def test_a_second_run_finds_nothing_to_do(town: Town, fixed: Family, both_keys: None) -> None:
    await walk(town.db, write=True, clock=now(town))
    again = await walk(town.db, write=True, clock=now(town))
    assert (again.old, again.sealed) == (0, 0)


class Interrupted(Exception):
    """Somebody pulled the plug."""


async def test_a_run_that_was_cut_off_is_taken_up_again(town: Town, fixed: Family, both_keys: None) -> None:
    def cut_off(rows: int) -> None:
        if rows > 30:
            raise Interrupted

    many = await rows_sealed(town)
    with pytest.raises(Interrupted):
        await walk(town.db, write=True, clock=now(town), at_once=20, tell=cut_off)
    left = (await walk(town.db, write=False, clock=now(town))).old
    assert 0 < left < many
    assert (await walk(town.db, write=True, clock=now(town))).sealed == left
    assert (await walk(town.db, write=False, clock=now(town))).old == 0


async def test_texts_that_come_meanwhile_are_noted_and_answered(
    town: Town, sam: Colleague, asked: Family, both_keys: None
) -> None:
    async def conversation() -> None:
        for words in ("1 and 3", "2", "none", "3"):
            assert "Thank you Dawn" in await asked.dawn.says(words)

    await asyncio.gather(walk(town.db, write=True, clock=now(town)), conversation())
    await walk(town.db, write=True, clock=now(town))
    seal.use([NEW], keys.INDEX)
    assert "Dawn: 3" in await sam.types("/who R-1042")


async def test_a_value_that_changed_meanwhile_is_left_as_it_is(town: Town, family: Family, both_keys: None) -> None:
    table = Member.__table__
    async with town.db.work() as session:
        stale = {"name": (b"as it lay before", b"what must not be written")}
        assert await _replace(session, table, 1, stale) == 0
        assert (await session.get_one(Member, 1)).name == "Dawn Price"


async def test_a_value_that_no_key_opens_is_counted_and_the_rest_is_done(
    town: Town, family: Family, both_keys: None
) -> None:
    async with town.db.work() as session:
        await session.execute(text("UPDATE members SET relation = name WHERE id = 1"))
        junk = "'junk'::bytea" if town.db.engine.dialect.name == "postgresql" else "x'6a756e6b'"
        await session.execute(text(f"UPDATE members SET name = {junk} WHERE id = 2"))
    tally = await walk(town.db, write=True, clock=now(town))
    assert tally.unreadable == 1
    assert tally.sealed == tally.old > 20


@pytest.fixture
async def closed(town: Town, family: Family, tmp_path: Path) -> Path:
    """The file of a database with a family in it, under the old key."""
    await town.db.close()
    return tmp_path / "house.sqlite3"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_command_says_how_many_it_sealed_and_what_is_left(closed: Path, tmp_path: Path) -> None:
    at = {"FGDM_DATABASE_URL": f"sqlite+aiosqlite:///{closed}", "FGDM_INDEX_KEY": keys.INDEX}
    both = {**at, "FGDM_SEALING_KEYS": f"{NEW},{keys.SEALING}"}
    counted = await fgdm_bot("rotate-keys", "--count", folder=tmp_path, **both)
    assert counted.out.startswith("Rows left under an older key: "), counted.err
    assert "Run rotate-keys" in counted.out
    done = await fgdm_bot("rotate-keys", folder=tmp_path, **both)
    assert done.code == 0
    assert done.err == ""
    assert "Rows left under an older key: 0.\nThe older keys may be taken out" in done.out
    wrong = await fgdm_bot("rotate-keys", folder=tmp_path, **at, FGDM_SEALING_KEYS=keys.SEALING)
    assert wrong.code == 1
    assert "Put back the key" in wrong.err
    shown = await fgdm_bot("audit", "show", "--case", "R-1042", folder=tmp_path, **at, FGDM_SEALING_KEYS=NEW)
    assert json.loads(shown.out.splitlines()[1].partition("person added ")[2])["after"]["name"] == "Dawn Price"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_check_says_when_the_old_key_may_go(closed: Path, away_settings: dict[str, str]) -> None:
    settings = {**away_settings, "FGDM_DATABASE_URL": f"sqlite+aiosqlite:///{closed}", "FGDM_INDEX_KEY": keys.INDEX}

    async def line(*sealing: str) -> str:
        settings["FGDM_SEALING_KEYS"] = ",".join(sealing)
        lines, _ = await look(settings)
        return next(line for line in lines if " keys: " in line)

    try:
        assert "they open what is there" in await line(keys.SEALING)
        assert "rows still need an older key" in await line(NEW, keys.SEALING)
        assert "none of FGDM_SEALING_KEYS opens" in await line(NEW)
        await fgdm_bot(
            "rotate-keys", folder=closed.parent, **{**settings, "FGDM_SEALING_KEYS": f"{NEW},{keys.SEALING}"}
        )
        assert "the older ones may be taken out" in await line(NEW, keys.SEALING)
        assert "they open what is there" in await line(NEW)
    finally:
        seal.use([keys.SEALING], keys.INDEX)


@pytest.fixture
def away_settings() -> dict[str, str]:
    """Carriers that nobody reaches."""
    return {
        "FGDM_PUBLIC_URL": "https://fgdm.example",
        "FGDM_TELEGRAM_TOKEN": "1:a",
        "FGDM_TELEGRAM_API": "http://127.0.0.1:1",
        "FGDM_TWILIO_ACCOUNT_SID": "AC1",
        "FGDM_TWILIO_AUTH_TOKEN": "b",
        "FGDM_TWILIO_API": "http://127.0.0.1:1",
        "FGDM_TWILIO_FROM": "+447700900000",
        "FGDM_COUNCIL_NAME": "Anytown Council",
    }
