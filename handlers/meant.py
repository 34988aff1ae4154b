"""`/meant`: what a relative said by phone, or what a text of theirs meant, recorded by a person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import exists, select

from handlers import noting
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, WrongWay
from handlers.meanings import meaning_buttons, order_to_record
from handlers.meetings import CASE
from handlers.no_part import takes_part_again
from handlers.orders import open_case_and_rest, person_choices, person_named
from handlers.questions import answered_by, pressed
from messages import meant as words
from messages import meetings as meeting_words
from models.case import Case
from models.meeting import Invite, Proposal, answers_of, last_invite, times_of
from models.message import Arrival, Matter, Message
from models.network import Member
from models.rules.reading import Intent
from models.staff import Staff
from models.terms import Asking, Attendance, MatterKind, Occasion, Station


async def on_meant(desk: Desk, staff: Staff, rest: str) -> None:
    """Record what a relative said by phone, or what a text of theirs meant.

    A button knows its question and its text; one whose question is over records nothing, and says so.
    """
    case, typed = await open_case_and_rest(desk, staff, rest)
    name, _, said = typed.partition(":")
    member = await person_named(desk, case, name)
    invite = await last_invite(desk.session, [member])
    if invite is None:
        raise WrongWay(words.form(member.first_name, False))
    press = pressed(said.strip())
    if press and not await answered_by(desk, press, [member]):
        again = [[("Record an answer", await order_to_record(desk, case, member, invite))]]
        desk.tell(staff, Answer(words.too_late(member.first_name), again))
        return
    arrival = await (_text_of(desk, member, press.arrival_id) if press else _text_unread(desk, member, invite))
    said = (press.answer if press else said).strip()
    if not said:
        await _ask_what(desk, staff, case, member, invite, arrival)
    elif invite.asking is Asking.ATTENDANCE:
        await _meant_coming(desk, staff, case, member, invite, said, arrival)
    else:
        await _meant_times(desk, staff, case, member, invite, said, arrival)


async def _text_of(desk: Desk, member: Member, arrival_id: int | None) -> Arrival | None:
    """The text on the card that was tapped, if it is theirs."""
    arrival = await desk.session.get(Arrival, arrival_id) if arrival_id is not None else None
    return arrival if arrival is not None and arrival.member_id == member.id and arrival.reading is not None else None


async def _text_unread(desk: Desk, member: Member, invite: Invite) -> Arrival | None:
    """Of an order that was typed: the last text that waits unread. What was said by phone puts no text right."""
    query = select(Matter.arrival_id).where(
        Matter.member_id == member.id,
        Matter.kind == MatterKind.TEXT,
        Matter.settled_at.is_(None),
        Matter.opened_at >= invite.last_asked_at,
    )
    arrival_id = (await desk.session.scalars(query.order_by(Matter.id.desc()).limit(1))).one_or_none()
    arrival = await _text_of(desk, member, arrival_id)
    return arrival if arrival is not None and _waits_unread(arrival) else None


def _waits_unread(arrival: Arrival) -> bool:
    """Whether nothing but its meaning is left for a person."""
    reading = arrival.reading or {}
    return reading.get("intent") == Intent.UNCLEAR or bool(reading.get("unseen"))


async def _ask_what(
    desk: Desk, staff: Staff, case: Case, member: Member, invite: Invite, arrival: Arrival | None
) -> None:
    buttons = await meaning_buttons(desk, case, member, invite, arrival.id if arrival else None)
    noted = await _noted(desk, invite)
    desk.tell(staff, Answer(words.what_meant(case.reference, member.first_name, noted), buttons))


async def _noted(desk: Desk, invite: Invite) -> str:
    """What is noted of this person now, by the numbers proposed."""
    if invite.asking is Asking.ATTENDANCE:
        return str(invite.attendance or "")
    proposal = await desk.session.get_one(Proposal, invite.proposal_id)
    said_of = (await answers_of(desk.session, [invite]))[invite.id]
    times = await times_of(desk.session, proposal)
    can, cannot = ([time.number for time in times if said_of.get(time.id) is yes] for yes in (True, False))
    return words.numbers(can, cannot)


async def _meant_coming(
    desk: Desk, staff: Staff, case: Case, member: Member, invite: Invite, said: str, arrival: Arrival | None
) -> None:
    if said.casefold() not in _COMING:
        raise WrongWay(words.form(member.first_name, True))
    attendance = invite.attendance = _COMING[said.casefold()]
    noted = str(attendance or words.NOTHING)
    if attendance:
        await takes_part_again(desk, member)
    if arrival:
        await _put_right(desk, arrival, {"attendance": str(attendance) if attendance else None})
    await desk.note("answer recorded", staff=staff, case=case, who=member.reference, after=noted)
    again = await order_to_record(desk, case, member, invite, arrival.id if arrival else None)
    desk.tell(staff, Answer(words.recorded(member.first_name, noted), [[("Put this right", again)]]))


_COMING = {
    "coming": Attendance.COMING,
    "not coming": Attendance.NOT_COMING,
    "unsure": Attendance.UNSURE,
    "drop": None,
}


@dataclass(frozen=True)
class Meant:
    """What a person says they meant, in numbers as proposed. `adds`: beside what is noted, not in its place."""

    can: Sequence[int] = ()
    cannot: Sequence[int] = ()
    drops: Sequence[int] = ()
    adds: bool = True

    def as_seen(self, invite: Invite) -> Meant:
        """In the numbers that this relative sees."""
        seen = {proposed: int(number) for number, proposed in invite.numbering.items()}
        can, cannot, drops = ([seen[n] for n in numbers] for numbers in (self.can, self.cannot, self.drops))
        return Meant(can, cannot, drops, self.adds)


async def _meant_times(
    desk: Desk, staff: Staff, case: Case, member: Member, invite: Invite, said: str, arrival: Arrival | None
) -> None:
    """Numbers as proposed: `1, 3`, `also 2`, `not 2`, `drop 2`, `none`."""
    meant = _numbers(said, set(invite.numbering.values()), member)
    seen = meant.as_seen(invite)
    await noting.put_answers(desk, invite, seen.can, seen.cannot, adds=meant.adds, drops=seen.drops)
    if arrival:
        await _put_right(desk, arrival, _in_all(arrival, seen))
    noted = await _noted(desk, invite)
    if noted:
        await takes_part_again(desk, member)
    elif member.takes_part:
        await _nobody_knows(desk, case, member, invite)
    await desk.note("answer recorded", staff=staff, case=case, who=member.reference, after=noted)
    again = await order_to_record(desk, case, member, invite, arrival.id if arrival else None)
    buttons = [[("Who can make which", f"/who {case.reference}")], [("Put this right", again)]]
    desk.tell(staff, Answer(words.recorded(member.first_name, noted or words.NOTHING), buttons))


async def _nobody_knows(desk: Desk, case: Case, member: Member, invite: Invite) -> None:
    """Nothing is known of them after all: where no nudge is to come any more, they are to be rung."""
    to_come = exists().where(Message.invite_id == invite.id, Message.occasion.in_((Occasion.NUDGE, Occasion.CALL)))
    if not await desk.session.scalar(select(to_come.where(Message.station == Station.QUEUED))):
        ring = meeting_words.to_ring(member.name)
        await desk.await_person(MatterKind.RING, f"ring:{invite.id}", ring, case=case, member=member)


def _in_all(arrival: Arrival, meant: Meant) -> dict[str, Any]:
    """Everything a text means, in the numbers of its reading: what was read, or tapped before, and this tap."""
    before = arrival.corrected or arrival.reading or {}
    can, cannot = (set(before.get(part) or ()) for part in ("can", "cannot"))
    if not meant.adds:
        can, cannot = set(), set()
    can = (can | set(meant.can)) - set(meant.cannot) - set(meant.drops)
    cannot = (cannot | set(meant.cannot)) - set(meant.can) - set(meant.drops)
    return {"can": sorted(can), "cannot": sorted(cannot)}


async def _put_right(desk: Desk, arrival: Arrival, meant: dict[str, Any]) -> None:
    """Keep what a person says a text means beside what was read, for improving the reader; it waits no longer."""
    arrival.corrected = meant
    if _waits_unread(arrival):
        await desk.settle(f"text:{arrival.id}")


def _numbers(said: str, offered: set[int], member: Member) -> Meant:
    typed = said.casefold()
    if typed == "none":
        return Meant(cannot=sorted(offered), adds=False)
    found = re.fullmatch(r"(also |not |drop )?([\d,&+ and]+)", typed)
    numbers = sorted({int(n) for n in re.findall(r"\d+", found[2])}) if found else []
    if found is None or not numbers or not offered.issuperset(numbers):
        raise WrongWay(words.form(member.first_name, True))
    match found[1]:
        case "not ":
            return Meant(cannot=numbers)
        case "drop ":
            return Meant(drops=numbers)
        case how:
            return Meant(can=numbers, adds=how is not None)


WHO = Question("person", "Who said it?", person_choices)
MEANT = Question("meant", words.QUESTION)

COMMANDS = (
    Command(
        "meant", COORDINATOR, "record what a relative said or meant", "/meant R-1042 Dawn: 1, 3", on_meant,
        (CASE, WHO, MEANT), lambda a: f"{a['case']} {a['person']}: {a['meant']}",
        more="For what was said by phone, or a text the bot could not read: numbers as you proposed them, "
        "`also 2`, `not 2`, `drop 2` (nothing is known of it), `none`; or `coming`, `not coming`, `unsure` once the "
        "meeting is fixed.",
    ),
)  # fmt: skip
