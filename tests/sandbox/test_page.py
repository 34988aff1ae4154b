"""The demo page: what the server tells it, and the page itself in a real browser where there is one."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator

import httpx
import pytest
import telegram
from starlette.applications import Starlette

from fgdm_bot.sandbox import World
from fgdm_bot.sandbox.cast import Cast, Hint, Relative, StaffMember
from fgdm_bot.sandbox.page import page_routes
from fgdm_bot.sandbox.world import serving

DAWN = "+447700900123"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
)
CAST = Cast(
    staff=(StaffMember("coordinator", "Sam", 7), StaffMember("manager", "Priya", 8)),
    relatives=(Relative("Dawn <b>Price</b>", DAWN),),
    hints=(Hint("Ask who can come.", "/who R-1042"), Hint("Count.", "/counts", role="manager")),
)


@pytest.fixture
async def page(world) -> AsyncIterator[str]:
    """The page's address; the carriers answer there too."""
    async with serving(Starlette(routes=[*world.routes, *page_routes(world, CAST)])) as base:
        yield base


@pytest.fixture
async def visitor(page) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=page, trust_env=False) as client:
        yield client


class Stream:
    """The page's events as they come."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self.lines = lines

    async def next(self) -> tuple[str, dict]:
        async with asyncio.timeout(25):
            async for line in self.lines:
                if line.startswith("event: "):
                    name = line.removeprefix("event: ")
                elif line.startswith("data: "):
                    return name, json.loads(line.removeprefix("data: "))
        raise AssertionError("the stream ended")


@pytest.fixture
async def stream(visitor) -> AsyncIterator[Stream]:
    async with visitor.stream("GET", "/demo/events") as answer:
        yield Stream(answer.aiter_lines())


async def test_the_page_needs_nothing_from_elsewhere(visitor):
    answer = await visitor.get("/")
    assert "Dawn" not in answer.text  # people come by the stream, as text
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "http://" not in answer.text
    assert "https://" not in answer.text
    for name in ("page.css", "page.js", "place.js", "phone.js", "bubbles.js", "icon.svg"):
        assert (await visitor.get(f"/demo/static/{name}")).status_code == 200


async def test_everything_is_told_at_first_and_then_each_change(world, stream):
    name, told = await stream.next()
    assert (name, [place["id"] for place in told["places"]]) == ("world", ["chat-7", "chat-8", "phone-447700900123"])
    world.telegram.user(7).says("/who R-1042")
    name, told = await stream.next()
    assert (name, told["place"]["id"], told["item"]["text"]) == ("item", "chat-7", "/who R-1042")
    await world.twilio.phone(DAWN).says("1 and 3")
    name, told = await stream.next()
    assert (name, told["item"]["text"], told["item"]["mine"]) == ("item", "1 and 3", True)


async def test_a_number_nobody_knew_becomes_a_phone(world, stream):
    await stream.next()
    world.twilio.phone("+447700900555")
    name, told = await stream.next()
    assert (name, told["place"]["number"]) == ("place", "07700 900555")


async def test_what_is_typed_on_the_page_reaches_the_service(world, visitor, council):
    world.listens_at(council.base)
    said = await visitor.post("/demo/do/say", json={"place": "chat-7", "text": " /mine "})
    assert said.status_code == 204
    assert [message.text for message in world.telegram.user(7).messages] == ["/mine"]
    await visitor.post("/demo/do/say", json={"place": "phone-447700900123", "text": "2"})
    assert [form["Body"] for form in council.forms("/twilio/sms")] == ["2"]


async def test_a_service_that_is_down_is_told_plainly(world, visitor):
    world.listens_at("http://127.0.0.1:9")
    answer = await visitor.post("/demo/do/say", json={"place": "phone-447700900123", "text": "2"})
    assert (answer.status_code, answer.json()["error"]) == (
        409,
        "The service did not answer. The text waits at the carrier.",
    )


@pytest.mark.parametrize(
    "asked",
    [
        {"place": "chat-7", "text": "  "},
        {"place": "chat-99", "text": "hello"},
        {"place": "phone-447700900999", "text": "hello"},
    ],
)
async def test_what_cannot_be_done_is_refused(visitor, asked):
    assert (await visitor.post("/demo/do/say", json=asked)).status_code == 409


async def test_other_sites_cannot_press_our_buttons(world, visitor):
    asked = {"place": "chat-7", "text": "/close R-1042"}
    foreign = await visitor.post("/demo/do/say", json=asked, headers={"Origin": "https://elsewhere.example"})
    form = await visitor.post("/demo/do/say", content=json.dumps(asked), headers={"Content-Type": "text/plain"})
    assert (foreign.status_code, form.status_code) == (403, 403)
    assert world.telegram.user(7).messages == []


async def test_a_relative_follows_the_link_in_their_text(world, visitor):
    answer = await visitor.post("/demo/do/chat", json={"place": "phone-447700900123", "token": "abc"})
    assert answer.status_code == 204
    (update,) = world.telegram.updates.pending
    assert update["message"]["text"] == "/start abc"
    assert world.telegram.user(update["message"]["from"]["id"]).chat.met


class Echo:
    """A bot that answers what it is told, through the real library."""

    def __init__(self, bot: telegram.Bot) -> None:
        self.bot = bot

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.bot.get_updates(offset=offset, timeout=20):
                offset = update.update_id + 1
                await self.answer(update)

    async def answer(self, update: telegram.Update) -> None:
        if update.callback_query:
            await update.callback_query.answer("Noted.")
            await update.callback_query.edit_message_text("It was sent.")
        else:
            button = telegram.InlineKeyboardButton("Send <it>", callback_data="send")
            markup = telegram.InlineKeyboardMarkup([[button]])
            words = f"You said <i>{update.message.text}</i>"
            await self.bot.send_message(update.effective_chat.id, words, parse_mode="HTML", reply_markup=markup)


@pytest.fixture
async def echo(world: World, page: str) -> AsyncIterator[None]:
    base = f"{page}/bot"
    async with telegram.Bot(world.telegram.token, base_url=base, base_file_url=f"{page}/file/bot") as bot:
        running = asyncio.create_task(Echo(bot).run())
        yield
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
async def test_a_person_plays_the_coordinator_and_a_relative(world, page, echo, council, tmp_path):
    from playwright.async_api import async_playwright, expect

    world.listens_at(council.base)
    async with async_playwright() as tools:
        browser = await tools.chromium.launch_persistent_context(
            tmp_path, executable_path=CHROMIUM, args=FLAGS.split(), viewport={"width": 1440, "height": 900}
        )
        shown = await browser.new_page()
        complaints: list[str] = []
        shown.on("pageerror", lambda error: complaints.append(str(error)))
        shown.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
        await shown.goto(page)
        sam = shown.get_by_label("Coordinator: Sam")

        await shown.get_by_role("button", name="/who R-1042").click()
        await shown.keyboard.press("Enter")
        await expect(sam.get_by_text("You said /who R-1042")).to_be_visible()
        await sam.get_by_role("button", name="Send <it>").click()
        await expect(sam.get_by_text("It was sent.")).to_be_visible()
        await expect(sam.get_by_role("button", name="Send <it>")).to_have_count(0)

        dawn = shown.get_by_role("article")
        await expect(dawn.get_by_role("heading", name="Dawn <b>Price</b>")).to_be_visible()
        await dawn.get_by_role("textbox").fill("1 and 3 please")
        await dawn.get_by_role("button", name="Send").click()
        await expect(dawn.get_by_text("1 and 3 please")).to_be_visible()
        assert await council.gets() == "/twilio/sms"
        await world.twilio.phone(DAWN).says("<img src=x onerror=alert(1)>")
        await expect(dawn.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()
        world.twilio.phone("+447700900555")
        await expect(shown.get_by_role("article")).to_have_count(2)

        await shown.set_viewport_size({"width": 390, "height": 844})
        assert await shown.evaluate("document.documentElement.scrollWidth") == 390
        await shown.get_by_role("button", name="Phones").click()
        await expect(dawn.first).to_be_visible()
        await expect(sam).to_be_hidden()
        assert complaints == []
        await browser.close()
