"""The Bot API's JSON."""

from typing import Any

from fgdm_bot.sandbox.telegram.chats import Chat, Message, Paper

JSON = dict[str, Any]


def bot_json(bot_id: int, name: str, username: str) -> JSON:
    return {"id": bot_id, "is_bot": True, "first_name": name, "username": username}


def user_json(chat: Chat) -> JSON:
    return {"id": chat.id, "is_bot": False, "first_name": chat.name, "language_code": "en"}


def chat_json(chat: Chat) -> JSON:
    name = "first_name" if chat.type == "private" else "title"
    return {"id": chat.id, "type": chat.type, name: chat.name}


def full_chat_json(chat: Chat) -> JSON:
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return chat_json(chat) | {
        "accent_color_id": 1,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


def message_json(message: Message, bot: JSON, *, with_reply: bool = True) -> JSON:
    body: JSON = {
        "message_id": message.id,
        "from": bot if message.from_bot else user_json(message.chat),
        "chat": chat_json(message.chat),
        "date": int(message.sent_at.timestamp()),
    }
    if message.edited_at:
        body["edit_date"] = int(message.edited_at.timestamp())
    answered = message.chat.message(message.reply_to) if with_reply else None
    if answered:
        body["reply_to_message"] = message_json(answered, bot, with_reply=False)
    return body | _contents(message)


def _contents(message: Message) -> JSON:
    body: JSON = {}
    words, marks = ("caption", "caption_entities") if message.paper else ("text", "entities")
    if message.text:
        body[words] = message.text
    if message.entities:
        body[marks] = message.entities
    if message.contact:
        body["contact"] = message.contact
    if message.paper:
        body |= paper_json(message.paper)
    if markup := message.keyboard.as_json():
        body["reply_markup"] = markup
    return body


def paper_json(paper: Paper) -> JSON:
    common = {"file_id": paper.id, "file_unique_id": f"u{paper.id}", "file_size": len(paper.content)}
    if paper.picture:
        return {"photo": [common | {"width": paper.width, "height": paper.height}]}
    return {"document": common | {"file_name": paper.name, "mime_type": paper.type}}
