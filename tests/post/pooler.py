"""A pooler between the service and PostgreSQL that changes some words on their way there, and can cut the line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.engine import make_url


@asynccontextmanager
async def pooler(database_url: str, said: bytes, becomes: bytes) -> AsyncIterator[str]:
    """The address of the same database by way of the pooler. Both phrases are of one length."""
    assert len(said) == len(becomes)
    url = make_url(database_url)
    folder = str(url.query.get("host") or url.host)
    port = url.query.get("port") or url.port or 5432

    async def meet(client: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if folder.startswith("/"):
            server, there = await asyncio.open_unix_connection(f"{folder}/.s.PGSQL.{port}")
        else:
            server, there = await asyncio.open_connection(folder, int(str(port)))
        await asyncio.gather(_carry(client, there, said, becomes), _carry(server, back, b"", b""))

    door = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        at = door.sockets[0].getsockname()[1]
        yield url.set(host="127.0.0.1", port=at, query={}).render_as_string(hide_password=False)
    finally:
        door.close()


async def _carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter, said: bytes, becomes: bytes) -> None:
    try:
        while piece := await source.read(65_536):
            sink.write(piece.replace(said, becomes) if said else piece)
            await sink.drain()
    except ConnectionError:
        pass
    finally:
        sink.close()
