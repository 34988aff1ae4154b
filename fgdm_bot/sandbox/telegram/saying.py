"""The Bot API's methods about messages, chats and files."""

from typing import Any

from fgdm_bot.sandbox.telegram.call import Call
from fgdm_bot.sandbox.telegram.chats import Message, Paper
from fgdm_bot.sandbox.telegram.keyboards import keyboard
from fgdm_bot.sandbox.telegram.refusals import bad
from fgdm_bot.sandbox.telegram.shapes import full_chat_json
from fgdm_bot.sandbox.telegram.wording import caption_words, text_words

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same"
    " as a current content and reply markup of the message"
)
_ACTIONS = """
typing upload_photo record_video upload_video record_voice upload_voice upload_document
choose_sticker find_location record_video_note upload_video_note
"""
ACTIONS = frozenset(_ACTIONS.split())


def get_me(call: Call) -> Any:
    rights = {"can_join_groups": False, "can_read_all_group_messages": False}
    return call.telegram.bot | rights | {"supports_inline_queries": False, "has_main_web_app": False}


def send_message(call: Call) -> Any:
    text, entities = text_words(call.fields)
    return call.said(text=text, entities=entities)


def send_document(call: Call) -> Any:
    return _send_paper(call, "document", picture=False)


def send_photo(call: Call) -> Any:
    return _send_paper(call, "photo", picture=True)


def _send_paper(call: Call, name: str, *, picture: bool) -> Any:
    text, entities = caption_words(call.fields)
    call.telegram.reachable(call.fields.get("chat_id"))
    return call.said(text=text, entities=entities, paper=_paper(call, name, picture))


def _paper(call: Call, name: str, picture: bool) -> Paper:
    wanted = call.fields.get(name, "")
    upload = call.uploads.get(wanted.removeprefix("attach://") or name)
    if upload is not None:
        return call.telegram.papers.keep(upload, picture=picture)
    if not wanted:
        raise bad(f"there is no {name} in the request")
    return call.telegram.papers.find(wanted)


def edit_message_text(call: Call) -> Any:
    message = call.own_message("edit")
    if message.paper:
        raise bad("there is no text in the message to edit")
    return _rewritten(call, message, *text_words(call.fields))


def edit_message_caption(call: Call) -> Any:
    return _rewritten(call, call.own_message("edit"), *caption_words(call.fields))


def edit_message_reply_markup(call: Call) -> Any:
    message = call.own_message("edit")
    return _rewritten(call, message, message.text, message.entities)


def _rewritten(call: Call, message: Message, text: str, entities: list[dict[str, Any]]) -> Any:
    new = keyboard(call.fields.get("reply_markup"))
    if (text, entities, new.rows) == (message.text, message.entities, message.keyboard.rows):
        raise bad(NOT_MODIFIED)
    message.text, message.entities, message.keyboard = text, entities, new
    call.telegram.edited(message)
    return call.telegram.as_json(message)


def delete_message(call: Call) -> Any:
    call.telegram.removed(call.own_message("delete"))
    return True


def answer_callback_query(call: Call) -> Any:
    text = call.fields.get("text", "")
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    chat = call.telegram.open_queries.pop(call.fields.get("callback_query_id", ""), None)
    if chat is None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    chat.told.catch(text)
    if text:
        chat.toasts.append(text)
    call.telegram.changes.tell("toast", chat.id, text)
    return True


def send_chat_action(call: Call) -> Any:
    if call.fields.get("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    call.telegram.actions.append((call.chat.id, call.fields["action"]))
    return True


def get_chat(call: Call) -> Any:
    return full_chat_json(call.chat)


def get_file(call: Call) -> Any:
    paper = call.telegram.papers.find(call.fields.get("file_id"))
    sizes = {"file_size": len(paper.content), "file_unique_id": f"u{paper.id}"}
    return {"file_id": paper.id, "file_path": paper.path} | sizes
