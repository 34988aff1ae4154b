"""`/move`: another time for the meeting that is fixed; everyone who was told of it is told."""

from __future__ import annotations

from datetime import UTC

from handlers.desk import COORDINATOR, Command, Desk, Question, WrongWay
from handlers.encounters import encounters, note_override, overriding, place_of, refuse_encounters
from handlers.fixing import change, draft, length_of, report, sittings_meant, start_of
from handlers.meetings import CASE
from handlers.orders import open_case_and_rest, people_first, said_now
from handlers.standing import sitting_line
from handlers.telling import Words, note_told, preview, tell_of_sitting, telling
from handlers.wording import page_address, place_for, wording_for
from messages import encounters as encounter_words
from messages import meetings as words
from messages import texts
from messages.dates import said
from models.base import Refusal
from models.case import Case
from models.meeting import (
    Invite,
    Sitting,
    facts,
    told_of,
)
from models.network import Member
from models.rules.typed import moment_and_place
from models.staff import Staff
from models.terms import Occasion


class AlreadyThere(Refusal):
    """The meeting is at that time and place already."""


async def on_move(desk: Desk, staff: Staff, rest: str) -> None:
    """Show what will go to whom; with `now` move the meeting and tell everyone who was told of it."""
    order, at_once = said_now(rest)
    case, typed = await open_case_and_rest(desk, staff, order)
    people, typed = await people_first(desk, case, typed)
    if not typed:
        raise WrongWay(f"To when? For example: /move {order} Sat 12 Dec 10am")
    typed, why = overriding(typed)
    sitting = await the_sitting(desk, case, people)
    typed_when, place = moment_and_place(typed, now=desk.now)
    when = typed_when.astimezone(UTC)
    invited = await told_of(desk.session, sitting)
    moved = draft(desk, when, when + length_of(sitting), place or sitting.venue)
    what = where_to(sitting, moved)
    met = await encounters(desk, case, [member for _, member in invited], place_of(moved), but=sitting)
    await refuse_encounters(desk, case, met, why, "/move")
    first = min(start_of(sitting), start_of(moved))  # who hears later has gone to where nobody is, or missed it
    told = await telling(desk, case, invited, moved_words(desk, sitting, moved), first)
    if not at_once:
        await preview(desk, staff, case, f"to be {what}", told, f"/move {order}, now")
        return
    await note_override(desk, staff, case, met, why)
    await carry_out(desk, staff, case, sitting, moved)
    note_told(desk, invited, sitting)
    await tell_of_sitting(desk, told, sitting, Occasion.MOVED)
    await report(desk, staff, case, what, told, sitting)


async def carry_out(desk: Desk, staff: Staff, case: Case, sitting: Sitting, to: Sitting) -> None:
    """The sitting takes time and place from `to`, in the trail too."""
    before = facts(starts_at=sitting.starts_at, place=sitting.venue)
    change(desk, sitting, moved_from=sitting.starts_at, starts_at=to.starts_at, ends_at=to.ends_at, venue=to.venue)
    after = facts(starts_at=sitting.starts_at, place=sitting.venue)
    await desk.note("meeting moved", staff=staff, case=case, before=before, after=after)


async def the_sitting(desk: Desk, case: Case, people: list[Member]) -> Sitting:
    """The one that is on; of several the one that somebody named was told of."""
    meant = await sittings_meant(desk, case, people)
    if len(meant) > 1:
        lines = [await sitting_line(desk, case, sitting) for sitting in meant]
        raise WrongWay(encounter_words.which_sitting(lines, case.reference, "/move"))
    return meant[0]


def where_to(before: Sitting, after: Sitting) -> str:
    """What becomes of the meeting, in the coordinator's words. Refused when it stays as it is."""
    when = said(start_of(after))
    if start_of(before) != start_of(after):
        return f"moved from {said(start_of(before))} to {when}{words.at_place(after.venue)}"
    if before.venue == after.venue:
        raise AlreadyThere(f"The meeting is on {when}{words.at_place(after.venue)} already. Nothing was changed.")
    return f"moved{words.at_place(before.venue).replace(' at ', ' from ', 1)} to {after.venue}, still on {when}"


def moved_words(desk: Desk, before: Sitting, after: Sitting) -> Words:
    was, when = said(start_of(before)), said(start_of(after))

    async def words_for(invite: Invite, member: Member) -> str:
        place = await place_for(desk, member, after)
        return texts.moved(await wording_for(desk, member), was, when, place, page_address(desk, invite))

    return words_for


NEW_TIME = Question("time", "To when? For example: Sat 12 Dec 10am")

COMMANDS = (
    Command(
        "move", COORDINATOR, "move the meeting and tell everyone", "/move R-1042 Sat 12 Dec 10am", on_move,
        (CASE, NEW_TIME), more="`at PLACE` after the time changes the place too. Of several sittings say whose: "
        "/move R-1042 for Lee Sat 12 Dec 10am",
    ),
)  # fmt: skip
