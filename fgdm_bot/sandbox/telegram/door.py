"""The Bot API over HTTP: /bot{token}/{method} and /file/bot{token}/{path}."""

import json
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fgdm_bot.sandbox.answers import under, unless_gone
from fgdm_bot.sandbox.telegram.arranging import want
from fgdm_bot.sandbox.telegram.call import Call
from fgdm_bot.sandbox.telegram.methods import METHODS
from fgdm_bot.sandbox.telegram.papers import Upload
from fgdm_bot.sandbox.telegram.refusals import Refused
from fgdm_bot.sandbox.telegram.side import Telegram

LONGEST_POLL = 50.0


class Door:
    """Answers the bot."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    @property
    def routes(self) -> list[Route]:
        methods = ["GET", "POST"]
        return [
            Route("/bot{token}/{method}", self.call, methods=methods),
            Route("/file/bot{token}/{path:path}", self.file),
        ]

    async def call(self, request: Request) -> Response:
        if request.path_params["token"] != self.telegram.token:
            return _refusal(Refused(401, "Unauthorized"))
        method = request.path_params["method"].lower()
        if method != "getupdates" and method not in METHODS:
            return _refusal(Refused(404, "Not Found: method not found"))
        call = await _read(self.telegram, request)
        fault = self.telegram.faults.draw("telegram", method, call.fields.get("chat_id", ""))
        return await under(fault, lambda: self._answer(method, call, request), self)

    async def file(self, request: Request) -> Response:
        paper = self.telegram.papers.at(request.path_params["path"])
        if request.path_params["token"] != self.telegram.token:
            return _refusal(Refused(401, "Unauthorized"))
        if paper is None:
            return _refusal(Refused(404, "Not Found"))
        return Response(paper.content, media_type="application/octet-stream")

    def failed(self) -> Response:
        return _refusal(Refused(500, "Internal Server Error"))

    def too_many(self, retry_after: int) -> Response:
        words = f"Too Many Requests: retry after {retry_after}"
        return _refusal(Refused(429, words, retry_after=retry_after), {"Retry-After": str(retry_after)})

    async def _answer(self, method: str, call: Call, request: Request) -> Response:
        try:
            if method == "getupdates":
                result: Any = await self._updates(call, request)
            else:
                result = METHODS[method](call)
        except Refused as refused:
            return _refusal(refused)
        return JSONResponse({"ok": True, "result": result})

    async def _updates(self, call: Call, request: Request) -> Any:
        asked = call.fields
        if "allowed_updates" in asked:
            want(self.telegram, asked["allowed_updates"])
        limit = min(max(int(asked.get("limit") or 100), 1), 100)
        wait = min(float(asked.get("timeout") or 0), LONGEST_POLL)
        return await unless_gone(request, self.telegram.updates.fetch(int(asked.get("offset") or 0), limit, wait))


async def _read(telegram: Telegram, request: Request) -> Call:
    fields = dict(request.query_params)
    uploads: dict[str, Upload] = {}
    if request.headers.get("content-type", "").startswith("application/json"):
        body = await request.json()
        return Call(telegram, fields | {name: _as_field(value) for name, value in body.items()})
    async with request.form() as form:
        for name, value in form.items():
            if isinstance(value, UploadFile):
                uploads[name] = Upload(value.filename or "file", await value.read(), value.content_type)
            else:
                fields[name] = value
    return Call(telegram, fields, uploads)


def _as_field(value: Any) -> str:
    """JSON values as the form would carry them."""
    return value if isinstance(value, str) else json.dumps(value)


def _refusal(refused: Refused, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse(refused.as_json(), status_code=refused.code, headers=headers)
