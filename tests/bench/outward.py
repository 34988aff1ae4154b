"""Texts out: the same POSTs by a bare aiohttp loop, by us, and by two job queues; each in a process of its own."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
from sqlalchemy import insert, select
from sqlalchemy.engine import make_url

from fgdm_bot import memory
from fgdm_bot.app import AT_ONCE as SERVICE
from fgdm_bot.config import settings_from
from fgdm_bot.db import Database, migrate, open_engine
from fgdm_bot.post import Post, Window
from fgdm_bot.sms import Texts
from handlers.desk import House
from models.case import Case
from models.message import Message, Outgoing
from models.network import ContactCheck, Member
from models.sealing import seal
from models.staff import Staff
from models.terms import Channel, Occasion, Role, Station
from tests.bench.places import settings

OUT, PEOPLE = 10_000, 999
AT_ONCE = SERVICE[Channel.TEXT]
WORDS = "Can you come at four? " * 4
HOUSE = House("Anytown Council", "http://127.0.0.1:1", None, (), allow_drama_numbers=True)


def number(n: int) -> str:
    return f"+447700900{n:03}"


class Poster:
    """The POST that everybody does, with the same bound on how many are on their way."""

    def __init__(self, carrier: str) -> None:
        self._address = f"{carrier}/2010-04-01/Accounts/AC/Messages.json"
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE))

    async def post(self, to: str, body: str) -> str:
        form = {"To": to, "From": "+447700900000", "Body": body}
        async with self._session.post(self._address, data=form) as answer:
            return str((await answer.json())["sid"])

    async def close(self) -> None:
        await self._session.close()


async def bare(carrier: str) -> float:
    """Posts a second of an aiohttp loop that does nothing else."""
    poster, numbers = Poster(carrier), iter(range(OUT))

    async def work() -> None:
        for n in numbers:
            await poster.post(number(n % PEOPLE + 1), WORDS)

    began = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    took = time.perf_counter() - began
    await poster.close()
    return OUT / took


async def ours(carrier: str, database_url: str) -> float:
    """Texts a second from rows queued to rows sent, each looked at once more before it goes."""
    found = settings_from(settings(database_url, carrier))
    seal.use(found.sealing_keys, found.index_key)
    db = Database(open_engine(database_url))
    await migrate(db.engine)
    await _queue(db)
    texts, gone, all_gone = Texts(found), 0, asyncio.Event()

    async def send(address: str, message: Outgoing) -> str:
        nonlocal gone
        sid = await texts.send(address, message.body)
        gone += 1
        if gone == OUT:
            all_gone.set()
        return sid

    post = Post(db, HOUSE, [Window(Channel.TEXT, send, AT_ONCE)], lambda: datetime.now(UTC))
    memory.settle()
    began = time.perf_counter()
    post.nudge()
    running = asyncio.create_task(post.run())
    await all_gone.wait()
    while await _left(db):
        await asyncio.sleep(0.01)
    took = time.perf_counter() - began
    post.stop()
    await running
    await texts.close()
    await db.close()
    return OUT / took


async def _left(db: Database) -> int:
    query = select(Message.id).where(Message.station != Station.SENT)
    async with db.engine.connect() as connection:
        return await connection.scalar(query.limit(1)) or 0


async def _queue(db: Database) -> None:
    now = datetime.now(UTC)
    async with db.work() as session:
        session.add(Staff(id=1, name="Sam Carter", role=Role.COORDINATOR, added_at=now))
        await session.flush()
        session.add(Case(id=1, reference="R-1042", key="r-1042", team="North", coordinator_id=1, opened_at=now))
        await session.flush()
        people = [
            {"id": n, "case_id": 1, "reference": f"P{n}", "name": "Dawn Price", "relation": "aunt", "added_at": now,
             "phone": number(n), "phone_mark": f"mark {n}"}
            for n in range(1, PEOPLE + 1)
        ]  # fmt: skip
        await session.execute(insert(Member), people)
        checks = [
            {"member_id": n, "channel": Channel.TEXT, "verified": True, "safe": True, "show_venue": False,
             "from_hour": 0, "to_hour": 24, "shared": False, "checked_on": now.date(), "checked_by": 1}
            for n in range(1, PEOPLE + 1)
        ]  # fmt: skip
        await session.execute(insert(ContactCheck), checks)
        rows = [
            {"key": f"text {n}", "body": WORDS, "occasion": Occasion.PERSONAL,
             "channel": Channel.TEXT, "member_id": n % PEOPLE + 1, "due_at": now, "queued_at": now}
            for n in range(OUT)
        ]  # fmt: skip
        await session.execute(insert(Message), rows)


async def pgqueuer(carrier: str, database_url: str) -> float:
    """PgQueuer as its guide has it: one entrypoint, claimed in batches, drained."""
    import psycopg
    from pgqueuer import PgQueuer, PsycopgDriver, Queries
    from pgqueuer.types import QueueExecutionMode

    poster = Poster(carrier)
    async with await psycopg.AsyncConnection.connect(_plain(database_url), autocommit=True) as connection:
        driver = PsycopgDriver(connection)
        queries = Queries(driver)
        await queries.install()
        jobs = [json.dumps({"to": number(n % PEOPLE + 1), "body": WORDS}).encode() for n in range(OUT)]
        await queries.enqueue(["text"] * OUT, jobs, [0] * OUT)
        queuer = PgQueuer(driver)

        @queuer.entrypoint("text")
        async def text(job: Any) -> None:
            await poster.post(**json.loads(job.payload))

        memory.settle()
        began = time.perf_counter()
        await queuer.qm.run(batch_size=500, mode=QueueExecutionMode.drain)
        took = time.perf_counter() - began
    await poster.close()
    return OUT / took


async def procrastinate(carrier: str, database_url: str) -> float:
    """Procrastinate with as many at once as everybody, until its queue is empty."""
    from procrastinate import App, PsycopgConnector

    poster = Poster(carrier)
    app = App(connector=PsycopgConnector(conninfo=_plain(database_url), max_size=10))

    @app.task(name="text")
    async def text(to: str, body: str) -> None:
        await poster.post(to, body)

    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        await text.batch_defer_async(*({"to": number(n % PEOPLE + 1), "body": WORDS} for n in range(OUT)))
        memory.settle()
        began = time.perf_counter()
        await app.run_worker_async(concurrency=AT_ONCE, wait=False, install_signal_handlers=False)
        took = time.perf_counter() - began
    await poster.close()
    return OUT / took


def _plain(database_url: str) -> str:
    return make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)


CONTESTANTS: dict[str, Callable[..., Awaitable[float]]] = {
    "bare": bare, "ours": ours, "pgqueuer": pgqueuer, "procrastinate": procrastinate,
}  # fmt: skip


async def measured(who: str, *words: str) -> float:
    return await CONTESTANTS[who](*words)


if __name__ == "__main__":
    rate = asyncio.run(measured(*sys.argv[1:]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write("\n" + json.dumps({"rate": rate, "peak": peak}))
