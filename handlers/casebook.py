"""The coordinator's cases, and one of them on a page."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from handlers.case_log import log_lines
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows
from handlers.orders import case_and_rest, case_choices, names_that_tell, only_own_case
from handlers.reach import standing_of
from handlers.stages import Standing, standing_of_case
from handlers.standing import sitting_line
from handlers.unchecked import check_order, needing_check
from messages import casebook as words
from messages import cases as case_words
from messages import network as network_words
from messages.dates import said, said_day
from models.case import Case, Child, cases_of, children_of
from models.meeting import live_proposal, sittings_of, times_of
from models.network import Apart, Member, members_of
from models.rules.contact import May, MayNot
from models.rules.phones import spoken
from models.staff import Staff
from models.terms import Channel, Side

MOST_ROWS = 30
MOST_CHECKS = 8


async def on_mine(desk: Desk, staff: Staff, rest: str) -> None:
    """Every open case of the coordinator, where it stands, and a button for its next step."""
    cases = await cases_of(desk.session, staff)
    if not cases:
        return desk.tell(staff, Answer(*case_words.none_open()))
    lines, rows = [], []
    for case in cases:
        standing = await standing_of_case(desk, case)
        children = await desk.session.scalar(select(func.count()).where(Child.case_id == case.id))
        lines.append(case_words.mine_line(case.reference, children or 0, standing.words))
        rows.append([(case.reference, f"/case {case.reference}"), standing.step])
    return desk.tell(staff, Answer(case_words.mine(lines), rows[:MOST_ROWS]))


async def on_case(desk: Desk, staff: Staff, rest: str) -> None:
    """One case on a page; that it was read is in the trail (rule 31)."""
    case, _ = await case_and_rest(desk, staff, rest)
    people = await members_of(desk.session, case)
    standing = await standing_of_case(desk, case)
    page = words.page(
        words.head(case.reference, case.team, said_day(case.opened_at), _day(case)),
        standing.words,
        [child_line(child) for child in await children_of(desk.session, case)],
        [await person_line(desk, member) for member in people],
        await apart_lines(desk, people),
        await log_lines(desk, case),
        await time_lines(desk, case),
    )
    await desk.note("case read", staff=staff, case=case)
    desk.tell(staff, Answer(page, await next_steps(desk, case, people, standing)))


def _day(case: Case) -> str | None:
    return said_day(case.closed_at) if case.closed_at else None


def child_line(child: Child) -> str:
    born = said_day(child.birth_date) if child.birth_date else None
    due = said_day(child.expected_birth_date) if child.expected_birth_date else None
    return case_words.child_line(child.reference, born, due)


async def person_line(desk: Desk, member: Member) -> str:
    """Who they are, how they are reached, and whether they may be written to."""
    return words.person(member.name, person_facts(member), contact_way(member), await contact_state(desk, member))


def contact_way(member: Member) -> str:
    number = spoken(member.phone) if member.phone else None
    return words.by_chat(number) if member.channel is Channel.CHAT else words.by_text(number)


def person_facts(member: Member) -> list[str]:
    facts = [
        (True, member.reference),
        (True, member.relation),
        (member.is_parent, "parent"),
        (member.has_pr, "has PR"),
        (member.must_attend, "must attend"),
        (not member.takes_part, "wants no part"),
        (member.prefers_chat and not member.chat, "would rather chat"),
    ]
    return [word for holds, word in facts if holds] + [w for w in (member.language, member.email) if w]


async def contact_state(desk: Desk, member: Member) -> str:
    """The contact check and STOP in plain words, for the channel they are on (rules 21, 27)."""
    if member.phone is None and member.chat is None:
        return words.only_offers()
    match await standing_of(desk, member, member.channel):
        case May(check):
            hours = words.safe_hours(*check.hours)
            return words.may_write(hours, check.shared, check.show_venue, said_day(check.checked_on), member.level)
        case MayNot(reason):
            return words.may_not_write(reason)


async def apart_lines(desk: Desk, people: Sequence[Member]) -> list[str]:
    names = dict(zip((member.id for member in people), names_that_tell(list(people)), strict=True))
    query = select(Apart).where(Apart.one_id.in_(list(names)), Apart.other_id.in_(list(names)))
    pairs = await desk.session.scalars(query.order_by(Apart.id))
    return [_apart_line(pair, names) for pair in pairs]


def _apart_line(pair: Apart, names: dict[int, str]) -> str:
    ids = (pair.other_id, pair.one_id) if pair.unknowing is Side.OTHER else (pair.one_id, pair.other_id)
    one, other = (names[member_id] for member_id in ids)
    return network_words.kept_line(one, other, pair.kept, one_way=pair.unknowing is not None)


async def time_lines(desk: Desk, case: Case) -> list[str]:
    """The meeting that is fixed, or the times before the family."""
    proposal = await live_proposal(desk.session, case)
    if proposal is None:
        return []
    if proposal.meeting_id is not None:
        on = [one for one in await sittings_of(desk.session, proposal) if one.is_on]
        return [await sitting_line(desk, case, one) for one in on]
    return [f"{time.number} {said(time.starts_at)}" for time in await times_of(desk.session, proposal)]


async def next_steps(desk: Desk, case: Case, people: list[Member], standing: Standing) -> Rows:
    if case.closed_at is not None:
        return [[("History", f"/history {case.reference}")]]
    unchecked = [
        (f"Check {name}", check_order(case.reference, name, member))
        for name, member in await needing_check(desk, people)
    ]
    return [
        [standing.step, ("Add someone", f"/add {case.reference}")],
        *[unchecked[i : i + 2] for i in range(0, min(len(unchecked), MOST_CHECKS), 2)],
        [("History", f"/history {case.reference}")],
    ]


CASE = Question("case", "Which case?", case_choices, only_own_case)
MINE = Command("mine", COORDINATOR, "your cases, and where each stands", "/mine", on_mine, alone=True)
CASE_PAGE = Command("case", COORDINATOR, "one case: family, contact checks, times", "/case R-1042", on_case, (CASE,))
