"""Python's search for cycles: rows by the million make none, and looking for them took a fifth of the time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (200_000, 50, 100)


@contextmanager
def seldom_collecting() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
