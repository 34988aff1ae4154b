"""`/verify`: a neutral text with two digits to be texted back, sent only at the coordinator's word (rule 21)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from handlers.changing import CASE, PERSON
from handlers.desk import COORDINATOR, Answer, Command, Desk, Inbound
from handlers.filing import sender_mark
from handlers.orders import name_to_call, open_case_and_rest, person_named, said_now, today
from handlers.wording import wording_for
from messages import texts
from messages import verifying as words
from models.base import Refusal
from models.case import Case
from models.network import ContactCheck, Member, Verification, last_check, stop_of
from models.objection import has_objected
from models.rules.contact import OBJECTED, MayNot, may_write
from models.rules.phones import spoken
from models.staff import Staff
from models.terms import Channel, Level, Occasion

OPEN_FOR = timedelta(days=3)
"""How long the two digits may come back; a text that has not gone by then is of no use."""


class CannotVerify(Refusal):
    """This number cannot be checked by text; the message says why."""


async def on_verify(desk: Desk, staff: Staff, rest: str) -> None:
    """Show the text, with a button; with `now` send it."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    member = await person_named(desk, case, typed)
    call = await name_to_call(desk, case, member)
    number = await _number(desk, case, member, call)
    code = str(secrets.choice(range(20, 100)))
    text = texts.verify(await wording_for(desk, member), code)
    if not at_once:
        shown = text.replace(code, "two digits")
        desk.tell(staff, Answer(*words.preview(case.reference, call, number, shown, f"/verify {order} now")))
        return
    asked = Verification(member_id=member.id, mark=member.phone_mark, code=code, asked_at=desk.now)
    desk.session.add(asked)
    await desk.session.flush()
    key, over = f"verify:{asked.id}", desk.now + OPEN_FOR
    desk.say(member, text, Occasion.VERIFY, key, channel=Channel.TEXT, useless_after=over)
    await desk.note("number to be verified", staff=staff, case=case, who=member.reference)
    desk.tell(staff, words.asked(case.reference, call, code))


async def _number(desk: Desk, case: Case, member: Member, call: str) -> str:
    """The number as people read it. CannotVerify unless everything but `verified` lets a text go there."""
    if member.phone is None or member.level is Level.SILENT:
        why = "there is no number" if member.phone is None else "their texts are silent; ring instead"
        raise CannotVerify(words.cannot(call, why))
    if await has_objected(desk.session, member):
        raise CannotVerify(words.cannot(call, OBJECTED.reason))
    check = await last_check(desk.session, member, Channel.TEXT)
    if check is None or not check.safe:
        raise CannotVerify(words.cannot(call, words.needs_safe(case.reference, call)))
    stopped = await stop_of(desk.session, Channel.TEXT, member.phone_mark) is not None
    known = replace(check.values, verified=True)
    match may_write(known, stopped=stopped, today=today(desk), good_for=desk.house.check_good_for):
        case MayNot(reason):
            raise CannotVerify(words.cannot(call, reason))
        case _:
            return spoken(member.phone)


async def came_back(desk: Desk, inbound: Inbound, members: Sequence[Member]) -> Member | None:
    """Whose two digits these are, if they are: the coordinator is told, and nothing is answered."""
    digits = inbound.text.strip(" \t\r\n.,!'\"")  # `2 3` are two of the times asked about
    query = select(Verification).where(
        Verification.mark == sender_mark(inbound), Verification.code == digits, Verification.answered_at.is_(None),
        Verification.asked_at >= desk.now - OPEN_FOR,
    )  # fmt: skip
    asked = (await desk.session.scalars(query.order_by(Verification.id.desc()).limit(1))).one_or_none()
    member = next((one for one in members if asked and one.id == asked.member_id), None)
    if asked is None or member is None:
        return None
    asked.answered_at = desk.now
    await _tell_coordinator(desk, member, digits)
    return member


async def _tell_coordinator(desk: Desk, member: Member, code: str) -> None:
    case = await desk.session.get_one(Case, member.case_id)
    await desk.note("number answered", case=case, who=member.reference)
    check = await last_check(desk.session, member, Channel.TEXT)
    coordinator = await desk.coordinator_of(case)
    if coordinator is None or check is None:
        return
    call = await name_to_call(desk, case, member)
    order = f"/check {case.reference} {call} {_as_verified(check)}"
    told = Answer(*words.came_back(case.reference, call, code, order))
    desk.tell(coordinator, told, about=member, occasion=Occasion.NEWS)


def _as_verified(check: ContactCheck) -> str:
    said = ["verified", "safe", f"{check.from_hour}-{check.to_hour}", "shared" if check.shared else "not shared"]
    said += ["may show venue"] if check.show_venue else []
    return ", ".join([*said, *([check.language.casefold()] if check.language else [])])


COMMANDS = (
    Command(
        "verify", COORDINATOR, "check a number by a neutral text", "/verify R-1042 Dawn", on_verify, (CASE, PERSON),
        more="The text names nobody but you and asks for two digits back. First record that it is safe to text there: "
        "/check R-1042 Dawn not verified, safe, 9-18, not shared. When the digits come back I tell you; you record it.",
    ),
)  # fmt: skip
