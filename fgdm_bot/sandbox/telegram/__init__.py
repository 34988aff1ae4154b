"""A small Telegram Bot API, strict where the real one is."""

from fgdm_bot.sandbox.telegram.chats import Chat, Message, Paper
from fgdm_bot.sandbox.telegram.door import Door
from fgdm_bot.sandbox.telegram.keyboards import Button
from fgdm_bot.sandbox.telegram.people import Group, NoSuchButton, User
from fgdm_bot.sandbox.telegram.side import Telegram

__all__ = ["Button", "Chat", "Door", "Group", "Message", "NoSuchButton", "Paper", "Telegram", "User"]
