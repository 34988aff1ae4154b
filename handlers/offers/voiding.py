"""/void: what was entered in error is counted no more, and stays in the trail (rule 9)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.offering import CASE
from handlers.offers.record import account, logged, reason, warned
from handlers.offers.unoffering import rows_to_void, void_rows
from handlers.orders import case_and_rest
from messages import offers as words
from models.case import Case, case_for
from models.meeting import Meeting, Sitting
from models.offer import BestInterests, Episode, Offer
from models.refusal import Refusal
from models.rules.counting.records import OfferRow
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed

EXAMPLE = "/void R-1042 R-1042-O1 because entered twice"
TO_ONE = "/void R-1042 R-1042-O1 to Dawn because it was made to her sister"


class NothingToVoid(Refusal):
    """Nothing of that reference is on record in this case, or it is void already."""


class StillBooked(Refusal):
    """A booked meeting has guests: it is called off, not voided."""


async def on_void(desk: Desk, staff: Staff, rest: str) -> None:
    """Mark an offer, a meeting, an episode or a decision as entered in error."""
    case, typed = await case_and_rest(desk, staff, rest)
    said, why = clauses.because(typed)
    form = re.fullmatch(r"(?P<reference>\S+)(?:\s+to\s+(?P<who>.+))?", said, flags=re.IGNORECASE)
    if not form:
        raise NotUnderstood(typed, "which reference was entered in error, and why?", EXAMPLE)
    why = reason(why, EXAMPLE, "Why?")
    record = await _record(desk, case, form["reference"])
    if form["who"]:
        what, lost = await _void_one(desk, case, record, form["who"])
    else:
        what, lost = {"reference": record.reference}, await _void(desk, case, record)
    await desk.session.flush()
    await desk.note(Deed.VOID, staff=staff, case=case, before=what, why=why)
    lines = [words.voided([" to ".join(what.values())])]
    if lost:
        lines.append(words.letter_lost_its_offer([episode.reference for episode in lost]))
    for episode in lost:
        lines += map(words.warning, await warned(desk, case, episode))
    desk.tell(staff, Answer("\n".join(lines), [[("Show the case", f"/case {case.reference}")]]))


async def _record(desk: Desk, case: Case, reference: str) -> Offer | Episode | BestInterests | Meeting:
    for found in (
        await logged(desk, case, Offer, reference),
        await logged(desk, case, Meeting, reference),
        await logged(desk, case, Episode, reference),
        await logged(desk, case, BestInterests, reference),
    ):
        if found is not None:
            return found
    raise NothingToVoid(words.nothing_to_void(case.reference, reference[:40]))


async def _void_one(
    desk: Desk, case: Case, record: Offer | Episode | BestInterests | Meeting, who: str
) -> tuple[dict[str, str], list[Episode]]:
    """Void the offer to one person only; the others were offered the meeting all the same (rule 4)."""
    if not isinstance(record, Offer):
        raise NotUnderstood(who, f"{record.reference} was not made to anyone; only an offer is.", TO_ONE)
    rows = await rows_to_void(desk, case, record, who)
    _refuse_twice(not rows, record.reference)
    lost = await void_rows(desk, case, record, rows)
    return {"reference": record.reference, "person": rows[0].reference}, lost


async def _void(desk: Desk, case: Case, record: Offer | Episode | BestInterests | Meeting) -> list[Episode]:
    """Void one record; the episodes whose letter named it, where it was an offer."""
    match record:
        case Offer():
            rows = await rows_to_void(desk, case, record, "")
            _refuse_twice(not rows, record.reference)
            return await void_rows(desk, case, record, rows)
        case Meeting():
            await _void_meeting(desk, record)
        case Episode() | BestInterests():
            _refuse_twice(record.void, record.reference)
            record.void = True
    return []


def _refuse_twice(void: bool, reference: str) -> None:
    if void:
        raise NothingToVoid(words.void_already(reference))


async def _void_meeting(desk: Desk, meeting: Meeting) -> None:
    sittings = list(await desk.session.scalars(select(Sitting).where(Sitting.meeting_id == meeting.id)))
    if any(sitting.is_on for sitting in sittings):
        raise StillBooked(words.still_booked(meeting.reference))
    _refuse_twice(all(sitting.void for sitting in sittings), meeting.reference)
    for sitting in sittings:
        sitting.void = True


async def _references(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    case = await case_for(desk.session, staff, answers["case"])
    found = (await account(desk, case)).family
    rows: tuple[Any, ...] = (*found.offers, *found.meetings, *found.episodes, *found.exceptions)
    live = dict.fromkeys(_reference(row) for row in rows if not row.void)
    return [(reference, reference) for reference in [*live, *_one_of_several(found.offers)]]


def _one_of_several(rows: Iterable[OfferRow]) -> list[str]:
    """`R-1042-O1 to DP` for each person of an offer made to several."""
    live = [row for row in rows if not row.void]
    people = Counter(row.offer_ref for row in live)
    return [f"{row.offer_ref} to {row.recipient_ref}" for row in live if people[row.offer_ref] > 1]


def _reference(row: Any) -> str:
    for name in ("offer_ref", "meeting_ref", "exception_ref", "episode_ref"):
        if found := getattr(row, name, None):
            return str(found)
    raise AssertionError("every row of the log has its reference")


COMMAND = Command(
    "void", COORDINATOR, "mark a record as entered in error", EXAMPLE, on_void,
    (CASE, Question("reference", "Which record was entered in error?", _references), Question("why", "Why?")),
    lambda answers: f"{answers['case']} {answers['reference']} because {answers['why']}",
    more="For an offer, a meeting, an episode or a decision. It is counted no more and stays in the trail. `to Dawn` "
    "after an offer voids what was entered for her alone. An offer that was withdrawn or declined was not an error: "
    "note that with /answered.",
)  # fmt: skip
