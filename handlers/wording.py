"""How openly each person is written to, and what their text may show."""

from __future__ import annotations

from handlers.desk import Desk, Rows
from handlers.questions import marked
from handlers.reach import number_to_ring
from messages.dates import said
from messages.segments import plain_letters
from messages.texts import UNNAMED, Numbered, Wording
from models.case import Case
from models.meeting import Invite, ProposedTime, Sitting
from models.network import ContactCheck, Member, last_check
from models.terms import Channel, Level


async def wording_for(desk: Desk, member: Member) -> Wording:
    """Their first name, their coordinator's first name, and how openly they are written to."""
    case = await desk.session.get_one(Case, member.case_id)
    coordinator = await desk.coordinator_of(case)
    check = await last_check(desk.session, member, member.channel)
    shared, chat = check is None or check.shared, member.channel is Channel.CHAT
    spelt = str if chat else plain_letters
    return Wording(
        spelt(member.first_name),
        spelt(coordinator.first_name) if coordinator else UNNAMED,
        shared,
        chat,
        silent=member.level is Level.SILENT,
        council=spelt(desk.house.council_name) if names_council(member, check) else "",
        ring_on=number_to_ring(desk, coordinator) or "",
    )


def names_council(member: Member, check: ContactCheck | None) -> bool:
    """Only a plain text, to a phone that nobody else reads, where the check lets it (rule 22)."""
    return member.level is Level.PLAIN and check is not None and check.show_venue and not check.shared


async def place_for(desk: Desk, member: Member, sitting: Sitting) -> str | None:
    """The place, where this person's texts may show it (rule 22); on a shared phone it stands on their page alone."""
    check = await last_check(desk.session, member, member.channel)
    return sitting.venue if check and check.show_venue and not check.shared else None


def numbered(invite: Invite, times: list[ProposedTime]) -> Numbered:
    """The times this person sees, by the numbers they see (rule 24)."""
    by_number = {time.number: time for time in times}
    return [
        (int(seen), said(by_number[proposed].starts_at))
        for seen, proposed in sorted(invite.numbering.items(), key=lambda pair: int(pair[0]))
        if proposed in by_number
    ]


def page_address(desk: Desk, invite: Invite) -> str:
    return f"{desk.house.public_url}/m/{invite.token}"


def chat_link(desk: Desk, member: Member, to: Wording) -> str | None:
    """The link by which this person can come to chat instead; none once they are there.

    None on a shared phone either: whoever reads it could follow the link, and the bot's name says what it is about.
    """
    if to.chat or to.shared or to.silent or not desk.house.bot_name:
        return None
    return f"https://t.me/{desk.house.bot_name}?start={member.join_token}"


def time_buttons(times: Numbered, invite: Invite) -> Rows:
    """For a relative in chat: one button a time, and none of them. Whoever is written to silently gets none."""
    rows = [*([(f"{number} {when}", str(number))] for number, when in times), [("None of these", "none")]]
    return marked(rows, invite, None)


def coming_buttons(invite: Invite, sitting: Sitting) -> Rows:
    """For a relative in chat who was told of a meeting."""
    return marked([[("1 I can come", "1"), ("2 I can't come", "2")]], invite, sitting)
