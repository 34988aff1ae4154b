"""The demo page: the staff's chats and the relatives' phones, live."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from fgdm_bot.sandbox.cast import Cast
from fgdm_bot.sandbox.deeds import DEEDS, Impossible
from fgdm_bot.sandbox.stage import Stage
from fgdm_bot.sandbox.world import World

HERE = Path(__file__).parent
BREATH = 15.0
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
    " form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
GUARD = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
SHOWN_INLINE = frozenset({"image/png", "image/jpeg"})


def page_routes(world: World, cast: Cast) -> list[BaseRoute]:
    """The page at `/` and what it needs below `/demo/`."""
    page = Page(Stage(world, cast))
    return [
        Route("/", page.show),
        Route("/demo/events", page.events),
        Route("/demo/do/{deed}", page.do, methods=["POST"]),
        Route("/demo/papers/{paper}", page.paper),
        Mount("/demo/static", StaticFiles(directory=HERE / "static")),
    ]


class Page:
    """Serves one stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        words = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True)
        self.template = words.get_template("demo.html")

    async def show(self, _request: Request) -> Response:
        cast = self.stage.cast
        return HTMLResponse(self.template.render(staff=cast.staff, hints=cast.hints), headers=GUARD)

    async def events(self, _request: Request) -> Response:
        """Everything at first, then each change (server-sent events)."""
        return StreamingResponse(self._stream(), media_type="text/event-stream", headers=GUARD)

    async def do(self, request: Request) -> Response:
        """What somebody on the page does; 409 with a plain sentence when it cannot be done."""
        deed = DEEDS.get(request.path_params["deed"])
        if deed is None or not _from_this_page(request):
            return JSONResponse({"error": "Not from this page."}, status_code=403)
        try:
            await deed(self.stage, await request.json())
        except Impossible as why:
            return JSONResponse({"error": str(why)}, status_code=409)
        return Response(status_code=204)

    async def paper(self, request: Request) -> Response:
        paper = self.stage.world.telegram.papers.kept(request.path_params["paper"])
        if paper is None:
            return Response(status_code=404)
        kind = _picture_type(paper.content) if paper.picture else "application/octet-stream"
        shown = "inline" if kind in SHOWN_INLINE else "attachment"
        name = "".join(letter for letter in paper.name if letter.isalnum() or letter in "._-")
        headers = {"Content-Disposition": f'{shown}; filename="{name.encode("ascii", "ignore").decode()}"'}
        return Response(paper.content, media_type=kind, headers=GUARD | headers)

    async def _stream(self) -> AsyncIterator[str]:
        with self.stage.world.changes.watched() as changes:
            yield "retry: 1000\n\n" + _event("world", self.stage.everything())
            while True:
                try:
                    change = await asyncio.wait_for(changes.get(), BREATH)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if told := self.stage.told(change):
                    yield _event(*told)


def _event(name: str, body: dict[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(body)}\n\n"


def _from_this_page(request: Request) -> bool:
    """Another site's page cannot press our buttons."""
    origin = request.headers.get("origin")
    sent_as_json = request.headers.get("content-type", "").startswith("application/json")
    return sent_as_json and (origin is None or urlsplit(origin).netloc == request.headers.get("host"))


def _picture_type(content: bytes) -> str:
    return "image/png" if content.startswith(b"\x89PNG") else "image/jpeg"
