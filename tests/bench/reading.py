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
    texts = [task["text"] for task in tasks]
    ours = _rate(read_task, tasks, rounds=5)
    told = _rate(_search_english, texts, rounds=2)
    untold = _rate(_search, texts, rounds=1)
    return [
        f"reading: {ours:,.0f} texts/s over {len(tasks)} examples",
        f"dateparser.search: {untold:,.1f} texts/s over the same texts, {told:,.0f} when told they are English",
        f"ratio: {ours / untold:,.0f} times as fast (aim: at least {AIM}); {ours / told:.1f} times when told",
    ]


def _search(text: str) -> Any:
    from dateparser.search import search_dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return search_dates(text)


def _search_english(text: str) -> Any:
    from dateparser.search import search_dates

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return search_dates(text, languages=["en"])


def _rate(read: Callable[[Any], Any], things: Iterable[Any], rounds: int) -> float:
    """Things a second, after one to warm up."""
    listed = list(things)
    read(listed[0])
    started = time.perf_counter()
    for _ in range(rounds):
        for thing in listed:
            read(thing)
    return rounds * len(listed) / (time.perf_counter() - started)
