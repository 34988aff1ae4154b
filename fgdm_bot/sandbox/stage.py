"""What the demo page shows, as JSON: chats and phones (places) and what stands in them (items)."""

from typing import Any

from fgdm_bot.sandbox.cast import Cast, Relative
from fgdm_bot.sandbox.changes import Change
from fgdm_bot.sandbox.telegram import Message, Paper, User
from fgdm_bot.sandbox.telegram.markup import with_found
from fgdm_bot.sandbox.twilio import Line, Phone
from fgdm_bot.sandbox.world import World

JSON = dict[str, Any]
FIRST_SPARE_ID = 9_000_000_000
SNIPPET = 80


class Stage:
    """The cast in their world. Relatives who take up chat get a Telegram id here."""

    def __init__(self, world: World, cast: Cast) -> None:
        self.world, self.cast = world, cast
        self.names = {relative.phone: relative.name for relative in cast.relatives}
        self.chats = {relative.phone: relative.telegram_id for relative in cast.relatives if relative.telegram_id}
        for member in cast.staff:
            world.telegram.user(member.telegram_id, member.name, met=True)
        for relative in cast.relatives:
            self._seat(relative)

    def _seat(self, relative: Relative) -> None:
        self.world.twilio.phone(relative.phone)
        if relative.telegram_id:
            self.world.telegram.user(relative.telegram_id, relative.name)

    def everything(self) -> JSON:
        """All places with their items, staff first."""
        return {"places": [self._full(place) for place in self._heads()]}

    def _heads(self) -> list[JSON]:
        staff = [self.chat(member.telegram_id) for member in self.cast.staff]
        phones = [self.phone(phone) for phone in self.world.twilio.phones.values()]
        taken_up = [self.chat(number) for number in self.chats.values()]
        return [*staff, *phones, *taken_up]

    def told(self, change: Change) -> tuple[str, JSON] | None:
        """One change as an event for the page: its name and its JSON; None when it shows nothing."""
        match change:
            case Change("message", int(number), Message() as message) if place := self.chat(number):
                return "item", {"place": place, "item": self._message(message)}
            case Change("removed", int(number), Message() as message):
                return "gone", {"place": f"chat-{number}", "item": message.id}
            case Change("toast", int(number), str(text)):
                return "toast", {"place": f"chat-{number}", "text": text}
            case Change("text", str(number), Line() as line):
                phone = self.world.twilio.phone(number)
                return "item", {"place": self.phone(phone), "item": _line(line, phone.shown.index(line))}
            case Change("phone", str(), Phone() as phone):
                return "place", {"place": self.phone(phone)}
            case Change("menu" | "place"):
                return "heads", {"places": self._heads()}
            case _:
                return None

    def chat(self, number: int) -> JSON:
        """One chat's head; empty for a chat that is not on the page."""
        owner = next((phone for phone, chat in self.chats.items() if chat == number), None)
        role = next((member.role for member in self.cast.staff if member.telegram_id == number), None)
        if owner is None and role is None:
            return {}
        user = self.world.telegram.user(number)
        return {
            "id": f"chat-{number}",
            "kind": "chat",
            "role": role,
            "phone": owner and _phone_id(owner),
            "name": user.chat.name,
            "menu": user.menu,
            "blocked": user.chat.blocked,
        }

    def phone(self, phone: Phone) -> JSON:
        return {
            "id": _phone_id(phone.number),
            "kind": "phone",
            "name": self.names.get(phone.number, ""),
            "number": readable(phone.number),
            "off": phone.condition == "off",
            "stopped": phone.stopped,
        }

    def take_up_chat(self, phone: str) -> User:
        """The relative with this phone opens Telegram."""
        number = self.chats.setdefault(phone, FIRST_SPARE_ID + int(phone[-6:]))
        return self.world.telegram.user(number, self.names.get(phone) or readable(phone))

    def _full(self, place: JSON) -> JSON:
        number = place["id"].split("-", 1)[1]
        if place["kind"] == "phone":
            lines = self.world.twilio.phone(f"+{number}").shown
            return place | {"items": [_line(line, place) for place, line in enumerate(lines)]}
        messages = self.world.telegram.user(int(number)).messages
        return place | {"items": [self._message(message) for message in messages]}

    def _message(self, message: Message) -> JSON:
        answered = message.chat.message(message.reply_to)
        return {
            "id": message.id,
            "mine": not message.from_bot,
            "text": message.text,
            "marks": message.entities,
            "at": message.sent_at.isoformat(),
            "edited": message.edited_at is not None,
            "rows": [[{"label": b.label, "url": b.url} for b in row] for row in message.keyboard.rows],
            "paper": _paper(message.paper),
            "contact": message.contact and _contact(message.contact),
            "answers": _snippet(answered) if answered else None,
        }


def readable(number: str) -> str:
    """A British number as people write it."""
    national = "0" + number.removeprefix("+44") if number.startswith("+44") else number
    return f"{national[:5]} {national[5:]}"


def _phone_id(number: str) -> str:
    return f"phone-{number.removeprefix('+')}"


def _line(line: Line, place: int) -> JSON:
    links = [mark for mark in with_found(line.body, []) if mark["type"] == "url"]
    return {
        "id": place,
        "mine": line.mine,
        "text": line.body,
        "marks": links,
        "at": line.at.isoformat(),
        "automatic": line.automatic,
    }


def _paper(paper: Paper | None) -> JSON | None:
    if paper is None:
        return None
    size = len(paper.content)
    kind = {"picture": paper.picture, "width": paper.width, "height": paper.height}
    return {"id": paper.id, "name": paper.name, "size": size} | kind


def _contact(contact: JSON) -> str:
    return f"{contact['first_name']}, {contact['phone_number']}"


def _snippet(message: Message) -> str:
    text = message.text or (message.paper.name if message.paper else "Contact")
    return text if len(text) <= SNIPPET else f"{text[:SNIPPET]}…"
