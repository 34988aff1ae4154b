"""A council's history comes in, the figures come out: on both databases (register, sections 1 to 7)."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import pytest
from sqlalchemy import func, select

from fgdm_bot import records
from fgdm_bot.db import Database, open_engine
from models.audit import Entry
from models.case import Case
from models.offer import Offer
from models.register import counted, families
from models.rules.counting.as_json import as_json
from models.rules.counting.counts import count
from models.rules.register.writing import write_register
from tests.counting.many import many_families
from tests.register.comparing import settled
from tests.register.folder import file_of, files_in, table_of, write_files, write_folder
from tests.trails import faults_of

EXAMPLE = Path(__file__).parent.parent / "register" / "example"
EXPECTED = EXAMPLE / "expected"
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
QUARTERS = {
    "2025Q4": (date(2026, 1, 1), date(2026, 3, 31)),
    "2026Q1": (date(2026, 4, 1), date(2026, 6, 30)),
    "2026Q2": (date(2026, 7, 1), date(2026, 9, 30)),
}


@pytest.fixture
async def db(database_url):
    db = Database(open_engine(database_url))
    yield db
    await db.close()


@pytest.fixture
async def other(sqlite_template, tmp_path):
    """A second, empty service."""
    path = tmp_path / "other.sqlite3"
    shutil.copy(sqlite_template, path)
    db = Database(open_engine(f"sqlite+aiosqlite:///{path}"))
    yield db
    await db.close()


async def take(db, folder=EXAMPLE, errors=None, **how):
    write_error = (errors if errors is not None else []).append
    return await records.import_register(
        db, folder, today=NOW.date(), now=NOW, codes=("A", "B", "C"), write_error=write_error, **how
    )


async def figures(db, quarter, team=None):
    printed = await records.counts_out(db, *QUARTERS[quarter], team=team, format_="json", now=NOW)
    return json.loads(printed)


def census_blocks(document):
    return [
        (
            child.findtext(".//LAchildID"),
            [[(each.tag, each.text) for each in block] for block in child.iter("PreProceedingsandFGDM")],
        )
        for child in ElementTree.fromstring(document)
    ]


async def assert_as_expected(db):
    for quarter in QUARTERS:
        expected = json.loads((EXPECTED / f"counts-{quarter}.json").read_text())
        found = await figures(db, quarter)
        assert settled({key: found[key] for key in expected}) == settled(expected)
    warnings = json.loads(await records.warnings_out(db, "json", None))
    assert settled(warnings) == settled(json.loads((EXPECTED / "warnings.json").read_text()))
    document, _ = await records.census_out(db, "2026-27", ("A", "B", "C"))
    assert census_blocks(document) == census_blocks((EXPECTED / "census-2026-27.xml").read_bytes())


async def test_rule_18_the_example_register_gives_its_expected_figures(db):
    assert await take(db) == 0
    await assert_as_expected(db)


@pytest.mark.parametrize("void_first", [True, False])
async def test_a_void_row_may_bear_the_reference_of_a_live_one(db, tmp_path, void_first):
    folder = tmp_path / "twins"
    shutil.copytree(EXAMPLE, folder)
    for name in ("episodes.csv", "exceptions.csv"):
        header, *rows = (folder / name).read_text().splitlines()
        void = [row.removesuffix("y").removesuffix(",") + ",y" for row in rows]
        both = [*void, *rows, *void] if void_first else [*rows, *void]
        (folder / name).write_text("\n".join([header, *both]) + "\n")
    errors = []
    assert await take(db, folder, errors) == 0, errors
    await assert_as_expected(db)


async def test_what_is_exported_gives_the_same_figures_elsewhere(db, other, tmp_path):
    await take(db)
    assert await records.export_register(db, tmp_path / "out") == []
    assert await take(other, tmp_path / "out") == 0
    await assert_as_expected(other)


async def test_what_was_logged_in_chat_counts_the_same_once_imported_elsewhere(town, sam, other, tmp_path):
    await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    await sam.types("/add R-1042 Dawn Price, mother, no phone, pr")
    await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    for order in (
        "/offer R-1042 to Dawn on 2/11/2026 before letter",
        "/void R-1042 R-1042-O1 because entered twice",
        "/offer R-1042 to Dawn, Nan on 3/11/2026 before letter",
        "/offer R-1042 to Dawn on 5/11/2026 before letter again",
        "/episode R-1042 start 2026-11-01",
        "/letter R-1042 6/11/2026 with offer",
        "/answered R-1042 Dawn accepted 7/11/2026",
        "/held R-1042 10/11/2026 family 3 proposal no adjourned",
        "/held R-1042 12/11/2026 family 3 proposal yes",
        "/held R-1042 20/11/2026 family 2 proposal yes review",
        "/exception R-1042 not held because threats decided by HoS on 21/11/2026",
        "/step R-1042 2026-11-22 outcome A",
        "/court R-1042 2026-11-23",
    ):
        await sam.types(order)
    assert await records.export_register(town.db, tmp_path / "out") == []
    assert await take(other, tmp_path / "out") == 0
    days = date(2026, 10, 1), date(2026, 12, 31)
    here, there = [
        json.loads(await records.counts_out(each, *days, format_="json", now=NOW)) for each in (town.db, other)
    ]
    assert here["meetings_facilitated"]["total"]["count"] == 1
    assert settled(here) == settled(there)


async def test_what_a_register_cannot_hold_is_named_and_the_rest_goes_out(town, sam, other, tmp_path):
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    await sam.types("/court R-1042 2026-11-20")
    await sam.types("/open R-1043 children CD10232 2015-03-27")
    await sam.types("/exception R-1043 not offered because risk decided by HoS")
    notes = await records.export_register(town.db, tmp_path / "out")
    assert notes == [
        "R-1042: R-1042-P1 has no reason on file for there being no letter.",
        "R-1043: R-1043-X1 is left out, for no episode with a date is on file.",
    ]
    assert await take(other, tmp_path / "out") == 0


async def test_invented_families_count_as_they_do_without_a_database(db, tmp_path):
    kept = list(many_families(250))
    write_folder(tmp_path / "many", kept)
    errors = []
    assert await take(db, tmp_path / "many", errors) == 0, errors[:3]
    for days in [(date(2025, 4, 1), date(2025, 6, 30)), (date(2026, 1, 15), date(2026, 2, 3))]:
        plain = count(kept, from_=days[0], to=days[1], now=NOW)
        async with db.work() as session:
            found = await counted(session, *days, now=NOW)
            of_team = await counted(session, *days, team="north", now=NOW)
        assert settled(as_json(found)) == settled(as_json(plain))
        one = count(kept, from_=days[0], to=days[1], team="North", now=NOW)
        assert sorted(of_team.offered.total) == sorted(one.offered.total)


async def test_the_same_folder_again_is_refused_and_changes_nothing(db):
    await take(db)
    errors = []
    assert await take(db, errors=errors) == 1
    assert errors[0].startswith("cases.csv, row 2, column case_ref: R-1001")
    assert errors[-1] == "Nothing was imported."
    async with db.work() as session:
        assert await session.scalar(select(func.count(Case.id))) == 32


async def test_a_dry_run_stores_nothing(db):
    said = []
    assert await take(db, dry_run=True, write=said.append) == 0
    assert said == ["The register is right. Nothing was stored (--dry-run)."]
    async with db.work() as session:
        assert await session.scalar(select(func.count(Case.id))) == 0


async def test_one_wrong_cell_and_nothing_at_all_is_stored(db, tmp_path):
    folder = shutil.copytree(EXAMPLE, tmp_path / "spoilt")
    offers = folder / "offers.csv"
    offers.write_text(offers.read_text().replace("2026-04-14", "14/04/2026", 1))
    errors = []
    assert await take(db, folder, errors) == 1
    assert errors[0].startswith("offers.csv, row 2, column offered_on:")
    async with db.work() as session:
        assert await session.scalar(select(func.count(Case.id))) == 0


async def test_a_folder_that_is_not_there_is_six_files_missing(db, tmp_path):
    errors = []
    assert await take(db, tmp_path / "nowhere", errors) == 1
    assert [line.split(":")[0] for line in errors[:6]] == [
        "cases.csv",
        "children.csv",
        "offers.csv",
        "episodes.csv",
        "exceptions.csv",
        "meetings.csv",
    ]


async def test_after_an_import_the_chat_goes_on_and_the_case_has_no_coordinator(town, sam):
    await take(town.db)
    assert "No case of yours" in await sam.types("/offer R-1001 to DP on 12/11/2026 before letter")
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    await sam.types("/add R-1042 Dawn Price, mother, no phone, pr")
    assert "R-1042-O1" in await sam.types("/offer R-1042 to Dawn on 12/11/2026 before letter")


async def test_a_child_logged_in_chat_cannot_be_imported_again(town, sam):
    await sam.types("/open R-1042 children c01 2015-03-27")
    errors = []
    assert await take(town.db, errors=errors) == 1
    assert errors[0].startswith("children.csv, row 2, column child_ref: C01")


async def test_rule_31_an_import_stands_in_the_trail(db):
    await take(db)
    async with db.work() as session:
        (entry,) = await session.scalars(select(Entry))
        assert (entry.deed, entry.told["after"]["offers"]) == ("register imported", 37)
        assert await faults_of(session) == []


async def test_families_of_a_team_come_whatever_the_capitals(db):
    await take(db)
    async with db.work() as session:
        north = [family.team async for family in families(session, team="NORTH")]
    assert set(north) == {"North"}


async def test_the_progress_of_an_import_is_told(db):
    told = []
    await take(db, progress=lambda what, rows: told.append((what, rows)))
    assert ("offers stored", 40) in told
    assert ("meetings stored", 21) in told


async def test_rule_9_an_offer_whose_first_row_is_void_takes_its_case_from_a_live_row(db, tmp_path):
    folder = shutil.copytree(EXAMPLE, tmp_path / "void")
    offers = folder / "offers.csv"
    head, *rows = offers.read_text().splitlines()
    void = "OF-01,R-1002,C02,XX,n,n,2026-04-01,n,awaiting,,,y"
    offers.write_text("\n".join([head, void, *rows]) + "\n")
    errors = []
    assert await take(db, folder, errors) == 0, errors
    async with db.work() as session:
        offer = (await session.scalars(select(Offer).where(Offer.key == "of-01"))).one()
        case = await session.get_one(Case, offer.case_id)
    assert (case.reference, offer.new_offer) == ("R-1001", True)
    await assert_as_expected(db)


@pytest.mark.parametrize(
    ("format_", "start"), [("table", "FGDM meetings"), ("csv", "from,to"), ("xlsx", b"PK"), ("png", b"\x89PNG")]
)
async def test_the_figures_in_each_form(db, format_, start):
    await take(db)
    written = await records.counts_out(db, *QUARTERS["2026Q1"], format_=format_, now=NOW)
    assert written.startswith(start)


@pytest.mark.parametrize(
    "asked",
    [
        {"from_": date(2026, 6, 30), "to": date(2026, 4, 1), "format_": "json"},
        {"from_": date(2026, 4, 1), "to": date(2026, 6, 30), "format_": "yaml"},
        {"from_": date(2026, 4, 1), "to": date(2026, 6, 30), "format_": "json", "team": "West"},
    ],
)
async def test_bad_use_of_counts_is_said(db, asked):
    await take(db)
    with pytest.raises(records.BadUse):
        await records.counts_out(db, **asked, now=NOW)


@pytest.mark.parametrize("year", ["2025-26", "2026", "2026-28", "next"])
async def test_a_year_without_a_census_block_is_refused(db, year):
    with pytest.raises(records.BadUse):
        await records.census_out(db, year, ("A",))


async def test_a_folder_with_something_in_it_is_not_written_over(db, tmp_path):
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(records.BadUse):
        await records.export_register(db, tmp_path)
    assert not (tmp_path / "cases.csv").exists()


async def test_rows_go_out_in_the_order_they_came_in(db, tmp_path):
    """The order settles ties, and is the order of the census; a family's rows need not stand together."""
    dice, files = Random(3), {}
    for name, content in write_register(many_families(40)).items():
        header, *rows = table_of(content)
        dice.shuffle(rows)
        files[name] = file_of([header, *rows])
    write_files(tmp_path / "mixed", files)
    errors: list[str] = []
    assert await take(db, tmp_path / "mixed", errors) == 0, errors[:3]
    assert await records.export_register(db, tmp_path / "out") == []
    assert _any_order_of_children(files_in(tmp_path / "out")) == _any_order_of_children(files)


def _any_order_of_children(files):
    return {
        name: [[sorted(cell.split(";")) for cell in row] for row in table_of(content)]
        for name, content in files.items()
    }


async def test_a_letter_not_sent_yet_can_be_known_to_hold_no_offer(db, tmp_path):
    folder = shutil.copytree(EXAMPLE, tmp_path / "planned")
    with (folder / "episodes.csv").open() as file:
        head = file.readline().strip().split(",")
    known = {"episode_ref": "PP-99", "case_ref": "R-1002", "child_refs": "C02", "pp_start_on": "2026-10-01"}
    row = ",".join({**known, "offer_in_letter": "n"}.get(name, "") for name in head)
    with (folder / "episodes.csv").open("a") as file:
        file.write(row + "\n")
    errors = []
    assert await take(db, folder, errors) == 0, errors
