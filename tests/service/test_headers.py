"""What every answer of the web carries, on every route there is."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.routing import Route

from fgdm_bot.sandbox.telegram.people import User
from fgdm_bot.stagecraft import Stage, answers, staged
from fgdm_bot.story import BEGINS
from models.meeting import Invite
from models.terms import Role

NONE = "A" * 22
ASKING = (
    "/open R-1042 children AB10231 2015-03-27",
    "/add R-1042 Dawn Price, aunt, 07700 900123",
    "/check R-1042 Dawn verified, safe, any time, not shared",
    "/propose R-1042 Sat 5 Dec 10am for 2 hours",
    "/ask R-1042 now",
)


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    async with staged(begins=BEGINS, more={"FGDM_QUIET_HOURS": ""}) as stage:
        yield stage


@pytest.fixture
async def sam(stage: Stage) -> User:
    """Sam, who has asked Dawn, and fixed a meeting with her."""
    sam = await stage.hire("Sam Carter", Role.COORDINATOR, 1001, "North")
    for order in (*ASKING, "/fix R-1042 1 at Unity Centre now"):
        await answers(sam, order)
    return sam


@pytest.fixture
async def visitor(stage: Stage) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=stage.service.settings.public_url) as visitor:
        yield visitor


async def link(stage: Stage) -> str:
    async with stage.service.db.work() as session:
        return (await session.get_one(Invite, 1)).token


def careful(answer: httpx.Response) -> None:
    """Nothing fetched, run, framed, cached, guessed at or told on."""
    headers = answer.headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert "server" not in headers


async def test_every_route_answers_with_care_and_sets_no_cookie(stage: Stage, visitor: httpx.AsyncClient) -> None:
    routes = [route for route in stage.service.web.routes if isinstance(route, Route)]
    assert len(routes) >= 9
    for route in routes:
        path = re.sub(r"\{\w+\}", NONE, route.path)
        for method in ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"):
            answer = await visitor.request(method, path, content=b"x" if method == "POST" else None)
            careful(answer)
            assert "set-cookie" not in answer.headers, (method, path)


async def test_what_is_no_route_too_large_or_broken_is_answered_with_care(
    stage: Stage, visitor: httpx.AsyncClient
) -> None:
    for path in ("/", "/m/", "/admin", "/m/../../etc/passwd", "/m/" + "x" * 3000):
        answer = await visitor.get(path)
        assert answer.status_code == 404
        careful(answer)
    large = await visitor.post(f"/m/{NONE}", content=b"x" * 3000)
    assert large.status_code == 413
    careful(large)


async def test_dawns_page_opens_by_a_cookie_of_that_page_alone(
    stage: Stage, sam: User, visitor: httpx.AsyncClient
) -> None:
    token = await link(stage)
    asked = await visitor.get(f"/m/{token}")
    assert asked.status_code == 200
    careful(asked)
    wrong = await visitor.post(f"/m/{token}", data={"digits": "999"})
    assert wrong.status_code == 403
    careful(wrong)
    right = await visitor.post(f"/m/{token}", data={"digits": "123"})
    assert (right.status_code, right.headers["location"]) == (303, token)
    careful(right)
    cookie = right.headers["set-cookie"]
    assert re.fullmatch(rf"opened=[\w-]{{22}}; HttpOnly; Max-Age=43200; Path=/m/{token}; SameSite=lax", cookie)
    shown = await visitor.get(f"/m/{token}")
    assert "Unity Centre" in shown.text
    careful(shown)
    careful(await visitor.get(f"/m/{token}.ics"))


async def test_over_https_the_cookie_is_sent_over_https_only() -> None:
    async with staged(begins=BEGINS, more={"FGDM_PUBLIC_URL": "https://fgdm.example/meet"}) as stage:
        sam = await stage.hire("Sam Carter", Role.COORDINATOR, 1001, "North")
        for order in ASKING:
            await answers(sam, order)
        token, settings = await link(stage), stage.service.settings
        async with httpx.AsyncClient(base_url=f"http://{settings.listen_host}:{settings.listen_port}") as visitor:
            opened = await visitor.post(f"/m/{token}", data={"digits": "123"})
    assert f"Path=/meet/m/{token}; SameSite=lax; Secure" in opened.headers["set-cookie"]
    assert opened.headers["strict-transport-security"] == "max-age=31536000"
