"""Every address and every command: what stands in what they give."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import httpx
import pytest
import typer
from sqlalchemy import select, update
from starlette.routing import Route
from typer.testing import CliRunner

from fgdm_bot.app import Bot
from fgdm_bot.cli import app
from fgdm_bot.config import settings_from
from handlers import staffing
from models.meeting import Invite
from models.network import Member
from models.staff import Staff, chat_mark
from tests import keys
from tests.access.conftest import SECRETS, Visitors
from tests.access.table import COMMAND_LINE, ROUTES

if TYPE_CHECKING:
    from conftest import Colleague, Family, Town

NONE = "A" * 22


@pytest.fixture
async def site(town: Town, database_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """The web of a bot on the town's database."""
    bot = Bot(settings_from(settings(database_url)), lambda: town.now)
    assert {route.path for route in bot.web.routes if isinstance(route, Route)} == set(ROUTES)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(bot.web), base_url="https://fgdm.example") as visitor:
        yield visitor
    await bot.db.close()


def settings(database_url: str) -> dict[str, str]:
    return {
        "FGDM_DATABASE_URL": database_url,
        "FGDM_PUBLIC_URL": "https://fgdm.example",
        "FGDM_TELEGRAM_TOKEN": "1:a",
        "FGDM_TWILIO_ACCOUNT_SID": "AC1",
        "FGDM_TWILIO_AUTH_TOKEN": "b",
        "FGDM_TWILIO_FROM": "+447700900000",
        "FGDM_COUNCIL_NAME": "Anytown Council",
        "FGDM_SEALING_KEYS": keys.SEALING,
        "FGDM_INDEX_KEY": keys.INDEX,
        "FGDM_ALLOW_DRAMA_NUMBERS": "1",
    }


def told(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


async def links(town: Town) -> list[tuple[str, str]]:
    """(token, phone) of everyone who was asked."""
    async with town.db.work() as session:
        query = select(Invite, Member).join(Member, Invite.member_id == Member.id)
        return [(invite.token, member.phone) for invite, member in await session.execute(query)]


async def test_rule_25_a_page_shows_the_meeting_to_its_own_person_and_nobody_else_to_anybody(
    site: httpx.AsyncClient, town: Town, fixed: Family
) -> None:
    pages = await links(town)
    assert len(pages) == 4
    for token, phone in pages:
        asks = await site.get(f"/m/{token}")
        assert (asks.status_code, told(asks.text)) == (200, [])
        assert "eeting" not in asks.text
        opened = await site.post(f"/m/{token}", data={"digits": phone[-3:]}, follow_redirects=True)
        assert set(told(opened.text)) == {"Unity", "S65"}
    keys_given = {token: cookie.value for cookie in site.cookies.jar for token, _ in pages if token in cookie.path}
    site.cookies.clear()
    for token, _ in pages:
        for other in set(keys_given) - {token}:
            stolen = await site.get(f"/m/{token}", headers={"Cookie": f"opened={keys_given[other]}"})
            assert "last 3 digits" in stolen.text
            assert told(stolen.text) == []


async def test_rule_22_an_entry_tells_the_time_and_the_place_only_where_a_text_may(
    site: httpx.AsyncClient, town: Town, sam: Colleague, asked: Family
) -> None:
    await sam.types("/check R-1042 Lee verified, safe, 9-18, not shared, may show venue")
    await sam.types("/check R-1042 Carl verified, safe, 9-18, shared")
    await sam.types("/fix R-1042 3 at Unity Centre, S65 1PD now")
    entries = [(await site.get(f"/m/{token}.ics")).text for token, _ in await links(town)]
    assert [told(entry) for entry in entries] == [[], [], [], ["Unity", "S65"]]
    assert ["SUMMARY:Family meeting" in entry for entry in entries] == [True, False, True, True]
    assert all("20261205T100000" in entry for entry in entries)


async def test_unknown_revoked_and_expired_links_give_the_same_404(
    site: httpx.AsyncClient, town: Town, sam: Colleague, fixed: Family
) -> None:
    old = dict.fromkeys(token for token, _ in await links(town))
    await sam.types("/newlink R-1042 Dawn now")
    await sam.types("/remove R-1042 Lee because of his own wish")
    dawns, carls, _, lees = old
    async with town.db.work() as session:
        await session.execute(update(Invite).where(Invite.member_id == 2).values(token_hash=None))
    for path in ("/m/{}", "/m/{}.ics"):
        given = {
            token: await site.get(path.format(token)) for token in (NONE, dawns, carls, lees, "x", "%00", "é" * 22)
        }
        assert {one.status_code for one in given.values()} == {404}
        assert len({one.text for one in given.values()}) == 1, path
        assert told(given[NONE].text) == []
    town.now = town.now.replace(year=2028)
    june = [token for token, _ in await links(town)][2]
    assert (await site.get(f"/m/{june}")).status_code == 404
    assert (await site.get(f"/m/{june}.ics")).status_code == 404
    assert (await site.post(f"/m/{june}", data={"digits": "125"})).status_code == 404


async def test_a_feed_shows_its_coordinators_own_meetings_and_ends_with_their_access(
    site: httpx.AsyncClient, town: Town, sam: Colleague, lou: Colleague, fixed: Family
) -> None:
    sams = (await sam.types("/calendar")).partition("https://fgdm.example")[2].split()[0]
    lous = (await lou.types("/calendar")).partition("https://fgdm.example")[2].split()[0]
    feed = await site.get(sams)
    assert "SUMMARY:R-1042 family meeting" in feed.text
    assert set(told(feed.text)) == {"Unity", "S65"}
    assert "R-1042" not in (await site.get(lous)).text
    async with town.db.work() as session:
        staff = (await session.scalars(select(Staff).where(Staff.chat_mark == chat_mark(sam.address)))).one()
        await staffing.remove(session, staff.id, town.now)
    gone, never = await site.get(sams), await site.get(f"/c/{NONE}.ics")
    assert (gone.status_code, gone.content) == (404, never.content)


async def test_a_coordinator_gets_a_new_address_for_the_feed_and_the_old_one_is_dead(
    site: httpx.AsyncClient, sam: Colleague, fixed: Family
) -> None:
    old = (await sam.types("/calendar")).partition("https://fgdm.example")[2].split()[0]
    new = (await sam.types("/calendar new")).partition("https://fgdm.example")[2].split()[0]
    assert (await site.get(old)).status_code == 404
    assert (await site.get(new)).status_code == 200
    assert new in await sam.types("/calendar")
    await sam.types("/calendar off")
    assert (await site.get(new)).status_code == 404


async def test_health_and_metrics_tell_numbers_only(site: httpx.AsyncClient, visitors: Visitors) -> None:
    for path in ("/health", "/metrics"):
        answer = await site.get(path)
        assert told(answer.text) == []
        assert "R-1042" not in answer.text


async def test_nobody_but_the_carriers_is_taken_at_their_doors(site: httpx.AsyncClient, visitors: Visitors) -> None:
    for path in ("/twilio/sms", "/twilio/status", "/telegram"):
        answer = await site.post(path, data={"From": "+447700900123", "Body": "1"})
        assert (answer.status_code, answer.text) == (403, "")


def spoken_of(group: typer.Typer, before: str = "") -> Iterator[str]:
    """Every command of the command line, with its group."""
    for one in group.registered_commands:
        function = one.callback.__name__ if one.callback else ""
        yield before + (one.name or function.strip("_").replace("_", "-"))
    for sub in group.registered_groups:
        assert sub.typer_instance is not None
        yield from spoken_of(sub.typer_instance, f"{sub.name} ")


def test_every_command_stands_in_the_table() -> None:
    assert set(COMMAND_LINE) == set(spoken_of(app))


RUN = {
    "counts": "--from 2026-04-01 --to 2026-12-31 --format json",
    "census": "--year 2026-27",
    "warnings": "--format json",
    "returns list": "",
    "returns show": "1",
    "staff list": "",
    "staff remove": "2",
    "audit verify": "",
    "rotate-keys": "",
    "export": "--register {folder}/out",
    "check": "",
    "migrate": "",
}
HOLDS_EVERYTHING = {"audit show": "--case R-1042"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_the_command_line_prints_and_writes_names_nobody(
    visitors: Visitors, database_url: str, tmp_path: object
) -> None:
    for name, options in (RUN | HOLDS_EVERYTHING).items():
        words = [*name.split(), *options.format(folder=tmp_path).split()]
        result = await asyncio.to_thread(CliRunner().invoke, app, words, env=settings(database_url))
        assert "Traceback" not in result.output, name
        assert (told(result.output) == []) is (name in RUN), (name, result.output)
    for file in (tmp_path / "out").iterdir():  # type: ignore[operator]  # pytest's own path
        assert told(file.read_text(encoding="utf-8")) == [], file.name
