"""Rule 32: everything held of one person, others marked for review."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from fgdm_bot.cli import app
from handlers import subject
from messages.subject import document
from models import Base
from models.audit import Entry
from models.meeting import Invite
from models.rules.thirdparty import CLOSES, MARK, OPENS
from models.sealing import seal
from tests import keys

OTHERS = ("Carl", "June", "Lee", "Hall", "900124", "900125", "900126", "AB10231", "Sam", "Carter")


async def exported(town, id_: str) -> subject.Export:
    async with town.db.work() as session:
        return await subject.export(session, id_, town.now)


def unmarked(text: str) -> str:
    """What is left when everything in marks is taken out."""
    return re.sub(f"{re.escape(OPENS)}[^{CLOSES}]*{CLOSES}", "", text)


async def test_it_holds_everything_of_dawn(town, sam, full):
    await full.dawn.says("please say that to nobody")
    held = (await exported(town, "r-1042/dp")).values
    text = json.dumps(held, ensure_ascii=False)
    for piece in ("Dawn Price", "mother", "+447700900123", "please say that to nobody", "1 and 3", "R-1042-O1"):
        assert piece in text, piece
    assert held["record"][0]["has_pr"] is True
    assert held["contact_checks"][0]["verified"] is True
    assert [row["status"] for row in held["offers"]] == ["declined"]
    assert any(time["can"] for time in held["asked_and_answered"][0]["times"])
    assert {"body", "sent_at", "station"} <= set(held["messages_to_them"][0])
    assert {"body", "arrived_at", "reading", "corrected"} <= set(held["messages_from_them"][0])
    assert "person added" in [row["deed"] for row in held["trail"]]
    assert held["kept_apart"]


async def test_every_other_person_in_it_is_marked_and_none_is_dropped(town, full):
    held = (await exported(town, "R-1042/DP")).values
    text = json.dumps({name: rows for name, rows in held.items() if name != "export"}, ensure_ascii=False)
    assert [other for other in OTHERS if other in unmarked(text)] == []
    assert f"{OPENS}Lee Hall{CLOSES}" in json.dumps(held["kept_apart"], ensure_ascii=False)
    assert f"{OPENS}AB10231{CLOSES}" in text
    reviewed = [row for rows in held.values() if isinstance(rows, list) for row in rows if "review" in row]
    assert len(reviewed) == held["export"]["rows_to_review"] > 5
    assert all("review" in row for row in held["messages_from_them"])


async def test_no_link_hash_or_mark_of_hers_is_in_it(town, full):
    text = json.dumps((await exported(town, "R-1042/DP")).values)
    async with town.db.work() as session:
        invite = (await session.scalars(select(Invite).order_by(Invite.id))).first()
    assert invite is not None
    for secret in (invite.token_hash, seal.blind("phone", "+447700900123")):
        assert secret
        assert secret not in text


async def test_the_document_says_the_same_and_shows_the_marks(town, full):
    page = document((await exported(town, "R-1042/DP")).values)
    assert f"<mark>{MARK}«Lee Hall»</mark>" in re.sub(r"\s*\n\s*", "", page)
    assert "please" in page.casefold()
    assert "<script" not in page
    assert "WITHHOLD" in page


async def test_the_export_is_an_entry_of_the_trail(town, sam, full):
    await exported(town, "R-1042/DP")
    async with town.db.work() as session:
        last = (await session.scalars(select(Entry).order_by(Entry.id.desc()))).first()
    assert last is not None
    assert (last.deed, last.told["who"]) == ("person exported", "R-1042/DP")
    assert "person exported (who R-1042/DP, from the command line)" in await sam.types("/history R-1042")


async def test_a_child_is_exported_by_the_councils_reference(town, full):
    held = (await exported(town, "ab10231")).values
    assert held["record"][0]["birth_date"] == "2015-03-27"
    assert [row["offer"] for row in held["offers"]] == ["R-1042-O1", "R-1042-O1"]
    assert held["episodes"]
    assert held["best_interests"]
    assert "Quincey" in json.dumps(held["best_interests"])
    assert all("review" in row for row in held["best_interests"])


async def test_an_id_nobody_has_says_where_ids_are_found(town, sam, family):
    for id_ in ("Dawn", "R-1042", "R-1042/ZZ", "R-9999/DP", "", "/", "'; --", "x" * 5000):
        with pytest.raises(subject.NoSuchSubject, match="/case R-1042 in chat shows the letters") as wrong:
            await exported(town, id_)
        assert len(str(wrong.value)) < 500


async def test_the_same_number_in_another_case_is_named_for_the_reviewer_alone(town, sam, family):
    await sam.types("/open R-2001 children EF10233 2016-02-03")
    await sam.types("/add R-2001 Dee Moss, aunt, 07700 900123")
    made = await exported(town, "R-1042/DP")
    assert made.also == ["R-2001/DM"]
    assert "R-2001" not in json.dumps(made.values)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_command_writes_two_files_for_its_own_eyes_and_says_where(town, full, database_url, tmp_path: Path):
    env = {
        "FGDM_DATABASE_URL": database_url, "FGDM_SEALING_KEYS": keys.SEALING, "FGDM_INDEX_KEY": keys.INDEX,
        "FGDM_ALLOW_DRAMA_NUMBERS": "1",
    }  # fmt: skip

    async def run(*words: str):
        return await asyncio.to_thread(CliRunner().invoke, app, list(words), env=env)

    out = tmp_path / "dawn"
    done = await run("person", "export", "R-1042/DP", "--out", str(out))
    assert done.exit_code == 0, done.output
    assert str(out) in done.output
    assert "Dawn" not in done.output
    assert {file.name: file.stat().st_mode & 0o777 for file in out.iterdir()} == {
        "person.json": 0o600,
        "person.html": 0o600,
    }
    assert out.stat().st_mode & 0o777 == 0o700
    assert json.loads((out / "person.json").read_text(encoding="utf-8"))["export"]["id"] == "R-1042/DP"
    again = await run("person", "export", "R-1042/DP", "--out", str(out))
    assert (again.exit_code, "there already" in again.output) == (2, True)
    assert (await run("person", "export", "nobody")).exit_code == 1
    listed = await run("person", "list", "--phone", "07700 900123")
    assert listed.output == "R-1042/DP  Dawn Price, mother\n"
    assert (await run("person", "list")).exit_code == 2
    assert "due" in (await run("retention", "--dry-run")).output


def test_every_table_that_points_to_a_person_is_thought_of():
    """A new one must be put into handlers/subject/held.py and models/erasure.py: this list says that it was."""
    pointing = {table.name for table in Base.metadata.sorted_tables for key in table.foreign_keys
                if key.column.table.name == "members"}  # fmt: skip
    assert pointing == {
        *("contact_checks", "aparts", "verifications", "objections", "invites", "offer_recipients"),
        *("arrivals", "messages", "matters"),
    }
