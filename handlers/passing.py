"""What a person must read: passed on to the coordinator with the words themselves, and kept in /todo."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers import alarm_keys
from handlers.desk import Answer, Desk, Inbound, Rows
from handlers.encounters import sittings_on
from handlers.heard import Heard
from handlers.hushing import hush_stranger
from handlers.lateness import how_late, stopped_since
from handlers.meanings import meaning_buttons, order_to_record
from handlers.orders import local, name_to_call
from handlers.questions import question_to
from handlers.wording import wording_for
from messages import meetings as words
from messages import texts
from models.case import Case
from models.meeting import Invite
from models.message import Arrival
from models.network import Member, Stopped, stop_of
from models.rules.numbers import stop_or_start
from models.rules.phones import last_three
from models.rules.reading import Asked, Intent, understand
from models.staff import staff_with_role
from models.terms import MatterKind, Occasion, Role

HOLD_BACK = timedelta(hours=1)
"""A relative gets the automatic "will read your text" at most once in this time."""


async def hand_over(desk: Desk, heard: Heard, why: str, *, answer: bool = True) -> None:
    """Pass a text on to the coordinator: why, what was understood of it, and buttons for what comes next."""
    member, text = heard.member, heard.inbound.text
    why = "; ".join(filter(None, (why, how_late(desk, heard.arrival))))
    case = await desk.session.get_one(Case, member.case_id)
    name = await name_to_call(desk, case, member)
    understood = [(piece.words, piece.meaning) for piece in heard.reading.why]
    told = words.passed_on(case.reference, name, why, text, understood)
    matter = await desk.await_person(
        MatterKind.TEXT, f"text:{heard.arrival.id}", words.wrote(name, why, text),
        case=case, member=member, arrival_id=heard.arrival.id,
    )  # fmt: skip
    if coordinator := await desk.coordinator_of(case):
        buttons = [*await _next(desk, case, heard), [("Dealt with", f"/done {matter.id}")]]
        desk.tell(coordinator, Answer(told, buttons), about=member, occasion=Occasion.NEWS)
    if answer:
        await _say_it_is_passed_on(desk, heard)


ACTIONS: dict[Intent, Sequence[tuple[str, str]]] = {
    Intent.WRONG_NUMBER: [("Enter another number", "/change {case} {name}")],
    Intent.LANGUAGE_REQUEST: [("Note the language", "/change {case} {name}")],
    Intent.DECLINES_INVOLVEMENT: [
        ("Take out of the network", "/remove {case} {name} because of their own wish"),
        ("Takes part after all", "/change {case} {name} takes part"),
    ],
}
"""What a coordinator is likely to do next, by what the text is for."""


async def _next(desk: Desk, case: Case, heard: Heard) -> Rows:
    """The likely next step; for a text that may still be an answer, what it might mean."""
    invite = heard.invite or (await question_to(desk, [heard.member]))[1]  # a silent one's texts are read without it
    if heard.reading.intent in MAY_BE_AN_ANSWER:
        return await meaning_buttons(desk, case, heard.member, invite, heard.arrival.id) if invite else []
    rows: list[Sequence[tuple[str, str]]] = []
    if heard.reading.intent is Intent.RESCHEDULE_REQUEST:
        rows.append([await _to_another_time(desk, case, heard.member, invite)])
    for label, order in ACTIONS.get(heard.reading.intent, ()):
        rows.append([(label, order.format(case=case.reference, name=heard.member.name))])
    if invite:
        rows.append([("Record an answer", await order_to_record(desk, case, heard.member, invite, heard.arrival.id))])
    return rows


async def _to_another_time(desk: Desk, case: Case, member: Member, invite: Invite | None) -> tuple[str, str]:
    """While nothing is fixed other times are proposed; after that the meeting is moved, or their sitting of it."""
    on = [sitting for sitting in await sittings_on(desk, case) if sitting.starts_at and sitting.starts_at > desk.now]
    if not on:
        return "Propose other times", f"/propose {case.reference}"
    if invite is None or invite.sitting_id not in {sitting.id for sitting in on}:
        return "Who can make which", f"/who {case.reference}"
    return "Move the meeting", f"/move {case.reference}" + (f" for {member.name}" if len(on) > 1 else "")


MAY_BE_AN_ANSWER = (
    Intent.UNCLEAR,
    Intent.TENTATIVE,
    Intent.ATTENDING,
    Intent.NOT_ATTENDING,
    Intent.AVAILABILITY,
    Intent.ACKNOWLEDGEMENT,
)


async def _say_it_is_passed_on(desk: Desk, heard: Heard) -> None:
    member, inbound = heard.member, heard.inbound
    if member.answered_at and desk.now - member.answered_at < HOLD_BACK:
        return
    member.answered_at = desk.now
    text = texts.passed_on(await wording_for(desk, member))
    desk.say(member, text, Occasion.NOTED, f"passed:{inbound.provider_id}", channel=inbound.channel)


async def hand_over_stranger(desk: Desk, inbound: Inbound, arrival: Arrival) -> None:
    """A number we do not know: nothing is told to it; the admin on duty sees that a text came.

    STOP holds for it too (rule 27): the number may stand in a family later, or again.
    """
    await _stop_or_start_stranger(desk, inbound, arrival)
    danger = speaks_of_danger(desk, inbound.text)
    if await hush_stranger(desk, arrival) and not danger:
        return
    told = words.stranger(last_three(inbound.sender), inbound.text, danger)
    told = "\n".join(filter(None, (told, how_late(desk, arrival))))
    matter = await desk.await_person(MatterKind.STRANGER, f"stranger:{arrival.id}", told, arrival_id=arrival.id)
    if danger:
        desk.tell_admins(alarm_keys.to_admins(matter.id), desk.now)
        return
    for admin in await staff_with_role(desk.session, Role.ADMIN):
        desk.tell(admin, Answer(told, [[("Dealt with", f"/done {matter.id}")]]), occasion=Occasion.NEWS)


def speaks_of_danger(desk: Desk, text: str) -> bool:
    """Rule 29 holds for whoever writes: it may be someone of a family at another phone."""
    return understand(text, Asked.OPEN, [], None, local(desk.now)).intent is Intent.SAFETY_CONCERN


async def _stop_or_start_stranger(desk: Desk, inbound: Inbound, arrival: Arrival) -> None:
    stopped = await stop_of(desk.session, inbound.channel, arrival.sender_mark)
    match stop_or_start(inbound.text):
        case "stop" if stopped is None:
            desk.session.add(Stopped(channel=inbound.channel, mark=arrival.sender_mark, stopped_at=desk.now))
        case "start" if stopped is not None and not await stopped_since(desk, arrival):
            await desk.session.delete(stopped)
