"""Where a case stands, and the next sensible step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from handlers.desk import Desk
from messages import cases as words
from messages.dates import said, said_day
from models.case import Case
from models.meeting import Meeting, Proposal, Sitting, invites_of, live_proposal, sitting_of, times_of, unanswered
from models.network import members_of
from models.terms import SittingStatus


class Stage(StrEnum):
    EMPTY = "empty"
    NOTHING_ASKED = "nothing asked"
    PROPOSED = "proposed"
    ASKED = "asked"
    ANSWERED = "answered"
    FIXED = "fixed"
    PAST = "past"
    HELD = "held"
    ADJOURNED = "adjourned"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Standing:
    """`step`: what the button says, and the order it gives.

    `when`: of the meeting fixed or past; `asked`: how many people were asked.
    """

    stage: Stage
    words: str
    step: tuple[str, str]
    when: str | None = None
    asked: int = 0


async def standing_of_case(desk: Desk, case: Case) -> Standing:
    """Where a case stands now, by what was last asked, fixed or recorded in it."""
    proposal = await live_proposal(desk.session, case)
    if proposal is None:
        return await _before_proposing(desk, case)
    sitting = await sitting_of(desk.session, proposal)
    if sitting is not None:
        return _after_fixing(desk, case, sitting)
    return await _while_asking(desk, case, proposal)


async def _before_proposing(desk: Desk, case: Case) -> Standing:
    if sitting := await last_sitting(desk, case):
        return _after_fixing(desk, case, sitting)
    if not await members_of(desk.session, case):
        return Standing(Stage.EMPTY, words.empty(), ("Add someone", f"/add {case.reference}"))
    return Standing(Stage.NOTHING_ASKED, words.nothing_asked(), ("Propose times", f"/propose {case.reference}"))


async def last_sitting(desk: Desk, case: Case) -> Sitting | None:
    """The sitting put on record last, as held, adjourned or cancelled; arranged through the bot or not."""
    query = (
        select(Sitting)
        .join(Meeting)
        .where(Meeting.case_id == case.id, Sitting.void.is_(False), Sitting.status != SittingStatus.BOOKED)
        .order_by(Sitting.id.desc())
        .limit(1)
    )
    return (await desk.session.scalars(query)).one_or_none()


async def _while_asking(desk: Desk, case: Case, proposal: Proposal) -> Standing:
    invites = await invites_of(desk.session, proposal)
    if not invites:
        times = len(await times_of(desk.session, proposal))
        return Standing(Stage.PROPOSED, words.proposed(times), ("Ask the family", f"/ask {case.reference}"))
    answered = len(invites) - len(unanswered(invites))
    stage = Stage.ANSWERED if answered == len(invites) else Stage.ASKED
    step = ("Who can", f"/who {case.reference}")
    return Standing(stage, words.asked(answered, len(invites)), step, asked=len(invites))


def _after_fixing(desk: Desk, case: Case, sitting: Sitting) -> Standing:
    when = said(sitting.starts_at) if sitting.starts_at else None
    day = said_day(sitting.held_on) if sitting.held_on else ""
    match sitting.status:
        case SittingStatus.HELD:
            return Standing(Stage.HELD, words.held(day), ("Review", f"/review {case.reference}"))
        case SittingStatus.ADJOURNED:
            return Standing(Stage.ADJOURNED, words.adjourned(day), ("Propose times", f"/propose {case.reference}"))
        case SittingStatus.CANCELLED:
            step = ("Propose times", f"/propose {case.reference}")
            return Standing(Stage.CANCELLED, words.cancelled(when), step)
        case SittingStatus.BOOKED:
            return _booked(desk, case, sitting, when or "")


def _booked(desk: Desk, case: Case, sitting: Sitting, when: str) -> Standing:
    if sitting.ends_at is not None and sitting.ends_at <= desk.now:
        return Standing(Stage.PAST, words.past(when), ("Record it", f"/held {case.reference}"), when)
    return Standing(Stage.FIXED, words.fixed(when), ("Who can", f"/who {case.reference}"), when)
