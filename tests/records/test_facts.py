"""The facts kept beside the log are what the pure rules say of it, whatever was logged and in whatever order."""

from datetime import UTC, date, datetime
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select, update

from fgdm_bot import records
from fgdm_bot.db import migrate
from models.facts import CaseFacts, MeetingFact, OfferFact
from models.register import counted, each_family, headlines, refresh_facts, teams
from models.rules.counting.as_json import as_json
from models.rules.counting.counts import count
from tests.counting.many import many_families
from tests.register.comparing import settled
from tests.register.folder import write_folder

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
PERIODS = [
    (date(2026, 9, 1), date(2026, 12, 31)),
    (date(2026, 11, 3), date(2026, 11, 12)),
    (date(2025, 4, 1), date(2025, 6, 30)),
]
ORDERS = (
    "/offer R-1042 to Dawn on 2/11/2026 before letter",
    "/offer R-1042 to Dawn, Nan on 3/11/2026 before letter",
    "/offer R-1042 to Nan on 4/11/2026 before letter new",
    "/offer R-1042 to Dawn on 5/11/2026 before letter again",
    "/offer R-1042 to Dawn for AB10231 on 9/11/2026 new",
    "/offer R-1042 to Dawn on 15/11/2026 after letter new",
    "/episode R-1042 start 2026-11-01",
    "/letter R-1042 6/11/2026 with offer",
    "/letter R-1042 8/11/2026 without offer",
    "/answered R-1042 Dawn accepted 7/11/2026",
    "/answered R-1042 Dawn declined 8/11/2026 because too far",
    "/held R-1042 10/11/2026 family 3 proposal no adjourned",
    "/held R-1042 12/11/2026 family 3 proposal yes",
    "/held R-1042 1/11/2026 family 3 proposal yes",
    "/held R-1042 20/11/2026 family 2 proposal yes review",
    "/exception R-1042 not held because threats decided by HoS on 21/11/2026",
    "/step R-1042 2026-11-22 outcome A",
    "/court R-1042 2026-11-23",
    "/void R-1042 R-1042-O1 because entered twice",
    "/void R-1042 R-1042-O2 because another family",
    "/void R-1042 R-1042-M1 because entered twice",
    "/void R-1042 R-1042-P1 because another family",
)


async def assert_kept_in_step(db):
    """The figures out of the facts are those of the rules over the log itself."""
    async with db.work() as session:
        kept = await session.run_sync(lambda at: list(each_family(at)))
        known = await teams(session)
        for first, last in PERIODS:
            for team in (None, *known):
                plain = count(kept, from_=first, to=last, team=team, now=NOW, teams=known)
                found = await counted(session, first, last, team=team, now=NOW)
                assert settled(as_json(found)) == settled(as_json(plain))
                (head,) = await headlines(session, [(first, last)], team=team)
                shown = (plain.offered.before_letter, plain.offered.at_letter, plain.facilitated.total)
                assert (head.before_letter, head.at_letter, head.held) == tuple(map(len, shown))


@pytest.mark.parametrize("seed", range(4))
async def test_facts_follow_whatever_is_logged_in_whatever_order(town, sam, seed):
    await sam.types("/open R-1042 children AB10231 2015-03-27, CD10232 2019-08-14")
    await sam.types("/add R-1042 Dawn Price, mother, no phone, pr")
    await sam.types("/add R-1042 Nan Price, grandmother, no phone")
    dice = Random(seed)
    for order in dice.sample(ORDERS, len(ORDERS)):
        await sam.types(order)
        if dice.random() < 0.3:
            await assert_kept_in_step(town.db)
    await assert_kept_in_step(town.db)


async def test_facts_are_worked_out_anew_when_the_definitions_change(town, tmp_path):
    folder = await _imported(town, tmp_path)
    assert len(list(folder.iterdir())) == 6
    async with town.db.work() as session:
        await session.execute(update(CaseFacts).values(version="0"))
        await session.execute(update(OfferFact).values(stage="after_letter"))
        await session.execute(update(MeetingFact).values(fate="review"))
    await migrate(town.db.engine)
    await assert_kept_in_step(town.db)


async def test_facts_worked_out_twice_stand_once(town, tmp_path):
    await _imported(town, tmp_path)
    async with town.db.work() as session:
        before = await session.scalar(select(func.count(OfferFact.id)))
        await refresh_facts(session, range(1, 50))
        assert await session.scalar(select(func.count(OfferFact.id))) == before
    await assert_kept_in_step(town.db)


async def test_the_sum_of_the_teams_is_the_council(town, tmp_path):
    await _imported(town, tmp_path)
    first, last = PERIODS[2]
    async with town.db.work() as session:
        whole = as_json(await counted(session, first, last, now=NOW))
        parts = [as_json(await counted(session, first, last, team=team, now=NOW)) for team in await teams(session)]
    assert len(parts) > 2
    for group in ("meetings_offered", "meetings_facilitated", "exceptions"):
        for name, figure in whole[group].items():
            assert sorted(ref for one in parts for ref in one[group][name]["refs"]) == sorted(figure["refs"])
    for one in parts:
        assert settled(one["by_team"][one["team"]]) == settled(whole["by_team"][one["team"]])


async def _imported(town, tmp_path) -> Path:
    folder = tmp_path / "many"
    write_folder(folder, many_families(60))
    errors: list[str] = []
    taken = await records.import_register(
        town.db, folder, today=NOW.date(), now=NOW, codes=("A", "B", "C"), write_error=errors.append
    )
    assert taken == 0, errors[:3]
    return folder
