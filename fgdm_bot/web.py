"""The web: texts in, delivery news, Telegram's updates, relatives' pages, calendar feeds, health."""

from __future__ import annotations

import hmac
import json
from collections.abc import Sequence
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

MOST_BYTES = 64 * 1024
EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
SAFE_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class House(Protocol):
    """What the routes need of the running service."""

    def proves(self, path: str, form: FormData, signature: str | None) -> bool: ...

    async def take_text(self, form: FormData) -> None: ...

    async def take_news(self, form: FormData) -> None: ...

    def knows_secret(self, given: str) -> bool: ...

    async def take_update(self, document: dict[str, Any]) -> None: ...

    async def page(self, token: str) -> str | None: ...

    async def entry(self, token: str) -> bytes | None: ...

    async def feed(self, token: str) -> bytes | None: ...

    async def health(self) -> dict[str, Any]: ...

    async def metrics(self) -> tuple[bytes, str]: ...

    def missing_page(self) -> str: ...


class TooLarge(Exception):
    """More came in than any honest sender sends."""


def build(house: House, more: Sequence[BaseRoute] = ()) -> Starlette:
    """The web application; `more` routes come last (the demo's page)."""
    doors = Doors(house)
    return Starlette(
        routes=[
            Route("/twilio/sms", doors.text, methods=["POST"]),
            Route("/twilio/status", doors.news, methods=["POST"]),
            Route("/telegram", doors.update, methods=["POST"]),
            Route("/health", doors.health),
            Route("/metrics", doors.metrics),
            Route("/m/{token}.ics", doors.entry),
            Route("/m/{token}", doors.page),
            Route("/c/{token}.ics", doors.feed),
            *more,
        ],
        exception_handlers={TooLarge: _too_large},
    )


class Doors:
    """One method a route. Order at each: measure, verify, hand over."""

    def __init__(self, house: House) -> None:
        self.house = house

    async def text(self, request: Request) -> Response:
        form = await self._proven_form(request)
        if form is None:
            return PlainTextResponse("", status_code=403)
        await self.house.take_text(form)
        return Response(EMPTY_TWIML, media_type="text/xml")

    async def news(self, request: Request) -> Response:
        form = await self._proven_form(request)
        if form is None:
            return PlainTextResponse("", status_code=403)
        await self.house.take_news(form)
        return Response(status_code=204)

    async def update(self, request: Request) -> Response:
        if not self.house.knows_secret(request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")):
            return PlainTextResponse("", status_code=403)
        try:
            document = json.loads(await _body(request))
        except ValueError:
            return PlainTextResponse("", status_code=400)
        if not isinstance(document, dict):
            return PlainTextResponse("", status_code=400)
        await self.house.take_update(document)
        return Response(status_code=200)

    async def page(self, request: Request) -> Response:
        page = await self.house.page(request.path_params["token"])
        if page is None:
            return HTMLResponse(self.house.missing_page(), status_code=404, headers=SAFE_HEADERS)
        return HTMLResponse(page, headers=SAFE_HEADERS)

    async def entry(self, request: Request) -> Response:
        return _calendar(await self.house.entry(request.path_params["token"]), "meeting.ics")

    async def feed(self, request: Request) -> Response:
        return _calendar(await self.house.feed(request.path_params["token"]), "meetings.ics")

    async def health(self, request: Request) -> Response:
        found = await self.house.health()
        return JSONResponse(found, status_code=200 if found["status"] == "ok" else 503)

    async def metrics(self, request: Request) -> Response:
        reading, kind = await self.house.metrics()
        return Response(reading, headers={"Content-Type": kind, "Cache-Control": "no-store"})

    async def _proven_form(self, request: Request) -> FormData | None:
        """The form, if its signature is Twilio's."""
        body = await _body(request)
        form = await Request(request.scope, _again(body)).form()
        query = f"?{request.url.query}" if request.url.query else ""
        signature = request.headers.get("X-Twilio-Signature")
        return form if self.house.proves(request.url.path + query, form, signature) else None


async def _body(request: Request) -> bytes:
    """The body, unless it is over the limit; it is never read past that."""
    if int(request.headers.get("content-length") or 0) > MOST_BYTES:
        raise TooLarge
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            raise TooLarge
    return body


def _again(body: bytes) -> Any:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _calendar(entry: bytes | None, name: str) -> Response:
    if entry is None:
        return PlainTextResponse("", status_code=404, headers=SAFE_HEADERS)
    headers = {**SAFE_HEADERS, "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(entry, media_type="text/calendar; charset=utf-8", headers=headers)


async def _too_large(request: Request, error: Exception) -> Response:
    return PlainTextResponse("", status_code=413)


def same(given: str, known: str) -> bool:
    """Compare two secrets in constant time; an unset one matches nothing."""
    return bool(known) and hmac.compare_digest(given.encode(), known.encode())
