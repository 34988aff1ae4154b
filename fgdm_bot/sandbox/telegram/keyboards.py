"""Buttons under messages, checked as strictly as Telegram does."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from fgdm_bot.sandbox.telegram.refusals import bad

MOST_BUTTONS = 100
_ACTIONS = ("callback_data", "url", "switch_inline_query", "switch_inline_query_current_chat", "web_app")


@dataclass(frozen=True)
class Button:
    label: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Keyboard:
    """Inline buttons under a message, or the words offered in place of the keyboard."""

    rows: tuple[tuple[Button, ...], ...] = ()
    words: tuple[tuple[str, ...], ...] = ()

    def as_json(self) -> dict[str, Any] | None:
        rows = [[_button_json(button) for button in row] for row in self.rows]
        return {"inline_keyboard": rows} if rows else None


def keyboard(field: str | None) -> Keyboard:
    """Read reply_markup, a JSON string; Refused when Telegram would refuse it."""
    if not field:
        return Keyboard()
    try:
        markup = json.loads(field)
    except ValueError:
        raise bad("can't parse reply keyboard markup JSON object") from None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return Keyboard(rows=_inline(markup["inline_keyboard"]))
    return Keyboard(words=_words(markup.get("keyboard", [])))


def _inline(rows: list[list[dict[str, Any]]]) -> tuple[tuple[Button, ...], ...]:
    read = tuple(tuple(_button(button) for button in row) for row in rows if row)
    if sum(map(len, read)) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    return read


def _button(button: dict[str, Any]) -> Button:
    label = str(button.get("text", "")).strip()
    if not label:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if sum(action in button for action in _ACTIONS) != 1:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    data, url = button.get("callback_data"), button.get("url")
    if data is not None and not 1 <= len(str(data).encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if url is not None and not _allowed(str(url)):
        raise bad(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return Button(label, data, url)


def _allowed(url: str) -> bool:
    parts = urlsplit(url if "://" in url else f"https://{url}")
    return parts.scheme in ("http", "https", "tg") and "." in (parts.hostname or "")


def _words(rows: list[list[Any]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word if isinstance(word, str) else str(word["text"]) for word in row) for row in rows)


def _button_json(button: Button) -> dict[str, Any]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data}
