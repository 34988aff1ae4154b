"""What the bot wants to say, checked as Telegram checks it."""

import json

from fgdm_bot.sandbox.telegram.markup import Entity, read_html, trimmed, with_found
from fgdm_bot.sandbox.telegram.refusals import bad

LONGEST_TEXT, LONGEST_CAPTION = 4096, 1024

Words = tuple[str, list[Entity]]


def text_words(fields: dict[str, str]) -> Words:
    """The message text, 1 to 4096 characters."""
    text, entities = _read(fields.get("text", ""), fields.get("parse_mode"), fields.get("entities"))
    if not text:
        raise bad("message text is empty")
    if len(text) > LONGEST_TEXT:
        raise bad("message is too long")
    return text, entities


def caption_words(fields: dict[str, str]) -> Words:
    """The caption, at most 1024 characters, perhaps empty."""
    marks = fields.get("caption_entities")
    text, entities = _read(fields.get("caption", ""), fields.get("parse_mode"), marks)
    if len(text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    return text, entities


def _read(source: str, mode: str | None, marks: str | None) -> Words:
    if not mode:
        text, entities = source, list(json.loads(marks)) if marks else []
    elif mode.lower() == "html":
        text, entities = read_html(source)
    else:
        raise bad("unsupported parse_mode (this stand-in reads HTML only)")
    text, entities = trimmed(text, entities)
    return text, with_found(text, entities)
