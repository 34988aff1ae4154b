"""Texts out beside a bare aiohttp loop and two job queues, texts in beside a plain Flask webhook, in one run."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from itertools import count

from fgdm_bot.stagecraft import free_port
from tests.bench.places import apart, databases, named, serving

ROUNDS = 3  # of each pair: what else the machine does hits both alike
CLIENTS, SECONDS = 32, 4
AIM_OUT, AIM_IN = 0.5, 4.0
OTHERS = ("pgqueuer", "procrastinate")  # both know PostgreSQL only
fresh = count()


def figures() -> Iterator[str]:
    """Lines for `make bench`. Every ratio is of one run on one machine: the middle one of a few rounds."""
    with databases() as kinds, serving("tests.bench.post_carrier") as carrier:
        assert carrier.stdout is not None
        at = f"http://127.0.0.1:{int(carrier.stdout.readline())}"
        for kind, address in kinds:
            yield from _out(kind, address, at)
            yield from _in(kind, address, CLIENTS, AIM_IN)
            yield from _in(kind, address, 1, 1.0)


def _out(kind: str, address: str, at: str) -> Iterator[str]:
    rounds = [_pair(address, at) for _ in range(ROUNDS)]
    ratio = statistics.median(ours["rate"] / loop["rate"] for loop, ours in rounds)
    loop, ours = (statistics.median(pair[which]["rate"] for pair in rounds) for which in (0, 1))
    yield (
        f"texts out, {kind}: {ours:.0f}/s = {ratio:.2f} of a bare aiohttp loop ({loop:.0f}/s), aim {AIM_OUT};"
        f" peak {max(ours['peak'] for _, ours in rounds):.0f} MiB ({max(loop['peak'] for loop, _ in rounds):.0f})"
    )
    for other in OTHERS if kind == "PostgreSQL" else ():
        there = apart("outward", other, at, _fresh(address))
        yield (
            f"texts out, {other}: {there['rate']:.0f}/s, ours {ours / there['rate']:.1f} times that, aim 1;"
            f" peak {there['peak']:.0f} MiB"
        )


def _pair(address: str, at: str) -> tuple[dict[str, float], dict[str, float]]:
    return apart("outward", "bare", at), apart("outward", "ours", at, _fresh(address))


def _in(kind: str, address: str, clients: int, aim: float) -> Iterator[str]:
    rounds = [(_door("plain", address, clients), _door("ours", address, clients)) for _ in range(ROUNDS)]
    ratio = statistics.median(ours["rate"] / plain["rate"] for plain, ours in rounds)
    plain, ours = (
        {key: statistics.median(pair[which][key] for pair in rounds) for key in ("rate", "p99")} for which in (0, 1)
    )
    yield (
        f"texts in, {kind}, {clients} at once: {ours['rate']:.0f}/s = {ratio:.1f} times Flask ({plain['rate']:.0f}/s),"
        f" aim {aim:g}; p99 {ours['p99']:.0f} ms against {plain['p99']:.0f} ms"
    )


def _door(role: str, address: str, clients: int) -> dict[str, float]:
    listen = f"127.0.0.1:{free_port()}"
    public = f"http://{listen}"
    with serving("tests.bench.inward", role, _fresh(address), listen, public):
        return apart("inward", "bring", public, str(clients), str(SECONDS))


def _fresh(address: str) -> str:
    return named(address, f"bench_{next(fresh)}")


if __name__ == "__main__":
    for line in figures():
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
