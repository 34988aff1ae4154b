"""read-replies."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from fgdm_bot.cli.root import BAD_USE, app, fail


@app.command("read-replies")
def read_replies(
    file: Annotated[
        Path | None, typer.Argument(help="Tasks, one JSON object a line; standard input if left out.")
    ] = None,
) -> None:
    """What relatives' texts mean: one task a line in, one reading a line out, in order."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines() if file else sys.stdin
        good = _read_all(lines)
    except (OSError, UnicodeDecodeError):
        fail(f"{file or 'standard input'} cannot be read as UTF-8 text.", BAD_USE)
    if not good:
        raise typer.Exit(1)


def _read_all(lines: Iterable[str]) -> bool:
    """Print a reading for each good line, and a sentence on standard error for each bad one."""
    from models.rules.reading.tasks import BadTask, read_task  # a second that no other command need wait

    good = True
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            typer.echo(json.dumps(read_task(json.loads(line)), ensure_ascii=False))
        except BadTask as wrong:
            typer.echo(f"line {number}: {wrong}", err=True)
            good = False
        except ValueError:
            typer.echo(f"line {number}: is not JSON; write one task a line.", err=True)
            good = False
    return good
