"""A carrier that does nothing but answer, as fast as it can: so that what is measured is the sender."""

from __future__ import annotations

import asyncio
import itertools
import sys

ANSWER = (
    '{{"sid": "SM{0:032x}", "status": "queued", "to": "+447700900123", "from": "+447700900000", "body": "",'
    ' "direction": "outbound-api", "num_segments": "1", "error_code": null, "date_created": null}}'
)


class Carrier(asyncio.Protocol):
    numbers = itertools.count(1)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.kept = transport, b""

    def data_received(self, received: bytes) -> None:
        self.kept += received
        while (end := self.kept.find(b"\r\n\r\n")) >= 0:
            length = _length(self.kept[:end])
            if len(self.kept) < end + 4 + length:
                return
            self.kept = self.kept[end + 4 + length :]
            body = ANSWER.format(next(self.numbers)).encode()
            head = f"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
            self.transport.write(head.encode() + body)


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Carrier, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
