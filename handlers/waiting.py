"""What waits for a member of staff, as lines with buttons, most urgent first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, exists, select

from handlers.desk import Desk
from handlers.giving import cases_of_nobody
from handlers.stages import Stage, Standing, standing_of_case
from handlers.unchecked import check_order, needing_check
from messages import todo as words
from models.case import Case, cases_of
from models.meeting import Invite
from models.message import Matter
from models.network import members_of
from models.staff import Staff
from models.terms import MatterKind

URGENCY = (
    MatterKind.SAFETY,
    MatterKind.TEXT,
    MatterKind.STRANGER,
    MatterKind.STOPPED,
    MatterKind.LINK,
    MatterKind.DOUBT,
    MatterKind.UNREACHED,
    MatterKind.DROPPED,
    MatterKind.RING,
)
CHECKED_WHILE = (Stage.PROPOSED, Stage.ASKED, Stage.ANSWERED, Stage.FIXED)
STEPS = (Stage.ANSWERED, Stage.PAST, Stage.PROPOSED, Stage.NOTHING_ASKED, Stage.EMPTY)


@dataclass(frozen=True)
class Waiting:
    """One line of /todo: the case, what it is, and its button (label and order)."""

    reference: str | None
    words: str
    label: str
    order: str


async def waiting_for_coordinator(desk: Desk, staff: Staff) -> list[Waiting]:
    """Matters of their cases, then what the state of each case asks for."""
    matters = await open_matters(desk, Case.coordinator_id == staff.id)
    found = [_of_matter(matter, case) for matter, case in matters]
    return [*found, *await _of_cases(desk, await cases_of(desk.session, staff))]


async def waiting_for_admin(desk: Desk) -> list[Waiting]:
    """Texts from unknown numbers, and cases whose coordinator has left: those only as a number of things."""
    strangers = [_of_matter(matter, None) for matter in await _stranger_matters(desk)]
    orphans = [await _of_orphan(desk, case) for case in await cases_of_nobody(desk)]
    return [*strangers, *orphans]


async def _of_cases(desk: Desk, cases: Sequence[Case]) -> list[Waiting]:
    checks: list[Waiting] = []
    by_stage: dict[Stage, list[Waiting]] = {}
    for case in cases:
        standing = await standing_of_case(desk, case)
        if standing.stage in CHECKED_WHILE:
            checks += await _checks(desk, case)
        if told := _told_of(standing):
            by_stage.setdefault(standing.stage, []).append(_step(case, standing, told))
    return checks + [line for stage in STEPS for line in by_stage.get(stage, [])]


def _told_of(standing: Standing) -> str | None:
    """What the stage of a case asks of its coordinator, if anything."""
    match standing.stage:
        case Stage.ANSWERED:
            return words.all_answered(standing.asked)
        case Stage.PAST:
            return words.not_recorded(standing.when or "")
        case Stage.PROPOSED | Stage.NOTHING_ASKED | Stage.EMPTY:
            return words.nothing_asked(standing.words)
        case _:
            return None


def _step(case: Case, standing: Standing, told: str) -> Waiting:
    return Waiting(case.reference, told, *standing.step)


async def _checks(desk: Desk, case: Case) -> list[Waiting]:
    people = await members_of(desk.session, case)
    return [
        Waiting(case.reference, words.check_missing(name), f"Check {name}", check_order(case.reference, name, one))
        for name, one in await needing_check(desk, people)
    ]


def _of_matter(matter: Matter, case: Case | None) -> Waiting:
    return Waiting(case.reference if case else None, matter.words, "Dealt with", f"/done {matter.id}")


async def open_matters(desk: Desk, which: ColumnElement[bool]) -> list[tuple[Matter, Case]]:
    """Open matters of cases, most urgent first, the oldest first among equals; answered calls left out."""
    query = (
        select(Matter, Case)
        .join(Case, Matter.case_id == Case.id)
        .where(which, Matter.settled_at.is_(None), ~_rung_for_nothing())
        .order_by(Matter.opened_at, Matter.id)
    )
    found = [(matter, case) for matter, case in await desk.session.execute(query)]
    return sorted(found, key=lambda pair: URGENCY.index(pair[0].kind))


def _rung_for_nothing() -> ColumnElement[bool]:
    """Someone to be rung because they had not answered, who has answered since."""
    answered = exists().where(Invite.member_id == Matter.member_id, Invite.answered_at >= Matter.opened_at)
    return (Matter.kind == MatterKind.RING) & answered


async def _stranger_matters(desk: Desk) -> list[Matter]:
    query = select(Matter).where(Matter.kind == MatterKind.STRANGER, Matter.settled_at.is_(None))
    return list(await desk.session.scalars(query.order_by(Matter.opened_at, Matter.id)))


async def _of_orphan(desk: Desk, case: Case) -> Waiting:
    matters = await open_matters(desk, Matter.case_id == case.id)
    safety = sum(matter.kind is MatterKind.SAFETY for matter, _ in matters)
    told = words.without_coordinator(len(matters), safety)
    return Waiting(case.reference, told, f"Hand over {case.reference}", f"/handover {case.reference}")


async def waiting_by_number(desk: Desk) -> tuple[int, int, int]:
    """How many matters wait with coordinators, how many about safety, and for how many days the oldest does."""
    matters = [matter for matter, _ in await open_matters(desk, Case.coordinator_id.is_not(None))]
    safety = sum(matter.kind is MatterKind.SAFETY for matter in matters)
    oldest = min((matter.opened_at for matter in matters), default=desk.now)
    return len(matters), safety, (desk.now - oldest).days
