"""Answers of a carrier that misbehaves."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from fgdm_bot.sandbox.faults import Fault, Kind

Accept = Callable[[], Awaitable[Response]]


async def caller_left(receive: Receive) -> None:
    """Until the caller has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


class Silence(Response):
    """Never answers."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await caller_left(receive)


class HangUp(Response):
    """Cuts the connection without an answer; over ASGI without a socket it raises ConnectionError."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        transport = getattr(getattr(receive, "__self__", None), "transport", None)
        if transport is None:
            raise ConnectionError("the stand-in carrier hung up")
        transport.abort()
        await caller_left(receive)


class Voice(Protocol):
    """How a carrier words its own failures."""

    def failed(self) -> Response: ...
    def too_many(self, retry_after: int) -> Response: ...


async def under(fault: Fault | None, accept: Accept, voice: Voice) -> Response:
    """Answer a call, going wrong as `fault` says."""
    if fault is None:
        return await accept()
    match fault.kind:
        case Kind.HANG:
            return Silence()
        case Kind.DROP:
            return HangUp()
        case Kind.ERROR:
            return voice.failed()
        case Kind.TOO_MANY:
            return voice.too_many(fault.retry_after)
        case Kind.SLOW:
            await asyncio.sleep(fault.seconds)
            return await accept()
        case _:
            return await _after_acceptance(fault, accept, voice)


async def _after_acceptance(fault: Fault, accept: Accept, voice: Voice) -> Response:
    answer = await accept()
    match fault.kind:
        case Kind.ACCEPT_THEN_HANG:
            return Silence()
        case Kind.ACCEPT_THEN_DROP:
            return HangUp()
        case Kind.ACCEPT_THEN_ERROR:
            return voice.failed()
        case Kind.ACCEPT_THEN_SLOW:
            await asyncio.sleep(fault.seconds)
            return answer
        case _:
            return answer


async def unless_gone(request: Request, work: Awaitable[Any]) -> Any:
    """The work's result; if the caller leaves first the work is given up and None comes back."""
    doing = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(caller_left(request.receive))
    try:
        await asyncio.wait({doing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        return doing.result() if doing.done() else None
    finally:
        for task in (doing, leaving):
            task.cancel()
        await asyncio.gather(doing, leaving, return_exceptions=True)


def json_answer(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse(body, status_code=status, headers=headers)
