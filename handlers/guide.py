"""Orders by questions: what is missing is asked one thing at a time; the answers lie in the database."""

from __future__ import annotations

from sqlalchemy import delete

from handlers.desk import Answer, Command, Desk, Question, Rows
from messages import chat as words
from models.base import Refusal
from models.staff import Staff, Talk

LEAVE = "/leave"
SKIP = "-"
BUTTONS_A_ROW = 2
MOST_BUTTONS = 40


async def begin(desk: Desk, staff: Staff, command: Command, answers: dict[str, str]) -> None:
    """Ask the first question of an order that has no answer yet. A given answer that cannot do is refused."""
    await leave(desk, staff)
    for question in command.questions:
        if question.key in answers:
            await _check(desk, staff, question, answers, answers[question.key])
    desk.session.add(Talk(staff_id=staff.id, command=command.name, answers=answers, asked_at=desk.now))
    await ask_next(desk, staff, command, answers)


async def leave(desk: Desk, staff: Staff) -> None:
    await desk.session.execute(delete(Talk).where(Talk.staff_id == staff.id))


async def take_answer(desk: Desk, staff: Staff, command: Command, talk: Talk, typed: str) -> str | None:
    """Take the answer to the question that stands; the whole order as one line once nothing is missing."""
    question = next_question(command, talk.answers)
    assert question is not None, "a talk without a question is ended when its last answer comes"
    if not (question.optional and typed.strip() == SKIP):
        try:
            await _check(desk, staff, question, talk.answers, typed)
        except Refusal as refusal:
            await ask(desk, staff, question, talk.answers, before=f"{refusal}\n\n")
            return None
    talk.answers = {**talk.answers, question.key: typed.strip()}
    if next_question(command, talk.answers) is not None:
        await ask_next(desk, staff, command, talk.answers)
        return None
    await leave(desk, staff)
    return command.compose({k: "" if v == SKIP else v for k, v in talk.answers.items()})


async def _check(desk: Desk, staff: Staff, question: Question, answers: dict[str, str], typed: str) -> None:
    if not typed.strip():
        raise Refusal(words.nothing_typed())
    if question.check:
        await question.check(desk, staff, answers, typed)


def next_question(command: Command, answers: dict[str, str]) -> Question | None:
    return next((question for question in command.questions if question.key not in answers), None)


async def ask_next(desk: Desk, staff: Staff, command: Command, answers: dict[str, str]) -> None:
    question = next_question(command, answers)
    if question is not None:
        await ask(desk, staff, question, answers)


async def ask(desk: Desk, staff: Staff, question: Question, answers: dict[str, str], before: str = "") -> None:
    choices = await question.choices(desk, staff, answers) if question.choices else []
    desk.tell(staff, Answer(before + question.ask, buttons=_rows(choices[:MOST_BUTTONS], question.optional)))


def _rows(choices: list[tuple[str, str]], optional: bool) -> Rows:
    rows = [choices[i : i + BUTTONS_A_ROW] for i in range(0, len(choices), BUTTONS_A_ROW)]
    last = [("Skip", SKIP)] if optional else []
    return [*rows, [*last, ("Leave it", LEAVE)]]
