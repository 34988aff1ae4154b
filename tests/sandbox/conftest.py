from collections.abc import AsyncIterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fgdm_bot.sandbox import World
from fgdm_bot.sandbox.hearing import Ear
from fgdm_bot.sandbox.world import Addresses, serving


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    await world.close()


@pytest.fixture
async def addresses(world: World) -> AsyncIterator[Addresses]:
    async with world.serve() as addresses:
        yield addresses


class Council:
    """A service that only notes what the carriers bring; `answers` are its next statuses, then 204."""

    def __init__(self) -> None:
        self.brought: list[tuple[str, dict[str, str], dict[str, str]]] = []
        self.answers: list[int] = []
        self.base = ""
        self.ear: Ear[str] = Ear("the council")

    async def note(self, request: Request) -> Response:
        if request.headers.get("content-type", "").startswith("application/json"):
            fields = await request.json()
        else:
            async with request.form() as form:
                fields = {name: str(value) for name, value in form.items()}
        self.brought.append((request.url.path, fields, dict(request.headers)))
        self.ear.catch(request.url.path)
        return Response(status_code=self.answers.pop(0) if self.answers else 204)

    async def gets(self) -> str:
        """Waits for the next thing brought; its path."""
        return await self.ear.hears()

    def forms(self, path: str) -> list[dict[str, str]]:
        return [fields for where, fields, _ in self.brought if where == path]


@pytest.fixture
async def council() -> AsyncIterator[Council]:
    council = Council()
    app = Starlette(routes=[Route("/{path:path}", council.note, methods=["POST"])])
    async with serving(app) as base:
        council.base = base
        yield council
