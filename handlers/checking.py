"""The contact check: what must be on record before anything is sent to a person (rule 21)."""

from __future__ import annotations

from handlers import guide
from handlers.changing import CASE, PERSON
from handlers.desk import COORDINATOR, Answer, Command, Desk, Question, Rows
from handlers.orders import name_to_call, open_case_and_rest, person_and_rest, today
from handlers.questions import no_longer_silent
from handlers.reach import standing_of
from handlers.rewording import reword
from handlers.stages import standing_of_case
from handlers.unchecked import check_order, needing_check
from messages import casebook as page_words
from messages import network as words
from models.base import Refusal
from models.case import Case
from models.network import ContactCheck, Member, members_of
from models.rules.checkwords import FullCheck, contact_check
from models.rules.contact import May, MayNot
from models.staff import Staff
from models.terms import Channel, Level

MOST_BUTTONS = 8


class NothingToCheck(Refusal):
    """The person has no address on that channel."""


async def on_check(desk: Desk, staff: Staff, rest: str) -> None:
    """Record a contact check dated today, and say what is now possible and who is still unchecked."""
    case, typed = await open_case_and_rest(desk, staff, rest)
    member, said = await person_and_rest(desk, case, typed)
    call = await name_to_call(desk, case, member)
    if said.strip(" ,").casefold() in ("", "chat"):
        chat = {"channel": "chat"} if said.strip(" ,") else {}
        return await guide.begin(desk, staff, CHECK, {"case": case.reference, "person": call, **chat})
    check = contact_check(said)
    channel = Channel.CHAT if check.chat else Channel.TEXT
    if channel is Channel.TEXT and member.phone is None:
        raise NothingToCheck(words.no_number_to_check(case.reference, member.name, call))
    await no_longer_silent(desk, member, check.level or member.level)
    member.level = check.level or member.level
    row = await record_check(desk, staff, member, channel, check)
    await reword(desk, member)
    await desk.note(
        "contact check", staff=staff, case=case, person=member.name, after=_trail(row) | {"texts": member.level}
    )
    text, buttons = await _told(desk, case, member, row)
    return desk.tell(staff, Answer(text, buttons))


async def record_check(desk: Desk, staff: Staff, member: Member, channel: Channel, check: FullCheck) -> ContactCheck:
    row = ContactCheck(member_id=member.id, channel=channel, verified=check.verified, safe=check.safe)
    row.show_venue, row.shared = check.show_venue, check.shared
    row.from_hour, row.to_hour = check.hours
    row.language = check.language or member.language
    row.checked_on, row.checked_by = today(desk), staff.id
    desk.session.add(row)
    await desk.session.flush()
    return row


def _trail(row: ContactCheck) -> dict[str, object]:
    return {
        "channel": row.channel,
        "verified": row.verified,
        "safe": row.safe,
        "hours": f"{row.from_hour}-{row.to_hour}",
        "shared": row.shared,
        "may show venue": row.show_venue,
    }


async def _told(desk: Desk, case: Case, member: Member, row: ContactCheck) -> tuple[str, Rows]:
    people = await members_of(desk.session, case)
    call = await name_to_call(desk, case, member)
    noted = words.checked(
        case.reference,
        call,
        row.channel,
        words.check_state(row.verified, row.safe),
        page_words.safe_hours(row.from_hour, row.to_hour),
        row.shared,
        row.show_venue,
        row.language,
        member.level,
    )
    left = await needing_check(desk, people)
    parts = [noted, await _possible(desk, member, call, row.channel), words.still_unchecked([n for n, _ in left])]
    buttons = []
    if row.safe and not row.verified and row.channel is Channel.TEXT and member.level is not Level.SILENT:
        buttons = [(f"Verify {call} by text", f"/verify {case.reference} {call}")]
    buttons += [(f"Check {name}", check_order(case.reference, name, one)) for name, one in left[:MOST_BUTTONS]]
    rows = [buttons[i : i + 2] for i in range(0, len(buttons), 2)]
    return "\n".join(parts), rows or [[(await standing_of_case(desk, case)).step]]


async def _possible(desk: Desk, member: Member, call: str, channel: Channel) -> str:
    match await standing_of(desk, member, channel):
        case May():
            return words.can_be_written(call, channel, desk.house.check_good_for.days)
        case MayNot(reason):
            return words.will_not_be_written(call, reason)


async def check_choices(desk: Desk, staff: Staff, answers: dict[str, str]) -> list[tuple[str, str]]:
    return words.check_choices()


async def only_a_check(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    contact_check(typed)


def one_line(answers: dict[str, str]) -> str:
    chat = ", chat" if answers.get("channel") else ""
    return f"{answers['case']} {answers['person']} {answers['check']}{chat}"


CHECK = Command(
    "check",
    COORDINATOR,
    "record that someone may be written to",
    words.CHECK_EXAMPLE,
    on_check,
    (CASE, PERSON, Question("check", words.which_check(), check_choices, only_a_check)),
    compose=one_line,
    more=words.about_check(),
)
