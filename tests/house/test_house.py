"""The house: direction of imports, and what may not stand in it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_imports_run_one_way() -> None:
    """The contracts stand in pyproject.toml."""
    found = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("library", "home"), [("telegram", "chat.py"), ("twilio", "sms.py"), ("apscheduler", "timetable.py")]
)
def test_each_carrier_library_is_imported_in_one_file(library: str, home: str) -> None:
    importing = re.compile(rf"^\s*(from|import) {library}\b", re.MULTILINE)
    files = [
        path.relative_to(ROOT).as_posix()
        for room in ("fgdm_bot", "handlers", "models", "messages")
        for path in (ROOT / room).rglob("*.py")
        if importing.search(path.read_text(encoding="utf-8")) and "sandbox" not in path.parts
    ]
    assert files == [f"fgdm_bot/{home}"]


def test_alembic_is_no_package() -> None:
    """An alembic/__init__.py would shadow the library."""
    assert not (ROOT / "alembic" / "__init__.py").exists()


def test_no_requirement_names_a_registry() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if "://" in line or line.startswith("-")]


def test_phones_in_the_tests_are_of_the_drama_range() -> None:
    """Ofcom keeps 07700 900000 to 900999 free for fiction; the hard cases of number reading are the exception."""
    number = re.compile(r"\+447\d{9}")
    strangers = {
        found
        for path in (ROOT / "tests").rglob("*.py")
        if path.name != "test_phones.py"
        for found in number.findall(path.read_text(encoding="utf-8"))
        if not found.startswith("+447700900")
    }
    assert strangers == set()


def test_migrations_are_one_chain_in_the_order_of_their_numbers() -> None:
    """Two made at the same time by different people would leave nobody's database able to come up to date."""
    files = sorted((ROOT / "alembic" / "versions").glob("*.py"))
    numbers = [path.name.split("_")[0] for path in files]
    chain = [
        (re.search(r'^revision = "(\w+)"', text, re.M), re.search(r'^down_revision = (?:"(\w+)"|None)', text, re.M))
        for text in (path.read_text(encoding="utf-8") for path in files)
    ]
    assert [own[1] for own, _ in chain if own] == numbers == [f"{n:04}" for n in range(1, len(files) + 1)]
    assert [down[1] for _, down in chain if down] == [None, *numbers[:-1]]
