"""/held: a meeting was held, whether arranged through the bot or not (rules 11 to 14)."""

from __future__ import annotations

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.meeting_counts import order_unsure, said
from handlers.offers.offering import CASE, only_a_past_day, todays
from handlers.offers.record import account, initials, initials_of, offer_named, on_day
from handlers.offers.sittings import (
    Held,
    adjourned_meeting,
    booked_that_day,
    keep,
    offer_followed,
    sitting_that_day,
    told,
)
from handlers.orders import case_and_rest, people_named
from messages import offers as words
from models.case import Case
from models.meeting import Meeting, Sitting
from models.rules.counting.account import Account
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed, MeetingKind, SittingStatus

EXAMPLE = "/held R-1042 5/12/2026 family 7 professionals 2 proposal yes plan agreed"
CAME_FIRST = "offer came first"
WORDS = (
    "family", "professionals", "proposal", "plan", "facilitator", "with offer", "adjourned", "review",
    "another meeting", "for", CAME_FIRST,
)  # fmt: skip
YES = {"yes": True, "y": True, "no": False, "n": False}
AGREED = {"agreed": True, "yes": True, "not agreed": False, "no": False}
MOST = 99
TOOK_PLACE = (SittingStatus.HELD, SittingStatus.ADJOURNED)


async def on_held(desk: Desk, staff: Staff, rest: str) -> None:
    """Record that a meeting took place, and say whether it counts and why not."""
    case, typed = await case_and_rest(desk, staff, rest)
    order = await _understood(desk, staff, case, typed)
    there = await sitting_that_day(desk, case, order)
    if order.people is None and len(others := await booked_that_day(desk, case, order)) > 1:
        desk.tell(staff, Answer(words.which_sitting(), [[(who, f"/held {rest} for {who}")] for who in others]))
        return
    meeting = there[1] if there else await adjourned_meeting(desk, case, order)
    offer_id, unsure = await offer_followed(desk, case, order, meeting)
    if unsure:
        desk.tell(staff, _which_offer(rest, unsure))
        return
    correcting = bool(there and there[0].status in TOOK_PLACE)
    before = await told(desk, *there) if there else None
    sitting, meeting = await keep(desk, case, order, there, meeting)
    meeting.offer_id = offer_id
    await desk.session.flush()
    await desk.note(Deed.HELD, staff=staff, case=case, before=before, after=await told(desk, sitting, meeting))
    found = await account(desk, case)
    lines = await said(desk, case, found, sitting, meeting, correcting)
    desk.tell(staff, Answer("\n".join(lines), _next(case, rest, found, sitting, meeting)))


async def _understood(desk: Desk, staff: Staff, case: Case, typed: str) -> Held:
    found = clauses.cut(typed, WORDS, EXAMPLE)
    for flag in ("adjourned", "review", "another meeting", CAME_FIRST):
        clauses.only(found, [flag], typed, EXAMPLE)
    if "family" not in found or "proposal" not in found:
        raise NotUnderstood(typed, "how many of the family came, and could they make a proposal?", EXAMPLE)
    return Held(
        day=on_day(desk, found[""]),
        kind=MeetingKind.REVIEW if "review" in found else MeetingKind.FIRST,
        network=_count(found["family"], "family"),
        professionals=_count(found["professionals"], "professionals") if "professionals" in found else None,
        could_propose=_one_of(YES, found["proposal"], "proposal is yes or no"),
        plan_agreed=_one_of(AGREED, found["plan"], "plan is agreed or not agreed") if "plan" in found else None,
        facilitator=_facilitator(found.get("facilitator"), staff),
        adjourned="adjourned" in found,
        offer=await offer_named(desk, case, found["with offer"]) if found.get("with offer") else None,
        came_first=CAME_FIRST in found,
        another="another meeting" in found,
        people=[member.id for member in await people_named(desk, case, found["for"])] if found.get("for") else None,
    )


def _count(typed: str, what: str) -> int:
    if not (typed.isascii() and typed.isdigit() and int(typed[:9]) <= MOST):
        raise NotUnderstood(typed or what, f"{what} is a whole number from 0 to {MOST}.", EXAMPLE)
    return int(typed)


def _one_of(allowed: dict[str, bool], typed: str, wrong: str) -> bool:
    said = " ".join(typed.casefold().split())
    if said not in allowed:
        raise NotUnderstood(typed, f"{wrong}.", EXAMPLE)
    return allowed[said]


def _facilitator(typed: str | None, staff: Staff) -> str | None:
    """Who facilitated: the coordinator, if nobody is named; `none`: there was nobody."""
    if typed is None:
        return initials_of(staff)
    return None if typed.casefold() == "none" else initials(typed, "the facilitator", EXAMPLE)


def _which_offer(rest: str, references: list[str]) -> Answer:
    buttons = [[(reference, f"/held {rest} with offer {reference}")] for reference in references]
    return Answer(words.which_offer(references), buttons)


def _next(case: Case, rest: str, found: Account, sitting: Sitting, meeting: Meeting) -> list[list[tuple[str, str]]]:
    rows = []
    if order_unsure(found, sitting, meeting):
        rows.append([("The offer came first", f"/held {rest} {CAME_FIRST}")])
    if sitting.status is SittingStatus.ADJOURNED:
        rows.append([("Propose times to go on", f"/propose {case.reference}")])
    elif meeting.kind is MeetingKind.FIRST:
        rows.append([("Propose a review", f"/review {case.reference}")])
    return rows


async def _yes_no(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [("Yes", "yes"), ("No", "no")]


async def _plans(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [("Agreed", "agreed"), ("Not agreed", "not agreed")]


async def _only_count(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    _count(typed.strip(), "how many came")


async def _only_yes_no(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    _one_of(YES, typed, "yes or no")


async def _only_agreed(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    _one_of(AGREED, typed, "agreed or not agreed")


def _compose(answers: dict[str, str]) -> str:
    others = f" professionals {answers['professionals']}" if answers["professionals"] else ""
    plan = f" plan {answers['plan']}" if answers["plan"] else ""
    family = f"family {answers['family']}{others} proposal {answers['proposal']}{plan}"
    return f"{answers['case']} {answers['day']} {family}"


COMMAND = Command(
    "held", COORDINATOR, "record that a meeting was held", EXAMPLE, on_held,
    (
        CASE,
        Question("day", "On which day was it held?", todays, only_a_past_day),
        Question("family", "How many of the family network came? Leave out the child and you.", None, _only_count),
        Question("professionals", "How many professionals?", None, _only_count, optional=True),
        Question("proposal", "Had the family the chance to discuss and make a proposal?", _yes_no, _only_yes_no),
        Question("plan", "Was a plan agreed?", _plans, _only_agreed, optional=True),
    ),
    _compose,
    more="Also for a meeting that was not arranged here. You are the facilitator unless you write `facilitator JB`, or "
    "`facilitator none`. `adjourned`: it goes on another day. `review`: a review meeting. `with offer R-1042-O1` says "
    "which offer it followed. `for Lee`: of several sittings that day, Lee's. "
    "Written again for the same day, it corrects what is on record.",
)  # fmt: skip
