"""`/who`: who can make which time, who has not answered, the best times and why."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from handlers.desk import Answer, Desk
from handlers.encounters import sittings_on
from handlers.orders import case_and_rest, names_that_tell, names_to_call
from messages import meetings as words
from messages.dates import said
from messages.pictures import Mark, Row, who_grid
from models.case import Case
from models.meeting import (
    Invite,
    Proposal,
    ProposedTime,
    Sitting,
    answers_of,
    invites_of,
    live_proposal,
    times_of,
    told_of,
    unanswered,
)
from models.network import Member
from models.rules.slots import Person, Standing, ranked
from models.staff import Staff

PICTURE_FROM = 7  # people; fewer are easy to read as text


async def on_who(desk: Desk, staff: Staff, rest: str) -> None:
    """The grid as text, and as a picture where more than six people were asked."""
    case, _ = await case_and_rest(desk, staff, rest)
    await desk.note("case read", staff=staff, case=case, what="who can")
    proposal = await live_proposal(desk.session, case)
    invites = await invites_of(desk.session, proposal) if proposal else []
    if proposal is None or not invites:
        desk.tell(staff, words.nobody_asked(case.reference))
        return
    times = await times_of(desk.session, proposal)
    people = await people_of(desk, invites, times)
    buttons = [[(f"Fix {time.number}", f"/fix {case.reference} {time.number}") for time in times[:4]]]
    fixed = await fixed_lines(desk, case, proposal)
    told = _told(case, times, people, len(unanswered(invites)))
    answer = Answer("\n\n".join([told, *fixed]), buttons if proposal.meeting_id is None else [])
    if len(people) >= PICTURE_FROM:
        picture = await asyncio.to_thread(_picture, times, people)  # drawing takes a while; others need not wait
        answer = Answer(answer.text, answer.buttons, picture, "who.png")
    desk.tell(staff, answer)


async def fixed_lines(desk: Desk, case: Case, proposal: Proposal) -> list[str]:
    """Each sitting with who comes to it, and who was asked and has none."""
    if proposal.meeting_id is None:
        return []
    lines = [await sitting_line(desk, case, sitting) for sitting in await sittings_on(desk, case)]
    called = await names_to_call(desk, case)
    invites = await invites_of(desk.session, proposal)
    return words.fixed_lines(lines, [called[m.id] for invite, m in invites if invite.sitting_id is None])


async def sitting_line(desk: Desk, case: Case, sitting: Sitting) -> str:
    """`Sat 5 Dec 10am at Unity Centre: Dawn coming, Sue no answer yet`."""
    called = await names_to_call(desk, case)
    told = await told_of(desk.session, sitting)
    coming = [(called[m.id], invite.attendance if m.takes_part else words.NO_PART) for invite, m in told]
    when = said(sitting.starts_at) if sitting.starts_at else ""
    return words.sitting_line(f"{when}{words.at_place(sitting.venue)}", coming)


async def people_of(
    desk: Desk, invites: Sequence[tuple[Invite, Member]], times: Sequence[ProposedTime]
) -> list[Person]:
    """What everyone who was asked has said, by the numbers proposed."""
    said_by = await answers_of(desk.session, [invite for invite, _ in invites])
    number = {time.id: time.number for time in times}
    names = names_that_tell([member for _, member in invites])
    return [
        Person(
            name,
            member.must_attend,
            frozenset(number[t] for t, can in said_by[invite.id].items() if can and t in number),
            frozenset(number[t] for t, can in said_by[invite.id].items() if not can and t in number),
            frozenset(invite.numbering.values()),
            member.takes_part,
        )
        for name, (invite, member) in zip(names, invites, strict=True)
    ]


def _told(case: Case, times: Sequence[ProposedTime], people: Sequence[Person], waiting: int) -> str:
    when = {time.number: said(time.starts_at) for time in times}
    groups = [[one for one in group if one.can] for group in ranked(list(when), people)]
    return words.who(
        case.reference,
        [f"{number} {time}" for number, time in when.items()],
        [line_of(person) for person in people],
        [_best(one, when, len(group) > 1, len(people)) for group in groups for one in group],
        tie=any(len(group) > 1 for group in groups),
        waiting=waiting,
    )


def line_of(person: Person) -> str:
    all_refused = person.cannot >= person.shown
    return words.who_line(
        person.name, sorted(person.can), sorted(person.cannot),
        answered=person.answered, all_refused=all_refused, takes_part=person.takes_part,
    )  # fmt: skip


def _best(one: Standing, when: dict[int, str], tied: bool, asked: int) -> str:
    return words.best_line(
        when[one.number],
        one.number,
        tied=tied,
        can=len(one.can),
        asked=asked,
        missing=one.must_cannot,
        unsaid=one.must_open,
    )


def _picture(times: Sequence[ProposedTime], people: Sequence[Person]) -> bytes:
    numbers = [time.number for time in times]
    rows = [Row(p.name, [_mark(p, number) for number in numbers], p.must_attend) for p in people]
    top = ranked(numbers, people)[0]
    best = [numbers.index(standing.number) for standing in top if standing.can]
    return who_grid("Who can make which", [f"{t.number} {said(t.starts_at)}" for t in times], rows, best=best)


def _mark(person: Person, number: int) -> Mark:
    if number not in person.shown:
        return Mark.NOT_ASKED
    if number in person.can:
        return Mark.CAN
    return Mark.CANNOT if number in person.cannot else Mark.SILENT


async def still_waiting(desk: Desk, proposal: Proposal) -> int:
    """How many of those asked have not answered."""
    return len(unanswered(await invites_of(desk.session, proposal)))
