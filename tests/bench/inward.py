"""Texts in: our door beside a plain Flask webhook; each in a process of its own, and so are those who bring."""

from __future__ import annotations

import asyncio
import json
import secrets
import statistics
import sys
import time
from typing import Any

import aiohttp
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from twilio.request_validator import RequestValidator

from fgdm_bot import memory
from fgdm_bot.app import Bot, _server
from fgdm_bot.config import settings_from
from fgdm_bot.db import migrate
from tests.bench.places import TOKEN, settings

WARMS_FOR = 1.0  # seconds


async def bring(address: str, clients: int, seconds: float) -> dict[str, float]:
    """Signed texts brought to a webhook for so long; how many a second, and the slowest hundredth in ms."""
    url, validator, took = f"{address}/twilio/sms", RequestValidator(TOKEN), list[float]()
    began = time.perf_counter()

    async def client(session: aiohttp.ClientSession) -> None:
        while time.perf_counter() - began < seconds:
            form = {"MessageSid": f"SM{secrets.token_hex(16)}", "From": "+447700900999", "Body": "1 and 3 please"}
            headers = {"X-Twilio-Signature": validator.compute_signature(url, form)}
            sent = time.perf_counter()
            async with session.post(url, data=form, headers=headers) as answer:
                assert answer.status == 200, answer.status
                await answer.read()
            took.append(time.perf_counter() - sent)

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=clients)) as session:
        await asyncio.gather(*(client(session) for _ in range(clients)))
    rate = len(took) / (time.perf_counter() - began)
    return {"rate": rate, "p99": statistics.quantiles(took, n=100)[98] * 1000}


async def ours(database_url: str, listen: str, public: str) -> None:
    """The service's own door and intake, without its carriers."""
    service = Bot(settings_from(settings(database_url, "http://127.0.0.1:9", listen, public)))
    await migrate(service.db.engine)
    taking = asyncio.create_task(service.intake.run())
    memory.settle()
    await _server(service.web, service.settings).serve()
    taking.cancel()


def plain(database_url: str, listen: str, public: str) -> None:
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


async def _until_open(address: str) -> None:
    async with asyncio.timeout(60), aiohttp.ClientSession() as session:
        while True:
            try:
                await (await session.get(f"{address}/health")).read()
                return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


async def _bring(address: str, clients: str, seconds: str) -> dict[str, float]:
    """After the first few, with which either door reads what it needs."""
    await _until_open(address)
    await bring(address, 1, WARMS_FOR)
    await asyncio.sleep(WARMS_FOR)
    return await bring(address, int(clients), float(seconds))


def main(role: str, *words: str) -> None:
    if role == "ours":
        asyncio.run(ours(*words))
    elif role == "plain":
        plain(*words)
    else:
        sys.stdout.write(json.dumps(asyncio.run(_bring(*words))))


if __name__ == "__main__":
    main(*sys.argv[1:])
