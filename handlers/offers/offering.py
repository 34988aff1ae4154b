"""/offer: an FGDM meeting is offered to one or more people (rules 1, 4 to 8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from handlers.desk import COORDINATOR, Answer, Command, Desk, Question
from handlers.offers import clauses
from handlers.offers.record import account, children_named, on_day
from handlers.orders import case_and_rest, case_choices, name_to_call, only_own_case, people_named, person_choices
from messages import offers as words
from models.case import Case, Child, case_for
from models.meeting import facts
from models.network import Member, members_of
from models.offer import Offer, OfferedChild, OfferRecipient
from models.references import next_reference
from models.refusal import Refusal
from models.register import family_of_case
from models.rules.counting.account import Account, account_of
from models.rules.counting.offers import Offer as Counted
from models.rules.counting.records import OfferRow
from models.rules.counting.stages import next_letter_on, stage_of
from models.rules.counting.words import OfferStatus, Stage
from models.rules.typed import NotUnderstood
from models.staff import Staff
from models.terms import Deed, OfferStage

EXAMPLE = "/offer R-1042 to Dawn, Carl on 12/11/2026 before letter"
STAGES = {f"{when}{the} letter": stage for when, stage in (
    ("before", OfferStage.BEFORE), ("in", OfferStage.IN), ("at", OfferStage.IN), ("after", OfferStage.AFTER),
) for the in ("", " the")}  # fmt: skip
AGREES = {
    OfferStage.BEFORE: Stage.BEFORE_LETTER,
    OfferStage.IN: Stage.AT_LETTER,
    OfferStage.AFTER: Stage.AFTER_LETTER,
}
MARKS = ("again", "new")
LAST = 2**62  # the place of a row that is not on record yet

People = Sequence[tuple[Member, Sequence[Child]]]


@dataclass(frozen=True)
class Offered:
    """What was ordered. `new`: how the coordinator marked it, if at all (rule 6)."""

    people: People
    day: date
    stage: OfferStage | None
    new: bool | None

    @property
    def child_refs(self) -> list[str]:
        return list(dict.fromkeys(child.reference for _, children in self.people for child in children))


class NothingToRepeat(Refusal):
    """No earlier offer concerns any of these children, so there is nothing to offer again: leave out `again`."""


async def on_offer(desk: Desk, staff: Staff, rest: str) -> None:
    """Record an offer and say what it counts as; warn, and never block."""
    case, typed = await case_and_rest(desk, staff, rest)
    order = await _understood(desk, case, typed)
    reference, key = await next_reference(desk.session, Offer, case, "O")
    earlier = await _earlier(desk, case, order, reference)
    if earlier.closed and order.new is None:
        desk.tell(staff, _new_or_again(rest, earlier.closed))
        return
    if order.new is False and not earlier.closed and not earlier.open:
        raise NothingToRepeat(NothingToRepeat.__doc__)
    new = (not earlier.open) if order.new is None else order.new
    offer = Offer(reference=reference, key=key, case_id=case.id, new_offer=new, said_stage=order.stage)
    offer.logged_at, offer.logged_by = desk.now, staff.id
    await _keep(desk, offer, order)
    await desk.note(Deed.OFFER, staff=staff, case=case, after=_facts(offer, order))
    found = await account(desk, case)
    names = [await name_to_call(desk, case, member) for member, _ in order.people]
    desk.tell(staff, Answer(_told(found, offer, order, names), _next(case, order, offer, found)))


async def _understood(desk: Desk, case: Case, typed: str) -> Offered:
    found = clauses.cut(typed, ["to", "on", "for", *MARKS, *STAGES], EXAMPLE)
    if found[""] or not found.get("to"):
        raise NotUnderstood(typed, "to whom was it offered, and when?", EXAMPLE)
    mark = clauses.only(found, MARKS, typed, EXAMPLE)
    stage = clauses.only(found, list(STAGES), typed, EXAMPLE)
    children = await children_named(desk, case, found.get("for"))
    members = {member.id: member for member in await people_named(desk, case, found["to"])}
    if not members:
        raise NotUnderstood(found["to"], "to whom was it offered?", EXAMPLE)
    return Offered(
        [(member, children) for member in members.values()],
        on_day(desk, found.get("on")),
        STAGES[stage] if stage else None,
        mark == "new" if mark else None,
    )


@dataclass(frozen=True)
class Earlier:
    """Earlier offers about one of these children: the one it would repeat while open, and the closed ones."""

    open: str | None
    closed: list[str]


async def _earlier(desk: Desk, case: Case, order: Offered, reference: str) -> Earlier:
    """What the offer would be if it were recorded as a new one (rule 6)."""
    family = await family_of_case(desk.session, case)
    after = account_of(replace(family, offers=(*family.offers, *_rows(reference, order))))
    found = after.offer_at[reference]
    if found.offer_ref != reference:
        return Earlier(found.offer_ref, [])
    before = [each for each in after.offers if each is not found and each.first_on <= order.day]
    return Earlier(None, [each.offer_ref for each in before if each.named & found.named])


def _rows(reference: str, order: Offered) -> list[OfferRow]:
    return [
        OfferRow(
            offer_ref=reference,
            child_refs=tuple(child.reference for child in children),
            recipient_ref=member.reference,
            is_parent=member.is_parent,
            has_pr=member.has_pr,
            offered_on=order.day,
            new_offer=True,
            status=OfferStatus.AWAITING,
            status_on=None,
            reason="",
            void=False,
            place=LAST,
        )
        for member, children in order.people
    ]


async def _keep(desk: Desk, offer: Offer, order: Offered) -> None:
    desk.session.add(offer)
    await desk.session.flush()
    for member, children in order.people:
        row = OfferRecipient(offer_id=offer.id, member_id=member.id, reference=member.reference)
        row.is_parent, row.has_pr, row.offered_on = member.is_parent, member.has_pr, order.day
        desk.session.add(row)
        await desk.session.flush()
        desk.session.add_all(OfferedChild(recipient_id=row.id, child_id=child.id) for child in children)
    await desk.session.flush()


def _facts(offer: Offer, order: Offered) -> dict[str, object]:
    return facts(
        offer=offer.reference,
        people=[member.reference for member, _ in order.people],
        children=order.child_refs,
        day=order.day,
        said=order.stage,
        new=offer.new_offer,
    )


def _told(found: Account, offer: Offer, order: Offered, names: list[str]) -> str:
    """What was recorded, what it counts as, and what to look at."""
    counted = found.offer_at[offer.reference]
    lines = [words.offered(offer.reference, names, order.day), _counts_as(found, offer, counted)]
    if counted.offer_ref == offer.reference and counted.repeats:
        lines.append(words.repeated_by([each.offer_ref for each in counted.repeats]))
    if counted.offer_ref != offer.reference and order.new:
        lines.append(words.still_open(counted.offer_ref))
    if not any(member.is_parent or member.has_pr for member, _ in order.people):
        lines.append(words.not_to_parent(names))
    dated = stage_of(order.day, order.child_refs, found.episodes)
    if order.stage is not None and AGREES[order.stage] is not dated:
        lines.append(words.stage_differs(order.stage, dated, _letter_after(found, order)))
    return "\n".join(lines)


def _letter_after(found: Account, order: Offered) -> date | None:
    return next_letter_on(order.day, order.child_refs, found.episodes)


def _counts_as(found: Account, offer: Offer, counted: Counted) -> str:
    if counted.offer_ref != offer.reference:
        return words.a_repeat(counted.offer_ref)
    if counted.dated is None:
        return words.not_counted()
    stage = stage_of(counted.dated, counted.child_refs, found.episodes)
    letter = next_letter_on(counted.dated, counted.child_refs, found.episodes)
    return words.counts_as(stage, letter, len(counted.child_refs))


def _new_or_again(rest: str, closed: list[str]) -> Answer:
    new, again = f"/offer {rest} new", f"/offer {rest} again"
    return Answer(words.new_or_again(closed), [[("A new offer", new)], [("The same again", again)]])


def _next(case: Case, order: Offered, offer: Offer, found: Account) -> list[list[tuple[str, str]]]:
    """Next sensible steps."""
    rows = [[("Note an answer", f"/answered {case.reference}")]]
    if order.stage is OfferStage.IN and _letter_after(found, order) is None:
        letter = f"/letter {case.reference} {order.day.isoformat()} with offer {offer.reference}"
        rows.append([("Record the letter", letter)])
    rows.append([("Propose times", f"/propose {case.reference}")])
    return rows


async def _people_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    """Everyone in the network; first, in one press, all parents and holders of parental responsibility."""
    case = await case_for(desk.session, staff, answers["case"])
    everyone = await person_choices(desk, staff, answers)
    members = await members_of(desk.session, case)
    due = [name for (name, _), one in zip(everyone, members, strict=True) if one.is_parent or one.has_pr]
    together = ", ".join(due)
    return [(together, together), *everyone] if len(due) > 1 else everyone


async def _only_people(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await people_named(desk, await case_for(desk.session, staff, answers["case"]), typed)


async def only_a_past_day(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    on_day(desk, typed)


async def todays(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [("Today", "today"), ("Yesterday", "yesterday")]


async def _stage_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [(stage.value.capitalize(), stage.value) for stage in OfferStage]


CASE = Question("case", "Which case?", case_choices, only_own_case)

COMMAND = Command(
    "offer", COORDINATOR, "record that a meeting was offered", EXAMPLE, on_offer,
    (
        CASE,
        Question("people", "To whom? Names, with commas between.", _people_choices, _only_people),
        Question("day", "On which day was it offered?", todays, only_a_past_day),
        Question("stage", "Before the letter before proceedings, in it, or after?", _stage_choices),
    ),
    lambda answers: f"{answers['case']} to {answers['people']} on {answers['day']} {answers['stage']}",
    more="People need no phone for this. A chaser or a repeat ends in `again`, an offer of another meeting in "
    "`new`. `for AB10231` names children where parental responsibility differs. The figures follow the dates.",
)  # fmt: skip
