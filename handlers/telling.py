"""Telling everyone who was invited: shown first, then sent, each by their own channel and in their own words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from handlers.desk import Answer, Desk
from handlers.orders import names_to_call
from handlers.reach import not_reachable
from handlers.reminders import queue_reminders
from handlers.wording import coming_buttons, page_address, place_for, wording_for
from messages import meetings as words
from messages.calendar import entry
from messages.dates import said_when
from messages.segments import segments
from models.case import Case
from models.meeting import Invite, Sitting
from models.network import Member, last_check
from models.rules.timing import next_allowed
from models.staff import Staff
from models.terms import Asking, Channel, Level, Occasion, SittingStatus

CALENDAR_FILE = "meeting.ics"

Words = Callable[[Invite, Member], Awaitable[str]]


@dataclass
class Told:
    """What goes to whom, and who must be told by a person instead.

    `called`: by member id, the names by which the coordinator tells them apart.
    `before`: by member id, from when on the news is of no use to them, in UTC.
    """

    to: list[tuple[Invite, Member, str]] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)
    called: dict[int, str] = field(default_factory=dict)
    before: dict[int, datetime] = field(default_factory=dict)
    reference: str = ""

    @property
    def named(self) -> list[tuple[str, Member]]:
        return [(self.called[member.id], member) for _, member, _ in self.to]

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self.named]

    @property
    def shown(self) -> list[tuple[str, str, str]]:
        """(name, by what way, text) for the coordinator to look at."""
        return [(self.called[one.id], way(one, text), _noted(self, one, text)) for _, one, text in self.to]


def _noted(told: Told, member: Member, text: str) -> str:
    """The text exactly as it goes; of a silent one also what is left for the telephone."""
    if not member.takes_part:
        text = f"{text}\n{words.no_part_note(told.called[member.id])}"
    if member.level is not Level.SILENT:
        return text
    name = told.called[member.id]
    return f"{text}\n{words.silent_note(name, f'/meant {told.reference} {name}: ...')}"


def way(member: Member, text: str) -> str:
    if member.channel is Channel.CHAT:
        return "by chat"
    return f"by text, {words.parts(segments(text))}"


async def telling(
    desk: Desk, case: Case, invited: Sequence[tuple[Invite, Member]], wording: Words, before: datetime | None = None
) -> Told:
    """Sort the invited into those who can be written to, with their text, and those who cannot.

    `before`: from when on the news is of no use, in UTC.
    """
    told = Told(called=await names_to_call(desk, case), reference=case.reference)
    for invite, member in invited:
        if reason := await not_reachable(desk, member):
            told.left_out.append((told.called[member.id], reason))
        else:
            told.to.append((invite, member, await wording(invite, member)))
            if before:
                told.before[member.id] = before
    return told


async def tell_of_sitting(desk: Desk, told: Told, sitting: Sitting, occasion: Occasion) -> None:
    """Queue the news of a sitting, the calendar entry for those in chat, and the reminders if it is on."""
    for invite, member, text in told.to:
        chat = member.channel is Channel.CHAT
        desk.say(
            member,
            text,
            occasion,
            f"{occasion}:{sitting.id}:{sitting.sequence}:{member.id}",
            invite=invite,
            sitting=sitting,
            buttons=coming_buttons(invite, sitting) if chat and sitting.is_on else (),
            document=await calendar_entry(desk, member, invite, sitting) if chat else None,
            document_name=CALENDAR_FILE if chat else None,
            useless_after=sitting.starts_at,  # after that it would send people to, or from, a meeting that is over
        )
        if sitting.is_on:
            await queue_reminders(desk, member, invite, sitting)


def note_told(desk: Desk, invited: Sequence[tuple[Invite, Member]], sitting: Sitting) -> None:
    """Whoever is told of a meeting is now asked whether they can come to it; earlier answers to that are void."""
    for invite, _ in invited:
        invite.sitting_id = sitting.id
        invite.attendance, invite.unclear = None, 0
        invite.asking, invite.last_asked_at = Asking.ATTENDANCE, desk.now


async def calendar_entry(desk: Desk, member: Member, invite: Invite, sitting: Sitting) -> bytes:
    """The meeting as a calendar file for one person: no other name in it, a neutral title (rules 22, 23).

    Calendars are seen by others more easily than a page: the place stands in it only where texts may show it.
    """
    assert sitting.uid is not None
    assert sitting.starts_at is not None
    assert sitting.ends_at is not None
    to = await wording_for(desk, member)
    return entry(
        uid=sitting.uid,
        sequence=sitting.sequence,
        starts_at=sitting.starts_at,
        ends_at=sitting.ends_at,
        stamped_at=sitting.changed_at or desk.now,
        cancelled=sitting.status is SittingStatus.CANCELLED,
        summary="Meeting" if to.shared else "Family meeting",
        place=await place_for(desk, member, sitting),
        url=page_address(desk, invite),
        method="PUBLISH",
    )


async def preview(desk: Desk, staff: Staff, case: Case, what: str, told: Told, order: str) -> None:
    """Show what each phone will show, what it costs and what keeps it waiting, with a button that sends."""
    sending = await about_sending(desk, [(told.called[m.id], m, text) for _, m, text in told.to], told.before)
    shown = words.fix_preview(case.reference, what, told.shown, told.left_out, order, sending)
    desk.tell(staff, Answer(*shown))


async def about_sending(
    desk: Desk, texts: Sequence[tuple[str, Member, str]], before: Mapping[int, datetime]
) -> list[str]:
    """`texts`: (name, person, their text); `before`: as in waiting_for_safe_hours."""
    if not texts:
        return []
    parts = [segments(text) for _, member, text in texts if member.channel is Channel.TEXT]
    waiting = await waiting_for_safe_hours(desk, [(name, member) for name, member, _ in texts], before)
    return [words.cost(parts, len(texts) - len(parts)), *words.when_sent(when_it_goes(desk), waiting)]


def when_it_goes(desk: Desk) -> str | None:
    """When messages given now will go, if not at once."""
    goes = next_allowed(desk.now, desk.house.quiet_hours, None)
    return said_when(goes) if goes > desk.now else None


async def waiting_for_safe_hours(
    desk: Desk, named: Sequence[tuple[str, Member]], before: Mapping[int, datetime]
) -> list[tuple[str, str]]:
    """(name, when) of those whose message waits longer than the others', for their own safe hours.

    `before`: by member id, from when on the message is of no use; who would get it later is to be rung.
    """
    others, found = next_allowed(desk.now, desk.house.quiet_hours, None), []
    for name, member in named:
        check = await last_check(desk.session, member, member.channel)
        goes = next_allowed(desk.now, desk.house.quiet_hours, check.values.hours if check else None)
        if goes > others:
            end = before.get(member.id)
            found.append((name, words.waits(said_when(goes), too_late=end is not None and goes >= end)))
    return found
