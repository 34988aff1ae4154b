"""The person's side of a chat: what they do, and what they see."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING, Any

from fgdm_bot.sandbox.telegram.chats import Chat, Message
from fgdm_bot.sandbox.telegram.keyboards import Button
from fgdm_bot.sandbox.telegram.markup import with_found
from fgdm_bot.sandbox.telegram.papers import Upload
from fgdm_bot.sandbox.telegram.shapes import chat_json, user_json

if TYPE_CHECKING:
    from fgdm_bot.sandbox.telegram.side import Telegram


class NoSuchButton(LookupError):
    """The chat shows no button with this label or data."""


class User:
    """A person with the bot in their Telegram."""

    def __init__(self, telegram: Telegram, chat: Chat) -> None:
        self.telegram, self.chat = telegram, chat

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """What the chat shows, both ways, oldest first."""
        return self.chat.messages

    @property
    def toasts(self) -> list[str]:
        """The pop-ups the bot answered buttons with."""
        return self.chat.toasts

    @property
    def menu(self) -> list[dict[str, str]]:
        return self.telegram.menu_for(self.chat.id)

    def says(self, text: str, reply_to: Message | int | None = None) -> Message:
        """Write to the bot, perhaps in answer to one of the chat's messages."""
        number = reply_to.id if isinstance(reply_to, Message) else reply_to
        return self._sends(text=text, entities=with_found(text, []), reply_to=number)

    def presses(self, button: str, message: Message | int | None = None) -> str:
        """Press the newest button with this label or data; gives the query's id.

        NoSuchButton when none is shown. Pressing a link gives the link.
        """
        shown, pressed = self._button(button, message)
        if pressed.url is not None:
            return pressed.url
        query = self.telegram.new_query(self.chat)
        body: dict[str, Any] = {"id": query, "from": user_json(self.chat), "chat_instance": str(self.chat.id)}
        body |= {"message": self.telegram.as_json(shown), "data": pressed.data}
        self.telegram.updates.add("callback_query", body)
        return query

    def shares_contact(self, name: str, phone: str, *, last_name: str = "") -> Message:
        contact = {"phone_number": phone, "first_name": name} | ({"last_name": last_name} if last_name else {})
        return self._sends(contact=contact)

    def sends_document(self, name: str, content: bytes, caption: str = "") -> Message:
        upload = Upload(name, content, mimetypes.guess_type(name)[0])
        return self._sends(paper=self.telegram.papers.keep(upload), text=caption)

    def edits(self, message: Message, text: str) -> None:
        message.text, message.entities = text, with_found(text, [])
        message.edited_at = self.telegram.now()
        self.telegram.updates.add("edited_message", self.telegram.as_json(message))
        self.telegram.changes.tell("message", self.chat.id, message)

    def blocks(self) -> None:
        self._lets_bot("member", "kicked")

    def unblocks(self) -> None:
        self._lets_bot("kicked", "member")

    async def hears(self, timeout: float = 25.0) -> Message:  # noqa: ASYNC109 - a limit, not a cancellation
        """The bot's next message not yet heard."""
        return await self.chat.heard.hears(timeout)

    async def sees_edit(self, timeout: float = 25.0) -> Message:  # noqa: ASYNC109
        """The next message the bot has changed."""
        return await self.chat.seen.hears(timeout)

    async def is_told(self, timeout: float = 25.0) -> str:  # noqa: ASYNC109
        """The next pop-up answer to a button, "" when the bot only took note."""
        return await self.chat.told.hears(timeout)

    def _sends(self, **contents: Any) -> Message:
        self.chat.met = True
        message = self.telegram.put(self.chat, from_bot=False, **contents)
        self.telegram.updates.add("message", self.telegram.as_json(message))
        return message

    def _button(self, wanted: str, where: Message | int | None) -> tuple[Message, Button]:
        number = where.id if isinstance(where, Message) else where
        for message in reversed(self.chat.messages):
            for button in message.buttons if number in (None, message.id) else []:
                if wanted in (button.label, button.data):
                    return message, button
        shown = [label for message in self.chat.messages for label in message.labels]
        raise NoSuchButton(f"{self.chat.name} sees no button {wanted!r}, only {shown}")

    def _lets_bot(self, before: str, after: str) -> None:
        self.chat.blocked = after == "kicked"
        member = {"user": self.telegram.bot}
        body: dict[str, Any] = {"chat": chat_json(self.chat), "from": user_json(self.chat)}
        body["date"] = int(self.telegram.now().timestamp())
        body |= {"old_chat_member": member | _status(before), "new_chat_member": member | _status(after)}
        self.telegram.updates.add("my_chat_member", body)
        self.telegram.changes.tell("place", self.chat.id, None)


class Group(User):
    """A group chat; it may become a supergroup with another id."""

    def migrates_to(self, new_id: int) -> Group:
        """The old id answers from now on with the new one."""
        self.chat.moved_to = new_id
        new = self.telegram.group(new_id, self.chat.name)
        new.chat.type = "supergroup"
        return new


def _status(word: str) -> dict[str, Any]:
    return {"status": word} | ({"until_date": 0} if word == "kicked" else {})
