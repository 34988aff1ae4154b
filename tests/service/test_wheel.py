"""The wheel: everything the command needs is in it, migrations and pages too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*words: str, folder: Path, **settings: str) -> str:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("FGDM_")}
    ended = subprocess.run(words, cwd=folder, env={**clean, **settings}, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_the_installed_wheel_migrates_a_database_and_knows_its_pages(tmp_path: Path) -> None:
    made, installed = tmp_path / "made", tmp_path / "installed"
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(made), str(ROOT), folder=tmp_path)
    [wheel] = made.glob("*.whl")
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(installed), str(wheel))
    run(*pip, folder=tmp_path)
    found = {"PYTHONPATH": str(installed)}
    where = run(sys.executable, "-c", "import fgdm_bot; print(fgdm_bot.__file__)", folder=tmp_path, **found)
    assert Path(where.strip()).is_relative_to(installed)
    assert "newest schema" in run(sys.executable, "-m", "fgdm_bot", "migrate", folder=tmp_path, **found)
    page = "from messages.pages import not_found_page; print(not_found_page())"
    assert "<html" in run(sys.executable, "-c", page, folder=tmp_path, **found)
