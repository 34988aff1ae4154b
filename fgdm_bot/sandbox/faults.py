"""Faults on demand: what a carrier does wrong, and when.

world.faults.next("twilio", "accept_then_500", times=2)
world.faults.next("telegram", "too_many", method="sendMessage", to=7, retry_after=1)
world.faults.always("twilio", "slow", seconds=0.5)
world.faults.sometimes("twilio", "drop_after", chance=0.1, seed=7)
"""

import random
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Carrier = Literal["telegram", "twilio"]
CARRIERS: tuple[Carrier, ...] = ("telegram", "twilio")


class Kind(StrEnum):
    HANG = "hang"  # not accepted, never answered
    DROP = "drop"  # not accepted, connection cut
    ERROR = "error_500"  # not accepted, 500
    TOO_MANY = "too_many"  # not accepted, 429
    SLOW = "slow"  # waits, then accepts and answers
    ACCEPT_THEN_HANG = "accept_then_hang"
    ACCEPT_THEN_DROP = "accept_then_drop"
    ACCEPT_THEN_ERROR = "accept_then_500"
    ACCEPT_THEN_SLOW = "accept_then_slow"
    NEWS_REPEATED = "repeat_callbacks"  # every status callback twice, overlapping
    NEWS_DISORDERED = "callbacks_out_of_order"  # delivered before sent
    NEWS_BEFORE_ANSWER = "callback_before_answer"  # the create call answers last
    NEWS_OF_NOBODY = "callback_for_unknown_sid"
    NEWS_UNKNOWN = "callback_of_unknown_status"
    NEWS_FAILED_LATE = "callback_failed_after_delivered"
    NEWS_STOPPED = "callback_says_stopped"  # taken, then failed with 21610
    NEWS_NEVER = "no_callbacks"
    NEWS_UNSIGNED = "callback_wrongly_signed"  # one forged one besides the real ones
    UPDATE_REPEATED = "repeat_update"  # Telegram hands an update over twice


NEWS = frozenset(kind for kind in Kind if kind.name.startswith("NEWS_"))
UPDATES = frozenset({Kind.UPDATE_REPEATED})
CALLS = frozenset(Kind) - NEWS - UPDATES


@dataclass
class Fault:
    """One rule; `times` None means for ever, `skip` lets that many calls pass first."""

    carrier: Carrier
    kind: Kind
    method: str | None = None
    to: str | None = None
    times: int | None = 1
    skip: int = 0
    chance: float = 1.0
    seconds: float = 1.0
    retry_after: int = 1
    dice: random.Random = field(default_factory=lambda: random.Random(0))

    def strikes(self, carrier: Carrier, method: str, to: str) -> bool:
        """Whether it happens to this call; counts the call."""
        if self.times == 0 or not self._concerns(carrier, method, to):
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.chance < 1 and self.dice.random() >= self.chance:
            return False
        if self.times is not None:
            self.times -= 1
        return True

    def _concerns(self, carrier: Carrier, method: str, to: str) -> bool:
        same_method = self.method is None or self.method.lower() == method.lower()
        return carrier == self.carrier and same_method and self.to in (None, to)


class Faults:
    """The rules in force, first come first served, and what has struck."""

    def __init__(self) -> None:
        self.rules: list[Fault] = []
        self.struck: list[tuple[str, str, str]] = []

    def next(
        self,
        carrier: str,
        kind: str,
        *,
        times: int | None = 1,
        method: str | None = None,
        to: str | int | None = None,
        skip: int = 0,
        chance: float = 1.0,
        seed: int = 0,
        seconds: float = 1.0,
        retry_after: int = 1,
    ) -> Fault:
        """The next `times` matching calls go wrong; ValueError for an unknown carrier or kind.

        `method` is a Bot API method, or create, list, fetch, update, delete, account at Twilio;
        callback faults belong to the create call. `to` is a phone number or chat id.
        """
        fault = Fault(_carrier(carrier), Kind(kind), method, None if to is None else str(to), times, skip)
        fault.chance, fault.seconds, fault.retry_after = chance, seconds, retry_after
        fault.dice = random.Random(seed)
        self.rules.append(fault)
        return fault

    def always(self, carrier: str, kind: str, *, seconds: float = 1.0, method: str | None = None) -> Fault:
        """Until cleared."""
        return self.next(carrier, kind, times=None, seconds=seconds, method=method)

    def sometimes(self, carrier: str, kind: str, *, chance: float, seed: int, method: str | None = None) -> Fault:
        """With this chance at each call, the same calls for the same seed."""
        return self.next(carrier, kind, times=None, chance=chance, seed=seed, method=method)

    def clear(self) -> None:
        self.rules.clear()

    def draw(self, carrier: Carrier, method: str, to: str = "", among: frozenset[Kind] = CALLS) -> Fault | None:
        """The fault that strikes this call, if any."""
        for fault in self.rules:
            if fault.kind in among and fault.strikes(carrier, method, to):
                self.struck.append((carrier, fault.kind, to))
                return fault
        return None


def _carrier(name: str) -> Carrier:
    for carrier in CARRIERS:
        if carrier == name:
            return carrier
    raise ValueError(f"no such carrier: {name}")
