"""Text and its entities: Telegram's HTML, and what Telegram marks by itself. Offsets are UTF-16 units."""

import html
import re
from collections.abc import Iterator
from typing import Any

from fgdm_bot.sandbox.telegram.refusals import bad

Entity = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
_PIECE = re.compile(r"<(?P<end>/?)(?P<tag>[a-zA-Z-]*)(?P<attrs>[^<>]*)>|(?P<loose><)|(?P<text>[^<]+)")
_HREF = re.compile(r"""href\s*=\s*("([^"]*)"|'([^']*)')""")
_COMMAND = re.compile(r"(?<![\w/<>@.-])/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?(?![\w/])")
_ADDRESS = re.compile(r"\bhttps?://[^\s<>\"]+|\bt\.me/[^\s<>\"]+")
_AFTER_ADDRESS = ".,;:!?)'\"]"


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def read_html(source: str) -> tuple[str, list[Entity]]:
    """The text and entities of Telegram HTML; Refused when a tag is unknown, loose or left open."""
    text, found = "", []
    open_tags: list[tuple[str, int, str]] = []
    for piece in _PIECE.finditer(source):
        at = len(source[: piece.start()].encode())
        if piece["text"] is not None:
            text += html.unescape(piece["text"])
        elif piece["end"]:
            found += _closed(open_tags, piece["tag"].lower(), units(text), at)
        else:
            tag = (piece["tag"] or "").lower()
            if tag not in TAGS:
                raise bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {at}')
            open_tags.append((tag, units(text), piece["attrs"] or ""))
    if open_tags:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{open_tags[-1][0]}\"")
    return text, sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def _closed(open_tags: list[tuple[str, int, str]], tag: str, end: int, at: int) -> list[Entity]:
    if not open_tags or open_tags[-1][0] != tag:
        raise bad(f"can't parse entities: Unexpected end tag at byte offset {at}")
    _, start, attrs = open_tags.pop()
    if end == start or (tag == "code" and open_tags and open_tags[-1][0] == "pre"):
        return []
    entity: Entity = {"type": TAGS[tag], "offset": start, "length": end - start}
    if tag != "a":
        return [entity]
    href = _HREF.search(attrs)
    return [entity | {"url": html.unescape(href[2] or href[3] or "")}] if href else []


def trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Telegram drops the white space at the end."""
    text = text.rstrip()
    length = units(text)
    kept = [
        entity | {"length": min(entity["length"], length - entity["offset"])}
        for entity in entities
        if entity["offset"] < length
    ]
    return text, kept


def with_found(text: str, entities: list[Entity]) -> list[Entity]:
    """Adds the commands and addresses that Telegram marks by itself outside code and links."""
    closed = [entity for entity in entities if entity["type"] in ("pre", "code", "text_link")]
    added = [found for found in _found(text) if not any(_overlap(found, other) for other in closed)]
    return sorted([*entities, *added], key=lambda entity: (entity["offset"], -entity["length"]))


def _found(text: str) -> Iterator[Entity]:
    for match in _ADDRESS.finditer(text):
        yield _entity("url", text, match.start(), match.group().rstrip(_AFTER_ADDRESS))
    for match in _COMMAND.finditer(_ADDRESS.sub(lambda address: " " * len(address.group()), text)):
        yield _entity("bot_command", text, match.start(), match.group())


def _entity(kind: str, text: str, start: int, shown: str) -> Entity:
    return {"type": kind, "offset": units(text[:start]), "length": units(shown)}


def _overlap(one: Entity, other: Entity) -> bool:
    one_end, other_end = one["offset"] + one["length"], other["offset"] + other["length"]
    return bool(one["offset"] < other_end and other["offset"] < one_end)
