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
    good = True
    try:
        for number, line in enumerate(_lines(file), 1):
            good = _read_line(number, line) and good
    except BrokenPipeError:
        raise typer.Exit(1) from None  # whoever took the readings has gone
    if not good:
        raise typer.Exit(1)


def _lines(file: Path | None) -> Iterable[bytes]:
    """Bytes, not text: a letter that is no UTF-8, or one that also ends lines, spoils no other line."""
    if file is None:
        yield from sys.stdin.buffer
        return
    try:
        with file.open("rb") as opened:
            yield from opened
    except OSError as wrong:
        fail(f"{file} cannot be read: {wrong.strerror}.", BAD_USE)


def _read_line(number: int, line: bytes) -> bool:
    """Print the reading of a good line, or a sentence on standard error about a bad one."""
    from models.rules.reading.tasks import BadTask, read_task  # a second that no other command need wait

    try:
        plain = line.decode("utf-8-sig")
        if plain.strip():
            typer.echo(json.dumps(read_task(json.loads(plain)), ensure_ascii=False))
        return True
    except BadTask as wrong:
        told = str(wrong)
    except UnicodeDecodeError:
        told = "is not UTF-8 text."
    except (ValueError, RecursionError):
        told = "is not JSON; write one task a line."
    typer.echo(f"line {number}: {told}", err=True)
    return False
