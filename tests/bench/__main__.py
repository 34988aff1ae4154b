"""`make bench`: timings, as ratios in one run. One part alone: `make bench PART=reading`."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

PARTS = ("reading", "post", "counts")


def main(wanted: list[str]) -> None:
    there = [part for part in PARTS if (Path(__file__).parent / f"{part}.py").exists()]
    for part in wanted or there:
        print(f"{part}:")  # noqa: T201  # what a bench is for
        for line in importlib.import_module(f"tests.bench.{part}").figures():
            print(f"  {line}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
