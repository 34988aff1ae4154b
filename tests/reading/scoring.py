"""Counting how well texts are read: exact, dangerous, overreach (the definitions of the labelled sets)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.rules.reading.tasks import read_task

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Read:
    """One labelled text and how it was read."""

    task: Mapping[str, Any]
    gold: Mapping[str, Any]
    read: Mapping[str, Any]

    @property
    def exact(self) -> bool:
        return all(self.gold[part] == self.read[part] for part in ("intent", "can", "cannot"))

    @property
    def dangerous(self) -> bool:
        gold, read = self.gold["intent"], self.read["intent"]
        if read == "unclear":
            return False
        flipped = set(self.read["can"]) & set(self.gold["cannot"]) or set(self.read["cannot"]) & set(self.gold["can"])
        turned = {gold, read} == {"attending", "not_attending"}
        missed = gold in {"opt_out", "safety_concern"} and read != gold
        false = read in {"opt_out", "declines_involvement"} and read != gold
        return bool(flipped) or turned or missed or false

    @property
    def overreaches(self) -> bool:
        gold, read = self.gold["intent"], self.read["intent"]
        if read == "unclear":
            return False
        decided = set(self.read["can"]) | set(self.read["cannot"])
        known = set(self.gold["can"]) | set(self.gold["cannot"])
        return (read in {"attending", "not_attending"} and gold != read) or bool(decided - known)

    def __str__(self) -> str:
        return f"{self.task['text']!r}: wanted {dict(self.gold)}, read {dict(self.read)}"


def labelled(name: str) -> Iterator[dict[str, Any]]:
    """The labelled texts of one file beside this one."""
    with (HERE / name).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_all(name: str) -> list[Read]:
    return [Read(row["input"], row["gold"], read_task(row["input"])) for row in labelled(name)]
