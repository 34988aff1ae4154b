"""The command line, as a process of its own: settings, starting, stopping, checking."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from fgdm_bot.keys import fresh
from fgdm_bot.sandbox.carriers import Carriers, carriers
from fgdm_bot.stagecraft import free_port


@dataclass
class Ended:
    code: int
    out: str
    err: str


async def fgdm_bot(*words: str, folder: Path, typed: str = "", **settings: str) -> Ended:
    """Run one command to its end, in an empty folder, with these settings and no others."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith("FGDM_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "fgdm_bot", *words,
        cwd=folder, env={**clean, **settings}, stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    out, err = await process.communicate(typed.encode())
    return Ended(process.returncode or 0, out.decode(), err.decode())


async def test_run_without_settings_names_them_all_and_ends_with_2(tmp_path: Path) -> None:
    ended = await fgdm_bot("run", folder=tmp_path)
    assert ended.code == 2
    for name in ("FGDM_TELEGRAM_TOKEN", "FGDM_TWILIO_AUTH_TOKEN", "FGDM_SEALING_KEYS", "FGDM_COUNCIL_NAME"):
        assert name in ended.err
    assert "Traceback" not in ended.err


async def test_check_without_settings_says_what_is_missing_and_ends_with_1(tmp_path: Path) -> None:
    ended = await fgdm_bot("check", folder=tmp_path)
    assert ended.code == 1
    assert "FGDM_SEALING_KEYS" in ended.out


async def test_a_database_that_is_not_there_is_one_plain_sentence(tmp_path: Path) -> None:
    nowhere = "postgresql+psycopg://nobody@127.0.0.1:1/none"
    ended = await fgdm_bot("migrate", folder=tmp_path, FGDM_DATABASE_URL=nowhere, **fresh())
    assert ended.code == 1
    assert ended.err.startswith("The database cannot be used")
    assert "Traceback" not in ended.err


async def test_staff_are_added_listed_and_removed(tmp_path: Path) -> None:
    added = await fgdm_bot("staff", "add", "Sam Carter", "--role", "coordinator", "--team", "North", folder=tmp_path)
    assert added.out.splitlines()[-1].startswith("/start ")
    assert len(added.out.splitlines()[-1].split()) == 2
    listed = await fgdm_bot("staff", "list", folder=tmp_path)
    [line] = [line for line in listed.out.splitlines() if "Sam Carter" in line]
    removed = await fgdm_bot("staff", "remove", line.split()[0], folder=tmp_path)
    assert removed.code == 0
    unknown = await fgdm_bot("staff", "remove", "99", folder=tmp_path)
    assert unknown.code == 1
    assert "Traceback" not in unknown.err


async def test_replies_are_read_line_by_line_and_bad_lines_are_named(tmp_path: Path) -> None:
    task = {"id": "a", "now": "2026-11-24T10:00", "asked": "open", "options": [], "meeting": None, "text": "STOP"}
    ended = await fgdm_bot("read-replies", folder=tmp_path, typed=f"{json.dumps(task)}\nnonsense\n{json.dumps(task)}\n")
    assert ended.code == 1
    assert [json.loads(line)["intent"] for line in ended.out.splitlines()] == ["opt_out", "opt_out"]
    assert ended.err.startswith("line 2:")


async def test_one_spoilt_line_of_a_file_of_replies_spoils_no_other(tmp_path: Path) -> None:
    task = {
        "id": "a\u2028b",
        "now": "2026-11-24T10:00",
        "asked": "open",
        "options": [],
        "meeting": None,
        "text": "STOP",
    }
    good = json.dumps(task, ensure_ascii=False).encode()
    lines = [b"\xef\xbb\xbf" + good, b"\xff\xfe", b"[" * 100_000, b"", good]
    (tmp_path / "tasks.jsonl").write_bytes(b"\r\n".join(lines))
    ended = await fgdm_bot("read-replies", "tasks.jsonl", folder=tmp_path)
    assert ended.code == 1
    assert [json.loads(line)["intent"] for line in ended.out.strip("\n").split("\n")] == ["opt_out", "opt_out"]
    assert [line[:7] for line in ended.err.splitlines()] == ["line 2:", "line 3:"]


async def test_a_file_of_replies_that_is_not_there_is_named(tmp_path: Path) -> None:
    ended = await fgdm_bot("read-replies", "none.jsonl", folder=tmp_path)
    assert (ended.code, ended.err) == (2, "none.jsonl cannot be read: No such file or directory.\n")


async def test_counts_are_refused_with_a_day_that_is_none(tmp_path: Path) -> None:
    ended = await fgdm_bot("counts", "--from", "1/4/2026", "--to", "2026-06-30", folder=tmp_path)
    assert ended.code == 2
    assert "2026-04-01" in ended.err


BAD_USE = [
    ("counts", "--from", "2026-07-01", "--to", "2026-06-30"),
    ("counts", "--from", "2026-04-01", "--to", "2026-06-30", "--format", "pdf"),
    ("census", "--year", "2026"),
]


@pytest.mark.parametrize("words", BAD_USE, ids=lambda words: words[-1])
async def test_what_was_meant_otherwise_ends_with_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    ended = await fgdm_bot(*words, folder=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == 1


async def test_the_trail_is_verified(tmp_path: Path) -> None:
    ended = await fgdm_bot("audit", "verify", folder=tmp_path)
    assert (ended.code, ended.out) == (0, "The trail is whole.\n")


@dataclass
class Running:
    process: asyncio.subprocess.Process
    address: str
    settings: dict[str, str]

    async def healthy(self) -> None:
        async with httpx.AsyncClient() as visitor, asyncio.timeout(120):
            while True:
                try:
                    if (await visitor.get(f"{self.address}/health")).status_code == 200:
                        return
                except httpx.TransportError:
                    await asyncio.sleep(0.05)


@pytest.fixture
async def away() -> AsyncIterator[Carriers]:
    """Carriers in a process of their own."""
    async with carriers() as found:
        yield found


Start = Callable[..., Awaitable[Running]]


@pytest.fixture
async def start(away: Carriers, tmp_path: Path) -> AsyncIterator[Start]:
    """Starts `fgdm-bot run` between those carriers; whatever still runs at the end is ended."""
    begun: list[asyncio.subprocess.Process] = []

    async def begin(**more: str) -> Running:
        port = free_port()
        settings = {**between(away, port, tmp_path), **more}
        clean = {k: v for k, v in os.environ.items() if not k.startswith("FGDM_")}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "fgdm_bot", "run", cwd=tmp_path, env={**clean, **settings},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        begun.append(process)
        running = Running(process, f"http://127.0.0.1:{port}", settings)
        await running.healthy()
        return running

    yield begin
    for process in begun:
        if process.returncode is None:
            process.kill()
            await process.wait()


def between(away: Carriers, port: int, folder: Path) -> dict[str, str]:
    """Settings of a service between these carriers."""
    return {
        "FGDM_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'run.sqlite3'}",
        "FGDM_LISTEN": f"127.0.0.1:{port}",
        "FGDM_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "FGDM_TELEGRAM_TOKEN": away.keys["telegram_token"],
        "FGDM_TELEGRAM_API": away.addresses.telegram,
        "FGDM_TWILIO_ACCOUNT_SID": away.keys["account_sid"],
        "FGDM_TWILIO_AUTH_TOKEN": away.keys["auth_token"],
        "FGDM_TWILIO_API": away.addresses.twilio,
        "FGDM_TWILIO_FROM": away.keys["number"],
        "FGDM_COUNCIL_NAME": "Anytown Council",
        "FGDM_ALLOW_DRAMA_NUMBERS": "1",
        **fresh(),
    }


async def stopped(running: Running) -> tuple[int, str]:
    """Ask it to stop; its exit status and what it logged."""
    running.process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(120):
        _, err = await running.process.communicate()
    return running.process.returncode or 0, err.decode()


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_it_runs_takes_a_code_and_stops_cleanly(away: Carriers, start: Start, tmp_path: Path, mode: str) -> None:
    running = await start(FGDM_TELEGRAM_MODE=mode, FGDM_TELEGRAM_SECRET="a-secret-of-ours")
    added = await fgdm_bot("staff", "add", "Sam Carter", "--role", "coordinator", folder=tmp_path, **running.settings)
    sam = away.user(1001)
    await sam.says(added.out.splitlines()[-1])
    assert "You are in" in (await sam.hears()).text
    code, logged = await stopped(running)
    assert code == 0
    assert "Traceback" not in logged
    assert "Sam" not in logged
    assert away.keys["telegram_token"] not in logged


async def test_check_finds_everything_reachable(start: Start, tmp_path: Path) -> None:
    running = await start()
    ended = await fgdm_bot("check", folder=tmp_path, **running.settings)
    await stopped(running)
    assert ended.code == 0, ended.out
    assert ended.out.count("good ") == 5
    for secret in ("FGDM_TWILIO_AUTH_TOKEN", "FGDM_TELEGRAM_TOKEN", "FGDM_SEALING_KEYS"):
        assert running.settings[secret] not in ended.out


async def test_a_second_service_on_the_same_address_is_refused(start: Start, tmp_path: Path) -> None:
    running = await start()
    ended = await fgdm_bot("run", folder=tmp_path, **running.settings)
    await stopped(running)
    assert ended.code == 1
    assert "is in use" in ended.err
