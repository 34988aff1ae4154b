"""The world by remote control, for tests that kill the service and keep the carriers.

POST /control/{phone|user|world}/{number}/{deed} with a JSON object of arguments.
"""

from __future__ import annotations

import base64
import inspect
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from fgdm_bot.sandbox.hearing import NothingHeard
from fgdm_bot.sandbox.telegram import Message, NoSuchButton
from fgdm_bot.sandbox.twilio import Line, Phone

if TYPE_CHECKING:
    from fgdm_bot.sandbox.world import World

Deed = Callable[..., Any]


def control_routes(world: World) -> list[BaseRoute]:
    async def does(request: Request) -> Response:
        try:
            deed = _deeds(world, **request.path_params)[request.path_params["deed"]]
        except KeyError:
            return JSONResponse({"error": "no such deed"}, status_code=404)
        try:
            done = deed(**json.loads(await request.body() or b"{}"))
            return JSONResponse({"result": await done if inspect.isawaitable(done) else done})
        except (NothingHeard, NoSuchButton, TypeError, ValueError) as error:
            return JSONResponse({"error": str(error), "kind": type(error).__name__}, status_code=422)

    return [Route("/control/{kind}/{number}/{deed}", does, methods=["POST"])]


def _deeds(world: World, kind: str, number: str, deed: str) -> dict[str, Deed]:
    match kind:
        case "phone":
            return _phone(world.twilio.phone(number))
        case "user":
            return _user(world, int(number))
        case "world":
            return _world(world)
        case _:
            return {}


def _phone(phone: Phone) -> dict[str, Deed]:
    return {
        "says": phone.says,
        "repeats": phone.repeats,
        "hears": phone.hears,
        "off": phone.off,
        "on": phone.on,
        "landline": phone.landline,
        "unknown": phone.unknown,
        "silent": phone.silent,
        "refuses": phone.refuses,
        "texts": lambda: phone.texts,
        "shown": lambda: [line_json(line) for line in phone.shown],
        "stopped": lambda: phone.stopped,
    }


def _user(world: World, number: int) -> dict[str, Deed]:
    user = world.telegram.user(number)

    async def hears(timeout: float = 25.0) -> dict[str, Any]:  # noqa: ASYNC109 - a limit
        return message_json(await user.hears(timeout))

    async def sees_edit(timeout: float = 25.0) -> dict[str, Any]:  # noqa: ASYNC109
        return message_json(await user.sees_edit(timeout))

    return {
        "named": lambda first_name, met=False: _named(world, number, first_name, met),
        "says": lambda text, reply_to=None: message_json(user.says(text, reply_to)),
        "presses": user.presses,
        "shares_contact": lambda name, phone: message_json(user.shares_contact(name, phone)),
        "blocks": user.blocks,
        "unblocks": user.unblocks,
        "hears": hears,
        "sees_edit": sees_edit,
        "is_told": user.is_told,
        "messages": lambda: [message_json(message) for message in user.messages],
    }


def _named(world: World, number: int, first_name: str, met: bool) -> None:
    world.telegram.user(number, first_name, met=met)


def _world(world: World) -> dict[str, Deed]:
    def fault(**rule: Any) -> None:
        world.faults.next(**rule)

    return {
        "fault": fault,
        "clear_faults": world.faults.clear,
        "struck": lambda: world.faults.struck,
        "listens_at": world.listens_at,
        "settled": world.settled,
        "alerts": lambda: world.twilio.alerts,
        "texts": lambda: [text.as_json(world.twilio.account_sid) for text in world.twilio.texts.values()],
        "pending_updates": lambda: len(world.telegram.updates.pending),
    }


def line_json(line: Line) -> dict[str, Any]:
    return {
        "body": line.body,
        "mine": line.mine,
        "at": line.at.isoformat(),
        "sid": line.sid,
        "automatic": line.automatic,
    }


def message_json(message: Message) -> dict[str, Any]:
    """A message as the person sees it; documents and pictures in base64."""
    paper = message.paper
    return {
        "id": message.id,
        "from_bot": message.from_bot,
        "text": message.text,
        "labels": message.labels,
        "data": [button.data for button in message.buttons],
        "urls": [button.url for button in message.buttons],
        "file_name": paper.name if paper else None,
        "file": base64.b64encode(paper.content).decode() if paper else None,
        "edited": message.edited_at is not None,
    }
