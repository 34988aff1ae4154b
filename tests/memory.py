"""Where lies what the tests throw away: in memory where there is room, for a disk may be slow and shared.

The long round (SLOW=1) stays on the disk.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

IN_MEMORY = Path("/dev/shm")
ROOM = 2 << 30  # bytes; a plain run was seen to take 400 MiB


def move_in() -> None:
    """Have every temporary folder of this process, and of those it starts, made in memory until it ends.

    Where TMPDIR was given it stays; the workers are given their parent's.
    """
    if "TMPDIR" in os.environ or not _has_room():
        return
    folder = tempfile.mkdtemp(prefix="fgdm-tests-", dir=IN_MEMORY)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    Path(folder).chmod(0o755)  # PostgreSQL runs as somebody else where we are root
    os.environ["TMPDIR"] = tempfile.tempdir = folder


def _has_room() -> bool:
    return IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free >= ROOM
