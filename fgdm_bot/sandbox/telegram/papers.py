"""Files: what is sent, kept and fetched."""

import itertools
import mimetypes
import struct
from dataclasses import dataclass

from fgdm_bot.sandbox.telegram.chats import Paper
from fgdm_bot.sandbox.telegram.refusals import bad

MOST_DOCUMENT = 50 * 1024 * 1024
MOST_PICTURE = 10 * 1024 * 1024


@dataclass(frozen=True)
class Upload:
    name: str
    content: bytes
    type: str | None


class Papers:
    """Every file the bot sent or was sent, by its file id."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self._kept: dict[str, Paper] = {}

    def keep(self, upload: Upload, *, picture: bool = False) -> Paper:
        """Refused when it is empty, too big, or not a picture."""
        if not upload.content:
            raise bad("file must be non-empty")
        if len(upload.content) > (MOST_PICTURE if picture else MOST_DOCUMENT):
            raise bad("file is too big")
        width, height = picture_size(upload.content) if picture else (0, 0)
        kind = upload.type or mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
        number = f"FILE{next(self._numbers):06d}"
        paper = Paper(number, upload.name, upload.content, kind, picture, width, height)
        self._kept[number] = paper
        return paper

    def find(self, number: str | None) -> Paper:
        try:
            return self._kept[number or ""]
        except KeyError:
            raise bad("wrong file identifier/HTTP URL specified") from None

    def kept(self, number: str) -> Paper | None:
        return self._kept.get(number)

    def at(self, path: str) -> Paper | None:
        return next((paper for paper in self._kept.values() if paper.path == path), None)


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; Refused for anything else and for impossible shapes."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
    else:
        width, height = _jpeg_size(content)
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2 if content.startswith(b"\xff\xd8") else len(content)
    while at + 9 <= len(content) and content[at] == 0xFF:
        if 0xC0 <= content[at + 1] <= 0xCF and content[at + 1] not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + struct.unpack(">H", content[at + 2 : at + 4])[0]
    raise bad("IMAGE_PROCESS_FAILED")
