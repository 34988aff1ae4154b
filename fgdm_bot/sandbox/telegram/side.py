"""Telegram as it stands: chats, papers, commands, and what is under way."""

import itertools
from collections.abc import Callable
from datetime import datetime
from typing import Any

from fgdm_bot.sandbox.changes import Changes
from fgdm_bot.sandbox.errands import Errands
from fgdm_bot.sandbox.faults import Faults
from fgdm_bot.sandbox.telegram.chats import Chat, Message
from fgdm_bot.sandbox.telegram.papers import Papers
from fgdm_bot.sandbox.telegram.people import Group, User
from fgdm_bot.sandbox.telegram.refusals import Refused, bad, forbidden
from fgdm_bot.sandbox.telegram.shapes import JSON, bot_json, message_json
from fgdm_bot.sandbox.telegram.updates import Updates

Commands = list[dict[str, str]]


class Telegram:
    """One bot's Telegram; people are reached through `user`."""

    def __init__(
        self,
        token: str,
        *,
        now: Callable[[], datetime],
        errands: Errands,
        faults: Faults,
        changes: Changes,
        username: str = "FamilyMeetingBot",
    ) -> None:
        self.token, self.now, self.faults, self.changes = token, now, faults, changes
        self.bot = bot_json(int(token.split(":")[0]), "Family meetings", username)
        self.chats: dict[int, Chat] = {}
        self.papers = Papers()
        self.updates = Updates(errands, faults, now)
        self.commands: dict[tuple[str, int | None, str], Commands] = {}
        self.open_queries: dict[str, Chat] = {}
        self.actions: list[tuple[int, str]] = []
        self._message_ids = itertools.count(1)
        self._query_ids = itertools.count(4_000_000_000_000_001)

    @property
    def username(self) -> str:
        return str(self.bot["username"])

    def user(self, user_id: int, first_name: str | None = None, *, met: bool = False) -> User:
        """The person with this id; the bot may write to them once they wrote first, or if `met`."""
        chat = self.chats.setdefault(user_id, Chat(user_id, first_name or "Somebody"))
        chat.name = first_name or chat.name
        chat.met = chat.met or met
        return User(self, chat)

    def group(self, chat_id: int, title: str = "A group") -> Group:
        """A group the bot is in; its id is negative."""
        chat = self.chats.setdefault(chat_id, Chat(chat_id, title, type="group", met=True))
        return Group(self, chat)

    def reachable(self, chat_id: str | None) -> Chat:
        """The chat the bot wants to write to; Refused as Telegram would."""
        if not chat_id:
            raise bad("chat_id is empty")
        chat = self.chats.get(int(chat_id)) if chat_id.lstrip("-").isdigit() else None
        if chat is None or not chat.met:
            raise bad("chat not found")
        if chat.blocked:
            raise forbidden("bot was blocked by the user")
        if chat.moved_to is not None:
            words = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, words, migrate_to_chat_id=chat.moved_to)
        return chat

    def put(self, chat: Chat, *, from_bot: bool, **contents: Any) -> Message:
        """Add a message to a chat; the person hears what the bot says."""
        message = Message(next(self._message_ids), chat, from_bot, self.now(), **contents)
        chat.messages.append(message)
        if from_bot:
            chat.heard.catch(message)
        self.changes.tell("message", chat.id, message)
        return message

    def edited(self, message: Message) -> None:
        message.edited_at = self.now()
        message.chat.seen.catch(message)
        self.changes.tell("message", message.chat.id, message)

    def removed(self, message: Message) -> None:
        message.chat.messages.remove(message)
        self.changes.tell("removed", message.chat.id, message)

    def menu_for(self, chat_id: int, language: str = "en") -> Commands:
        """The commands this chat's menu shows."""
        scopes = (("chat", chat_id), ("all_private_chats", None), ("default", None))
        for kind, number in scopes:
            for spoken in (language, ""):
                if found := self.commands.get((kind, number, spoken)):
                    return found
        return []

    def new_query(self, chat: Chat) -> str:
        number = str(next(self._query_ids))
        self.open_queries[number] = chat
        return number

    def as_json(self, message: Message) -> JSON:
        return message_json(message, self.bot)
