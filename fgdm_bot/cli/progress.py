"""How far long work is: on a terminal; nothing in a pipe."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn

Tell = Callable[[int], None]


@contextmanager
def progress(what: str, unit: str) -> Iterator[Tell]:
    """`with progress("Reading", "rows") as tell: tell(500)`"""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TextColumn(f"{{task.completed:,.0f}} {unit}"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done: bar.update(task, completed=done)
