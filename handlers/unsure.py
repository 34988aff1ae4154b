"""Who is not sure: what they said they could make is noted no longer, and a person is told."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.desk import Desk
from handlers.heard import Heard, answer
from handlers.lateness import written
from handlers.no_part import comes_back
from handlers.noting import put_answers, slots_of, times_shown
from handlers.orders import local
from handlers.passing import hand_over
from handlers.wording import wording_for
from messages import meant as words
from messages import texts
from messages.dates import said
from messages.texts import Numbered
from models.meeting import Proposal, ProposedTime, answers_of
from models.rules.reading import times_named
from models.terms import Asking, Attendance

UNSURE = "not sure yet"
Shown = Sequence[tuple[int, ProposedTime]]
"""Times, by the numbers this person sees."""


async def note_unsure(desk: Desk, heard: Heard) -> None:
    """ "Might not make it" to the meeting that is fixed, or to times of which they said before that they could.

    "Maybe I will come after all" of somebody who wanted no part: they are asked and reminded again.
    """
    await comes_back(desk, heard.member, heard.asked)
    if heard.asked.asking is Asking.ATTENDANCE:
        heard.asked.attendance = Attendance.UNSURE
        answer(desk, heard, texts.unsure_noted(await wording_for(desk, heard.member)))
        await hand_over(desk, heard, UNSURE, answer=False)
    else:
        await _note_unsure_of_times(desk, heard)


async def _note_unsure_of_times(desk: Desk, heard: Heard) -> None:
    proposal = await desk.session.get_one(Proposal, heard.asked.proposal_id)
    shown = await times_shown(desk, heard.asked, proposal)
    said_of = (await answers_of(desk.session, [heard.asked]))[heard.asked.id]
    can, cannot = ([(seen, time) for seen, time in shown if said_of.get(time.id) is yes] for yes in (True, False))
    doubts = times_named(heard.inbound.text, slots_of(shown), local(written(heard.arrival)))
    doubted = [(seen, time) for seen, time in can if seen in doubts or not doubts]
    if doubted:
        await put_answers(desk, heard.asked, [], [], adds=True, drops=[seen for seen, _ in doubted])
    sure = [one for one in can if one not in doubted]
    told = texts.unsure_noted(
        await wording_for(desk, heard.member), _as_said(doubted), _as_said(sure), _as_said(cannot)
    )
    answer(desk, heard, told)
    before = words.numbers([time.number for _, time in doubted], [])
    await hand_over(desk, heard, f"{UNSURE}; before: {before}" if before else UNSURE, answer=False)


def _as_said(shown: Shown) -> Numbered:
    return [(seen, said(time.starts_at)) for seen, time in shown]
