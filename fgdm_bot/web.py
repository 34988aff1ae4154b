"""The web: texts in, delivery news, Telegram's updates, relatives' pages, calendar feeds, health."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.datastructures import FormData, MutableHeaders
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fgdm_bot.db import AWAY
from fgdm_bot.log import fault
from fgdm_bot.misses import Misses

log = logging.getLogger("fgdm_bot.web")

MOST_BYTES = 64 * 1024
EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
LONGEST_ANSWER = 2 * 1024  # bytes of the form on a relative's page
PAGE_COOKIE = "opened"
PAGE_STAYS_OPEN = 12 * 60 * 60  # seconds


class House(Protocol):
    """What the routes need of the running service."""

    def proves(self, path: str, form: FormData, signature: str | None) -> bool: ...

    async def take_text(self, form: FormData) -> None: ...

    async def take_news(self, form: FormData) -> None: ...

    def knows_secret(self, given: str) -> bool: ...

    async def take_update(self, document: dict[str, Any]) -> None: ...

    async def page(self, token: str, key: str) -> str | None: ...

    async def answer_digits(self, token: str, typed: str) -> tuple[str, str | None] | None: ...

    async def entry(self, token: str) -> bytes | None: ...

    async def feed(self, token: str) -> bytes | None: ...

    async def health(self) -> dict[str, Any]: ...

    async def metrics(self) -> tuple[bytes, str]: ...

    def missing_page(self) -> str: ...

    @property
    def style_hash(self) -> str: ...

    @property
    def is_https(self) -> bool: ...

    @property
    def base_path(self) -> str: ...


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
            Route("/m/{token}", doors.digits, methods=["POST"]),
            Route("/c/{token}.ics", doors.feed),
            *more,
        ],
        middleware=[Middleware(SafeHeaders, style_hash=house.style_hash, https=house.is_https)],
        exception_handlers={TooLarge: _too_large, Exception: _broken, **dict.fromkeys((*AWAY, TimeoutError), _away)},
    )


class SafeHeaders:
    """Puts on every answer what keeps a browser careful with it; what a route has set itself stands."""

    def __init__(self, app: ASGIApp, style_hash: str, https: bool) -> None:
        self.app = app
        self.headers = safe_headers(style_hash, https)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_safely)


def safe_headers(style_hash: str, https: bool) -> dict[str, str]:
    """Nothing is fetched, run, framed, cached, guessed at, indexed or told to other sites."""
    style = f"'sha256-{style_hash}'" if style_hash else "'none'"
    policy = f"default-src 'none'; style-src {style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    headers = {
        "Cache-Control": "no-store",
        "Content-Security-Policy": policy,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "X-Robots-Tag": "noindex, nofollow",
    }
    return headers | ({"Strict-Transport-Security": "max-age=31536000"} if https else {})


class Doors:
    """One method a route. Order at each: measure, verify, hand over."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.misses = Misses()

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
        except (ValueError, RecursionError):
            return PlainTextResponse("", status_code=400)
        if not isinstance(document, dict):
            return PlainTextResponse("", status_code=400)
        await self.house.take_update(document)
        return Response(status_code=200)

    def _looked_at_too_often(self, request: Request) -> bool:
        """By an address that has tried many links which lead nowhere."""
        return self.misses.too_many(request.client.host if request.client else None)

    def _counted(self, request: Request, missing: Response) -> Response:
        self.misses.count(request.client.host if request.client else None)
        return missing

    async def page(self, request: Request) -> Response:
        if self._looked_at_too_often(request):
            return _too_often()
        page = await self.house.page(request.path_params["token"], request.cookies.get(PAGE_COOKIE, ""))
        return self._counted(request, self._missing()) if page is None else HTMLResponse(page)

    async def digits(self, request: Request) -> Response:
        """The answer to the page's question; the right one is kept in a cookie of this page alone."""
        token = request.path_params["token"]
        if self._looked_at_too_often(request):
            return _too_often()
        found = await self.house.answer_digits(token, _typed(await _body(request, LONGEST_ANSWER)))
        if found is None:
            return self._counted(request, self._missing())
        page, key = found
        if key is None:
            return HTMLResponse(page, status_code=403)
        answer = RedirectResponse(token, status_code=303)
        answer.set_cookie(
            PAGE_COOKIE, key, max_age=PAGE_STAYS_OPEN, path=f"{self.house.base_path}/m/{token}", httponly=True,
            samesite="lax", secure=self.house.is_https,
        )  # fmt: skip
        return answer

    def _missing(self) -> Response:
        return HTMLResponse(self.house.missing_page(), status_code=404)

    async def entry(self, request: Request) -> Response:
        return await self._calendar(request, self.house.entry, "meeting.ics")

    async def feed(self, request: Request) -> Response:
        return await self._calendar(request, self.house.feed, "meetings.ics")

    async def _calendar(self, request: Request, found: Callable[[str], Awaitable[bytes | None]], name: str) -> Response:
        if self._looked_at_too_often(request):
            return _too_often()
        entry = await found(request.path_params["token"])
        if entry is None:
            return self._counted(request, PlainTextResponse("", status_code=404))
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(entry, media_type="text/calendar; charset=utf-8", headers=headers)

    async def health(self, request: Request) -> Response:
        found = await self.house.health()
        return JSONResponse(found, status_code=200 if found["status"] == "ok" else 503)

    async def metrics(self, request: Request) -> Response:
        reading, kind = await self.house.metrics()
        return Response(reading, headers={"Content-Type": kind})

    async def _proven_form(self, request: Request) -> FormData | None:
        """The form, if its signature is Twilio's."""
        body = await _body(request)
        form = await Request(request.scope, _again(body)).form()
        query = f"?{request.url.query}" if request.url.query else ""
        signature = request.headers.get("X-Twilio-Signature")
        return form if self.house.proves(request.url.path + query, form, signature) else None


async def _body(request: Request, most: int = MOST_BYTES) -> bytes:
    """The body, unless it is over the limit (in bytes); it is never read past that."""
    declared = request.headers.get("content-length", "")
    if declared.isdecimal() and (len(declared) > len(str(most)) or int(declared) > most):
        raise TooLarge
    body = b""
    async for piece in request.stream():
        body += piece
        if len(body) > most:
            raise TooLarge
    return body


def _typed(body: bytes) -> str:
    """What was typed into the one field of a page's form; nothing for a body that is no form."""
    try:
        return parse_qs(body.decode("ascii", "replace"), max_num_fields=8).get("digits", [""])[0]
    except ValueError:
        return ""


def _again(body: bytes) -> Any:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


async def _broken(request: Request, error: Exception) -> Response:
    """A fault of ours: it is logged, and the outside learns nothing of it."""
    return PlainTextResponse("", status_code=500, headers=safe_headers("", https=False))


async def _away(request: Request, error: Exception) -> Response:
    """Not now: the carrier brings it again, or it is fetched."""
    log.error("not answered at %s: %s", request.url.path.split("/")[1], fault(error))
    return PlainTextResponse("", status_code=503, headers={"Retry-After": "5"})


def _too_often() -> Response:
    return PlainTextResponse("", status_code=429, headers={"Retry-After": "600"})


async def _too_large(request: Request, error: Exception) -> Response:
    return PlainTextResponse("", status_code=413)


def same(given: str, known: str) -> bool:
    """Compare two secrets in constant time; an unset one matches nothing."""
    return bool(known) and hmac.compare_digest(given.encode(), known.encode())
