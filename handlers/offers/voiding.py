"""/void: what was entered in error is counted no more, and stays in the trail (rule 9)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.offering import CASE
from handlers.offers.record import account, logged, reason, warned
from handlers.orders import case_and_rest
from messages import offers as words
from models.case import Case, case_for
from models.meeting import Meeting, Sitting
from models.offer import BestInterests, Episode, Offer, OfferRecipient
from models.refusal import Refusal
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed

EXAMPLE = "/void R-1042 R-1042-O1 because entered twice"


class NothingToVoid(Refusal):
    """Nothing of that reference is on record in this case, or it is void already."""


class StillBooked(Refusal):
    """A booked meeting has guests: it is called off, not voided."""


async def on_void(desk: Desk, staff: Staff, rest: str) -> None:
    """Mark an offer, a meeting, an episode or a decision as entered in error."""
    case, typed = await case_and_rest(desk, staff, rest)
    reference, why = clauses.because(typed)
    if not reference or " " in reference:
        raise NotUnderstood(typed, "which reference was entered in error, and why?", EXAMPLE)
    why = reason(why, EXAMPLE, "Why?")
    record = await _record(desk, case, reference)
    lines = [words.voided([record.reference])]
    lost = await _void(desk, case, record)
    await desk.session.flush()
    await desk.note(Deed.VOID, staff=staff, case=case, before={"reference": record.reference}, why=why)
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


async def _void(desk: Desk, case: Case, record: Offer | Episode | BestInterests | Meeting) -> list[Episode]:
    """Void one record; the episodes whose letter named it, where it was an offer."""
    match record:
        case Offer():
            return await _void_offer(desk, case, record)
        case Meeting():
            await _void_meeting(desk, record)
        case Episode() | BestInterests():
            _refuse_twice(record.void, record.reference)
            record.void = True
    return []


def _refuse_twice(void: bool, reference: str) -> None:
    if void:
        raise NothingToVoid(words.void_already(reference))


async def _void_offer(desk: Desk, case: Case, offer: Offer) -> list[Episode]:
    rows = list(await desk.session.scalars(select(OfferRecipient).where(OfferRecipient.offer_id == offer.id)))
    _refuse_twice(all(row.void for row in rows), offer.reference)
    for row in rows:
        row.void = True
    named = select(Episode).where(Episode.letter_offer_id == offer.id, Episode.void.is_(False))
    lost = list(await desk.session.scalars(named))
    for episode in lost:
        # Not recorded, which is not no: only the coordinator knows what the letter said.
        episode.letter_offer_id = episode.offer_in_letter = None
    await desk.session.flush()
    await _first_ones_are_new(desk, case)
    return lost


async def _first_ones_are_new(desk: Desk, case: Case) -> None:
    """An offer that repeated only what is void is now the first about its children, and so a new one."""
    met: set[str] = set()
    for offer in sorted((await account(desk, case)).offers, key=lambda one: (one.first_on, one.place)):
        if not offer.new_offer and not offer.named & met:
            query = update(Offer).where(Offer.case_id == case.id, Offer.reference == offer.offer_ref)
            await desk.session.execute(query.values(new_offer=True))
        met |= offer.named


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
    return [(reference, reference) for reference in live]


def _reference(row: Any) -> str:
    for name in ("offer_ref", "meeting_ref", "exception_ref", "episode_ref"):
        if found := getattr(row, name, None):
            return str(found)
    raise AssertionError("every row of the log has its reference")


COMMAND = Command(
    "void", COORDINATOR, "mark a record as entered in error", EXAMPLE, on_void,
    (CASE, Question("reference", "Which record was entered in error?", _references), Question("why", "Why?")),
    lambda answers: f"{answers['case']} {answers['reference']} because {answers['why']}",
    more="For an offer, a meeting, an episode or a decision. It is counted no more and stays in the trail. An offer "
    "that was withdrawn or declined was not an error: note that with /answered.",
)  # fmt: skip
