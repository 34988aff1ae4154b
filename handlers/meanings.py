"""Buttons by which staff record what a relative meant: each belongs to one question, and to one text."""

from __future__ import annotations

from handlers.desk import Desk, Rows
from handlers.questions import mark_of, sitting_asked_about, times_to_come
from messages.dates import said
from models.case import Case
from models.meeting import Invite, answers_of
from models.network import Member
from models.terms import Asking


async def order_to_record(
    desk: Desk, case: Case, member: Member, invite: Invite, arrival_id: int | None = None, meant: str = ""
) -> str:
    """`/meant R-1042 Dawn Price: @57//301 also 3`; without `meant` it asks what they meant.

    `arrival_id`: of the text that is put right, if it is about one.
    """
    mark = mark_of(invite, await sitting_asked_about(desk, invite), arrival_id)
    return f"/meant {case.reference} {member.name}: {mark} {meant}".rstrip()


async def meaning_buttons(
    desk: Desk, case: Case, member: Member, invite: Invite, arrival_id: int | None = None
) -> Rows:
    """One tap to record what a relative meant, or to take back what is noted of a time."""

    async def button(label: str, meant: str) -> tuple[str, str]:
        return label, await order_to_record(desk, case, member, invite, arrival_id, meant)

    if invite.asking is Asking.ATTENDANCE:
        known = [await button("Take it back", "drop")] if invite.attendance else []
        return [[await button("Coming", "coming"), await button("Not coming", "not coming")],
                [await button("Not sure", "unsure"), *known]]  # fmt: skip
    noted = (await answers_of(desk.session, [invite]))[invite.id]
    rows: list[list[tuple[str, str]]] = []
    back: list[tuple[str, str]] = []
    for time in await times_to_come(desk, invite):
        n = time.number
        rows.append([await button(f"Can {n} {said(time.starts_at)}", f"also {n}"),
                     await button(f"Can't {n}", f"not {n}")])  # fmt: skip
        if time.id in noted:
            back.append(await button(f"Take {n} back", f"drop {n}"))
    return [*rows, [await button("None of them", "none")], *([back] if back else [])]
