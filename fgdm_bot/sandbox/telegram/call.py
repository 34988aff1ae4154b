"""One call of the Bot API."""

import json
from dataclasses import dataclass, field
from typing import Any

from fgdm_bot.sandbox.telegram.chats import Chat, Message
from fgdm_bot.sandbox.telegram.keyboards import keyboard
from fgdm_bot.sandbox.telegram.papers import Upload
from fgdm_bot.sandbox.telegram.refusals import bad
from fgdm_bot.sandbox.telegram.side import Telegram


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


def _number(field: str | int | None) -> int | None:
    return int(field) if field not in (None, "") and str(field).isdigit() else None
