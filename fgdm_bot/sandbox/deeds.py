"""What somebody on the demo page can do."""

from collections.abc import Awaitable, Callable
from typing import Any

from fgdm_bot.sandbox.stage import Stage
from fgdm_bot.sandbox.telegram import NoSuchButton, User
from fgdm_bot.sandbox.twilio import Phone

Asked = dict[str, Any]


class Impossible(Exception):
    """It cannot be done; the sentence is for the person at the page."""


async def say(stage: Stage, asked: Asked) -> None:
    """Type into a chat or a phone."""
    text = str(asked.get("text", "")).strip()
    if not text:
        raise Impossible("There is nothing to send.")
    if asked["place"].startswith("chat-"):
        _user(stage, asked).says(text, asked.get("reply_to"))
    else:
        await _text(_phone(stage, asked["place"]), text)


async def press(stage: Stage, asked: Asked) -> None:
    """Press the button in this row and column of a message."""
    user = _user(stage, asked)
    message = user.chat.message(int(asked["message"]))
    try:
        button = message.keyboard.rows[int(asked["row"])][int(asked["column"])] if message else None
        user.presses((button and button.data) or "", message)
    except (IndexError, NoSuchButton):
        raise Impossible("That button is no longer there.") from None


async def share(stage: Stage, asked: Asked) -> None:
    """Share a contact card in a chat."""
    name, phone = str(asked.get("name", "")).strip(), str(asked.get("phone", "")).strip()
    if not name or not phone:
        raise Impossible("A contact needs a name and a number.")
    _user(stage, asked).shares_contact(name, phone)


async def switch(stage: Stage, asked: Asked) -> None:
    """Switch a phone off or on."""
    phone = _phone(stage, asked["place"])
    if asked.get("on"):
        phone.on()
    else:
        phone.off()


async def chat(stage: Stage, asked: Asked) -> None:
    """A relative follows the link in their text to the bot's chat."""
    user = stage.take_up_chat(_phone(stage, asked["place"]).number)
    stage.world.changes.tell("place", user.id, None)
    user.says(f"/start {asked.get('token', '')}".strip())


async def another(stage: Stage, _asked: Asked) -> None:
    """A phone nobody knows."""
    known = stage.world.twilio.phones
    number = next(number for number in _spare_numbers() if number not in known)
    stage.world.twilio.phone(number)


def _spare_numbers() -> list[str]:
    return [f"+4477009009{last:02d}" for last in range(90, 0, -1)]


async def _text(phone: Phone, text: str) -> None:
    if phone.condition == "off":
        raise Impossible("This phone is switched off.")
    answer = await phone.says(text)
    if answer is None:
        raise Impossible("The service did not answer. The text waits at the carrier.")
    if answer >= 300:
        raise Impossible(f"The service refused the text ({answer}).")


def _user(stage: Stage, asked: Asked) -> User:
    number = int(asked["place"].removeprefix("chat-"))
    if not stage.chat(number):
        raise Impossible("That chat is not on this page.")
    return stage.world.telegram.user(number)


def _phone(stage: Stage, place: str) -> Phone:
    number = "+" + place.removeprefix("phone-")
    if number not in stage.world.twilio.phones:
        raise Impossible("That phone is not on this page.")
    return stage.world.twilio.phone(number)


DEEDS: dict[str, Callable[[Stage, Asked], Awaitable[None]]] = {
    deed.__name__: deed for deed in (say, press, share, switch, chat, another)
}
