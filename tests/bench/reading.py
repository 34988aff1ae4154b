"""How fast replies are read, beside a general date finder over the same texts in the same run."""

import time
import warnings
from collections.abc import Callable, Iterable
from typing import Any

from models.rules.reading.tasks import read_task
from tests.reading.scoring import labelled

AIM = 5


def figures() -> list[str]:
    """Texts a second for the reader and for dateparser's search, and how many times as fast."""
    tasks = [row["input"] for row in labelled("examples.jsonl")]
    ours = _rate(read_task, tasks, rounds=4)
    theirs = _rate(_search, [task["text"] for task in tasks], rounds=1)
    return [
        f"reading: {ours:,.0f} texts/s over {len(tasks)} examples",
        f"dateparser.search: {theirs:,.0f} texts/s over the same texts (it finds dates; it knows no 'not')",
        f"ratio: {ours / theirs:.1f} times as fast (aim: at least {AIM})",
    ]


def _search(text: str) -> Any:
    from dateparser.search import search_dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return search_dates(text, languages=["en"], settings={"PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"})


def _rate(read: Callable[[Any], Any], things: Iterable[Any], rounds: int) -> float:
    """Things a second, after one to warm up."""
    listed = list(things)
    read(listed[0])
    started = time.perf_counter()
    for _ in range(rounds):
        for thing in listed:
            read(thing)
    return rounds * len(listed) / (time.perf_counter() - started)
