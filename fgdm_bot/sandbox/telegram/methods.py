"""The Bot API's methods by name, in small letters."""

from collections.abc import Callable
from typing import Any

from fgdm_bot.sandbox.telegram import arranging, saying
from fgdm_bot.sandbox.telegram.call import Call

METHODS: dict[str, Callable[[Call], Any]] = {
    method.__name__.replace("_", ""): method
    for method in (
        saying.get_me,
        saying.send_message,
        saying.send_document,
        saying.send_photo,
        saying.edit_message_text,
        saying.edit_message_caption,
        saying.edit_message_reply_markup,
        saying.delete_message,
        saying.answer_callback_query,
        saying.send_chat_action,
        saying.get_chat,
        saying.get_file,
        arranging.set_my_commands,
        arranging.get_my_commands,
        arranging.delete_my_commands,
        arranging.set_webhook,
        arranging.delete_webhook,
        arranging.get_webhook_info,
    )
}
