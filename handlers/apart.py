"""Two people kept apart: never the same time, place, or a hint of each other (rule 24)."""

from __future__ import annotations

import re

from sqlalchemy import select

from handlers import guide
from handlers.adding import only_open_case
from handlers.desk import COORDINATOR, Command, Desk, Question, WrongWay
from handlers.orders import case_choices, name_to_call, open_case_and_rest, person_choices, split_reason
from messages import network as words
from messages.dates import said
from models.case import Case, case_for
from models.meeting import Proposal, invites_of, live_proposal, sitting_of, times_of, told_of
from models.network import Apart, Member, members_of
from models.rules.names import find_person, split_names
from models.staff import Staff
from models.terms import Kept

_KEPT = re.compile(r"[\s,]*\bmust not (meet|know)\b[\s,]*$", re.IGNORECASE)
_NO_LONGER = re.compile(r"[\s,]*\bno longer\b[\s,]*$", re.IGNORECASE)


async def on_apart(desk: Desk, staff: Staff, rest: str) -> None:
    """Keep two people apart from now on; warn where they are already before the same time."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    order, reason = split_reason(typed)
    names, kept = kept_words(order)
    if _NO_LONGER.search(names):
        return await bring_together(desk, staff, case, _NO_LONGER.sub("", names), reason)
    if len(split_names(names)) == 1 and not re.search(r"[,;&]|\band\b", names, re.IGNORECASE):
        return await guide.begin(desk, staff, APART, {"case": case.reference, "one": names})
    one, other = await two_people(desk, case, names)
    told = [await keep_apart(desk, staff, case, one, other, kept, reason)]
    told += await warnings(desk, case, one, other)
    return desk.tell(staff, "\n\n".join(told))


def kept_words(order: str) -> tuple[str, Kept]:
    """The names, and how the two are kept apart: must not meet, unless must not know is said."""
    found = _KEPT.search(order)
    know = found is not None and found[1].casefold() == "know"
    return _KEPT.sub("", order).strip(), Kept.MUST_NOT_KNOW if know else Kept.MUST_NOT_MEET


async def two_people(desk: Desk, case: Case, typed: str) -> tuple[Member, Member]:
    """Two different people, the one added first in front."""
    names = split_names(typed)
    people = await members_of(desk.session, case)
    if not names:
        raise WrongWay(words.who_apart())
    if len(names) > 2:
        raise WrongWay(words.two_at_a_time(len(names)))
    one, other = (find_person(name, people) for name in (names * 2)[:2])  # the same name twice is one name
    if one is other:
        raise WrongWay(words.same_person(one.name))
    return (one, other) if one.id < other.id else (other, one)


async def keep_apart(
    desk: Desk, staff: Staff, case: Case, one: Member, other: Member, kept: Kept, reason: str | None
) -> str:
    """Twice is the same as once. A stricter word replaces the milder one, and the other way round."""
    pair = await pair_of(desk, one, other)
    names = await name_to_call(desk, case, one), await name_to_call(desk, case, other)
    if pair is not None and pair.kept is kept:
        return words.apart_already(*names, kept)
    before = pair.kept if pair else None
    if pair is None:
        pair = Apart(case_id=case.id, one_id=one.id, other_id=other.id, since=desk.now)
        desk.session.add(pair)
    pair.kept = kept
    who = [one.name, other.name]
    await desk.note("kept apart", staff=staff, case=case, people=who, before=before, after=kept, why=reason)
    return words.apart(*names, kept)


async def pair_of(desk: Desk, one: Member, other: Member) -> Apart | None:
    query = select(Apart).where(Apart.one_id == one.id, Apart.other_id == other.id)
    return (await desk.session.scalars(query)).one_or_none()


async def bring_together(desk: Desk, staff: Staff, case: Case, typed: str, reason: str | None) -> None:
    """Undo a pair; only with a reason, for it protects someone."""
    one, other = await two_people(desk, case, typed)
    pair = await pair_of(desk, one, other)
    names = await name_to_call(desk, case, one), await name_to_call(desk, case, other)
    if pair is None:
        return desk.tell(staff, words.not_apart(*names))
    if reason is None:
        raise WrongWay(words.why_together())
    who, before = [one.name, other.name], pair.kept
    await desk.session.delete(pair)
    await desk.note("no longer kept apart", staff=staff, case=case, people=who, before=before, why=reason)
    return desk.tell(staff, words.together_again(*names))


async def warnings(desk: Desk, case: Case, one: Member, other: Member) -> list[str]:
    """What is already out that both have seen, and what to do about it."""
    proposal = await live_proposal(desk.session, case)
    if proposal is None:
        return []
    names = await name_to_call(desk, case, one), await name_to_call(desk, case, other)
    sitting = await sitting_of(desk.session, proposal)
    if sitting is None:
        times = await _times_both_saw(desk, proposal, one, other)
        return [words.both_asked(*names, times, case.reference)] if times else []
    told = {member.id for _, member in await told_of(desk.session, sitting)}
    if sitting.is_on and sitting.starts_at and sitting.starts_at > desk.now and {one.id, other.id} <= told:
        return [words.both_coming(*names, said(sitting.starts_at), case.reference)]
    return []


async def _times_both_saw(desk: Desk, proposal: Proposal, one: Member, other: Member) -> list[str]:
    seen = {member.id: set(invite.numbering.values()) for invite, member in await invites_of(desk.session, proposal)}
    both = seen.get(one.id, set()) & seen.get(other.id, set())
    return [said(time.starts_at) for time in await times_of(desk.session, proposal) if time.number in both]


async def one_more_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    everyone = await person_choices(desk, staff, answers)
    return [choice for choice in everyone if choice[1].casefold() != answers["one"].casefold()]


async def only_someone(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    case = await case_for(desk.session, staff, answers["case"])
    find_person(typed, await members_of(desk.session, case))


async def only_someone_else(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    await two_people(desk, await case_for(desk.session, staff, answers["case"]), f"{answers['one']}, {typed}")


async def kept_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return [("Must not meet", Kept.MUST_NOT_MEET), ("Must not know", Kept.MUST_NOT_KNOW)]


async def only_kept(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    if typed.strip().casefold() not in list(Kept):
        raise WrongWay(words.must_not_what())


APART = Command(
    "apart",
    COORDINATOR,
    "keep two people apart",
    words.APART_EXAMPLE,
    on_apart,
    (
        Question("case", "In which case?", case_choices, only_open_case),
        Question("one", "Who is to be kept apart from someone?", person_choices, only_someone),
        Question("other", "From whom?", one_more_choices, only_someone_else),
        Question("kept", words.must_not_what(), kept_choices, only_kept),
    ),
    compose=lambda answers: f"{answers['case']} {answers['one']}, {answers['other']} {answers['kept']}",
    more=words.about_apart(),
)
