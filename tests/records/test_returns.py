"""Rule 18: a return stays as it was sent; what came late shows as a restatement, with what and why."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.returns import heading_of, restatement
from models.audit import Entry
from models.returns import all_returns, frozen
from models.rules.counting.restatement import differences
from models.terms import Deed
from tests.service.test_command import fgdm_bot
from tests.trails import faults_of


@pytest.fixture
async def logged(sam):
    """Dawn was offered a meeting on 14 September and met on 28 September."""
    await sam.types("/open R-1042 children AB10231 2015-03-27")
    await sam.types("/add R-1042 Dawn Price, mother, no phone, pr")
    await sam.types("/offer R-1042 to Dawn on 14/9/2026 before letter")
    await sam.types("/held R-1042 28/9/2026 family 3 proposal yes")


async def test_rule_18_a_return_keeps_its_figures_and_a_late_entry_restates_it(town, sam, mo, logged):
    said = await mo.types("/freeze Q2 2026-27")
    assert "Return 1 is frozen: Q2 2026-27 (Jul-Sep 2026), all teams." in said
    assert "Submitted on Tue 24 Nov 2026. No figure has been restated since." in await mo.types("/counts Q2 2026-27")
    await town.later(days=3)
    await sam.types("/add R-1042 Carl Price, father, no phone, pr")
    await sam.types("/open R-1043 children CD10232 2015-03-27")
    await sam.types("/add R-1043 Una Lee, mother, no phone, pr")
    await sam.types("/offer R-1043 to Una on 20/9/2026 before letter")
    assert "Restated since:" in await mo.types("/counts Q2 2026-27")
    told = await mo.presses("As sent, and since")
    assert "- Meetings offered: 1 as sent, 2 now; added R-1043-O1" in told
    assert "Fri 27 Nov 2026, R-1043: Sam Carter: offer" in told
    assert "Una" not in told
    assert "Meetings held after the offer" not in told


async def test_rule_18_a_void_is_told_by_its_kind_and_reference(town, sam, mo, logged):
    await mo.types("/freeze Q2 2026-27 team North")
    await town.later(days=1)
    await sam.types("/void R-1042 R-1042-O1 because it was another family's")
    told = await mo.types("/returns 1")
    assert "- Meetings offered: 1 as sent, 0 now; gone R-1042-O1" in told
    assert "Sam Carter: entered in error; was reference R-1042-O1" in told
    async with town.db.work() as session:
        (kept,) = await all_returns(session)
        assert kept.figures["meetings_offered"]["total"] == {"count": 1, "refs": ["R-1042-O1"]}
        assert (kept.team, kept.definition_version) == ("North", "1")


LATE = (
    "/answered R-1042 Dawn declined 16/9/2026 because Lee frightens her",
    "/letter R-1042 none because Lee took the children",
    "/exception R-1042 not held because Lee made threats decided by HoS on 2026-09-20",
    "/court R-1042 20/9/2026 because Lee took the children",
    "/void R-1042 R-1042-O1 because it was about Lee",
)


async def test_rule_30_a_manager_sees_what_was_recorded_since_and_no_words_typed_about_people(town, sam, mo, logged):
    await mo.types("/freeze Q2 2026-27")
    await town.later(days=1)
    for late in LATE:
        await sam.types(late)
    told = await mo.types("/returns 1")
    for deed in (Deed.ANSWER, Deed.LETTER, Deed.EXCEPTION, Deed.COURT, Deed.VOID):
        assert f"Sam Carter: {deed}" in told
    assert "Lee" not in told
    async with town.db.work() as session:
        (kept,) = await all_returns(session)
        short = await restatement(session, kept, town.now)
        full = await restatement(session, kept, town.now, in_full=True)
    assert "Lee" not in json.dumps(short.as_json)
    assert json.dumps(full.as_json["because"]).count("Lee") >= len(LATE)


async def test_the_command_line_lists_returns_and_shows_one_in_json_and_in_full(
    tmp_path, keys, database_url, town, sam, mo, logged
):
    at = {"folder": tmp_path, "FGDM_DATABASE_URL": database_url, **keys}
    assert (await fgdm_bot("returns", **at)).out.startswith("No return has been frozen yet.")
    await mo.types("/freeze Q2 2026-27")
    await town.later(days=1)
    await sam.types("/void R-1042 R-1042-O1 because it was about Lee")
    assert (await fgdm_bot("returns", "list", **at)).out.startswith(
        "1. Q2 2026-27 (Jul-Sep 2026), all teams: 1 meeting"
    )
    shown = await fgdm_bot("returns", "show", "1", "--format", "json", **at)
    told = json.loads(shown.out)
    assert told["figures"]["meetings_offered"]["total"] == {"count": 1, "refs": ["R-1042-O1"]}
    offered = [one for one in told["differences"] if one["figure"] == "meetings_offered.total"]
    assert [(one["then"], one["now"], one["removed"]) for one in offered] == [(1, 0, ["R-1042-O1"])]
    assert "Lee" not in shown.out
    assert "because it was about Lee" in (await fgdm_bot("returns", "show", "1", "--in-full", **at)).out
    for wrong, code in ((("show", "7"), 1), (("list", "--format", "xml"), 2)):
        ended = await fgdm_bot("returns", *wrong, **at)
        assert ended.code == code
        assert len(ended.err.splitlines()) == 1


async def test_a_period_is_frozen_once_and_again_only_with_a_reason(town, mo, ada, logged):
    await mo.types("/freeze Q2 2026-27")
    assert "was frozen on Tue 24 Nov 2026 (return 1)" in await ada.types("/freeze Q2 2026-27")
    assert "Why is it frozen again?" in await ada.types("/freeze Q2 2026-27 again")
    assert "second time" in await ada.types("/freeze Q2 2026-27 again because one offer was missing")
    assert "frozen" in await ada.types("/freeze Q2 2026-27 team North")
    listed = await mo.types("/returns")
    assert [line.split(".")[0] for line in listed.splitlines()] == ["1", "2", "3"]
    async with town.db.work() as session:
        kept = await all_returns(session)
        assert [(one.turn, one.why) for one in kept] == [(1, None), (2, "one offer was missing"), (1, None)]
        assert await faults_of(session) == []


async def test_the_trail_says_who_froze_a_return(town, mo, logged):
    await mo.types("/freeze Q2 2026-27")
    async with town.db.work() as session:
        entries = [entry async for entry in await session.stream_scalars(Entry.__table__.select())]
        assert entries
        (kept,) = await all_returns(session)
        told = await restatement(session, kept, town.now)
    assert told.by == "Mo Evans"
    assert json.loads(json.dumps(told.as_json))["differences"] == []
    assert heading_of(kept)["from"] == "2026-07-01"


async def test_a_period_that_is_not_over_is_not_frozen(town, mo, logged):
    assert "not over until the end of" in await mo.types("/freeze Q3 2026-27")
    async with town.db.work() as session:
        assert await all_returns(session) == []
        assert await frozen(session, town.now.date(), town.now.date(), None) == []


async def test_a_coordinator_freezes_nothing(sam, mo, logged):
    assert "no order /freeze" in await sam.types("/freeze Q2 2026-27")
    assert "No return has been frozen yet" in await mo.types("/returns")
    assert "no return 7" in await mo.types("/returns 7")


REFS = st.lists(st.sampled_from(["OF-1", "OF-2", "OF-3"]), unique=True)


def figure(refs):
    return {"count": len(refs), "refs": refs}


def figures(total, held, north):
    team = {"meetings_offered": figure(north), "reviews_held": figure([])}
    return {
        "meetings_offered": {"total": figure(total)},
        "meetings_facilitated": {"total": figure(held)},
        "exceptions": {},
        "cohort": {"held_percent": 50.0},
        "reviews_held": figure([]),
        "by_team": {"North": team},
    }


@given(REFS, REFS, REFS, REFS)
def test_rule_18_every_changed_record_is_named_and_an_unchanged_return_has_no_difference(a, b, c, d):
    found = {one.key: one for one in differences(figures(a, c, a), figures(b, d, b))}
    for key, then, now in (("meetings_offered.total", a, b), ("meetings_facilitated.total", c, d)):
        assert (key in found) == (set(then) != set(now))
        if key in found:
            assert set(found[key].added) == set(now) - set(then)
            assert set(found[key].removed) == set(then) - set(now)
    assert differences(figures(a, c, a), figures(list(reversed(a)), c, a)) == []
