"""The interpreter's search for unused objects: measured, it cost the post a third of its time."""

from __future__ import annotations

import gc

NEW_OBJECTS = 10_000  # between two searches; 700 by default


def settle() -> None:
    """All that is there now stays: it need not be looked through again, and the rest less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, 20, 20)
