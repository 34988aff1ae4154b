"""Telegram, in and out: the only file that imports telegram."""

from __future__ import annotations

import html
import io
import logging
import os
import re
from collections.abc import Sequence
from datetime import timedelta

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    Contact,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Message,
    Update,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import HTTPXRequest

from fgdm_bot.carriers import InDoubt, Never, SendFailed, TooLate, TryLater, readable
from fgdm_bot.config import Settings
from fgdm_bot.intime import ONLY_IN_TIME
from fgdm_bot.log import fault
from handlers.desk import Card, Inbound
from models.staff import chat_mark
from models.terms import Channel

os.environ.setdefault("PTB_TIMEDELTA", "1")  # the library gives waits as timedelta then, and warns otherwise

log = logging.getLogger("fgdm_bot.chat")

LONGEST = 4096  # characters of a message, by Telegram's own limit
LONG_POLL = 20  # seconds Telegram holds an empty answer
PICTURE = ".png"
__all__ = ["Chat", "PollTaken", "TelegramError", "Update", "inbound_from", "marked_up"]
KINDS = ["message", "edited_message", "callback_query"]


class PollTaken(Exception):
    """Another process polls this bot."""


class Chat:
    """Sends to chats and fetches what people wrote there."""

    def __init__(self, settings: Settings) -> None:
        self._bot = Bot(
            settings.telegram_token,
            base_url=f"{settings.telegram_api}/bot",
            base_file_url=f"{settings.telegram_api}/file/bot",
            request=HTTPXRequest(connection_pool_size=32, read_timeout=15, pool_timeout=15, httpx_kwargs=ONLY_IN_TIME),
            get_updates_request=HTTPXRequest(connection_pool_size=2, read_timeout=LONG_POLL + 10),
        )

    async def open(self) -> str:
        """Say hello to Telegram; the bot's name. SendFailed when it does not know us."""
        try:
            await self._bot.initialize()
        except InvalidToken:
            raise Never("Telegram does not know this token") from None
        except TelegramError:
            raise TryLater("Telegram cannot be reached") from None
        return self._bot.username

    async def close(self) -> None:
        await self._bot.shutdown()

    async def fetch(self, offset: int) -> Sequence[Update]:
        """Updates from `offset` on. Asking for the next ones is what confirms these: commit first."""
        try:
            return await self._bot.get_updates(offset=offset, timeout=LONG_POLL, allowed_updates=KINDS)
        except Conflict:
            raise PollTaken from None

    async def set_webhook(self, address: str, secret: str) -> None:
        await self._bot.set_webhook(address, secret_token=secret, allowed_updates=KINDS, max_connections=40)

    async def drop_webhook(self) -> None:
        """Polling works only without a webhook. If this fails, polling itself will say so."""
        try:
            await self._bot.delete_webhook()
        except TelegramError as refusal:
            log.warning("the webhook was not dropped: %s", type(refusal).__name__)

    async def set_menu(self, chat: str, commands: Sequence[tuple[str, str]]) -> None:
        """The menu of orders this person sees."""
        menu = [BotCommand(name, words) for name, words in commands]
        await self._bot.set_my_commands(menu, scope=BotCommandScopeChat(int(chat)))

    async def send(
        self,
        to: str,
        body: str,
        buttons: Sequence[Sequence[Sequence[str]]] | None = None,
        document: bytes | None = None,
        name: str | None = None,
    ) -> str:
        """Send one message; its id among all that we send. SendFailed, or one of its kinds, otherwise."""
        try:
            message = await self._send(int(to), body, _keyboard(buttons), document, name)
        except TelegramError as refusal:
            raise _failure(refusal) from None
        return id_of(to, message.message_id)

    async def _send(
        self,
        to: int,
        body: str,
        keyboard: InlineKeyboardMarkup | None,
        document: bytes | None,
        name: str | None,
    ) -> Message:
        if document is None:
            text, mode = marked_up(body)
            preview = LinkPreviewOptions(is_disabled=True)
            return await self._bot.send_message(
                to, text, parse_mode=mode, reply_markup=keyboard, link_preview_options=preview
            )
        caption, rest = (body, "") if len(body) <= 1000 else ("", body)
        if rest:
            await self._send(to, rest, None, None, None)
            return await self._send_the_rest(to, keyboard, document, name)
        return await self._send_document(to, caption, keyboard, document, name)

    async def _send_the_rest(
        self, to: int, keyboard: InlineKeyboardMarkup | None, document: bytes, name: str | None
    ) -> Message:
        """The words have gone: whatever fails now, they must not go again by themselves."""
        try:
            return await self._send_document(to, "", keyboard, document, name)
        except TelegramError as refusal:
            raise InDoubt(f"the document did not follow its words: {_failure(refusal).why}") from None

    async def _send_document(
        self, to: int, caption: str, keyboard: InlineKeyboardMarkup | None, document: bytes, name: str | None
    ) -> Message:
        text, mode = marked_up(caption)
        if (name or "").endswith(PICTURE):
            return await self._bot.send_photo(
                to, io.BytesIO(document), caption=text, parse_mode=mode, reply_markup=keyboard, filename=name
            )
        file = InputFile(io.BytesIO(document), filename=name)
        return await self._bot.send_document(to, file, caption=text, parse_mode=mode, reply_markup=keyboard)

    async def settle_press(self, update: Update) -> None:
        """Stop the button's little clock. Not settling one in time harms nobody."""
        if update.callback_query is not None:
            try:
                await self._bot.answer_callback_query(update.callback_query.id)
            except TelegramError:
                return

    def read(self, document: dict[str, object]) -> Update | None:
        """An update as it comes by webhook; None for one that is none. Refused, it would only be brought again."""
        try:
            return Update.de_json(document, self._bot)
        except Exception as error:  # whatever the library trips over in what it was not made for
            log.warning("an update could not be read: %s", fault(error))
            return None


def id_of(chat: str, message_id: int) -> str:
    """Telegram counts messages anew in each chat. The chat itself is somebody's, and lies nowhere in the clear."""
    return f"{chat_mark(chat)[:32]}:{message_id}"


def marked_up(body: str) -> tuple[str, ParseMode | None]:
    """Text between ``` lines is shown with even letters, for tables; everything else is plain."""
    if "```" not in body:
        return body, None
    safe = html.escape(body, quote=False)
    return re.sub(r"```\n?(.*?)\n?```", r"<pre>\1</pre>", safe, flags=re.DOTALL), ParseMode.HTML


def _keyboard(buttons: Sequence[Sequence[Sequence[str]]] | None) -> InlineKeyboardMarkup | None:
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=order) for label, order in row] for row in buttons]
    )


def _failure(refusal: TelegramError) -> SendFailed:
    match refusal:
        case RetryAfter():
            wait = refusal.retry_after
            return TryLater("Telegram is busy", wait if isinstance(wait, timedelta) else timedelta(seconds=wait))
        case Forbidden():
            return Never("they have blocked the bot", stopped=True)
        case ChatMigrated() | BadRequest() | InvalidToken():
            return Never(f"Telegram refused it: {type(refusal).__name__}")
        case TimedOut():
            return InDoubt("Telegram did not answer")
        case NetworkError():
            return _network(refusal)
        case _:
            return InDoubt(f"Telegram: {type(refusal).__name__}")


def _network(refusal: NetworkError) -> SendFailed:
    # A connection that was never made carried nothing; any other break may have come after the message went.
    if isinstance(refusal.__cause__, TooLate):
        return TooLate(refusal.__cause__.why)
    cause = type(refusal.__cause__).__name__
    return TryLater("Telegram cannot be reached") if cause == "ConnectError" else InDoubt("the line broke")


def inbound_from(update: Update) -> Inbound | None:
    """One message or press out of an update; None when there is nothing in it for us."""
    if (query := update.callback_query) is not None:
        return Inbound(
            Channel.CHAT, readable(update.update_id, 64), str(query.from_user.id), readable(query.data, LONGEST),
            pressed=True, private=query.message is None or query.message.chat.type == "private",
        )  # fmt: skip
    message = update.message or update.edited_message
    if message is None or message.from_user is None:
        return None
    return _from_message(update.update_id, message, edited=update.message is None)


def _card(contact: Contact) -> Card:
    name = " ".join(filter(None, (contact.first_name, contact.last_name)))
    return Card(readable(name, 200), readable(contact.phone_number, 40))


WITHIN = timedelta(seconds=1)
"""Telegram dates are whole seconds: a message may have been written until the end of its own."""


def _from_message(update_id: int, message: Message, *, edited: bool) -> Inbound:
    contact, answered = message.contact, message.reply_to_message
    chat = str(message.chat.id)
    return Inbound(
        Channel.CHAT,
        readable(update_id, 64),
        chat,
        readable(message.text or message.caption, LONGEST),
        card=_card(contact) if contact else None,
        reply_to=id_of(chat, answered.message_id) if answered else None,
        reply_text=readable(answered.text or answered.caption, LONGEST) if answered else "",
        private=message.chat.type == "private",
        first_written=message.date + WITHIN if edited else None,
    )
