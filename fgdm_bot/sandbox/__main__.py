"""The carriers as a process of their own: python -m fgdm_bot.sandbox [--port N]

Prints one line of JSON (addresses and keys), then answers until SIGTERM, SIGINT or, with
--until-stdin-closes, until whoever started it has gone.
"""

import argparse
import asyncio
import json
import os
import signal
import sys
from dataclasses import asdict

from fgdm_bot.sandbox.world import World


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m fgdm_bot.sandbox", description="The stand-in carriers.")
    parser.add_argument("--port", type=int, default=0, help="on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--until-stdin-closes", action="store_true")
    asked = parser.parse_args()
    try:
        asyncio.run(_answer(asked.port, asked.until_stdin_closes))
    except OSError as error:
        sys.exit(f"The stand-in carriers cannot listen on port {asked.port}: {error.strerror}.")


async def _answer(port: int, until_stdin_closes: bool) -> None:
    over = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, over.set)
    if until_stdin_closes:
        loop.add_reader(sys.stdin, _read_on, over)
    world = World()
    async with world.serve(port) as addresses:
        print(json.dumps(asdict(addresses) | world.keys), flush=True)  # noqa: T201 - what it is asked for
        await over.wait()


def _read_on(over: asyncio.Event) -> None:
    if not os.read(sys.stdin.fileno(), 1024):
        over.set()


if __name__ == "__main__":
    main()
