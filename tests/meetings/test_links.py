"""A relative's link: it shows nothing by itself, locks, is renewed, and ends."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from handlers import delivery, pages
from handlers.desk import Desk
from handlers.pages import Opened
from models.meeting import Invite
from models.network import Member

if TYPE_CHECKING:
    from conftest import Colleague, Family, Phone, Town

DAWNS = "123"


def link_to(phone: Phone) -> str:
    """The token of the newest link this phone was sent."""
    return [m.body for m in phone.messages() if "/m/" in m.body][-1].partition("/m/")[2].split()[0]


async def sees(town: Town, token: str, key: str = "") -> str | None:
    async with town.db.work() as session:
        return await pages.page(Desk(session, town.now, town.house), token, key)


async def calendar(town: Town, token: str) -> bytes | None:
    async with town.db.work() as session:
        return await pages.entry(Desk(session, town.now, town.house), token)


async def answers(town: Town, token: str, digits: str) -> Opened:
    async with town.db.work() as session:
        found = await pages.answer_digits(Desk(session, town.now, town.house), token, digits)
    await town.post()
    assert found is not None
    return found


def tells_of_her(page: str | None) -> bool:
    return page is not None and any(word in page for word in ("Dawn", "December", "Unity", "10am", "eeting"))


async def test_rule_25_a_forwarded_link_shows_nothing_of_her(fixed: Family, town: Town) -> None:
    page = await sees(town, link_to(fixed.dawn))
    assert page is not None
    assert "last 3 digits" in page
    assert not tells_of_her(page)


@pytest.mark.parametrize("typed", [DAWNS, " 1 2 3 "])
async def test_the_last_three_digits_of_her_phone_open_it(fixed: Family, town: Town, typed: str) -> None:
    token = link_to(fixed.dawn)
    opened = await answers(town, token, typed)
    assert opened.key
    assert "Saturday 5 December 2026" in (await sees(town, token, opened.key) or "")


async def test_her_key_opens_no_other_page(fixed: Family, town: Town) -> None:
    opened = await answers(town, link_to(fixed.dawn), DAWNS)
    assert opened.key
    assert not tells_of_her(await sees(town, link_to(fixed.carl), opened.key))


@pytest.mark.parametrize("typed", ["", "12", "1234", "07700900123", "abc", "١٢٣", "x" * 5000])
async def test_what_is_not_three_digits_is_no_try(fixed: Family, town: Town, typed: str) -> None:
    token = link_to(fixed.dawn)
    for _ in range(4):
        assert (await answers(town, token, typed)).key is None
    assert (await answers(town, token, DAWNS)).key


async def test_three_wrong_tries_lock_it_for_everyone_and_sam_is_told(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    token = link_to(fixed.dawn)
    key = (await answers(town, token, DAWNS)).key
    sam.hears()
    for digits in ("000", "111"):
        assert "more tr" in (await answers(town, token, digits)).page
    assert sam.hears() == ""
    assert "locked" in (await answers(town, token, "222")).page
    heard = sam.hears()
    assert "R-1042: Dawn's link is locked" in heard
    assert "The page showed nothing of them" in heard
    assert (await answers(town, token, DAWNS)).key is None
    assert not tells_of_her(await sees(town, token, key or ""))
    assert await calendar(town, token) is None
    assert "Dawn's link is locked" in await sam.types("/todo")


async def test_sam_gives_dawn_a_new_link_and_the_old_one_leads_nowhere(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    old = link_to(fixed.dawn)
    for digits in ("000", "111", "222"):
        await answers(town, old, digits)
    shown = await sam.presses("New link for Dawn")
    assert "Your new link: (new address)" in shown
    assert await sees(town, old) is None
    fixed.dawn.hears()
    await sam.presses("Send to Dawn")
    assert "Your new link: https://fgdm.example/m/" in fixed.dawn.hears()
    assert link_to(fixed.dawn) != old
    assert (await answers(town, link_to(fixed.dawn), DAWNS)).key
    assert "link is locked" not in await sam.types("/todo")


async def test_reminders_that_wait_carry_the_new_link(sam: Colleague, fixed: Family, town: Town) -> None:
    await sam.types("/newlink R-1042 Dawn now")
    new = link_to(fixed.dawn)
    fixed.dawn.hears()
    await town.until(datetime(2026, 12, 4, 11, 0, tzinfo=UTC))
    assert f"/m/{new} " in fixed.dawn.hears()
    assert link_to(fixed.dawn) == new


async def test_a_new_key_is_needed_for_a_new_link(sam: Colleague, fixed: Family, town: Town) -> None:
    key = (await answers(town, link_to(fixed.dawn), DAWNS)).key or ""
    await sam.types("/newlink R-1042 Dawn now")
    assert not tells_of_her(await sees(town, link_to(fixed.dawn), key))


async def test_rule_27_after_stop_the_old_link_dies_and_no_new_one_is_sent(sam: Colleague, fixed: Family) -> None:
    await fixed.dawn.says("STOP")
    assert "No new one can be sent" in await sam.types("/newlink R-1042 Dawn now")
    assert fixed.dawn.hears() == ""


async def test_someone_never_asked_has_no_link(sam: Colleague, family: Family) -> None:
    assert "has no link now" in await sam.types("/newlink R-1042 Dawn")


async def test_a_link_lives_through_cancelling_and_ends_some_days_after_the_meeting(
    sam: Colleague, fixed: Family, town: Town
) -> None:
    token = link_to(fixed.dawn)
    await sam.types("/cancel R-1042 because the hall is flooded now")
    entry = await calendar(town, token)
    assert entry is not None
    assert b"STATUS:CANCELLED" in entry
    town.now = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
    assert await sees(town, token) is not None
    town.now = datetime(2027, 1, 4, 13, 0, tzinfo=UTC)
    assert await sees(town, token) is None
    assert await calendar(town, token) is None


async def test_a_link_to_times_nobody_fixed_ends_too(asked: Family, town: Town) -> None:
    async with town.db.work() as session:
        token = (await session.get_one(Invite, 1)).token
    assert await sees(town, token) is not None
    town.now = datetime(2027, 1, 5, 9, 0, tzinfo=UTC)
    assert await sees(town, token) is None


async def test_someone_with_no_number_is_sent_to_their_chat(sam: Colleague, fixed: Family, town: Town) -> None:
    token = link_to(fixed.dawn)
    async with town.db.work() as session:
        await session.execute(update(Member).where(Member.reference == "DP").values(phone=None, phone_mark=None))
    for page in (await sees(town, token), (await answers(town, token, DAWNS)).page):
        assert page is not None
        assert "stands in your chat" in page
        assert not tells_of_her(page)


async def test_a_text_whose_link_was_taken_back_does_not_go_once_more(
    fixed: Family, town: Town, sam: Colleague
) -> None:
    old = [message for message in fixed.dawn.messages() if "/m/" in message.body][-1]
    await sam.types("/newlink R-1042 Dawn now")
    async with town.db.work() as session:
        desk = Desk(session, town.now, town.house)
        await delivery.on_delivery_news(desk, old.provider_id or "", "undelivered", "30003")
    sam.hears()
    await town.later(hours=1)
    assert "Dawn could not be reached" in await sam.types("/todo")
    assert [message.body for message in fixed.dawn.messages()].count(old.body) == 1
