"""Two people kept apart: never the same time, place, or a hint of each other (rule 24)."""

from __future__ import annotations

import re

from sqlalchemy import select

from handlers import guide
from handlers.adding import only_open_case
from handlers.desk import COORDINATOR, Command, Desk, Question, WrongWay
from handlers.dropping import take_back_asking
from handlers.encounters import place_of, sittings_on
from handlers.orders import case_choices, name_to_call, open_case_and_rest, person_choices, split_reason
from messages import network as words
from messages.dates import said
from models.case import Case, case_for
from models.meeting import Proposal, Sitting, invites_of, live_proposal, times_of, told_of
from models.network import Apart, Member, members_of
from models.rules.names import find_person, split_names
from models.staff import Staff
from models.terms import Asking, Kept, Side

_KEPT = re.compile(r"[\s,]*\bmust not (meet|know)\b(?:[\s,]*\b(one|both) ways?\b)?[\s,]*$", re.IGNORECASE)
_NO_LONGER = re.compile(r"[\s,]*\bno longer\b[\s,]*$", re.IGNORECASE)


async def on_apart(desk: Desk, staff: Staff, rest: str) -> None:
    """Keep two people apart from now on; warn where they are already before the same time."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    order, reason = split_reason(typed)
    names, kept, one_way = kept_words(order)
    if _NO_LONGER.search(names):
        return await bring_together(desk, staff, case, _NO_LONGER.sub("", names), reason)
    if len(split_names(names)) == 1 and not re.search(r"[,;&]|\band\b", names, re.IGNORECASE):
        return await guide.begin(desk, staff, APART, {"case": case.reference, "one": names})
    one, other = await two_people(desk, case, names)
    unknowing = await first_named(desk, case, names, one) if one_way else None
    told = [await keep_apart(desk, staff, case, one, other, kept, unknowing, reason)]
    told += await warnings(desk, case, one, other)
    return desk.tell(staff, "\n\n".join(told))


def kept_words(order: str) -> tuple[str, Kept, bool]:
    """The names, how the two are kept apart (must not meet, unless must not know is said), and whether one way."""
    found = _KEPT.search(order)
    know = found is not None and found[1].casefold() == "know"
    one_way = found is not None and (found[2] or "").casefold() == "one"
    if one_way and not know:
        raise WrongWay(words.meeting_is_both_ways())
    return _KEPT.sub("", order).strip(), Kept.MUST_NOT_KNOW if know else Kept.MUST_NOT_MEET, one_way


async def first_named(desk: Desk, case: Case, names: str, one: Member) -> Side:
    """Who is named first is the one who must not know of the other."""
    first = find_person(split_names(names)[0], await members_of(desk.session, case))
    return Side.ONE if first is one else Side.OTHER


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
    desk: Desk,
    staff: Staff,
    case: Case,
    one: Member,
    other: Member,
    kept: Kept,
    unknowing: Side | None,
    reason: str | None,
) -> str:
    """Twice is the same as once. A stricter word replaces the milder one, and the other way round."""
    pair = await pair_of(desk, one, other)
    names = await name_to_call(desk, case, one), await name_to_call(desk, case, other)
    whom = names if unknowing is not Side.OTHER else names[::-1]  # the one who must not know in front
    if pair is not None and (pair.kept, pair.unknowing) == (kept, unknowing):
        return words.apart_already(*whom, words.kept_words(kept, one_way=unknowing is not None))
    before = words.kept_words(pair.kept, one_way=pair.unknowing is not None) if pair else None
    if pair is None:
        pair = Apart(case_id=case.id, one_id=one.id, other_id=other.id, since=desk.now)
        desk.session.add(pair)
    pair.kept, pair.unknowing = kept, unknowing
    who = [one.name, other.name] if unknowing is not Side.OTHER else [other.name, one.name]
    after = words.kept_words(kept, one_way=unknowing is not None)
    await desk.note("kept apart", staff=staff, case=case, people=who, before=before, after=after, why=reason)
    return words.apart(*whom, after)


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
    if times := await _times_both_saw(desk, proposal, one, other):
        unheard = await _stop_asking(desk, proposal, {one.id: names[0], other.id: names[1]})
        if unheard:
            return [words.not_asked_after_all(unheard, case.reference)]
        return [words.both_asked(*names, times, case.reference)]
    told = [await _sitting_to_come(desk, case, member) for member in (one, other)]
    if told[0] and told[1] and place_of(told[0]).shares(place_of(told[1])):
        return [words.both_coming(*names, said(place_of(told[0]).starts_at), case.reference)]
    return []


async def _stop_asking(desk: Desk, proposal: Proposal, names: dict[int, str]) -> list[str]:
    """Neither is asked about those times again; the names of those who have not been asked at all yet."""
    invites = [(invite, names[m.id]) for invite, m in await invites_of(desk.session, proposal) if m.id in names]
    return [name for invite, name in invites if await take_back_asking(desk, invite, "kept apart since")]


async def _sitting_to_come(desk: Desk, case: Case, member: Member) -> Sitting | None:
    """The sitting still to come of which this person was told."""
    for sitting in await sittings_on(desk, case):
        told = {other.id for _, other in await told_of(desk.session, sitting)}
        if member.id in told and place_of(sitting).starts_at > desk.now:
            return sitting
    return None


async def _times_both_saw(desk: Desk, proposal: Proposal, one: Member, other: Member) -> list[str]:
    """Of those who are still asked which times they can make."""
    asked = [(i, m) for i, m in await invites_of(desk.session, proposal) if i.asking is Asking.AVAILABILITY]
    seen = {member.id: set(invite.numbering.values()) for invite, member in asked}
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
    one, other = answers["one"], answers["other"]
    return [
        ("Must not meet", Kept.MUST_NOT_MEET),
        ("Must not know", Kept.MUST_NOT_KNOW),
        (f"{one} must not know of {other}", f"{Kept.MUST_NOT_KNOW} one way"),
        (f"{other} must not know of {one}", f"{Kept.MUST_NOT_KNOW} one way, {OTHER_FIRST}"),
    ]


OTHER_FIRST = "the other"


async def only_kept(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    said = typed.strip().casefold().removesuffix(f", {OTHER_FIRST}")
    if said not in (*Kept, f"{Kept.MUST_NOT_KNOW} one way"):
        raise WrongWay(words.must_not_what())


def one_line(answers: dict[str, str]) -> str:
    kept = answers["kept"].removesuffix(f", {OTHER_FIRST}")
    pair = [answers["one"], answers["other"]]
    names = pair if kept == answers["kept"] else pair[::-1]
    return f"{answers['case']} {', '.join(names)} {kept}"


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
    compose=one_line,
    more=words.about_apart(),
)
