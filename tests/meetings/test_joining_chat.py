"""The link that brings a relative to chat: passed on, too old, or followed by the wrong person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Colleague, Family, Phone, Town

NOT_KNOWN = "for people who were invited"


def link_in(phone: Phone) -> str:
    """From the newest text that has one."""
    return [m.body for m in phone.messages() if "start=" in m.body][-1].partition("start=")[2].split()[0]


async def test_rule_25_who_follows_a_link_is_greeted_without_a_name(asked: Family, town: Town) -> None:
    heard = await town.stranger().types(f"/start {link_in(asked.june)}")
    assert "You will get messages here" in heard
    assert "June" not in heard


@pytest.mark.parametrize("own_first", [True, False])
async def test_rule_24_a_link_does_nothing_in_the_chat_of_someone_kept_apart(
    sam: Colleague, family: Family, town: Town, own_first: bool
) -> None:
    await sam.types("/apart R-1042 Dawn, Lee must not know")
    await sam.types("/propose R-1042 Tue 1 Dec 4pm, Thu 3 Dec 5.30pm for 2 hours")
    await sam.types("/ask R-1042 now")
    first, second = (family.lee, family.dawn) if own_first else (family.dawn, family.lee)
    chat = town.stranger()
    await chat.types(f"/start {link_in(first)}")
    sam.hears()
    heard = await chat.types(f"/start {link_in(second)}")
    shown, hidden = ("Thu 3 Dec", "Tue 1 Dec") if own_first else ("Tue 1 Dec", "Thu 3 Dec")
    assert shown in heard
    assert hidden not in heard
    name = "Dawn" if own_first else "Lee"
    assert f"the link that brings {name} to chat was opened" in sam.hears()
    assert "may have been passed on" in await sam.types("/todo")
    assert NOT_KNOWN in await town.stranger().types(f"/start {link_in(second)}")


async def test_sam_is_told_when_two_of_a_family_use_one_chat(sam: Colleague, asked: Family, town: Town) -> None:
    chat = town.stranger()
    await chat.types(f"/start {link_in(asked.june)}")
    await chat.types(f"/start {link_in(asked.lee)}")
    assert "Lee now uses chat instead of texts. It is the chat in which June is written to" in sam.hears()


async def test_a_link_dies_with_the_page_of_what_was_asked(asked: Family, town: Town) -> None:
    link = link_in(asked.june)
    await town.later(days=11 + town.house.link_days + 1)
    assert NOT_KNOWN in await town.stranger().types(f"/start {link}")


async def test_a_link_of_a_closed_case_leads_nowhere(sam: Colleague, asked: Family, town: Town) -> None:
    link = link_in(asked.june)
    await sam.types("/close R-1042 anyway because done")
    assert NOT_KNOWN in await town.stranger().types(f"/start {link}")


async def test_who_came_by_junes_link_and_is_not_june_is_shut_out_again(
    sam: Colleague, asked: Family, town: Town
) -> None:
    link, somebody = link_in(asked.june), town.stranger()
    await somebody.types(f"/start {link}")
    assert "If that is not June: /change R-1042 June text" in sam.hears()
    assert "chat: yes -> none" in await sam.types("/change R-1042 June text")
    asked.june.hears()
    await sam.types("/ask R-1042 now")
    assert "1 Tue 1 Dec 4pm" in asked.june.hears()
    assert NOT_KNOWN in await somebody.types("1")
    assert NOT_KNOWN in await somebody.types(f"/start {link}")
    assert link_in(asked.june) != link


async def test_reminders_follow_june_back_from_chat_to_texts(sam: Colleague, asked: Family, town: Town) -> None:
    chat = town.stranger()
    await chat.types(f"/start {link_in(asked.june)}")
    await sam.types("/fix R-1042 3 at Unity Centre now")
    assert "was told at the old one" in await sam.types("/change R-1042 June text")
    chat.hears()
    asked.june.hears()
    await town.later(days=4)
    assert "Sat 5 Dec 10am" in asked.june.hears()
    assert chat.hears() == ""
