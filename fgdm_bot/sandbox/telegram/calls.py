"""The Bot API's methods."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from fgdm_bot.sandbox.telegram.chats import Chat, Message, Paper
from fgdm_bot.sandbox.telegram.keyboards import keyboard
from fgdm_bot.sandbox.telegram.papers import Upload
from fgdm_bot.sandbox.telegram.refusals import bad
from fgdm_bot.sandbox.telegram.shapes import full_chat_json
from fgdm_bot.sandbox.telegram.side import Telegram
from fgdm_bot.sandbox.telegram.wording import caption_words, text_words

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
_ACTIONS = """
typing upload_photo record_video upload_video record_voice upload_voice upload_document
choose_sticker find_location record_video_note upload_video_note
"""
ACTIONS = frozenset(_ACTIONS.split())


@dataclass(frozen=True)
class Call:
    """One call, its fields as strings, its uploads by field."""

    telegram: Telegram
    fields: dict[str, str]
    uploads: dict[str, Upload] = field(default_factory=dict)

    @property
    def chat(self) -> Chat:
        return self.telegram.reachable(self.fields.get("chat_id"))

    def said(self, **contents: Any) -> Any:
        """Put the bot's message into the chat."""
        chat = self.chat
        contents |= {"keyboard": keyboard(self.fields.get("reply_markup")), "reply_to": self._reply_to(chat)}
        return self.telegram.as_json(self.telegram.put(chat, from_bot=True, **contents))

    def own_message(self, to_do: str) -> Message:
        """The bot's message to change; Refused when it is not there or not the bot's."""
        message = self.chat.message(_number(self.fields.get("message_id")))
        if message is None:
            raise bad(f"message to {to_do} not found")
        if not message.from_bot and to_do == "edit":
            raise bad("message can't be edited")
        return message

    def _reply_to(self, chat: Chat) -> int | None:
        wanted = json.loads(self.fields.get("reply_parameters") or "{}")
        number = _number(wanted.get("message_id") or self.fields.get("reply_to_message_id"))
        if number is None or chat.message(number):
            return number
        if wanted.get("allow_sending_without_reply") or self.fields.get("allow_sending_without_reply") == "true":
            return None
        raise bad("message to be replied not found")


def get_me(call: Call) -> Any:
    rights = {"can_join_groups": False, "can_read_all_group_messages": False}
    return call.telegram.bot | rights | {"supports_inline_queries": False, "has_main_web_app": False}


def send_message(call: Call) -> Any:
    text, entities = text_words(call.fields)
    return call.said(text=text, entities=entities)


def send_document(call: Call) -> Any:
    return _send_paper(call, "document", picture=False)


def send_photo(call: Call) -> Any:
    return _send_paper(call, "photo", picture=True)


def _send_paper(call: Call, name: str, *, picture: bool) -> Any:
    text, entities = caption_words(call.fields)
    call.telegram.reachable(call.fields.get("chat_id"))
    return call.said(text=text, entities=entities, paper=_paper(call, name, picture))


def _paper(call: Call, name: str, picture: bool) -> Paper:
    wanted = call.fields.get(name, "")
    upload = call.uploads.get(wanted.removeprefix("attach://") or name)
    if upload is not None:
        return call.telegram.papers.keep(upload, picture=picture)
    if not wanted:
        raise bad(f"there is no {name} in the request")
    return call.telegram.papers.find(wanted)


def edit_message_text(call: Call) -> Any:
    message = call.own_message("edit")
    if message.paper:
        raise bad("there is no text in the message to edit")
    return _rewritten(call, message, *text_words(call.fields))


def edit_message_caption(call: Call) -> Any:
    return _rewritten(call, call.own_message("edit"), *caption_words(call.fields))


def edit_message_reply_markup(call: Call) -> Any:
    message = call.own_message("edit")
    return _rewritten(call, message, message.text, message.entities)


def _rewritten(call: Call, message: Message, text: str, entities: list[dict[str, Any]]) -> Any:
    new = keyboard(call.fields.get("reply_markup"))
    if (text, entities, new.rows) == (message.text, message.entities, message.keyboard.rows):
        raise bad(NOT_MODIFIED)
    message.text, message.entities, message.keyboard = text, entities, new
    call.telegram.edited(message)
    return call.telegram.as_json(message)


def delete_message(call: Call) -> Any:
    call.telegram.removed(call.own_message("delete"))
    return True


def answer_callback_query(call: Call) -> Any:
    text = call.fields.get("text", "")
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    chat = call.telegram.open_queries.pop(call.fields.get("callback_query_id", ""), None)
    if chat is None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    chat.told.catch(text)
    if text:
        chat.toasts.append(text)
    call.telegram.changes.tell("toast", chat.id, text)
    return True


def send_chat_action(call: Call) -> Any:
    if call.fields.get("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    call.telegram.actions.append((call.chat.id, call.fields["action"]))
    return True


def get_chat(call: Call) -> Any:
    return full_chat_json(call.chat)


def get_file(call: Call) -> Any:
    paper = call.telegram.papers.find(call.fields.get("file_id"))
    sizes = {"file_size": len(paper.content), "file_unique_id": f"u{paper.id}"}
    return {"file_id": paper.id, "file_path": paper.path} | sizes


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


def _number(field: str | int | None) -> int | None:
    return int(field) if field not in (None, "") and str(field).isdigit() else None


METHODS: dict[str, Callable[[Call], Any]] = {
    function.__name__.replace("_", ""): function
    for function in (
        get_me,
        send_message,
        send_document,
        send_photo,
        edit_message_text,
        edit_message_caption,
        edit_message_reply_markup,
        delete_message,
        answer_callback_query,
        send_chat_action,
        get_chat,
        get_file,
        set_my_commands,
        get_my_commands,
        delete_my_commands,
        set_webhook,
        delete_webhook,
        get_webhook_info,
    )
}
