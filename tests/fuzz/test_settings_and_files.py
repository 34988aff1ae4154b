"""Settings and register folders of any bytes: read, or refused in sentences that give nothing away."""

from __future__ import annotations

import random
import re
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fgdm_bot.config import (
    MAY_COME_FROM_A_FILE,
    SETTINGS,
    Misconfigured,
    Settings,
    records_settings_from,
    settings_from,
)
from models.rules.register.errors import Refused, lines
from models.rules.register.reading import read_register
from tests.fuzz.conftest import SLOW, bot_settings, times

EXAMPLE = Path(__file__).parents[1] / "register" / "example"
ODD = ["https://[", "https://x:99999", "http://x:-1", "nan", "inf", "1e400", "08:00-08:00", "٣", "9" * 5000, "\x00"]
TYPED = st.one_of(st.text(max_size=60), st.text("0123456789:,-+./[]@hxtps y", max_size=40), st.sampled_from(ODD))
NAMES = [name for name, _ in SETTINGS]


def faults_in(read: Callable[[dict[str, str]], Settings], values: dict[str, str]) -> list[str]:
    try:
        assert "hush" not in repr(read(values))
    except Misconfigured as wrong:
        return wrong.faults
    return []


@times(300, 60_000)
@given(st.dictionaries(st.sampled_from(NAMES), TYPED, max_size=6))
def test_settings_of_any_kind_are_taken_or_refused_by_name(wild):
    secret = [wild[name] for name in MAY_COME_FROM_A_FILE if len(wild.get(name, "")) > 12]
    secret = [words for words in secret if not any(words in name for name in NAMES)]
    for read in (settings_from, records_settings_from):
        faults = faults_in(read, {**bot_settings("sqlite+aiosqlite:///x"), **wild})
        assert all(fault.startswith("FGDM_") for fault in faults)
        assert not any(one in fault for fault in faults for one in secret)


@times(60, 6000)
@given(st.sampled_from(MAY_COME_FROM_A_FILE), st.binary(max_size=80))
def test_a_secret_from_a_file_of_any_bytes(tmp_path_factory, name, content):
    path = tmp_path_factory.getbasetemp() / "secret"
    path.write_bytes(content)
    values = {key: value for key, value in bot_settings("sqlite+aiosqlite:///x").items() if key != name}
    for where in (str(path), str(path.parent), "\x00", ""):
        assert all(one.startswith("FGDM_") for one in faults_in(settings_from, {**values, f"{name}_FILE": where}))


def spoiled(dice: random.Random) -> dict[str, bytes]:
    """The example register with some of its bytes, cells, lines or files lost, doubled, changed or moved."""
    files = {path.name: path.read_bytes() for path in EXAMPLE.glob("*.csv")}
    for _ in range(dice.randint(1, 4)):
        name = dice.choice(sorted(files))
        files[name] = _spoil(files[name], dice)
    if dice.random() < 0.1:
        del files[dice.choice(sorted(files))]
    return files


STRANGE = [b"\x00", b'"', b"\xff\xfe", b"\xef\xbb\xbf", b"=1+1", b",", b"\r", b"\n\n", "٣é😀".encode(), b"9" * 400]
STRANGE += [b'"' + b"x" * 9000]


def _spoil(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content) + 1)
    match dice.randrange(4):
        case 0:
            return content[:at] + dice.choice(STRANGE) + content[at:]
        case 1:
            return content[:at] + content[at + dice.randrange(60) :]
        case 2:
            rows = content.split(b"\n")
            rows.insert(dice.randrange(len(rows)), dice.choice(rows))
            return b"\n".join(rows)
        case _:
            cells = re.split(rb"([,\n])", content)
            one, other = dice.randrange(len(cells)), dice.randrange(len(cells))
            cells[one], cells[other] = cells[other], cells[one]
            return b"".join(cells)


@times(60, 12000)
@given(st.integers(0, 2**32))
def test_a_register_of_any_bytes_is_read_or_refused_line_by_line(seed):
    read = read_register(spoiled(random.Random(seed)), today=date(2026, 11, 24))
    if isinstance(read, Refused):
        said = list(lines(read))
        assert said
        assert all(len(one) < 1000 for one in said)


ENDLESS = 5_000_000 if SLOW else 2_000_000


@pytest.mark.parametrize("content", [b"x" * 4 * ENDLESS, b'"' + b"y\n" * ENDLESS, b"a," * ENDLESS])
def test_a_file_that_is_one_endless_cell_is_refused_in_bounded_memory(content):
    files = {path.name: path.read_bytes() for path in EXAMPLE.glob("*.csv")} | {"offers.csv": content}
    tracemalloc.start()
    try:
        read = read_register(files, today=date(2026, 11, 24))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(read, Refused)
    assert peak < 12 * len(content)
