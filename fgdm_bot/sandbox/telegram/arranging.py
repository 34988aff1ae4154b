"""The Bot API's methods about menus and webhooks."""

import json
import re
from typing import Any

from fgdm_bot.sandbox.telegram.call import Call
from fgdm_bot.sandbox.telegram.refusals import bad
from fgdm_bot.sandbox.telegram.side import Telegram


def set_my_commands(call: Call) -> Any:
    commands = json.loads(call.fields.get("commands", "[]"))
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"].lstrip("/")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    call.telegram.commands[_scope(call)] = commands
    call.telegram.changes.tell("menu", 0, None)
    return True


def get_my_commands(call: Call) -> Any:
    return call.telegram.commands.get(_scope(call), [])


def delete_my_commands(call: Call) -> Any:
    call.telegram.commands.pop(_scope(call), None)
    call.telegram.changes.tell("menu", 0, None)
    return True


def _scope(call: Call) -> tuple[str, int | None, str]:
    scope = json.loads(call.fields.get("scope") or '{"type": "default"}')
    number = scope.get("chat_id")
    if number is not None:
        number = call.telegram.reachable(str(number)).id
    return str(scope["type"]), number, call.fields.get("language_code", "")


def set_webhook(call: Call) -> Any:
    _forget_if_asked(call)
    if "allowed_updates" in call.fields:
        want(call.telegram, call.fields["allowed_updates"])
    call.telegram.updates.set_webhook(call.fields.get("url", ""), call.fields.get("secret_token", ""))
    return True


def delete_webhook(call: Call) -> Any:
    _forget_if_asked(call)
    call.telegram.updates.set_webhook("", "")
    return True


def get_webhook_info(call: Call) -> Any:
    updates = call.telegram.updates
    webhook = updates.webhook
    told: dict[str, Any] = {"url": webhook.url, "has_custom_certificate": False}
    told["pending_update_count"] = len(updates.pending)
    if updates.wanted is not None:
        told["allowed_updates"] = sorted(updates.wanted)
    if webhook.failed_at:
        told["last_error_date"] = int(webhook.failed_at.timestamp())
        told["last_error_message"] = webhook.failure
    return told


def want(telegram: Telegram, field: str) -> None:
    """Keep only these kinds of update from now on; an empty list means the usual ones."""
    kinds = json.loads(field or "[]")
    telegram.updates.wanted = frozenset(kinds) or None


def _forget_if_asked(call: Call) -> None:
    if call.fields.get("drop_pending_updates", "").lower() in ("true", "1"):
        call.telegram.updates.forget()
