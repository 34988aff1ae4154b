"""`/number`: where families ring a coordinator; silent texts give it."""

from __future__ import annotations

from handlers.desk import COORDINATOR, Command, Desk, Question
from handlers.reach import number_to_ring
from handlers.rewording import reword_case
from messages import ringing as words
from models.case import cases_of
from models.rules.phones import ringable, spoken
from models.staff import Staff


async def on_number(desk: Desk, staff: Staff, rest: str) -> None:
    """Keep the number, `none` to go back to the office's; texts that wait give the new one."""
    staff.phone = _number(desk, rest)
    await desk.session.flush()
    for case in await cases_of(desk.session, staff):
        await reword_case(desk, case)
    given = number_to_ring(desk, staff)
    await desk.note("number to ring", staff=staff, after=spoken(staff.phone) if staff.phone else "none")
    desk.tell(staff, words.rung_on(given) if given else words.rung_nowhere())


def _number(desk: Desk, typed: str) -> str | None:
    if typed.strip().casefold() == "none":
        return None
    return ringable(typed, allow_drama=desk.house.allow_drama_numbers)


async def only_a_number(desk: Desk, staff: Staff, answers: dict[str, str], typed: str) -> None:
    _number(desk, typed)


COMMANDS = (
    Command(
        "number", COORDINATOR, "on which number families ring you", "/number 07700 900100", on_number,
        (Question("number", "On which number do families ring you? `none` for the office's.", check=only_a_number),),
        more="Silent texts say nothing but `please ring Sam on 07700 900100`. A landline will do.",
    ),
)  # fmt: skip
