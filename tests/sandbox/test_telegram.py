"""The stand-in Bot API, spoken to by the real python-telegram-bot over a socket."""

import asyncio
import struct
import zlib
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import telegram
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TimedOut

from fgdm_bot.sandbox import NothingHeard, User, World
from fgdm_bot.sandbox.telegram import NoSuchButton
from fgdm_bot.sandbox.world import Addresses


def bot_at(addresses: Addresses, token: str) -> telegram.Bot:
    base = addresses.telegram
    return telegram.Bot(token, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot")


@pytest.fixture
async def bot(world: World, addresses: Addresses) -> AsyncIterator[telegram.Bot]:
    async with bot_at(addresses, world.telegram.token) as bot:
        yield bot


@pytest.fixture
def dawn(world: World) -> User:
    return world.telegram.user(7, "Dawn", met=True)


def refused(words: str) -> Any:
    """The library puts a capital in front."""
    return pytest.raises(BadRequest, match=f"(?i){words}")


def png(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    rows = (b"\0" + b"\xff" * 3 * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def buttons(*pairs: tuple[str, str]) -> telegram.InlineKeyboardMarkup:
    return telegram.InlineKeyboardMarkup(
        [[telegram.InlineKeyboardButton(label, callback_data=data)] for label, data in pairs]
    )


async def test_dawn_writes_and_is_answered(bot, dawn):
    said = dawn.says("/open R-1042 children AB10231 2015-03-27")
    (update,) = await bot.get_updates()
    assert update.message.text == said.text
    assert update.message.from_user.first_name == "Dawn"
    assert update.message.parse_entities(["bot_command"]) == {update.message.entities[0]: "/open"}
    await bot.send_message(7, "Noted.", reply_to_message_id=update.message.message_id)
    heard = await dawn.hears()
    assert heard.text == "Noted."
    assert heard.reply_to == said.id


async def test_an_offset_confirms_and_nothing_else_does(bot, dawn):
    dawn.says("one")
    dawn.says("two")
    first, second = await bot.get_updates()
    assert [update.update_id for update in await bot.get_updates()] == [first.update_id, second.update_id]
    assert [update.message.text for update in await bot.get_updates(offset=second.update_id)] == ["two"]
    assert await bot.get_updates(offset=second.update_id + 1) == ()


async def test_a_long_poll_ends_when_somebody_writes(world, bot, dawn):
    polling = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.wait_for(world.telegram.updates.polled(), 2)
    dawn.says("hello")
    (update,) = await asyncio.wait_for(polling, 2)
    assert update.message.text == "hello"


async def test_a_second_poller_sends_the_first_away(world, addresses, bot, dawn):
    first = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.wait_for(world.telegram.updates.polled(), 2)
    async with bot_at(addresses, world.telegram.token) as other:
        second = asyncio.create_task(other.get_updates(timeout=20))
        with pytest.raises(Conflict, match="terminated by other getUpdates"):
            await asyncio.wait_for(first, 2)
        dawn.says("hello")
        assert len(await asyncio.wait_for(second, 2)) == 1


async def test_a_poller_that_dies_takes_nothing_with_it(world, addresses, bot, dawn):
    async with httpx.AsyncClient(trust_env=False) as client:
        with pytest.raises(httpx.ReadTimeout):
            await client.get(f"{addresses.telegram}/bot{world.telegram.token}/getUpdates?timeout=20", timeout=0.1)
    dawn.says("hello")
    assert [update.message.text for update in await bot.get_updates()] == ["hello"]


async def test_a_button_is_pressed_and_answered_once(bot, dawn):
    await bot.send_message(7, "Send it?", reply_markup=buttons(("Send", "send:1"), ("Not yet", "no:1")))
    assert (await dawn.hears()).labels == ["Send", "Not yet"]
    dawn.presses("Send")
    (update,) = await bot.get_updates()
    assert update.callback_query.data == "send:1"
    await update.callback_query.answer("Sent.")
    assert await dawn.is_told() == "Sent."
    with refused("query is too old"):
        await update.callback_query.answer()
    await update.callback_query.edit_message_text("Sent to 3 people.")
    edited = await dawn.sees_edit()
    assert (edited.text, edited.labels) == ("Sent to 3 people.", [])
    with pytest.raises(NoSuchButton, match="no button 'Send'"):
        dawn.presses("Send")


async def test_the_same_words_again_are_not_an_edit(bot, dawn):
    sent = await bot.send_message(7, "Send it?", reply_markup=buttons(("Send", "1")))
    with refused("message is not modified"):
        await bot.edit_message_text("Send it?", 7, sent.message_id, reply_markup=buttons(("Send", "1")))
    with refused("message is not modified"):
        await bot.edit_message_reply_markup(7, sent.message_id, reply_markup=buttons(("Send", "1")))
    assert await bot.edit_message_reply_markup(7, sent.message_id)


async def test_edits_of_what_is_not_there_are_refused(bot, dawn):
    with refused("message to edit not found"):
        await bot.edit_message_text("x", 7, 999)
    mine = dawn.says("hello")
    with refused("message can't be edited"):
        await bot.edit_message_text("x", 7, mine.id)


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("x" * 4097, "message is too long"),
        (" \n ", "message text is empty"),
    ],
)
async def test_texts_have_a_length(bot, dawn, text, refusal):
    with refused(refusal):
        await bot.send_message(7, text)
    assert dawn.messages == []
    assert len((await bot.send_message(7, "x" * 4096)).text) == 4096


@pytest.mark.parametrize("data", ["x" * 65, "é" * 33])
async def test_button_data_is_at_most_64_bytes(bot, dawn, data):
    with refused("BUTTON_DATA_INVALID"):
        await bot.send_message(7, "x", reply_markup=buttons(("ok", data)))
    assert await bot.send_message(7, "x", reply_markup=buttons(("ok", "é" * 32)))


async def test_strangers_and_those_who_block_are_out_of_reach(world, bot, dawn):
    world.telegram.user(8, "Lee")
    with refused("chat not found"):
        await bot.send_message(8, "hello")
    world.telegram.user(8).says("/start")
    assert await bot.send_message(8, "hello")
    dawn.blocks()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(7, "hello")
    *_, update = await bot.get_updates()
    assert update.my_chat_member.new_chat_member.status == "kicked"
    dawn.unblocks()
    assert await bot.send_message(7, "hello")


async def test_a_wrong_token_and_an_unknown_method(world, addresses):
    with pytest.raises(InvalidToken):
        async with bot_at(addresses, "1:wrong"):
            pass
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{addresses.telegram}/bot{world.telegram.token}/sendDice")
    assert (answer.status_code, answer.json()["description"]) == (404, "Not Found: method not found")


async def test_a_calendar_entry_goes_as_a_document(bot, dawn):
    sent = await bot.send_document(7, b"BEGIN:VCALENDAR", caption="The entry", filename="meeting.ics")
    heard = await dawn.hears()
    assert (heard.document, heard.text) == (b"BEGIN:VCALENDAR", "The entry")
    assert sent.document.mime_type == "text/calendar"
    fetched = await (await bot.get_file(sent.document.file_id)).download_as_bytearray()
    assert bytes(fetched) == b"BEGIN:VCALENDAR"
    with refused("no text in the message"):
        await bot.edit_message_text("x", 7, sent.message_id)
    with refused("caption is too long"):
        await bot.send_document(7, b"x", caption="x" * 1025)


async def test_a_grid_goes_as_a_picture(bot, dawn):
    sent = await bot.send_photo(7, png(300, 200), caption="Who can come")
    assert (sent.photo[0].width, sent.photo[0].height) == (300, 200)
    assert (await dawn.hears()).photo == png(300, 200)
    with refused("IMAGE_PROCESS_FAILED"):
        await bot.send_photo(7, b"not a picture")
    with refused("PHOTO_INVALID_DIMENSIONS"):
        await bot.send_photo(7, png(1, 300))


async def test_html_becomes_text_and_marks(bot, dawn):
    await bot.send_message(7, "<b>Dawn</b> 😀 &lt;3 <pre>1 Tue\n2 Wed</pre>", parse_mode="HTML")
    heard = await dawn.hears()
    assert heard.text == "Dawn 😀 <3 1 Tue\n2 Wed"
    assert [(mark["type"], mark["offset"], mark["length"]) for mark in heard.entities] == [
        ("bold", 0, 4),
        ("pre", 11, 11),
    ]
    for broken in ("<b>Dawn", "Dawn</b>", "<script>x</script>", "5 < 6"):
        with refused("can't parse entities"):
            await bot.send_message(7, broken, parse_mode="HTML")


async def test_dates_are_not_commands(bot, dawn):
    sent = await bot.send_message(7, "On 12/11/2026 see /who or http://127.0.0.1/m/abc. And/or /case.")
    assert [sent.parse_entity(entity) for entity in sent.entities] == [
        "/who",
        "http://127.0.0.1/m/abc",
        "/case",
    ]


async def test_menus_are_set_by_chat(world, bot, dawn):
    await bot.set_my_commands([("help", "Help")])
    scope = telegram.BotCommandScopeChat(7)
    await bot.set_my_commands([("open", "Open a case"), ("mine", "My cases")], scope=scope)
    assert [command["command"] for command in dawn.menu] == ["open", "mine"]
    assert [command.command for command in await bot.get_my_commands()] == ["help"]
    await bot.delete_my_commands(scope=scope)
    assert [command["command"] for command in dawn.menu] == ["help"]
    with refused("chat not found"):
        await bot.set_my_commands([("open", "x")], scope=telegram.BotCommandScopeChat(99))


async def test_a_contact_is_shared(bot, dawn):
    dawn.shares_contact("Lee", "+447700900124")
    (update,) = await bot.get_updates()
    assert update.message.contact.phone_number == "+447700900124"


async def test_a_group_moves_to_a_new_number(world, bot):
    world.telegram.group(-5, "Team North").migrates_to(-1005)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(-5, "hello")
    assert moved.value.new_chat_id == -1005
    assert await bot.send_message(-1005, "hello")


async def test_chats_and_the_typing_sign(world, bot, dawn):
    assert (await bot.get_chat(7)).first_name == "Dawn"
    await bot.send_chat_action(7, "typing")
    assert world.telegram.actions == [(7, "typing")]
    with pytest.raises(BadRequest):
        await bot.send_chat_action(7, "dancing")


async def test_a_webhook_gets_each_update_until_it_is_taken(world, bot, dawn, council):
    council.answers = [500, 503]
    await bot.set_webhook(f"{council.base}/telegram", secret_token="s3cret")
    dawn.says("hello")
    dawn.says("again")
    await asyncio.wait_for(world.telegram.updates.brought(), 5)
    assert [fields["message"]["text"] for fields in council.forms("/telegram")] == ["hello"] * 3 + ["again"]
    assert council.brought[0][2]["x-telegram-bot-api-secret-token"] == "s3cret"
    told = await bot.get_webhook_info()
    assert (told.pending_update_count, told.last_error_message) == (0, "Wrong response from the webhook: 503")
    with pytest.raises(Conflict, match="deleteWebhook"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_a_webhook_must_be_https_unless_it_is_here(bot):
    with refused("HTTPS"):
        await bot.set_webhook("http://council.example/telegram")


async def test_telegram_asks_for_patience(world, bot, dawn, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    world.faults.next("telegram", "too_many", method="sendMessage", to=7, retry_after=3)
    with pytest.raises(RetryAfter) as wait:
        await bot.send_message(7, "hello")
    assert wait.value.retry_after.total_seconds() == 3
    assert dawn.messages == []


async def test_a_text_taken_but_never_answered(world, bot, dawn):
    world.faults.next("telegram", "accept_then_hang", method="sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(7, "hello", read_timeout=0.1)
    assert (await dawn.hears()).text == "hello"


async def test_an_update_is_handed_over_twice(world, bot, dawn):
    dawn.says("hello")
    (update,) = await bot.get_updates()
    world.faults.next("telegram", "repeat_update")
    assert [again.update_id for again in await bot.get_updates(offset=update.update_id + 1)] == [update.update_id]
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_who_hears_nothing_says_so(dawn):
    with pytest.raises(NothingHeard, match="Dawn"):
        await dawn.hears(0.01)
