"""/exception: offering, or holding, was not in a child's best interests (s.31ZA, rule 10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers.episodes import Standing, pick, standing
from handlers.offers.offering import CASE, only_a_past_day, todays
from handlers.offers.record import children_named, initials, on_day, reason, warned
from handlers.orders import case_and_rest
from messages import offers as words
from models.case import Case, Child
from models.meeting import facts
from models.offer import BestInterests, BestInterestsChild
from models.references import next_reference
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed, Limb

EXAMPLE = "/exception R-1042 not offered because the parents are not to know yet decided by HoS on 12/11/2026"
LIMBS = {"not offered": Limb.NOT_OFFERED, "not held": Limb.NOT_HELD}


@dataclass(frozen=True)
class Decision:
    """What was ordered: by limb, why, by whom (initials or a post), when."""

    limb: Limb
    why: str
    decided_by: str
    decided_on: date
    children: Sequence[Child]


async def on_exception(desk: Desk, staff: Staff, rest: str) -> None:
    """Record a best-interests decision; it changes no offer."""
    case, typed = await case_and_rest(desk, staff, rest)
    order = await _understood(desk, case, typed)
    one = pick(await standing(desk, case), order.children, lambda each: True)
    children = _of_episode(order.children, one)
    reference, key = await next_reference(desk.session, BestInterests, case, "X")
    decision = BestInterests(reference=reference, key=key, case_id=case.id, limb=order.limb, reason=order.why)
    decision.episode_id = one.episode.id if one else None
    decision.decided_by, decision.decided_on = order.decided_by, order.decided_on
    desk.session.add(decision)
    await desk.session.flush()
    desk.session.add_all(BestInterestsChild(decision_id=decision.id, child_id=child.id) for child in children)
    refs = [child.reference for child in children]
    after = facts(exception=reference, limb=order.limb, by=order.decided_by, day=order.decided_on, children=refs)
    await desk.note(Deed.EXCEPTION, staff=staff, case=case, after=after, why=order.why)
    desk.tell(staff, Answer(await _said(desk, case, decision, refs, one)))


async def _understood(desk: Desk, case: Case, typed: str) -> Decision:
    form = re.fullmatch(
        r"(?P<limb>not\s+(?:offered|held))(?:\s+for\s+(?P<children>.+?))?\s+because\s+(?P<why>.+)\s+"
        r"decided\s+by\s+(?P<by>.+?)(?:\s+on\s+(?P<day>.+))?",
        " ".join(typed.split()),
        flags=re.IGNORECASE,
    )
    if not form:
        raise NotUnderstood(typed, "not offered or not held, because of what, decided by whom?", EXAMPLE)
    return Decision(
        LIMBS[" ".join(form["limb"].casefold().split())],
        reason(form["why"], EXAMPLE, "Why?"),
        initials(form["by"].strip(" .,"), "who decided", EXAMPLE),
        on_day(desk, form["day"]),
        await children_named(desk, case, form["children"]),
    )


def _of_episode(children: Sequence[Child], one: Standing | None) -> Sequence[Child]:
    """A decision is about children of its episode."""
    return [child for child in children if child.id in one.children] if one else children


async def _said(desk: Desk, case: Case, decision: BestInterests, refs: list[str], one: Standing | None) -> str:
    told = words.excepted(decision.reference, decision.limb, refs, decision.decided_by, decision.decided_on)
    if one is None:
        return f"{told}\n{words.without_episode()}"
    return "\n".join([told, *map(words.warning, await warned(desk, case, one.episode))])


async def _limbs(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [(limb.capitalize(), limb) for limb in LIMBS]


async def _only_limb(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    if " ".join(typed.casefold().split()) not in LIMBS:
        raise NotUnderstood(typed, "not offered, or not held?", "not offered")


async def _only_initials(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    initials(typed.strip(), "who decided", "HoS")


def _compose(answers: dict[str, str]) -> str:
    said = f"{answers['case']} {answers['limb']} because {answers['why']} decided by {answers['by']}"
    return f"{said} on {answers['day']}"


COMMAND = Command(
    "exception", COORDINATOR, "record a best-interests decision", EXAMPLE, on_exception,
    (
        CASE,
        Question("limb", "What was not in the child's best interests: offering, or holding?", _limbs, _only_limb),
        Question("why", "Why? It is for the record, and never goes to a relative."),
        Question("by", "Who decided? Initials or a post in one word, as HoS.", check=_only_initials),
        Question("day", "On which day was it decided?", todays, only_a_past_day),
    ),
    _compose,
    more="Write no names. Without a day it is today. `for AB10231` after `not offered` names children.",
)  # fmt: skip
