"""Every order, button and form as everybody: who gets an answer, and that a refusal tells nothing.

What the doors are is asked of the service itself, so that a new one cannot be forgotten in the table.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from handlers.contents import all_commands
from handlers.desk import Command, Inbound
from messages import chat as words
from models.message import Matter, Message
from models.staff import Button
from models.terms import Channel
from tests.access.conftest import SECRETS, Said, Visitors
from tests.access.table import NOTES, ORDERS, Gets, Who, document

if TYPE_CHECKING:
    from conftest import Town

PAGE = Path(__file__).parents[2] / "docs" / "who-sees-what.md"
CASE, NO_CASE = "R-1042", "R-9042"
OUTSIDERS = [who for who in Who if who is not Who.OWN]


def test_the_page_says_what_the_table_says() -> None:
    assert PAGE.read_text(encoding="utf-8") == document()


def test_every_order_stands_in_the_table_and_nothing_else_does() -> None:
    assert set(ORDERS) == {command.name for command in all_commands()}
    assert set(NOTES) <= set(ORDERS)


def gets(command: Command, who: Who, said: list[Said]) -> Gets:
    """What kind of answer that was."""
    body = "\n".join(one.body for one in said)
    if body == words.not_known():
        return Gets.UNKNOWN
    if body == words.no_such_order(command.name):
        return Gets.NO_ORDER
    if body.startswith("No case of yours has the reference"):
        return Gets.NO_CASE
    if who is Who.RELATIVE and command.name not in ("start", "help"):
        return Gets.PASSED_ON
    assert body, (command.name, who)
    return Gets.DONE


def lines_of(command: Command) -> list[tuple[str, ...]]:
    """The ways to give an order: whole, by the case alone, and by answering the first questions."""
    typed = [(command.example,)]
    if command.questions and command.questions[0].key == "case" and command.name != "open":
        typed += [(f"/{command.name} {CASE}",), (f"/{command.name}", CASE), (f"/{command.name}", CASE, "Dawn")]
    return typed


def elsewhere(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The same, about a case that there is not."""
    return tuple(line.replace(CASE, NO_CASE) for line in lines)


def alike(said: list[Said]) -> list[tuple[str, str, str]]:
    """Answers with the reference and what is drawn by lot taken out."""
    hidden = [(one.to, one.body.replace(NO_CASE, CASE), one.buttons.replace(NO_CASE, CASE)) for one in said]
    return [(to, body, re.sub(r"#[\w-]{22}", "#", buttons)) for to, body, buttons in hidden]


def tells(said: list[Said], typed: tuple[str, ...], *, besides: str = "") -> list[str]:
    """Which secrets stand in the answers that were not in the question (or are their own)."""
    known = "\n".join(typed) + besides
    heard = "\n".join(one.all for one in said)
    return [secret for secret in SECRETS if secret in heard and secret not in known]


async def test_everybody_gets_what_the_table_says_at_every_order(visitors: Visitors) -> None:
    for command in all_commands():
        for who in Who:
            said = visitors.theirs(who, await visitors.ask(who, command.example))
            assert gets(command, who, said) is ORDERS[command.name][who], (command.name, who, said)


async def test_a_refusal_tells_nothing_not_even_whether_the_case_exists_and_reaches_nobody_else(
    visitors: Visitors,
) -> None:
    for command in all_commands():
        for who in OUTSIDERS:
            for lines in lines_of(command)[: 4 if who in (Who.TEAM, Who.OTHER) else 1]:
                here = await visitors.ask(who, *lines)
                own = {Who.RELATIVE: "June", Who.ADMIN: "900199"}.get(who, "")
                theirs = visitors.theirs(who, here)
                assert tells(theirs, lines, besides=own) == [], (who, lines)
                if ORDERS[command.name][who] is Gets.DONE:
                    continue
                there = await visitors.ask(who, *elsewhere(lines))
                assert alike(theirs) == alike(visitors.theirs(who, there)), (who, lines)
                if who is not Who.RELATIVE:
                    assert len(theirs) == len(here), (who, lines, "somebody else was told")


async def pressed(town: Town) -> list[str]:
    """What every button ever shown to anybody carries, and every order kept for one."""
    async with town.db.work() as session:
        shown = [row for row in await session.scalars(select(Message.buttons)) if row]
        kept = list(await session.scalars(select(Button.mark)))
    return sorted({order for rows in shown for row in rows for _, order in row} | set(kept))


def no_such(order: str) -> str:
    """The same button, for a case, a matter or a question that there is not."""
    order = re.sub(r"^/done \d+", "/done 987654", order.replace(CASE, NO_CASE))
    return re.sub(r"^@\d+/", "@987654/", order)


async def test_every_button_ever_shown_does_nothing_for_anybody_else(visitors: Visitors, town: Town) -> None:
    orders = await pressed(town)
    async with town.db.work() as session:
        kept = {button.mark: button.order for button in await session.scalars(select(Button))}
    assert len(orders) > 25
    assert kept
    for order in orders:
        press = Inbound(Channel.CHAT, "", "", order, pressed=True)
        for who in (Who.MANAGER, Who.TEAM, Who.OTHER, Who.REMOVED, Who.STRANGER):
            if re.match(r"/(?:counts|export|returns|freeze|help|todo|leave)", order) and who is Who.MANAGER:
                continue
            here = await visitors.ask(who, press)
            there = await visitors.ask(who, replace(press, text=no_such(kept.get(order, order))))
            assert {one.to for one in here} <= {visitors.at[who][1]}, (who, order)
            assert alike(masked(here, order)) == alike(masked(there, order)), (who, order)
            assert tells(here, (kept.get(order, order),)) == [], (who, order)


def masked(said: list[Said], order: str) -> list[Said]:
    """The number of a matter stands in the refusal as it was typed."""
    number = re.match(r"/done (\d+)", order)
    numbers = [number[1], "987654"] if number else []
    return [replace(one, body=re.sub("|".join(numbers) or r"(?!)", "N", one.body)) for one in said]


async def test_rule_25_a_relatives_button_answers_no_question_of_another_relative(
    visitors: Visitors, town: Town
) -> None:
    for order in [order for order in await pressed(town) if order.startswith("@")]:
        press = Inbound(Channel.CHAT, "", "", order, pressed=True)
        said = visitors.theirs(Who.RELATIVE, await visitors.ask(Who.RELATIVE, press))
        assert tells(said, (order,), besides="June") == [], order


async def test_replying_to_a_passed_on_message_from_another_chat_writes_to_nobody(
    visitors: Visitors, town: Town
) -> None:
    async with town.db.work() as session:
        about = select(Message.provider_id).where(Message.about_id.is_not(None), Message.provider_id.is_not(None))
        passed_on = list(await session.scalars(about))
    assert passed_on
    for provider_id in passed_on:
        for who in (Who.ADMIN, Who.MANAGER, Who.TEAM, Who.OTHER, Who.REMOVED, Who.STRANGER):
            reply = Inbound(Channel.CHAT, "", "", "Hello, it is me", reply_to=provider_id)
            said = await visitors.ask(who, reply)
            assert {one.to for one in said} == {visitors.at[who][1]}, who
            assert tells(said, ()) == [], who


async def test_another_persons_matter_is_as_one_that_is_not_there(visitors: Visitors, town: Town) -> None:
    async with town.db.work() as session:
        matters = [(m.id, m.kind) for m in await session.scalars(select(Matter)) if m.case_id is not None]
    assert len(matters) >= 2
    for number, _ in matters:
        for who in (Who.ADMIN, Who.TEAM, Who.OTHER):
            here = visitors.theirs(who, await visitors.ask(who, f"/done {number}"))
            there = visitors.theirs(who, await visitors.ask(who, "/done 987654"))
            assert [one.body.replace(str(number), "N") for one in here] == [
                one.body.replace("987654", "N") for one in there
            ]


async def test_a_reference_in_use_is_said_to_be_so_and_nothing_more(visitors: Visitors) -> None:
    """The one thing another coordinator can find out: a reference cannot be given twice."""
    for line in ("/open R-1042 children ZZ90001 2015-03-27", "/open R-7042 children AB10231 2015-03-27"):
        [said] = await visitors.ask(Who.OTHER, line)
        assert len(said.body) < 200
        assert tells([said], (line,)) == []
        assert "North" not in said.body
        assert "Sam" not in said.body


async def test_removal_acts_on_the_next_message_and_on_open_forms(visitors: Visitors) -> None:
    for line in ("/mine", "/case R-1042", "/help", "hello", "/start"):
        assert [one.body for one in await visitors.ask(Who.REMOVED, line)] == [words.not_known()]


async def test_a_form_left_open_is_closed_with_the_access(town: Town, rae, full) -> None:
    """Rae had begun /text before she was removed; her next words are nobody's answer."""
    assert await rae.types("R-1042") == words.not_known()


async def test_rule_25_a_text_from_a_phone_is_told_nothing_of_another_person(full) -> None:
    for line in ("/case R-1042", "/who R-1042", "who else is coming", "is Dawn coming?", "/start"):
        heard = await full.carl.says(line)
        assert not re.search(r"Dawn|June|Lee|Hall|Unity|Quince|900|AB10231", heard), (line, heard)
