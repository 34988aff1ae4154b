"""The figures are those of hand-written SQL, from the log itself and from the facts kept beside it."""

import json
from datetime import UTC, date, datetime

import pytest

from fgdm_bot import records
from tests.bench.by_hand import by_hand
from tests.bench.from_the_log import from_the_log
from tests.bench.registers import WRITTEN_ON, write_big_register
from tests.register.comparing import settled

NOW = datetime(2028, 1, 1, 9, 0, tzinfo=UTC)
PERIODS = [
    (date(2025, 4, 1), date(2025, 6, 30)),
    (date(2025, 4, 1), date(2026, 3, 31)),
    (date(2025, 11, 1), date(2025, 11, 3)),
]


@pytest.mark.parametrize("by", [by_hand, from_the_log])
async def test_sql_by_hand_gives_the_same_figures(town, tmp_path, by):
    write_big_register(tmp_path, 400)
    errors: list[str] = []
    codes = ("A", "B", "C")
    taken = await records.import_register(
        town.db, tmp_path, today=WRITTEN_ON, now=NOW, codes=codes, write_error=errors.append
    )
    assert taken == 0, errors[:3]
    for days in PERIODS:
        found = json.loads(await records.counts_out(town.db, *days, format_="json", now=NOW))
        async with town.db.work() as session:
            same = await session.run_sync(lambda at, days=days: by(at.connection(), *days))
        assert settled({key: found[key] for key in same}) == settled(json.loads(json.dumps(same)))
