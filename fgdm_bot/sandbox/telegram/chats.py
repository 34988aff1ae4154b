"""Chats and what stands in them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from fgdm_bot.sandbox.hearing import Ear
from fgdm_bot.sandbox.telegram.keyboards import Button, Keyboard
from fgdm_bot.sandbox.telegram.markup import Entity


@dataclass(frozen=True)
class Paper:
    """A document or a picture."""

    id: str
    name: str
    content: bytes
    type: str
    picture: bool = False
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        return f"{'photos' if self.picture else 'documents'}/{self.id}{_ending(self.name)}"


@dataclass
class Message:
    """One message; `text` is the caption where it carries a paper."""

    id: int
    chat: "Chat"
    from_bot: bool
    sent_at: datetime
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    keyboard: Keyboard = field(default_factory=Keyboard)
    paper: Paper | None = None
    contact: dict[str, Any] | None = None
    reply_to: int | None = None
    edited_at: datetime | None = None

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.keyboard.rows for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    @property
    def document(self) -> bytes | None:
        return self.paper.content if self.paper and not self.paper.picture else None

    @property
    def photo(self) -> bytes | None:
        return self.paper.content if self.paper and self.paper.picture else None


@dataclass
class Chat:
    """A private chat has the person's own id; a group's id is negative."""

    id: int
    name: str
    type: str = "private"
    met: bool = False
    blocked: bool = False
    moved_to: int | None = None
    messages: list[Message] = field(default_factory=list)
    toasts: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.heard: Ear[Message] = Ear(f"{self.name} (chat {self.id})")
        self.seen: Ear[Message] = Ear(f"{self.name} (chat {self.id}, edits)")
        self.told: Ear[str] = Ear(f"{self.name} (chat {self.id}, pop-ups)")

    def message(self, number: int | None) -> Message | None:
        return next((message for message in self.messages if message.id == number), None)


def _ending(name: str) -> str:
    return "." + name.rsplit(".", 1)[1] if "." in name else ""
