"""/answered: where an offer stands with one person (rules 4, 9, 28)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.offering import only_a_past_day, todays
from handlers.offers.record import account, offer_named, on_day, reason
from handlers.orders import case_and_rest, case_choices, names_that_tell
from messages import offers as words
from models.case import Case, case_for, folded
from models.meeting import facts
from models.network import Member
from models.offer import Offer, OfferRecipient
from models.refusal import Refusal
from models.rules.counting.answers import status_of
from models.rules.names import find_person
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed, OfferStatus

EXAMPLE = "/answered R-1042 Dawn accepted 16/11/2026"
WITH_REASON = "/answered R-1042 Dawn declined 16/11/2026 because she wants to wait"
NEEDS_REASON = (OfferStatus.DECLINED, OfferStatus.WITHDRAWN)

Row = tuple[OfferRecipient, Offer, Member | None]


class NotOffered(Refusal):
    """No offer to that person is on record for that day."""


class AcceptedStays(Refusal):
    """An accepted offer cannot be withdrawn. If the meeting is called off, record why with /exception R-1042 not held.
    If the acceptance was noted in error, first write /answered R-1042 NAME awaiting."""


@dataclass(frozen=True)
class Answered:
    """What was ordered: whose answer, what it is, when and why; perhaps to which offer."""

    who: str
    status: OfferStatus
    day: date
    why: str | None
    offer: Offer | None


async def on_answered(desk: Desk, staff: Staff, rest: str) -> None:
    """Note an answer; a later one takes its place, and the trail keeps both."""
    case, typed = await case_and_rest(desk, staff, rest)
    order = await _understood(desk, case, typed)
    row, offer, member = await _row_of(desk, case, order)
    before = _facts(row, offer)
    if order.status is OfferStatus.WITHDRAWN and row.status is OfferStatus.ACCEPTED:
        raise AcceptedStays(" ".join(str(AcceptedStays.__doc__).split()).replace("R-1042", case.reference))
    row.status, row.reason = order.status, order.why
    row.status_on = None if order.status is OfferStatus.AWAITING else order.day
    await desk.session.flush()
    await desk.note(Deed.ANSWER, staff=staff, case=case, before=before, after=_facts(row, offer), why=order.why)
    counted = (await account(desk, case)).offer_at[offer.reference]
    name = member.first_name if member else row.reference
    told = words.answered(offer.reference, name, row.status, row.status_on, status_of(counted))
    desk.tell(staff, Answer(told, _next(case, order.status)))


async def _understood(desk: Desk, case: Case, typed: str) -> Answered:
    said, why = clauses.because(typed)
    form = re.fullmatch(
        rf"(?P<who>.+?)\s+(?:has\s+)?(?P<status>{'|'.join(OfferStatus)})(?:\s+to\s+(?P<offer>\S+))?(?:\s+on)?"
        r"(?:\s+(?P<day>.+))?",
        said,
        flags=re.IGNORECASE,
    )
    if not form:
        raise NotUnderstood(typed, "who answered, and accepted, declined, lapsed or withdrawn?", EXAMPLE)
    status = OfferStatus(form["status"].casefold())
    if status in NEEDS_REASON:
        why = reason(why, WITH_REASON, f"{status} needs a reason (`not recorded` will do).")
    offer = await offer_named(desk, case, form["offer"]) if form["offer"] else None
    return Answered(form["who"], status, on_day(desk, form["day"]), why, offer)


async def _row_of(desk: Desk, case: Case, order: Answered) -> Row:
    """The row that the answer belongs to: of the last offer made to that person by that day."""
    rows = await offered_rows(desk, case)
    person = person_offered(order.who, rows)
    theirs = [row for row in rows if row[0].reference == person]
    if order.offer:
        theirs = [row for row in theirs if row[1].id == order.offer.id]
    by_then = [row for row in theirs if row[0].offered_on <= order.day]
    if not by_then:
        raise NotOffered(words.not_offered_by(order.who, order.day, [row[0].offered_on for row in theirs]))
    return max(by_then, key=lambda row: (row[0].offered_on, row[0].id))


def person_offered(typed: str, rows: list[Row]) -> str:
    """The reference of the person meant, by name or by the reference itself (those who came by import)."""
    for row, _, _ in rows:
        if folded(row.reference) == folded(typed):
            return row.reference
    by_id = {member.id: (member, row.reference) for row, _, member in rows if member}
    found = find_person(typed, [member for member, _ in by_id.values()])
    return by_id[found.id][1]


async def offered_rows(desk: Desk, case: Case) -> list[Row]:
    """Everyone offered a meeting in this case, with the offer; void rows left out."""
    query: Any = (
        select(OfferRecipient, Offer, Member)
        .join(Offer, Offer.id == OfferRecipient.offer_id)
        .outerjoin(Member, Member.id == OfferRecipient.member_id)
        .where(Offer.case_id == case.id, OfferRecipient.void.is_(False))
        .order_by(OfferRecipient.id)
    )
    return [(row, offer, member) for row, offer, member in await desk.session.execute(query)]


def _facts(row: OfferRecipient, offer: Offer) -> dict[str, Any]:
    return facts(offer=offer.reference, person=row.reference, status=row.status, day=row.status_on, reason=row.reason)


def _next(case: Case, status: OfferStatus) -> list[list[tuple[str, str]]]:
    if status is OfferStatus.ACCEPTED:
        return [[("Propose times", f"/propose {case.reference}")]]
    return [[("Note another answer", f"/answered {case.reference}")]]


async def _people(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    case = await case_for(desk.session, staff, answers["case"])
    rows = await offered_rows(desk, case)
    members = list({member.id: member for _, _, member in rows if member}.values())
    imported = dict.fromkeys(row.reference for row, _, member in rows if member is None)
    return [(name, name) for name in [*names_that_tell(members), *imported]]


async def _only_with_an_offer(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    case = await case_for(desk.session, staff, typed)
    if not await offered_rows(desk, case):
        raise NotOffered(words.nothing_offered(case.reference))


async def _only_offered(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    person_offered(typed, await offered_rows(desk, await case_for(desk.session, staff, answers["case"])))


async def _statuses(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [(status.value.capitalize(), status.value) for status in OfferStatus if status is not OfferStatus.AWAITING]


async def _only_status(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    if typed.strip().casefold() not in list(OfferStatus):
        raise NotUnderstood(typed, "accepted, declined, lapsed or withdrawn?", "accepted")


def _compose(answers: dict[str, str]) -> str:
    why = f" because {answers['why']}" if answers["why"] else ""
    return f"{answers['case']} {answers['who']} {answers['status']} {answers['day']}{why}"


COMMAND = Command(
    "answered", COORDINATOR, "note a person's answer to an offer", EXAMPLE, on_answered,
    (
        Question("case", "Which case?", case_choices, _only_with_an_offer),
        Question("who", "Whose answer is it?", _people, _only_offered),
        Question("status", "What is it?", _statuses, _only_status),
        Question("day", "On which day?", todays, only_a_past_day),
        Question("why", "Why? Needed for declined and withdrawn.", optional=True),
    ),
    _compose,
    more="`declined` and `withdrawn` need `because …`; `lapsed`: no answer by the date set. Silence, STOP or a text "
    "that did not arrive is not a refusal. Without a day it is today. `awaiting` takes an answer back.",
)  # fmt: skip
