"""The same facts give the same figures, typed in chat or imported, in one register or in several."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest

from fgdm_bot import records
from fgdm_bot.db import Database, open_engine
from models.rules.register.writing import write_register
from tests.counting.many import many_families
from tests.register.comparing import settled
from tests.register.folder import SMALL, write_files

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
PEOPLE = {"Dawn": ("DP", "y", "y"), "Carl": ("CP", "y", "n"), "Nan": ("NP", "n", "n")}


@dataclass
class Facts:
    """What happened in one family: days from 1 September 2026."""

    case: str
    people: list[str]
    offered: date
    answers: dict[str, tuple[str, date]]
    letter: tuple[date, bool] | None
    held: tuple[date, int, bool] | None
    applied: date | None
    excepted: tuple[str, date] | None


def imagined(dice: Random, number: int) -> Facts:
    def later(day: date) -> date:
        return min(day + timedelta(days=dice.choice([0, 1, 7, 20])), TODAY)

    people = dice.sample(list(PEOPLE), dice.choice([1, 1, 2]))
    offered = date(2026, 9, 1) + timedelta(days=dice.randrange(60))
    answers = {
        who: (dice.choice(["accepted", "accepted", "declined", "lapsed", "withdrawn"]), later(offered))
        for who in people
        if dice.random() < 0.7
    }
    sent = offered + timedelta(days=dice.choice([-5, -1, 0, 3, 10]))
    letter = (sent, sent >= offered and dice.random() < 0.7) if dice.random() < 0.6 else None
    held = (later(offered), dice.choice([0, 3]), dice.random() < 0.8) if dice.random() < 0.6 else None
    applied = later(max(sent, offered)) if letter and dice.random() < 0.5 else None
    excepted = (dice.choice(["not_offered", "not_held"]), later(sent)) if letter and dice.random() < 0.4 else None
    return Facts(f"R-{number}", people, offered, answers, letter, held, applied, excepted)


def orders(facts: Facts):
    """The facts as a coordinator types them."""
    case = facts.case
    yield f"/open {case} children C{case[2:]} 2015-03-27"
    for who, (_, parent, pr) in PEOPLE.items():
        relation = "mother" if parent == "y" else "grandmother"
        yield f"/add {case} {who} Price, {relation}, no phone" + (", pr" if pr == "y" else "")
    yield f"/offer {case} to {', '.join(facts.people)} on {facts.offered} before letter"
    for who, (status, day) in facts.answers.items():
        why = " because not recorded" if status in ("declined", "withdrawn") else ""
        yield f"/answered {case} {who} {status} {day}{why}"
    if facts.letter:
        yield f"/letter {case} {facts.letter[0]} {'with' if facts.letter[1] else 'without'} offer"
    if facts.excepted:
        limb, day = facts.excepted
        yield f"/exception {case} {limb.replace('_', ' ')} because not recorded decided by HoS on {day}"
    if facts.held:
        day, family, proposal = facts.held
        yield f"/held {case} {day} family {family} proposal {'yes' if proposal else 'no'} facilitator JB"
    if facts.applied:
        yield f"/court {case} {facts.applied}"


def rows(facts: Facts):
    """The facts as a council writes them into the six files."""
    case, child, ref = facts.case, f"C{facts.case[2:]}", f"{facts.case}-O1"
    yield "cases.csv", f"{case},North"
    yield "children.csv", f"{child},{case},2015-03-27,"
    for who in facts.people:
        status, on = facts.answers.get(who, ("awaiting", ""))
        why = "not recorded" if status in ("declined", "withdrawn") else ""
        who, parent, pr = PEOPLE[who]
        yield "offers.csv", f"{ref},{case},{child},{who},{parent},{pr},{facts.offered},y,{status},{on},{why},"
    if facts.letter:
        sent, offer = facts.letter
        letter = f"y,{ref}" if offer else "n,"
        yield "episodes.csv", f"{case}-P1,{case},{child},,{sent},,{letter},,,,,{facts.applied or ''},,"
    if facts.excepted:
        limb, day = facts.excepted
        yield "exceptions.csv", f"{case}-X1,{case},{case}-P1,{child},{limb},not recorded,HoS,{day},"
    if facts.held:
        day, family, proposal = facts.held
        sat = f"first,held,{day},JB,{family},,{'y' if proposal else 'n'},,"
        yield "meetings.csv", f"{case}-M1,{case},{ref},{sat}"


def register_of(council: list[Facts]) -> dict[str, bytes]:
    files = {name: [text.splitlines()[0]] for name, text in SMALL.items()}
    for facts in council:
        for name, row in rows(facts):
            files[name].append(row)
    return {name: "\n".join(lines).encode() for name, lines in files.items()}


@pytest.fixture
async def service(sqlite_template, tmp_path_factory):
    """Gives empty services, one after another."""
    opened: list[Database] = []

    def another() -> Database:
        path = tmp_path_factory.mktemp("service") / "house.sqlite3"
        path.write_bytes(sqlite_template.read_bytes())
        opened.append(Database(open_engine(f"sqlite+aiosqlite:///{path}")))
        return opened[-1]

    yield another
    for db in opened:
        await db.close()


async def take(db: Database, files: dict[str, bytes], folder) -> None:
    write_files(folder, files)
    errors: list[str] = []
    how = {"today": TODAY, "now": NOW, "codes": ("A", "B", "C"), "write_error": errors.append}
    assert await records.import_register(db, folder, **how) == 0, errors


async def figures(db: Database) -> object:
    quarters = [(date(2026, 7, 1), date(2026, 9, 30)), (date(2026, 10, 1), date(2026, 12, 31))]
    counts = [json.loads(await records.counts_out(db, *days, format_="json", now=NOW)) for days in quarters]
    warnings = json.loads(await records.warnings_out(db, "json", None))
    census, _ = await records.census_out(db, "2026-27", ("A", "B", "C"))
    return settled([*counts, warnings, census.decode().splitlines()])


async def assert_the_same(town, sam, db, folder, council):
    for facts in council:
        for order in orders(facts):
            assert await sam.types(order), order
    await take(db, register_of(council), folder)
    found = await figures(town.db)
    assert found == await figures(db)
    assert council[0].case in json.dumps(found)


async def test_rules_1_to_20_what_is_typed_in_chat_counts_as_what_is_imported(town, sam, service, tmp_path):
    dice = Random(18)
    await assert_the_same(town, sam, service(), tmp_path / "in", [imagined(dice, number) for number in range(1, 6)])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
async def test_a_dozen_families_typed_count_as_imported(town, sam, service, tmp_path, seed):
    dice = Random(seed)
    await assert_the_same(town, sam, service(), tmp_path / "in", [imagined(dice, number) for number in range(1, 13)])


async def test_the_order_in_which_registers_are_imported_does_not_matter(service, tmp_path):
    kept = list(many_families(60))
    parts = [write_register(kept[:25]), write_register(kept[25:])]
    found = []
    for turn, order in enumerate(([0, 1], [1, 0])):
        db = service()
        for part in order:
            await take(db, parts[part], tmp_path / f"{turn}-{part}")
        found.append(await figures(db))
    whole = service()
    await take(whole, write_register(kept), tmp_path / "whole")
    assert found == [await figures(whole)] * 2
